//! What is done with premises: describing them, giving out time and taking it back.
//!
//! Each is one transaction with a line of the trail. Time is given out by
//! [`crate::availability::decide`], asked anew in the transaction; should anything slip past it, the
//! rule of the tables refuses.

use access::{Permit, Versions};
use db::{Conn, Error};
use kernel::{Clock, Ids};

use crate::{
    access::Action,
    availability::{Alternative, Asker, Refusal, decide, nearest},
    model::{Closure, LettableSet, Occurrence, OccurrenceKind, Premises, Series, Site},
    plan::{Plan, plan},
    store,
    time::Period,
    venues::Venues,
};

/// As many alternatives are named.
const ALTERNATIVES: usize = 5;
/// Days before and after that alternatives are looked for in.
const DAYS_AROUND: i64 = 4;

/// Why a time was not given out.
#[derive(Debug, thiserror::Error)]
pub enum Refused {
    /// The rules or somebody stands in the way.
    #[error("{refusal}")]
    Cannot {
        /// What stands in the way.
        refusal: Refusal,
        /// What can be had instead, nearest first.
        instead: Vec<Alternative>,
    },
    /// The set is not there.
    #[error("there is no such part of any premises")]
    NoSuchSet,
    /// Somebody changed it first.
    #[error("it was changed by somebody else")]
    ChangedMeanwhile,
    /// The database; [`store::TAKEN`] when somebody had the time after all.
    #[error(transparent)]
    Database(#[from] Error),
}

/// A time somebody asks for.
#[derive(Clone, Debug)]
pub struct Wish<'a> {
    /// The set.
    pub set: &'a str,
    /// When.
    pub period: Period,
    /// What sort of use.
    pub kind: OccurrenceKind,
    /// What everybody sees.
    pub title: &'a str,
}

/// Adds a site.
pub fn add_site(
    conn: &mut Conn,
    (clock, ids): (&dyn Clock, &dyn Ids),
    permit: &Permit<Action>,
    site: &Site,
) -> Result<(), Error> {
    store::add_site(conn, site)?;
    access::record(conn, clock, ids, permit, &site.id, MADE)
}

/// Adds premises. The numbers of its atoms count from 1 within it.
pub fn add_premises(
    conn: &mut Conn,
    (clock, ids): (&dyn Clock, &dyn Ids),
    permit: &Permit<Action>,
    premises: &Premises,
) -> Result<(), Error> {
    store::add_premises(conn, ids, premises)?;
    access::record(conn, clock, ids, permit, &premises.id, MADE)
}

/// Adds a calendar of closed days that some premises follow, and gives back its id.
pub fn add_calendar(
    conn: &mut Conn,
    (clock, ids): (&dyn Clock, &dyn Ids),
    permit: &Permit<Action>,
    (name, kind): (&str, &str),
    closures: &[Closure],
    premises: &[String],
) -> Result<String, Error> {
    let id = store::add_calendar(conn, ids, (name, kind), closures)?;
    for one in premises {
        store::follow_calendar(conn, one, &id)?;
    }
    access::record(conn, clock, ids, permit, &id, MADE)?;
    Ok(id)
}

/// Gives out one time.
pub fn give_time(
    conn: &mut Conn,
    (clock, ids): (&dyn Clock, &dyn Ids),
    permit: &Permit<Action>,
    venues: &Venues,
    asker: &Asker,
    wish: &Wish<'_>,
) -> Result<Occurrence, Refused> {
    let (premises, set) = venues.with_set(wish.set).ok_or(Refused::NoSuchSet)?;
    let diary = store::diary(conn, &set.atoms, around(wish.period, 1))?;
    if let Err(refusal) = decide(premises, set, asker, wish.period, &diary) {
        let diary = store::diary_of_all(conn, around(wish.period, DAYS_AROUND))?;
        let place = (premises, set);
        let instead = nearest(venues, place, asker, wish.period, &diary, ALTERNATIVES);
        return Err(Refused::Cannot { refusal, instead });
    }
    let occurrence = Occurrence {
        id: ids.next(),
        series: None,
        set: set.id.clone(),
        kind: wish.kind,
        held_by: asker.held_by.clone(),
        title: wish.title.to_owned(),
        period: wish.period,
        before_minutes: set.before_minutes,
        after_minutes: set.after_minutes,
        version: 1,
    };
    store::occupy(conn, clock, &occurrence, &set.atoms)?;
    record(conn, (clock, ids), permit, &occurrence.id, MADE, asker)?;
    Ok(occurrence)
}

/// Gives out the dates of a series that can be had, and keeps the cause of each that cannot.
pub fn give_series(
    conn: &mut Conn,
    (clock, ids): (&dyn Clock, &dyn Ids),
    permit: &Permit<Action>,
    venues: &Venues,
    asker: &Asker,
    series: &Series,
) -> Result<Plan, Refused> {
    let (premises, set) = venues.with_set(&series.set).ok_or(Refused::NoSuchSet)?;
    let whole = Period::days(series.from_on, series.until_on);
    let diary = store::diary(conn, &set.atoms, around(whole, 1))?;
    let plan = plan(premises, set, asker, series, &diary);
    store::remember_series(conn, clock, series)?;
    for missing in &plan.missing {
        store::remember_missing(conn, &series.id, missing)?;
    }
    for period in &plan.granted {
        let occurrence = one_of(series, set, *period, ids);
        store::occupy(conn, clock, &occurrence, &set.atoms)?;
    }
    record(conn, (clock, ids), permit, &series.id, MADE, asker)?;
    Ok(plan)
}

/// Takes a time back; it is free for others, and what it was is kept.
pub fn cancel(
    conn: &mut Conn,
    (clock, ids): (&dyn Clock, &dyn Ids),
    permit: &Permit<Action>,
    occurrence: &Occurrence,
) -> Result<(), Refused> {
    if !store::cancelled(conn, clock, &occurrence.id, occurrence.version)? {
        return Err(Refused::ChangedMeanwhile);
    }
    store::vacate(conn, occurrence)?;
    let versions = Versions {
        from: Some(occurrence.version),
        to: Some(occurrence.version + 1),
    };
    access::record_with(
        conn,
        clock,
        ids,
        permit,
        &occurrence.id,
        versions,
        occurrence.held_by.as_deref(),
        "cancel",
    )?;
    Ok(())
}

const MADE: Versions = Versions {
    from: None,
    to: Some(1),
};

fn one_of(series: &Series, set: &LettableSet, period: Period, ids: &dyn Ids) -> Occurrence {
    Occurrence {
        id: ids.next(),
        series: Some(series.id.clone()),
        set: series.set.clone(),
        kind: series.kind,
        held_by: series.held_by.clone(),
        title: series.title.clone(),
        period,
        before_minutes: set.before_minutes,
        after_minutes: set.after_minutes,
        version: 1,
    }
}

fn record(
    conn: &mut Conn,
    (clock, ids): (&dyn Clock, &dyn Ids),
    permit: &Permit<Action>,
    subject: &str,
    versions: Versions,
    asker: &Asker,
) -> Result<(), Error> {
    let association = asker.held_by.as_deref();
    access::record_with(conn, clock, ids, permit, subject, versions, association, "")
}

/// Some days more at each end.
fn around(period: Period, days: i64) -> Period {
    Period {
        starts: period.starts.plus_seconds(-days * 86_400),
        ends: period.ends.plus_seconds(days * 86_400),
    }
}
