//! Two associations become one: threads and recipients follow, and can be taken back.

use db::{Conn, Error};
use diesel::{ExpressionMethods, QueryDsl, RunQueryDsl};
use serde_json::{Value, json};

use super::table::{mailing_recipient, message_thread, news_declined};

/// Moves all that is held about `from` to `into`, and tells what was moved.
pub fn merge(conn: &mut Conn, from: &str, into: &str) -> Result<Value, Error> {
    let threads: Vec<String> = message_thread::table
        .filter(message_thread::association_id.eq(from))
        .select(message_thread::id)
        .load(conn)?;
    let recipients: Vec<String> = mailing_recipient::table
        .filter(mailing_recipient::association_id.eq(from))
        .select(mailing_recipient::id)
        .load(conn)?;
    let moved = json!({ "threads": threads, "recipients": recipients });
    hang(conn, &moved, into)?;
    // Whoever declined for the one has not declined for the other.
    diesel::delete(news_declined::table.find(from)).execute(conn)?;
    Ok(moved)
}

/// Takes a merge back.
pub fn unmerge(conn: &mut Conn, from: &str, _into: &str, moved: &Value) -> Result<(), Error> {
    hang(conn, moved, from)
}

fn hang(conn: &mut Conn, moved: &Value, on: &str) -> Result<(), Error> {
    for id in ids(moved, "threads") {
        diesel::update(message_thread::table.find(id))
            .set(message_thread::association_id.eq(on))
            .execute(conn)?;
    }
    for id in ids(moved, "recipients") {
        diesel::update(mailing_recipient::table.find(id))
            .set(mailing_recipient::association_id.eq(on))
            .execute(conn)?;
    }
    Ok(())
}

fn ids<'a>(moved: &'a Value, name: &str) -> impl Iterator<Item = &'a str> {
    let all = moved[name]
        .as_array()
        .map(Vec::as_slice)
        .unwrap_or_default();
    all.iter().filter_map(Value::as_str)
}
