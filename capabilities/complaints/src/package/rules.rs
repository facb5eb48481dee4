//! The words a case was judged by: the versions of guidelines and form it was sent under and is bound
//! to, whole, and when each other version of the scheme came and from when it held.

use std::collections::BTreeSet;

use db::{Conn, Error};
use grants::{
    model::{Application, Submission},
    store::schemes,
};
use serde_json::{Value, json};

use super::file::person_unless;

/// The guidelines: every version with its number and dates, and the words of those the case rests on.
pub fn guidelines(
    conn: &mut Conn,
    it: &Application,
    (sent, is_open): (&[Submission], bool),
) -> Result<Value, Error> {
    let Some(bound) = schemes::guidelines_of(conn, &it.guidelines_id)? else {
        return Ok(Value::Null);
    };
    let mut resting: BTreeSet<&str> = sent.iter().map(|copy| copy.guidelines.as_str()).collect();
    resting.insert(&it.guidelines_id);
    let mut all = schemes::all_guidelines(conn)?;
    all.retain(|one| one.scheme == bound.scheme);
    all.reverse();
    let mut versions = Vec::new();
    for one in &all {
        let mut told = json!({
            "id": one.id, "number": one.number, "from_on": one.from_on.to_string(),
            "made_at": one.made_at, "is_bound": one.id == it.guidelines_id,
            "made_by": person_unless(is_open, conn, one.made_by.as_ref())?,
        });
        if resting.contains(one.id.as_str()) {
            told["words"] = json!(one.terms);
        }
        versions.push(told);
    }
    Ok(json!({ "bound": bound.number, "versions": versions }))
}

/// The form: the words of each version that a copy was sent with, and of the one it is bound to.
pub fn form(
    conn: &mut Conn,
    it: &Application,
    (sent, is_open): (&[Submission], bool),
) -> Result<Value, Error> {
    let mut resting: BTreeSet<&str> = sent.iter().map(|copy| copy.form.as_str()).collect();
    resting.insert(&it.form_id);
    let mut versions = Vec::new();
    for id in resting {
        let Some(one) = schemes::form_of(conn, id)? else {
            continue;
        };
        versions.push(json!({
            "id": one.id, "number": one.number, "changes": one.version, "made_at": one.made_at,
            "is_bound": one.id == it.form_id,
            "made_by": person_unless(is_open, conn, one.made_by.as_ref())?,
            "words": one.form,
        }));
    }
    Ok(versions.into())
}
