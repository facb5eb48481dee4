//! Strategies for everybody: which are in force, each edition at its own address, and what changed.

mod areas;
mod changes;
mod data;
mod edition;
mod feed;
mod index;
mod mapping;
mod paper;
mod picture;
mod plan;
mod process;
mod promised;
mod said;
mod short;

use axum::{Router, routing::get};

use crate::model::Measure;

pub use areas::{Area, by_area};
pub use edition::decision_words;
pub use index::{period, titled};
pub use picture::is_decided;
pub use plan::{plan_cost, plan_entries, plan_rows};
pub use process::{phase_days, phase_stands, phase_state, public_one};
pub use said::{from_words, outcome_words, said_about};

pub fn routes() -> Router {
    Router::new()
        .route("/strategi", get(index::show))
        .route("/strategi.atom", get(feed::show))
        .route("/strategi/{slug}", get(edition::in_force))
        .route("/strategi/{slug}/handlingsplan/{year}", get(plan::show))
        .route("/strategi/{slug}/handlingsplan/{year}/csv", get(plan::csv))
        .route(
            "/strategi/{slug}/handlingsplan/{year}/pdf",
            get(plan::paper),
        )
        .route(
            "/strategi/{slug}/handlingsplan/{year}/xlsx",
            get(plan::xlsx),
        )
        .route("/strategi-bilde/{picture}", get(picture::send))
        .route("/strategi/{slug}/arbeidet", get(process::show))
        .route("/strategi/{slug}/innspill", get(said::show))
        .route("/strategi/{slug}/kartlegging", get(mapping::show))
        .route("/strategi/{slug}/kartlegging/pdf", get(mapping::paper))
        .route("/strategi/{slug}/{number}", get(edition::one))
        .route("/strategi/{slug}/{number}/endringer", get(changes::show))
        .route("/strategi/{slug}/{number}/kort", get(short::show))
        .route("/strategi/{slug}/{number}/pdf", get(paper::send))
        .route("/strategi/{slug}/{number}/json", get(data::send))
}

/// The years that measures have, in order.
pub fn years_of(all: &[Measure]) -> Vec<i16> {
    let mut years: Vec<i16> = all.iter().flat_map(|it| it.told.years.clone()).collect();
    years.sort_unstable();
    years.dedup();
    years
}
