//! What is known here of a person: roles she has held, and what she said while a draft was read.
//!
//! Her name and address go with her; what she wrote is the municipality's document and stays, without
//! telling that it was hers.

use access::PersonId;
use db::{Conn, Error};
use kernel::Clock;
use serde_json::{Value, json};
use web::{PersonRights, PersonalData};

use crate::store::{comments, measures, processes, roles, sections};

const TASK: &str = "public task, GDPR art. 6(1)(e)";

/// For the data dictionary.
pub const PERSONAL_DATA: &[PersonalData] = &[
    PersonalData {
        place: "strategy_holder.person_id, strategy_holder.name, strategy_holder.email",
        purpose: "who answers for a part of a strategy, and how to reach her",
        basis: TASK,
        retention: "as long as the document",
        erasure: "name and address are emptied with the person; handed out there",
    },
    PersonalData {
        place: "strategy_text.saved_by, strategy_text_past.saved_by",
        purpose: "who wrote, for those who write with her",
        basis: TASK,
        retention: "as long as the document",
        erasure: "emptied with the person",
    },
    PersonalData {
        place: "strategy_status.said_by",
        purpose: "who said how a measure stands",
        basis: TASK,
        retention: "as long as the document",
        erasure: "emptied with the person",
    },
    PersonalData {
        place: "strategy_phase_past.changed_by",
        purpose: "who moved a phase of the work",
        basis: TASK,
        retention: "as long as the document",
        erasure: "emptied with the person",
    },
    PersonalData {
        place: "strategy_comment.said_by, strategy_comment.text, strategy_comment.resolved_by",
        purpose: "what was said of a draft, and by whom",
        basis: TASK,
        retention: "as long as the document",
        erasure: "handed out; the id stays, and leads to nobody once the person is emptied",
    },
    // Input belongs to no account: the form asks for associations, councils and meetings alone.
    PersonalData {
        place: "strategy_input.told, strategy_input.inside",
        purpose: "what was said on the way to a strategy, and by whom when that was written down",
        basis: TASK,
        retention: "as long as the document",
        erasure: "leads to no account; staff write a name out of it when they are asked",
    },
    PersonalData {
        place: "strategy_input_file.name, strategy_input_file.file_id",
        purpose: "a file of what many said, looked over before it is taken in",
        basis: TASK,
        retention: "a day, or until it is taken in",
        erasure: "by the morning's tidying",
    },
];

/// Her rights to it.
pub const RIGHTS: PersonRights = PersonRights { export, erase };

fn export(conn: &mut Conn, person: &PersonId) -> Result<Value, Error> {
    let held: Vec<Value> = roles::of_person(conn, person)?
        .into_iter()
        .map(|(title, from)| json!({ "role": title, "from": from.date() }))
        .collect();
    let said: Vec<Value> = comments::of_person(conn, person)?
        .into_iter()
        .map(|one| json!({ "at": one.said_at, "text": one.text, "of": one.quote }))
        .collect();
    if held.is_empty() && said.is_empty() {
        return Ok(Value::Null);
    }
    Ok(json!({ "roles": held, "comments": said }))
}

fn erase(conn: &mut Conn, _: &dyn Clock, person: &PersonId) -> Result<Vec<&'static str>, Error> {
    roles::forget_person(conn, person)?;
    sections::forget_person(conn, person)?;
    measures::forget_person(conn, person)?;
    processes::forget_person(conn, person)?;
    Ok(Vec::new())
}
