//! The municipality's own people, its units, and the trail; for administrators.
//!
//! ```text
//! /saker/ansatte                 who works here with Samspill, and who is invited
//! /saker/ansatte/inviter         invite somebody by e-mail
//! /saker/ansatte/innlogging      roles that follow from groups in the municipality's own sign-in
//! /saker/ansatte/{id}            one of them: give and end roles
//! /saker/enheter                 units
//! /saker/logg                    who did what, to filter and to hand over
//! ```

mod groups;
mod invite;
mod list;
mod one;
mod role_form;
mod trail;
mod unit;
mod units;

use axum::{Router, routing::get};

/// The routes, without the language in front.
pub fn routes() -> Router {
    Router::new()
        .route("/saker/ansatte", get(list::show).post(list::send))
        .route(
            "/saker/ansatte/inviter",
            get(invite::show).post(invite::send),
        )
        .route(
            "/saker/ansatte/innlogging",
            get(groups::show).post(groups::send),
        )
        .route("/saker/ansatte/{id}", get(one::show).post(one::send))
        .route("/saker/enheter", get(units::show))
        .route("/saker/enheter/{key}", get(unit::show).post(unit::send))
        .route("/saker/logg", get(trail::show))
        .route("/saker/logg.jsonl", get(trail::hand_over))
}
