//! What ties a sign-in to one browser, and where people may be sent when it is done.

use axum::http::{HeaderMap, HeaderValue, header};
use identity::key;
use kernel::Language;
use web::{Cookie, Visit};

/// How long a sign-in that has begun is remembered by the browser: an hour, in seconds.
const LASTS: i64 = 3600;

/// A cookie without meaning, known to one browser.
pub struct Tie {
    token: String,
    /// What is stored of it.
    pub hash: String,
}

impl Tie {
    /// The one this browser has.
    pub fn of(visit: &Visit, headers: &HeaderMap) -> Option<Self> {
        let token = Cookie::SIGN_IN.of(headers, visit.is_secure())?;
        let is_ours = token.len() == 64 && token.bytes().all(|byte| byte.is_ascii_hexdigit());
        is_ours.then(|| Self::from(token.to_owned()))
    }

    /// The one this browser has, or a new one.
    pub fn of_or_new(visit: &Visit, headers: &HeaderMap) -> Self {
        Self::of(visit, headers).unwrap_or_else(|| Self::from(key::token()))
    }

    /// Sets the cookie.
    pub fn cookie(&self, visit: &Visit) -> (header::HeaderName, HeaderValue) {
        let value = Cookie::SIGN_IN.set(&self.token, visit.is_secure(), Some(LASTS));
        (header::SET_COOKIE, value)
    }
}

impl From<String> for Tie {
    fn from(token: String) -> Self {
        let hash = key::hash(&token);
        Self { token, hash }
    }
}

/// The path of ours that `asked` names, when it is one; else her own page. Nobody is sent to
/// another site by a link to our sign-in (ASVS 5.0 V3.7.2).
pub fn where_to(visit: &Visit, asked: &str) -> String {
    if is_own_path(asked) {
        asked.to_owned()
    } else {
        visit.to("/min-side")
    }
}

/// `path?til=…`, in the visitor's language.
pub fn with_return(visit: &Visit, path: &str, return_to: &str) -> String {
    with_return_in(visit.language(), path, return_to)
}

/// The same, in another language.
pub fn with_return_in(language: Language, path: &str, return_to: &str) -> String {
    let back: String = form_urlencoded::byte_serialize(return_to.as_bytes()).collect();
    format!("/{}{path}?til={back}", language.tag())
}

/// The language of the page she is going to; the visit's when it has none.
pub fn language_of(visit: &Visit, return_to: &str) -> Language {
    let tag = return_to.split(['/', '?']).nth(1).unwrap_or_default();
    tag.parse().unwrap_or(visit.language())
}

/// Where the municipality's pages are reached, as it is configured; else as they were asked for.
pub fn address(visit: &Visit, path: &str) -> String {
    match visit.town().outside.address.as_str() {
        "" => visit.absolute(path),
        address => format!("{}{path}", address.trim_end_matches('/')),
    }
}

/// The value of a parameter in the address; empty when there is none.
pub fn parameter(visit: &Visit, name: &str) -> String {
    form_urlencoded::parse(visit.query().as_bytes())
        .find(|(own, _)| own == name)
        .map(|(_, value)| value.into_owned())
        .unwrap_or_default()
}

fn is_own_path(path: &str) -> bool {
    path.starts_with('/')
        && !path.starts_with("//")
        && path.len() <= 2000
        && !path.chars().any(|c| c == '\\' || c.is_control())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_paths_of_ours_are_gone_to() {
        for good in ["/nb/min-side", "/nb/foreninger?q=kor&side=2", "/"] {
            assert!(is_own_path(good), "{good}");
        }
        let long = format!("/{}", "a".repeat(2000));
        for bad in [
            "",
            "nb/min-side",
            "//annen.example",
            "https://annen.example",
            "/\\annen.example",
            "\\\\annen.example",
            "/nb/\r\nSet-Cookie: x=y",
            "/nb/\tx",
            "javascript:alert(1)",
            &long,
        ] {
            assert!(!is_own_path(bad), "{bad}");
        }
    }
}
