//! Names and hours in words.

use kernel::Language;
use texts::Speaker;

use crate::{
    availability::Free,
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
