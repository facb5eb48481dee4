//! The log of a case: what happened, what was asked and answered, and who changed, decided or opened
//! what, from which version to which. Lines are in order of time, and each names whoever did it.

use db::{Conn, Error};
use grants::model::Application;
use kernel::Instant;
use serde_json::{Value, json};

use super::file::person;
use crate::store;

/// Lines of the trail about one thing: more than any case has.
const MOST: i64 = 10_000;

/// All of it.
pub fn of(conn: &mut Conn, it: &Application) -> Result<Value, Error> {
    let mut all: Vec<(Instant, Value)> = Vec::new();
    for event in grants::store::cases::history(conn, &it.id)? {
        let by = person(conn, event.by_person.as_ref())?;
        let line = json!({ "at": event.at, "what": event.kind, "text": event.text, "by": by });
        all.push((event.at, line));
    }
    for question in grants::store::cases::questions(conn, &it.id)? {
        let line = json!({
            "at": question.asked_at, "what": "question", "text": question.text,
            "by": person(conn, question.asked_by.as_ref())?, "answer": question.answer,
            "answered_at": question.answered_at,
            "answered_by": person(conn, question.answered_by.as_ref())?,
        });
        all.push((question.asked_at, line));
    }
    trail(conn, &it.id, &mut all)?;
    for complaint in store::of_application(conn, &it.id)? {
        for event in store::history(conn, &complaint.id)? {
            let what = format!("complaint-{}", event.kind);
            let by = person(conn, event.by_person.as_ref())?;
            let line = json!({ "at": event.at, "what": what, "text": event.text, "by": by });
            all.push((event.at, line));
        }
        trail(conn, &complaint.id, &mut all)?;
    }
    all.sort_by_key(|(at, _)| *at);
    Ok(all.into_iter().map(|(_, line)| line).collect())
}

/// What the trail says of one thing.
fn trail(conn: &mut Conn, id: &str, all: &mut Vec<(Instant, Value)>) -> Result<(), Error> {
    for entry in access::about(conn, id, MOST)? {
        let line = json!({
            "at": entry.at, "what": entry.action, "actor": entry.actor,
            "by": person(conn, entry.person_id.as_ref())?,
            "from_version": entry.from_version, "to_version": entry.to_version,
            "text": entry.remark,
        });
        all.push((entry.at, line));
    }
    Ok(())
}
