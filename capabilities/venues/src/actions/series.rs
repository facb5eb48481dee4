//! Times that come back: given out or held, date by date, with the cause of each date that is lost.

use access::Permit;
use db::Conn;
use diesel::Connection as _;
use kernel::Instant;

use super::{MADE, Parts, Refused, sweep, take::days_around, tell};
use crate::{
    access::Action,
    availability::Asker,
    model::{LettableSet, Occurrence, Series, State},
    plan::{Plan, plan},
    store,
    time::Period,
    venues::Venues,
};

/// Gives out the dates of a series that can be had, and keeps the cause of each that cannot.
pub fn give_series(
    conn: &mut Conn,
    parts: Parts<'_>,
    permit: &Permit<Action>,
    venues: &Venues,
    asker: &Asker,
    series: &Series,
) -> Result<Plan, Refused> {
    let (plan, _) = take_series(conn, parts, permit, venues, asker, series, None)?;
    Ok(plan)
}

/// Keeps the dates of a series that can be had for somebody until an instant.
pub fn hold_series(
    conn: &mut Conn,
    parts: Parts<'_>,
    permit: &Permit<Action>,
    venues: &Venues,
    asker: &Asker,
    series: &Series,
    until: Instant,
) -> Result<(Plan, Vec<Occurrence>), Refused> {
    take_series(conn, parts, permit, venues, asker, series, Some(until))
}

fn take_series(
    conn: &mut Conn,
    parts: Parts<'_>,
    permit: &Permit<Action>,
    venues: &Venues,
    asker: &Asker,
    series: &Series,
    until: Option<Instant>,
) -> Result<(Plan, Vec<Occurrence>), Refused> {
    let (premises, set) = venues.with_set(&series.set).ok_or(Refused::NoSuchSet)?;
    let (clock, ids) = parts;
    conn.transaction(|conn| {
        let stamp = store::stamp(conn, clock)?;
        let whole = days_around(Period::days(series.from_on, series.until_on), 1);
        sweep::near(conn, parts, stamp, &set.atoms, whole)?;
        let diary = store::diary(conn, &set.atoms, whole, stamp.at)?;
        let plan = plan(premises, set, asker, series, &diary);
        store::remember_series(conn, clock, series)?;
        for missing in &plan.missing {
            store::remember_missing(conn, &series.id, missing)?;
        }
        let one = |period: &Period| one_of(series, set, *period, ids.next(), until);
        let taken: Vec<Occurrence> = plan.granted.iter().map(one).collect();
        store::put_all(conn, stamp, &taken)?;
        if are_apart(&taken) {
            store::occupy_all(conn, stamp, &taken, &set.atoms)?;
        } else {
            for it in &taken {
                store::occupy(conn, stamp, it, &set.atoms)?;
            }
        }
        let association = series.held_by.as_deref();
        let word = until.map_or(State::Granted, |_| State::Held).word();
        access::record_with(
            conn,
            clock,
            ids,
            permit,
            &series.id,
            MADE,
            association,
            word,
        )?;
        match until {
            Some(until) if !taken.is_empty() => sweep::plan(conn, parts, until)?,
            Some(_) => {}
            None => tell(conn, parts, "venues.booking_granted", &series.id, &taken)?,
        }
        Ok((plan, taken))
    })
}

/// Whether the times of a series have more room between them than their buffers.
fn are_apart(all: &[Occurrence]) -> bool {
    let kept = |it: &Occurrence| it.period.widened(it.before_minutes, it.after_minutes);
    all.windows(2)
        .all(|two| kept(&two[0]).ends <= kept(&two[1]).starts)
}

fn one_of(
    series: &Series,
    set: &LettableSet,
    period: Period,
    id: String,
    until: Option<Instant>,
) -> Occurrence {
    Occurrence {
        id,
        series: Some(series.id.clone()),
        set: series.set.clone(),
        kind: series.kind,
        held_by: series.held_by.clone(),
        title: series.title.clone(),
        period,
        before_minutes: set.before_minutes,
        after_minutes: set.after_minutes,
        state: until.map_or(State::Granted, |_| State::Held),
        held_until: until,
        reason: String::new(),
        version: 1,
    }
}
