//! Reservations for calendar programs (RFC 5545), of a tenant's own: hours, place and title. What was
//! cancelled stays as cancelled for sixty days, so that phones take it away.

use icalendar::{Calendar, Component as _, Event, EventLike as _, EventStatus, Property};
use kernel::Instant;
use texts::Speaker;
use venues::{
    Venues,
    model::{Occurrence, State},
};

use crate::words_of;

const KEPT_SECONDS: i64 = 60 * 24 * 3600;

/// The calendar as text. Each occurrence stands with the address of its page.
pub fn write(
    say: &Speaker,
    venues: &Venues,
    (title, host): (&str, &str),
    occurrences: &[(Occurrence, String)],
    now: Instant,
) -> String {
    let mut calendar = Calendar::new().name(title).done();
    calendar
        .properties
        .retain(|property| property.key() != "PRODID");
    calendar.append_property(Property::new("PRODID", "-//Samspill//Samspill//NO"));
    let stamp = written(now);
    let host = host.split(':').next().unwrap_or(host);
    for (it, page) in occurrences {
        let gone = matches!(
            it.state,
            State::Cancelled | State::Released | State::Displaced | State::Withdrawn
        );
        let old = now.seconds_since(it.period.ends) > KEPT_SECONDS;
        let shown = gone || it.state.takes_time();
        if !shown || it.state == State::Held || (gone && old) {
            continue;
        }
        let (status, words) = match it.state {
            _ if gone => (EventStatus::Cancelled, it.title.clone()),
            State::Requested => {
                let asked = say.ta("booking-calendar-asked", &[("title", &it.title)]);
                (EventStatus::Tentative, asked)
            }
            _ => (EventStatus::Confirmed, it.title.clone()),
        };
        let mut event = Event::new();
        event
            .uid(&format!("{}@{host}", it.id))
            .summary(&words)
            .location(&words_of::place(venues, &it.set))
            .status(status)
            .append_property(Property::new("DTSTAMP", &stamp))
            .append_property(Property::new("DTSTART", written(it.period.starts)))
            .append_property(Property::new("DTEND", written(it.period.ends)))
            .append_property(Property::new("SEQUENCE", it.version.to_string()));
        if !page.is_empty() {
            event.append_property(Property::new("URL", page));
        }
        calendar.push(event.done());
    }
    calendar.to_string()
}

fn written(at: Instant) -> String {
    at.timestamp().strftime("%Y%m%dT%H%M%SZ").to_string()
}
