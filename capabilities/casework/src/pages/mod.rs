//! The pages of the desk.

mod beside;
mod bulk;
mod export;
mod group;
mod help;
mod inbox;
mod row;
mod saved;
mod settings;
mod task;

use axum::{
    Router,
    routing::{get, post},
};

/// The routes, without language.
pub fn routes() -> Router {
    Router::new()
        .route("/saker", get(inbox::show))
        .route("/saker.csv", get(export::get))
        .route("/saker/hjelp", get(help::show))
        .route("/saker/flere", get(bulk::back).post(bulk::post))
        .route("/saker/flere/{id}/angre", post(bulk::undo))
        .route("/saker/utvalg", post(saved::keep))
        .route("/saker/utvalg/{id}/fjern", post(saved::let_go))
        .route("/saker/sak/{id}", get(task::show))
        .merge(settings::routes())
}
