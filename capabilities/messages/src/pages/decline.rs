//! Saying no to more news by the link in a mail, without signing in.
//!
//! Opening the address changes nothing, since mail programs and virus scanners open addresses by
//! themselves; the button does, and so does the one click that mail programs offer (RFC 8058). The
//! link is sealed with the municipality's key, so that nobody can decline for another.

use askama::Template;
use axum::{Router, extract::Path, http::StatusCode, routing::get};
use web::{PageError, PageResult, Visit, page};

use crate::{
    access::{Action, may_by_link},
    actions::decline_news,
    reach::DECLINE,
};

/// The routes, without language.
pub fn routes() -> Router {
    Router::new().route("/nyheter/nei/{link}", get(ask).post(decline))
}

#[derive(Template)]
#[template(path = "decline.html")]
struct DeclinePage<'a> {
    visit: &'a Visit,
    link: String,
    is_done: bool,
}

async fn ask(visit: Visit, Path(link): Path<String>) -> PageResult {
    whose(&visit, &link)?;
    show(&visit, link, false)
}

async fn decline(visit: Visit, Path(link): Path<String>) -> PageResult {
    let whose = whose(&visit, &link)?;
    let actor = visit.actor();
    visit
        .write(move |town, conn| {
            let permit = may_by_link(&actor, Action::DeclineNews)?;
            decline_news(conn, &*town.clock, &*town.ids, &permit, &whose)
        })
        .await?;
    // The answer itself and no redirect: whoever clicks for a mail program follows none.
    show(&visit, link, true)
}

/// Whom the link was made for.
fn whose(visit: &Visit, link: &str) -> Result<String, PageError> {
    let key = &visit.town().outside.key;
    let opened = key.open(DECLINE, link).map(str::to_owned);
    opened.ok_or(PageError::NotFound)
}

fn show(visit: &Visit, link: String, is_done: bool) -> PageResult {
    let page_of = DeclinePage {
        visit,
        link,
        is_done,
    };
    page(&page_of, StatusCode::OK)
}
