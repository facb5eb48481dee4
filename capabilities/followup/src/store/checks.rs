//! Checks of other plans, and how the municipality judges itself.
//!
//! A judgement of a year is said again until the year is left; each year has its own.

use db::{Conn, Error, for_engine};
use diesel::{
    ExpressionMethods as _, OptionalExtension as _, QueryDsl as _, RunQueryDsl as _, insert_into,
    update,
};
use jiff::civil::Date;
use kernel::Day;

use super::table::{followup_check, followup_judgement};
use crate::model::{Judged, Judgement, PlanCheck};

type Row = (
    String,
    String,
    String,
    String,
    Day,
    Option<Day>,
    String,
    String,
    Option<Day>,
    String,
    i64,
);

/// Every check, the newest first.
pub fn all(conn: &mut Conn) -> Result<Vec<PlanCheck>, Error> {
    let rows: Vec<Row> = followup_check::table
        .order((followup_check::asked_on.desc(), followup_check::id))
        .load(conn)?;
    Ok(rows.into_iter().map(of_row).collect())
}

/// One of them.
pub fn one(conn: &mut Conn, id: &str) -> Result<Option<PlanCheck>, Error> {
    let row: Option<Row> = followup_check::table.find(id).first(conn).optional()?;
    Ok(row.map(of_row))
}

/// A new one.
pub fn insert(conn: &mut Conn, it: &PlanCheck, asked_on: Date) -> Result<(), Error> {
    insert_into(followup_check::table)
        .values((
            followup_check::id.eq(&it.id),
            followup_check::plan.eq(&it.plan),
            followup_check::unit.eq(&it.unit),
            followup_check::question.eq(&it.question),
            followup_check::asked_on.eq(Day::from(asked_on)),
            followup_check::due_on.eq(it.due_on.map(Day::from)),
            followup_check::answer.eq(&it.answer),
            followup_check::answered_by.eq(&it.answered_by),
            followup_check::answered_on.eq(it.answered_on.map(Day::from)),
            followup_check::case_number.eq(&it.case_number),
            followup_check::version.eq(it.version),
        ))
        .execute(conn)?;
    Ok(())
}

/// Keeps the answer of a check that has the version it was read with; false when it has not.
pub fn save(conn: &mut Conn, it: &PlanCheck) -> Result<bool, Error> {
    let same = followup_check::table
        .filter(followup_check::id.eq(&it.id))
        .filter(followup_check::version.eq(it.version));
    let changed = update(same)
        .set((
            followup_check::answer.eq(&it.answer),
            followup_check::answered_by.eq(&it.answered_by),
            followup_check::answered_on.eq(it.answered_on.map(Day::from)),
            followup_check::case_number.eq(&it.case_number),
            followup_check::version.eq(it.version + 1),
        ))
        .execute(conn)?;
    Ok(changed == 1)
}

/// The judgements of a year.
pub fn judgements(conn: &mut Conn, year: i16) -> Result<Vec<Judgement>, Error> {
    let rows: Vec<(i32, String, String, String)> = followup_judgement::table
        .filter(followup_judgement::year.eq(i32::from(year)))
        .load(conn)?;
    let judged = rows
        .into_iter()
        .filter_map(|(_, criterion, standing, words)| {
            Some(Judgement {
                judged: Judged::from_word(&standing)?,
                criterion,
                words,
            })
        });
    Ok(judged.collect())
}

/// Years that have judgements, the newest first.
pub fn judged_years(conn: &mut Conn) -> Result<Vec<i16>, Error> {
    let years: Vec<i32> = followup_judgement::table
        .select(followup_judgement::year)
        .distinct()
        .order(followup_judgement::year.desc())
        .load(conn)?;
    let years = years.into_iter();
    Ok(years.filter_map(|year| i16::try_from(year).ok()).collect())
}

/// Judges by a criterion.
pub fn judge(conn: &mut Conn, year: i16, it: &Judgement) -> Result<(), Error> {
    let row = (
        followup_judgement::year.eq(i32::from(year)),
        followup_judgement::criterion.eq(&it.criterion),
        followup_judgement::standing.eq(it.judged.word()),
        followup_judgement::words.eq(&it.words),
    );
    let again = (
        followup_judgement::standing.eq(it.judged.word()),
        followup_judgement::words.eq(&it.words),
    );
    for_engine!(conn, |conn| insert_into(followup_judgement::table)
        .values(row)
        .on_conflict((followup_judgement::year, followup_judgement::criterion))
        .do_update()
        .set(again)
        .execute(conn))?;
    Ok(())
}

fn of_row(row: Row) -> PlanCheck {
    let (id, plan, unit, question, asked, due, answer, by, answered, case_number, version) = row;
    PlanCheck {
        asked_on: Some(asked.date()),
        due_on: due.map(Day::date),
        answered_on: answered.map(Day::date),
        answered_by: by,
        id,
        plan,
        unit,
        question,
        answer,
        case_number,
        version,
    }
}
