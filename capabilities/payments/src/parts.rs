//! What payments put on Min forening: grants that go on, each with its next report or payment.
//!
//! The rest stands on a page of its own.

use askama::Template;
use db::Conn;
use web::{PageError, Part, PartPage, Place, Visit};

use crate::{
    access::{Action, Facts, may},
    pages::{Row, rows_of},
    store,
};

/// Grants shown.
const MOST: usize = 4;

#[derive(Template)]
#[template(path = "part.html")]
struct GrantsPart<'a> {
    visit: &'a Visit,
    rows: Vec<Row>,
    all: String,
}

/// The part.
pub fn parts(
    visit: &Visit,
    conn: &mut Conn,
    association: &str,
    page: PartPage,
) -> Result<Vec<Part>, PageError> {
    let facts = Facts::association(association);
    if page != PartPage::MyAssociation || may(&visit.actor(), Action::See, &facts).is_err() {
        return Ok(Vec::new());
    }
    let all = store::follow_ups::of_association(conn, association)?;
    let rows: Vec<Row> = rows_of(visit, conn, all)?
        .into_iter()
        .filter(|row| row.is_open)
        .take(MOST)
        .collect();
    if rows.is_empty() {
        return Ok(Vec::new());
    }
    let part = GrantsPart {
        all: visit.to(&format!("/min-forening/{association}/tilskudd/oppfolging")),
        visit,
        rows,
    };
    Ok(vec![Part {
        rank: 46,
        place: Place::Side,
        html: part.render().map_err(|fault| PageError::fault(&fault))?,
    }])
}
