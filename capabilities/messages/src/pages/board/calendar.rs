//! Deadlines for people's own calendars (iCalendar, RFC 5545).
//!
//! A deadline is a day, or an hour on it; a calendar program that has fetched it once sees when it
//! is moved, since its id stays and its sequence rises.

use axum::http::HeaderMap;
use icalendar::{Calendar, Component as _, Event, Property};
use jiff::{Timestamp, tz::TimeZone};
use kernel::OSLO;
use web::{PageResult, Visit, with_tag};

use crate::{model::Deadline, store};

/// The calendar.
pub async fn get(visit: Visit, asked: HeaderMap) -> PageResult {
    let all = visit.read(|_, conn| Ok(store::deadlines(conn)?)).await?;
    let mut calendar = Calendar::empty();
    calendar
        .append_property(Property::new("VERSION", "2.0"))
        .append_property(Property::new("PRODID", "-//Samspill//Frister//NO"))
        .append_property(Property::new("CALSCALE", "GREGORIAN"))
        .append_property(Property::new("METHOD", "PUBLISH"))
        .name(&format!(
            "{} – {}",
            visit.say().t("deadline-title"),
            visit.municipality_name()
        ));
    for event in all.iter().filter_map(|deadline| event(&visit, deadline)) {
        calendar.push(event);
    }
    let text = calendar.to_string();
    Ok(with_tag("text/calendar; charset=utf-8", text, &asked))
}

fn event(visit: &Visit, deadline: &Deadline) -> Option<Event> {
    let (language, title) = deadline.title.nearest(visit.language())?;
    let host = visit.host().split(':').next().unwrap_or_default();
    let mut event = Event::with_uid(&format!("{}@{host}", deadline.id));
    let changed = deadline.changed_at?.timestamp();
    event
        .summary(title)
        .append_property(Property::new("DTSTAMP", utc(changed)))
        .append_property(Property::new(
            "SEQUENCE",
            (deadline.version - 1).to_string(),
        ))
        .append_property(Property::new("TRANSP", "TRANSPARENT"));
    if let Some((_, remark)) = deadline.remark.nearest(language) {
        event.description(remark);
    }
    if !deadline.link.is_empty() {
        event.url(&deadline.link);
    }
    if let Some(time) = deadline.due_at {
        let zone = TimeZone::get(OSLO).unwrap_or(TimeZone::UTC);
        let at = zone.to_timestamp(deadline.due_on.to_datetime(time)).ok()?;
        event.append_property(Property::new("DTSTART", utc(at)));
    } else {
        let day = deadline.due_on.strftime("%Y%m%d").to_string();
        let mut property = Property::new("DTSTART", day);
        property.add_parameter("VALUE", "DATE");
        event.append_property(property);
    }
    Some(event)
}

fn utc(at: Timestamp) -> String {
    at.strftime("%Y%m%dT%H%M%SZ").to_string()
}
