//! What an answer does to what a reservation costs: fixed when granted, given up when refused or lost.
//!
//! Nobody pays for a time she did not get. What is owed besides, as compensation, stands with the
//! lost time and is taken off what she pays next.

use access::Actor;
use db::{Conn, Error};
use kernel::Money;
use prices::{
    PriceLists,
    access::{Action, Facts, may},
    fees::{NotDone, Owed, cancel_fee, fix, name_payer, take_off},
    model::{Debtor, FeeKind, FeeState, Payer},
};
use venues::model::Occurrence;
use web::Town;

use super::{
    actions::{DeskError, Hand},
    model::{Event, Notice},
};
use crate::{
    basket::Line,
    model::Booking,
    stage::{Refused, Stage},
    store,
};

/// A request is answered: what is granted costs what was estimated, what is refused costs nothing.
pub fn answered(
    conn: &mut Conn,
    hand: &Hand<'_>,
    booking: &Booking,
    granted: &[&Occurrence],
    refused: &[&Occurrence],
) -> Result<(), DeskError> {
    for it in granted {
        given(conn, hand, booking, it)?;
    }
    let Some(debtor) = crate::fees::debtor(booking) else {
        return Ok(());
    };
    let leave = leave(hand.reckoner(), &debtor)?;
    let ids: Vec<String> = granted.iter().map(|it| it.id.clone()).collect();
    fix(conn, hand.parts(), &leave, &ids).map_err(not_done)?;
    for it in refused {
        give_up(conn, hand, &debtor, &it.id, "bookdesk-fee-refused")?;
    }
    Ok(())
}

/// A time was given, or is another than it was: it costs what the price list says.
pub fn given(
    conn: &mut Conn,
    hand: &Hand<'_>,
    booking: &Booking,
    it: &Occurrence,
) -> Result<(), DeskError> {
    let times = store::bookings::times(conn, &booking.id)?;
    let Some(time) = times.into_iter().find(|time| time.occurrence_id == it.id) else {
        return Ok(());
    };
    let prices = hand
        .town
        .kept::<PriceLists>(conn)
        .map_err(|refusal| DeskError::Price(refusal.to_string()))?;
    let stage = Stage {
        town: hand.town,
        actor: hand.reckoner(),
        strength: None,
        venues: hand.venues,
        prices: &prices,
    };
    let line = Line {
        time,
        occurrence: it.clone(),
        quote: None,
    };
    crate::fees::estimate(&stage, conn, booking, &line).map_err(|refused| match refused {
        Refused::Invoiced => DeskError::Invoiced,
        other => DeskError::Price(other.to_string()),
    })
}

/// Says whom the invoice of somebody without an account goes to.
pub fn pays(
    conn: &mut Conn,
    hand: &Hand<'_>,
    booking: &Booking,
    (name, [street, postcode, place]): (&str, &[String; 3]),
) -> Result<(), DeskError> {
    let payer = Payer {
        id: booking.id.clone(),
        name: name.to_owned(),
        street: street.clone(),
        postcode: postcode.clone(),
        place: place.clone(),
    };
    let leave = leave(hand.reckoner(), &Debtor::Payer(payer.id.clone()))?;
    name_payer(conn, hand.parts(), &leave, &payer).map_err(not_done)?;
    Ok(())
}

/// A time was lost to an event, or given up for another: nobody pays for it.
pub fn lost(conn: &mut Conn, hand: &Hand<'_>, it: &Occurrence) -> Result<(), DeskError> {
    let Some(booking) = store::bookings::of_occurrence(conn, &it.id)? else {
        return Ok(());
    };
    match crate::fees::debtor(&booking) {
        Some(debtor) => give_up(conn, hand, &debtor, &it.id, "bookdesk-fee-lost"),
        None => Ok(()),
    }
}

/// What is owed whoever lost time, by the rule: it is taken off what she pays next, or staff pay it out.
/// Somebody without an account is rung, and staff agree with her how.
pub fn compensate(
    conn: &mut Conn,
    hand: &Hand<'_>,
    notice: &Notice,
    (event, sum): (Option<&Event>, Money),
) -> Result<(), DeskError> {
    let debtor = match (&notice.held_by, &notice.person_id) {
        (Some(id), _) => Debtor::Association(id.clone()),
        (None, Some(person)) => Debtor::Person(person.clone()),
        (None, None) => return Ok(()),
    };
    if sum <= Money::ZERO {
        return Ok(());
    }
    let say = crate::titles::speaking(conn, hand.town, None)?;
    let (what, path) = match event {
        Some(event) => (
            say.ta("bookdesk-fee-compensation", &[("title", &event.title)]),
            format!("/saker/arrangement/{}", event.id),
        ),
        None => (
            say.ta(
                "bookdesk-fee-compensation-closed",
                &[("reason", &notice.reason)],
            ),
            "/saker/lokaler".to_owned(),
        ),
    };
    let owed = Owed {
        debtor: &debtor,
        sum,
        what: &what,
        path: &path,
    };
    let leave = leave(hand.reckoner(), &debtor)?;
    take_off(conn, hand.parts(), &leave, owed).map_err(not_done)?;
    Ok(())
}

/// A time was taken back by staff: nobody pays for it.
pub fn taken_back(conn: &mut Conn, hand: &Hand<'_>, it: &Occurrence) -> Result<(), DeskError> {
    let Some(booking) = store::bookings::of_occurrence(conn, &it.id)? else {
        return Ok(());
    };
    match crate::fees::debtor(&booking) {
        Some(debtor) => give_up(conn, hand, &debtor, &it.id, "bookdesk-fee-taken-back"),
        None => Ok(()),
    }
}

/// What was granted waits again: what it costs is an estimate once more.
pub fn undone(
    conn: &mut Conn,
    hand: &Hand<'_>,
    booking: &Booking,
    times: &[Occurrence],
) -> Result<(), DeskError> {
    let Some(debtor) = crate::fees::debtor(booking) else {
        return Ok(());
    };
    for it in times {
        give_up(conn, hand, &debtor, &it.id, "bookdesk-fee-undone")?;
        given(conn, hand, booking, it)?;
    }
    Ok(())
}

/// What an association was let off this year, of times it had.
pub fn waived(conn: &mut Conn, town: &Town, association: Option<&str>) -> Result<Money, Error> {
    let Some(association) = association else {
        return Ok(Money::ZERO);
    };
    let year = kernel::today(&*town.clock).year();
    let fees = prices::fees::of_association(conn, association, year)?;
    let waived = fees
        .into_iter()
        .filter(|fee| fee.state == FeeState::Waived && fee.kind == FeeKind::Rent);
    let waived: Vec<_> = waived.collect();
    let ids: Vec<String> = waived.iter().map(|fee| fee.occurrence.clone()).collect();
    let had: Vec<String> = venues::store::by_ids(conn, &ids)?
        .into_iter()
        .filter(|it| it.state.takes_time())
        .map(|it| it.id)
        .collect();
    let of_had = waived.iter().filter(|fee| had.contains(&fee.occurrence));
    Ok(of_had.map(|fee| fee.charged).sum())
}

fn give_up(
    conn: &mut Conn,
    hand: &Hand<'_>,
    debtor: &Debtor,
    occurrence: &str,
    reason: &'static str,
) -> Result<(), DeskError> {
    // texts: bookdesk-fee-refused bookdesk-fee-lost bookdesk-fee-undone bookdesk-fee-taken-back
    let leave = leave(hand.reckoner(), debtor)?;
    let say = crate::titles::speaking(conn, hand.town, None)?;
    cancel_fee(conn, hand.parts(), &leave, occurrence, 0, &say.t(reason)).map_err(not_done)?;
    Ok(())
}

fn leave(actor: &Actor, debtor: &Debtor) -> Result<access::Permit<Action>, DeskError> {
    may(actor, Action::Owe, &Facts::owed_by(debtor))
        .map_err(|denied| DeskError::Price(denied.to_string()))
}

fn not_done(fault: NotDone) -> DeskError {
    match fault {
        NotDone::Database(error) => DeskError::Database(error),
        NotDone::Changed => DeskError::Changed,
        NotDone::TooLate(_) => DeskError::Invoiced,
        other => DeskError::Price(other.to_string()),
    }
}
