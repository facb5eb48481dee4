//! Saying how measures stand: by the link of a letter, or signed in. The form is the same.
//!
//! To open a link changes nothing, since programs that look through mail follow links. What somebody holds
//! a link for is her role's measures in one round, and nothing else.

mod form;
mod link;
mod mine;

use axum::{
    Router,
    routing::{get, post},
};

/// The routes.
pub fn routes() -> Router {
    Router::new()
        .route("/oppfolging/svar/{token}", get(link::show).post(link::send))
        .route("/saker/oppfolging/mine", get(mine::show))
        .route("/saker/oppfolging/mine/{round}", post(mine::send))
}
