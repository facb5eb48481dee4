//! What is known here of a person: what she owes and has owed for premises.
//!
//! It is handed out whole. What was fixed or invoiced is kept for as long as the law says
//! (bokføringsloven § 13), with an id that leads to nobody once she is emptied.

use access::PersonId;
use db::{Conn, Error};
use kernel::Clock;
use serde_json::{Value, json};

use crate::{model::Debtor, store};

/// All of it.
pub fn export(conn: &mut Conn, person: &PersonId) -> Result<Value, Error> {
    let fees: Vec<Value> = store::fees::of_person(conn, person)?
        .iter()
        .map(|fee| {
            json!({
                "for": fee.title, "used_on": fee.used_on, "kind": fee.kind.word(),
                "state": fee.state.word(), "charged_ore": fee.charged, "listed_ore": fee.listed,
                "credited_ore": fee.credited, "reason": fee.reason, "price": fee.quote,
            })
        })
        .collect();
    let debtor = Debtor::Person(person.clone());
    let invoices: Vec<Value> = store::invoices::of_debtor(conn, &debtor)?
        .iter()
        .map(|one| {
            json!({
                "number": one.number, "name": one.debtor_name, "total_ore": one.total,
                "issued_on": one.issued_on, "due_on": one.due_on,
            })
        })
        .collect();
    if fees.is_empty() && invoices.is_empty() {
        return Ok(Value::Null);
    }
    Ok(json!({ "fees": fees, "invoices": invoices }))
}

/// Names what is kept.
pub fn erase(
    conn: &mut Conn,
    _: &dyn Clock,
    person: &PersonId,
) -> Result<Vec<&'static str>, Error> {
    let owes = !store::fees::of_person(conn, person)?.is_empty();
    Ok(if owes {
        vec![texts::id("price-kept-by-law")]
    } else {
        Vec::new()
    })
}
