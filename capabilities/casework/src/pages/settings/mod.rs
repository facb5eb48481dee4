//! Settings: what an administrator decides for the whole municipality.
//!
//! Each part is a short page with a form, what saving would do, and who changed what before, with a
//! way back. The parts of the profile are [`section::Section`]s; the rules of other capabilities
//! come from their own descriptions and share one page. Whoever is no administrator sees none of it.

mod back;
mod brand;
mod contact;
mod districts;
mod field;
mod frame;
mod list;
mod past;
mod profile;
mod rules;
mod section;
mod text;
mod texts;
mod vocabulary;

use axum::{Router, routing::get};

/// The routes, without language.
pub fn routes() -> Router {
    Router::new()
        .route("/saker/innstillinger", get(list::show))
        .route(
            "/saker/innstillinger/kontakt",
            get(contact::show).post(contact::post),
        )
        .route(
            "/saker/innstillinger/utseende",
            get(brand::show).post(brand::post),
        )
        .route(
            "/saker/innstillinger/utseende/farger.css",
            get(brand::colours),
        )
        .route("/saker/innstillinger/tekster", get(texts::show))
        .route(
            "/saker/innstillinger/tekster/{id}",
            get(text::show).post(text::post),
        )
        .route(
            "/saker/innstillinger/bydeler",
            get(districts::show).post(districts::post),
        )
        .route(
            "/saker/innstillinger/aktiviteter",
            get(vocabulary::show).post(vocabulary::post),
        )
        .route(
            "/saker/innstillinger/{rules}",
            get(rules::show).post(rules::post),
        )
        .route(
            "/saker/innstillinger/{part}/tilbake/{version}",
            get(back::show).post(back::post),
        )
}
