//! Strategies for everybody: which are in force, each edition at its own address, and what changed.

mod changes;
mod data;
mod edition;
mod index;
mod paper;

use axum::{Router, routing::get};

pub use index::{period, titled};

pub fn routes() -> Router {
    Router::new()
        .route("/strategi", get(index::show))
        .route("/strategi/{slug}", get(edition::in_force))
        .route("/strategi/{slug}/{number}", get(edition::one))
        .route("/strategi/{slug}/{number}/endringer", get(changes::show))
        .route("/strategi/{slug}/{number}/pdf", get(paper::send))
        .route("/strategi/{slug}/{number}/json", get(data::send))
}
