//! What is known here of a person: what she gave and confirmed on behalf of associations.
//!
//! It is handed out whole. It is not erased: who gave an account or confirmed a year is what a
//! municipality must be able to show when money has been paid (arkivlova, regnskapsloven). What
//! stays is her id alone, which leads to nobody once the person is emptied.

use access::PersonId;
use db::{Conn, Error};
use kernel::Clock;
use serde_json::{Value, json};

use crate::store;

/// All of it.
pub fn export(conn: &mut Conn, person: &PersonId) -> Result<Value, Error> {
    let documents: Vec<Value> = store::shelf::given_by(conn, person)?
        .iter()
        .map(|one| {
            json!({
                "association": one.association, "kind": one.kind.word(), "year": one.year,
                "title": one.title, "kept_at": one.kept_at,
            })
        })
        .collect();
    let accounts: Vec<Value> = store::account::touched_by(conn, person)?
        .iter()
        .map(|one| {
            json!({
                "association": one.association, "state": one.state.word(),
                "proposed_at": one.proposed_at, "proposed": one.proposed_by.as_ref() == Some(person),
                "decided": one.decided_by.as_ref() == Some(person), "decided_at": one.decided_at,
            })
        })
        .collect();
    let confirmations: Vec<Value> = store::confirmation::given_by(conn, person)?
        .iter()
        .map(|one| {
            json!({
                "association": one.association_id, "confirmed_at": one.confirmed_at, "way": one.way,
            })
        })
        .collect();
    let counts: Vec<Value> = store::members::given_by(conn, person)?
        .into_iter()
        .map(|(association, year, at)| {
            json!({ "association": association, "year": year, "entered_at": at })
        })
        .collect();
    if [&documents, &accounts, &confirmations, &counts]
        .iter()
        .all(|all| all.is_empty())
    {
        return Ok(Value::Null);
    }
    Ok(json!({
        "documents": documents, "bank_accounts": accounts, "confirmations": confirmations,
        "member_numbers": counts,
    }))
}

/// Forgets what she left half done, and names what is kept.
pub fn erase(
    conn: &mut Conn,
    _: &dyn Clock,
    person: &PersonId,
) -> Result<Vec<&'static str>, Error> {
    store::shelf::forget_drafts_of(conn, person)?;
    let is_known = !export(conn, person)?.is_null();
    Ok(if is_known {
        vec![texts::id("upkeep-kept-by-law")]
    } else {
        Vec::new()
    })
}
