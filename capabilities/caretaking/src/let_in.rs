//! People are told how to get in, in time, and codes are erased a week after the use.
//!
//! A look is taken every quarter of an hour while any premises say how one gets in. A series keeps
//! its code for as long as the same tenant has it and uses it, and is written to when there is
//! something new: the first time, another code, or another way in. Codes are six digits by chance; the
//! lock system is told of each (`locks`).

use access::{Actor, Versions};
use db::{Conn, Error};
use jobs::{Context, Daily, JobError, JobKind, NewJob, Payload};
use venues::{
    Venues,
    model::{Occurrence, State},
    time::{Period, civil, instant},
};
use web::Town;

use crate::{
    access::{Action, Facts, facts, may},
    actions::propose_lapses,
    letters, locks,
    model::{Way, WayIn},
    store::ways_in::{self, LetIn},
};

const LOOK: &str = "caretaking.let_in";
const NIGHT: &str = "caretaking.night";
const LOOK_SECONDS: i64 = 15 * 60;
const KEPT_SECONDS: i64 = 7 * 24 * 3600;

/// In the night, when nobody stands at a door.
pub const AT: Daily = Daily {
    kind: NIGHT,
    at: jiff::civil::time(3, 50, 0, 0),
    jitter_minutes: 20,
};

/// The kinds of jobs of this room.
pub fn jobs() -> Vec<JobKind> {
    let mut all = locks::jobs();
    all.extend([
        JobKind::new(LOOK, |context, _| look(context)),
        JobKind::new(NIGHT, |context, _| {
            let town: &Town = context.beside()?;
            town.db
                .write_now(|conn| {
                    erase_codes(conn, town)?;
                    propose_lapses(conn, town)?;
                    plan(conn, town, 0)
                })
                .map_err(|fault: Error| JobError::TryAgain(fault.to_string()))?;
            Ok(())
        }),
    ]);
    all
}

/// Asks for a look so many seconds from now.
pub fn plan(conn: &mut Conn, town: &Town, seconds: i64) -> Result<(), Error> {
    let wanted = NewJob {
        kind: LOOK,
        key: Some("look".to_owned()),
        payload: Payload::default(),
        due_at: town.clock.now().plus_seconds(seconds),
    };
    jobs::enqueue(conn, &*town.clock, &*town.ids, &wanted)
}

fn look(context: &Context) -> Result<(), JobError> {
    let town: &Town = context.beside()?;
    town.db
        .write_now(|conn| {
            tell_all(conn, town)?;
            locks::take_back_given_up(conn, town)?;
            if ways_in::all(conn)?.is_empty() {
                return Ok(());
            }
            plan(conn, town, LOOK_SECONDS)
        })
        .map_err(|fault: Error| JobError::TryAgain(fault.to_string()))
}

/// Tells everybody whose time has come near. Gives back how many times were told.
pub fn tell_all(conn: &mut Conn, town: &Town) -> Result<usize, Error> {
    let ways = ways_in::all(conn)?;
    let now = town.clock.now();
    let Some(most) = ways.iter().map(|way| way.hours_before).max() else {
        return Ok(0);
    };
    let venues = town.kept::<Venues>(conn)?;
    let ahead = Period {
        starts: now,
        ends: now.plus_seconds(i64::from(most) * 3600 + 1),
    };
    let mut told = 0;
    for it in venues::store::between(conn, ahead)? {
        let Some((premises, _)) = venues.with_set(&it.set) else {
            continue;
        };
        let Some(way) = WayIn::on(&ways, &premises.id, civil(it.period.starts).0) else {
            continue;
        };
        let is_due = it.state == State::Granted && way.told_at(it.period.starts) <= now;
        if is_due && !it.kind.is_own() && tell(conn, (town, &venues), &it, way)? {
            told += 1;
        }
    }
    Ok(told)
}

/// Tells one, unless the same tenant was told.
fn tell(
    conn: &mut Conn,
    (town, venues): (&Town, &Venues),
    it: &Occurrence,
    way: &WayIn,
) -> Result<bool, Error> {
    let held_by = it.held_by.clone().unwrap_or_default();
    let known = ways_in::told(conn, &it.id)?;
    let since = instant(way.from_on, 0);
    let period = it.period.widened(it.before_minutes, it.after_minutes);
    let is_known = |last: &LetIn| {
        let same = (last.opens, last.closes) == (period.starts, period.ends);
        same && last.held_by == held_by && last.told_at >= since
    };
    if known.as_ref().is_some_and(is_known) {
        return Ok(false);
    }
    // Moved, or somebody else's now: what was given before works no more.
    let before = known.filter(|last| !last.code.is_empty() && last.taken_back_at.is_none());
    if let Some(before) = before {
        locks::ask_to_take_back(conn, town, &before.id)?;
    }
    let beside = match &it.series {
        Some(series) => venues::store::of_series(conn, series)?,
        None => vec![it.clone()],
    };
    let beside: Vec<String> = beside.into_iter().map(|it| it.id).collect();
    let last = ways_in::told_last(conn, &beside, &held_by)?;
    let code = match (&last, way.way) {
        (_, Way::Key | Way::Opened | Way::Open) => String::new(),
        (Some(last), Way::Code) if !last.code.is_empty() => last.code.clone(),
        (_, Way::Code) => identity::key::six_digits(),
    };
    let is_news = last.is_none_or(|last| last.code != code || last.told_at < since);
    let booking = bookings::store::bookings::of_occurrence(conn, &it.id)?;
    let whose = facts(it, booking.as_ref());
    let row = LetIn {
        id: town.ids.next(),
        occurrence_id: it.id.clone(),
        held_by,
        code: code.clone(),
        opens: period.starts,
        closes: period.ends,
        lock_system: String::new(),
        taken_back_at: None,
        told_at: town.clock.now(),
    };
    ways_in::tell(conn, &row)?;
    if !code.is_empty() {
        locks::ask_to_give(conn, town, &row.id)?;
    }
    let permit = may(&Actor::Program, Action::LetIn, &Facts::default());
    let permit = permit.map_err(|denied| Error::Failed(denied.to_string()))?;
    let (clock, ids) = (&*town.clock, &*town.ids);
    access::record(conn, clock, ids, &permit, &it.id, Versions::default())?;
    if is_news {
        letters::way_in(conn, (town, venues), (it, &whose), (way, &code))?;
    }
    Ok(true)
}

/// Erases codes of times that were over a week ago, or that nobody has any more.
pub fn erase_codes(conn: &mut Conn, town: &Town) -> Result<usize, Error> {
    let kept = ways_in::with_code(conn)?;
    let now = town.clock.now();
    let lives = |it: &Occurrence| {
        it.state.takes_time() && now.seconds_since(it.period.ends) <= KEPT_SECONDS
    };
    let living: Vec<String> = venues::store::by_ids(conn, &kept)?
        .into_iter()
        .filter(lives)
        .map(|it| it.id)
        .collect();
    let over: Vec<String> = kept.into_iter().filter(|id| !living.contains(id)).collect();
    ways_in::erase_codes(conn, &over)
}
