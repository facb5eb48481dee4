//! Asking councils about new guidelines: a task for each who sits there and has signed in, and the
//! council's answer, which ends the tasks of all of them.

use db::{Conn, Error};
use tasks::{Addressee, NewTask};

use super::{Hand, MADE, NotDone, send::close};
use crate::{
    COUNCIL_HEARING_TASK,
    model::{CouncilVoice, Hearing},
    store,
};

/// Asks these councils.
pub(super) fn ask_councils(
    conn: &mut Conn,
    hand: &Hand<'_>,
    sent: &Hearing,
    all: &[String],
) -> Result<(), Error> {
    let named = sent.terms.named(kernel::Language::Nb);
    for council in all {
        let voice = CouncilVoice {
            hearing_id: sent.id.clone(),
            council_id: council.clone(),
            answer: String::new(),
            answered_at: None,
            answered_by: None,
        };
        store::council_voices::ask(conn, &voice)?;
        for member in councils::members_on(conn, council, hand.today())? {
            let Some(person) = member.person_id else {
                continue;
            };
            let task = NewTask {
                kind: COUNCIL_HEARING_TASK,
                subject: &subject(&sent.id, council, &member.id),
                addressee: Addressee::Person(person),
                association: None,
                title: texts::id("advise-task-hearing"),
                remark: "",
                words: &[("scheme", named)],
                path: &format!("/innstillinger/horing/{}/{council}", sent.id),
                due_on: sent.due_on,
            };
            tasks::open(conn, &*hand.town.clock, &*hand.town.ids, &task)?;
        }
    }
    Ok(())
}

/// Keeps a council's answer; it can be changed until the last day.
pub fn answer_as_council(
    conn: &mut Conn,
    hand: &Hand<'_>,
    hearing: &Hearing,
    (council, answer): (&str, &str),
) -> Result<(), NotDone> {
    if !hearing.takes_answers(hand.today()) {
        return Err(NotDone::NotNow);
    }
    let voice = CouncilVoice {
        hearing_id: hearing.id.clone(),
        council_id: council.to_owned(),
        answer: answer.to_owned(),
        answered_at: Some(hand.now()),
        answered_by: hand.person(),
    };
    store::council_voices::answer(conn, &voice)?;
    hand.record(conn, &format!("{}/{council}", hearing.id), MADE, None)?;
    end_tasks(conn, hand, (&hearing.id, council))
}

/// Ends the tasks of everybody who was asked for a council.
pub(super) fn end_tasks(
    conn: &mut Conn,
    hand: &Hand<'_>,
    (hearing, council): (&str, &str),
) -> Result<(), NotDone> {
    for member in councils::members_of(conn, council)? {
        let which = subject(hearing, council, &member.id);
        close(conn, hand, &which, &[COUNCIL_HEARING_TASK])?;
    }
    Ok(())
}

fn subject(hearing: &str, council: &str, member: &str) -> String {
    format!("{hearing}/{council}/{member}")
}
