//! Deadlines as a calendar (RFC 5545): a whole day for each last day, and one for each opening to come.
//!
//! What can be applied for is in everybody's; the room that follows grants up puts an association's
//! reports beside it.

use db::Conn;
use icalendar::{Calendar, Component as _, Event, Property};
use jiff::civil::Date;
use kernel::Instant;
use web::{PageError, Visit};

use crate::pages::calls;

/// A day in the calendar.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Deadline {
    /// Its id, which it keeps when it is moved.
    pub key: String,
    /// The day.
    pub on: Date,
    /// What is to be done.
    pub words: String,
    /// Where, with the language in front.
    pub path: String,
    /// When it was last changed.
    pub changed_at: Instant,
    /// Rises with each change.
    pub version: i64,
}

// texts: grants-calendar-*
/// Openings and last days of what can be applied for, or will be.
pub fn of_calls(visit: &Visit, conn: &mut Conn) -> Result<Vec<Deadline>, PageError> {
    let say = visit.say();
    let today = kernel::today(&*visit.town().clock);
    let mut all = Vec::new();
    for call in calls(visit, conn, visit.town().clock.now())? {
        let words = [("round", call.title.as_str())];
        let opens = ("opens", Some(call.round.opens_on).filter(|on| *on >= today));
        let closes = ("closes", call.round.closes_on);
        for (word, on) in [opens, closes] {
            let Some(on) = on else { continue };
            all.push(Deadline {
                key: format!("{}-{word}", call.round.id),
                on,
                words: say.ta(&format!("grants-calendar-{word}"), &words),
                path: call.path.clone(),
                changed_at: call.round.changed_at,
                version: call.round.version,
            });
        }
    }
    Ok(all)
}

/// The calendar's text.
pub fn calendar(visit: &Visit, name: &str, all: &[Deadline]) -> String {
    let mut calendar = Calendar::new().name(name).done();
    let properties = &mut calendar.properties;
    properties.retain(|property| property.key() != "PRODID");
    calendar.append_property(Property::new("PRODID", "-//Samspill//Samspill//NO"));
    let host = visit.host().split(':').next().unwrap_or_default();
    for it in all {
        let stamp = it.changed_at.timestamp();
        let stamp = stamp.strftime("%Y%m%dT%H%M%SZ").to_string();
        let day = it.on.strftime("%Y%m%d").to_string();
        let start = Property::new("DTSTART", day)
            .add_parameter("VALUE", "DATE")
            .done();
        let mut event = Event::new();
        event
            .uid(&format!("{}@{host}", it.key))
            .summary(&it.words)
            .append_property(Property::new("DTSTAMP", &stamp))
            .append_property(start)
            .append_property(Property::new("SEQUENCE", it.version.to_string()))
            .append_property(Property::new("URL", visit.absolute(&it.path)));
        calendar.push(event.done());
    }
    calendar.to_string()
}
