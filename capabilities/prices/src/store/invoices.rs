//! Batches and invoices as rows.

use access::PersonId;
use db::{Conn, Error};
use diesel::{
    ExpressionMethods, Insertable, OptionalExtension as _, QueryDsl, Queryable, RunQueryDsl,
    Selectable, SelectableHelper as _, TextExpressionMethods as _, dsl::max,
};
use jiff::civil::Date;
use kernel::{Day, Instant, Money};

use super::table::{fee_batch, invoice, invoice_line, invoice_number};
use crate::model::{Batch, Debtor, Invoice};

/// The first number on an invoice.
const FIRST_NUMBER: i64 = 10_001;
/// All documents of the municipality are numbered in one series; each lessor has one with her id after it.
const DOCUMENTS: &str = "documents";
/// Batches of lessors are numbered in the same way.
const BATCHES: &str = "batches";
/// Each lessor has a million numbers of her own, above those of the municipality.
const EACH: i64 = 1_000_000;
const SENT: &str = "sent";
const MADE: &str = "made";

#[derive(Queryable, Selectable, Insertable)]
#[diesel(table_name = fee_batch)]
struct BatchRow {
    id: String,
    number: i64,
    until_on: Day,
    state: String,
    lines: i64,
    total: Money,
    csv_file: Option<String>,
    csv_hash: String,
    made_at: Instant,
    made_by: Option<PersonId>,
    sent_at: Option<Instant>,
    let_by: String,
}

#[derive(Queryable, Selectable, Insertable)]
#[diesel(table_name = invoice)]
struct InvoiceRow {
    id: String,
    number: i64,
    batch_id: String,
    association_id: Option<String>,
    person_id: Option<PersonId>,
    payer_id: Option<String>,
    debtor_name: String,
    organisation_number: String,
    total: Money,
    issued_on: Day,
    due_on: Day,
    ehf_file: Option<String>,
    ehf_hash: String,
    unpaid_since: Option<Day>,
    paid_on: Option<Day>,
    version: i64,
}

/// Takes the next number of an invoice or a credit note of whoever lets, in the transaction that uses it: a
/// number that comes to nothing is never taken, so there are no gaps.
pub fn take_number(conn: &mut Conn, let_by: &str) -> Result<i64, Error> {
    take(conn, (DOCUMENTS, let_by), FIRST_NUMBER)
}

/// The next number of a batch of whoever lets.
pub fn next_batch(conn: &mut Conn, let_by: &str) -> Result<i64, Error> {
    if !let_by.is_empty() {
        return take(conn, (BATCHES, let_by), 1);
    }
    let last: Option<i64> = fee_batch::table
        .filter(fee_batch::let_by.eq(""))
        .select(max(fee_batch::number))
        .first(conn)?;
    Ok(last.unwrap_or_default() + 1)
}

/// Takes a number of a series of whoever lets. No number is in two series, so that one may take over from another.
fn take(conn: &mut Conn, (what, let_by): (&str, &str), first: i64) -> Result<i64, Error> {
    let series = match let_by {
        "" => what.to_owned(),
        lessor => format!("{what} {lessor}"),
    };
    let next: Option<i64> = invoice_number::table
        .find(&series)
        .select(invoice_number::next)
        .first(conn)
        .optional()?;
    if let Some(number) = next {
        diesel::update(invoice_number::table.find(&series))
            .set(invoice_number::next.eq(number + 1))
            .execute(conn)?;
        return Ok(number);
    }
    let number = if let_by.is_empty() {
        first
    } else {
        let last: Option<i64> = invoice_number::table
            .filter(invoice_number::series.like(format!("{what} %")))
            .select(max(invoice_number::next))
            .first(conn)?;
        (last.unwrap_or_default() / EACH + 1) * EACH + first
    };
    let row = (
        invoice_number::series.eq(&series),
        invoice_number::next.eq(number + 1),
    );
    diesel::insert_into(invoice_number::table)
        .values(row)
        .execute(conn)?;
    Ok(number)
}

/// Every batch of whoever lets, newest first.
pub fn batches(conn: &mut Conn, let_by: &str) -> Result<Vec<Batch>, Error> {
    let rows: Vec<BatchRow> = fee_batch::table
        .filter(fee_batch::let_by.eq(let_by))
        .order(fee_batch::number.desc())
        .select(BatchRow::as_select())
        .load(conn)?;
    Ok(rows.into_iter().map(BatchRow::into_batch).collect())
}

/// Everybody who has made a batch and is not the municipality, by id.
pub fn lessors(conn: &mut Conn) -> Result<Vec<String>, Error> {
    Ok(fee_batch::table
        .filter(fee_batch::let_by.ne(""))
        .select(fee_batch::let_by)
        .distinct()
        .load(conn)?)
}

/// Ids of the batches of whoever lets.
pub fn batches_of_lessor(conn: &mut Conn, let_by: &str) -> Result<Vec<String>, Error> {
    let all = batches(conn, let_by)?.into_iter();
    Ok(all.map(|batch| batch.id).collect())
}

/// Makes batches those of another who lets. What they say is not changed.
pub fn hand_batches_over(conn: &mut Conn, ids: &[String], to: &str) -> Result<(), Error> {
    const AT_ONCE: usize = 500;
    for some in ids.chunks(AT_ONCE) {
        diesel::update(fee_batch::table.filter(fee_batch::id.eq_any(some)))
            .set(fee_batch::let_by.eq(to))
            .execute(conn)?;
    }
    Ok(())
}

/// The batch with this id.
pub fn batch(conn: &mut Conn, id: &str) -> Result<Option<Batch>, Error> {
    let row: Option<BatchRow> = fee_batch::table
        .find(id)
        .select(BatchRow::as_select())
        .first(conn)
        .optional()?;
    Ok(row.map(BatchRow::into_batch))
}

/// Stores a batch.
pub fn add_batch(conn: &mut Conn, new: &Batch) -> Result<(), Error> {
    let row = BatchRow {
        id: new.id.clone(),
        number: new.number,
        until_on: new.until.into(),
        state: MADE.to_owned(),
        lines: new.lines,
        total: new.total,
        csv_file: Some(new.csv_file.clone()).filter(|file| !file.is_empty()),
        csv_hash: new.csv_hash.clone(),
        made_at: new.made_at,
        made_by: new.made_by.clone(),
        sent_at: None,
        let_by: new.let_by.clone(),
    };
    let insert = diesel::insert_into(fee_batch::table).values(&row);
    insert.execute(conn)?;
    Ok(())
}

/// Says that a batch is handed over; `false` when it was already.
pub fn send_batch(
    conn: &mut Conn,
    id: &str,
    (at, by): (Instant, Option<&PersonId>),
) -> Result<bool, Error> {
    let waiting = fee_batch::table.find(id).filter(fee_batch::state.eq(MADE));
    let rows = diesel::update(waiting)
        .set((
            fee_batch::state.eq(SENT),
            fee_batch::sent_at.eq(at),
            fee_batch::sent_by.eq(by),
        ))
        .execute(conn)?;
    Ok(rows == 1)
}

/// The invoices of a batch, by number.
pub fn of_batch(conn: &mut Conn, batch: &str) -> Result<Vec<Invoice>, Error> {
    let rows: Vec<InvoiceRow> = invoice::table
        .filter(invoice::batch_id.eq(batch))
        .order(invoice::number)
        .select(InvoiceRow::as_select())
        .load(conn)?;
    Ok(rows
        .into_iter()
        .filter_map(InvoiceRow::into_invoice)
        .collect())
}

/// The invoice with this id.
pub fn one(conn: &mut Conn, id: &str) -> Result<Option<Invoice>, Error> {
    let row: Option<InvoiceRow> = invoice::table
        .find(id)
        .select(InvoiceRow::as_select())
        .first(conn)
        .optional()?;
    Ok(row.and_then(InvoiceRow::into_invoice))
}

/// The invoice a fee stands on.
pub fn of_fee(conn: &mut Conn, fee: &str) -> Result<Option<Invoice>, Error> {
    let id: Option<String> = invoice_line::table
        .filter(invoice_line::fee_id.eq(fee))
        .select(invoice_line::invoice_id)
        .first(conn)
        .optional()?;
    match id {
        Some(id) => one(conn, &id),
        None => Ok(None),
    }
}

/// Ids of the fees on an invoice, in order.
pub fn fees_of(conn: &mut Conn, invoice: &str) -> Result<Vec<String>, Error> {
    Ok(invoice_line::table
        .filter(invoice_line::invoice_id.eq(invoice))
        .order(invoice_line::rank)
        .select(invoice_line::fee_id)
        .load(conn)?)
}

/// Stores an invoice with its lines: ids of fees and what each is charged.
pub fn add(conn: &mut Conn, new: &Invoice, lines: &[(String, Money)]) -> Result<(), Error> {
    let (association_id, person_id, payer_id) = new.debtor.columns();
    let row = InvoiceRow {
        id: new.id.clone(),
        number: new.number,
        batch_id: new.batch.clone(),
        association_id,
        person_id,
        payer_id,
        debtor_name: new.debtor_name.clone(),
        organisation_number: new.organisation_number.clone(),
        total: new.total,
        issued_on: new.issued_on.into(),
        due_on: new.due_on.into(),
        ehf_file: new.ehf_file.clone(),
        ehf_hash: new.ehf_hash.clone(),
        unpaid_since: None,
        paid_on: None,
        version: 1,
    };
    let insert = diesel::insert_into(invoice::table).values(&row);
    insert.execute(conn)?;
    for (rank, (fee, charged)) in (1..).zip(lines) {
        let line = (
            invoice_line::invoice_id.eq(&new.id),
            invoice_line::rank.eq(rank),
            invoice_line::fee_id.eq(fee),
            invoice_line::charged.eq(charged),
        );
        let insert = diesel::insert_into(invoice_line::table).values(line);
        insert.execute(conn)?;
    }
    Ok(())
}

/// Marks an invoice; `false` when somebody else changed it first.
pub fn mark(
    conn: &mut Conn,
    (id, version): (&str, i64),
    unpaid_since: Option<Date>,
    paid_on: Option<Date>,
) -> Result<bool, Error> {
    let mine = invoice::table.find(id).filter(invoice::version.eq(version));
    let rows = diesel::update(mine)
        .set((
            invoice::unpaid_since.eq(unpaid_since.map(Day::from)),
            invoice::paid_on.eq(paid_on.map(Day::from)),
            invoice::version.eq(version + 1),
        ))
        .execute(conn)?;
    Ok(rows == 1)
}

/// The earliest date from which a debtor is marked as not having paid the municipality.
pub fn unpaid_since(conn: &mut Conn, debtor: &Debtor) -> Result<Option<Date>, Error> {
    let marked = invoice::table
        .filter(invoice::unpaid_since.is_not_null())
        .filter(invoice::paid_on.is_null())
        .order(invoice::unpaid_since)
        .select((invoice::batch_id, invoice::unpaid_since))
        .into_boxed();
    let marked = match debtor {
        Debtor::Association(id) => marked.filter(invoice::association_id.eq(id.clone())),
        Debtor::Person(person) => marked.filter(invoice::person_id.eq(person.clone())),
        Debtor::Payer(id) => marked.filter(invoice::payer_id.eq(id.clone())),
    };
    let all: Vec<(String, Option<Day>)> = marked.load(conn)?;
    for (id, since) in all {
        let ours = batch(conn, &id)?.is_some_and(|batch| batch.let_by.is_empty());
        if ours {
            return Ok(since.map(Day::date));
        }
    }
    Ok(None)
}

/// The invoices of a debtor, newest first.
pub fn of_debtor(conn: &mut Conn, debtor: &Debtor) -> Result<Vec<Invoice>, Error> {
    let all = invoice::table
        .order(invoice::number.desc())
        .select(InvoiceRow::as_select())
        .into_boxed();
    let all = match debtor {
        Debtor::Association(id) => all.filter(invoice::association_id.eq(id.clone())),
        Debtor::Person(person) => all.filter(invoice::person_id.eq(person.clone())),
        Debtor::Payer(id) => all.filter(invoice::payer_id.eq(id.clone())),
    };
    let rows: Vec<InvoiceRow> = all.load(conn)?;
    Ok(rows
        .into_iter()
        .filter_map(InvoiceRow::into_invoice)
        .collect())
}

/// Ids of the invoices of an association.
pub fn ids_of_association(conn: &mut Conn, association: &str) -> Result<Vec<String>, Error> {
    Ok(invoice::table
        .filter(invoice::association_id.eq(association))
        .select(invoice::id)
        .load(conn)?)
}

/// Gives invoices to another association. What they say is not changed.
pub fn hand_over(conn: &mut Conn, ids: &[String], to: &str) -> Result<(), Error> {
    const AT_ONCE: usize = 500;
    for some in ids.chunks(AT_ONCE) {
        diesel::update(invoice::table.filter(invoice::id.eq_any(some)))
            .set(invoice::association_id.eq(to))
            .execute(conn)?;
    }
    Ok(())
}

impl BatchRow {
    fn into_batch(self) -> Batch {
        Batch {
            id: self.id,
            number: self.number,
            until: self.until_on.date(),
            sent_at: self.sent_at,
            lines: self.lines,
            total: self.total,
            csv_file: self.csv_file.unwrap_or_default(),
            csv_hash: self.csv_hash,
            made_at: self.made_at,
            made_by: self.made_by,
            let_by: self.let_by,
        }
    }
}

impl InvoiceRow {
    fn into_invoice(self) -> Option<Invoice> {
        Some(Invoice {
            debtor: Debtor::of_columns((self.association_id, self.person_id, self.payer_id))?,
            id: self.id,
            number: self.number,
            batch: self.batch_id,
            debtor_name: self.debtor_name,
            organisation_number: self.organisation_number,
            total: self.total,
            issued_on: self.issued_on.date(),
            due_on: self.due_on.date(),
            ehf_file: self.ehf_file,
            ehf_hash: self.ehf_hash,
            unpaid_since: self.unpaid_since.map(Day::date),
            paid_on: self.paid_on.map(Day::date),
            version: self.version,
        })
    }
}
