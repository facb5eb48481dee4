//! What this room offers others of figures: hours by age group, how much of what was given was used, refusals and
//! how long answers take.
//!
//! They are reckoned as the page of figures does it ([`crate::pages`]), over the days that are asked for.
//! The value of free use is offered by prices, which keep it.

use std::collections::BTreeMap;

use bookings::desk::figures::figures_between;
use db::{Conn, Error};
use kernel::Instant;
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
        by: &["age", "association"],
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
    if asked.by == Some("association") {
        return Ok(Count {
            value: (n > 0).then_some(whole.given.minutes),
            n,
            parts: of_each(conn, &times, now)?,
        });
    }
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
        ..CountPart::default()
    });
    Ok(Count {
        value: (n > 0).then_some(all.young_minutes + all.older_minutes + all.unknown_minutes),
        n,
        parts: parts.collect(),
    })
}

/// What each association was given, by name.
fn of_each(conn: &mut Conn, times: &[Occurrence], now: Instant) -> Result<Vec<CountPart>, Error> {
    let names: BTreeMap<String, String> = associations::names(conn)?.into_iter().collect();
    let mut by_association: BTreeMap<(&str, &str), Vec<&Occurrence>> = BTreeMap::new();
    for it in times {
        let named = it.held_by.as_ref().and_then(|id| names.get_key_value(id));
        if let Some((id, name)) = named {
            by_association.entry((name, id)).or_default().push(it);
        }
    }
    let parts = by_association.into_iter().map(|((name, id), times)| {
        let given = figures(times, now).given;
        CountPart {
            words: name.to_owned(),
            id: id.to_owned(),
            value: Some(given.minutes),
            n: given.times,
        }
    });
    Ok(parts.filter(|part| part.n > 0).collect())
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
