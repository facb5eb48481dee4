//! What Samspill does on its own: drafts whose hold ran out lapse, offers go on to the next, and
//! reservations whose times are all over come to their end.

use db::Conn;
use venues::model::State;

use super::offers;
use crate::{
    access::{Action, Facts, may},
    model::{Booking, BookingState, OfferState},
    stage::{Refused, Stage},
    store,
};

/// Does what is due. Gives back how many things were done.
pub fn tend(stage: &Stage<'_>, conn: &mut Conn) -> Result<usize, Refused> {
    let permit = may(stage.actor, Action::Tend, &Facts::default())?;
    let now = stage.now();
    let mut done = 0;
    for draft in store::bookings::run_out(conn, now)? {
        let lapsed = Booking {
            state: BookingState::Lapsed,
            held_until: None,
            ..draft
        };
        stage.save(conn, &permit, &lapsed, "the hold ran out")?;
        done += 1;
    }
    for offer in store::releases::run_out(conn, now)? {
        offers::pass_on(stage, conn, &offer, OfferState::Expired)?;
        done += 1;
    }
    Ok(done)
}

/// Ends granted reservations of which nothing is left to use.
pub fn end_what_is_over(stage: &Stage<'_>, conn: &mut Conn) -> Result<usize, Refused> {
    let permit = may(stage.actor, Action::Tend, &Facts::default())?;
    let now = stage.now();
    let mut done = 0;
    for booking in store::bookings::in_state(conn, BookingState::Granted)? {
        let times = store::bookings::times(conn, &booking.id)?;
        let ids: Vec<String> = times.into_iter().map(|it| it.occurrence_id).collect();
        let left = venues::store::by_ids(conn, &ids)?;
        let alive = |state: State| state.takes_time();
        if left
            .iter()
            .any(|it| alive(it.state) && now < it.period.ends)
        {
            continue;
        }
        let over = Booking {
            state: BookingState::Ended,
            ..booking
        };
        stage.save(conn, &permit, &over, "over")?;
        done += 1;
    }
    Ok(done)
}
