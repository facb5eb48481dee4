//! What a part of premises has on a date, piece by piece: free, taken, theirs, closed, each with its
//! hours and its words. Table, list and day view all show these.
//!
//! A day without anything always says why. Everybody sees that a time is taken and, when the
//! municipality says so, which association has it; a person is never named.

use jiff::civil::Date;
use web::Visit;

use crate::{
    availability::{Diary, Free, Refusal, Taken, decide, open_hours, rule_for},
    model::{LettableSet, Premises},
    pages::{Shown, words},
    time::{DAY, Period, civil},
};

/// A stretch of one day.
#[derive(Clone, Debug)]
pub struct Slot {
    /// Minutes after midnight; the whole day when it is closed.
    pub opens: i32,
    pub closes: i32,
    /// «15–17»; empty for a whole day.
    pub hours: String,
    pub words: String,
    pub is: Is,
    /// Where it is booked, when it is free.
    pub href: String,
}

/// What a stretch is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Is {
    Free,
    /// The one that was chosen.
    Picked,
    Taken,
    /// Whoever looks has it.
    Theirs,
    Shut,
}

/// A part of premises, and what is looked at.
#[derive(Clone, Copy)]
pub struct Part<'a> {
    pub premises: &'a Premises,
    pub set: &'a LettableSet,
    /// Whether other parts lie inside it, so that several may have a piece of it.
    pub is_joined: bool,
}

/// The slots of a date, in order. `free` is what the part has free that day.
pub fn slots(
    visit: &Visit,
    shown: &Shown,
    part: Part<'_>,
    (date, free): (Date, &[Free]),
    diary: &Diary,
    picked: Option<Free>,
) -> Vec<Slot> {
    let say = visit.say();
    let taken = taken(part, date, diary);
    let mut all: Vec<Slot> = if part.is_joined {
        joined(&taken)
            .into_iter()
            .map(|(opens, closes)| Slot {
                opens,
                closes,
                hours: words::span(say, opens, closes),
                words: say.t("venue-taken").into_owned(),
                is: Is::Taken,
                href: String::new(),
            })
            .collect()
    } else {
        taken
            .into_iter()
            .map(|it| of_taken(visit, shown, it))
            .collect()
    };
    let asker = shown.asker();
    let most = rule_for(part.premises, &asker, date).map_or(DAY, |rule| rule.most_minutes);
    for it in free {
        all.extend(of_free(visit, shown, part, *it, most, picked));
    }
    if let Some(slot) = why_not(visit, shown, part, date, diary).filter(|_| free.is_empty()) {
        all.extend(slot);
    }
    all.sort_by_key(|slot| (slot.opens, slot.closes));
    all
}

// texts: venue-picked*
/// A free stretch; what was chosen of it stands alone, with what is left around it.
fn of_free(
    visit: &Visit,
    shown: &Shown,
    part: Part<'_>,
    free: Free,
    most: i32,
    picked: Option<Free>,
) -> Vec<Slot> {
    let say = visit.say();
    let slot = |it: Free, is: Is| {
        // No longer than may be booked at once; the form lets one choose other hours of it.
        let asked = Free {
            closes: it.closes.min(it.opens + most),
            ..it
        };
        Slot {
            opens: it.opens,
            closes: it.closes,
            hours: words::span(say, it.opens, it.closes),
            words: say
                .t(if is == Is::Picked {
                    "venue-picked"
                } else {
                    "venue-free"
                })
                .into_owned(),
            is,
            href: shown.booking_path(visit, &part.set.id, asked),
        }
    };
    let inside =
        |it: &Free| it.date == free.date && free.opens <= it.opens && it.closes <= free.closes;
    match picked.filter(inside) {
        Some(it) => vec![slot(it, Is::Picked)],
        None => vec![slot(free, Is::Free)],
    }
}

fn of_taken(visit: &Visit, shown: &Shown, (opens, closes, it): (i32, i32, &Taken)) -> Slot {
    let say = visit.say();
    let theirs = shown.is_theirs(it);
    let told = shown.told(it);
    let words = match (theirs, it.title.as_str()) {
        (true, "") => say.t("venue-theirs").into_owned(),
        (true, title) => say.ta("venue-theirs-for", &[("title", title)]),
        (false, _) => told.map_or_else(|| say.t("venue-taken").into_owned(), str::to_owned),
    };
    Slot {
        opens,
        closes,
        hours: words::span(say, opens, closes),
        words,
        is: if theirs { Is::Theirs } else { Is::Taken },
        href: String::new(),
    }
}

/// Why nothing is free, when it is not that all is taken: for the whole day.
#[expect(
    clippy::option_option,
    reason = "no reason, a reason to show, and one that is not shown"
)]
fn why_not(
    visit: &Visit,
    shown: &Shown,
    part: Part<'_>,
    date: Date,
    diary: &Diary,
) -> Option<Option<Slot>> {
    let say = visit.say();
    let asker = shown.asker();
    let shut = |words: String| {
        Some(Some(Slot {
            opens: 0,
            closes: DAY,
            hours: String::new(),
            words,
            is: Is::Shut,
            href: String::new(),
        }))
    };
    let windows = match open_hours(part.premises, asker.tenant, date) {
        Err(Refusal::Holiday(name)) => return shut(words::holiday(say, name)),
        Err(Refusal::Closed(reason)) => return shut(reason),
        Err(_) => return shut(say.t("venue-not-open").into_owned()),
        Ok((windows, _)) => windows,
    };
    if date < shown.today {
        return None;
    }
    let (opens, _) = *windows.first()?;
    let least = rule_for(part.premises, &asker, date).map_or(60, |rule| rule.least_minutes);
    let tried = Period::on(date, opens, opens + least);
    match decide(part.premises, part.set, &asker, tried, diary) {
        Ok(()) | Err(Refusal::Taken(_) | Refusal::Past | Refusal::TooSoon(_)) => None,
        Err(refusal) => shut(words::refusal(say, shown, &refusal)),
    }
}

/// Each use on a date once, in minutes of it.
fn taken<'a>(part: Part<'_>, date: Date, diary: &'a Diary) -> Vec<(i32, i32, &'a Taken)> {
    let day = Period::on(date, 0, DAY);
    let mut found: Vec<(i32, i32, &Taken)> = Vec::new();
    for taken in part
        .set
        .atoms
        .iter()
        .flat_map(|atom| diary.within(*atom, day))
    {
        let seen = found
            .iter()
            .any(|(_, _, it)| it.occurrence == taken.occurrence);
        if taken.period.meets(day) && !seen {
            let minute = |(its, minute): (Date, i32), otherwise| {
                if its == date { minute } else { otherwise }
            };
            let opens = minute(civil(taken.period.starts), 0);
            let closes = minute(civil(taken.period.ends), DAY);
            found.push((opens, closes, taken));
        }
    }
    found.sort_by_key(|(opens, closes, _)| (*opens, *closes));
    found
}

/// What several have, run together.
fn joined(taken: &[(i32, i32, &Taken)]) -> Vec<(i32, i32)> {
    let mut joined: Vec<(i32, i32)> = Vec::new();
    for (opens, closes, _) in taken {
        match joined.last_mut() {
            Some(last) if *opens <= last.1 => last.1 = last.1.max(*closes),
            _ => joined.push((*opens, *closes)),
        }
    }
    joined
}

impl Slot {
    pub fn is_free(&self) -> bool {
        matches!(self.is, Is::Free | Is::Picked)
    }

    pub fn is_picked(&self) -> bool {
        self.is == Is::Picked
    }

    pub fn is_theirs(&self) -> bool {
        self.is == Is::Theirs
    }

    pub fn is_shut(&self) -> bool {
        self.is == Is::Shut
    }

    /// As the list shows it.
    pub fn state(&self) -> web::State {
        match self.is {
            Is::Free | Is::Picked | Is::Theirs => web::State::Good,
            Is::Taken => web::State::Out,
            Is::Shut => web::State::Stopped,
        }
    }

    /// A class about as tall as the time is long.
    pub fn height(&self) -> &'static str {
        match self.closes - self.opens {
            _ if self.is_shut() => "h3",
            ..=90 => "h3",
            91..=120 => "h4",
            121..=180 => "h6",
            181..=240 => "h8",
            241..=300 => "h10",
            _ => "h14",
        }
    }
}
