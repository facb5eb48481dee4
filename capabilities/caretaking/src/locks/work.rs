//! Telling the lock system, from the outbox: one job for each grant that is given, and one when it is
//! taken back. What was told is noted on the grant in the same transaction, and is not told again.

use db::{Conn, Error};
use jobs::{Context, JobError, JobKind, NewJob, Payload};
use serde::Deserialize;
use serde_json::json;
use venues::{Venues, model::State, time::Period};
use web::Town;

use super::{Grant, LockFault, Locks, locks_of};
use crate::{
    store::ways_in::{self, LetIn},
    words,
};

const GIVE: &str = "caretaking.give_code";
const TAKE_BACK: &str = "caretaking.take_back_code";

/// A series lasts no longer, in seconds.
const YEAR: i64 = 366 * 86_400;

#[derive(Deserialize)]
struct Of {
    grant: String,
}

/// The kinds of jobs of lock systems.
pub fn jobs() -> Vec<JobKind> {
    vec![
        JobKind::new(GIVE, |context, payload| tell(context, payload, give)),
        JobKind::new(TAKE_BACK, |context, payload| {
            tell(context, payload, take_back)
        }),
    ]
}

/// Asks for a code to be given.
pub fn ask_to_give(conn: &mut Conn, town: &Town, grant: &str) -> Result<(), Error> {
    ask(conn, town, GIVE, grant)
}

/// Asks for it to be taken back.
pub fn ask_to_take_back(conn: &mut Conn, town: &Town, grant: &str) -> Result<(), Error> {
    ask(conn, town, TAKE_BACK, grant)
}

/// Asks for the codes of times that nobody has any more to be taken back.
pub fn take_back_given_up(conn: &mut Conn, town: &Town) -> Result<(), Error> {
    for it in ways_in::given(conn, town.clock.now())? {
        let time = venues::occurrence(conn, &it.occurrence_id)?;
        if time.is_none_or(|time| !time.state.takes_time()) {
            ask_to_take_back(conn, town, &it.id)?;
        }
    }
    Ok(())
}

fn ask(conn: &mut Conn, town: &Town, kind: &'static str, grant: &str) -> Result<(), Error> {
    let wanted = NewJob {
        kind,
        key: Some(grant.to_owned()),
        payload: Payload::from(json!({ "grant": grant })),
        due_at: town.clock.now(),
    };
    jobs::enqueue(conn, &*town.clock, &*town.ids, &wanted)
}

type Act = fn(&mut Conn, &Town, &dyn Locks, LetIn) -> Result<(), LockFault>;

fn tell(context: &Context, payload: &Payload, act: Act) -> Result<(), JobError> {
    let of: Of = payload.read()?;
    let town: &Town = context.beside()?;
    let locks = locks_of(town);
    town.db
        .write_now(|conn| match ways_in::one(conn, &of.grant)? {
            Some(it) => act(conn, town, &*locks, it),
            None => Ok(()),
        })
        .map_err(|fault: LockFault| JobError::TryAgain(fault.to_string()))
}

fn give(conn: &mut Conn, town: &Town, locks: &dyn Locks, it: LetIn) -> Result<(), LockFault> {
    let time = venues::occurrence(conn, &it.occurrence_id)?;
    let is_had = time.is_some_and(|time| time.state == State::Granted);
    let is_told = !it.lock_system.is_empty() || it.taken_back_at.is_some();
    if is_told || it.code.is_empty() || !is_had {
        return Ok(());
    }
    let is_alone = !ways_in::is_shared(conn, &it, it.opens.plus_seconds(-YEAR))?;
    let grant = grant(conn, town, &it, is_alone)?;
    locks.give(conn, &grant)?;
    let told = LetIn {
        lock_system: locks.name().to_owned(),
        ..it
    };
    Ok(ways_in::save(conn, &told)?)
}

fn take_back(conn: &mut Conn, town: &Town, locks: &dyn Locks, it: LetIn) -> Result<(), LockFault> {
    if it.taken_back_at.is_some() {
        return Ok(());
    }
    let now = town.clock.now();
    // What was never told is only not to be told.
    if !it.lock_system.is_empty() {
        let is_alone = !ways_in::is_shared(conn, &it, now)?;
        let grant = grant(conn, town, &it, is_alone)?;
        locks.take_back(conn, &grant)?;
    }
    let told = LetIn {
        taken_back_at: Some(now),
        ..it
    };
    Ok(ways_in::save(conn, &told)?)
}

fn grant(conn: &mut Conn, town: &Town, it: &LetIn, is_alone: bool) -> Result<Grant, Error> {
    let venues = town.kept::<Venues>(conn)?;
    let set = venues::occurrence(conn, &it.occurrence_id)?.map(|time| time.set);
    let set = set.unwrap_or_default();
    let premises = venues.with_set(&set).map(|(it, _)| it.id.clone());
    Ok(Grant {
        id: it.id.clone(),
        place: words::place(&venues, &set),
        premises: premises.unwrap_or_default(),
        code: it.code.clone(),
        period: Period {
            starts: it.opens,
            ends: it.closes,
        },
        is_alone,
    })
}
