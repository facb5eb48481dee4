//! Depositum: what a booking rule asks for until all is well, as staff note it: received, given back, or
//! kept in part with the reason. The money itself goes through the municipality's accounts.

use access::PersonId;
use db::{Conn, Error};
use diesel::{
    ExpressionMethods as _, OptionalExtension as _, QueryDsl as _, RunQueryDsl as _,
    SelectableHelper as _, insert_into,
    prelude::{AsChangeset, Identifiable, Insertable, Queryable, Selectable},
    update,
};
use kernel::{Instant, Money};
use texts::Speaker;
use venues::{Venues, model::Occurrence, time::civil};

use super::{
    actions::{DeskError, Hand, asker, tenant_of},
    letters::{self, Purpose, Said},
    letting::lets_all,
    store::table::booking_deposit,
};
use crate::{
    model::{Booking, BookingState},
    words::{self, UnknownWord, Word},
};

/// The deposit of a reservation, once it is received.
#[derive(
    Clone, Debug, PartialEq, Eq, Queryable, Selectable, Identifiable, Insertable, AsChangeset,
)]
#[diesel(table_name = booking_deposit, primary_key(booking_id), treat_none_as_null = true)]
pub struct Deposit {
    /// The reservation.
    pub booking_id: String,
    /// How much, in øre.
    pub sum: i64,
    /// Of it, kept for good, in øre.
    pub kept: i64,
    /// Where it is.
    #[diesel(deserialize_as = String, serialize_as = String)]
    pub state: DepositState,
    /// Why some of it was kept; to the tenant.
    pub reason: String,
    /// When it was received.
    pub received_at: Instant,
    /// When it was given back, or kept.
    pub settled_at: Option<Instant>,
    /// Who noted it last; none when she is erased.
    pub noted_by: Option<PersonId>,
    /// Rises with every change.
    pub version: i64,
}

/// Where a deposit is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum DepositState {
    /// The municipality has it.
    Received,
    /// The tenant has it back.
    Returned,
    /// Some of it, or all, is kept.
    Kept,
}

impl Word for DepositState {
    const ALL: &'static [(Self, &'static str)] = &[
        (Self::Received, "received"),
        (Self::Returned, "returned"),
        (Self::Kept, "kept"),
    ];
}

impl From<DepositState> for String {
    fn from(value: DepositState) -> Self {
        value.word().to_owned()
    }
}

impl TryFrom<String> for DepositState {
    type Error = UnknownWord;

    fn try_from(word: String) -> Result<Self, UnknownWord> {
        words::read(word)
    }
}

/// What is done with a deposit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DepositDeed {
    /// It came in.
    Receive,
    /// All of it was given back.
    Return,
    /// So much is kept, for a reason; the rest was given back.
    Keep(Money, String),
}

/// What the rules ask for on its times; the most that any of them asks, once for the reservation.
pub fn asked_for(venues: &Venues, booking: &Booking, times: &[Occurrence]) -> Money {
    let asker = asker(Some(booking), booking.held_by.as_deref());
    let of_time = |it: &Occurrence| {
        let (premises, _) = venues.with_set(&it.set)?;
        let date = civil(it.period.starts).0;
        let rule = premises.rule_for(asker.tenant, asker.category, it.kind, date)?;
        Some(rule.deposit)
    };
    times.iter().filter_map(of_time).max().unwrap_or_default()
}

/// The deposit of a reservation; none when it is not received.
pub fn of_booking(conn: &mut Conn, booking: &str) -> Result<Option<Deposit>, Error> {
    Ok(booking_deposit::table
        .find(booking)
        .select(Deposit::as_select())
        .first(conn)
        .optional()?)
}

/// Where the deposit of a reservation is, in words; none when none is asked for.
pub fn told(
    say: &Speaker,
    conn: &mut Conn,
    venues: &Venues,
    (booking, times): (&Booking, &[Occurrence]),
) -> Result<Option<(web::State, String)>, Error> {
    let Some(it) = of_booking(conn, &booking.id)? else {
        let sum = asked_for(venues, booking, times);
        let sum = (sum > Money::ZERO).then(|| say.money(sum));
        return Ok(sum.map(|sum| {
            let words = say.ta("bookdesk-deposit-asked", &[("sum", &sum)]);
            (web::State::Waiting, words)
        }));
    };
    let day = |at: Instant| say.date(at.in_oslo().date());
    let (sum, kept) = (
        say.money(Money::from_ore(it.sum)),
        say.money(Money::from_ore(it.kept)),
    );
    let settled = it.settled_at.map(day).unwrap_or_default();
    let (shape, id, on) = match it.state {
        DepositState::Received => (
            web::State::Good,
            "bookdesk-deposit-received",
            day(it.received_at),
        ),
        DepositState::Returned => (web::State::Out, "bookdesk-deposit-returned", settled),
        DepositState::Kept => (web::State::Lacking, "bookdesk-deposit-kept", settled),
    };
    let said = [
        ("sum", sum.as_str()),
        ("kept", &kept),
        ("day", &on),
        ("reason", &it.reason),
    ];
    // texts: bookdesk-deposit-received bookdesk-deposit-returned bookdesk-deposit-kept
    Ok(Some((shape, say.ta(id, &said))))
}

/// The same as the tenant reads it: of one that is not received yet, when it is paid and who says how; none
/// when none is asked for, or the reservation came to nothing.
pub fn told_tenant(
    say: &Speaker,
    conn: &mut Conn,
    venues: &Venues,
    (booking, times): (&Booking, &[Occurrence]),
) -> Result<Option<String>, Error> {
    if of_booking(conn, &booking.id)?.is_some() {
        let told = told(say, conn, venues, (booking, times))?;
        return Ok(told.map(|(_, words)| words));
    }
    // texts: booking-deposit-later booking-deposit-now
    let id = match booking.state {
        BookingState::Draft | BookingState::Requested => "booking-deposit-later",
        BookingState::Granted => "booking-deposit-now",
        BookingState::Lapsed
        | BookingState::Refused
        | BookingState::Withdrawn
        | BookingState::Ended => return Ok(None),
    };
    let sum = asked_for(venues, booking, times);
    Ok((sum > Money::ZERO).then(|| say.ta(id, &[("sum", &say.money(sum))])))
}

/// Notes what was done with it. The tenant is told when some of it is kept.
pub fn note(
    conn: &mut Conn,
    hand: &Hand<'_>,
    (booking, times): (&Booking, &[Occurrence]),
    deed: &DepositDeed,
) -> Result<(), DeskError> {
    let now = hand.town.clock.now();
    let by = hand.permit.actor().who().map(|who| who.person.clone());
    let before = of_booking(conn, &booking.id)?;
    let next = match (before, deed) {
        (None, DepositDeed::Receive) => Deposit {
            booking_id: booking.id.clone(),
            sum: asked_for(hand.venues, booking, times).ore(),
            kept: 0,
            state: DepositState::Received,
            reason: String::new(),
            received_at: now,
            settled_at: None,
            noted_by: by,
            version: 1,
        },
        (Some(it), DepositDeed::Return) if it.state == DepositState::Received => Deposit {
            state: DepositState::Returned,
            settled_at: Some(now),
            noted_by: by,
            version: it.version + 1,
            ..it
        },
        (Some(it), DepositDeed::Keep(kept, reason)) if it.state == DepositState::Received => {
            Deposit {
                state: DepositState::Kept,
                kept: kept.ore(),
                reason: reason.clone(),
                settled_at: Some(now),
                noted_by: by,
                version: it.version + 1,
                ..it
            }
        }
        _ => return Err(DeskError::Changed),
    };
    if next.sum <= 0 || next.kept > next.sum {
        return Err(DeskError::Changed);
    }
    if next.version == 1 {
        insert_into(booking_deposit::table)
            .values(next.clone())
            .execute(conn)
            .map_err(Error::from)?;
    } else {
        let same = booking_deposit::table
            .filter(booking_deposit::booking_id.eq(&booking.id))
            .filter(booking_deposit::version.eq(next.version - 1));
        let changed = update(same).set(next.clone()).execute(conn);
        if changed.map_err(Error::from)? != 1 {
            return Err(DeskError::Changed);
        }
    }
    hand.save(conn, booking, "deposit")?;
    if next.state == DepositState::Kept {
        tell_kept(conn, hand, booking, &next)?;
    }
    Ok(())
}

fn tell_kept(
    conn: &mut Conn,
    hand: &Hand<'_>,
    booking: &Booking,
    it: &Deposit,
) -> Result<(), DeskError> {
    let number = booking.number.clone().unwrap_or_default();
    let path = format!("/reservasjon/{}", booking.id);
    let is_decision = lets_all(conn, hand.venues, booking)?.is_none();
    let make = |say: &Speaker| {
        let (sum, kept) = (Money::from_ore(it.sum), Money::from_ore(it.kept));
        let words = [
            ("number", number.as_str()),
            ("kept", &say.money(kept)),
            ("back", &say.money(sum - kept)),
        ];
        let mut paragraphs = vec![
            say.ta("bookdesk-letter-deposit-kept", &words),
            say.ta("bookdesk-letter-reason", &[("reason", &it.reason)]),
        ];
        if is_decision {
            paragraphs.push(letters::complaint(say));
        }
        Said {
            heading: say.ta("bookdesk-letter-deposit", &words),
            paragraphs,
            button: Some((say.t("bookdesk-letter-see").into_owned(), path.clone())),
        }
    };
    letters::tell(
        conn,
        hand.town,
        &tenant_of(booking),
        Purpose::Answered,
        &make,
    )?;
    Ok(())
}
