//! Signed in, in another window than the one where something was written.
//!
//! A form sent by somebody who was no longer signed in comes back with all that was written; its page
//! leads here and says to send it once more afterwards.

use askama::Template;
use axum::http::StatusCode;
use web::{PageResult, Visit, page};

#[derive(Template)]
#[template(path = "sign_in/ready.html")]
struct ReadyPage<'a> {
    visit: &'a Visit,
}

pub async fn show(visit: Visit) -> PageResult {
    visit.person()?;
    page(&ReadyPage { visit: &visit }, StatusCode::OK)
}
