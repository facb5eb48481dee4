//! Measures: writing them, saying how they stand, and making the next year's plan of this one's.

use access::Permit;
use db::{Conn, Error};

use super::{Parts, Refused, record};
use crate::{
    access::Action,
    model::{DecidedPlan, Decision, Measure, Status, StatusLine, Told},
    store::{kept, measures, plans},
};

/// A new measure. Gives back its id.
pub fn make_measure(
    conn: &mut Conn,
    parts: Parts<'_>,
    permit: &Permit<Action>,
    document: &str,
    (told, inside): (Told, &str),
) -> Result<String, Error> {
    let measure = Measure {
        id: parts.1.next(),
        document: document.to_owned(),
        told,
        inside: inside.to_owned(),
        version: 1,
    };
    measures::insert(conn, parts.0, &measure)?;
    kept::keep(conn, &measure, kernel::today(parts.0))?;
    record(conn, parts, permit, &measure.id)?;
    Ok(measure.id)
}

/// Changes what a measure says; how it stands is changed by [`say_status`] alone.
pub fn save_measure(
    conn: &mut Conn,
    parts: Parts<'_>,
    permit: &Permit<Action>,
    measure: &Measure,
) -> Result<(), Refused> {
    put(conn, parts, permit, measure)
}

/// Saves a measure with the version it was read with, here and in the editions it is a measure of.
pub(super) fn put(
    conn: &mut Conn,
    parts: Parts<'_>,
    permit: &Permit<Action>,
    measure: &Measure,
) -> Result<(), Refused> {
    if !measures::save(conn, measure)? {
        return Err(Refused::Changed);
    }
    kept::keep(conn, measure, kernel::today(parts.0))?;
    Ok(record(conn, parts, permit, &measure.id)?)
}

/// Says how a measure stands, and why. What it was is kept.
pub fn say_status(
    conn: &mut Conn,
    parts: Parts<'_>,
    permit: &Permit<Action>,
    measure: Measure,
    (status, progress, reason): (Status, u8, &str),
) -> Result<(), Refused> {
    let progress = if status == Status::Done {
        100
    } else {
        progress.min(100)
    };
    let told = Told {
        status,
        progress,
        ..measure.told
    };
    let changed = Measure { told, ..measure };
    put(conn, parts, permit, &changed)?;
    let line = StatusLine {
        at: parts.0.now(),
        by: permit.actor().who().map(|who| who.person.clone()),
        status,
        progress,
        reason: reason.to_owned(),
    };
    Ok(measures::remember(conn, &changed.id, &line)?)
}

/// Puts measures into a year's plan, or takes them out of it.
pub fn plan_year(
    conn: &mut Conn,
    parts: Parts<'_>,
    permit: &Permit<Action>,
    document: &str,
    (year, chosen): (i16, &[String]),
) -> Result<usize, Refused> {
    if plans::decided(conn, document, year)?.is_some() {
        return Err(Refused::Decided);
    }
    let mut changed = 0;
    for mut measure in measures::of_document(conn, document)? {
        let is_in = measure.told.years.contains(&year);
        let will = chosen.contains(&measure.id);
        if is_in == will {
            continue;
        }
        if will {
            measure.told.years.push(year);
            measure.told.years.sort_unstable();
        } else {
            measure.told.years.retain(|own| *own != year);
        }
        put(conn, parts, permit, &measure)?;
        changed += 1;
    }
    Ok(changed)
}

/// Says what the frame of a year's plan is, in kroner.
pub fn set_frame(
    conn: &mut Conn,
    parts: Parts<'_>,
    permit: &Permit<Action>,
    document: &str,
    (year, kroner): (i16, i64),
) -> Result<(), Error> {
    measures::put_frame(conn, document, year, kroner)?;
    record(conn, parts, permit, document)
}

/// Enters the decision on a year's plan. From now on it says what it says today; how its measures stand
/// goes on.
pub fn decide_plan(
    conn: &mut Conn,
    parts: Parts<'_>,
    permit: &Permit<Action>,
    (document, year): (&str, i16),
    decision: Decision,
) -> Result<(), Refused> {
    if plans::decided(conn, document, year)?.is_some() {
        return Err(Refused::Decided);
    }
    let all = measures::of_document(conn, document)?;
    if !all.iter().any(|it| it.told.years.contains(&year)) {
        return Err(Refused::Empty);
    }
    let frame = measures::frame(conn, document, year)?;
    let plan = DecidedPlan::of(&all, year, frame, decision);
    plans::keep(conn, parts.0, (document, year), &plan)?;
    Ok(record(conn, parts, permit, document)?)
}
