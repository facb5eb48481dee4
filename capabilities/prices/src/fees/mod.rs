//! Fees: what each use costs one debtor, from estimate to invoice.
//!
//! Bookings say when a fee is estimated, fixed and given up; all of it happens in their transaction.
//! A use has one fee of each kind that holds, which the database itself sees to. Nothing is deleted:
//! what nobody shall pay is waived, with the reason, and what was paid is credited.

mod taken_off;
mod value;

use access::{Permit, PersonId, Scope, Versions};
use db::{Conn, Error};
use jiff::civil::Date;
use kernel::{Clock, Ids, Money};
use tasks::{Addressee, NewTask};

pub use taken_off::{Owed, take_off, taken_off};
pub use value::{FreeUse, free_use_between, free_use_of_each, value_of_free_use};

use crate::{
    CREDIT_TASK,
    access::Action,
    model::{Debtor, Fee, FeeKind, FeeState, Payer},
    quote::{About, Quote, QuoteLine},
    store,
};

/// What a use is going to cost somebody.
#[derive(Clone, Debug)]
pub struct NewFee<'a> {
    /// The occurrence it is for; empty when it is for none.
    pub occurrence: &'a str,
    /// The booking it is for; empty when it is for none.
    pub booking: &'a str,
    /// Who owes.
    pub debtor: Debtor,
    /// What for.
    pub kind: FeeKind,
    /// The day of use.
    pub used_on: Date,
    /// What it is for, in words for an invoice: «Storhallen, bane B, 21. mars kl. 15–18».
    pub title: &'a str,
    /// The price with its explanation.
    pub quote: &'a Quote,
}

/// Why a fee was not changed.
#[derive(Debug, thiserror::Error)]
pub enum NotDone {
    /// It has been put on an invoice already; it can be credited.
    #[error("the fee is {} and cannot be changed", .0.word())]
    TooLate(FeeState),
    /// There is no such fee.
    #[error("there is no such fee")]
    Unknown,
    /// Somebody changed it first.
    #[error("somebody else changed it first")]
    Changed,
    /// No reason was given.
    #[error("a reason is missing")]
    NoReason,
    /// The sum is nothing, or more than there is to give back.
    #[error("the sum cannot be given back")]
    WrongSum,
    /// There is nothing to invoice.
    #[error("nothing waits to be invoiced")]
    Nothing,
    /// The database refused.
    #[error(transparent)]
    Database(#[from] Error),
}

/// Clock and ids, as actions take them.
pub type Parts<'a> = (&'a dyn Clock, &'a dyn Ids);

/// Says what a use will cost. Said again, it takes the place of what was said before, as long as that
/// is on no invoice; a fee that is fixed stays fixed.
pub fn estimate(
    conn: &mut Conn,
    parts: Parts<'_>,
    permit: &Permit<Action>,
    new: &NewFee<'_>,
) -> Result<Fee, NotDone> {
    let before = match new.occurrence {
        "" => None,
        occurrence => store::fees::holding(conn, occurrence, new.kind)?,
    };
    let mut fee = Fee {
        id: String::new(),
        occurrence: new.occurrence.to_owned(),
        booking: new.booking.to_owned(),
        debtor: new.debtor.clone(),
        let_by: new.quote.let_by.clone(),
        kind: new.kind,
        state: FeeState::Estimated,
        used_on: new.used_on,
        title: new.title.to_owned(),
        charged: new.quote.charged,
        listed: new.quote.listed,
        credited: Money::ZERO,
        reason: String::new(),
        quote: new.quote.clone(),
        version: 1,
        made_at: parts.0.now(),
    };
    match before {
        Some(before) if !before.state.is_open() => Err(NotDone::TooLate(before.state)),
        Some(before) => {
            fee.id.clone_from(&before.id);
            fee.state = before.state;
            fee.version = before.version;
            let over = taken_off::keep(&before, &mut fee);
            let fee = change(conn, parts, permit, fee)?;
            taken_off::pass_on(conn, parts, permit, (&fee, over))?;
            Ok(fee)
        }
        None => {
            fee.id = parts.1.next();
            Ok(add(conn, parts, permit, fee)?)
        }
    }
}

/// Says that what was estimated for these occurrences is what they cost. Call it when time is granted;
/// a batch takes it when it has been used. Gives back how many fees were fixed.
pub fn fix(
    conn: &mut Conn,
    parts: Parts<'_>,
    permit: &Permit<Action>,
    occurrences: &[String],
) -> Result<usize, NotDone> {
    let fees = store::fees::of_occurrences(conn, occurrences)?;
    let estimated = fees.into_iter();
    let estimated = estimated.filter(|fee| fee.state == FeeState::Estimated);
    let mut fixed = 0;
    for mut fee in estimated {
        fee.state = FeeState::Fixed;
        change(conn, parts, permit, fee)?;
        fixed += 1;
    }
    Ok(fixed)
}

/// Gives up what a use costs, and keeps so many per cent of it. The fee of the use is waived; what is
/// kept is a fee of its own. When the use is on an invoice already, whoever made it is asked to credit it.
pub fn cancel_fee(
    conn: &mut Conn,
    parts: Parts<'_>,
    permit: &Permit<Action>,
    occurrence: &str,
    percent: i64,
    reason: &str,
) -> Result<Option<Fee>, NotDone> {
    let Some(mut rent) = store::fees::holding(conn, occurrence, FeeKind::Rent)? else {
        return Ok(None);
    };
    if !rent.state.is_open() {
        ask_for_credit(conn, parts, &rent)?;
        return Ok(None);
    }
    let (of, percent) = (rent.charged, percent.clamp(0, 100));
    let kept = of.share(percent, 100).unwrap_or_default();
    let quote = Quote {
        charged: kept,
        listed: kept,
        lines: vec![QuoteLine {
            amount: kept,
            about: About::Kept { percent, of },
            point: String::new(),
            vat_percent: 0,
        }],
        price_list: rent.quote.price_list.clone(),
        decided_on: rent.quote.decided_on,
        decided_by: rent.quote.decided_by.clone(),
        let_by: rent.quote.let_by.clone(),
    };
    rent.state = FeeState::Waived;
    rent.reason = said(reason)?;
    let rent = change(conn, parts, permit, rent)?;
    taken_off::pass_on(conn, parts, permit, (&rent, taken_off(&rent)))?;
    if kept == Money::ZERO {
        return Ok(None);
    }
    // A use is given up once: what was kept of it before is all that is kept.
    if let Some(before) = store::fees::holding(conn, occurrence, FeeKind::Cancellation)? {
        return Ok(Some(before));
    }
    let kept = Fee {
        id: parts.1.next(),
        kind: FeeKind::Cancellation,
        state: FeeState::Fixed,
        charged: kept,
        listed: kept,
        reason: String::new(),
        quote,
        version: 1,
        made_at: parts.0.now(),
        ..rent
    };
    Ok(Some(add(conn, parts, permit, kept)?))
}

/// Lets somebody off what was kept of a use, such as when somebody else took the time. When it is on an
/// invoice already, whoever made that is asked to credit it.
pub fn let_off_kept(
    conn: &mut Conn,
    parts: Parts<'_>,
    permit: &Permit<Action>,
    occurrence: &str,
    reason: &str,
) -> Result<(), NotDone> {
    let Some(kept) = store::fees::holding(conn, occurrence, FeeKind::Cancellation)? else {
        return Ok(());
    };
    if kept.state.is_open() {
        waive(conn, parts, permit, (&kept.id, kept.version), reason)?;
    } else {
        ask_for_credit(conn, parts, &kept)?;
    }
    Ok(())
}

/// What [`cancel_fee`] would keep, to be shown before somebody cancels.
pub fn kept_if_cancelled(conn: &mut Conn, occurrence: &str, percent: i64) -> Result<Money, Error> {
    let rent = store::fees::holding(conn, occurrence, FeeKind::Rent)?;
    let kept = rent.and_then(|rent| rent.charged.share(percent.clamp(0, 100), 100));
    Ok(kept.unwrap_or_default())
}

/// Lets somebody off. `version` is the fee as whoever decides has seen it.
pub fn waive(
    conn: &mut Conn,
    parts: Parts<'_>,
    permit: &Permit<Action>,
    (id, version): (&str, i64),
    reason: &str,
) -> Result<Fee, NotDone> {
    let mut fee = store::fees::one(conn, id)?.ok_or(NotDone::Unknown)?;
    if !fee.state.is_open() {
        return Err(NotDone::TooLate(fee.state));
    }
    fee.version = version;
    fee.state = FeeState::Waived;
    fee.reason = said(reason)?;
    let fee = change(conn, parts, permit, fee)?;
    taken_off::pass_on(conn, parts, permit, (&fee, taken_off(&fee)))?;
    Ok(fee)
}

/// Says who pays for a booking that somebody without an account made; said again, it takes the place of
/// what was said.
pub fn name_payer(
    conn: &mut Conn,
    (clock, ids): Parts<'_>,
    permit: &Permit<Action>,
    payer: &Payer,
) -> Result<Debtor, NotDone> {
    store::payers::put(conn, payer)?;
    access::record(conn, clock, ids, permit, &payer.id, Versions::default())?;
    Ok(Debtor::Payer(payer.id.clone()))
}

/// The fee with this id.
pub fn one(conn: &mut Conn, id: &str) -> Result<Option<Fee>, Error> {
    store::fees::one(conn, id)
}

/// Every fee of an occurrence, oldest first, those that were waived too.
pub fn of_occurrence(conn: &mut Conn, occurrence: &str) -> Result<Vec<Fee>, Error> {
    store::fees::of_occurrences(conn, &[occurrence.to_owned()])
}

/// The same for many occurrences.
pub fn of_occurrences(conn: &mut Conn, occurrences: &[String]) -> Result<Vec<Fee>, Error> {
    store::fees::of_occurrences(conn, occurrences)
}

/// Every fee of an association for uses in a year, in their order.
pub fn of_association(conn: &mut Conn, association: &str, year: i16) -> Result<Vec<Fee>, Error> {
    store::fees::of_association(conn, association, value::days_of(year))
}

/// Every fee of a person, in order of use.
pub fn of_person(conn: &mut Conn, person: &PersonId) -> Result<Vec<Fee>, Error> {
    store::fees::of_person(conn, person)
}

/// Since when a debtor has not paid the municipality something that fell due; `None` when all is well.
pub fn unpaid_since(conn: &mut Conn, debtor: &Debtor) -> Result<Option<Date>, Error> {
    store::invoices::unpaid_since(conn, debtor)
}

pub(crate) fn change(
    conn: &mut Conn,
    parts: Parts<'_>,
    permit: &Permit<Action>,
    mut fee: Fee,
) -> Result<Fee, NotDone> {
    if !store::fees::change(conn, &fee)? {
        return Err(NotDone::Changed);
    }
    fee.version += 1;
    note(conn, parts, permit, &fee, Some(fee.version - 1))?;
    Ok(fee)
}

fn add(conn: &mut Conn, parts: Parts<'_>, permit: &Permit<Action>, fee: Fee) -> Result<Fee, Error> {
    let by = permit.actor().who().map(|who| &who.person);
    store::fees::add(conn, &fee, by)?;
    note(conn, parts, permit, &fee, None)?;
    Ok(fee)
}

/// The state is noted beside, so that the trail tells the way of each fee.
fn note(
    conn: &mut Conn,
    (clock, ids): Parts<'_>,
    permit: &Permit<Action>,
    fee: &Fee,
    from: Option<i64>,
) -> Result<(), Error> {
    let association = fee.debtor.association();
    let to = Some(fee.version);
    let (versions, state) = (Versions { from, to }, fee.state.word());
    access::record_with(
        conn,
        clock,
        ids,
        permit,
        &fee.id,
        versions,
        association,
        state,
    )
}

fn ask_for_credit(conn: &mut Conn, (clock, ids): Parts<'_>, fee: &Fee) -> Result<(), Error> {
    let association = fee.debtor.association();
    let task = NewTask {
        kind: CREDIT_TASK,
        subject: &fee.id,
        addressee: match fee.let_by.as_str() {
            "" => Addressee::Staff {
                capability: "venues".to_owned(),
                unit: String::new(),
            },
            lessor => Addressee::Association {
                id: lessor.to_owned(),
                scope: Scope::Booking,
            },
        },
        association,
        title: texts::id("price-task-credit"),
        remark: texts::id("price-task-credit-remark"),
        words: &[("what", &fee.title)],
        path: &format!("/saker/faktura/krav/{}", fee.id),
        due_on: None,
    };
    tasks::open(conn, clock, ids, &task)?;
    Ok(())
}

/// A reason, trimmed.
pub(crate) fn said(reason: &str) -> Result<String, NotDone> {
    let reason = reason.trim();
    if reason.is_empty() {
        return Err(NotDone::NoReason);
    }
    Ok(reason.to_owned())
}
