//! The notice board as a feed (Atom, RFC 4287): for those who want to be told of what is new.
//!
//! For everybody, without signing in. An announcement in another language than the reader's says so.

use axum::http::HeaderMap;
use web::{Feed, FeedEntry, PageResult, Visit};

use super::notices::shown;
use crate::store;

/// The feed.
pub async fn get(visit: Visit, asked: HeaderMap) -> PageResult {
    let spoken = visit.clone();
    let (rows, all) = visit
        .read(move |_, conn| Ok((shown(&spoken, conn)?, store::notices(conn)?)))
        .await?;
    let entries = rows.into_iter().filter_map(|row| {
        Some(FeedEntry {
            id: row.id,
            title: row.title,
            text: row.paragraphs.join("\n\n"),
            path: row.path,
            language: Some(row.language),
            published: Some(row.from),
            updated: row.changed_at?,
        })
    });
    let feed = Feed {
        title: visit.say().t("notice-board").into_owned(),
        page: "/kunngjoringer",
        // What is taken down changes the feed as well.
        updated: all.iter().filter_map(|notice| notice.changed_at).max(),
        entries: entries.collect(),
    };
    feed.answer(&visit, &asked)
}
