//! What is new on a page, as a feed (Atom, RFC 4287), the same for every room that has one.
//!
//! The ids of feed and entries never change, whatever host the municipality answers at: they are made from
//! ids of ours (RFC 4122, RFC 4151). A feed of the page `/kunngjoringer` lies at `/kunngjoringer.atom`.

use askama::Template;
use axum::http::HeaderMap;
use kernel::{Instant, Language};

use crate::{PageError, PageResult, Visit, with_tag};

/// A feed of a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Feed {
    /// The name of the page.
    pub title: String,
    /// The path of the page without language: `/kunngjoringer`.
    pub page: &'static str,
    /// When anything in it was last changed; `None` when there has never been anything.
    pub updated: Option<Instant>,
    /// What is told, in the order it is shown.
    pub entries: Vec<FeedEntry>,
}

/// One thing that is told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FeedEntry {
    /// The id of the thing, a UUID.
    pub id: String,
    /// What it is called.
    pub title: String,
    /// Its text, plain.
    pub text: String,
    /// Its path on this site, with language.
    pub path: String,
    /// The language of title and text, where it may be another than the feed's.
    pub language: Option<Language>,
    /// The first day it was to be seen.
    pub published: Option<jiff::civil::Date>,
    /// When it was last changed.
    pub updated: Instant,
}

#[derive(Template)]
#[template(path = "feed.xml")]
struct Written<'a> {
    visit: &'a Visit,
    feed: Feed,
    id: String,
}

impl Feed {
    /// The answer to whoever asks for it; 304 when it is as she has it.
    ///
    /// # Errors
    ///
    /// When it cannot be written.
    pub fn answer(self, visit: &Visit, asked: &HeaderMap) -> PageResult {
        let number = &visit.profile().municipality.number;
        let word = self.page.trim_start_matches('/');
        let language = visit.language().tag();
        let written = Written {
            id: format!("tag:samspill,2026:{number}:{word}:{language}"),
            visit,
            feed: self,
        };
        let xml = written.render().map_err(|fault| PageError::fault(&fault))?;
        Ok(with_tag("application/atom+xml; charset=utf-8", xml, asked))
    }
}

impl Written<'_> {
    fn own(&self) -> String {
        let path = format!("{}.atom", self.feed.page);
        self.visit.absolute(&self.visit.to(&path))
    }

    fn page(&self) -> String {
        self.visit.absolute(&self.visit.to(self.feed.page))
    }

    fn updated(&self) -> String {
        // A feed has a time (RFC 4287, 4.2.15), also before anything is in it.
        let never = || "1970-01-01T00:00:00Z".to_owned();
        self.feed.updated.map_or_else(never, |at| at.to_string())
    }
}
