//! The payment file: a table for whichever accounting system the municipality has, and the same as JSON.
//!
//! Sums are in kroner with a point and two decimals, so that no program has to guess. The last row of the
//! table, and a field of the JSON, has the sum and the number of lines. The same run gives the same
//! bytes whenever it is written.

use db::Error;
use documents::{Cell, write_csv};
use kernel::Money;
use serde_json::json;

use crate::model::{Run, RunLine};

const HEADER: [&str; 7] = [
    "utbetaling",
    "referanse",
    "mottaker",
    "organisasjonsnummer",
    "kontonummer",
    "belop",
    "valuta",
];

/// As a table.
pub fn csv(run: &Run, lines: &[RunLine]) -> Result<String, Error> {
    let number = run.number.to_string();
    let mut rows: Vec<Vec<Cell>> = lines
        .iter()
        .map(|line| {
            [
                number.clone(),
                line.reference.clone(),
                line.payee.clone(),
                line.organisation_number.clone(),
                line.account.clone(),
                plain(line.amount),
                "NOK".to_owned(),
            ]
            .map(Cell::Text)
            .to_vec()
        })
        .collect();
    let sum = [
        number,
        "SUM".to_owned(),
        lines.len().to_string(),
        String::new(),
        String::new(),
        plain(total(lines)),
        "NOK".to_owned(),
    ];
    rows.push(sum.map(Cell::Text).to_vec());
    let header = HEADER.map(str::to_owned);
    write_csv(b';', &header, rows)
        .map_err(|fault| Error::Failed(format!("a payment file: {fault}")))
}

/// As JSON.
pub fn json(run: &Run, lines: &[RunLine]) -> Result<String, Error> {
    let payments: Vec<_> = lines
        .iter()
        .map(|line| {
            json!({
                "reference": line.reference, "payee": line.payee,
                "organisation_number": line.organisation_number,
                "account": line.account, "amount": plain(line.amount), "currency": "NOK",
            })
        })
        .collect();
    let whole = json!({
        "format": "samspill-payments", "version": 1, "run": run.number,
        "lines": lines.len(), "total": plain(total(lines)), "payments": payments,
    });
    serde_json::to_string_pretty(&whole)
        .map_err(|fault| Error::Failed(format!("a payment file: {fault}")))
}

fn total(lines: &[RunLine]) -> Money {
    lines.iter().map(|line| line.amount).sum()
}

/// `12786.00`.
pub fn plain(sum: Money) -> String {
    format!("{}.{:02}", sum.ore() / 100, sum.ore() % 100)
}
