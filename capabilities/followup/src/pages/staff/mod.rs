//! Follow-up for the municipality's own: rounds, evidence, figures beside goals, and reports.
//!
//! All of them look in; those who work with the strategy arrange, and whoever answers for a measure ties
//! evidence to it.

mod beside;
mod checks;
mod evidence;
mod exports;
mod index;
mod judged;
mod judging;
mod of_association;
mod outlook;
mod report;
mod round;

use axum::{
    Router,
    routing::{get, post},
};

pub use of_association::parts;
pub use report::title;

pub fn routes() -> Router {
    Router::new()
        .route("/saker/oppfolging", get(index::show))
        .route(
            "/saker/oppfolging/dokument/{document}/runde",
            post(round::open),
        )
        .route(
            "/saker/oppfolging/runde/{round}",
            get(round::show).post(round::send),
        )
        .route(
            "/saker/oppfolging/dokument/{document}/tall",
            get(beside::show).post(beside::send),
        )
        .route(
            "/saker/oppfolging/tiltak/{measure}",
            get(evidence::show).post(evidence::send),
        )
        .route(
            "/saker/oppfolging/tiltak/{measure}/fjern",
            post(evidence::remove),
        )
        .route(
            "/saker/oppfolging/dokument/{document}/rapport",
            post(report::begin),
        )
        .route("/saker/oppfolging/utdrag", get(exports::show))
        .route("/saker/oppfolging/utdrag/{name}", get(exports::file))
        .route(
            "/saker/oppfolging/sjekk",
            get(checks::all).post(checks::ask),
        )
        .route(
            "/saker/oppfolging/sjekk/{check}",
            get(checks::show).post(checks::send),
        )
        .route("/saker/oppfolging/vurdering", get(judging::now))
        .route(
            "/saker/oppfolging/vurdering/{year}",
            get(judging::show).post(judging::send),
        )
        .route(
            "/saker/oppfolging/rapport/{report}",
            get(report::show).post(report::send),
        )
        .route(
            "/saker/oppfolging/rapport/{report}/vedtak",
            get(report::decide).post(report::publish),
        )
}
