//! Every complaint for staff, those that wait first: who complains of what, where it stands, and whether
//! it came too late.
//!
//! For the municipality's own people; every form is complete without script.

use askama::Template;
use axum::http::StatusCode;
use web::{PageResult, Visit, page};

use super::state_of;
use crate::{
    access::{Action, may_as_staff},
    store,
};

struct Row {
    path: String,
    number: String,
    name: String,
    day: String,
    is_late: bool,
    state: (web::State, String),
}

#[derive(Template)]
#[template(path = "list.html")]
struct ListPage<'a> {
    visit: &'a Visit,
    rows: Vec<Row>,
}

/// Shows it.
pub async fn show(visit: Visit) -> PageResult {
    may_as_staff(&visit.actor(), Action::Read)?;
    let seen = visit.clone();
    let rows = visit
        .read(move |_, conn| {
            let names = associations::names(conn)?;
            let mut all = store::all(conn)?;
            all.sort_by_key(|it| !it.state.is_open());
            let say = seen.say();
            let row = |it: crate::model::Complaint| Row {
                path: seen.to(&format!("/saker/klager/{}", it.id)),
                name: names
                    .iter()
                    .find(|(id, _)| Some(id) == it.held_by.as_ref())
                    .map(|(_, name)| name.clone())
                    .unwrap_or_default(),
                day: say.date(it.received_on.date()),
                state: state_of(say, it.state),
                is_late: it.is_late,
                number: it.number,
            };
            Ok::<_, web::PageError>(all.into_iter().map(row).collect::<Vec<_>>())
        })
        .await?;
    let shown = ListPage {
        visit: &visit,
        rows,
    };
    page(&shown, StatusCode::OK)
}
