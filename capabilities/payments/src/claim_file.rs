//! The basis for invoices of what is to be paid back: a table with the column names of the basis for rent,
//! so that accounting reads both in one way, and the same as JSON.
//!
//! Sums are in kroner with a point and two decimals. The last row of the table has the sum. Grants that
//! come back bear no value added tax.

use db::Error;
use documents::{Cell, write_csv};
use jiff::{ToSpan as _, civil::Date};
use kernel::Money;
use serde_json::json;

use crate::{model::Claim, payment_file::plain};

const HEADER: [&str; 10] = [
    "grunnlag",
    "referanse",
    "forfall",
    "kundetype",
    "organisasjonsnummer",
    "navn",
    "krav",
    "hva",
    "belop",
    "mva_prosent",
];

/// Whoever is to pay has at least so many days from when the basis is made, as long as a notice before collection
/// gives (inkassoloven § 9).
const LEAST_DAYS: i64 = 14;

/// A claim with who is to pay.
pub struct Row {
    /// The claim.
    pub claim: Claim,
    /// When it is to be paid.
    pub due_on: Date,
    /// The number of the grant.
    pub number: String,
    /// Whether an association is to pay, and not a person.
    pub is_association: bool,
    /// Who.
    pub name: String,
    /// Its number; may be empty.
    pub organisation_number: String,
}

impl Row {
    fn payer(&self) -> &'static str {
        if self.is_association {
            "forening"
        } else {
            "person"
        }
    }

    fn what(&self) -> String {
        format!("Tilbakebetaling av tilskudd {}", self.number)
    }
}

/// When a claim is to be paid that is put in a basis today: an invoice is not due before who is to pay has it.
pub fn due_on(claim: &Claim, today: Date) -> Date {
    let first = today.saturating_add(LEAST_DAYS.days());
    claim.due_on.date().max(first)
}

/// As a table.
pub fn csv(number: i32, rows: &[Row]) -> Result<String, Error> {
    let number = number.to_string();
    let mut lines: Vec<Vec<Cell>> = rows
        .iter()
        .map(|row| {
            [
                number.clone(),
                row.number.clone(),
                row.due_on.to_string(),
                row.payer().to_owned(),
                row.organisation_number.clone(),
                row.name.clone(),
                row.claim.id.clone(),
                row.what(),
                plain(row.claim.rest()),
                "0".to_owned(),
            ]
            .map(Cell::Text)
            .to_vec()
        })
        .collect();
    let mut sum = HEADER.map(|_| String::new());
    sum[0] = number;
    "SUM".clone_into(&mut sum[1]);
    sum[7] = rows.len().to_string();
    sum[8] = plain(total(rows));
    lines.push(sum.map(Cell::Text).to_vec());
    let header = HEADER.map(str::to_owned);
    write_csv(b';', &header, lines)
        .map_err(|fault| Error::Failed(format!("a basis for invoices: {fault}")))
}

/// As JSON.
pub fn json(number: i32, rows: &[Row]) -> Result<String, Error> {
    let claims: Vec<_> = rows
        .iter()
        .map(|row| {
            json!({
                "reference": row.number, "due_on": row.due_on.to_string(),
                "payer_kind": row.payer(), "payer": row.name,
                "organisation_number": row.organisation_number, "claim": row.claim.id,
                "text": row.what(), "amount": plain(row.claim.rest()), "currency": "NOK",
                "vat_percent": 0,
            })
        })
        .collect();
    let whole = json!({
        "format": "samspill-claims", "version": 1, "basis": number,
        "claims": claims, "total": plain(total(rows)),
    });
    serde_json::to_string_pretty(&whole)
        .map_err(|fault| Error::Failed(format!("a basis for invoices: {fault}")))
}

fn total(rows: &[Row]) -> Money {
    rows.iter().map(|row| row.claim.rest()).sum()
}
