//! What associations and the municipality write to each other, seen from both sides.
//!
//! An association has its inbox at `/min-forening/{id}/meldinger`; staff have theirs at
//! `/saker/meldinger`. Both show the same conversation.

mod conversation;
mod desk;
mod form;
mod inbox;
mod letter;
mod thread;

pub use inbox::{Row, rows};

use axum::{
    Router,
    routing::{get, post},
};

/// The routes, without language.
pub fn routes() -> Router {
    let mine = "/min-forening/{id}/meldinger";
    Router::new()
        .route(mine, get(inbox::get))
        .route(&format!("{mine}/ny"), get(letter::get).post(letter::send))
        .route(
            &format!("{mine}/{{thread}}"),
            get(thread::get).post(thread::reply),
        )
        .route(
            &format!("{mine}/{{thread}}/vedlegg/{{file}}"),
            get(thread::file),
        )
        .route("/saker/meldinger", get(desk::list))
        .route(
            "/saker/forening/{id}/skriv",
            get(desk::new).post(desk::begin),
        )
        .route(
            "/saker/meldinger/{thread}",
            get(desk::get).post(desk::answer),
        )
        .route("/saker/meldinger/{thread}/ferdig", post(desk::finish))
        .route("/saker/meldinger/{thread}/vedlegg/{file}", get(desk::file))
}
