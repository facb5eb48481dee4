//! The pages of councils: what anybody may see, a member's own places, and staff's desk.
//!
//! A council's names are shown to all only when the council has said so; staff see them always.

mod desk;
mod desk_deeds;
mod mine;
mod public;

use axum::{
    Router,
    routing::{get, post},
};

/// The routes, without the language in front.
pub fn routes() -> Router {
    Router::new()
        .route("/rad", get(public::all))
        .route("/rad/{id}", get(public::one))
        .route("/mine-rad", get(mine::show))
        .route(
            "/mine-rad/plass/{token}",
            get(mine::offered).post(mine::join),
        )
        .route("/saker/rad", get(desk::all).post(desk_deeds::make))
        .route("/saker/rad/{id}", get(desk::one).post(desk_deeds::save))
        .route("/saker/rad/{id}/plass", post(desk_deeds::add_seat))
        .route("/saker/rad/{id}/medlem", post(desk_deeds::give_place))
        .route(
            "/saker/rad/{id}/medlem/{member}/slutt",
            post(desk_deeds::end_place),
        )
}
