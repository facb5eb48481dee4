//! The pages of complaints: complaining and following it, for whoever complains; and staff's list, case,
//! paper and package. To others than those it belongs to there is no such page.

mod complain;
mod enter;
mod files;
mod list;
mod one;
mod pack;
mod treat;

use axum::{
    Router,
    middleware::from_fn,
    routing::{get, post},
};
use texts::Speaker;
use web::State;

use crate::{impartial::guard, model::ComplaintState};

/// The longest text in a form.
const LONGEST: usize = 60_000;

/// The routes, without the language in front.
pub fn routes() -> Router {
    Router::new()
        .route(
            "/soknad/{id}/klage",
            get(complain::show).post(complain::send),
        )
        .route("/soknad/{id}/klage/mer", post(complain::add))
        .route("/soknad/{id}/klage/trekk", post(complain::withdraw))
        .route("/soknad/{id}/klage/vedlegg", post(files::attach))
        .route("/soknad/{id}/klage/fil/{file}", get(files::open))
        .merge(staff())
}

fn staff() -> Router {
    Router::new()
        .route("/saker/klager", get(list::show))
        .route(
            "/saker/klager/ny/{application}",
            get(enter::show).post(enter::send),
        )
        .route("/saker/klager/pakke/{application}", get(pack::show))
        .route(
            "/saker/klager/pakke/{application}/{reader}",
            get(pack::file),
        )
        .route("/saker/klager/{id}", get(one::show))
        .route("/saker/klager/{id}/fil/{file}", get(files::open_as_staff))
        .route("/saker/klager/{id}/ta-imot", post(treat::admit))
        .route("/saker/klager/{id}/avvis", post(treat::dismiss))
        .route("/saker/klager/{id}/omgjor", post(treat::change))
        .route("/saker/klager/{id}/oversend", post(treat::send_on))
        .route("/saker/klager/{id}/svar", post(treat::answer))
        .route_layer(from_fn(guard))
}

// texts: complaint-state-*
/// Where a complaint stands.
fn state_of(say: &Speaker, state: ComplaintState) -> (State, String) {
    let shape = match state {
        ComplaintState::Late => State::Lacking,
        ComplaintState::Received | ComplaintState::Forwarded => State::Waiting,
        ComplaintState::Changed | ComplaintState::Won => State::Good,
        ComplaintState::Upheld | ComplaintState::Dismissed => State::Stopped,
        ComplaintState::Withdrawn => State::Out,
    };
    let words = say.t(&format!("complaint-state-{}", state.word()));
    (shape, words.into_owned())
}

fn text(fields: &web::Fields, name: &str) -> String {
    fields.one(name).chars().take(LONGEST).collect()
}
