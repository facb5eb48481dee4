//! Messages to many: the list of them, and the way from whom, by what, to sent.
//!
//! For staff. The three steps can be taken in any order until the message goes; before that, the
//! last step shows who gets it, why, who does not, and what each would read.

mod choices;
mod list;
mod review;
mod rows;
mod states;
mod text;
mod whom;

use axum::{
    Router,
    routing::{get, post},
};
use web::{Step, StepPlace, Visit};

use crate::access::{Action, may};

/// The routes, without language.
pub fn routes() -> Router {
    Router::new()
        .route("/saker/utsendelser", get(list::get))
        .route("/saker/utsendelser/ny", get(whom::new).post(whom::begin))
        .route("/saker/utsendelser/{id}", get(review::get))
        .route(
            "/saker/utsendelser/{id}/hvem",
            get(whom::get).post(whom::save),
        )
        .route(
            "/saker/utsendelser/{id}/tekst",
            get(text::get).post(text::save),
        )
        .route("/saker/utsendelser/{id}/vedlegg/{file}", get(text::file))
        .route("/saker/utsendelser/{id}/ta-ut", post(review::leave_out))
        .route("/saker/utsendelser/{id}/prov", post(review::try_it))
        .route("/saker/utsendelser/{id}/send", post(review::send))
        .route("/saker/utsendelser/{id}/stopp", post(review::stop))
        .route("/saker/utsendelser/{id}/slett", post(review::delete))
        .route("/saker/utvalg-av-foreninger/{id}/slett", post(whom::forget))
}

/// The steps of writing to many; `here` from 0.
fn steps(visit: &Visit, id: Option<&str>, here: usize) -> Vec<Step> {
    let say = visit.say();
    let writes = may(&visit.actor(), Action::WriteToMany).is_ok();
    let names = [
        // texts: mailing-step-*
        "mailing-step-whom",
        "mailing-step-text",
        "mailing-step-review",
    ];
    let paths = ["/hvem", "/tekst", ""];
    let place = |at: usize| match at.cmp(&here) {
        std::cmp::Ordering::Less => StepPlace::Done,
        std::cmp::Ordering::Equal => StepPlace::Here,
        std::cmp::Ordering::Greater => StepPlace::Ahead,
    };
    names
        .into_iter()
        .zip(paths)
        .enumerate()
        .map(|(at, (name, path))| Step {
            words: say.t(name).into_owned(),
            path: id
                .filter(|_| writes || path.is_empty())
                .map(|id| visit.to(&format!("/saker/utsendelser/{id}{path}"))),
            note: String::new(),
            place: place(at),
        })
        .collect()
}
