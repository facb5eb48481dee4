//! Closed days from a file: a table with «fra», «til» and «grunn», or a calendar (RFC 5545) as
//! schools publish their route.
//!
//! Each fault names its line and what is wrong. In a calendar the last day of a whole-day event is
//! the day after it, and an event with hours closes its days whole; one that repeats is not taken,
//! since a closed day must be seen to be checked.

use documents::{Table, read_table};
use icalendar::parser::{Component, read_calendar, unfold};
use jiff::{Timestamp, ToSpan as _, civil::Date, tz::TimeZone};
use kernel::OSLO;
use texts::Speaker;
use web::RefusalWords as _;

use crate::{desk::read::date, model::Closure};

/// As many lines of a table.
const MOST_LINES: usize = 1_000;

/// What a file gave.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Found {
    /// Runs of days.
    pub closures: Vec<Closure>,
    /// What could not be taken, in words.
    pub faults: Vec<String>,
}

/// Reads a file, whatever it is. An error is for the whole file.
pub fn read(say: &Speaker, bytes: &[u8]) -> Result<Found, String> {
    let text = String::from_utf8_lossy(bytes);
    if text
        .trim_start_matches('\u{feff}')
        .trim_start()
        .starts_with("BEGIN:VCALENDAR")
    {
        return of_calendar(say, text.trim_start_matches('\u{feff}'));
    }
    let table = read_table(bytes, MOST_LINES).map_err(|refusal| refusal.words(say))?;
    of_table(say, &table)
}

/// «Linje 4, til: …».
fn fault(say: &Speaker, line: usize, column: &str, reason: &str) -> String {
    let line = line.to_string();
    let words = [
        ("line", line.as_str()),
        ("column", column),
        ("reason", reason),
    ];
    say.ta("venuedesk-line-fault", &words)
}

// texts: venuedesk-file-*
fn of_table(say: &Speaker, table: &Table) -> Result<Found, String> {
    let heading = table.rows.first();
    let find = |names: &[&str]| {
        let cells = &heading?.cells;
        cells
            .iter()
            .position(|cell| names.contains(&cell.trim().to_lowercase().as_str()))
    };
    let from = find(&["fra", "frå", "from", "dato", "date"]);
    let reason = find(&["grunn", "årsak", "reason", "hva", "kva"]);
    let (Some(from), Some(reason)) = (from, reason) else {
        return Err(say.t("venuedesk-file-no-heading").into_owned());
    };
    let to = find(&["til", "to", "til og med"]);
    let mut found = Found::default();
    for row in &table.rows[1..] {
        let first = row.cell(from);
        let last = to.map_or(first, |to| row.cell(to));
        let last = if last.is_empty() { first } else { last };
        let wrong = |column: &str, id: &str| fault(say, row.line, column, &say.t(id));
        match (day_of(first), day_of(last)) {
            (None, _) => found.faults.push(wrong("fra", "venuedesk-file-date")),
            (_, None) => found.faults.push(wrong("til", "venuedesk-file-date")),
            (Some(from_on), Some(to_on)) if from_on > to_on => {
                found.faults.push(wrong("til", "venuedesk-file-order"));
            }
            _ if row.cell(reason).is_empty() => {
                found.faults.push(wrong("grunn", "venuedesk-file-reason"));
            }
            (Some(from_on), Some(to_on)) => found.closures.push(Closure {
                from_on,
                to_on,
                reason: row.cell(reason).chars().take(120).collect(),
            }),
        }
    }
    Ok(found)
}

/// A date as people write it, or as a workbook keeps it: days since 30 December 1899.
fn day_of(cell: &str) -> Option<Date> {
    const FROM_2000_TO_2100: std::ops::RangeInclusive<i32> = 36_526..=73_415;
    date(cell).or_else(|| {
        let (days, _) = cell.split_once('.').unwrap_or((cell, ""));
        let days = days.parse().ok()?;
        let is_a_date = FROM_2000_TO_2100.contains(&days);
        let first = jiff::civil::date(1899, 12, 30);
        is_a_date.then(|| first.saturating_add(days.days()))
    })
}

fn of_calendar(say: &Speaker, text: &str) -> Result<Found, String> {
    let unreadable = |_| say.t("venuedesk-file-ics").into_owned();
    let unfolded = unfold(text);
    let calendar = read_calendar(&unfolded).map_err(unreadable)?;
    let mut found = Found::default();
    let events = calendar.components.iter().filter(|it| it.name == "VEVENT");
    for (number, event) in (1..).zip(events) {
        let summary = value(event, "SUMMARY").unwrap_or_default();
        let reason = unescaped(&summary).trim().to_owned();
        let which = if reason.is_empty() {
            number.to_string()
        } else {
            reason.clone()
        };
        let wrong = |id: &str| {
            say.ta(
                "venuedesk-event-fault",
                &[("event", &which), ("reason", &say.t(id))],
            )
        };
        if value(event, "STATUS").is_some_and(|status| status == "CANCELLED") {
            continue;
        }
        if value(event, "RRULE").is_some() {
            found.faults.push(wrong("venuedesk-file-repeats"));
            continue;
        }
        let Some(from_on) = value(event, "DTSTART").and_then(|at| day(&at, false)) else {
            found.faults.push(wrong("venuedesk-file-date"));
            continue;
        };
        let to_on = match value(event, "DTEND") {
            None => from_on,
            Some(end) => {
                if let Some(to_on) = day(&end, true) {
                    to_on.max(from_on)
                } else {
                    found.faults.push(wrong("venuedesk-file-date"));
                    continue;
                }
            }
        };
        if reason.is_empty() {
            found.faults.push(wrong("venuedesk-file-reason"));
            continue;
        }
        found.closures.push(Closure {
            from_on,
            to_on,
            reason: reason.chars().take(120).collect(),
        });
    }
    Ok(found)
}

fn value(event: &Component<'_>, name: &str) -> Option<String> {
    let property = event.find_prop(name)?;
    Some(property.val.as_str().to_owned())
}

/// «20261005», «20261005T080000», «20261005T060000Z»: the day in Norway. An end that falls on
/// midnight is the day before.
fn day(written: &str, is_end: bool) -> Option<Date> {
    let digits = written.get(..8)?;
    let date = Date::strptime("%Y%m%d", digits).ok()?;
    let (date, is_midnight) = match written.get(8..) {
        None | Some("") => (date, true),
        Some(time) if time.ends_with('Z') => {
            let at = jiff::civil::DateTime::strptime("%Y%m%dT%H%M%SZ", written).ok()?;
            let at: Timestamp = at.to_zoned(TimeZone::UTC).ok()?.timestamp();
            let here = at.in_tz(OSLO).ok()?.datetime();
            (here.date(), here.time() == jiff::civil::Time::midnight())
        }
        Some(time) => (date, time == "T000000"),
    };
    if is_end && is_midnight {
        date.checked_sub(1.day()).ok()
    } else {
        Some(date)
    }
}

/// Text as it was before it was put into a calendar (RFC 5545, 3.3.11).
fn unescaped(text: &str) -> String {
    text.replace("\\n", " ")
        .replace("\\N", " ")
        .replace("\\,", ",")
        .replace("\\;", ";")
        .replace("\\\\", "\\")
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    fn say() -> Speaker {
        let source = texts::Source {
            room: "venues",
            nb: include_str!("../../../texts/desk/nb.ftl"),
            nn: include_str!("../../../texts/desk/nn.ftl"),
            en: include_str!("../../../texts/desk/en.ftl"),
        };
        let catalog = texts::Catalog::new(&[source]).expect("texts that can be read");
        std::sync::Arc::new(catalog).speaker(texts::Language::Nb)
    }

    #[test]
    fn a_school_route_is_read_from_a_calendar() {
        let text = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\n\
            BEGIN:VEVENT\r\nUID:1\r\nDTSTART;VALUE=DATE:20261005\r\nDTEND;VALUE=DATE:20261010\r\n\
            SUMMARY:Høstferie\\, alle skoler\r\nEND:VEVENT\r\n\
            BEGIN:VEVENT\r\nUID:2\r\nDTSTART:20261116T070000Z\r\nDTEND:20261116T150000Z\r\n\
            SUMMARY:Planleggings\r\n dag\r\nEND:VEVENT\r\n\
            BEGIN:VEVENT\r\nUID:3\r\nDTSTART;VALUE=DATE:20261201\r\nRRULE:FREQ=WEEKLY\r\n\
            SUMMARY:Gudstjeneste\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
        let found = read(&say(), text.as_bytes()).expect("a calendar");
        let run = |from_on, to_on, reason: &str| Closure {
            from_on,
            to_on,
            reason: reason.into(),
        };
        assert_eq!(
            found.closures,
            [
                run(
                    date(2026, 10, 5),
                    date(2026, 10, 9),
                    "Høstferie, alle skoler"
                ),
                run(date(2026, 11, 16), date(2026, 11, 16), "Planleggingsdag"),
            ]
        );
        assert_eq!(found.faults.len(), 1);
        assert!(
            found.faults[0].contains("Gudstjeneste"),
            "{:?}",
            found.faults
        );
    }

    #[test]
    fn lines_that_cannot_be_taken_are_named() {
        let text = "Fra;Til;Grunn\n05.10.2026;09.10.2026;Høstferie\n31.11.2026;;Plandag\n\
            12.11.2026;11.11.2026;Feil vei\n24.12.2026;;\n2.1.2027;;Plandag\n";
        let found = read(&say(), text.as_bytes()).expect("a table");
        let reasons: Vec<&str> = found.closures.iter().map(|it| &*it.reason).collect();
        assert_eq!(reasons, ["Høstferie", "Plandag"]);
        assert_eq!(found.faults.len(), 3, "{:?}", found.faults);
        assert!(
            found.faults[0].starts_with("Linje 3, fra:"),
            "{:?}",
            found.faults
        );
        assert!(
            found.faults[1].starts_with("Linje 4, til:"),
            "{:?}",
            found.faults
        );
        assert!(
            found.faults[2].starts_with("Linje 5, grunn:"),
            "{:?}",
            found.faults
        );
        assert!(read(&say(), b"a;b\n1;2\n").is_err());
    }
}
