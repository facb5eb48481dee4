//! Wordings of terms as stored. Nothing is changed or removed.

use access::PersonId;
use db::{Conn, Error};
use diesel::{ExpressionMethods as _, QueryDsl as _, RunQueryDsl as _, insert_into};
use jiff::civil::Date;
use kernel::{Day, Instant, Translated};

use super::desk_table::lending_terms;
use crate::model::TermsVersion;

type Row = (
    (String, i32, Day),
    (String, String, String),
    (String, String, String),
);

/// Every wording of all terms, newest first in each.
pub fn all_terms(conn: &mut Conn) -> Result<Vec<TermsVersion>, Error> {
    let rows: Vec<Row> = lending_terms::table
        .order((lending_terms::id, lending_terms::version.desc()))
        .select((
            (
                lending_terms::id,
                lending_terms::version,
                lending_terms::from_on,
            ),
            (
                lending_terms::title_nb,
                lending_terms::title_nn,
                lending_terms::title_en,
            ),
            (
                lending_terms::text_nb,
                lending_terms::text_nn,
                lending_terms::text_en,
            ),
        ))
        .load(conn)?;
    let of_row = |((id, version, from_on), title, text): Row| TermsVersion {
        id,
        version,
        from_on: from_on.date(),
        title: translated(title),
        text: translated(text),
    };
    Ok(rows.into_iter().map(of_row).collect())
}

/// The wording of terms that is in force on a day: the latest that has begun.
pub fn terms(conn: &mut Conn, id: &str, on: Date) -> Result<Option<TermsVersion>, Error> {
    let all = all_terms(conn)?;
    let found = TermsVersion::in_force(&all, on).into_iter();
    Ok(found.into_iter().find(|it| it.id == id).cloned())
}

/// Adds a wording.
pub(crate) fn add(
    conn: &mut Conn,
    it: &TermsVersion,
    (at, by): (Instant, Option<&PersonId>),
) -> Result<(), Error> {
    insert_into(lending_terms::table)
        .values((
            lending_terms::id.eq(&it.id),
            lending_terms::version.eq(it.version),
            lending_terms::from_on.eq(Day::from(it.from_on)),
            lending_terms::title_nb.eq(&it.title.nb),
            lending_terms::title_nn.eq(&it.title.nn),
            lending_terms::title_en.eq(&it.title.en),
            lending_terms::text_nb.eq(&it.text.nb),
            lending_terms::text_nn.eq(&it.text.nn),
            lending_terms::text_en.eq(&it.text.en),
            lending_terms::made_at.eq(at),
            lending_terms::made_by.eq(by),
        ))
        .execute(conn)?;
    Ok(())
}

fn translated((nb, nn, en): (String, String, String)) -> Translated {
    Translated { nb, nn, en }
}
