//! Finished pages, kept for the next visitor.
//!
//! Everybody who looks for football gets the same page, so it is made once: rendered, tagged and
//! packed. A cache belongs to the kept value its pages are made from ([`crate::Kept`]) and goes
//! when that goes, so a finished page is never older than its facts. What else a page depends on
//! is its key: language, path, query, host and date.

use std::{
    collections::HashMap,
    io::Write as _,
    sync::{Arc, Mutex, OnceLock, PoisonError},
};

use axum::{
    body::{Body, Bytes},
    http::{HeaderMap, HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use jiff::civil::Date;

use crate::{
    PageError, PageResult, Visit,
    page::{not_modified, tag_of},
};

/// Beyond this many bytes of HTML the cache starts over: better than growing, simpler than ageing.
const MOST_BYTES: usize = 12 << 20;

/// Finished pages of one kept value.
#[derive(Default)]
pub struct PageCache(Mutex<Pages>);

#[derive(Default)]
struct Pages {
    by_key: HashMap<String, Arc<Finished>>,
    bytes: usize,
}

struct Finished {
    html: Bytes,
    tag: HeaderValue,
    brotli: OnceLock<Bytes>,
}

impl PageCache {
    /// The finished page for this visit, made by `render` when nobody had it made before. A page for
    /// somebody who has signed in is made for her and not kept.
    pub fn answer(
        &self,
        visit: &Visit,
        today: Date,
        asked: &HeaderMap,
        render: impl FnOnce() -> askama::Result<String>,
    ) -> PageResult {
        if visit.who().is_some() {
            // Her name stands in the header; such a page is hers alone.
            let html = render().map_err(|fault| PageError::fault(&fault))?;
            return Ok(Arc::new(Finished::of(html)).answer(asked));
        }
        let key = visit.page_key(today);
        let found = self.lock().by_key.get(&key).cloned();
        if let Some(page) = found {
            return Ok(page.answer(asked));
        }
        let html = render().map_err(|fault| PageError::fault(&fault))?;
        Ok(self.keep(key, Finished::of(html)).answer(asked))
    }

    fn keep(&self, key: String, page: Finished) -> Arc<Finished> {
        let page = Arc::new(page);
        let mut pages = self.lock();
        if pages.bytes + page.html.len() > MOST_BYTES {
            *pages = Pages::default();
        }
        pages.bytes += page.html.len();
        pages.by_key.insert(key, Arc::clone(&page));
        page
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, Pages> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Finished {
    fn of(html: String) -> Self {
        let tag = tag_of(html.as_bytes());
        Self {
            html: Bytes::from(html),
            tag,
            brotli: OnceLock::new(),
        }
    }

    fn answer(&self, asked: &HeaderMap) -> Response {
        let packed = crate::assets::accepts(asked, "br");
        let mut answer = if not_modified(asked, self.tag.to_str().unwrap_or_default()) {
            StatusCode::NOT_MODIFIED.into_response()
        } else if packed {
            let bytes = self.brotli.get_or_init(|| pack(&self.html)).clone();
            let mut answer = Body::from(bytes).into_response();
            answer
                .headers_mut()
                .insert(header::CONTENT_ENCODING, HeaderValue::from_static("br"));
            answer
        } else {
            Body::from(self.html.clone()).into_response()
        };
        let headers = answer.headers_mut();
        headers.insert(
            header::CONTENT_TYPE,
            HeaderValue::from_static("text/html; charset=utf-8"),
        );
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-cache"));
        headers.insert(
            header::VARY,
            HeaderValue::from_static("accept-encoding, x-fragment"),
        );
        headers.insert(header::ETAG, self.tag.clone());
        answer
    }
}

/// Quality 5: a tenth of the time of the best, and a few per cent larger.
fn pack(html: &Bytes) -> Bytes {
    let mut packed = Vec::with_capacity(html.len() / 4);
    let mut writer = brotli::CompressorWriter::new(&mut packed, 16 * 1024, 5, 20);
    let written = writer.write_all(html);
    drop(writer);
    match written {
        Ok(()) => Bytes::from(packed),
        // Writing into memory does not fail; an unpacked page would be a lie under this header.
        Err(fault) => unreachable!("packing into memory: {fault}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_packed_page_is_the_page() {
        let page = Finished::of("<p>hei på deg</p>".repeat(500));
        let mut asked = HeaderMap::new();
        asked.insert(
            header::ACCEPT_ENCODING,
            HeaderValue::from_static("gzip, br"),
        );
        let answer = page.answer(&asked);
        assert_eq!(answer.headers()[header::CONTENT_ENCODING], "br");
        let packed = page.brotli.get().expect("it was packed");
        let mut plain = Vec::new();
        brotli::BrotliDecompress(&mut packed.as_ref(), &mut plain).expect("it unpacks");
        assert_eq!(plain, page.html);
        asked.insert(header::IF_NONE_MATCH, page.tag.clone());
        assert_eq!(page.answer(&asked).status(), StatusCode::NOT_MODIFIED);
    }

    #[test]
    fn a_full_cache_starts_over() {
        let cache = PageCache::default();
        for step in 0..30 {
            cache.keep(step.to_string(), Finished::of("x".repeat(1 << 20)));
            assert!(cache.lock().bytes <= MOST_BYTES, "{step}");
        }
    }
}
