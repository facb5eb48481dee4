//! From a template to an answer.
//!
//! Public pages carry an `ETag` over their content: a browser that has the page asks, and gets 304
//! and no body. They are `no-cache`: kept, but always asked about, so nobody sees old facts.

use askama::Template;
use axum::{
    body::Body,
    http::{HeaderMap, HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};

use crate::{PageError, PageResult};

/// A step on the way from the start page to here.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Crumb {
    /// Its words.
    pub words: String,
    /// Its address.
    pub path: String,
}

/// Renders `template` as a whole page with `status`.
pub fn page(template: &impl Template, status: StatusCode) -> PageResult {
    let html = template
        .render()
        .map_err(|fault| PageError::fault(&fault))?;
    let headers = [
        (header::CONTENT_TYPE, "text/html; charset=utf-8"),
        (header::CACHE_CONTROL, "no-cache"),
    ];
    Ok((status, headers, html).into_response())
}

/// Renders a public page that a browser may keep as long as its content is the same.
pub fn page_with_tag(template: &impl Template, asked: &HeaderMap) -> PageResult {
    let html = template
        .render()
        .map_err(|fault| PageError::fault(&fault))?;
    Ok(with_tag("text/html; charset=utf-8", html, asked))
}

/// `body` with an `ETag`, or 304 when the client has it already.
pub fn with_tag(content_type: &'static str, body: String, asked: &HeaderMap) -> Response {
    let tag = tag_of(body.as_bytes());
    let mut answer = if not_modified(asked, tag.to_str().unwrap_or_default()) {
        StatusCode::NOT_MODIFIED.into_response()
    } else {
        let mut whole = Body::from(body).into_response();
        whole
            .headers_mut()
            .insert(header::CONTENT_TYPE, HeaderValue::from_static(content_type));
        whole
    };
    let headers = answer.headers_mut();
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-cache"));
    headers.insert(header::ETAG, tag);
    answer
}

/// Whether the client says that it has the content with this tag.
pub fn not_modified(asked: &HeaderMap, tag: &str) -> bool {
    asked
        .get_all(header::IF_NONE_MATCH)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .any(|tags| {
            tags.split(',').map(str::trim).any(|one| {
                one == "*" || one.trim_start_matches("W/") == tag.trim_start_matches("W/")
            })
        })
}

/// Weak, because the same page travels packed in several ways.
pub(crate) fn tag_of(body: &[u8]) -> HeaderValue {
    use std::hash::{DefaultHasher, Hash as _, Hasher as _};
    let mut hasher = DefaultHasher::new();
    body.hash(&mut hasher);
    let tag = format!("W/\"{:016x}\"", hasher.finish());
    HeaderValue::from_str(&tag).expect("hexadecimal digits are plain")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_content_is_sent_once() {
        let mut asked = HeaderMap::new();
        let first = with_tag("text/html", "<p>hei</p>".into(), &asked);
        let tag = first.headers()[header::ETAG].clone();
        asked.insert(header::IF_NONE_MATCH, tag);
        let again = with_tag("text/html", "<p>hei</p>".into(), &asked);
        assert_eq!(again.status(), StatusCode::NOT_MODIFIED);
        let changed = with_tag("text/html", "<p>hallo</p>".into(), &asked);
        assert_eq!(changed.status(), StatusCode::OK);
    }
}
