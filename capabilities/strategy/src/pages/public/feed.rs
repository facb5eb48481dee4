//! What happens with strategies, as a feed (Atom, RFC 4287): editions that are decided, and how measures
//! go.
//!
//! Entries are made from what was decided and from [`Promise`], and hold nothing from inside.

use askama::Template;
use axum::http::HeaderMap;
use kernel::Instant;
use web::{PageError, PageResult, Visit, with_tag};

use super::{edition::decided, index::titled};
use crate::{
    pages::{ground::Ground, promises::Promise},
    store::{measures, roles},
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
                    entries.push(Entry {
                        id: format!("urn:uuid:{}", it.id),
                        title: format!("{}: {}", promise.heading(), promise.state.1),
                        at: line.at,
                        path: format!("{base}#{}", promise.anchor),
                        text: promise.reason,
                    });
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
            "tag:samspill,2026:{number}:strategi:{}",
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

fn editions(visit: &Visit, ground: &Ground) -> Vec<Entry> {
    let each = ground.all_decided().filter_map(|edition| {
        let content = edition.content.as_ref()?;
        let path = format!("/strategi/{}/{}", ground.document.slug, edition.number);
        Some(Entry {
            id: format!("urn:uuid:{}", edition.id),
            title: titled(visit, edition),
            at: edition.decided_at?,
            path: visit.to(&path),
            text: decided(visit, content),
        })
    });
    each.collect()
}

impl Feed<'_> {
    fn address(&self, path: &str) -> String {
        self.visit.absolute(path)
    }

    fn own(&self, path: &str) -> String {
        self.visit.absolute(&self.visit.to(path))
    }
}
