//! Evidence tied to measures.
//!
//! A tie keeps kind and id of the other room's thing, and the words it had then.

use access::PersonId;
use db::{Conn, Error};
use diesel::{
    ExpressionMethods as _, OptionalExtension as _, QueryDsl as _, RunQueryDsl as _, delete,
    insert_into, update,
};
use kernel::{Clock, Day, Instant};

use super::table::followup_tie;
use crate::model::{Sort, Tie};

type Row = (
    String,
    String,
    String,
    String,
    String,
    String,
    String,
    Option<Day>,
    Option<String>,
    bool,
    Instant,
    Option<PersonId>,
);

/// What is tied to a measure, the first first.
pub fn of_measure(conn: &mut Conn, measure: &str) -> Result<Vec<Tie>, Error> {
    let rows: Vec<Row> = followup_tie::table
        .filter(followup_tie::measure_id.eq(measure))
        .order((followup_tie::tied_at, followup_tie::id))
        .load(conn)?;
    Ok(rows.into_iter().filter_map(of_row).collect())
}

/// What is tied to any of these measures, the first first.
pub fn of_measures(conn: &mut Conn, measures: &[&str]) -> Result<Vec<Tie>, Error> {
    let rows: Vec<Row> = followup_tie::table
        .filter(followup_tie::measure_id.eq_any(measures))
        .order((followup_tie::tied_at, followup_tie::id))
        .load(conn)?;
    Ok(rows.into_iter().filter_map(of_row).collect())
}

/// What is tied of an association.
pub fn of_association(conn: &mut Conn, association: &str) -> Result<Vec<Tie>, Error> {
    let rows: Vec<Row> = followup_tie::table
        .filter(followup_tie::association_id.eq(association))
        .order((followup_tie::tied_at, followup_tie::id))
        .load(conn)?;
    Ok(rows.into_iter().filter_map(of_row).collect())
}

/// Every rule that counts for a measure.
pub fn rules(conn: &mut Conn) -> Result<Vec<Tie>, Error> {
    let rows: Vec<Row> = followup_tie::table
        .filter(followup_tie::sort.eq(Sort::Rule.word()))
        .order((followup_tie::tied_at, followup_tie::id))
        .load(conn)?;
    Ok(rows.into_iter().filter_map(of_row).collect())
}

/// One of them.
pub fn one(conn: &mut Conn, id: &str) -> Result<Option<Tie>, Error> {
    let row: Option<Row> = followup_tie::table.find(id).first(conn).optional()?;
    Ok(row.and_then(of_row))
}

/// Ties one.
pub fn insert(
    conn: &mut Conn,
    clock: &dyn Clock,
    it: &Tie,
    by: Option<&PersonId>,
) -> Result<(), Error> {
    insert_into(followup_tie::table)
        .values((
            followup_tie::id.eq(&it.id),
            followup_tie::measure_id.eq(&it.measure),
            followup_tie::sort.eq(it.sort.word()),
            followup_tie::kind.eq(&it.kind),
            followup_tie::subject.eq(&it.subject),
            followup_tie::words.eq(&it.words),
            followup_tie::link.eq(&it.link),
            followup_tie::on_day.eq(it.on.map(Day::from)),
            followup_tie::association_id.eq(&it.association),
            followup_tie::is_public.eq(it.is_public),
            followup_tie::tied_at.eq(clock.now()),
            followup_tie::tied_by.eq(by),
        ))
        .execute(conn)?;
    Ok(())
}

/// Unties one.
pub fn remove(conn: &mut Conn, id: &str) -> Result<(), Error> {
    delete(followup_tie::table.find(id)).execute(conn)?;
    Ok(())
}

/// What was tied of one association belongs to another now. Gives back the ids.
pub fn move_association(conn: &mut Conn, from: &str, into: &str) -> Result<Vec<String>, Error> {
    let moved: Vec<String> = of_association(conn, from)?
        .into_iter()
        .map(|it| it.id)
        .collect();
    put_association(conn, &moved, into)?;
    Ok(moved)
}

/// These are of this association.
pub fn put_association(conn: &mut Conn, ids: &[String], association: &str) -> Result<(), Error> {
    update(followup_tie::table.filter(followup_tie::id.eq_any(ids)))
        .set(followup_tie::association_id.eq(association))
        .execute(conn)?;
    Ok(())
}

/// Forgets that a person tied.
pub fn forget_person(conn: &mut Conn, person: &PersonId) -> Result<(), Error> {
    update(followup_tie::table.filter(followup_tie::tied_by.eq(person)))
        .set(followup_tie::tied_by.eq(None::<PersonId>))
        .execute(conn)?;
    Ok(())
}

fn of_row(row: Row) -> Option<Tie> {
    let (id, measure, sort, kind, subject, words, link, on, association, is_public, _, _) = row;
    Some(Tie {
        sort: Sort::from_word(&sort)?,
        on: on.map(Day::date),
        id,
        measure,
        kind,
        subject,
        words,
        link,
        association,
        is_public,
    })
}
