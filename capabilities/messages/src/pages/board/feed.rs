//! The notice board as a feed (Atom, RFC 4287).
//!
//! The ids of feed and entries never change, whatever host the municipality answers at: they are
//! made from ids of ours (RFC 4122, RFC 4151).

use askama::Template;
use axum::http::HeaderMap;
use web::{PageError, PageResult, Visit, with_tag};

use super::notices::{Shown, shown};
use crate::store;

#[derive(Template)]
#[template(path = "board/feed.xml")]
struct Feed<'a> {
    visit: &'a Visit,
    title: String,
    id: String,
    updated: String,
    author: String,
    rows: Vec<Shown>,
}

/// The feed.
pub async fn get(visit: Visit, asked: HeaderMap) -> PageResult {
    let spoken = visit.clone();
    let (rows, all) = visit
        .read(move |_, conn| Ok((shown(&spoken, conn)?, store::notices(conn)?)))
        .await?;
    let author = visit.municipality_name();
    let number = visit.profile().municipality.number.to_string();
    // What is taken down changes the feed as well.
    let changed = all.iter().filter_map(|notice| notice.changed_at).max();
    let feed = Feed {
        visit: &visit,
        title: format!("{} – {author}", visit.say().t("notice-board")),
        id: format!(
            "tag:samspill,2026:{number}:kunngjoringer:{}",
            visit.language().tag()
        ),
        updated: changed.map_or_else(|| "1970-01-01T00:00:00Z".to_owned(), |at| at.to_string()),
        author,
        rows,
    };
    let xml = feed.render().map_err(|fault| PageError::fault(&fault))?;
    Ok(with_tag("application/atom+xml; charset=utf-8", xml, &asked))
}

impl Feed<'_> {
    fn address(&self, path: &str) -> String {
        self.visit.absolute(path)
    }

    fn board(&self) -> String {
        self.visit.absolute(&self.visit.to("/kunngjoringer"))
    }

    fn own(&self) -> String {
        self.visit.absolute(&self.visit.to("/kunngjoringer.atom"))
    }
}
