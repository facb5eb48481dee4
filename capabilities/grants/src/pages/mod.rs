//! The pages of grants: what can be applied for, applying, what became of it, and staff's own.
//!
//! A page about one application has it in its address and asks the rules whose it is; whoever it does
//! not belong to is told that there is no such page.

mod apply;
pub(crate) mod aside_words;
mod council;
mod declare;
mod hearing;
mod letters;
mod merged;
mod mine;
mod own_cases;
mod public;
mod staff;
mod words;

pub use apply::blocks::answer_words;
pub use mine::rows_of;
pub use public::calls::calls;
pub use words::state_of;

use axum::{
    Router,
    routing::{get, post},
};

/// The routes, without the language in front.
pub fn routes() -> Router {
    Router::new()
        .route("/tilskudd", get(public::calls::show))
        .route("/tilskudd.atom", get(public::feed::atom))
        .route("/tilskudd.ics", get(public::feed::calendar))
        .route("/tilskudd/tildelinger", get(public::awards::show))
        .route("/tilskudd/tildelinger.csv", get(public::awards::file))
        .route("/tilskudd/tildelinger.json", get(public::awards::json))
        .route("/tilskudd/tall", get(public::statistics::show))
        .route("/tilskudd/tall.csv", get(public::statistics::file))
        .route("/tilskudd/fordelt/{scheme}", get(public::told::show))
        .route("/tilskudd/{round}", get(public::call::show))
        .route(
            "/tilskudd/{round}/sok",
            get(apply::begin::show).post(apply::begin::start),
        )
        .route("/soknad/{id}", get(apply::one::show))
        .route(
            "/soknad/{id}/steg/{step}",
            get(apply::step::show).post(apply::step::save),
        )
        .route("/soknad/{id}/lagre/{step}", post(apply::step::autosave))
        .route(
            "/soknad/{id}/vedlegg/{block}",
            get(apply::files::back).post(apply::files::attach),
        )
        .route("/soknad/{id}/fil/{file}", get(apply::files::open))
        .route("/soknad/{id}/fil/{file}/fjern", post(apply::files::detach))
        .route(
            "/soknad/{id}/se-over",
            get(apply::look_over::show).post(apply::look_over::send),
        )
        .route("/soknad/{id}/sendt", get(apply::one::sent))
        .route("/soknad/{id}/brev", get(letters::latest))
        .route("/soknad/{id}/brev/{letter}", get(letters::one))
        .route("/soknad/{id}/brev/{letter}/pdf", get(letters::pdf))
        .route("/soknad/{id}/vedtak.json", get(letters::decision))
        .route("/soknad/{id}/signer", post(apply::deeds::countersign))
        .route("/soknad/{id}/svar/{question}", post(apply::deeds::answer))
        .route(
            "/soknad/{id}/trekk",
            get(apply::deeds::ask_withdraw).post(apply::deeds::withdraw),
        )
        .route("/min-forening/{id}/tilskudd", get(mine::theirs))
        .route(
            "/min-forening/{id}/tilskudd/saker.zip",
            get(own_cases::take),
        )
        .route(
            "/min-forening/{id}/horing/{hearing}",
            get(hearing::show).post(hearing::answer),
        )
        .route("/min-side/tilskudd", get(mine::hers))
        .merge(council::routes())
        .merge(staff::routes())
}
