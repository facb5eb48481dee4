//! Taking persons out of what the law no longer keeps; see [`crate::retention`].

use db::{Conn, Error};
use diesel::{
    BoolExpressionMethods as _, ExpressionMethods as _, QueryDsl as _, RunQueryDsl as _, update,
};
use jiff::tz::TimeZone;
use kernel::{Day, Instant};

use super::table::{credit_note, fee, fee_batch, invoice};

/// Nobody, where somebody was.
const FORGOTTEN: &str = "";

/// Fees of uses before a date forget which person owed, and who made them.
pub fn fees(conn: &mut Conn, before: Day) -> Result<usize, Error> {
    let old = fee::table.filter(fee::used_on.lt(before));
    let persons = old.filter(
        fee::person_id
            .is_not_null()
            .and(fee::person_id.ne(FORGOTTEN)),
    );
    let done = update(persons)
        .set(fee::person_id.eq(FORGOTTEN))
        .execute(conn)?;
    let made = fee::table
        .filter(fee::used_on.lt(before))
        .filter(fee::made_by.is_not_null());
    update(made)
        .set(fee::made_by.eq(None::<String>))
        .execute(conn)?;
    Ok(done)
}

/// Invoices issued before a date forget the person they went to, and credit notes who made them.
pub fn invoices(conn: &mut Conn, before: Day) -> Result<usize, Error> {
    let old = invoice::table
        .filter(invoice::issued_on.lt(before))
        .filter(invoice::association_id.is_null())
        .filter(invoice::debtor_name.ne(FORGOTTEN));
    let done = update(old)
        .set(invoice::debtor_name.eq(FORGOTTEN))
        .execute(conn)?;
    let persons = invoice::table
        .filter(invoice::issued_on.lt(before))
        .filter(invoice::person_id.is_not_null());
    update(persons)
        .set(invoice::person_id.eq(FORGOTTEN))
        .execute(conn)?;
    let notes = credit_note::table
        .filter(credit_note::issued_on.lt(before))
        .filter(credit_note::made_by.is_not_null());
    update(notes)
        .set(credit_note::made_by.eq(None::<String>))
        .execute(conn)?;
    Ok(done)
}

/// Batches made before a date forget who made and sent them, and their file, which names persons. Gives
/// back how many, and the files to forget.
pub fn batches(conn: &mut Conn, before: Day) -> Result<(usize, Vec<String>), Error> {
    let midnight = before.date().to_zoned(TimeZone::UTC);
    let midnight = midnight.map_err(|fault| Error::Failed(fault.to_string()))?;
    let midnight = Instant::from(midnight.timestamp());
    let files: Vec<Option<String>> = fee_batch::table
        .filter(fee_batch::made_at.lt(midnight))
        .filter(fee_batch::csv_file.is_not_null())
        .select(fee_batch::csv_file)
        .load(conn)?;
    let old = fee_batch::table
        .filter(fee_batch::made_at.lt(midnight))
        .filter(fee_batch::csv_file.is_not_null());
    let rows = update(old)
        .set((
            fee_batch::csv_file.eq(None::<String>),
            fee_batch::made_by.eq(None::<String>),
            fee_batch::sent_by.eq(None::<String>),
        ))
        .execute(conn)?;
    Ok((rows, files.into_iter().flatten().collect()))
}
