//! The last step of every way in: the cookie of the new session, and on to where she was going.

use axum::{
    http::{HeaderMap, HeaderValue, header},
    response::Response,
};
use identity::Person;
use web::{Cookie, Visit, see_other};

use crate::{actions, pages::browser::with_return};

/// Sends her on with a new session; one who has not said what she is called is asked first.
pub fn enter(visit: &Visit, token: &str, person: &Person, return_to: &str) -> Response {
    let next = if person.name.is_empty() {
        with_return(visit, "/logg-inn/navn", return_to)
    } else {
        return_to.to_owned()
    };
    enter_at(visit, token, &next)
}

/// The same, straight to `path`.
pub fn enter_at(visit: &Visit, token: &str, path: &str) -> Response {
    let mut answer = see_other(path);
    let headers = answer.headers_mut();
    let session = Cookie::SESSION.set(token, visit.is_secure(), None);
    headers.append(header::SET_COOKIE, session);
    headers.append(header::SET_COOKIE, Cookie::SIGN_IN.clear(visit.is_secure()));
    keep_from_stores(headers);
    answer
}

/// Nobody keeps a page of signing in.
pub fn keep_from_stores(headers: &mut HeaderMap) {
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
}

/// The device she comes with, in a few words.
pub fn device(asked: &HeaderMap) -> String {
    let agent = asked.get(header::USER_AGENT);
    actions::device(
        agent
            .and_then(|agent| agent.to_str().ok())
            .unwrap_or_default(),
    )
}
