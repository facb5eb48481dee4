//! What waits on those who sit in a council: an answer about new guidelines, advice on a round.
//!
//! Each who sits there and has signed in has a task of her own, so that it stands on her page with
//! its last day; when the council has answered, the tasks of all of them end.

use db::{Conn, Error};
use jiff::civil::Date;
use tasks::{Addressee, NewTask};

use super::{Hand, NotDone, send::close};
use crate::{
    COUNCIL_ADVICE_TASK,
    model::{Recommending, Round, State, said},
    recommending::applicants,
    store,
};

/// What a council is asked for.
pub(super) struct Asked<'a> {
    pub kind: &'static str,
    /// The id of what is asked about.
    pub subject: &'a str,
    pub council: &'a str,
    /// Id of the text that names it, in which `words` are put.
    pub title: &'static str,
    pub words: (&'a str, &'a str),
    pub path: &'a str,
    pub due_on: Option<Date>,
}

/// Opens a task for each who sits in the council today.
pub(super) fn ask_members(
    conn: &mut Conn,
    hand: &Hand<'_>,
    asked: &Asked<'_>,
) -> Result<(), Error> {
    for member in councils::members_on(conn, asked.council, hand.today())? {
        let Some(person) = member.person_id else {
            continue;
        };
        let task = NewTask {
            kind: asked.kind,
            subject: &subject(asked.subject, asked.council, &member.id),
            addressee: Addressee::Person(person),
            association: None,
            title: asked.title,
            remark: "",
            words: &[asked.words],
            path: asked.path,
            due_on: asked.due_on,
        };
        tasks::open(conn, &*hand.town.clock, &*hand.town.ids, &task)?;
    }
    Ok(())
}

/// Ends the tasks of everybody who was asked for a council, also of those who have left it.
pub(super) fn end_tasks(
    conn: &mut Conn,
    hand: &Hand<'_>,
    kind: &str,
    (about, council): (&str, &str),
) -> Result<(), NotDone> {
    for member in councils::members_of(conn, council)? {
        close(conn, hand, &subject(about, council, &member.id), &[kind])?;
    }
    Ok(())
}

/// Asks a council for its advice on a round.
pub(super) fn ask_for_advice(
    conn: &mut Conn,
    hand: &Hand<'_>,
    it: &Recommending,
) -> Result<(), Error> {
    let round = store::rounds::one(conn, &it.round)?.ok_or(Error::NotFound)?;
    let asked = Asked {
        kind: COUNCIL_ADVICE_TASK,
        subject: &it.id,
        council: &it.council,
        title: texts::id("advise-task-advice"),
        words: ("round", said(&round.title, kernel::Language::Nb)),
        path: &format!("/innstilling/{}", it.id),
        due_on: it.due_on,
    };
    ask_members(conn, hand, &asked)
}

/// Ends what waits on councils whose applicants have all been told: their advice comes too late.
pub(super) fn end_what_came_too_late(
    conn: &mut Conn,
    hand: &Hand<'_>,
    round: &Round,
) -> Result<(), NotDone> {
    for it in store::recommending::of_round(conn, &round.id)? {
        let all = applicants(conn, &it)?;
        let all_know = !all.is_empty() && all.iter().all(|one| one.state == State::Notified);
        if !it.is_handed_over() && all_know {
            end_tasks(conn, hand, COUNCIL_ADVICE_TASK, (&it.id, &it.council))?;
        }
    }
    Ok(())
}

fn subject(about: &str, council: &str, member: &str) -> String {
    format!("{about}/{council}/{member}")
}
