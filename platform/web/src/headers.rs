//! Headers that every answer carries.
//!
//! The content policy allows what we serve ourselves and map tiles from Kartverket, and neither
//! script nor style inside a page. Nobody may show our pages in a frame (ASVS 5.0 V3.4.3, V3.4.6).
//! HSTS only where the visitor came by TLS.

use axum::http::{HeaderMap, HeaderName, HeaderValue, header};

const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; \
     img-src 'self' data: https://cache.kartverket.no; connect-src 'self'; manifest-src 'self'; \
     form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

const FIXED: [(HeaderName, &str); 7] = [
    (header::CONTENT_SECURITY_POLICY, POLICY),
    (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (header::REFERRER_POLICY, "strict-origin-when-cross-origin"),
    (header::X_FRAME_OPTIONS, "DENY"),
    (
        HeaderName::from_static("cross-origin-opener-policy"),
        "same-origin",
    ),
    (
        HeaderName::from_static("cross-origin-resource-policy"),
        "same-origin",
    ),
    (
        HeaderName::from_static("permissions-policy"),
        "geolocation=(self), camera=(), microphone=()",
    ),
];

/// Puts them on. Open data may be read by other sites, and says so itself before this.
pub fn put_on(headers: &mut HeaderMap, secure: bool) {
    for (name, value) in FIXED {
        headers
            .entry(name)
            .or_insert(HeaderValue::from_static(value));
    }
    if secure {
        headers.insert(
            header::STRICT_TRANSPORT_SECURITY,
            HeaderValue::from_static("max-age=31536000; includeSubDomains"),
        );
    }
}

/// Nobody but her own browser may keep a page made for somebody who has signed in.
pub fn make_private(headers: &mut HeaderMap) {
    let kept = headers.get(header::CACHE_CONTROL);
    if kept.is_none_or(|how| how == "no-cache") {
        let private = HeaderValue::from_static("private, no-cache");
        headers.insert(header::CACHE_CONTROL, private);
    }
}
