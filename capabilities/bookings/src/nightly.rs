//! What is done without anybody asking: drafts and offers when their time is up, and in the morning
//! what is over and what may be forgotten.

use access::Actor;
use db::{Conn, Error};
use jobs::{Context, Daily, JobError, JobKind, NewJob, Payload};
use kernel::Instant;
use prices::PriceLists;
use venues::Venues;
use web::Town;

use crate::{
    actions, desk,
    stage::{Refused, Stage},
    store,
};

const TEND: &str = "bookings.tend";
const MORNING: &str = "bookings.morning";
const DAY: i64 = 24 * 3600;
/// Days a draft that came to nothing is kept.
const DRAFT_DAYS: i64 = 7;

/// In the morning, before people are up.
pub const AT: Daily = Daily {
    kind: MORNING,
    at: jiff::civil::time(4, 40, 0, 0),
    jitter_minutes: 20,
};

/// The kinds of jobs of this room.
pub fn jobs() -> Vec<JobKind> {
    vec![
        JobKind::new(TEND, |context, _| run(context, actions::tend)),
        JobKind::new(MORNING, |context, _| {
            run(context, |stage, conn| {
                actions::tend(stage, conn)?;
                actions::end_what_is_over(stage, conn)?;
                forget(stage, conn)
            })
        }),
    ]
}

/// Asks for a look at an instant.
pub fn plan(stage: &Stage<'_>, conn: &mut Conn, at: Instant) -> Result<(), Error> {
    let (clock, ids) = stage.parts();
    let wanted = NewJob {
        kind: TEND,
        key: Some("tend".to_owned()),
        payload: Payload::default(),
        due_at: at.plus_seconds(1),
    };
    jobs::enqueue(conn, clock, ids, &wanted)
}

/// Plans the next look, when something is going to run out.
pub fn plan_next(stage: &Stage<'_>, conn: &mut Conn) -> Result<(), Error> {
    match store::bookings::next_to_run_out(conn)? {
        Some(next) => plan(stage, conn, next),
        None => Ok(()),
    }
}

/// Forgets phones of those who answered for a use some weeks ago, drafts that came to nothing, and
/// alerts that are over.
pub fn forget(stage: &Stage<'_>, conn: &mut Conn) -> Result<usize, Refused> {
    let now = stage.now();
    let days = stage.settings(conn)?.phone_days;
    let mut done = 0;
    for booking in store::bookings::with_phone(conn)? {
        let times = store::bookings::times(conn, &booking.id)?;
        let ids: Vec<String> = times.into_iter().map(|it| it.occurrence_id).collect();
        let all = venues::store::by_ids(conn, &ids)?;
        let last = all.iter().map(|it| it.period.ends).max();
        let last = last.unwrap_or(booking.made_at);
        if now.seconds_since(last) > days * DAY {
            store::bookings::forget_responsible(conn, &booking.id)?;
            done += 1;
        }
    }
    done += store::bookings::remove_lapsed(conn, now.plus_seconds(-DRAFT_DAYS * DAY))?;
    let today = now.in_oslo().date();
    let quarter = today.saturating_sub(jiff::Span::new().days(90));
    done += store::alerts::forget_before(conn, quarter)?;
    done += desk::store::persons::forget_phones(conn, kernel::Day::from(today))?;
    Ok(done)
}

type Work = fn(&Stage<'_>, &mut Conn) -> Result<usize, Refused>;

fn run(context: &Context, work: Work) -> Result<(), JobError> {
    let town: &Town = context.beside()?;
    let actor = Actor::Program;
    let told = |fault: Refused| JobError::TryAgain(fault.to_string());
    town.db
        .write_now(|conn| {
            let venues = town.kept::<Venues>(conn)?;
            let prices = town.kept::<PriceLists>(conn)?;
            let stage = Stage {
                town,
                actor: &actor,
                strength: None,
                venues: &venues,
                prices: &prices,
            };
            let done = work(&stage, conn)?;
            plan_next(&stage, conn)?;
            Ok::<usize, Refused>(done)
        })
        .map_err(told)?;
    Ok(())
}
