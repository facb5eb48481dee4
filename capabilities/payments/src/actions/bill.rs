//! Invoicing what is to be paid back: the municipality's accounting makes the invoices, from a file that
//! has the chosen claims. A claim is invoiced once, for what has not come when the file is made.

use db::{Conn, Error};
use jiff::civil::Date;

use super::{Hand, MADE, NotDone, pay::keep};
use crate::{
    claim_file::{self, Row},
    model::{Claim, ClaimBasis},
    paying, store,
};

/// Makes the basis of the chosen claims. Those she steps aside for are refused, and so is one that is
/// invoiced already.
pub fn bill(conn: &mut Conn, hand: &Hand<'_>, chosen: &[String]) -> Result<ClaimBasis, NotDone> {
    let waiting = store::bases::waiting(conn)?.into_iter();
    let claims: Vec<Claim> = waiting.filter(|it| chosen.contains(&it.id)).collect();
    if claims.is_empty() {
        return Err(NotDone::Nothing);
    }
    if claims.len() != chosen.len() {
        return Err(NotDone::Changed);
    }
    let number = store::bases::next_number(conn)?;
    let mut rows = Vec::new();
    for claim in claims {
        hand.unbarred(conn, &claim.application_id)?;
        rows.push(row(conn, claim, hand.today())?);
    }
    let csv = claim_file::csv(number, &rows)?;
    let json = claim_file::json(number, &rows)?;
    let name = |ending: &str| format!("krav-{number}.{ending}");
    let (csv_file, csv_hash) = keep(conn, hand, &name("csv"), csv)?;
    let (json_file, json_hash) = keep(conn, hand, &name("json"), json)?;
    let basis = ClaimBasis {
        id: hand.town.ids.next(),
        number,
        claims: i64::try_from(rows.len()).unwrap_or(i64::MAX),
        total: rows.iter().map(|row| row.claim.rest()).sum(),
        made_at: hand.now(),
        made_by: hand.person(),
        csv_file,
        csv_hash,
        json_file,
        json_hash,
    };
    let taken: Vec<String> = rows.iter().map(|row| row.claim.id.clone()).collect();
    if store::bases::insert(conn, &basis, &taken)? != taken.len() {
        return Err(NotDone::Changed);
    }
    hand.record(conn, &basis.id, MADE, None)?;
    Ok(basis)
}

/// A claim with who is to pay, and when.
fn row(conn: &mut Conn, claim: Claim, today: Date) -> Result<Row, NotDone> {
    let follow_up = store::follow_ups::one(conn, &claim.application_id)?;
    let follow_up = follow_up.ok_or(Error::NotFound)?;
    let application = grants::store::applications::one(conn, &claim.application_id)?;
    let application = application.ok_or(Error::NotFound)?;
    let payer = paying::payee(conn, &follow_up, &application)?;
    Ok(Row {
        number: application.number.unwrap_or_default(),
        is_association: follow_up.held_by.is_some(),
        name: payer.name,
        organisation_number: payer.organisation_number,
        due_on: claim_file::due_on(&claim, today),
        claim,
    })
}
