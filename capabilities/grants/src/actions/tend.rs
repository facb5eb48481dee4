//! Every morning: remind those with an unsent draft, put away drafts of closed rounds, and tell staff
//! that a round has closed.

use access::{Actor, Scope};
use db::{Conn, Error};
use jiff::ToSpan as _;
use tasks::{Addressee, NewTask};
use web::Town;

use super::{Hand, NotDone};
use crate::{
    DRAFT_TASK, ROUND_TASK,
    access::{Action, may_as_staff},
    letters,
    model::{Application, Round, Stage, State},
    store,
};

/// The last days before a round closes on which drafts are reminded.
const REMIND_DAYS: [i64; 2] = [7, 1];
/// How long it is known that somebody had a page open.
const PRESENCE_SECONDS: i64 = 24 * 60 * 60;

/// Does all of it.
pub fn tend(conn: &mut Conn, town: &Town) -> Result<(), Error> {
    let permit = may_as_staff(&Actor::Program, Action::Tend)
        .map_err(|denied| Error::Failed(denied.to_string()))?;
    let hand = Hand::new(town, &permit);
    let now = hand.now();
    store::answers::forget_presence(conn, now.plus_seconds(-PRESENCE_SECONDS))?;
    for round in store::rounds::all(conn)? {
        match round.stage(now) {
            Stage::Open => remind(conn, &hand, &round)?,
            Stage::Closed => close(conn, &hand, &round).map_err(failed)?,
            Stage::Hidden | Stage::Coming => {}
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

/// A week before and the day before: a letter, and a task with the last day.
fn remind(conn: &mut Conn, hand: &Hand<'_>, round: &Round) -> Result<(), Error> {
    let Some(closes_on) = round.closes_on else {
        return Ok(());
    };
    let is_day = REMIND_DAYS
        .iter()
        .any(|days| hand.today() == closes_on.saturating_sub(days.days()));
    if !is_day {
        return Ok(());
    }
    for draft in drafts(conn, round)? {
        if let Some(association) = &draft.held_by {
            let task = NewTask {
                kind: DRAFT_TASK,
                subject: &draft.id,
                addressee: Addressee::Association {
                    id: association.clone(),
                    scope: Scope::Grants,
                },
                association: Some(association),
                title: texts::id("grants-task-draft"),
                remark: "",
                words: &[("round", round.titled(kernel::Language::Nb))],
                path: &format!("/soknad/{}", draft.id),
                due_on: Some(closes_on),
            };
            tasks::open(conn, &*hand.town.clock, &*hand.town.ids, &task)?;
        }
        letters::reminder(conn, hand.town, &draft, round, closes_on)?;
    }
    Ok(())
}

fn drafts(conn: &mut Conn, round: &Round) -> Result<Vec<Application>, Error> {
    let all = store::applications::of_round(conn, &round.id)?;
    Ok(all
        .into_iter()
        .filter(|it| it.state == State::Draft && it.way.is_empty())
        .collect())
}

fn close(conn: &mut Conn, hand: &Hand<'_>, round: &Round) -> Result<(), NotDone> {
    for draft in drafts(conn, round)? {
        let lapsed = Application {
            state: State::Lapsed,
            ..draft
        };
        let lapsed = hand.save(conn, lapsed)?;
        hand.tell(conn, &lapsed.id, ("lapsed", ""), false)?;
        let which = (DRAFT_TASK, lapsed.id.as_str());
        tasks::close(
            conn,
            &*hand.town.clock,
            which,
            tasks::State::Withdrawn,
            None,
        )?;
    }
    let yesterday = hand.today().saturating_sub(1.days());
    if round.closes_on != Some(yesterday) {
        return Ok(());
    }
    let task = NewTask {
        kind: ROUND_TASK,
        subject: &round.id,
        addressee: Addressee::Staff {
            capability: "grants".to_owned(),
            unit: String::new(),
        },
        association: None,
        title: texts::id("grants-task-closed"),
        remark: "",
        words: &[("round", round.titled(kernel::Language::Nb))],
        path: &format!("/saker/tilskudd/runde/{}", round.id),
        due_on: round.answer_on,
    };
    tasks::open(conn, &*hand.town.clock, &*hand.town.ids, &task)?;
    Ok(())
}
