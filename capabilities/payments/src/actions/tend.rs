//! Every morning: lay plans of what was told, remind of reports two weeks before, on the day, a week and
//! a month after, and let grants know whose report is missing. Each reminder goes once. A grant of free
//! premises that nobody reports on ends when the time to complain is over.

use access::Actor;
use db::{Conn, Error};
use jiff::ToSpan as _;
use kernel::Day;
use web::Town;

use super::{Hand, NotDone, complete, lay_new};
use crate::{
    ACCOUNT_TASK,
    access::{Action, may_as_staff},
    letters,
    model::{Ending, FollowUp, Hold, Report},
    paying, store,
};

/// Days from the last day, and what the reminder is called. The one on the day after says that the
/// report is missing, and what that means.
const REMINDERS: [(i64, &str); 4] = [(-14, "before"), (0, "on"), (7, "after"), (30, "long_after")];

/// Does all of it.
pub fn tend(conn: &mut Conn, town: &Town) -> Result<(), Error> {
    let permit = may_as_staff(&Actor::Program, Action::Tend)
        .map_err(|denied| Error::Failed(denied.to_string()))?;
    let hand = Hand::new(town, &permit);
    lay_new(conn, &hand).map_err(failed)?;
    for report in store::reports::all(conn)? {
        if !report.state.is_written() {
            continue;
        }
        let follow_up = store::follow_ups::one(conn, &report.application_id)?;
        if let Some(follow_up) = follow_up.filter(|it| it.ending == Ending::Open) {
            remind(conn, &hand, &follow_up, &report)?;
        }
    }
    end_unpaid(conn, &hand).map_err(failed)?;
    ask_about_accounts(conn, &hand)
}

/// Nothing is paid of it, so no payment ends it.
fn end_unpaid(conn: &mut Conn, hand: &Hand<'_>) -> Result<(), NotDone> {
    let today = Day::from(hand.today());
    for it in store::follow_ups::open(conn)? {
        if !store::lines::of(conn, &it.application_id)?.is_empty() {
            continue;
        }
        let decision = grants::store::decisions::of(conn, &it.application_id)?;
        let complain_by = decision.and_then(|it| it.complain_by);
        if complain_by.is_none_or(|day| day < today) {
            complete(conn, hand, &it.application_id)?;
        }
    }
    Ok(())
}

fn failed(not_done: NotDone) -> Error {
    match not_done {
        NotDone::Database(error) => error,
        other => Error::Failed(other.to_string()),
    }
}

fn remind(
    conn: &mut Conn,
    hand: &Hand<'_>,
    follow_up: &FollowUp,
    report: &Report,
) -> Result<(), Error> {
    let today = hand.today();
    if report.is_late(Day::from(today)) {
        grants::missing::note(conn, &follow_up.application_id, report.due_on)?;
    }
    // The last one whose day has come: a program that slept does not send three at once.
    let due = REMINDERS
        .iter()
        .rev()
        .find(|(days, _)| report.due_on.date().saturating_add(days.days()) <= today);
    let Some((_, kind)) = due else {
        return Ok(());
    };
    let which = format!("{kind} {}", report.due_on.date());
    if store::reports::remind(conn, (&report.id, &which), hand.now())? {
        letters::reminder(conn, hand.town, report, kind)?;
    }
    Ok(())
}

/// A line waits for nothing but a word about its account: an officer is asked to confirm it, a person
/// to write hers, or to write again what staff wrote.
fn ask_about_accounts(conn: &mut Conn, hand: &Hand<'_>) -> Result<(), Error> {
    for it in paying::payables(conn, Day::from(hand.today()))? {
        let id = &it.application.id;
        let Some(follow_up) = store::follow_ups::one(conn, id)? else {
            continue;
        };
        let wrote = &follow_up.account_by;
        let title = match (it.hold, &follow_up.held_by) {
            (Some(Hold::ChangedAccount), Some(_)) => texts::id("payments-task-account"),
            (Some(Hold::ChangedAccount), None) if *wrote != it.application.person_id => {
                texts::id("payments-task-account")
            }
            (Some(Hold::NoAccount), None) => texts::id("payments-task-own-account"),
            _ => continue,
        };
        let path = crate::grant_path(follow_up.held_by.as_deref(), id);
        hand.ask(conn, (ACCOUNT_TASK, title), (id, &follow_up), &path, None)?;
    }
    Ok(())
}
