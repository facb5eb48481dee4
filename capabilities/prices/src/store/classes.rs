//! Classes of price that associations have for a time, as rows.

use access::PersonId;
use db::{Conn, Error};
use diesel::{
    ExpressionMethods as _, OptionalExtension as _, QueryDsl as _, RunQueryDsl as _, insert_into,
    update,
};
use kernel::{Day, Instant};

use super::table::price_class;
use crate::model::{PriceClass, UserCategory};

type Row = (
    String,
    String,
    String,
    Day,
    Day,
    String,
    String,
    Instant,
    Option<Instant>,
    Option<PersonId>,
);

fn whole(row: Row) -> Result<PriceClass, Error> {
    let category = UserCategory::from_word(&row.2)
        .ok_or_else(|| Error::Failed(format!("no category is called «{}»", row.2)))?;
    Ok(PriceClass {
        id: row.0,
        association_id: row.1,
        category,
        from_on: row.3,
        until_on: row.4,
        source: row.5,
        number: row.6,
        set_at: row.7,
        undone_at: row.8,
        undone_by: row.9,
    })
}

/// Stores one that was set.
pub fn insert(conn: &mut Conn, it: &PriceClass) -> Result<(), Error> {
    insert_into(price_class::table)
        .values((
            price_class::id.eq(&it.id),
            price_class::association_id.eq(&it.association_id),
            price_class::category.eq(it.category.word()),
            price_class::from_on.eq(it.from_on),
            price_class::until_on.eq(it.until_on),
            price_class::source.eq(&it.source),
            price_class::number.eq(&it.number),
            price_class::set_at.eq(it.set_at),
        ))
        .execute(conn)?;
    Ok(())
}

/// The one something set.
pub fn of_source(conn: &mut Conn, source: &str) -> Result<Option<PriceClass>, Error> {
    let row: Option<Row> = price_class::table
        .filter(price_class::source.eq(source))
        .first(conn)
        .optional()?;
    row.map(whole).transpose()
}

/// The one with this id.
pub fn one(conn: &mut Conn, id: &str) -> Result<Option<PriceClass>, Error> {
    let row: Option<Row> = price_class::table.find(id).first(conn).optional()?;
    row.map(whole).transpose()
}

/// Every one, the newest first.
pub fn all(conn: &mut Conn) -> Result<Vec<PriceClass>, Error> {
    let rows: Vec<Row> = price_class::table
        .order((price_class::set_at.desc(), price_class::id.desc()))
        .load(conn)?;
    rows.into_iter().map(whole).collect()
}

/// What an association counts as on a day because of one; the newest counts.
pub fn on(conn: &mut Conn, association: &str, day: Day) -> Result<Option<PriceClass>, Error> {
    let row: Option<Row> = price_class::table
        .filter(price_class::association_id.eq(association))
        .filter(price_class::undone_at.is_null())
        .filter(price_class::from_on.le(day))
        .filter(price_class::until_on.ge(day))
        .order((price_class::set_at.desc(), price_class::id.desc()))
        .first(conn)
        .optional()?;
    row.map(whole).transpose()
}

/// Undoes one that stands. Gives back whether it did.
pub fn undo(
    conn: &mut Conn,
    id: &str,
    (at, by): (Instant, Option<&PersonId>),
) -> Result<bool, Error> {
    let standing = price_class::table
        .filter(price_class::id.eq(id))
        .filter(price_class::undone_at.is_null());
    let changed = update(standing)
        .set((price_class::undone_at.eq(at), price_class::undone_by.eq(by)))
        .execute(conn)?;
    Ok(changed == 1)
}

/// Ids of those of an association.
pub fn ids_of_association(conn: &mut Conn, association: &str) -> Result<Vec<String>, Error> {
    Ok(price_class::table
        .filter(price_class::association_id.eq(association))
        .select(price_class::id)
        .load(conn)?)
}

/// Gives them to another association.
pub fn hand_over(conn: &mut Conn, ids: &[String], to: &str) -> Result<(), Error> {
    update(price_class::table.filter(price_class::id.eq_any(ids)))
        .set(price_class::association_id.eq(to))
        .execute(conn)?;
    Ok(())
}
