//! Reservations on the pages that capabilities build together: what comes next, on Min forening and
//! where staff see an association.

use askama::Template;
use db::Conn;
use venues::model::State;
use web::{PageError, Part, PartPage, Place, Visit};

use crate::{
    access::{Action, Facts, may},
    pages::{Row, rows_of},
    stage::Stage,
};

/// As many are listed.
const LISTED: usize = 4;

#[derive(Template)]
#[template(path = "part.html")]
struct BookingsPart<'a> {
    visit: &'a Visit,
    rows: Vec<Row>,
    path: String,
}

/// The part.
pub fn parts(
    visit: &Visit,
    conn: &mut Conn,
    association: &str,
    page: PartPage,
) -> Result<Vec<Part>, PageError> {
    let actor = visit.actor();
    let Some(who) = visit.who() else {
        return Ok(Vec::new());
    };
    if may(&actor, Action::See, &Facts::association(association)).is_err() {
        return Ok(Vec::new());
    }
    let town = visit.town();
    let (venues, prices) = (town.kept(conn)?, town.kept(conn)?);
    let stage = Stage {
        town,
        actor: &actor,
        strength: None,
        venues: &venues,
        prices: &prices,
    };
    let now = stage.now();
    let mut rows = rows_of(visit, &stage, conn, (Some(association), &who.person))?;
    let alive = |row: &Row| State::from_word(&row.state_word).is_some_and(State::takes_time);
    rows.retain(|row| now < row.ends && alive(row));
    rows.truncate(LISTED);
    let mine = page == PartPage::MyAssociation;
    if rows.is_empty() && !mine {
        return Ok(Vec::new());
    }
    let path = if mine {
        visit.to(&format!("/min-forening/{association}/reservasjoner"))
    } else {
        String::new()
    };
    let part = BookingsPart { visit, rows, path };
    let html = part.render().map_err(|fault| PageError::fault(&fault))?;
    Ok(vec![Part {
        rank: 30,
        place: Place::Main,
        html,
    }])
}
