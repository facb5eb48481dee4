//! Follow-up as a feed (Atom, RFC 4287): reports that are published, and what was answered about measures.
//!
//! An entry of an answer has its public reason alone.

use axum::http::HeaderMap;
use web::{Feed, FeedEntry, PageResult, Visit};

use super::shown;
use crate::{
    pages::{
        ground::{Ground, heading},
        staff::title,
        standing::status_words,
    },
    store::{reports, rounds},
};

/// As many are told of.
const MOST: usize = 50;

pub async fn show(visit: Visit, asked: HeaderMap) -> PageResult {
    let seen = visit.clone();
    let mut entries = visit
        .read(move |_, conn| {
            let say = seen.say();
            let mut entries = Vec::new();
            for ground in Ground::all(conn)? {
                if ground.decided().is_none() {
                    continue;
                }
                let slug = &ground.document.slug;
                for it in reports::of_document(conn, &ground.document.id)? {
                    if let Some((content, at)) = it.content.as_ref().zip(it.published_at) {
                        let words = title(say, it.from_year, it.year);
                        entries.push(FeedEntry {
                            id: it.id,
                            title: format!("{words}: {}", ground.name(&seen)),
                            path: seen.to(&format!("/oppfolging/rapport/{slug}/{}", it.year)),
                            text: shown(&seen, content).lead,
                            language: None,
                            published: None,
                            updated: at,
                        });
                    }
                }
                let ids: Vec<&str> = ground.measures.iter().map(|it| it.id.as_str()).collect();
                for answer in rounds::newest_about(conn, &ids, MOST)? {
                    let own = ground.measures.iter().find(|it| it.id == answer.measure);
                    if let Some(it) = own {
                        let status = status_words(say, answer.status);
                        entries.push(FeedEntry {
                            id: answer.id,
                            title: format!("{}: {status}", heading(&seen, it)),
                            path: format!("{}#tiltak-{}", seen.to("/oppfolging"), it.id),
                            text: answer.reason,
                            language: None,
                            published: None,
                            updated: answer.at,
                        });
                    }
                }
            }
            Ok(entries)
        })
        .await?;
    entries.sort_by_key(|entry| std::cmp::Reverse(entry.updated));
    entries.truncate(MOST);
    let feed = Feed {
        title: visit.say().t("followup-index").into_owned(),
        page: "/oppfolging",
        updated: entries.first().map(|entry| entry.updated),
        entries,
    };
    feed.answer(&visit, &asked)
}
