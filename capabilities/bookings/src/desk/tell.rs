//! The letters about requests that were granted at once, sent when it can no longer be undone.

use jobs::{Context, JobError, JobKind, Payload};
use serde::Deserialize;
use venues::{Venues, model::State};
use web::Town;

use super::{
    actions::{self, TELL},
    store::views,
};
use crate::{model::BookingState, store};

#[derive(Deserialize)]
struct Granted {
    bulk: String,
}

/// The kinds of jobs of the desk.
pub fn jobs() -> Vec<JobKind> {
    vec![JobKind::new(TELL, tell)]
}

fn tell(context: &Context, payload: &Payload) -> Result<(), JobError> {
    let granted: Granted = payload.read()?;
    let town = context.beside::<Town>()?;
    context.db.write_now(|conn| {
        let Some(bulk) = views::bulk(conn, &granted.bulk)? else {
            return Ok(());
        };
        if bulk.undone_at.is_some() {
            return Ok(());
        }
        let venues = town
            .kept::<Venues>(conn)
            .map_err(|refusal| JobError::TryAgain(refusal.to_string()))?;
        for id in bulk.bookings.split_whitespace() {
            let Some(booking) = store::bookings::one(conn, id)? else {
                continue;
            };
            if booking.state != BookingState::Granted {
                continue;
            }
            let ids: Vec<String> = store::bookings::times(conn, id)?
                .into_iter()
                .map(|it| it.occurrence_id)
                .collect();
            let times = venues::store::by_ids(conn, &ids)?;
            let has: Vec<_> = times
                .iter()
                .filter(|it| it.state == State::Granted)
                .collect();
            actions::tell(conn, (town, &venues), &booking, &has, &[])
                .map_err(|fault| JobError::TryAgain(fault.to_string()))?;
        }
        Ok(())
    })
}
