//! The lines of a batch as a CSV file for the municipality's accounting, whichever it is.
//!
//! One row for each fee and rate of tax, with semicolons and a decimal comma nowhere: sums have a point,
//! so that no program has to guess.

use db::Error;
use documents::{Cell, write_csv};

use super::{Buyer, parts_by_vat, plain};
use crate::model::{Batch, Debtor, Fee, Invoice};

const HEADER: [&str; 18] = [
    "grunnlag",
    "faktura",
    "fakturadato",
    "forfall",
    "kundetype",
    "kundenummer",
    "organisasjonsnummer",
    "navn",
    "epost",
    "krav",
    "hva",
    "dato",
    "belop",
    "mva_prosent",
    "prisliste",
    "adresse",
    "postnummer",
    "poststed",
];

/// The rows of one invoice.
pub fn rows(batch: &Batch, invoice: &Invoice, buyer: &Buyer, fees: &[Fee]) -> Vec<Vec<Cell>> {
    let (kind, customer) = match &buyer.debtor {
        Debtor::Association(id) => ("forening", id.as_str()),
        Debtor::Person(person) => ("person", person.0.as_str()),
        Debtor::Payer(id) => ("uten konto", id.as_str()),
    };
    let [street, postcode, place] = &buyer.address;
    let row = |fee: &Fee, percent: i64, sum: kernel::Money| -> Vec<Cell> {
        [
            batch.number.to_string(),
            invoice.number.to_string(),
            invoice.issued_on.to_string(),
            invoice.due_on.to_string(),
            kind.to_owned(),
            customer.to_owned(),
            buyer.organisation_number.clone(),
            buyer.name.clone(),
            buyer.email.clone(),
            fee.id.clone(),
            fee.title.clone(),
            fee.used_on.to_string(),
            plain(sum),
            percent.to_string(),
            fee.quote.price_list.clone(),
            street.clone(),
            postcode.clone(),
            place.clone(),
        ]
        .map(Cell::Text)
        .to_vec()
    };
    let of_fee = |fee: &Fee| -> Vec<Vec<Cell>> {
        let parts = parts_by_vat(fee).into_iter();
        parts.map(|(percent, sum)| row(fee, percent, sum)).collect()
    };
    fees.iter().flat_map(of_fee).collect()
}

/// The file.
pub fn written(rows: Vec<Vec<Cell>>) -> Result<String, Error> {
    let header = HEADER.map(str::to_owned);
    write_csv(b';', &header, rows).map_err(|fault| Error::Failed(format!("a batch: {fault}")))
}
