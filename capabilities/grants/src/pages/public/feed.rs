//! Calls as a feed (Atom, RFC 4287) and as a calendar (RFC 5545), for those who want to be told when
//! something opens and not to miss a last day.
//!
//! For everybody, without signing in.

use askama::Template;
use axum::{
    http::{HeaderMap, header},
    response::IntoResponse as _,
};
use icalendar::{Calendar, Component as _, Event, Property};
use web::{PageError, PageResult, Visit, with_tag};

use super::calls::{Call, calls};

#[derive(Template)]
#[template(path = "public/feed.xml")]
struct Feed<'a> {
    visit: &'a Visit,
    title: String,
    id: String,
    updated: String,
    author: String,
    calls: Vec<Call>,
}

/// The feed.
pub async fn atom(visit: Visit, asked: HeaderMap) -> PageResult {
    let calls = read(&visit).await?;
    let author = visit.municipality_name();
    let number = visit.profile().municipality.number.to_string();
    let changed = calls.iter().map(|call| call.round.changed_at).max();
    let feed = Feed {
        visit: &visit,
        title: format!("{} – {author}", visit.say().t("grants-calls")),
        id: format!(
            "tag:samspill,2026:{number}:tilskudd:{}",
            visit.language().tag()
        ),
        updated: changed.map_or_else(|| "1970-01-01T00:00:00Z".to_owned(), |at| at.to_string()),
        author,
        calls,
    };
    let xml = feed.render().map_err(|fault| PageError::fault(&fault))?;
    Ok(with_tag("application/atom+xml; charset=utf-8", xml, &asked))
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

impl Feed<'_> {
    fn address(&self, path: &str) -> String {
        self.visit.absolute(path)
    }

    fn board(&self) -> String {
        self.visit.absolute(&self.visit.to("/tilskudd"))
    }

    fn own(&self) -> String {
        self.visit.absolute(&self.visit.to("/tilskudd.atom"))
    }
}
