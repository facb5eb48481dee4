//! Several tasks at once: who gets what and who is left out is shown first, then it is done, and for
//! half an hour it can be undone.
//!
//! Kinds of tasks that ask for a decision are left out of «mark as finished»: they end on the page of
//! their own capability, which `TaskKind::ends_by_hand` says.

use access::Permit;
use askama::Template;
use axum::{body::Bytes, extract::Path, response::Response};
use db::Conn;
use identity::roles;
use tasks::{State, Task};
use web::{
    Choice, Fields, FormErrors, PageError, PageResult, Visit, WrittenDate, page, see_done,
    see_other,
};

use super::{
    inbox::{ends_by_hand, today},
    row::{Row, names_of, rows},
};
use crate::{
    access::{Action, may},
    actions::{self, UNDO_SECONDS},
    model::Deed,
    store,
};

/// Tasks that can be changed in one go.
const MOST: usize = 200;

#[derive(Template)]
#[template(path = "bulk.html")]
struct BulkPage<'a> {
    visit: &'a Visit,
    what: What,
    taken: Vec<Row>,
    /// Those left out, with the reason.
    left_out: Vec<(Row, String)>,
    people: Vec<Choice>,
    day: WrittenDate,
    errors: FormErrors,
    back: String,
}

/// What is asked for.
#[derive(Clone, Copy, PartialEq, Eq)]
enum What {
    Give,
    Postpone,
    End,
}

/// The tasks that were ticked, parted.
struct Sorted {
    taken: Vec<(Task, Permit<Action>)>,
    left_out: Vec<(Task, &'static str)>,
}

impl What {
    fn of(word: &str) -> Option<Self> {
        Some(match word {
            "give" => Self::Give,
            "postpone" => Self::Postpone,
            "end" => Self::End,
            _ => return None,
        })
    }

    const fn word(self) -> &'static str {
        match self {
            Self::Give => "give",
            Self::Postpone => "postpone",
            Self::End => "end",
        }
    }
}

/// Somebody changed the language, or loaded the page again: the choice was in the form alone.
pub async fn back(visit: Visit) -> Response {
    see_other(&visit.to("/saker"))
}

/// Shows what will happen; with `sure`, does it.
pub async fn post(visit: Visit, body: Bytes) -> PageResult {
    visit.person()?;
    let fields = Fields::read(&body);
    let what = What::of(fields.one("do")).ok_or(PageError::NotFound)?;
    let back = back_to(&visit, fields.one("from"));
    let ids: Vec<String> = fields
        .all("task")
        .into_iter()
        .take(MOST)
        .map(str::to_owned)
        .collect();
    if ids.is_empty() {
        return Ok(see_done(&back, texts::id("desk-done-nothing")));
    }
    let mut errors = FormErrors::new();
    let deed = deed(&visit, what, &fields, &mut errors);
    if fields.has("sure")
        && let Some(deed) = deed.clone()
    {
        let asking = visit.clone();
        let done = visit
            .write(move |town, conn| {
                let person = asking.person()?.person.clone();
                let sorted = sort(&asking, conn, what, &ids)?;
                let (clock, ids) = (&*town.clock, &*town.ids);
                let done = actions::handle(conn, clock, ids, &person, &sorted.taken, &deed)?;
                Ok::<_, PageError>(done)
            })
            .await?;
        let joined = if back.contains('?') { '&' } else { '?' };
        let there = format!("{back}{joined}angre={done}");
        let words = match what {
            What::Give => texts::id("desk-done-given"),
            What::Postpone => texts::id("desk-done-postponed"),
            What::End => texts::id("desk-done-ended"),
        };
        return Ok(see_done(&there, words));
    }
    if !fields.has("sure") {
        errors = FormErrors::new();
    }
    let asking = visit.clone();
    let (taken, left_out, people) = visit
        .read(move |_, conn| {
            let sorted = sort(&asking, conn, what, &ids)?;
            let (taken, _): (Vec<Task>, Vec<_>) = sorted.taken.into_iter().unzip();
            let (left, reasons): (Vec<Task>, Vec<&str>) = sorted.left_out.into_iter().unzip();
            let taken = rows(&asking, conn, &taken)?;
            let reasons = reasons
                .into_iter()
                .map(|id| asking.say().t(id).into_owned());
            let left = rows(&asking, conn, &left)?.into_iter().zip(reasons);
            Ok((taken, left.collect(), colleagues(&asking, conn)?))
        })
        .await?;
    let status = errors.status();
    let shown = BulkPage {
        visit: &visit,
        what,
        taken,
        left_out,
        people,
        day: fields.date("day"),
        errors,
        back,
    };
    page(&shown, status)
}

/// Makes what was done undone.
pub async fn undo(visit: Visit, Path(id): Path<String>) -> PageResult {
    let me = visit.person()?.person.clone();
    let asking = visit.clone();
    visit
        .write(move |town, conn| {
            let bulk = store::bulk(conn, &id)?
                .filter(|bulk| bulk.person == me)
                .ok_or(PageError::NotFound)?;
            if bulk.is_undone || town.clock.now().seconds_since(bulk.made_at) > UNDO_SECONDS {
                return Err(PageError::Changed);
            }
            let mut tasks = Vec::new();
            for before in bulk.before {
                if let Some(task) = tasks::one(conn, &before.task)?
                    && let Some(permit) = permit(&asking, &task)
                {
                    tasks.push((task, before, permit));
                }
            }
            let (clock, ids) = (&*town.clock, &*town.ids);
            actions::undo(conn, clock, ids, &id, &tasks)?;
            Ok(())
        })
        .await?;
    let there = visit.to("/saker");
    Ok(see_done(&there, texts::id("desk-done-undone")))
}

/// Whether what was done under this id can still be undone by the person who asks.
pub fn can_undo(visit: &Visit, conn: &mut Conn, id: &str) -> Result<bool, PageError> {
    let me = &visit.person()?.person;
    let now = visit.town().clock.now();
    Ok(store::bulk(conn, id)?.is_some_and(|bulk| {
        bulk.person == *me && !bulk.is_undone && now.seconds_since(bulk.made_at) <= UNDO_SECONDS
    }))
}

/// Back to the choice one came from; only to our own inbox.
fn back_to(visit: &Visit, query: &str) -> String {
    let query = crate::model::View::read(query).query();
    let mark = if query.is_empty() { "" } else { "?" };
    format!("{}{mark}{query}", visit.to("/saker"))
}

fn deed(visit: &Visit, what: What, fields: &Fields, errors: &mut FormErrors) -> Option<Deed> {
    let say = visit.say();
    match what {
        What::End => Some(Deed::End),
        What::Give => {
            let to = fields.one("to");
            if to.is_empty() {
                errors.add("to", say.t("desk-error-to"));
                return None;
            }
            let person = access::PersonId(to.to_owned());
            Some(Deed::Give((to != "nobody").then_some(person)))
        }
        What::Postpone => {
            let written = fields.date("day");
            if written.is_empty() {
                errors.add("day-day", say.t("desk-error-day"));
                return None;
            }
            let day = written.checked("day", say, errors)?;
            if day < today(visit) {
                errors.add("day-day", say.t("desk-error-day-past"));
                return None;
            }
            Some(Deed::Postpone(day))
        }
    }
}

fn permit(visit: &Visit, task: &Task) -> Option<Permit<Action>> {
    let tasks::Addressee::Staff { capability, .. } = &task.addressee else {
        return None;
    };
    may(&visit.actor(), Action::Handle, capability).ok()
}

// texts: desk-left-*
fn sort(visit: &Visit, conn: &mut Conn, what: What, ids: &[String]) -> Result<Sorted, PageError> {
    let (mut taken, mut left_out) = (Vec::new(), Vec::new());
    for id in ids {
        let Some(task) = tasks::one(conn, id)? else {
            continue;
        };
        let Some(permit) = permit(visit, &task) else {
            if matches!(task.addressee, tasks::Addressee::Staff { .. }) {
                left_out.push((task, "desk-left-not-hers"));
            }
            continue;
        };
        if task.state != State::Open {
            left_out.push((task, "desk-left-closed"));
        } else if what == What::End && !ends_by_hand(visit, &task.kind) {
            left_out.push((task, "desk-left-own-page"));
        } else {
            taken.push((task, permit));
        }
    }
    Ok(Sorted { taken, left_out })
}

/// Those who can be given a task: oneself first, then nobody, then colleagues.
fn colleagues(visit: &Visit, conn: &mut Conn) -> Result<Vec<Choice>, PageError> {
    let me = visit.person()?.person.clone();
    let held = roles::of_municipality(conn, &*visit.town().clock)?;
    let named = names_of(conn, held.iter().map(|held| &held.person))?;
    let say = visit.say();
    let mut people = vec![
        Choice::new(me.0.clone(), say.t("desk-to-me").into_owned()),
        Choice::new("nobody", say.t("desk-to-nobody").into_owned()),
    ];
    let mut others: Vec<(String, String)> = named
        .into_iter()
        .filter(|(id, _)| *id != me)
        .filter(|(id, _)| {
            held.iter()
                .any(|held| held.person == *id && held.role.kind != access::RoleKind::Reader)
        })
        .map(|(id, name)| (name, id.0))
        .collect();
    others.sort_by_key(|(name, _)| texts::collation_key(name));
    people.extend(others.into_iter().map(|(name, id)| Choice::new(id, name)));
    Ok(people)
}

impl BulkPage<'_> {
    // texts: desk-bulk-*
    fn heading(&self) -> String {
        let count = i64::try_from(self.taken.len()).unwrap_or_default();
        self.visit
            .say()
            .tn(&format!("desk-bulk-{}", self.what.word()), count)
    }

    fn is_give(&self) -> bool {
        self.what == What::Give
    }

    fn is_postpone(&self) -> bool {
        self.what == What::Postpone
    }

    fn from(&self) -> &str {
        self.back.split_once('?').map_or("", |(_, query)| query)
    }
}
