//! Writing schemes, their guidelines and forms, and rounds.
//!
//! What an applicant may have seen is never changed under her: guidelines are new versions, and so is
//! a form once a round has opened with it.

pub mod changes;
mod form;
mod form_written;
pub mod hearing;
mod preview;
mod report;
mod report_written;
mod round;
mod round_written;
mod scheme;
mod scheme_written;
mod schemes;
mod told;

use axum::{
    Router,
    routing::{get, post},
};

/// The routes, without the language in front.
pub fn routes() -> Router {
    let at = |rest: &str| format!("/saker/tilskudd{rest}");
    Router::new()
        .route(&at("/ordninger"), get(schemes::show).post(schemes::make))
        .route(&at("/ordning/{id}"), get(scheme::show).post(scheme::save))
        .route(
            &at("/ordning/{id}/horing/{hearing}"),
            get(hearing::show).post(hearing::act),
        )
        .route(&at("/ordning/{id}/eier"), post(scheme::keep))
        .route(
            &at("/ordning/{id}/fordelt"),
            get(told::show).post(told::save),
        )
        .route(
            &at("/ordning/{id}/skjema"),
            get(form::show).post(form::save),
        )
        .route(
            &at("/ordning/{id}/rapport"),
            get(report::show).post(report::save),
        )
        .route(&at("/ordning/{id}/forhandsvis/{step}"), get(preview::show))
        .route(&at("/runde-ny/{scheme}"), get(round::new).post(round::make))
        .route(&at("/runde/{round}/kopi"), get(round::copy))
        .route(
            &at("/runde/{round}/rediger"),
            get(round::show).post(round::save),
        )
}
