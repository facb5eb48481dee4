//! Who did what, for administrators: filtered on a page, or handed over to a log system as JSON lines.
//!
//! Names are put beside the lines when the page is made and are not part of the trail; who has been
//! erased has none (docs/decisions/0012-roles.md).

use std::collections::HashMap;

use access::{Entry, PersonId, TrailFilter};
use askama::Template;
use axum::{
    http::{HeaderValue, StatusCode, header},
    response::IntoResponse as _,
};
use identity::people;
use jiff::{ToSpan as _, civil::Date, tz::TimeZone};
use kernel::{Instant, OSLO};
use web::{Fields, PageError, PageResult, Visit, WrittenDate, page};

use crate::{
    access::{Action, may},
    actions::json_line,
};

/// Lines on the page.
const SHOWN: i64 = 200;
/// Lines handed over at once; the rest by a narrower filter, or by `samspill audit`.
const HANDED: i64 = 50_000;

#[derive(Template)]
#[template(path = "staff/trail.html")]
struct TrailPage<'a> {
    visit: &'a Visit,
    action: String,
    from: WrittenDate,
    to: WrittenDate,
    lines: Vec<Line>,
    errors: web::FormErrors,
}

/// A line in words.
struct Line {
    when: String,
    who: String,
    words: Option<String>,
    action: String,
    subject: String,
    remark: String,
}

pub async fn show(visit: Visit) -> PageResult {
    let asked = Fields::read(visit.query().as_bytes());
    let (entries, names) = read(&visit, filter(&asked), SHOWN).await?;
    let list = TrailPage {
        action: asked.one("action").to_owned(),
        from: asked.date("from"),
        to: asked.date("to"),
        lines: entries
            .iter()
            .map(|entry| Line::of(&visit, entry, &names))
            .collect(),
        visit: &visit,
        errors: web::FormErrors::new(),
    };
    page(&list, StatusCode::OK)
}

pub async fn hand_over(visit: Visit) -> PageResult {
    let asked = Fields::read(visit.query().as_bytes());
    let (entries, names) = read(&visit, filter(&asked), HANDED).await?;
    let lines = entries.iter().map(|entry| {
        let name = entry.person_id.as_ref().and_then(|id| names.get(id));
        json_line(entry, name.map(String::as_str))
    });
    let text: String = lines.map(|line| line + "\n").collect();
    let headers = [
        (header::CONTENT_TYPE, "application/x-ndjson; charset=utf-8"),
        (header::CACHE_CONTROL, "no-store"),
        (
            header::CONTENT_DISPOSITION,
            "attachment; filename=\"samspill-logg.jsonl\"",
        ),
    ]
    .map(|(name, value)| (name, HeaderValue::from_static(value)));
    Ok((headers, text).into_response())
}

async fn read(
    visit: &Visit,
    filter: TrailFilter,
    most: i64,
) -> Result<(Vec<Entry>, HashMap<PersonId, String>), PageError> {
    let actor = visit.actor();
    visit
        .read(move |_, conn| {
            may(&actor, Action::ReadTrail)?;
            let entries = access::trail(conn, &filter, most)?;
            let mut ids: Vec<PersonId> = entries
                .iter()
                .filter_map(|entry| entry.person_id.clone())
                .collect();
            ids.sort();
            ids.dedup();
            let persons = people::several(conn, &ids)?;
            let names = persons.into_iter().map(|one| (one.id, one.name)).collect();
            Ok((entries, names))
        })
        .await
}

/// Days are civil days in Norway.
fn filter(asked: &Fields) -> TrailFilter {
    let begins = |date: Date| {
        let zone = TimeZone::get(OSLO).unwrap_or(TimeZone::UTC);
        let at = zone.to_timestamp(date.to_datetime(jiff::civil::Time::midnight()));
        at.ok().map(Instant::from)
    };
    TrailFilter {
        action: asked.one("action").to_owned(),
        from: asked.date("from").date().and_then(begins),
        before: asked
            .date("to")
            .date()
            .and_then(|date| begins(date.saturating_add(1.day()))),
        ..TrailFilter::default()
    }
}

impl Line {
    fn of(visit: &Visit, entry: &Entry, names: &HashMap<PersonId, String>) -> Self {
        let say = visit.say();
        let local = entry.at.in_oslo();
        let who = match &entry.person_id {
            Some(id) => names.get(id).filter(|name| !name.is_empty()).cloned(),
            None => None,
        };
        Self {
            when: format!("{}, {}", say.date(local.date()), say.time(local.time())),
            // texts: people-actor-*
            who: who
                .unwrap_or_else(|| say.t(&format!("people-actor-{}", entry.actor)).into_owned()),
            words: web::deed_words(say, &entry.action).map(str::to_owned),
            action: entry.action.clone(),
            subject: entry.subject.clone(),
            remark: entry.remark.clone().unwrap_or_default(),
        }
    }
}

impl TrailPage<'_> {
    fn file(&self) -> String {
        let query = match self.visit.query() {
            "" => String::new(),
            query => format!("?{query}"),
        };
        self.visit.to(&format!("/saker/logg.jsonl{query}"))
    }
}
