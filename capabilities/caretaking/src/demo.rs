//! The day in the demonstration town: ways in, a week of marks, somebody who did not come and
//! answers, a series nobody uses, and damage.

use std::collections::BTreeMap;

use access::{Actor, Permit, Versions};
use db::Conn;
use jiff::ToSpan as _;
use kernel::{Clock, Ids};
use venues::{
    Venues,
    model::{Occurrence, PremisesKind, State},
    time::Period,
};
use web::{PageError, Town};

use crate::{
    access::{Action, Facts, may},
    actions::{Mark, NewDamage, describe_way_in, mark, propose_lapses, reply, tell_damage},
    let_in,
    model::{Attendance, Settled, Way, WayIn},
    store::{attendance, ways_in},
};

/// As many times of the last week are marked.
const MARKED: usize = 40;

type Parts<'a> = (&'a dyn Clock, &'a dyn Ids);

/// Fills a town where nobody has said how to get in; leaves another as it is.
pub fn fill(town: &Town) -> Result<(), String> {
    let permit = may(&Actor::Operator, Action::FillDemo, &Facts::default());
    let permit = permit.map_err(|denied| denied.to_string())?;
    town.db
        .write_now(|conn| {
            if !ways_in::all(conn)?.is_empty() {
                return Ok(());
            }
            let venues = town.kept::<Venues>(conn)?;
            let parts: Parts<'_> = (&*town.clock, &*town.ids);
            describe(conn, parts, &permit, &venues)?;
            mark_last_week(conn, parts, &permit)?;
            stay_away(conn, town)?;
            break_something(conn, parts, &permit, &venues)?;
            let_in::plan(conn, town, 60)?;
            access::record(conn, parts.0, parts.1, &permit, "demo", Versions::default())?;
            Ok(())
        })
        .map_err(|fault: PageError| format!("the day of the demonstration: {fault:?}"))
}

/// Halls have a code, halls for culture somebody who opens, rooms to rehearse in a key.
fn describe(
    conn: &mut Conn,
    parts: Parts<'_>,
    permit: &Permit<Action>,
    venues: &Venues,
) -> Result<(), PageError> {
    let from_on = kernel::today(parts.0).saturating_sub(60.days());
    for premises in venues.all() {
        let (way, words) = match premises.kind {
            PremisesKind::Hall | PremisesKind::Gym => (
                Way::Code,
                [
                    "Gå til hovedinngangen og tast koden. Lukk døra etter deg.",
                    "Gå til hovudinngangen og tast koden. Lat att døra etter deg.",
                    "Go to the main entrance and enter the code. Close the door behind you.",
                ],
            ),
            PremisesKind::Culture => (
                Way::Opened,
                [
                    "Vaktmesteren åpner en halvtime før.",
                    "Vaktmeisteren opnar ein halvtime før.",
                    "The caretaker opens half an hour before.",
                ],
            ),
            PremisesKind::Rehearsal => (
                Way::Key,
                [
                    "Hent nøkkelen i servicetorget før kl. 15, og lever den dagen etter.",
                    "Hent nøkkelen i servicetorget før kl. 15, og lever han dagen etter.",
                    "Fetch the key at the service desk before 15:00, and return it the day after.",
                ],
            ),
            _ => continue,
        };
        let way_in = WayIn {
            id: parts.1.next(),
            premises: premises.id.clone(),
            from_on,
            way,
            words: words.map(str::to_owned),
            hours_before: 24,
        };
        describe_way_in(conn, parts, permit, &way_in)?;
    }
    Ok(())
}

fn mark_last_week(
    conn: &mut Conn,
    parts: Parts<'_>,
    permit: &Permit<Action>,
) -> Result<(), PageError> {
    let now = parts.0.now();
    let week = Period {
        starts: now.plus_seconds(-7 * 86_400),
        ends: now,
    };
    let times = venues::store::between(conn, week)?.into_iter();
    let times =
        times.filter(|it| it.state == State::Granted && !it.kind.is_own() && it.period.ends <= now);
    for (rank, it) in times.take(MARKED).enumerate() {
        let came = rank % 13 != 5;
        let people = came.then_some(12 + i32::try_from(rank % 9).unwrap_or(0));
        mark(conn, parts, permit, &it.id, Mark { came, people })?;
        if rank == 5 {
            let words = "Vi sto utenfor kl. 18, men koden virket ikke. Vi ringte vakttelefonen.";
            reply(conn, parts, permit, &it.id, words)?;
        }
    }
    Ok(())
}

/// The tenant of one series did not come three times this autumn, and said nothing of it.
fn stay_away(conn: &mut Conn, town: &Town) -> Result<(), PageError> {
    let parts: Parts<'_> = (&*town.clock, &*town.ids);
    let now = parts.0.now();
    let days = |ago: i64| now.plus_seconds(-ago * 86_400);
    let autumn = Period {
        starts: days(60),
        ends: days(16),
    };
    let mut by_series: BTreeMap<String, Vec<Occurrence>> = BTreeMap::new();
    for it in venues::store::between(conn, autumn)? {
        let series = it.series.clone().filter(|_| it.state == State::Granted);
        if let Some(series) = series.filter(|_| it.held_by.is_some() && !it.kind.is_own()) {
            by_series.entry(series).or_default().push(it);
        }
    }
    let Some(missed) = by_series.into_values().find(|its| its.len() >= 3) else {
        return Ok(());
    };
    let take = venues::access::Action::TakeTime;
    let program = venues::access::may(&Actor::Program, take, &venues::access::For::NOBODY)?;
    for it in missed.iter().take(3) {
        venues::actions::mark(conn, parts, &program, it, State::NotUsed)
            .map_err(|refused| PageError::fault(&refused))?;
        let mark = Attendance {
            occurrence: it.id.clone(),
            came: false,
            people: None,
            marked_by: None,
            marked_at: it.period.ends,
            reply: String::new(),
            replied_at: None,
            settled: Settled::Not,
            version: 1,
        };
        attendance::insert(conn, &mark)?;
    }
    propose_lapses(conn, town)?;
    Ok(())
}

fn break_something(
    conn: &mut Conn,
    parts: Parts<'_>,
    permit: &Permit<Action>,
    venues: &Venues,
) -> Result<(), PageError> {
    let hall = venues.all().iter().find(|it| it.kind == PremisesKind::Hall);
    let Some(hall) = hall else {
        return Ok(());
    };
    let new = NewDamage {
        premises: hall.id.clone(),
        occurrence: None,
        words: "Nettet i det ene håndballmålet er revet, og en krok stikker ut.".to_owned(),
        pictures: Vec::new(),
    };
    tell_damage(conn, parts, permit, new)?;
    Ok(())
}
