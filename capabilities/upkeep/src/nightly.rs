//! Every morning: remind those whose last day comes near or has passed, and tidy up.
//!
//! Reminders go 30, 14 and 3 days before and after the last day, each once: the note that one was
//! written is a row beside the letters, in the same transaction. When mornings were missed, or an
//! association is new, only the latest one that is due is written; the earlier are noted as passed.
//! What was told to follow follows in the same morning ([`crate::following`]). A month after the last day staff are asked to look, since nobody answers letters.

use access::{Actor, Scope, Versions};
use associations::model::{Association, Standing};
use db::{Conn, Error, settings};
use jiff::{
    ToSpan as _,
    civil::{Date, time},
};
use jobs::{Context, Daily, JobError, JobKind};
use tasks::{Addressee, NewTask, State};
use web::Town;

use crate::{
    CONFIRM_TASK, LATE_TASK,
    access::{Action, Facts, may},
    actions, facts, letters,
    model::{AccountState, Confirmation, ConfirmationRules, ConfirmationState, REMINDERS},
    store,
};

const KIND: &str = "upkeep.morning";
const DRAFT_SECONDS: i64 = 24 * 60 * 60;

/// When: before people read their post, and after the registers were read.
pub const AT: Daily = Daily {
    kind: KIND,
    at: time(7, 15, 0, 0),
    jitter_minutes: 30,
};

/// The kinds of jobs of this room.
pub fn jobs() -> Vec<JobKind> {
    vec![JobKind::new(KIND, |context, _| morning(context))]
}

fn morning(context: &Context) -> Result<(), JobError> {
    let town: &Town = context.beside()?;
    let written = remind_all(town)?;
    let forgotten = town.db.write_now(|conn| {
        crate::following::follow(conn, town)?;
        tidy(conn, town)
    })?;
    tracing::info!(written, forgotten, "reminders of the yearly confirmation");
    Ok(())
}

/// Reminds every association that should be. Gives back how many letters were written.
pub(crate) fn remind_all(town: &Town) -> Result<i32, Error> {
    let today = kernel::today(&*town.clock);
    let pending = town.db.write_now(|conn| pending(conn, today))?;
    let mut written = 0;
    for (association, confirmation) in pending {
        // One transaction each: a fault in one leaves the others reminded.
        written += town
            .db
            .write_now(|conn| remind_one(conn, town, &association, &confirmation))?;
    }
    Ok(written)
}

/// Those with something to do, whose reminders are not all written. Who is new is entered.
fn pending(conn: &mut Conn, today: Date) -> Result<Vec<(Association, Confirmation)>, Error> {
    let rules = settings::get::<ConfirmationRules>(conn)?.value;
    let entries = store::confirmation::entries(conn)?;
    let given = store::confirmation::latest(conn)?;
    let lives = |one: &Association| one.standing == Standing::Active;
    let all: Vec<Association> = associations::all(conn)?.into_iter().filter(lives).collect();
    let is_new = |one: &&Association| !entries.contains_key(&one.id.0);
    let new: Vec<&str> = all
        .iter()
        .filter(is_new)
        .map(|one| one.id.0.as_str())
        .collect();
    store::confirmation::enter(conn, today, &new)?;
    let noted = store::confirmation::reminders(conn)?;
    let mut pending = Vec::new();
    for association in all {
        let id = &association.id.0;
        let known = facts::known(
            &association,
            entries.get(id).copied(),
            given.get(id).copied(),
            today,
        );
        let confirmation = Confirmation::on(today, &rules, &known);
        let round = confirmation.round_on;
        let is_noted = |step: i32| noted.contains(&(id.clone(), round, step));
        // Who is dormant has had its reminders, and staff have been told.
        let is_asked = confirmation.is_open() && confirmation.state != ConfirmationState::Dormant;
        if is_asked && steps_until(today, round).any(|step| !is_noted(step)) {
            pending.push((association, confirmation));
        }
    }
    Ok(pending)
}

fn remind_one(
    conn: &mut Conn,
    town: &Town,
    association: &Association,
    confirmation: &Confirmation,
) -> Result<i32, Error> {
    let (clock, ids) = (&*town.clock, &*town.ids);
    let id = &association.id.0;
    let permit = may(&Actor::Program, Action::Remind, &Facts::of(id))
        .map_err(|denied| Error::Failed(denied.to_string()))?;
    let due = confirmation.round_on;
    let steps: Vec<i32> = steps_until(kernel::today(clock), due).collect();
    let Some((latest, passed)) = steps.split_last() else {
        return Ok(0);
    };
    for step in passed {
        store::confirmation::note_reminder(conn, clock, id, (due, *step))?;
    }
    if !store::confirmation::note_reminder(conn, clock, id, (due, *latest))? {
        return Ok(0);
    }
    let letters = letters::remind(conn, town, association, confirmation)?;
    open_tasks(conn, town, association, confirmation, *latest)?;
    let (subject, versions) = (format!("{id}/{due}"), Versions::default());
    access::record_with(conn, clock, ids, &permit, &subject, versions, Some(id), "")?;
    Ok(letters)
}

/// The reminders whose day has come.
fn steps_until(today: Date, due: Date) -> impl Iterator<Item = i32> {
    REMINDERS
        .into_iter()
        .filter(move |step| due.saturating_add(step.days()) <= today)
}

fn open_tasks(
    conn: &mut Conn,
    town: &Town,
    association: &Association,
    confirmation: &Confirmation,
    step: i32,
) -> Result<(), Error> {
    let id = &association.id.0;
    let (clock, ids) = (&*town.clock, &*town.ids);
    let path = format!("/min-forening/{id}/bekreft");
    let words = [("association", association.name.as_str())];
    let own = NewTask {
        kind: CONFIRM_TASK,
        subject: id,
        addressee: Addressee::Association {
            id: id.clone(),
            scope: Scope::Profile,
        },
        association: Some(id),
        title: texts::id("upkeep-task-confirm"),
        remark: if confirmation.state == ConfirmationState::Due {
            texts::id("upkeep-task-confirm-due")
        } else {
            texts::id("upkeep-task-confirm-late")
        },
        words: &words,
        path: &path,
        due_on: Some(confirmation.due_on),
    };
    tasks::open(conn, clock, ids, &own)?;
    if Some(&step) == REMINDERS.last() {
        let late = NewTask {
            kind: LATE_TASK,
            addressee: Addressee::Staff {
                capability: "associations".to_owned(),
                unit: String::new(),
            },
            title: texts::id("upkeep-task-late"),
            remark: texts::id("upkeep-task-late-remark"),
            due_on: None,
            ..own
        };
        tasks::open(conn, clock, ids, &late)?;
    }
    Ok(())
}

/// Forgets half-done uploads, and lets accounts wait on those who can confirm them today: another
/// officer, or staff where there is none.
pub(crate) fn tidy(conn: &mut Conn, town: &Town) -> Result<usize, Error> {
    let clock = &*town.clock;
    for account in store::account::in_state(conn, AccountState::Waiting)? {
        let id = associations::model::AssociationId(account.association.clone());
        let Some(association) = associations::one(conn, &id)? else {
            continue;
        };
        let second = actions::has_second_officer(conn, town, &account)?;
        if waits_on_staff(conn, &account.association, &account.id)? == second {
            let task = (crate::ACCOUNT_TASK, account.id.as_str());
            tasks::close(conn, clock, task, State::Withdrawn, None)?;
            actions::open_task(conn, town, &association, &account, second)?;
        }
    }
    store::shelf::forget_drafts(conn, clock.now().plus_seconds(-DRAFT_SECONDS))
}

fn waits_on_staff(conn: &mut Conn, association: &str, account: &str) -> Result<bool, Error> {
    let about = tasks::about_association(conn, association, 500)?;
    Ok(about.iter().any(|task| {
        let is_it = task.kind == crate::ACCOUNT_TASK && task.subject == account;
        let on_staff = matches!(task.addressee, Addressee::Staff { .. });
        is_it && on_staff && task.state == State::Open
    }))
}
