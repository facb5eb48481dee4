//! A private calendar of what waits, for the calendar program on her phone.
//!
//! The address holds a secret and is shown once; stored is its hash. Whoever gets hold of it sees
//! titles and dates, nothing of persons. She can have a new address, which ends the old one, or end
//! it; it also ends with her role.

use askama::Template;
use axum::{
    Router,
    extract::Path,
    http::StatusCode,
    routing::{get, post},
};
use web::{PageError, PageResult, Visit, page, see_done};

use super::{leave, name_here};
use crate::{
    access::Action,
    actions,
    letters::{Post, asked},
    store::feeds,
};

pub fn routes() -> Router {
    Router::new()
        .route("/min-forening/{id}/kalender", get(show).post(make))
        .route("/min-forening/{id}/kalender/avslutt", post(end))
}

#[derive(Template)]
#[template(path = "calendar.html")]
struct CalendarPage<'a> {
    visit: &'a Visit,
    association: &'a str,
    name: String,
    since: Option<String>,
    /// The address, the one time it can be shown.
    address: Option<String>,
}

async fn show(visit: Visit, Path(id): Path<String>) -> PageResult {
    leave(&visit, &id, Action::Subscribe)?;
    shown(&visit, &id, None).await
}

async fn make(visit: Visit, Path(id): Path<String>) -> PageResult {
    let permit = leave(&visit, &id, Action::Subscribe)?;
    let (at, from) = (id.clone(), asked(&visit));
    let token = visit
        .write(move |town, conn| {
            let post = Post::at(town, &from);
            Ok::<_, PageError>(actions::subscribe(&post, conn, &permit, &at)?)
        })
        .await?;
    let address = visit.absolute(&format!("/kalender/{token}.ics"));
    shown(&visit, &id, Some(address)).await
}

async fn end(visit: Visit, Path(id): Path<String>) -> PageResult {
    let permit = leave(&visit, &id, Action::Subscribe)?;
    let (at, from) = (id.clone(), asked(&visit));
    visit
        .write(move |town, conn| {
            let post = Post::at(town, &from);
            Ok::<_, PageError>(actions::unsubscribe(&post, conn, &permit, &at)?)
        })
        .await?;
    let back = visit.to(&format!("/min-forening/{id}/kalender"));
    Ok(see_done(&back, texts::id("officers-done-calendar-ended")))
}

async fn shown(visit: &Visit, id: &str, address: Option<String>) -> PageResult {
    let person = visit.person()?.person.clone();
    let (at, say) = (id.to_owned(), visit.say().clone());
    let since = visit
        .read(move |_, conn| {
            let feed = feeds::of(conn, &at, &person)?;
            Ok(feed.map(|feed| say.date(feed.made_at.in_oslo().date())))
        })
        .await?;
    let calendar = CalendarPage {
        visit,
        association: id,
        name: name_here(visit, id)?,
        since,
        address,
    };
    page(&calendar, StatusCode::OK)
}

impl CalendarPage<'_> {
    fn heading(&self) -> String {
        self.visit.say().t("officers-calendar-title").into_owned()
    }

    fn action(&self, after: &str) -> String {
        let association = self.association;
        self.visit
            .to(&format!("/min-forening/{association}/kalender{after}"))
    }

    /// The same address, in the scheme that opens a calendar program.
    fn webcal(&self) -> String {
        let address = self.address.as_deref().unwrap_or_default();
        let rest = address.split_once("://").map_or("", |(_, rest)| rest);
        format!("webcal://{rest}")
    }
}
