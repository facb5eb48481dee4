//! Making a batch, and handing it over to accounting.

use access::{Permit, Versions};
use db::Conn;
use jiff::{ToSpan as _, civil::Date};
use kernel::Money;

use super::{
    Buyer, Invoicing, buyer, csv,
    ehf::{Document, Kind, Line},
    exempt_because, keep, lines_of, seller_of,
};
use crate::{
    access::Action,
    fees::{NotDone, Parts},
    model::{Batch, Debtor, Fee, FeeState, Invoice},
    store,
};

/// Makes a batch of everything that is owed whoever lets (`let_by` is empty for the municipality), is fixed, and
/// used up to and with a date. The caller's transaction makes all of it or nothing.
pub fn make_batch(
    conn: &mut Conn,
    parts: Parts<'_>,
    permit: &Permit<Action>,
    (let_by, until): (&str, Date),
) -> Result<Batch, NotDone> {
    let (clock, ids) = parts;
    let until = until.min(kernel::today(clock));
    let fees = store::fees::waiting(conn, let_by, until)?;
    if fees.is_empty() {
        return Err(NotDone::Nothing);
    }
    let seller = seller_of(conn, let_by)?.1;
    let mut batch = Batch {
        id: ids.next(),
        number: store::invoices::next_batch(conn, let_by)?,
        until,
        sent_at: None,
        lines: i64::try_from(fees.len()).unwrap_or(i64::MAX),
        total: fees.iter().map(|fee| fee.charged).sum(),
        csv_file: String::new(),
        csv_hash: String::new(),
        made_at: clock.now(),
        made_by: permit.actor().who().map(|who| who.person.clone()),
        let_by: let_by.to_owned(),
    };
    let taken: Vec<String> = fees.iter().map(|fee| fee.id.clone()).collect();
    let moved = store::fees::advance(conn, &taken, (FeeState::Fixed, FeeState::InBatch))?;
    if moved != taken.len() {
        return Err(NotDone::Changed);
    }
    let mut invoices = Vec::new();
    let mut rows = Vec::new();
    for fees in fees.chunk_by(|one, other| one.debtor == other.debtor) {
        let invoice = invoice(conn, parts, permit, (&batch, &seller), fees)?;
        rows.extend(csv::rows(&batch, &invoice.0, &invoice.1, fees));
        let charged = fees.iter().map(|fee| (fee.id.clone(), fee.charged));
        invoices.push((invoice.0, charged.collect::<Vec<_>>()));
    }
    let name = format!("faktura-{}.csv", batch.number);
    let (file, hash) = keep(conn, parts, permit, &name, csv::written(rows)?)?;
    (batch.csv_file, batch.csv_hash) = (file, hash);
    store::invoices::add_batch(conn, &batch)?;
    for (invoice, lines) in &invoices {
        store::invoices::add(conn, invoice, lines)?;
    }
    let made = Versions {
        from: None,
        to: Some(1),
    };
    access::record(conn, clock, ids, permit, &batch.id, made)?;
    Ok(batch)
}

/// Says that a batch has been handed over to accounting: its fees are invoiced.
pub fn hand_over(
    conn: &mut Conn,
    (clock, ids): Parts<'_>,
    permit: &Permit<Action>,
    batch: &str,
) -> Result<(), NotDone> {
    let by = permit.actor().who().map(|who| &who.person);
    if !store::invoices::send_batch(conn, batch, (clock.now(), by))? {
        return Err(NotDone::Changed);
    }
    let mut fees = Vec::new();
    for invoice in store::invoices::of_batch(conn, batch)? {
        fees.extend(store::invoices::fees_of(conn, &invoice.id)?);
    }
    store::fees::advance(conn, &fees, (FeeState::InBatch, FeeState::Invoiced))?;
    let sent = Versions {
        from: Some(1),
        to: Some(2),
    };
    access::record(conn, clock, ids, permit, batch, sent)?;
    Ok(())
}

/// One debtor's invoice, with its EHF when they can get one. It is not stored yet; its number is taken
/// from those that are, so each is counted on from the one before.
fn invoice(
    conn: &mut Conn,
    parts: Parts<'_>,
    permit: &Permit<Action>,
    (batch, seller): (&Batch, &Invoicing),
    fees: &[Fee],
) -> Result<(Invoice, Buyer), NotDone> {
    let (clock, ids) = parts;
    let debtor = fees
        .first()
        .map(|fee| &fee.debtor)
        .ok_or(NotDone::Nothing)?;
    let buyer = buyer(conn, debtor)?;
    let issued_on = kernel::today(clock);
    let mut invoice = Invoice {
        id: ids.next(),
        number: store::invoices::take_number(conn, &batch.let_by)?,
        batch: batch.id.clone(),
        debtor: debtor.clone(),
        debtor_name: buyer.name.clone(),
        organisation_number: buyer.organisation_number.clone(),
        total: fees.iter().map(|fee| fee.charged).sum(),
        issued_on,
        due_on: issued_on.saturating_add(seller.due_days.days()),
        ehf_file: None,
        ehf_hash: String::new(),
        unpaid_since: None,
        paid_on: None,
        version: 1,
    };
    let takes_ehf =
        matches!(debtor, Debtor::Association(_)) && !buyer.organisation_number.is_empty();
    if takes_ehf && seller.is_complete() {
        let lines: Vec<Line> = fees
            .iter()
            .flat_map(|fee| lines_of(fee, fee.charged, seller))
            .collect();
        debug_assert_eq!(
            lines.iter().map(|line| line.gross).sum::<Money>(),
            invoice.total
        );
        let document = Document {
            kind: Kind::Invoice {
                due_on: invoice.due_on,
            },
            number: invoice.number,
            issued_on,
            seller,
            buyer_name: &buyer.name,
            buyer_number: &buyer.organisation_number,
            reference: &format!("Leie av lokaler, grunnlag {}", batch.number),
            note: "",
            exempt_because: &exempt_because(conn, &fees[0])?,
            lines,
        };
        let name = format!("ehf-{}.xml", invoice.number);
        let (file, hash) = keep(conn, parts, permit, &name, document.xml())?;
        (invoice.ehf_file, invoice.ehf_hash) = (Some(file), hash);
    }
    Ok((invoice, buyer))
}
