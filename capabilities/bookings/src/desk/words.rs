//! Times, places and tenants in words, for the desk's pages and letters.

use kernel::Language;
use texts::Speaker;
use venues::{
    Venues,
    time::{DAY, Period, civil},
};

/// «Sandvikhallen, Storhallen, bane A»; empty when the part is no more.
pub fn place(venues: &Venues, set: &str) -> String {
    let Some((premises, part)) = venues.with_set(set) else {
        return String::new();
    };
    let mut words: Vec<&str> = Vec::new();
    if let Some(site) = venues.site(&premises.site) {
        words.push(&site.name);
    }
    for more in [&premises.name, &part.name] {
        if !more.is_empty() && words.last() != Some(&more.as_str()) {
            words.push(more);
        }
    }
    words.join(", ")
}

/// «torsdag 12. mars 2026».
pub fn day(say: &Speaker, date: jiff::civil::Date) -> String {
    format!("{} {}", say.weekday(date.weekday()), say.date(date))
}

/// «torsdag 12. mars 2026 kl. 18–20».
pub fn when(say: &Speaker, period: Period) -> String {
    let ((date, opens), (end, closes)) = (civil(period.starts), civil(period.ends));
    let midnight = closes == 0 && date.tomorrow().ok() == Some(end);
    if end != date && !midnight {
        let at = |at: kernel::Instant| say.date_and_time(at.in_oslo());
        return format!("{} – {}", at(period.starts), at(period.ends));
    }
    let closes = if midnight { DAY } else { closes };
    let words = [
        ("day", day(say, date)),
        ("hours", hours(say, opens, closes)),
    ];
    let words = words
        .each_ref()
        .map(|(name, value)| (*name, value.as_str()));
    say.ta("bookdesk-when", &words)
}

/// «18–20.30».
pub fn hours(say: &Speaker, opens: i32, closes: i32) -> String {
    format!("{}–{}", minute(say, opens), minute(say, closes))
}

/// «18», «18.30»; English «18:30».
fn minute(say: &Speaker, minute: i32) -> String {
    let (hour, part) = (minute / 60, minute % 60);
    match (say.language(), part) {
        (Language::En, _) => format!("{hour}:{part:02}"),
        (_, 0) => hour.to_string(),
        _ => format!("{hour}.{part:02}"),
    }
}

/// Reads «18», «1830», «18.30» and «18:30» as minutes after midnight; 24 is the end of the day.
pub fn read_minute(written: &str) -> Option<i32> {
    let written = written.trim().replace([':', ','], ".");
    let (hour, part) = match written.split_once('.') {
        Some((hour, part)) => (hour.to_owned(), part.to_owned()),
        None if written.len() == 4 => (written[..2].to_owned(), written[2..].to_owned()),
        None => (written.clone(), "0".to_owned()),
    };
    let digits = |word: &str| word.chars().all(|it| it.is_ascii_digit()) && !word.is_empty();
    if !digits(&hour) || !digits(&part) {
        return None;
    }
    let (hour, part): (i32, i32) = (hour.parse().ok()?, part.parse().ok()?);
    let minute = hour * 60 + part;
    (part < 60 && minute <= DAY).then_some(minute)
}

/// As a form shows a minute: «18.30».
pub fn written_minute(minute: i32) -> String {
    format!("{:02}.{:02}", minute / 60, minute % 60)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hours_are_read_as_people_write_them() {
        for (written, minute) in [
            ("18", 1080),
            ("18.30", 1110),
            ("18:30", 1110),
            ("0930", 570),
        ] {
            assert_eq!(read_minute(written), Some(minute), "{written}");
        }
        assert_eq!(read_minute("24"), Some(DAY));
        for wrong in ["", "25", "18.75", "kveld", "18.", "-1"] {
            assert_eq!(read_minute(wrong), None, "{wrong}");
        }
    }
}
