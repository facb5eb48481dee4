//! A sign-in with a provider came to nothing: the reason in the log, and a page that says what to do.
//!
//! Four things can be said, by whose doing it was; the reason itself is for whoever runs the program
//! and holds nothing about the person (ASVS 5.0 V16.5.1).

use askama::Template;
use axum::{http::StatusCode, response::Response};
use identity::oidc::{Blame, Refusal};
use web::{PageResult, Visit, page, see_other};

use crate::pages::browser::{language_of, parameter};

#[derive(Template)]
#[template(path = "sign_in/refused.html")]
struct RefusedPage<'a> {
    visit: &'a Visit,
    words: &'static str,
    phone: String,
}

/// Notes why, and leads to the page that says what to do.
pub fn refused(visit: &Visit, provider: &str, refusal: &Refusal, return_to: &str) -> Response {
    let why = match refusal.blame() {
        Blame::Person => "person",
        Blame::Settings => "settings",
        Blame::Provider => "provider",
        Blame::Forged => "forged",
    };
    if refusal.blame() == Blame::Person {
        tracing::info!(provider, %refusal, "a sign-in came to nothing");
    } else {
        tracing::warn!(provider, %refusal, "a sign-in came to nothing");
    }
    lead(visit, why, return_to)
}

/// Somebody else came back than the one who was to prove who she is.
pub fn another_person(visit: &Visit, provider: &str, return_to: &str) -> Response {
    tracing::warn!(provider, "another person proved who she is");
    lead(visit, "another", return_to)
}

fn lead(visit: &Visit, why: &str, return_to: &str) -> Response {
    let tag = language_of(visit, return_to).tag();
    see_other(&format!("/{tag}/logg-inn/avbrutt?hvorfor={why}"))
}

pub async fn show(visit: Visit) -> PageResult {
    let words = match parameter(&visit, "hvorfor").as_str() {
        "person" => texts::id("people-refused-person"),
        "provider" => texts::id("people-refused-provider"),
        "settings" => texts::id("people-refused-settings"),
        "another" => texts::id("people-refused-another"),
        _ => texts::id("people-refused-forged"),
    };
    let phone = &visit.profile().municipality.contact.phone;
    let refused = RefusedPage {
        visit: &visit,
        words,
        phone: visit.say().phone(phone),
    };
    page(&refused, StatusCode::OK)
}
