//! Released times and the offers of them, as stored.

use db::{Conn, Error};
use diesel::{
    ExpressionMethods, OptionalExtension as _, QueryDsl, RunQueryDsl, SelectableHelper as _,
    dsl::min, insert_into, update,
};
use kernel::Instant;
use venues::time::Period;

use super::{
    AT_ONCE,
    table::{booking_offer, booking_release},
};
use crate::{
    model::{Offer, OfferState, Release, ReleaseState},
    words::Word as _,
};

/// Stores that a time was given back.
pub fn insert(conn: &mut Conn, it: &Release) -> Result<(), Error> {
    insert_into(booking_release::table)
        .values(it.clone())
        .execute(conn)?;
    Ok(())
}

/// Stores what became of it.
pub fn save(conn: &mut Conn, it: &Release) -> Result<(), Error> {
    update(booking_release::table.find(&it.id))
        .set(it.clone())
        .execute(conn)?;
    Ok(())
}

/// The released time with this id.
pub fn one(conn: &mut Conn, id: &str) -> Result<Option<Release>, Error> {
    Ok(booking_release::table
        .find(id)
        .select(Release::as_select())
        .first(conn)
        .optional()?)
}

/// What was released of some occurrences.
pub fn of_occurrences(conn: &mut Conn, occurrences: &[String]) -> Result<Vec<Release>, Error> {
    let mut all = Vec::new();
    for some in occurrences.chunks(AT_ONCE) {
        let rows: Vec<Release> = booking_release::table
            .filter(booking_release::occurrence_id.eq_any(some))
            .order((booking_release::released_at, booking_release::id))
            .select(Release::as_select())
            .load(conn)?;
        all.extend(rows);
    }
    Ok(all)
}

/// Released times that nobody took and that begin after an instant.
pub fn to_be_had(conn: &mut Conn, now: Instant) -> Result<Vec<Release>, Error> {
    Ok(booking_release::table
        .filter(booking_release::state.eq_any(open()))
        .filter(booking_release::starts.gt(now))
        .order((booking_release::starts, booking_release::id))
        .select(Release::as_select())
        .load(conn)?)
}

/// Released times that nobody took and that are within a period.
pub fn open_within(conn: &mut Conn, period: Period) -> Result<Vec<Release>, Error> {
    Ok(booking_release::table
        .filter(booking_release::state.eq_any(open()))
        .filter(booking_release::starts.ge(period.starts))
        .filter(booking_release::ends.le(period.ends))
        .order((booking_release::starts, booking_release::id))
        .select(Release::as_select())
        .load(conn)?)
}

/// What nobody has taken, and nobody has taken back.
fn open() -> [&'static str; 2] {
    [ReleaseState::Offering.word(), ReleaseState::Free.word()]
}

/// Puts somebody in line.
pub fn add_offer(conn: &mut Conn, it: &Offer) -> Result<(), Error> {
    insert_into(booking_offer::table)
        .values(it.clone())
        .execute(conn)?;
    Ok(())
}

/// Stores how an offer goes.
pub fn save_offer(conn: &mut Conn, it: &Offer) -> Result<(), Error> {
    update(booking_offer::table.find(&it.id))
        .set(it.clone())
        .execute(conn)?;
    Ok(())
}

/// The offer with this id.
pub fn offer(conn: &mut Conn, id: &str) -> Result<Option<Offer>, Error> {
    Ok(booking_offer::table
        .find(id)
        .select(Offer::as_select())
        .first(conn)
        .optional()?)
}

/// The line for a released time.
pub fn line(conn: &mut Conn, release: &str) -> Result<Vec<Offer>, Error> {
    Ok(booking_offer::table
        .filter(booking_offer::release_id.eq(release))
        .order(booking_offer::rank)
        .select(Offer::as_select())
        .load(conn)?)
}

/// Offers that answer an alert, the latest first.
pub fn offers_of(conn: &mut Conn, alert: &str) -> Result<Vec<Offer>, Error> {
    Ok(booking_offer::table
        .filter(booking_offer::alert_id.eq(alert))
        .order((booking_offer::offered_at.desc(), booking_offer::id.desc()))
        .select(Offer::as_select())
        .load(conn)?)
}

/// Offers that nobody took in time.
pub fn run_out(conn: &mut Conn, now: Instant) -> Result<Vec<Offer>, Error> {
    Ok(booking_offer::table
        .filter(booking_offer::state.eq(OfferState::Offered.word()))
        .filter(booking_offer::expires_at.le(now))
        .order(booking_offer::expires_at)
        .select(Offer::as_select())
        .load(conn)?)
}

/// When the next offer runs out.
pub fn next_to_run_out(conn: &mut Conn) -> Result<Option<Instant>, Error> {
    let first: Option<Option<Instant>> = booking_offer::table
        .filter(booking_offer::state.eq(OfferState::Offered.word()))
        .select(min(booking_offer::expires_at))
        .first(conn)
        .optional()?;
    Ok(first.flatten())
}
