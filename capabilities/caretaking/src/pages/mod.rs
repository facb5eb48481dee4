//! Pages of the day: the caretaker's on a phone, the tenant's own time, damage, answers to settle.

mod damage;
mod day;
mod figures;
mod ground;
mod lapse;
mod meeting;
mod reach;
mod settle;
mod ways;

pub use figures::reckon;

use axum::{
    Router,
    routing::{get, post},
};

/// The routes, without the language in front.
pub fn routes() -> Router {
    Router::new()
        .route("/vaktmester", get(day::show))
        .route("/vaktmester/oppmote/{occurrence}", post(day::mark))
        .route(
            "/vaktmester/skade",
            get(damage::anywhere).post(damage::tell_anywhere),
        )
        .route("/oppmote/{occurrence}", get(meeting::show))
        .route("/oppmote/{occurrence}/innsjekk", post(meeting::check_in))
        .route("/oppmote/{occurrence}/svar", post(meeting::reply))
        .route(
            "/oppmote/{occurrence}/skade",
            get(damage::of_time).post(damage::tell_of_time),
        )
        .route("/saker/skader", get(damage::list))
        .route("/saker/skader/{id}", get(damage::one).post(damage::follow))
        .route("/saker/skader/{id}/bilde/{rank}", get(damage::picture))
        .route("/saker/lokaltall", get(figures::show))
        .route("/saker/lokaltall.csv", get(figures::csv))
        .route("/saker/lokaltall.xlsx", get(figures::xlsx))
        .route("/saker/lokaltall.json", get(figures::json))
        .route(
            "/saker/lokaltall/indikatorer.csv",
            get(figures::indicators_csv),
        )
        .route("/saker/inngang", get(ways::list))
        .route("/saker/inngang/{premises}", get(ways::one).post(ways::save))
        .route("/saker/oppmote", get(settle::show))
        .route("/saker/oppmote/{occurrence}", post(settle::save))
        .route("/saker/fast-tid/{proposal}", post(lapse::save))
}
