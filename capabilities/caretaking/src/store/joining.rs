//! Two associations become one: what the one was told to get in with, and what was proposed about its
//! weekly times, is the other's.

use db::{Conn, Error};
use diesel::{ExpressionMethods as _, QueryDsl as _, RunQueryDsl as _, update};
use serde_json::{Value, json};

use super::table::{lapse_proposal, let_in};

/// Moves what `from` has to `into`, and tells what it was.
pub fn merge(conn: &mut Conn, from: &str, into: &str) -> Result<Value, Error> {
    let told: Vec<String> = let_in::table
        .filter(let_in::held_by.eq(from))
        .select(let_in::id)
        .load(conn)?;
    let proposed: Vec<String> = lapse_proposal::table
        .filter(lapse_proposal::held_by.eq(from))
        .select(lapse_proposal::id)
        .load(conn)?;
    let moved = json!({ "let_in": told, "lapse_proposal": proposed });
    hand_over(conn, &moved, into)?;
    Ok(moved)
}

/// Takes a merge back.
pub fn unmerge(conn: &mut Conn, from: &str, _: &str, moved: &Value) -> Result<(), Error> {
    hand_over(conn, moved, from)
}

fn hand_over(conn: &mut Conn, moved: &Value, to: &str) -> Result<(), Error> {
    let ids = |name: &str| -> Vec<String> {
        let list = moved[name].as_array().into_iter().flatten();
        list.filter_map(Value::as_str).map(str::to_owned).collect()
    };
    update(let_in::table.filter(let_in::id.eq_any(ids("let_in"))))
        .set(let_in::held_by.eq(to))
        .execute(conn)?;
    update(lapse_proposal::table.filter(lapse_proposal::id.eq_any(ids("lapse_proposal"))))
        .set(lapse_proposal::held_by.eq(to))
        .execute(conn)?;
    Ok(())
}
