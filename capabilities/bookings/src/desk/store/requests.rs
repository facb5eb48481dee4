//! Requests as the inbox reads them: those that wait, those answered lately, what was asked and
//! answered since, and who else wants the same time.

use db::{Conn, Error};
use diesel::{
    BoolExpressionMethods as _, ExpressionMethods, JoinOnDsl as _, QueryDsl, RunQueryDsl,
    SelectableHelper as _, delete,
};
use kernel::Instant;
use venues::time::Period;

use super::table::booking_proposal;
use crate::{
    desk::model::ProposalState,
    model::{Booking, BookingState, LostDate, Note, NoteKind},
    store::{
        AT_ONCE,
        table::{booking, booking_lost_date, booking_note},
    },
    words::Word,
};

/// Those answered since, newest first.
pub fn answered_since(conn: &mut Conn, at: Instant) -> Result<Vec<Booking>, Error> {
    let states = [BookingState::Granted, BookingState::Refused].map(Word::word);
    Ok(booking::table
        .filter(booking::answered_at.ge(at))
        .filter(booking::state.eq_any(states))
        .filter(booking::by_staff.eq(false))
        .order((booking::answered_at.desc(), booking::id))
        .select(Booking::as_select())
        .load(conn)?)
}

/// What was asked of, answered by and offered to the tenants of some requests, in order.
pub fn talk(conn: &mut Conn, bookings: &[String]) -> Result<Vec<Note>, Error> {
    let kinds = [NoteKind::Question, NoteKind::Answer].map(Word::word);
    let mut all = Vec::new();
    for some in bookings.chunks(AT_ONCE) {
        let rows: Vec<Note> = booking_note::table
            .filter(booking_note::booking_id.eq_any(some))
            .filter(booking_note::kind.eq_any(kinds))
            .order((booking_note::at, booking_note::id))
            .select(Note::as_select())
            .load(conn)?;
        all.extend(rows);
    }
    Ok(all)
}

/// Takes out that a request was granted, since nobody was told before it was undone. That it was done and
/// undone stays on the trail.
pub fn forget_granted(conn: &mut Conn, booking: &str, since: Instant) -> Result<(), Error> {
    let granted = booking_note::table
        .filter(booking_note::booking_id.eq(booking))
        .filter(booking_note::kind.eq(NoteKind::Granted.word()))
        .filter(booking_note::at.ge(since));
    delete(granted).execute(conn)?;
    Ok(())
}

/// Which of some requests have a proposal the tenant has not answered.
pub fn proposed(conn: &mut Conn, bookings: &[String]) -> Result<Vec<String>, Error> {
    let mut all = Vec::new();
    for some in bookings.chunks(AT_ONCE) {
        let rows: Vec<String> = booking_proposal::table
            .filter(booking_proposal::booking_id.eq_any(some))
            .filter(booking_proposal::state.eq(ProposalState::Open.word()))
            .select(booking_proposal::booking_id)
            .load(conn)?;
        all.extend(rows);
    }
    Ok(all)
}

/// Dates that others asked for and could not have, in some sets and a period: they want it too.
pub fn wanted_by_others(
    conn: &mut Conn,
    (own, sets): (&str, &[String]),
    period: Period,
) -> Result<Vec<(LostDate, Booking)>, Error> {
    let unsent = [BookingState::Draft, BookingState::Lapsed].map(Word::word);
    Ok(booking_lost_date::table
        .inner_join(booking::table.on(booking::id.eq(booking_lost_date::booking_id)))
        .filter(booking_lost_date::set_id.eq_any(sets))
        .filter(
            booking_lost_date::starts
                .lt(period.ends)
                .and(booking_lost_date::ends.gt(period.starts)),
        )
        .filter(booking::id.ne(own))
        .filter(booking::state.ne_all(unsent))
        .order((booking_lost_date::starts, booking_lost_date::id))
        .select((LostDate::as_select(), Booking::as_select()))
        .load(conn)?)
}

/// Everything sent since, with what decides answer times and refusals.
pub fn sent_since(conn: &mut Conn, at: Instant) -> Result<Vec<Booking>, Error> {
    Ok(booking::table
        .filter(booking::sent_at.ge(at))
        .filter(booking::answer_due_on.is_not_null())
        .filter(booking::by_staff.eq(false))
        .order((booking::sent_at, booking::id))
        .select(Booking::as_select())
        .load(conn)?)
}
