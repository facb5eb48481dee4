//! Those who pay without an account, as rows.

use db::{Conn, Error};
use diesel::{
    ExpressionMethods as _, OptionalExtension as _, QueryDsl as _, RunQueryDsl as _, delete,
    insert_into, update,
};
use kernel::Day;

use super::table::{fee, payer};
use crate::model::Payer;

type Row = (String, String, String, String, String);

/// Who pays, with this id.
pub fn one(conn: &mut Conn, id: &str) -> Result<Option<Payer>, Error> {
    let row: Option<Row> = payer::table.find(id).first(conn).optional()?;
    Ok(row.map(|(id, name, street, postcode, place)| Payer {
        id,
        name,
        street,
        postcode,
        place,
    }))
}

/// Stores who pays, or what she is called and where she lives now.
pub fn put(conn: &mut Conn, it: &Payer) -> Result<(), Error> {
    let said = (
        payer::name.eq(&it.name),
        payer::street.eq(&it.street),
        payer::postcode.eq(&it.postcode),
        payer::place.eq(&it.place),
    );
    let changed = update(payer::table.find(&it.id)).set(said).execute(conn)?;
    if changed == 0 {
        let new = (payer::id.eq(&it.id), said);
        insert_into(payer::table).values(new).execute(conn)?;
    }
    Ok(())
}

/// Forgets those whose last use was before a date; gives back how many.
pub fn forget(conn: &mut Conn, before: Day) -> Result<usize, Error> {
    let later = fee::table
        .filter(fee::payer_id.is_not_null())
        .filter(fee::used_on.ge(before))
        .select(fee::payer_id)
        .distinct();
    let later: Vec<Option<String>> = later.load(conn)?;
    let later: Vec<String> = later.into_iter().flatten().collect();
    let past = fee::table
        .filter(fee::payer_id.is_not_null())
        .filter(fee::used_on.lt(before))
        .select(fee::payer_id)
        .distinct();
    let past: Vec<Option<String>> = past.load(conn)?;
    let mut forgotten = 0;
    for id in past.into_iter().flatten().filter(|id| !later.contains(id)) {
        forgotten += delete(payer::table.find(id)).execute(conn)?;
    }
    Ok(forgotten)
}
