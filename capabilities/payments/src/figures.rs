//! Figures that reports give: how many took part in what was supported, and whether reports come in time.
//!
//! Numbers are those of reports that a person has approved.

use db::{Conn, Error};
use kernel::Day;
use web::{About, Asked, Count, Indicator, Unit, Visit};

use crate::{
    model::{Report, ReportState},
    store,
};

/// The figures.
pub const INDICATORS: &[Indicator] = &[
    Indicator {
        code: "payments.participants",
        text_id: texts::id("payments-indicator-participants"),
        how_text_id: texts::id("payments-indicator-participants-how"),
        unit: Unit::Number,
        about: About::Support,
        by: &[],
        of_people: true,
        count: participants,
    },
    Indicator {
        code: "payments.young",
        text_id: texts::id("payments-indicator-young"),
        how_text_id: texts::id("payments-indicator-young-how"),
        unit: Unit::Number,
        about: About::Support,
        by: &[],
        of_people: true,
        count: young,
    },
    Indicator {
        code: "payments.events",
        text_id: texts::id("payments-indicator-events"),
        how_text_id: texts::id("payments-indicator-events-how"),
        unit: Unit::Number,
        about: About::Support,
        by: &[],
        of_people: false,
        count: events,
    },
    Indicator {
        code: "payments.voluntary_hours",
        text_id: texts::id("payments-indicator-hours"),
        how_text_id: texts::id("payments-indicator-hours-how"),
        unit: Unit::Number,
        about: About::Support,
        by: &[],
        of_people: false,
        count: hours,
    },
    Indicator {
        code: "payments.reported_in_time",
        text_id: texts::id("payments-indicator-in-time"),
        how_text_id: texts::id("payments-indicator-in-time-how"),
        unit: Unit::Share,
        about: About::Support,
        by: &[],
        of_people: false,
        count: in_time,
    },
];

/// Reports whose last day is in the period.
fn due(conn: &mut Conn, asked: &Asked<'_>) -> Result<Vec<Report>, Error> {
    let (from, until) = (Day::from(asked.from), Day::from(asked.until));
    let all = store::reports::all(conn)?.into_iter();
    Ok(all
        .filter(|it| from <= it.due_on && it.due_on <= until)
        .collect())
}

fn approved(conn: &mut Conn, asked: &Asked<'_>) -> Result<Vec<Report>, Error> {
    let all = due(conn, asked)?.into_iter();
    Ok(all.filter(|it| it.state == ReportState::Approved).collect())
}

/// The sum of what was told, by so many of those who were asked; nothing when nobody was.
fn sum(
    conn: &mut Conn,
    asked: &Asked<'_>,
    told: fn(&Report) -> Option<i64>,
) -> Result<(Option<i64>, i64), Error> {
    let told: Vec<i64> = approved(conn, asked)?.iter().filter_map(told).collect();
    let sum = told.iter().copied().fold(0, i64::saturating_add);
    let count = i64::try_from(told.len()).unwrap_or(i64::MAX);
    Ok(((!told.is_empty()).then_some(sum), count))
}

/// People: as many as there are is what the figure rests on.
fn people(
    conn: &mut Conn,
    asked: &Asked<'_>,
    told: fn(&Report) -> Option<i64>,
) -> Result<Count, Error> {
    let (value, _) = sum(conn, asked, told)?;
    Ok(Count {
        value,
        n: value.unwrap_or_default(),
        parts: Vec::new(),
    })
}

/// Things: as many reports as tell of them is what the figure rests on.
fn things(
    conn: &mut Conn,
    asked: &Asked<'_>,
    told: fn(&Report) -> Option<i64>,
) -> Result<Count, Error> {
    let (value, n) = sum(conn, asked, told)?;
    Ok(Count {
        value,
        n,
        parts: Vec::new(),
    })
}

fn participants(_: &Visit, conn: &mut Conn, asked: &Asked<'_>) -> Result<Count, Error> {
    people(conn, asked, |it| it.participants)
}

fn young(_: &Visit, conn: &mut Conn, asked: &Asked<'_>) -> Result<Count, Error> {
    people(conn, asked, |it| it.young)
}

fn events(_: &Visit, conn: &mut Conn, asked: &Asked<'_>) -> Result<Count, Error> {
    things(conn, asked, |it| it.events)
}

fn hours(_: &Visit, conn: &mut Conn, asked: &Asked<'_>) -> Result<Count, Error> {
    things(conn, asked, |it| it.hours)
}

/// In hundredths of a per cent of those that were to come.
fn in_time(_: &Visit, conn: &mut Conn, asked: &Asked<'_>) -> Result<Count, Error> {
    let all = due(conn, asked)?;
    let wanted: Vec<&Report> = all
        .iter()
        .filter(|it| it.state != ReportState::Remitted)
        .collect();
    let came = wanted.iter().filter(|it| {
        it.delivered_at
            .is_some_and(|at| Day::from(at.in_oslo().date()) <= it.due_on)
    });
    let count = |number: usize| i64::try_from(number).unwrap_or(i64::MAX);
    let n = count(wanted.len());
    Ok(Count {
        value: (count(came.count()) * 10_000).checked_div(n),
        n,
        parts: Vec::new(),
    })
}
