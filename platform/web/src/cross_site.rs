//! Forms may only come from our own pages.
//!
//! Every browser since 2023 says where a request comes from, in `Sec-Fetch-Site`; older ones send
//! `Origin` with a form. A request that changes something is refused when either names another
//! site. No token is needed, so a form works from a page that was kept, and without a cookie
//! (ASVS 5.0 V3.5.1; docs/decisions/0008-requests.md).

use axum::http::{HeaderMap, Method, header};

/// Whether this request may change something here.
pub fn allowed(method: &Method, headers: &HeaderMap, host: &str) -> bool {
    if method.is_safe() {
        return true;
    }
    match headers.get("sec-fetch-site").map(|value| value.to_str()) {
        Some(Ok("same-origin" | "none")) => return true,
        Some(_) => return false,
        None => {}
    }
    match headers.get(header::ORIGIN).map(|value| value.to_str()) {
        // Neither header: not a browser, so nobody's cookies are being misused.
        None => true,
        Some(Ok(origin)) => origin
            .split_once("://")
            .is_some_and(|(_, named)| named.eq_ignore_ascii_case(host)),
        Some(Err(_)) => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asked(method: &Method, headers: &[(&'static str, &str)]) -> bool {
        let headers = headers
            .iter()
            .map(|(name, value)| {
                (
                    (*name).parse().expect("name"),
                    value.parse().expect("value"),
                )
            })
            .collect();
        allowed(method, &headers, "fjordvik.example:8080")
    }

    #[test]
    fn another_site_may_read_but_not_send_a_form() {
        assert!(asked(&Method::GET, &[("sec-fetch-site", "cross-site")]));
        assert!(!asked(&Method::POST, &[("sec-fetch-site", "cross-site")]));
        assert!(!asked(&Method::POST, &[("sec-fetch-site", "same-site")]));
        assert!(!asked(
            &Method::POST,
            &[("origin", "https://annen.example")]
        ));
        assert!(!asked(&Method::DELETE, &[("origin", "null")]));
    }

    #[test]
    fn our_own_pages_and_plain_programs_may() {
        assert!(asked(&Method::POST, &[("sec-fetch-site", "same-origin")]));
        assert!(asked(
            &Method::POST,
            &[("origin", "http://fjordvik.example:8080")]
        ));
        assert!(asked(&Method::POST, &[]));
    }
}
