//! Two associations become one, and may be parted again: fees, invoices and classes follow along, and so do the
//! price lists, fees and batches of one that lets premises.
//!
//! What an invoice says is not changed; whom it is about now is. A price list stays behind when the other has one
//! from the same date, and what the other has invoiced meanwhile stays owed to the other.

use db::{Conn, Error};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::store;

/// Ids of the rows that were moved.
#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(default)]
struct Moved {
    fees: Vec<String>,
    invoices: Vec<String>,
    classes: Vec<String>,
    lists: Vec<String>,
    owed: Vec<String>,
    batches: Vec<String>,
}

/// Moves everything of `from` to `into`.
pub fn merge(conn: &mut Conn, from: &str, into: &str) -> Result<Value, Error> {
    let moved = Moved {
        fees: store::fees::ids_of_association(conn, from)?,
        invoices: store::invoices::ids_of_association(conn, from)?,
        classes: store::classes::ids_of_association(conn, from)?,
        lists: store::lists::to_hand_over(conn, from, into)?,
        owed: store::fees::ids_of_lessor(conn, from)?,
        batches: store::invoices::batches_of_lessor(conn, from)?,
    };
    give(conn, &moved, into)?;
    serde_json::to_value(&moved).map_err(|fault| Error::Failed(fault.to_string()))
}

/// Gives `from` back what [`merge`] moved.
pub fn unmerge(conn: &mut Conn, from: &str, _into: &str, moved: &Value) -> Result<(), Error> {
    let mut moved: Moved =
        serde_json::from_value(moved.clone()).map_err(|fault| Error::Failed(fault.to_string()))?;
    moved.owed = not_invoiced_by_others(conn, moved.owed, &moved.batches)?;
    give(conn, &moved, from)
}

/// Those of the fees that stand on no invoice, or on one of these batches: an invoice is credited by the seller it
/// names, and its fees are owed to no other.
fn not_invoiced_by_others(
    conn: &mut Conn,
    owed: Vec<String>,
    batches: &[String],
) -> Result<Vec<String>, Error> {
    let mut left = Vec::new();
    for fee in owed {
        let invoice = store::invoices::of_fee(conn, &fee)?;
        if invoice.is_none_or(|it| batches.contains(&it.batch)) {
            left.push(fee);
        }
    }
    Ok(left)
}

fn give(conn: &mut Conn, moved: &Moved, to: &str) -> Result<(), Error> {
    store::fees::hand_over(conn, &moved.fees, to)?;
    store::invoices::hand_over(conn, &moved.invoices, to)?;
    store::classes::hand_over(conn, &moved.classes, to)?;
    store::lists::hand_over(conn, &moved.lists, to)?;
    store::fees::owe_to(conn, &moved.owed, to)?;
    store::invoices::hand_batches_over(conn, &moved.batches, to)
}
