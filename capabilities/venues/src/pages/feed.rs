//! What premises are used for, for people's own calendars (iCalendar, RFC 5545), and when they are
//! busy (VFREEBUSY).
//!
//! Single events with hours in UTC, so that they stand right whatever zone the calendar is in. An id
//! stays and its sequence rises; what was cancelled stays as cancelled for sixty days, since a
//! calendar that has fetched it must be told. Associations are named when the municipality says so,
//! persons never. What is busy names nobody at all; `set` asks for a part.

use axum::{extract::Path, http::HeaderMap};
use icalendar::{Calendar, Component as _, Event, EventLike as _, Property};
use jiff::ToSpan as _;
use kernel::Instant;
use web::{PageError, PageResult, Visit, with_tag};

use super::{Shown, words};
use crate::{
    model::{LettableSet, Occurrence, Premises, State},
    store,
    time::Period,
};

const DAYS_BACK: i64 = 7;
const DAYS_AHEAD: i64 = 120;
/// As long as what was cancelled is told of.
const DAYS_CANCELLED: i64 = 60;

/// Events.
pub async fn events(visit: Visit, Path(id): Path<String>, asked: HeaderMap) -> PageResult {
    let shown = Shown::of(&visit).await?;
    let premises = shown.venues.get(&id).ok_or(PageError::NotFound)?;
    let sets: Vec<String> = premises.sets.iter().map(|set| set.id.clone()).collect();
    let within = Period::days(
        shown.today.saturating_sub(DAYS_CANCELLED.days()),
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
        .append_property(Property::new("REFRESH-INTERVAL;VALUE=DURATION", "PT1H"))
        .name(&name);
    for (it, changed_at, _) in &all {
        let Some(status) = status(it, *changed_at, shown.now) else {
            continue;
        };
        let part = premises.set(&it.set).map_or("", |set| &set.name);
        let part = if premises.sets.len() > 1 { part } else { "" };
        let title = title(&visit, &shown, it);
        let mut event = event(&visit, it, *changed_at, status);
        event.summary(&title).location(&place(&name, part));
        calendar.push(event);
    }
    let text = calendar.to_string();
    Ok(with_tag("text/calendar; charset=utf-8", text, &asked))
}

/// What a calendar is told: what somebody has, and for a while that they no longer do. What waits
/// for an answer, or never was granted, is nobody else's business.
fn status(it: &Occurrence, changed_at: Instant, now: Instant) -> Option<&'static str> {
    let seconds = |days: i64| days * 86_400;
    match it.state {
        State::Granted | State::Used | State::NotUsed => {
            (now.seconds_since(it.period.ends) <= seconds(DAYS_BACK)).then_some("CONFIRMED")
        }
        State::Cancelled | State::Displaced | State::Released => {
            (now.seconds_since(changed_at) <= seconds(DAYS_CANCELLED)).then_some("CANCELLED")
        }
        State::Held | State::Requested | State::Refused | State::Withdrawn | State::Expired => None,
    }
}

fn title(visit: &Visit, shown: &Shown, it: &Occurrence) -> String {
    let who = shown.holder(it.held_by.as_ref());
    let said = if it.held_by.is_some() && !shown.with_names {
        None
    } else {
        Some(it.title.as_str())
    };
    let told = who.or(said).filter(|told| !told.is_empty());
    told.map_or_else(|| visit.say().t("venue-taken").into_owned(), str::to_owned)
}

fn place(name: &str, part: &str) -> String {
    if part.is_empty() {
        name.to_owned()
    } else {
        format!("{name}, {part}")
    }
}

fn event(visit: &Visit, it: &Occurrence, changed_at: Instant, status: &str) -> Event {
    let mut event = Event::with_uid(&format!("{}@{}", it.id, host(visit)));
    event
        .append_property(Property::new("DTSTAMP", utc(changed_at)))
        .append_property(Property::new("DTSTART", utc(it.period.starts)))
        .append_property(Property::new("DTEND", utc(it.period.ends)))
        .append_property(Property::new("SEQUENCE", (it.version - 1).to_string()))
        .append_property(Property::new("STATUS", status));
    event
}

/// When it is busy: any part of it, or the part that is asked for.
pub async fn busy(visit: Visit, Path(id): Path<String>, asked: HeaderMap) -> PageResult {
    let shown = Shown::of(&visit).await?;
    let premises = shown.venues.get(&id).ok_or(PageError::NotFound)?;
    let mut fields = form_urlencoded::parse(visit.query().as_bytes());
    let part = match fields.find(|(name, _)| name == "set") {
        Some((_, set)) => Some(premises.set(&set).ok_or(PageError::NotFound)?),
        None => None,
    };
    let days = (shown.today, shown.today.saturating_add(DAYS_AHEAD.days()));
    let diary = shown.diary(&visit, days).await?;
    let within = Period::days(days.0, days.1);
    let atoms = atoms(premises, part);
    let mut taken: Vec<Period> = atoms
        .iter()
        .flat_map(|atom| diary.within(*atom, within))
        .map(|taken| taken.kept)
        .collect();
    taken.sort_unstable();
    let uid = part.map_or(&premises.id, |part| &part.id);
    let mut lines = vec![
        "BEGIN:VCALENDAR".to_owned(),
        "VERSION:2.0".to_owned(),
        "PRODID:-//Samspill//Lokaler//NO".to_owned(),
        "BEGIN:VFREEBUSY".to_owned(),
        format!("UID:{uid}-busy@{}", host(&visit)),
        format!("DTSTAMP:{}", utc(shown.now)),
        format!("DTSTART:{}", utc(within.starts)),
        format!("DTEND:{}", utc(within.ends)),
    ];
    let busy = joined(&taken).into_iter();
    lines
        .extend(busy.map(|it| format!("FREEBUSY;FBTYPE=BUSY:{}/{}", utc(it.starts), utc(it.ends))));
    lines.extend([
        "END:VFREEBUSY".to_owned(),
        "END:VCALENDAR".to_owned(),
        String::new(),
    ]);
    Ok(with_tag(
        "text/calendar; charset=utf-8",
        lines.join("\r\n"),
        &asked,
    ))
}

fn atoms(premises: &Premises, part: Option<&LettableSet>) -> Vec<i64> {
    match part {
        Some(set) => set.atoms.iter().copied().collect(),
        None => premises.atoms.iter().map(|atom| atom.number).collect(),
    }
}

/// Periods that meet or touch, as one.
fn joined(all: &[Period]) -> Vec<Period> {
    let mut joined: Vec<Period> = Vec::new();
    for period in all {
        match joined.last_mut() {
            Some(last) if period.starts <= last.ends => last.ends = last.ends.max(period.ends),
            _ => joined.push(*period),
        }
    }
    joined
}

fn host(visit: &Visit) -> &str {
    visit.host().split(':').next().unwrap_or_default()
}

fn utc(at: Instant) -> String {
    at.timestamp().strftime("%Y%m%dT%H%M%SZ").to_string()
}
