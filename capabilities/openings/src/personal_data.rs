//! Where this room keeps personal data: who stood in line, and who wished. Numbers and times, no
//! names; handed out whole, and forgotten with the person or 90 days after the opening.

use access::PersonId;
use db::{Conn, Error};
use kernel::Clock;
use serde_json::{Value, json};
use web::{PersonRights, PersonalData};

use crate::store::{line, wishes};

const TASK: &str = "public task, GDPR art. 6(1)(e)";

/// For the data dictionary.
pub const PERSONAL_DATA: &[PersonalData] = &[
    PersonalData {
        place: "opening_place.person_id",
        purpose: "to keep her place in the line, and to let her in when it is her turn",
        basis: TASK,
        retention: "90 days after the opening",
        erasure: "deleted with the person; handed out there",
    },
    PersonalData {
        place: "opening_wish.person_id",
        purpose: "to give her what lots decide, and to explain it to her",
        basis: TASK,
        retention: "90 days after the opening; the list without persons stays",
        erasure: "deleted with the person; handed out there",
    },
];

/// Her rights to it.
pub const RIGHTS: PersonRights = PersonRights { export, erase };

fn export(conn: &mut Conn, person: &PersonId) -> Result<Value, Error> {
    let places: Vec<Value> = line::all_of_person(conn, person)?
        .into_iter()
        .map(|(opening, number)| json!({ "opening": opening, "number": number }))
        .collect();
    let wishes: Vec<Value> = wishes::all_of_person(conn, person)?
        .into_iter()
        .map(|(opening, wished)| {
            let wishes = wished.wishes;
            json!({ "opening": opening, "number": wishes.number, "wishes": wishes.slots, "got": wished.got })
        })
        .collect();
    if places.is_empty() && wishes.is_empty() {
        return Ok(Value::Null);
    }
    Ok(json!({ "lines": places, "wishes": wishes }))
}

fn erase(conn: &mut Conn, _: &dyn Clock, person: &PersonId) -> Result<Vec<&'static str>, Error> {
    line::forget_person(conn, person)?;
    wishes::forget_person(conn, person)?;
    Ok(Vec::new())
}
