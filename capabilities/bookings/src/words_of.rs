//! Names, hours and sums in words, as every page and letter here says them.

use db::{Conn, Error, settings};
use jiff::civil::Date;
use kernel::Language;
use texts::Speaker;
use venues::{
    Venues,
    availability::Refusal,
    model::{Premises, State},
    settings::NamesInCalendar,
    time::{DAY, Period, civil},
};

use crate::{basket::closing, model::BookingState, words::Word as _};

/// «Nordstranda flerbrukshall, bane B».
pub fn place(venues: &Venues, set: &str) -> String {
    let Some((premises, set)) = venues.with_set(set) else {
        return String::new();
    };
    let whole = premises_name(venues, premises);
    if premises.sets.len() < 2 || set.name == premises.name {
        whole
    } else {
        format!("{whole}, {}", lower_first(&set.name))
    }
}

/// «Sandvikhallen», or «Fjordvik kulturhus, møterom 2» where the site has another name.
pub fn premises_name(venues: &Venues, premises: &Premises) -> String {
    match venues.site(&premises.site) {
        Some(site) if site.name != premises.name => {
            format!("{}, {}", site.name, lower_first(&premises.name))
        }
        _ => premises.name.clone(),
    }
}

/// «Bane B» within a sentence is «bane B»; names such as «NMK-salen» stay.
fn lower_first(name: &str) -> String {
    let mut letters = name.chars();
    match (letters.next(), letters.next()) {
        (Some(first), Some(second)) if second.is_lowercase() && is_common(name) => {
            let rest: String = name.chars().skip(1).collect();
            first.to_lowercase().collect::<String>() + &rest
        }
        _ => name.to_owned(),
    }
}

/// Words for parts of a house that are no names.
fn is_common(name: &str) -> bool {
    const COMMON: [&str; 12] = [
        "bane",
        "hele",
        "halve",
        "sal",
        "gymsal",
        "møterom",
        "øvingsrom",
        "scene",
        "kjøkken",
        "lager",
        "verksted",
        "bod",
    ];
    let first = name.split_whitespace().next().unwrap_or_default();
    COMMON.contains(&first.to_lowercase().as_str())
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

/// «kl. 15–18».
pub fn hours(say: &Speaker, period: Period) -> String {
    let (_, opens) = civil(period.starts);
    let closes = closing(period).min(DAY);
    let (from, to) = (minute(say, opens), minute(say, closes));
    say.ta("booking-hours", &[("from", &from), ("to", &to)])
}

/// «lørdag 21. mars».
pub fn day(say: &Speaker, date: Date) -> String {
    let (weekday, month) = (say.weekday(date.weekday()), say.month(date.month()));
    let point = if say.language() == Language::En {
        ""
    } else {
        "."
    };
    format!("{weekday} {}{point} {month}", date.day())
}

/// «lørdag 21. mars kl. 15–18»; of several days «1. april–31. mai 2026».
pub fn when(say: &Speaker, period: Period) -> String {
    let (date, _) = civil(period.starts);
    if period.minutes() > i64::from(DAY) + 60 {
        let (last, minute) = civil(period.ends);
        let last = if minute == 0 {
            last.yesterday().unwrap_or(last)
        } else {
            last
        };
        return say.period(date, last);
    }
    format!("{} {}", day(say, date), hours(say, period))
}

/// «Lørdag 21. mars kl. 15–18», where it stands first.
pub fn when_first(say: &Speaker, period: Period) -> String {
    let words = when(say, period);
    let mut letters = words.chars();
    match letters.next() {
        Some(first) => first.to_uppercase().chain(letters).collect(),
        None => words,
    }
}

/// «torsdag 19. mars kl. 15».
pub fn at(say: &Speaker, instant: kernel::Instant) -> String {
    let (date, at) = civil(instant);
    let time = say.ta("booking-clock", &[("time", &minute(say, at))]);
    format!("{} {time}", day(say, date))
}

/// Why a time cannot be had, with who has it as far as everybody may know.
pub fn refusal(conn: &mut Conn, say: &Speaker, refusal: &Refusal) -> Result<String, Error> {
    let Refusal::Taken(taken) = refusal else {
        return Ok(refusal.words(say, None));
    };
    let shown = settings::get::<NamesInCalendar>(conn)?.value.shown;
    let holder = match &taken.held_by {
        Some(_) if !shown => Some(String::new()),
        Some(id) => associations::name(conn, id)?,
        None => None,
    };
    Ok(refusal.words(say, holder.as_deref()))
}

// texts: booking-state-*
/// How far a reservation has come, in a shape and words.
pub fn state(say: &Speaker, state: BookingState) -> (web::State, String) {
    let shape = match state {
        BookingState::Draft => web::State::Open,
        BookingState::Requested => web::State::Waiting,
        BookingState::Granted => web::State::Good,
        BookingState::Refused => web::State::Stopped,
        BookingState::Lapsed | BookingState::Withdrawn | BookingState::Ended => web::State::Out,
    };
    let words = say.t(&format!("booking-state-{}", state.word()));
    (shape, words.into_owned())
}

// texts: booking-time-*
/// How it goes with one time.
pub fn time_state(say: &Speaker, state: State) -> (web::State, String) {
    let shape = match state {
        State::Held => web::State::Open,
        State::Requested => web::State::Waiting,
        State::Granted | State::Used => web::State::Good,
        State::NotUsed | State::Refused | State::Displaced => web::State::Stopped,
        State::Cancelled | State::Withdrawn | State::Released | State::Expired => web::State::Out,
    };
    let words = say.t(&format!("booking-time-{}", state.word().replace('_', "-")));
    (shape, words.into_owned())
}
