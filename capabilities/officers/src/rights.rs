//! A person's rights to what this room holds about her (personvernforordningen art. 15, 17, 20).

use access::PersonId;
use db::{Conn, Error};
use kernel::Clock;
use serde_json::{Value, json};

use crate::store::{claims, feeds, foundings, invitations};

/// All of it, for her to read and take along.
pub fn export(conn: &mut Conn, person: &PersonId) -> Result<Value, Error> {
    let claimed = claims::of_person(conn, person)?;
    let objected = claims::objections_of(conn, person)?;
    let accepted = invitations::accepted_by(conn, person)?;
    let calendars = feeds::of_person(conn, person)?;
    let founded = foundings::of_person(conn, person)?;
    let is_empty = claimed.is_empty()
        && objected.is_empty()
        && accepted.is_empty()
        && calendars.is_empty()
        && founded.is_empty();
    if is_empty {
        return Ok(Value::Null);
    }
    let claimed: Vec<Value> = claimed
        .iter()
        .map(|one| {
            json!({
                "association": one.association, "role": one.kind.word(), "way": one.way.word(),
                "state": one.state.word(), "evidence": one.evidence, "answer": one.answer,
                "file": one.file, "made_at": one.made_at.to_string(),
            })
        })
        .collect();
    let objected: Vec<Value> = objected
        .iter()
        .map(|one| json!({ "claim": one.claim, "reason": one.reason, "made_at": one.made_at.to_string() }))
        .collect();
    let accepted: Vec<Value> = accepted
        .iter()
        .map(|one| json!({ "association": one.association, "role": one.kind.word() }))
        .collect();
    let calendars: Vec<Value> = calendars
        .iter()
        .map(|one| json!({ "association": one.association, "made_at": one.made_at.to_string() }))
        .collect();
    let founded: Vec<Value> = founded
        .iter()
        .map(|one| {
            json!({
                "association": one.association, "purpose": one.purpose, "place": one.place,
                "state": one.state.word(), "answer": one.answer, "made_at": one.made_at.to_string(),
            })
        })
        .collect();
    Ok(json!({
        "claims": claimed, "objections": objected, "accepted_invitations": accepted,
        "calendars": calendars, "founded": founded,
    }))
}

/// Erases her words and her calendars. That a claim was made and answered is part of the
/// association's history, which the archive law makes us keep.
pub fn erase(
    conn: &mut Conn,
    _: &dyn Clock,
    person: &PersonId,
) -> Result<Vec<&'static str>, Error> {
    feeds::erase(conn, person)?;
    let has_history = !claims::of_person(conn, person)?.is_empty()
        || !foundings::of_person(conn, person)?.is_empty();
    claims::erase(conn, person)?;
    Ok(if has_history {
        vec![texts::id("officers-kept-history")]
    } else {
        Vec::new()
    })
}
