//! Calls as a feed (Atom, RFC 4287) and as a calendar (RFC 5545), for those who want to be told when
//! something opens and not to miss a last day.
//!
//! For everybody, without signing in.

use axum::{
    http::{HeaderMap, header},
    response::IntoResponse as _,
};
use icalendar::{Calendar, Component as _, Event, Property};
use web::{Feed, FeedEntry, PageError, PageResult, Visit};

use super::calls::{Call, calls};

/// The feed.
pub async fn atom(visit: Visit, asked: HeaderMap) -> PageResult {
    let calls = read(&visit).await?;
    let updated = calls.iter().map(|call| call.round.changed_at).max();
    let entries = calls.into_iter().map(|call| FeedEntry {
        id: call.round.id,
        title: call.title,
        text: format!("{}. {}", call.deadline, call.purpose),
        path: call.path,
        language: None,
        published: Some(call.round.opens_on),
        updated: call.round.changed_at,
    });
    let feed = Feed {
        title: visit.say().t("grants-calls").into_owned(),
        page: "/tilskudd",
        updated,
        entries: entries.collect(),
    };
    feed.answer(&visit, &asked)
}

// texts: grants-calendar-*
/// The calendar: a whole day for each last day, and one for each opening that is to come.
pub async fn calendar(visit: Visit) -> PageResult {
    let calls = read(&visit).await?;
    let say = visit.say();
    let mut calendar = Calendar::new().name(&say.t("grants-calls")).done();
    calendar
        .properties
        .retain(|property| property.key() != "PRODID");
    calendar.append_property(Property::new("PRODID", "-//Samspill//Samspill//NO"));
    let host = visit
        .host()
        .split(':')
        .next()
        .unwrap_or_default()
        .to_owned();
    let day = |date: jiff::civil::Date| date.strftime("%Y%m%d").to_string();
    for call in &calls {
        let stamp = call.round.changed_at.timestamp();
        let stamp = stamp.strftime("%Y%m%dT%H%M%SZ").to_string();
        let opens = (call.round.opens_on, "opens", "grants-calendar-opens");
        let closes = call
            .round
            .closes_on
            .map(|on| (on, "closes", "grants-calendar-closes"));
        for (on, word, words) in std::iter::once(opens).chain(closes) {
            let summary = say.ta(words, &[("round", &call.title)]);
            let mut event = Event::new();
            event
                .uid(&format!("{}-{word}@{host}", call.round.id))
                .summary(&summary)
                .append_property(Property::new("DTSTAMP", &stamp))
                .append_property(
                    Property::new("DTSTART", day(on))
                        .add_parameter("VALUE", "DATE")
                        .done(),
                )
                .append_property(Property::new("SEQUENCE", call.round.version.to_string()))
                .append_property(Property::new("URL", visit.absolute(&call.path)));
            calendar.push(event.done());
        }
    }
    let headers = [
        (header::CONTENT_TYPE, "text/calendar; charset=utf-8"),
        (header::CACHE_CONTROL, "public, max-age=900"),
    ];
    Ok((headers, calendar.to_string()).into_response())
}

async fn read(visit: &Visit) -> Result<Vec<Call>, PageError> {
    let seen = visit.clone();
    visit
        .read(move |town, conn| calls(&seen, conn, town.clock.now()))
        .await
}
