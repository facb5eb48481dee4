//! What a reservation costs, as rows that are kept: estimated when it is asked for, fixed when it is
//! granted, given up with what the rule keeps when it is cancelled or given back. What is kept of a time
//! that was given back is let off when somebody has the time again.

use access::{Actor, Permit};
use db::{Conn, Error};
use kernel::Money;
use prices::{
    Quote, QuoteLine,
    access::{Action, Facts, may},
    fees::{NewFee, NotDone, cancel_fee, fix, let_off_kept},
    model::{Debtor, Fee, FeeKind},
    quote::About,
};
use venues::{
    model::State,
    time::{Period, civil},
};

use crate::{
    actions::{self, CancelCost},
    basket::{Line, Use, had, minutes_before, young},
    borrower::Borrower,
    model::{Booking, Release},
    stage::{Refused, Stage},
    titles::speaking,
    words_of,
};

/// Who is to pay.
pub fn debtor(booking: &Booking) -> Option<Debtor> {
    match (&booking.held_by, &booking.person_id) {
        (Some(id), _) => Some(Debtor::Association(id.clone())),
        (None, Some(person)) => Some(Debtor::Person(person.clone())),
        // Somebody without an account, for whom staff booked.
        (None, None) if booking.by_staff => Some(Debtor::Payer(booking.id.clone())),
        (None, None) => None,
    }
}

/// What a time costs, with what the tenant has before it in the season; none when the price list says
/// nothing of it.
pub fn quote(
    stage: &Stage<'_>,
    conn: &mut Conn,
    booking: &Booking,
    line: &Line,
) -> Result<Option<Quote>, Error> {
    let it = &line.occurrence;
    let begins = Some(it.period.starts);
    let young = young(conn, booking, begins)?;
    let had = had(conn, &Borrower::of(booking, String::new()), begins)?;
    let use_of = Use {
        season_minutes: minutes_before(stage.venues, &had, (&it.id, &it.set), it.period),
        ..Use::of(booking, &line.time, it)
    };
    Ok(use_of.quote(stage.venues, stage.prices, young).ok())
}

/// Says what a time is going to cost; fixed at once when it is granted. Said again when it is changed.
/// Whoever gave that time back is let off, now that somebody else has it.
pub fn estimate(
    stage: &Stage<'_>,
    conn: &mut Conn,
    booking: &Booking,
    line: &Line,
) -> Result<(), Refused> {
    let it = &line.occurrence;
    let now = venues::store::by_ids(conn, std::slice::from_ref(&it.id))?;
    let granted = now.iter().find(|now| now.state == State::Granted);
    if let Some(granted) = granted {
        actions::taken(stage, conn, granted)?;
    }
    let Some(debtor) = debtor(booking) else {
        return Ok(());
    };
    // What the price list says nothing of, staff put a price on.
    let Some(quote) = quote(stage, conn, booking, line)? else {
        return Ok(());
    };
    let leave = leave(stage, &debtor)?;
    let title = title(stage, conn, &it.set, it.period)?;
    let new = NewFee {
        occurrence: &it.id,
        booking: &booking.id,
        debtor,
        kind: FeeKind::Rent,
        used_on: civil(it.period.starts).0,
        title: &title,
        quote: &quote,
    };
    prices::fees::estimate(conn, stage.parts(), &leave, &new).map_err(refused)?;
    if granted.is_some() {
        let ids = std::slice::from_ref(&it.id);
        fix(conn, stage.parts(), &leave, ids).map_err(refused)?;
    }
    Ok(())
}

/// Keeps what the rule says of a time that was given back. It stands with the release, so that she is
/// let off when somebody takes just that time.
pub fn keep(
    stage: &Stage<'_>,
    conn: &mut Conn,
    (booking, quote): (&Booking, &Quote),
    (released, cost): (&Release, CancelCost),
) -> Result<(), Refused> {
    let Some(debtor) = debtor(booking).filter(|_| cost.sum > Money::ZERO) else {
        return Ok(());
    };
    let leave = leave(stage, &debtor)?;
    let about = About::Kept {
        percent: cost.percent.into(),
        of: cost.of,
    };
    let kept = Quote {
        charged: cost.sum,
        listed: cost.sum,
        lines: vec![QuoteLine {
            amount: cost.sum,
            about,
            point: String::new(),
            vat_percent: 0,
        }],
        ..quote.clone()
    };
    let title = title(stage, conn, &released.set_id, released.period())?;
    let new = NewFee {
        occurrence: &released.id,
        booking: &booking.id,
        debtor,
        kind: FeeKind::Cancellation,
        used_on: civil(released.starts).0,
        title: &title,
        quote: &kept,
    };
    prices::fees::estimate(conn, stage.parts(), &leave, &new).map_err(refused)?;
    let ids = std::slice::from_ref(&released.id);
    fix(conn, stage.parts(), &leave, ids).map_err(refused)?;
    Ok(())
}

/// Lets her off what was kept of a time she gave back: somebody has it, by the rule and whoever acts.
pub fn let_off(
    stage: &Stage<'_>,
    conn: &mut Conn,
    released: &Release,
    reason: &'static str,
) -> Result<(), Refused> {
    let leave = may(&Actor::Program, Action::Owe, &Facts::none())?;
    let reason = speaking(conn, stage.town, None)?.t(reason).into_owned();
    let_off_kept(conn, stage.parts(), &leave, &released.id, &reason).map_err(refused)
}

/// Every fee of some times, each with the time it is for: what was kept of what was given back of it too.
pub fn of_times(
    conn: &mut Conn,
    times: &[String],
    released: &[Release],
) -> Result<Vec<(String, Fee)>, Error> {
    let given_back = released.iter().map(|it| it.id.clone());
    let under: Vec<String> = times.iter().cloned().chain(given_back).collect();
    let fees = prices::fees::of_occurrences(conn, &under)?;
    let with_its_time = |fee: Fee| {
        let release = released.iter().find(|it| it.id == fee.occurrence);
        let time = release.map_or_else(|| fee.occurrence.clone(), |it| it.occurrence_id.clone());
        (time, fee)
    };
    Ok(fees.into_iter().map(with_its_time).collect())
}

/// What a use is called on an invoice.
fn title(stage: &Stage<'_>, conn: &mut Conn, set: &str, period: Period) -> Result<String, Refused> {
    let say = speaking(conn, stage.town, None)?;
    let place = words_of::place(stage.venues, set);
    Ok(format!("{place}, {}", words_of::when(&say, period)))
}

/// Gives up what a time costs, and keeps so many per cent.
pub fn cancel(
    stage: &Stage<'_>,
    conn: &mut Conn,
    booking: &Booking,
    (occurrence, percent): (&str, i32),
) -> Result<(), Refused> {
    let Some(debtor) = debtor(booking) else {
        return Ok(());
    };
    let leave = leave(stage, &debtor)?;
    let say = speaking(conn, stage.town, None)?;
    let reason = say.t("booking-fee-cancelled");
    let parts = stage.parts();
    cancel_fee(conn, parts, &leave, occurrence, percent.into(), &reason).map_err(refused)?;
    Ok(())
}

fn leave(stage: &Stage<'_>, debtor: &Debtor) -> Result<Permit<Action>, access::Denied> {
    may(stage.actor, Action::Owe, &Facts::owed_by(debtor))
}

fn refused(not_done: NotDone) -> Refused {
    match not_done {
        NotDone::Database(error) => Refused::Database(error),
        NotDone::Changed => Refused::Changed,
        NotDone::TooLate(_) => Refused::Invoiced,
        other => Refused::Database(Error::Failed(other.to_string())),
    }
}
