//! What happens with strategies, as a feed (Atom, RFC 4287): editions that are decided, and how measures
//! go.
//!
//! Entries are made from what was decided and from [`Promise`], and hold nothing from inside.

use axum::http::HeaderMap;
use web::{Feed, FeedEntry, PageResult, Visit};

use super::{edition::decided, index::titled};
use crate::{
    pages::{ground::Ground, promises::Promise},
    store::{measures, roles},
};

/// As many are told of.
const MOST: usize = 50;

pub async fn show(visit: Visit, asked: HeaderMap) -> PageResult {
    let seen = visit.clone();
    let mut entries = visit
        .read(move |_, conn| {
            let roles = roles::all(conn)?;
            let mut entries = Vec::new();
            for ground in Ground::all(conn)? {
                entries.extend(editions(&seen, &ground));
                if ground.all_decided().next().is_none() {
                    continue;
                }
                let all = measures::of_document(conn, &ground.document.id)?;
                for it in &all {
                    let Some(line) = measures::statuses(conn, &it.id)?.into_iter().next() else {
                        continue;
                    };
                    let reasons = [(it.id.clone(), line.reason)];
                    let today = line.at.in_oslo().date();
                    let promise = Promise::of(seen.say(), it, &roles, &reasons, today);
                    let base = seen.to(&format!("/strategi/{}", ground.document.slug));
                    entries.push(FeedEntry {
                        id: it.id.clone(),
                        title: format!("{}: {}", promise.heading(), promise.state.1),
                        language: None,
                        published: None,
                        updated: line.at,
                        path: format!("{base}#{}", promise.anchor),
                        text: promise.reason,
                    });
                }
            }
            Ok(entries)
        })
        .await?;
    entries.sort_by_key(|entry| std::cmp::Reverse(entry.updated));
    entries.truncate(MOST);
    let feed = Feed {
        title: visit.say().t("strategy-index").into_owned(),
        page: "/strategi",
        updated: entries.first().map(|entry| entry.updated),
        entries,
    };
    feed.answer(&visit, &asked)
}

fn editions(visit: &Visit, ground: &Ground) -> Vec<FeedEntry> {
    let each = ground.all_decided().filter_map(|edition| {
        let content = edition.content.as_ref()?;
        let path = format!("/strategi/{}/{}", ground.document.slug, edition.number);
        Some(FeedEntry {
            id: edition.id.clone(),
            title: titled(visit, edition),
            language: None,
            published: None,
            updated: edition.decided_at?,
            path: visit.to(&path),
            text: decided(visit, content),
        })
    });
    each.collect()
}
