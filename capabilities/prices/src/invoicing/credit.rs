//! Giving back some or all of what was invoiced, for a reason.

use access::Permit;
use db::Conn;
use kernel::Money;
use tasks::State;

use super::{
    ehf::{Document, Kind},
    exempt_because, keep, lines_of, seller_of,
};
use crate::{
    CREDIT_TASK,
    access::Action,
    fees::{NotDone, Parts, change, said},
    model::{CreditNote, FeeState},
    store,
};

/// Credits a fee that is on an invoice handed over; all that is left of it, or so much. `version` is the
/// fee as whoever decides has seen it.
pub fn credit(
    conn: &mut Conn,
    parts: Parts<'_>,
    permit: &Permit<Action>,
    (id, version): (&str, i64),
    amount: Option<Money>,
    reason: &str,
) -> Result<CreditNote, NotDone> {
    let (clock, ids) = parts;
    let mut fee = store::fees::one(conn, id)?.ok_or(NotDone::Unknown)?;
    if fee.state != FeeState::Invoiced {
        return Err(NotDone::TooLate(fee.state));
    }
    if fee.version != version {
        return Err(NotDone::Changed);
    }
    let left = fee.charged - fee.credited;
    let amount = amount.unwrap_or(left);
    if amount <= Money::ZERO || amount > left {
        return Err(NotDone::WrongSum);
    }
    let invoice = store::invoices::of_fee(conn, id)?.ok_or(NotDone::Unknown)?;
    let seller = seller_of(conn, &fee.let_by)?.1;
    let by = permit.actor().who().map(|who| who.person.clone());
    let mut note = CreditNote {
        id: ids.next(),
        number: store::invoices::take_number(conn, &fee.let_by)?,
        invoice: invoice.id.clone(),
        fee: fee.id.clone(),
        amount,
        reason: said(reason)?,
        issued_on: kernel::today(clock),
        ehf_file: None,
        ehf_hash: String::new(),
        made_by: by.clone(),
    };
    if invoice.ehf_file.is_some() && seller.is_complete() {
        let document = Document {
            kind: Kind::CreditNote {
                of: invoice.number,
                of_date: invoice.issued_on,
            },
            number: note.number,
            issued_on: note.issued_on,
            seller: &seller,
            buyer_name: &invoice.debtor_name,
            buyer_number: &invoice.organisation_number,
            reference: &format!("Kreditering av faktura {}", invoice.number),
            note: &note.reason,
            exempt_because: &exempt_because(conn, &fee)?,
            lines: lines_of(&fee, amount, &seller),
        };
        let name = format!("ehf-{}.xml", note.number);
        let (file, hash) = keep(conn, parts, permit, &name, document.xml())?;
        (note.ehf_file, note.ehf_hash) = (Some(file), hash);
    }
    store::credits::add(conn, &note)?;
    fee.credited += amount;
    if fee.credited == fee.charged {
        fee.state = FeeState::Credited;
    }
    change(conn, parts, permit, fee)?;
    let task = (CREDIT_TASK, id);
    tasks::close(conn, clock, task, State::Done, by.as_ref())?;
    Ok(note)
}
