//! What premises are used for, for people's own calendars (iCalendar, RFC 5545).
//!
//! Single events with hours in UTC, so that they stand right whatever zone the calendar is in. An id
//! stays and its sequence rises; what was cancelled stays as cancelled for a while, since a calendar
//! that has fetched it must be told. Associations are named, persons never.

use axum::{extract::Path, http::HeaderMap};
use icalendar::{Calendar, Component as _, Event, EventLike as _, Property};
use jiff::ToSpan as _;
use kernel::Instant;
use web::{PageError, PageResult, Visit, with_tag};

use super::{Shown, words};
use crate::{model::Occurrence, store, time::Period};

const DAYS_BACK: i64 = 7;
const DAYS_AHEAD: i64 = 120;

/// Answers.
pub async fn get(visit: Visit, Path(id): Path<String>, asked: HeaderMap) -> PageResult {
    let shown = Shown::of(&visit).await?;
    let premises = shown.venues.get(&id).ok_or(PageError::NotFound)?;
    let sets: Vec<String> = premises.sets.iter().map(|set| set.id.clone()).collect();
    let within = Period::days(
        shown.today.saturating_sub(DAYS_BACK.days()),
        shown.today.saturating_add(DAYS_AHEAD.days()),
    );
    let all = visit
        .read(move |_, conn| Ok(store::occurrences(conn, &sets, within)?))
        .await?;
    let name = words::full_name(premises, shown.venues.site(&premises.site));
    let mut calendar = Calendar::empty();
    calendar
        .append_property(Property::new("VERSION", "2.0"))
        .append_property(Property::new("PRODID", "-//Samspill//Lokaler//NO"))
        .append_property(Property::new("CALSCALE", "GREGORIAN"))
        .append_property(Property::new("METHOD", "PUBLISH"))
        .name(&name);
    for (it, changed_at, is_granted) in &all {
        let part = premises.set(&it.set).map_or("", |set| &set.name);
        let part = if premises.sets.len() > 1 { part } else { "" };
        let who = shown.holder(it.held_by.as_ref());
        let title = who.unwrap_or(&it.title);
        let mut event = event(&visit, it, *changed_at, *is_granted);
        event.summary(title).location(&place(&name, part));
        calendar.push(event);
    }
    let text = calendar.to_string();
    Ok(with_tag("text/calendar; charset=utf-8", text, &asked))
}

fn place(name: &str, part: &str) -> String {
    if part.is_empty() {
        name.to_owned()
    } else {
        format!("{name}, {part}")
    }
}

fn event(visit: &Visit, it: &Occurrence, changed_at: Instant, is_granted: bool) -> Event {
    let host = visit.host().split(':').next().unwrap_or_default();
    let status = if is_granted { "CONFIRMED" } else { "CANCELLED" };
    let mut event = Event::with_uid(&format!("{}@{host}", it.id));
    event
        .append_property(Property::new("DTSTAMP", utc(changed_at)))
        .append_property(Property::new("DTSTART", utc(it.period.starts)))
        .append_property(Property::new("DTEND", utc(it.period.ends)))
        .append_property(Property::new("SEQUENCE", (it.version - 1).to_string()))
        .append_property(Property::new("STATUS", status));
    event
}

fn utc(at: Instant) -> String {
    at.timestamp().strftime("%Y%m%dT%H%M%SZ").to_string()
}
