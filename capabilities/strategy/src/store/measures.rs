//! Measures, every status they have had, and the frames of years.

use access::PersonId;
use db::{Conn, Error, for_engine};
use diesel::{
    ExpressionMethods as _, OptionalExtension as _, QueryDsl as _, RunQueryDsl as _, dsl::max,
    insert_into, update,
};
use jiff::civil::Date;
use kernel::{Clock, Instant};

use super::{
    read, stored,
    table::{strategy_frame, strategy_measure, strategy_status},
};
use crate::model::{Measure, Status, StatusLine};

type Row = (String, String, String, String, Instant, i64);

/// The measures of a document, by number and then by age.
pub fn of_document(conn: &mut Conn, document: &str) -> Result<Vec<Measure>, Error> {
    let rows: Vec<Row> = strategy_measure::table
        .filter(strategy_measure::document_id.eq(document))
        .order((strategy_measure::made_at, strategy_measure::id))
        .load(conn)?;
    let mut all = rows
        .into_iter()
        .map(of_row)
        .collect::<Result<Vec<Measure>, Error>>()?;
    sort(&mut all);
    Ok(all)
}

/// Puts measures in the order of their numbers; those alike stay as they are.
pub fn sort(all: &mut [Measure]) {
    all.sort_by_key(|it| order_of(&it.told.number));
}

/// Every measure of every document.
pub fn all(conn: &mut Conn) -> Result<Vec<Measure>, Error> {
    let rows: Vec<Row> = strategy_measure::table
        .order((strategy_measure::made_at, strategy_measure::id))
        .load(conn)?;
    rows.into_iter().map(of_row).collect()
}

/// One of them.
pub fn one(conn: &mut Conn, id: &str) -> Result<Option<Measure>, Error> {
    let row: Option<Row> = strategy_measure::table.find(id).first(conn).optional()?;
    row.map(of_row).transpose()
}

/// A new one.
pub fn insert(conn: &mut Conn, clock: &dyn Clock, it: &Measure) -> Result<(), Error> {
    insert_into(strategy_measure::table)
        .values((
            strategy_measure::id.eq(&it.id),
            strategy_measure::document_id.eq(&it.document),
            strategy_measure::told.eq(stored(&it.told)?),
            strategy_measure::inside.eq(&it.inside),
            strategy_measure::made_at.eq(clock.now()),
            strategy_measure::version.eq(it.version),
        ))
        .execute(conn)?;
    Ok(())
}

/// Changes one that has the version it was read with; false when it has not.
pub fn save(conn: &mut Conn, it: &Measure) -> Result<bool, Error> {
    let same = strategy_measure::table
        .filter(strategy_measure::id.eq(&it.id))
        .filter(strategy_measure::version.eq(it.version));
    let changed = update(same)
        .set((
            strategy_measure::told.eq(stored(&it.told)?),
            strategy_measure::inside.eq(&it.inside),
            strategy_measure::version.eq(it.version + 1),
        ))
        .execute(conn)?;
    Ok(changed == 1)
}

/// Remembers a status.
pub fn remember(conn: &mut Conn, measure: &str, it: &StatusLine) -> Result<(), Error> {
    let last: Option<i32> = strategy_status::table
        .filter(strategy_status::measure_id.eq(measure))
        .select(max(strategy_status::number))
        .first(conn)?;
    insert_into(strategy_status::table)
        .values((
            strategy_status::measure_id.eq(measure),
            strategy_status::number.eq(last.unwrap_or(0) + 1),
            strategy_status::said_at.eq(it.at),
            strategy_status::said_by.eq(&it.by),
            strategy_status::status.eq(it.status.word()),
            strategy_status::progress.eq(i32::from(it.progress)),
            strategy_status::reason.eq(&it.reason),
        ))
        .execute(conn)?;
    Ok(())
}

/// Every status a measure has had, the newest first.
pub fn statuses(conn: &mut Conn, measure: &str) -> Result<Vec<StatusLine>, Error> {
    let rows: Vec<(Instant, Option<PersonId>, String, i32, String)> = strategy_status::table
        .filter(strategy_status::measure_id.eq(measure))
        .order(strategy_status::number.desc())
        .select((
            strategy_status::said_at,
            strategy_status::said_by,
            strategy_status::status,
            strategy_status::progress,
            strategy_status::reason,
        ))
        .load(conn)?;
    let lines = rows
        .into_iter()
        .filter_map(|(at, by, status, progress, reason)| {
            Some(StatusLine {
                status: Status::from_word(&status)?,
                progress: u8::try_from(progress).ok()?,
                at,
                by,
                reason,
            })
        });
    Ok(lines.collect())
}

/// The newest reason of each measure of a document, by its id.
pub fn reasons(conn: &mut Conn, measures: &[Measure]) -> Result<Vec<(String, String)>, Error> {
    reasons_by(conn, measures, Date::MAX)
}

/// The same by the end of a day.
pub fn reasons_by(
    conn: &mut Conn,
    measures: &[Measure],
    last: Date,
) -> Result<Vec<(String, String)>, Error> {
    let ids: Vec<&str> = measures.iter().map(|it| it.id.as_str()).collect();
    let rows: Vec<(String, Instant, String)> = strategy_status::table
        .filter(strategy_status::measure_id.eq_any(ids))
        .order((strategy_status::measure_id, strategy_status::number.desc()))
        .select((
            strategy_status::measure_id,
            strategy_status::said_at,
            strategy_status::reason,
        ))
        .load(conn)?;
    let mut newest: Vec<(String, String)> = Vec::new();
    for (id, at, reason) in rows {
        let is_new = newest.last().is_none_or(|newest| newest.0 != id);
        if is_new && at.in_oslo().date() <= last {
            newest.push((id, reason));
        }
    }
    Ok(newest)
}

/// The frame of a year, in kroner.
pub fn frame(conn: &mut Conn, document: &str, year: i16) -> Result<Option<i64>, Error> {
    Ok(strategy_frame::table
        .find((document, i32::from(year)))
        .select(strategy_frame::kroner)
        .first(conn)
        .optional()?)
}

/// Says what the frame of a year is.
pub fn put_frame(conn: &mut Conn, document: &str, year: i16, kroner: i64) -> Result<(), Error> {
    let row = (
        strategy_frame::document_id.eq(document),
        strategy_frame::year.eq(i32::from(year)),
        strategy_frame::kroner.eq(kroner),
    );
    for_engine!(conn, |conn| insert_into(strategy_frame::table)
        .values(row)
        .on_conflict((strategy_frame::document_id, strategy_frame::year))
        .do_update()
        .set(strategy_frame::kroner.eq(kroner))
        .execute(conn))?;
    Ok(())
}

/// Forgets that a person said how something stood.
pub fn forget_person(conn: &mut Conn, person: &PersonId) -> Result<(), Error> {
    update(strategy_status::table.filter(strategy_status::said_by.eq(person)))
        .set(strategy_status::said_by.eq(None::<PersonId>))
        .execute(conn)?;
    Ok(())
}

/// `1.10` comes after `1.9`, and what has no number last.
fn order_of(number: &str) -> (bool, Vec<u32>) {
    let parts = number.split('.').map(|part| part.parse().unwrap_or(0));
    (number.is_empty(), parts.collect())
}

fn of_row((id, document, told, inside, _, version): Row) -> Result<Measure, Error> {
    Ok(Measure {
        told: read(&told)?,
        id,
        document,
        inside,
        version,
    })
}
