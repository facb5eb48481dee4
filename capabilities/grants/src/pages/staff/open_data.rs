//! Our own check of the open data of awards, for staff: how many have each thing that makes them less
//! useful to others.
//! It checks the very bytes that everybody can fetch.

use askama::Template;
use axum::http::StatusCode;
use web::{PageResult, Visit, page};

use crate::{
    access::{Action, may_as_staff},
    open_data::{awards, check, three_sixty},
};

#[derive(Template)]
#[template(path = "staff/open_data.html")]
struct OpenDataPage<'a> {
    visit: &'a Visit,
    all: String,
    unlisted: String,
    rows: Vec<(String, String, bool)>,
}

// texts: grantdesk-check-*
/// Shows it.
pub async fn show(visit: Visit) -> PageResult {
    may_as_staff(&visit.actor(), Action::Read)?;
    let all = awards::of(&visit).await?;
    let package = three_sixty::package(&visit, &all.rows);
    let today = kernel::today(&*visit.town().clock);
    let say = visit.say();
    let number = |count: usize| say.number(i64::try_from(count).unwrap_or(i64::MAX));
    let rows = check::counts(&package, today)
        .into_iter()
        .map(|(word, count)| {
            let words = say.t(&format!("grantdesk-check-{word}")).into_owned();
            (words, number(count), count == 0)
        })
        .collect();
    let shown = OpenDataPage {
        all: number(all.rows.len()),
        unlisted: number(all.unlisted.len()),
        visit: &visit,
        rows,
    };
    page(&shown, StatusCode::OK)
}
