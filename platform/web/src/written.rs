//! What was written in a form that cannot be taken yet: she is no longer signed in, or must prove once
//! more who she is.
//!
//! It is kept while the request is answered and nowhere else. The page that says no carries it in
//! hidden fields with a button that sends it once more, so nothing is lost while she signs in in
//! another window. Codes and the like are left out, and a form with files is not kept.

use axum::{
    body::{Body, Bytes, HttpBody as _, to_bytes},
    http::{Method, header, request::Parts},
};

/// Larger forms are not kept; the longest of ours holds some ten thousand words.
const MOST: u64 = 256 * 1024;

/// Fields whose values are never shown again.
const SECRET: [&str; 5] = ["code", "password", "passord", "secret", "token"];

/// The fields of a form as they were sent.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Written(Bytes);

/// Reads the body of a form that may have to be shown again; another body is left as it is.
pub async fn keep(asked: &Parts, body: Body) -> (Body, Option<Written>) {
    let kind = asked.headers.get(header::CONTENT_TYPE);
    let kind = kind.and_then(|kind| kind.to_str().ok()).unwrap_or_default();
    let is_form = kind.starts_with("application/x-www-form-urlencoded");
    let size = body.size_hint().upper().unwrap_or(u64::MAX);
    if asked.method != Method::POST || !is_form || size > MOST {
        return (body, None);
    }
    match to_bytes(body, usize::try_from(MOST).unwrap_or(usize::MAX)).await {
        Ok(bytes) => (Body::from(bytes.clone()), Some(Written(bytes))),
        // The browser went away in the middle.
        Err(_) => (Body::empty(), None),
    }
}

impl Written {
    /// Name and value of each field that may be shown again.
    pub fn fields(&self) -> Vec<(String, String)> {
        form_urlencoded::parse(&self.0)
            .filter(|(name, _)| {
                let name = name.to_lowercase();
                !SECRET.iter().any(|secret| name.contains(secret))
            })
            .map(|(name, value)| (name.into_owned(), value.into_owned()))
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_secret_is_not_shown_again() {
        let sent = "name=Per&code=123456&new-password=x&scope=a&scope=b%0D%0Ac";
        let written = Written(Bytes::from_static(sent.as_bytes()));
        let shown: Vec<String> = written
            .fields()
            .into_iter()
            .map(|(name, value)| format!("{name}={value}"))
            .collect();
        assert_eq!(shown, ["name=Per", "scope=a", "scope=b\r\nc"]);
    }
}
