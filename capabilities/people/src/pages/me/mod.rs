//! My page: what is a person's own, shown to her alone.
//!
//! ```text
//! /min-side                who I am, what waits on me, whom I act for
//! /min-side/meg            name, telephone, language, news
//! /min-side/epost          another address, shown to be hers by a code
//! /min-side/innlogginger   where she is signed in
//! /min-side/opplysninger   all that is known of her, to read and to take along
//! /min-side/slett          have it erased
//! ```

mod acting;
mod address;
mod details;
mod erase;
mod known;
mod overview;
mod sessions;

use axum::{
    Router,
    routing::{get, post},
};

use super::sign_in::Limits;

/// The routes, without the language in front.
pub fn routes() -> Router {
    Router::new()
        .route("/min-side", get(overview::show))
        .route("/min-side/meg", get(details::show).post(details::send))
        .route("/min-side/epost", get(address::show).post(address::send))
        .route(
            "/min-side/epost/kode",
            get(address::show_code).post(address::send_code_back),
        )
        .route(
            "/min-side/innlogginger",
            get(sessions::show).post(sessions::send),
        )
        .route("/min-side/opplysninger", get(known::show))
        .route("/min-side/opplysninger.json", get(known::take_along))
        .route("/min-side/slett", get(erase::show).post(erase::send))
        .route("/min-side/handle-for", post(acting::wear))
        .with_state(Limits::new())
}
