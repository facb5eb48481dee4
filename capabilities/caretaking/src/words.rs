//! Times and places in words, for pages and letters of the day.

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
    let mut words = vec![premises_name(venues, &premises.id)];
    if !part.name.is_empty() && part.name != premises.name {
        words.push(part.name.clone());
    }
    words.join(", ")
}

/// «Sandvikhallen, Storhallen»; empty when it is no more.
pub fn premises_name(venues: &Venues, id: &str) -> String {
    let Some(premises) = venues.get(id) else {
        return String::new();
    };
    match venues.site(&premises.site) {
        Some(site) if site.name != premises.name => format!("{}, {}", site.name, premises.name),
        _ => premises.name.clone(),
    }
}

/// «torsdag 12. mars 2026».
pub fn day(say: &Speaker, date: jiff::civil::Date) -> String {
    format!("{} {}", say.weekday(date.weekday()), say.date(date))
}

/// «18–20.30».
pub fn hours(say: &Speaker, period: Period) -> String {
    let ((date, opens), (end, closes)) = (civil(period.starts), civil(period.ends));
    let closes = if closes == 0 { DAY } else { closes };
    let words = format!("{}–{}", minute(say, opens), minute(say, closes));
    if end == date || closes == DAY {
        return words;
    }
    let at = |at: kernel::Instant| say.date_and_time(at.in_oslo());
    format!("{} – {}", at(period.starts), at(period.ends))
}

/// «torsdag 12. mars 2026 kl. 18–20».
pub fn when(say: &Speaker, period: Period) -> String {
    let (date, _) = civil(period.starts);
    let (day, hours) = (day(say, date), hours(say, period));
    say.ta("care-when", &[("day", &day), ("hours", &hours)])
}

/// «18», «18.30»; English «18:30».
pub fn minute(say: &Speaker, minute: i32) -> String {
    let (hour, part) = (minute / 60, minute % 60);
    match (say.language(), part) {
        (Language::En, _) => format!("{hour}:{part:02}"),
        (_, 0) => hour.to_string(),
        _ => format!("{hour}.{part:02}"),
    }
}
