//! Keeping figures, asking other plans, and judging oneself.
//!
//! A check keeps its question; only the answer is written afterwards.

use access::Permit;
use db::{Conn, Error};

use super::{Parts, Refused, record};
use crate::{
    access::Action,
    model::{Figure, FigureValue, Judgement, PlanCheck, ShownAt},
    store::{checks, figures},
};

/// A new figure. Gives back its id.
pub fn make_figure(
    conn: &mut Conn,
    parts: Parts<'_>,
    permit: &Permit<Action>,
    figure: Figure,
) -> Result<String, Error> {
    let figure = Figure {
        id: parts.1.next(),
        version: 1,
        ..figure
    };
    figures::insert(conn, &figure)?;
    record(conn, parts, permit, &figure.id)?;
    Ok(figure.id)
}

/// Changes what a figure is; its values stay.
pub fn keep_figure(
    conn: &mut Conn,
    parts: Parts<'_>,
    permit: &Permit<Action>,
    figure: &Figure,
) -> Result<(), Refused> {
    if !figures::save(conn, figure)? {
        return Err(Refused::Changed);
    }
    Ok(record(conn, parts, permit, &figure.id)?)
}

/// Says what a figure was on a day.
pub fn say_value(
    conn: &mut Conn,
    parts: Parts<'_>,
    permit: &Permit<Action>,
    figure: &str,
    value: &FigureValue,
) -> Result<(), Refused> {
    figures::one(conn, figure)?.ok_or(Refused::NotThere)?;
    figures::put_value(conn, figure, value)?;
    Ok(record(conn, parts, permit, figure)?)
}

/// Puts a figure beside a goal or a measure, or takes it away.
pub fn show_figure(
    conn: &mut Conn,
    parts: Parts<'_>,
    permit: &Permit<Action>,
    document: &str,
    (it, is_shown): (&ShownAt, bool),
) -> Result<(), Error> {
    if is_shown {
        figures::show(conn, document, it)?;
    } else {
        figures::hide(conn, document, it)?;
    }
    record(conn, parts, permit, &it.subject)
}

/// Asks those who make another plan whether it uses the strategy. Gives back the id.
pub fn ask_plan(
    conn: &mut Conn,
    parts: Parts<'_>,
    permit: &Permit<Action>,
    check: PlanCheck,
) -> Result<String, Error> {
    let check = PlanCheck {
        id: parts.1.next(),
        version: 1,
        ..check
    };
    checks::insert(conn, &check, kernel::today(parts.0))?;
    record(conn, parts, permit, &check.id)?;
    Ok(check.id)
}

/// Files the answer.
pub fn answer_check(
    conn: &mut Conn,
    parts: Parts<'_>,
    permit: &Permit<Action>,
    check: &PlanCheck,
) -> Result<(), Refused> {
    if !checks::save(conn, check)? {
        return Err(Refused::Changed);
    }
    Ok(record(conn, parts, permit, &check.id)?)
}

/// Judges by the criteria in a year.
pub fn judge(
    conn: &mut Conn,
    parts: Parts<'_>,
    permit: &Permit<Action>,
    year: i16,
    judged: &[Judgement],
) -> Result<(), Error> {
    for it in judged {
        checks::judge(conn, year, it)?;
    }
    record(conn, parts, permit, &year.to_string())
}
