//! What a reservation costs, as rows that are kept: estimated when it is asked for, fixed when it is
//! granted, given up with what the rule keeps when it is cancelled.

use access::Permit;
use db::{Conn, Error};
use prices::{
    access::{Action, Facts, may},
    fees::{NewFee, NotDone, cancel_fee, fix},
    model::{Debtor, FeeKind},
};
use venues::{model::State, time::civil};

use crate::{
    basket::{Line, Use, had, minutes_before, young},
    borrower::Borrower,
    model::Booking,
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

/// Says what a time is going to cost; fixed at once when it is granted. Said again when it is changed.
pub fn estimate(
    stage: &Stage<'_>,
    conn: &mut Conn,
    booking: &Booking,
    line: &Line,
) -> Result<(), Refused> {
    let Some(debtor) = debtor(booking) else {
        return Ok(());
    };
    let begins = Some(line.occurrence.period.starts);
    let young = young(conn, booking, begins)?;
    let had = had(conn, &Borrower::of(booking, String::new()), begins)?;
    let it = &line.occurrence;
    let use_of = Use {
        season_minutes: minutes_before(stage.venues, &had, (&it.id, &it.set), it.period),
        ..Use::of(booking, &line.time, it)
    };
    // What the price list says nothing of, staff put a price on.
    let Ok(quote) = use_of.quote(stage.venues, stage.prices, young) else {
        return Ok(());
    };
    let leave = leave(stage, &debtor)?;
    let say = speaking(conn, stage.town, None)?;
    let place = words_of::place(stage.venues, &line.occurrence.set);
    let when = words_of::when(&say, line.occurrence.period);
    let title = format!("{place}, {when}");
    let new = NewFee {
        occurrence: &line.occurrence.id,
        booking: &booking.id,
        debtor,
        kind: FeeKind::Rent,
        used_on: civil(line.occurrence.period.starts).0,
        title: &title,
        quote: &quote,
    };
    prices::fees::estimate(conn, stage.parts(), &leave, &new).map_err(refused)?;
    let now = venues::store::by_ids(conn, std::slice::from_ref(&line.occurrence.id))?;
    if now.iter().any(|it| it.state == State::Granted) {
        let ids = [line.occurrence.id.clone()];
        fix(conn, stage.parts(), &leave, &ids).map_err(refused)?;
    }
    Ok(())
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
