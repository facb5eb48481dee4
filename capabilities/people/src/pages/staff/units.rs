//! The units of the municipality: where messages and cases belong, and whom associations write to.
//!
//! For administrators, since how the municipality is organised is its own to say. Only units in
//! use are listed; one that is closed down keeps its history.

use askama::Template;
use axum::http::StatusCode;
use identity::units::{self, Unit};
use web::{PageResult, Visit, page};

use crate::access::{Action, may};

#[derive(Template)]
#[template(path = "staff/units.html")]
struct UnitsPage<'a> {
    visit: &'a Visit,
    units: Vec<Unit>,
}

pub async fn show(visit: Visit) -> PageResult {
    let actor = visit.actor();
    let units = visit
        .read(move |_, conn| {
            may(&actor, Action::ChangeUnits)?;
            Ok(units::all(conn)?)
        })
        .await?;
    let list = UnitsPage {
        visit: &visit,
        units,
    };
    page(&list, StatusCode::OK)
}
