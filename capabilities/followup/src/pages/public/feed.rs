//! Follow-up as a feed (Atom, RFC 4287): reports that are published, and what was answered about measures.
//!
//! An entry of an answer has its public reason alone.

use askama::Template;
use axum::http::HeaderMap;
use kernel::Instant;
use web::{PageError, PageResult, Visit, with_tag};

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

#[derive(Template)]
#[template(path = "public/feed.xml")]
struct Feed<'a> {
    visit: &'a Visit,
    id: String,
    updated: String,
    author: String,
    entries: Vec<Entry>,
}

struct Entry {
    id: String,
    title: String,
    at: Instant,
    path: String,
    text: String,
}

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
                        entries.push(Entry {
                            id: format!("urn:uuid:{}", it.id),
                            title: format!("{words}: {}", ground.name(&seen)),
                            path: seen.to(&format!("/oppfolging/rapport/{slug}/{}", it.year)),
                            text: shown(&seen, content).lead,
                            at,
                        });
                    }
                }
                for it in &ground.measures {
                    for answer in rounds::answers_about(conn, &it.id)? {
                        let status = status_words(say, answer.status);
                        entries.push(Entry {
                            id: format!("urn:uuid:{}", answer.id),
                            title: format!("{}: {status}", heading(&seen, it)),
                            path: format!("{}#tiltak-{}", seen.to("/oppfolging"), it.id),
                            text: answer.reason,
                            at: answer.at,
                        });
                    }
                }
            }
            Ok(entries)
        })
        .await?;
    entries.sort_by_key(|entry| std::cmp::Reverse(entry.at));
    entries.truncate(MOST);
    let number = visit.profile().municipality.number.to_string();
    let changed = entries.first().map(|entry| entry.at.to_string());
    let feed = Feed {
        id: format!(
            "tag:samspill,2026:{number}:oppfolging:{}",
            visit.language().tag()
        ),
        updated: changed.unwrap_or_else(|| "1970-01-01T00:00:00Z".to_owned()),
        author: visit.municipality_name(),
        visit: &visit,
        entries,
    };
    let xml = feed.render().map_err(|fault| PageError::fault(&fault))?;
    Ok(with_tag("application/atom+xml; charset=utf-8", xml, &asked))
}

impl Feed<'_> {
    fn address(&self, path: &str) -> String {
        self.visit.absolute(path)
    }

    fn own(&self, path: &str) -> String {
        self.visit.absolute(&self.visit.to(path))
    }
}
