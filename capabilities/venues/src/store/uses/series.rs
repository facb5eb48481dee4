//! Times that come back, and the dates they lost.

use db::{Conn, Error};
use diesel::{
    ExpressionMethods as _, OptionalExtension as _, QueryDsl as _, RunQueryDsl as _, insert_into,
};
use jiff::civil::Date;
use kernel::{Clock, Day, Instant};

use crate::{
    model::{OccurrenceKind, Rhythm, Series},
    plan::Missing,
    store::table::{missing_date, series},
};

type Row = (
    String,
    String,
    String,
    Option<String>,
    String,
    i32,
    String,
    i32,
    i32,
    Day,
    Day,
    Instant,
    i64,
);

/// Writes down a series.
pub(crate) fn remember_series(
    conn: &mut Conn,
    clock: &dyn Clock,
    it: &Series,
) -> Result<(), Error> {
    insert_into(series::table)
        .values((
            series::id.eq(&it.id),
            series::set_id.eq(&it.set),
            series::kind.eq(it.kind.word()),
            series::held_by.eq(&it.held_by),
            series::title.eq(&it.title),
            series::weekday.eq(it.weekday),
            series::rhythm.eq(it.rhythm.word()),
            series::opens.eq(it.opens),
            series::closes.eq(it.closes),
            series::from_on.eq(Day::from(it.from_on)),
            series::until_on.eq(Day::from(it.until_on)),
            series::made_at.eq(clock.now()),
            series::version.eq(1),
        ))
        .execute(conn)?;
    Ok(())
}

/// Writes down a date that a series did not get.
pub(crate) fn remember_missing(conn: &mut Conn, series: &str, it: &Missing) -> Result<(), Error> {
    let (cause, reason) = it.cause.cause();
    insert_into(missing_date::table)
        .values((
            missing_date::series_id.eq(series),
            missing_date::on_date.eq(Day::from(it.date)),
            missing_date::cause.eq(cause),
            missing_date::reason.eq(reason),
        ))
        .execute(conn)?;
    Ok(())
}

/// Writes down that a series lost a date it had; the first cause stands.
pub(crate) fn remember_lost(
    conn: &mut Conn,
    (series, date): (&str, Date),
    (cause, reason): (&str, &str),
) -> Result<(), Error> {
    let known: i64 = missing_date::table
        .find((series, Day::from(date)))
        .count()
        .get_result(conn)?;
    if known > 0 {
        return Ok(());
    }
    insert_into(missing_date::table)
        .values((
            missing_date::series_id.eq(series),
            missing_date::on_date.eq(Day::from(date)),
            missing_date::cause.eq(cause),
            missing_date::reason.eq(reason),
        ))
        .execute(conn)?;
    Ok(())
}

/// A series; the dates it left out from the beginning are not among what is kept of it.
pub fn one_series(conn: &mut Conn, id: &str) -> Result<Option<Series>, Error> {
    let row: Option<Row> = series::table.find(id).first(conn).optional()?;
    Ok(row.and_then(
        |(id, set, kind, held_by, title, weekday, rhythm, opens, closes, from, until, _, _)| {
            Some(Series {
                id,
                set,
                kind: OccurrenceKind::from_word(&kind)?,
                held_by,
                title,
                weekday,
                rhythm: Rhythm::from_word(&rhythm)?,
                opens,
                closes,
                from_on: from.date(),
                until_on: until.date(),
                except: Vec::new(),
            })
        },
    ))
}

/// The dates a series lost: each with the word for the cause, and the reason when there is one.
pub fn missing(conn: &mut Conn, id: &str) -> Result<Vec<(Date, String, String)>, Error> {
    let rows: Vec<(Day, String, String)> = missing_date::table
        .filter(missing_date::series_id.eq(id))
        .order(missing_date::on_date)
        .select((
            missing_date::on_date,
            missing_date::cause,
            missing_date::reason,
        ))
        .load(conn)?;
    let read = |(date, cause, reason): (Day, String, String)| (date.date(), cause, reason);
    Ok(rows.into_iter().map(read).collect())
}
