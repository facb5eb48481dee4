//! Lines of payment plans.

use db::{Conn, Error};
use diesel::{
    ExpressionMethods, OptionalExtension as _, QueryDsl, RunQueryDsl, SelectableHelper as _,
    delete, insert_into, update,
};
use kernel::Day;

use super::{AT_ONCE, table::payment_line};
use crate::model::Line;

/// Stores a new line.
pub fn insert(conn: &mut Conn, it: &Line) -> Result<(), Error> {
    insert_into(payment_line::table)
        .values(it.clone())
        .execute(conn)?;
    Ok(())
}

/// Stores a change.
pub fn save(conn: &mut Conn, it: &Line) -> Result<(), Error> {
    update(payment_line::table.find(&it.id))
        .set(it.clone())
        .execute(conn)?;
    tell(conn, &it.application_id)
}

/// Tells grants what was paid of one so far.
fn tell(conn: &mut Conn, application: &str) -> Result<(), Error> {
    let lines = of(conn, application)?.into_iter();
    let paid = lines.filter(|line| line.paid_on.is_some());
    let sum = paid.map(|line| line.amount).sum();
    grants::store::paid::put(conn, application, sum)
}

/// Takes lines out of a plan again.
pub fn remove(conn: &mut Conn, ids: &[String]) -> Result<(), Error> {
    delete(payment_line::table.filter(payment_line::id.eq_any(ids))).execute(conn)?;
    Ok(())
}

/// Those of a grant, in order.
pub fn of(conn: &mut Conn, application: &str) -> Result<Vec<Line>, Error> {
    Ok(payment_line::table
        .filter(payment_line::application_id.eq(application))
        .order((payment_line::rank, payment_line::id))
        .select(Line::as_select())
        .load(conn)?)
}

/// Those that money may still go out by, in order of their days.
pub fn open(conn: &mut Conn) -> Result<Vec<Line>, Error> {
    Ok(payment_line::table
        .filter(payment_line::paid_on.is_null())
        .filter(payment_line::dropped_at.is_null())
        .order((payment_line::due_on, payment_line::id))
        .select(Line::as_select())
        .load(conn)?)
}

/// Says that lines were paid.
pub fn paid(conn: &mut Conn, ids: &[String], on: Day) -> Result<usize, Error> {
    let mut count = 0;
    for some in ids.chunks(AT_ONCE) {
        let unpaid = payment_line::table
            .filter(payment_line::id.eq_any(some))
            .filter(payment_line::paid_on.is_null());
        count += update(unpaid)
            .set(payment_line::paid_on.eq(on))
            .execute(conn)?;
        let mut told: Vec<String> = payment_line::table
            .filter(payment_line::id.eq_any(some))
            .select(payment_line::application_id)
            .load(conn)?;
        told.sort();
        told.dedup();
        for application in &told {
            tell(conn, application)?;
        }
    }
    Ok(count)
}

/// Every line that was paid: its id, its grant.
pub fn all_paid(conn: &mut Conn) -> Result<Vec<(String, String)>, Error> {
    Ok(payment_line::table
        .filter(payment_line::paid_on.is_not_null())
        .order(payment_line::id)
        .select((payment_line::id, payment_line::application_id))
        .load(conn)?)
}

/// The line with this id.
pub fn one(conn: &mut Conn, id: &str) -> Result<Option<Line>, Error> {
    Ok(payment_line::table
        .find(id)
        .select(Line::as_select())
        .first(conn)
        .optional()?)
}
