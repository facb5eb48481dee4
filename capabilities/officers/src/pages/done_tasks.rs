//! What the association has done, newest first.
//!
//! Nothing disappears without a trace: whoever asks «did we send it?» finds the day here.

use askama::Template;
use axum::{extract::Path, http::StatusCode};
use web::{PageResult, Visit, page};

use super::{leave, name_here};
use crate::access::Action;

const MOST: i64 = 100;

#[derive(Template)]
#[template(path = "done_tasks.html")]
struct DonePage<'a> {
    visit: &'a Visit,
    association: &'a str,
    name: String,
    done: Vec<(String, String)>,
}

pub async fn get(visit: Visit, Path(id): Path<String>) -> PageResult {
    leave(&visit, &id, Action::SeeOwn)?;
    let name = name_here(&visit, &id)?;
    let (at, scopes, say) = (
        id.clone(),
        visit.actor().scopes_for(&id),
        visit.say().clone(),
    );
    let done = visit
        .read(move |_, conn| {
            let tasks = tasks::done_by_association(conn, &at, &scopes, MOST)?;
            let done = tasks.iter().map(|task| {
                let day = task.closed_at.map(|at| say.date(at.in_oslo().date()));
                (say.ta(&task.title, &task.named()), day.unwrap_or_default())
            });
            Ok(done.collect())
        })
        .await?;
    let done = DonePage {
        visit: &visit,
        association: &id,
        name,
        done,
    };
    page(&done, StatusCode::OK)
}

impl DonePage<'_> {
    fn heading(&self) -> String {
        self.visit.say().t("officers-tasks-done").into_owned()
    }
}
