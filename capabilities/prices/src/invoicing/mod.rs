//! Invoicing: fees that are fixed become invoices in a batch, once and never twice.
//!
//! A batch is made in one transaction, which takes every fee that waits and nothing else; its files are
//! stored with their hash, so whoever fetches them again gets the same bytes. An invoice stands on a
//! fee; the database refuses a fee that would stand on two. What was wrong is credited, never changed.

mod batch;
mod credit;
mod csv;
pub mod ehf;
mod seller;

use access::{Permit, Versions};
use associations::model::AssociationId;
use db::{Conn, Error};
use documents::{Clean, FileId, Kind};
use jiff::civil::Date;
use kernel::Money;

pub use crate::store::{
    credits::of_invoice as credits_of,
    invoices::{batches, fees_of, of_batch, of_fee},
};
pub use batch::{hand_over, make_batch};
pub use credit::credit;
pub use seller::{Invoicing, seller_of, set_seller};

use crate::{
    access::Action,
    fees::{NotDone, Parts},
    model::{Debtor, Fee},
    store,
};

/// A debtor as an invoice names them.
struct Buyer {
    debtor: Debtor,
    name: String,
    /// Empty when they have none.
    organisation_number: String,
    /// For who cannot get EHF.
    email: String,
    /// Street and number, postcode and place, of who has no account.
    address: [String; 3],
}

/// Marks an invoice as not paid since a date, as paid on one, or neither.
pub fn mark(
    conn: &mut Conn,
    (clock, ids): Parts<'_>,
    permit: &Permit<Action>,
    (id, version): (&str, i64),
    (unpaid_since, paid_on): (Option<Date>, Option<Date>),
) -> Result<(), NotDone> {
    if !store::invoices::mark(conn, (id, version), unpaid_since, paid_on)? {
        return Err(NotDone::Changed);
    }
    let versions = Versions {
        from: Some(version),
        to: Some(version + 1),
    };
    access::record(conn, clock, ids, permit, id, versions)?;
    Ok(())
}

/// A sum with a point and two digits, as files have it.
fn plain(sum: Money) -> String {
    let (whole, rest) = (
        sum.ore().unsigned_abs() / 100,
        sum.ore().unsigned_abs() % 100,
    );
    let sign = if sum.ore() < 0 { "-" } else { "" };
    format!("{sign}{whole}.{rest:02}")
}

/// Who a debtor is now.
fn buyer(conn: &mut Conn, debtor: &Debtor) -> Result<Buyer, Error> {
    let (mut name, mut organisation_number) = (String::new(), String::new());
    let (mut email, mut address) = (String::new(), <[String; 3]>::default());
    match debtor {
        Debtor::Association(id) => {
            let known = associations::one(conn, &AssociationId(id.clone()))?;
            if let Some(known) = known {
                name = known.name;
                let number = known.organisation_number;
                organisation_number = number.map_or_else(String::new, |it| it.as_str().to_owned());
            }
        }
        Debtor::Person(person) => {
            if let Some(known) = identity::people::one(conn, person)? {
                name = known.name;
                email = known.email;
            }
        }
        Debtor::Payer(id) => {
            if let Some(known) = store::payers::one(conn, id)? {
                name = known.name;
                address = [known.street, known.postcode, known.place];
            }
        }
    }
    Ok(Buyer {
        debtor: debtor.clone(),
        name,
        organisation_number,
        email,
        address,
    })
}

/// Parts of a fee by value added tax, lowest first, that sum to what is charged.
fn parts_by_vat(fee: &Fee) -> Vec<(i64, Money)> {
    let lines = &fee.quote.lines;
    let mut percents: Vec<i64> = lines.iter().map(|line| line.vat_percent).collect();
    percents.sort_unstable();
    percents.dedup();
    let part = |percent: i64| {
        let those = lines.iter().filter(|line| line.vat_percent == percent);
        (percent, those.map(|line| line.amount).sum::<Money>())
    };
    let parts = percents.into_iter().map(part);
    parts.filter(|(_, sum)| *sum != Money::ZERO).collect()
}

/// The lines of a fee, or of so much of it, on an invoice.
fn lines_of(fee: &Fee, amount: Money, seller: &Invoicing) -> Vec<ehf::Line> {
    let mut lines = Vec::new();
    let (mut before, whole) = (Money::ZERO, fee.charged.ore());
    for (percent, part) in parts_by_vat(fee) {
        // Each boundary is rounded once, so the parts sum to the amount.
        let until = |sum: Money| amount.share(sum.ore(), whole).unwrap_or_default();
        let gross = until(before + part) - until(before);
        before += part;
        lines.push(ehf::Line {
            name: fee.title.clone(),
            used_on: fee.used_on,
            gross,
            vat_percent: if seller.in_vat_register { percent } else { 0 },
        });
    }
    lines
}

/// Keeps a file that was made here. Gives back its id and its hash.
fn keep(
    conn: &mut Conn,
    (clock, ids): Parts<'_>,
    permit: &Permit<Action>,
    name: &str,
    text: String,
) -> Result<(String, String), Error> {
    let file = Clean::made_here(name, Kind::Text, text.into_bytes());
    let by = permit.actor().word();
    let FileId(id) = documents::keep(conn, clock, ids, &file, by)?;
    Ok((id, file.sha256().to_owned()))
}

/// Why what has no tax has none, from the price list of a fee.
fn exempt_because(conn: &mut Conn, fee: &Fee) -> Result<String, Error> {
    const SOURCE: &str = "Utleie av fast eiendom, merverdiavgiftsloven § 3-11";
    let list = store::lists::one(conn, &fee.quote.price_list)?;
    let note = list.map(|list| list.vat_note);
    Ok(note
        .filter(|note| !note.is_empty())
        .unwrap_or_else(|| SOURCE.to_owned()))
}
