//! The notice board and the calendar of deadlines: public to read, for staff to write.

mod calendar;
mod deadline_form;
mod deadlines;
mod desk;
mod feed;
mod notice_form;
mod notices;

use axum::{
    Router,
    routing::{get, post},
};

/// The routes, without language.
pub fn routes() -> Router {
    Router::new()
        .route("/kunngjoringer", get(notices::list))
        .route("/kunngjoringer.atom", get(feed::get))
        .route("/kunngjoringer/{id}", get(notices::one))
        .route("/frister", get(deadlines::list))
        .route("/frister.ics", get(calendar::get))
        .route("/saker/kunngjoringer", get(desk::get))
        .route(
            "/saker/kunngjoringer/ny",
            get(notice_form::new).post(notice_form::begin),
        )
        .route(
            "/saker/kunngjoringer/{id}",
            get(notice_form::get).post(notice_form::save),
        )
        .route(
            "/saker/kunngjoringer/{id}/trekk",
            post(notice_form::withdraw),
        )
        .route(
            "/saker/frister/ny",
            get(deadline_form::new).post(deadline_form::enter),
        )
        .route(
            "/saker/frister/{id}",
            get(deadline_form::get).post(deadline_form::save),
        )
        .route("/saker/frister/{id}/slett", post(deadline_form::withdraw))
}
