//! What this room offers others of figures: the value of premises that were used for less than the
//! list price, for the municipality and for each association. It is an indirect grant.

use std::collections::BTreeMap;

use db::{Conn, Error};
use web::{About, Asked, Count, CountPart, Indicator, Unit, Visit};

use crate::fees::{free_use_between, free_use_of_each};

/// The figures.
pub const INDICATORS: &[Indicator] = &[Indicator {
    code: "prices.free_use",
    text_id: texts::id("price-figure-free-use"),
    how_text_id: texts::id("price-figure-free-use-how"),
    unit: Unit::Ore,
    about: About::Premises,
    by: &["association"],
    of_people: false,
    count: free_use,
}];

fn free_use(_: &Visit, conn: &mut Conn, asked: &Asked<'_>) -> Result<Count, Error> {
    let days = (asked.from, asked.until);
    let whole = free_use_between(conn, days)?;
    let mut parts = Vec::new();
    if asked.by == Some("association") {
        let names: BTreeMap<String, String> = associations::names(conn)?.into_iter().collect();
        for (id, use_) in free_use_of_each(conn, days)? {
            let Some(name) = names.get(&id) else {
                continue;
            };
            parts.push(CountPart {
                words: name.clone(),
                id,
                value: Some(use_.value().ore()),
                n: use_.uses,
            });
        }
    }
    Ok(Count {
        value: Some(whole.value().ore()),
        n: whole.uses,
        parts,
    })
}
