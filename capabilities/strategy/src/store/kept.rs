//! What measures said while a decided edition stood.

use db::{Conn, Error, for_engine};
use diesel::{ExpressionMethods as _, QueryDsl as _, RunQueryDsl as _, insert_into};
use jiff::civil::Date;

use super::{
    documents, measures, read, stored,
    table::{strategy_kept, strategy_measure},
};
use crate::model::{Measure, Told, carrying};

/// Keeps what a measure says in every decided edition that it is a measure of today.
pub fn keep(conn: &mut Conn, it: &Measure, today: Date) -> Result<(), Error> {
    for edition in carrying(&documents::editions(conn, &it.document)?, today) {
        put(conn, &edition.id, it)?;
    }
    Ok(())
}

/// Keeps all measures of a document in an edition of it, as they are.
pub fn keep_all(conn: &mut Conn, document: &str, edition: &str) -> Result<(), Error> {
    for it in measures::of_document(conn, document)? {
        put(conn, edition, &it)?;
    }
    Ok(())
}

/// Changes what editions keep of a measure where that is what it said until now: for changes that are no new
/// words, such as two associations that become one. What it said before that stays as it was.
pub fn follow(conn: &mut Conn, before: &Told, it: &Measure) -> Result<(), Error> {
    let rows: Vec<(String, String)> = strategy_kept::table
        .filter(strategy_kept::measure_id.eq(&it.id))
        .select((strategy_kept::edition_id, strategy_kept::told))
        .load(conn)?;
    for (edition, told) in rows {
        let told: Told = read(&told)?;
        if told == *before {
            put(conn, &edition, it)?;
        }
    }
    Ok(())
}

/// The measures of an edition as they were last while it stood, by number and then by age.
pub fn of_edition(conn: &mut Conn, edition: &str) -> Result<Vec<Measure>, Error> {
    let rows: Vec<(String, String, String)> = strategy_kept::table
        .inner_join(strategy_measure::table)
        .filter(strategy_kept::edition_id.eq(edition))
        .order((strategy_measure::made_at, strategy_measure::id))
        .select((
            strategy_measure::id,
            strategy_measure::document_id,
            strategy_kept::told,
        ))
        .load(conn)?;
    let all = rows.into_iter().map(|(id, document, told)| {
        Ok(Measure {
            told: read(&told)?,
            id,
            document,
            inside: String::new(),
            version: 0,
        })
    });
    let mut all = all.collect::<Result<Vec<Measure>, Error>>()?;
    measures::sort(&mut all);
    Ok(all)
}

fn put(conn: &mut Conn, edition: &str, it: &Measure) -> Result<(), Error> {
    let told = stored(&it.told)?;
    let row = (
        strategy_kept::edition_id.eq(edition),
        strategy_kept::measure_id.eq(&it.id),
        strategy_kept::told.eq(&told),
    );
    for_engine!(conn, |conn| insert_into(strategy_kept::table)
        .values(row)
        .on_conflict((strategy_kept::edition_id, strategy_kept::measure_id))
        .do_update()
        .set(strategy_kept::told.eq(&told))
        .execute(conn))?;
    Ok(())
}
