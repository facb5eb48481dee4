//! What this room offers others of figures: hours by age group, how much of what was given was used, refusals and
//! how long answers take.
//!
//! They are reckoned as the page of figures does it ([`crate::pages`]), over the days that are asked for.
//! The value of free use is offered by prices, which keep it.

use bookings::desk::figures::figures_between;
use db::{Conn, Error};
use venues::{model::Occurrence, time::Period};
use web::{About, Asked, Count, CountPart, Indicator, Unit, Visit};

use crate::{model::figures, pages};

/// The figures.
pub const INDICATORS: &[Indicator] = &[
    Indicator {
        code: "caretaking.hours",
        text_id: texts::id("care-offered-hours"),
        how_text_id: texts::id("care-offered-hours-how"),
        unit: Unit::Minutes,
        about: About::Premises,
        by: &["age"],
        of_people: false,
        count: hours,
    },
    Indicator {
        code: "caretaking.used",
        text_id: texts::id("care-offered-used"),
        how_text_id: texts::id("care-offered-used-how"),
        unit: Unit::Share,
        about: About::Premises,
        by: &[],
        of_people: false,
        count: used,
    },
    Indicator {
        code: "caretaking.refused",
        text_id: texts::id("care-offered-refused"),
        how_text_id: texts::id("care-offered-refused-how"),
        unit: Unit::Share,
        about: About::Premises,
        by: &[],
        of_people: false,
        count: refused,
    },
    Indicator {
        code: "caretaking.answer_time",
        text_id: texts::id("care-offered-answer"),
        how_text_id: texts::id("care-offered-answer-how"),
        unit: Unit::Hours,
        about: About::Premises,
        by: &[],
        of_people: false,
        count: answer_time,
    },
];

/// Of the times that were marked, those that were used.
fn used(visit: &Visit, conn: &mut Conn, asked: &Asked<'_>) -> Result<Count, Error> {
    let times = times(conn, Period::days(asked.from, asked.until))?;
    let whole = figures(&times, visit.town().clock.now());
    let n = whole.used.times + whole.not_used.times;
    Ok(Count {
        value: (whole.used.times * 10_000).checked_div(n),
        n,
        parts: Vec::new(),
    })
}

/// What others than the house itself had within a period.
fn times(conn: &mut Conn, within: Period) -> Result<Vec<Occurrence>, Error> {
    let all = venues::store::between(conn, within)?.into_iter();
    let others = all.filter(|it| !it.kind.is_own() && within.starts <= it.period.starts);
    Ok(others.collect())
}

fn hours(visit: &Visit, conn: &mut Conn, asked: &Asked<'_>) -> Result<Count, Error> {
    let within = Period::days(asked.from, asked.until);
    let now = visit.town().clock.now();
    let times = times(conn, within)?;
    let whole = figures(&times, now);
    let n = whole.given.times;
    let all = pages::reckon(conn, (within, now), &times, &whole)?;
    // texts: care-offered-young care-offered-older care-offered-unknown
    let groups = [
        ("care-offered-young", all.young_minutes),
        ("care-offered-older", all.older_minutes),
        ("care-offered-unknown", all.unknown_minutes),
    ];
    let parts = groups.into_iter().filter(|_| asked.by.is_some());
    let parts = parts.map(|(id, minutes)| CountPart {
        words: visit.say().t(id).into_owned(),
        value: Some(minutes),
        n,
    });
    Ok(Count {
        value: (n > 0).then_some(all.young_minutes + all.older_minutes + all.unknown_minutes),
        n,
        parts: parts.collect(),
    })
}

fn refused(visit: &Visit, conn: &mut Conn, asked: &Asked<'_>) -> Result<Count, Error> {
    let within = Period::days(asked.from, asked.until);
    let it = figures_between(conn, visit.town().clock.now(), within)?;
    Ok(Count {
        value: (it.refused * 10_000).checked_div(it.answered),
        n: it.answered,
        parts: Vec::new(),
    })
}

fn answer_time(visit: &Visit, conn: &mut Conn, asked: &Asked<'_>) -> Result<Count, Error> {
    let within = Period::days(asked.from, asked.until);
    let it = figures_between(conn, visit.town().clock.now(), within)?;
    Ok(Count {
        value: it.median_hours,
        n: it.answered,
        parts: Vec::new(),
    })
}
