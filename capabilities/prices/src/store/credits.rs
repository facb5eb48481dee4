//! Credit notes as rows.

use access::PersonId;
use db::{Conn, Error};
use diesel::{
    ExpressionMethods, Insertable, OptionalExtension as _, QueryDsl, Queryable, RunQueryDsl,
    Selectable, SelectableHelper as _,
};
use kernel::{Day, Money};

use super::table::credit_note;
use crate::model::CreditNote;

#[derive(Queryable, Selectable, Insertable)]
#[diesel(table_name = credit_note)]
struct CreditRow {
    id: String,
    number: i64,
    invoice_id: String,
    fee_id: String,
    amount: Money,
    reason: String,
    issued_on: Day,
    ehf_file: Option<String>,
    ehf_hash: String,
    made_by: Option<PersonId>,
}

/// Every credit note of an invoice, by number.
pub fn of_invoice(conn: &mut Conn, invoice: &str) -> Result<Vec<CreditNote>, Error> {
    let rows: Vec<CreditRow> = credit_note::table
        .filter(credit_note::invoice_id.eq(invoice))
        .order(credit_note::number)
        .select(CreditRow::as_select())
        .load(conn)?;
    Ok(rows.into_iter().map(CreditRow::into_credit_note).collect())
}

/// The credit note with this id.
pub fn one(conn: &mut Conn, id: &str) -> Result<Option<CreditNote>, Error> {
    let row: Option<CreditRow> = credit_note::table
        .find(id)
        .select(CreditRow::as_select())
        .first(conn)
        .optional()?;
    Ok(row.map(CreditRow::into_credit_note))
}

/// Stores a credit note.
pub fn add(conn: &mut Conn, new: &CreditNote) -> Result<(), Error> {
    let row = CreditRow {
        id: new.id.clone(),
        number: new.number,
        invoice_id: new.invoice.clone(),
        fee_id: new.fee.clone(),
        amount: new.amount,
        reason: new.reason.clone(),
        issued_on: new.issued_on.into(),
        ehf_file: new.ehf_file.clone(),
        ehf_hash: new.ehf_hash.clone(),
        made_by: new.made_by.clone(),
    };
    let insert = diesel::insert_into(credit_note::table).values(&row);
    insert.execute(conn)?;
    Ok(())
}

impl CreditRow {
    fn into_credit_note(self) -> CreditNote {
        CreditNote {
            id: self.id,
            number: self.number,
            invoice: self.invoice_id,
            fee: self.fee_id,
            amount: self.amount,
            reason: self.reason,
            issued_on: self.issued_on.date(),
            ehf_file: self.ehf_file,
            ehf_hash: self.ehf_hash,
            made_by: self.made_by,
        }
    }
}
