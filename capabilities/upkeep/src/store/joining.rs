//! Two associations become one, and may be parted again.
//!
//! Everything follows along that has a place there. What the other has already (numbers of the same
//! year, an account in force, a round that is confirmed) stays where it was, so nothing is lost.

use db::{Conn, Error};
use diesel::{ExpressionMethods, QueryDsl, RunQueryDsl};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::table::{bank_account, confirmation, member_report, shelf_document};

/// Ids of the rows that were moved.
#[derive(Debug, Default, Serialize, Deserialize)]
struct Moved {
    reports: Vec<String>,
    documents: Vec<String>,
    accounts: Vec<String>,
    confirmations: Vec<String>,
}

/// Moves everything about `from` to `into`.
pub fn merge(conn: &mut Conn, from: &str, into: &str) -> Result<Value, Error> {
    let taken_years: Vec<i32> = member_report::table
        .filter(member_report::association_id.eq(into))
        .select(member_report::year)
        .load(conn)?;
    let taken_rounds: Vec<kernel::Day> = confirmation::table
        .filter(confirmation::association_id.eq(into))
        .select(confirmation::due_on)
        .load(conn)?;
    let taken_documents: Vec<(String, i32, String)> = shelf_document::table
        .filter(shelf_document::association_id.eq(into))
        .select((
            shelf_document::kind,
            shelf_document::year,
            shelf_document::title,
        ))
        .load(conn)?;
    let has_accounts = bank_account::table
        .filter(bank_account::association_id.eq(into))
        .count()
        .get_result::<i64>(conn)?
        > 0;
    let documents: Vec<(String, (String, i32, String))> = shelf_document::table
        .filter(shelf_document::association_id.eq(from))
        .select((
            shelf_document::id,
            (
                shelf_document::kind,
                shelf_document::year,
                shelf_document::title,
            ),
        ))
        .load(conn)?;
    let moved = Moved {
        reports: member_report::table
            .filter(member_report::association_id.eq(from))
            .filter(member_report::year.ne_all(taken_years))
            .select(member_report::id)
            .load(conn)?,
        documents: documents
            .into_iter()
            .filter(|(_, same)| !taken_documents.contains(same))
            .map(|(id, _)| id)
            .collect(),
        accounts: if has_accounts {
            Vec::new()
        } else {
            bank_account::table
                .filter(bank_account::association_id.eq(from))
                .select(bank_account::id)
                .load(conn)?
        },
        confirmations: confirmation::table
            .filter(confirmation::association_id.eq(from))
            .filter(confirmation::due_on.ne_all(taken_rounds))
            .select(confirmation::id)
            .load(conn)?,
    };
    give(conn, &moved, into)?;
    serde_json::to_value(&moved).map_err(|fault| Error::Failed(fault.to_string()))
}

/// Gives `from` back what [`merge`] moved.
pub fn unmerge(conn: &mut Conn, from: &str, _into: &str, moved: &Value) -> Result<(), Error> {
    let moved: Moved =
        serde_json::from_value(moved.clone()).map_err(|fault| Error::Failed(fault.to_string()))?;
    give(conn, &moved, from)
}

fn give(conn: &mut Conn, moved: &Moved, to: &str) -> Result<(), Error> {
    diesel::update(member_report::table.filter(member_report::id.eq_any(&moved.reports)))
        .set(member_report::association_id.eq(to))
        .execute(conn)?;
    diesel::update(shelf_document::table.filter(shelf_document::id.eq_any(&moved.documents)))
        .set(shelf_document::association_id.eq(to))
        .execute(conn)?;
    diesel::update(bank_account::table.filter(bank_account::id.eq_any(&moved.accounts)))
        .set(bank_account::association_id.eq(to))
        .execute(conn)?;
    diesel::update(confirmation::table.filter(confirmation::id.eq_any(&moved.confirmations)))
        .set(confirmation::association_id.eq(to))
        .execute(conn)?;
    Ok(())
}
