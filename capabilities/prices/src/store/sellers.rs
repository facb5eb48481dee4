//! Who lessors are on their invoices, as rows.

use db::{Conn, Error};
use diesel::{ExpressionMethods as _, OptionalExtension as _, QueryDsl as _, RunQueryDsl as _};

use super::table::lessor_invoicing;
use crate::invoicing::Invoicing;

/// What a lessor has said, with the version a change is made from; nothing and 0 when she has said nothing.
pub fn one(conn: &mut Conn, let_by: &str) -> Result<(i64, Invoicing), Error> {
    let row: Option<(i64, String)> = lessor_invoicing::table
        .find(let_by)
        .select((lessor_invoicing::version, lessor_invoicing::said))
        .first(conn)
        .optional()?;
    let Some((version, said)) = row else {
        let nothing = Invoicing {
            in_vat_register: false,
            ..Invoicing::default()
        };
        return Ok((0, nothing));
    };
    let said = serde_json::from_str(&said);
    let said = said.map_err(|fault| Error::Failed(format!("who invoices: {fault}")))?;
    Ok((version, said))
}

/// Stores what she says; gives back its version, `None` when somebody else changed it first.
pub fn put(
    conn: &mut Conn,
    (let_by, version): (&str, i64),
    said: &Invoicing,
) -> Result<Option<i64>, Error> {
    let now = one(conn, let_by)?.0;
    if now != version {
        return Ok(None);
    }
    let written = serde_json::to_string(said);
    let written = written.map_err(|fault| Error::Failed(format!("who invoices: {fault}")))?;
    let (said, next) = (
        lessor_invoicing::said.eq(written),
        lessor_invoicing::version.eq(now + 1),
    );
    if now == 0 {
        diesel::insert_into(lessor_invoicing::table)
            .values((lessor_invoicing::let_by.eq(let_by), said, next))
            .execute(conn)?;
    } else {
        let same = lessor_invoicing::table
            .find(let_by)
            .filter(lessor_invoicing::version.eq(now));
        if diesel::update(same).set((said, next)).execute(conn)? != 1 {
            return Ok(None);
        }
    }
    Ok(Some(now + 1))
}
