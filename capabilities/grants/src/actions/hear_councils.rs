//! Asking councils about new guidelines: a task for each who sits there and has signed in, and the
//! council's answer, which ends the tasks of all of them.

use db::{Conn, Error};

use super::{
    Hand, MADE, NotDone,
    council_tasks::{Asked, ask_members, end_tasks},
};
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
        let asked = Asked {
            kind: COUNCIL_HEARING_TASK,
            subject: &sent.id,
            council,
            title: texts::id("advise-task-hearing"),
            words: ("scheme", named),
            path: &format!("/innstillinger/horing/{}/{council}", sent.id),
            due_on: sent.due_on,
        };
        ask_members(conn, hand, &asked)?;
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
    end_tasks(conn, hand, COUNCIL_HEARING_TASK, (&hearing.id, council))
}
