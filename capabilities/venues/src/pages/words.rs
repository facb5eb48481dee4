//! Names, hours and what was understood, in words.

use jiff::civil::Weekday;
use kernel::Language;
use texts::Speaker;

use super::{Shown, find::Reading};
use crate::{
    availability::{Free, Refusal},
    model::{Premises, Purpose, Site},
    time::DAY,
};

/// «Sandvikhallen», or «Fjordvik kulturhus, møterom 2» where the site has another name.
pub fn full_name(premises: &Premises, site: Option<&Site>) -> String {
    match site {
        Some(site) if site.name != premises.name => format!("{}, {}", site.name, premises.name),
        _ => premises.name.clone(),
    }
}

/// «18», «18.30»; English «18:30». Midnight at the end of the day is 24.
pub fn minute(say: &Speaker, minute: i32) -> String {
    let (hour, part) = (minute / 60, minute % 60);
    match (say.language(), part) {
        (Language::En, _) => format!("{hour}:{part:02}"),
        (_, 0) => hour.to_string(),
        _ => format!("{hour}.{part:02}"),
    }
}

/// «17–18.30».
pub fn span(say: &Speaker, opens: i32, closes: i32) -> String {
    format!("{}–{}", minute(say, opens), minute(say, closes.min(DAY)))
}

/// «lørdag 21. mars kl. 15–19».
pub fn free(say: &Speaker, it: Free) -> String {
    let day = day(say, it.date);
    let hours = span(say, it.opens, it.closes);
    say.ta("venue-day-hours", &[("day", &day), ("hours", &hours)])
}

/// «lørdag 21. mars».
pub fn day(say: &Speaker, date: jiff::civil::Date) -> String {
    let (weekday, month) = (say.weekday(date.weekday()), say.month(date.month()));
    let point = if say.language() == Language::En {
        ""
    } else {
        "."
    };
    format!("{weekday} {}{point} {month}", date.day())
}

/// What one can do there, in words.
// texts: venue-use-*
pub fn purpose(say: &Speaker, purpose: &Purpose) -> Option<String> {
    match purpose {
        Purpose::Activity(key) => associations::vocabulary::Vocabulary::standard()
            .get(key)
            .map(|activity| activity.name(say.language()).to_owned()),
        Purpose::Use(intended) => Some(
            say.t(&format!("venue-use-{}", intended.word()))
                .into_owned(),
        ),
    }
}

/// Why it is closed, in words.
// texts: venue-holiday-*
pub fn holiday(say: &Speaker, word: &str) -> String {
    say.t(&format!("venue-holiday-{word}")).into_owned()
}

/// Why a time cannot be had, with the association that has it when everybody may know.
pub fn refusal(say: &Speaker, shown: &Shown, refusal: &Refusal) -> String {
    let holder = match refusal {
        Refusal::Taken(taken) => Some(shown.told(taken).unwrap_or("")),
        _ => None,
    };
    refusal.words(say, holder)
}

/// «18:30», as it stands in an address.
pub fn clock_of(minute: i32) -> String {
    format!("{:02}:{:02}", minute / 60, minute % 60)
}

/// «3 timer», «90 minutter», «30 dager».
pub fn length(say: &Speaker, minutes: i32) -> String {
    if minutes >= 2 * DAY && minutes % DAY == 0 {
        return say.tn("venue-length-days", i64::from(minutes / DAY));
    }
    if minutes % 60 == 0 {
        return say.tn("venue-length-hours", i64::from(minutes / 60));
    }
    if minutes % 30 == 0 && minutes > 60 {
        let hours = say.decimal(f64::from(minutes) / 60.0, 1);
        return say.ta("venue-length-and-a-half", &[("hours", &hours)]);
    }
    say.tn("venue-length-minutes", i64::from(minutes))
}

/// «tirsdager».
// texts: venue-weekdays-*
pub fn weekdays(say: &Speaker, weekday: Weekday) -> String {
    say.t(&format!(
        "venue-weekdays-{}",
        weekday.to_monday_one_offset()
    ))
    .into_owned()
}

/// «Vi leste det som håndball, for 20, tirsdager kl. 18–20.» Nothing when nothing was read.
// texts: venue-use-* venue-kind-* venue-season-*
pub fn understood(say: &Speaker, shown: &Shown, reading: &Reading) -> Option<String> {
    let mut parts: Vec<String> = Vec::new();
    let activity = reading.activity.as_deref();
    let activity = activity.and_then(|key| shown.register.vocabulary().get(key));
    if let Some(intended) = reading.intended {
        parts.push(in_a_sentence(
            &say.t(&format!("venue-use-{}", intended.word())),
        ));
    }
    parts.extend(activity.map(|it| in_a_sentence(it.name(say.language()))));
    if let Some(kind) = reading.kind {
        parts.push(in_a_sentence(
            &say.t(&format!("venue-kind-{}", kind.word())),
        ));
    }
    if let Some(people) = reading.people {
        parts.push(say.tn("venue-read-people", i64::from(people)));
    }
    if let Some(weekday) = reading.weekday {
        parts.push(if reading.every || reading.season.is_some() {
            weekdays(say, weekday)
        } else {
            say.weekday(weekday).to_owned()
        });
    }
    if let Some(from) = reading.from {
        let hours = reading
            .to
            .map_or_else(|| minute(say, from), |to| span(say, from, to));
        parts.push(say.ta("venue-read-hours", &[("hours", &hours)]));
    }
    if let Some(season) = reading.season {
        parts.push(
            say.t(&format!("venue-season-{}", season.word()))
                .into_owned(),
        );
    }
    if parts.is_empty() {
        return None;
    }
    let mut told = say.ta("venue-read-as", &[("parts", &parts.join(", "))]);
    if !reading.names.is_empty() {
        let names: Vec<String> = reading
            .names
            .iter()
            .map(|name| format!("«{name}»"))
            .collect();
        told = format!(
            "{told} {}",
            say.ta("venue-read-names", &[("names", &say.list(&names))])
        );
    }
    Some(told)
}

/// With a small letter first, but for names and short forms.
fn in_a_sentence(words: &str) -> String {
    let mut letters = words.chars();
    match letters.next() {
        Some(first) if !letters.clone().next().is_some_and(char::is_uppercase) => {
            first.to_lowercase().chain(letters).collect()
        }
        _ => words.to_owned(),
    }
}
