//! What is known here of a person: what she answered, and what she tied.
//!
//! Who holds a role is kept by the strategy. An answer is the municipality's and stays, without telling
//! that it was hers.

use access::PersonId;
use db::{Conn, Error};
use kernel::Clock;
use serde_json::{Value, json};
use web::{PersonRights, PersonalData};

use crate::store::{rounds, ties};

const TASK: &str = "public task, GDPR art. 6(1)(e)";

/// For the data dictionary.
pub const PERSONAL_DATA: &[PersonalData] = &[
    PersonalData {
        place: "followup_answer.said_by",
        purpose: "who said how a measure stands",
        basis: TASK,
        retention: "as long as the document",
        erasure: "handed out with the answers; emptied with the person",
    },
    PersonalData {
        place: "followup_tie.tied_by",
        purpose: "who tied evidence to a measure",
        basis: TASK,
        retention: "as long as the document",
        erasure: "emptied with the person",
    },
];

/// Her rights to it.
pub const RIGHTS: PersonRights = PersonRights { export, erase };

fn export(conn: &mut Conn, person: &PersonId) -> Result<Value, Error> {
    let said: Vec<Value> = rounds::said_by(conn, person)?
        .into_iter()
        .map(|it| {
            json!({
                "at": it.at, "measure": it.measure, "status": it.status.word(),
                "progress": it.progress, "reason": it.reason, "inside": it.inside,
            })
        })
        .collect();
    if said.is_empty() {
        return Ok(Value::Null);
    }
    Ok(json!({ "answers": said }))
}

fn erase(conn: &mut Conn, _: &dyn Clock, person: &PersonId) -> Result<Vec<&'static str>, Error> {
    rounds::forget_person(conn, person)?;
    ties::forget_person(conn, person)?;
    Ok(Vec::new())
}
