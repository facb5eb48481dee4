//! The pages of reservations: from a free hour to a receipt, and what one has.
//!
//! A page about one reservation has it in its address and asks the rules whose it is; whoever it does
//! not belong to is told that there is no such page.

mod alerts;
pub(crate) mod asked;
mod cancel;
mod change;
mod feed;
mod fill;
mod ground;
mod look_over;
mod mine;
mod new;
mod offer;
mod one;
mod price;
mod release;
mod sure;

use axum::{
    Router,
    routing::{get, post},
};

pub(crate) use ground::{Ground, Kept, Stopped, act, basket, settled};
pub use mine::{Row, rows_of};

/// The routes, without the language in front.
pub fn routes() -> Router {
    Router::new()
        .route("/reservasjon/ny", get(new::show))
        .route("/reservasjon", get(new::show).post(new::hold))
        .route("/reservasjon/{id}", get(fill::show).post(fill::save))
        .route("/reservasjon/{id}/forleng", post(fill::prolong))
        .route("/reservasjon/{id}/slipp", post(fill::let_go))
        .route(
            "/reservasjon/{id}/legg-til",
            get(fill::show).post(fill::add),
        )
        .route(
            "/reservasjon/{id}/se-over",
            get(look_over::show).post(look_over::send),
        )
        .route("/reservasjon/{id}/kvittering", get(one::receipt))
        .route("/reservasjon/{id}/kalender.ics", get(one::calendar))
        .route(
            "/reservasjon/{id}/endre",
            get(change::show).post(change::save),
        )
        .route(
            "/reservasjon/{id}/avlys",
            get(cancel::show).post(cancel::give_up),
        )
        .route("/reservasjon/{id}/trekk", post(cancel::withdraw))
        .route(
            "/reservasjon/frigi/{occurrence}",
            get(release::show).post(release::give_back),
        )
        .route("/reservasjon/frigitt/{release}/angre", post(release::undo))
        .route("/min-side/reservasjoner", get(mine::hers))
        .route("/min-side/reservasjoner/fil", get(mine::her_file))
        .route(
            "/min-side/reservasjoner/kalender",
            get(mine::hers).post(mine::her_feed),
        )
        .route(
            "/min-side/reservasjoner/kalender/avslutt",
            post(mine::end_her_feed),
        )
        .route("/min-forening/{id}/reservasjoner", get(mine::theirs))
        .route(
            "/min-forening/{id}/reservasjoner/fil",
            get(mine::their_file),
        )
        .route(
            "/min-forening/{id}/reservasjoner/kalender",
            get(mine::theirs).post(mine::their_feed),
        )
        .route(
            "/min-forening/{id}/reservasjoner/kalender/avslutt",
            post(mine::end_their_feed),
        )
        .route("/varsler/ledig", get(alerts::show).post(alerts::subscribe))
        .route("/varsler/ledig/{alert}/avslutt", post(alerts::end))
        .route(
            "/varsler/av/{token}",
            get(alerts::by_link).post(alerts::end_by_link),
        )
        .route(
            "/varsler/tilbud/{offer}",
            get(offer::show).post(offer::answer),
        )
}

/// Routes that know no language.
pub fn open() -> Router {
    Router::new().route("/reservasjoner/{file}", get(feed::get))
}
