//! What is told later: requests that were granted at once, when it can no longer be undone, and times
//! that were lost because premises are closed, when all of the closure is known.

use access::Actor;
use jobs::{Context, Event, JobError, JobKind, NewJob, Payload, Subscriber};
use serde::Deserialize;
use serde_json::json;
use venues::{Venues, model::State};
use web::Town;

use super::{
    access::{Action, may},
    actions::{self, Hand, TELL, TELL_CLOSED},
    store::views,
};
use crate::{model::BookingState, store};

#[derive(Deserialize)]
struct Granted {
    bulk: String,
}

#[derive(Deserialize)]
struct Lost {
    occurrence: String,
}

/// A closure is told of when so long has passed, so that all of it is in one message.
const GATHER_SECONDS: i64 = 60;

/// The kinds of jobs of the desk.
pub fn jobs() -> Vec<JobKind> {
    vec![
        JobKind::new(TELL, tell),
        JobKind::new(TELL_CLOSED, tell_closed),
    ]
}

/// What the desk listens for: times that were lost.
pub fn subscribers() -> Vec<Subscriber> {
    vec![Subscriber::new(
        "bookings.gather_closed",
        &["venues.displaced"],
        gather,
    )]
}

/// Asks for one message to whoever lost it, unless an event took it and told her.
fn gather(context: &Context, event: &Event) -> Result<(), JobError> {
    let later = |fault: actions::DeskError| JobError::TryAgain(fault.to_string());
    context.db.write_now(|conn| {
        let Some(under) = actions::gathered_under(conn, &event.subject).map_err(later)? else {
            return Ok(());
        };
        let letter = NewJob {
            kind: TELL_CLOSED,
            key: Some(under),
            payload: Payload::from(json!({ "occurrence": event.subject })),
            due_at: context.clock.now().plus_seconds(GATHER_SECONDS),
        };
        jobs::enqueue(conn, &*context.clock, &*context.ids, &letter)?;
        Ok(())
    })
}

fn tell_closed(context: &Context, payload: &Payload) -> Result<(), JobError> {
    let lost: Lost = payload.read()?;
    let town = context.beside::<Town>()?;
    let denied = |denied: access::Denied| JobError::GiveUp(denied.to_string());
    let permit = may(&Actor::Program, Action::TellClosed).map_err(denied)?;
    let (take, nobody) = (
        venues::access::Action::TakeTime,
        venues::access::For::NOBODY,
    );
    let time = venues::access::may(&Actor::Program, take, &nobody).map_err(denied)?;
    context.db.write_now(|conn| {
        let venues = town
            .kept::<Venues>(conn)
            .map_err(|refusal| JobError::TryAgain(refusal.to_string()))?;
        let hand = Hand {
            town,
            venues: &venues,
            permit: &permit,
            time: &time,
        };
        actions::tell_closed(conn, &hand, &lost.occurrence)
            .map_err(|fault| JobError::TryAgain(fault.to_string()))?;
        Ok(())
    })
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
