//! A week of premises: a row a part, a column a day, and in each what is free, taken or closed.
//!
//! Shown as a real table and as a list with the same times (WCAG 1.3.1, 2.1.1). Everybody sees that a
//! time is taken and which association has it; a person is never named.

use askama::{Template, filters::HtmlSafe};
use jiff::{ToSpan as _, civil::Date};
use web::Visit;

use crate::{
    availability::{Diary, Refusal, Taken, free_hours, open_hours},
    model::{LettableSet, Premises, TenantKind},
    pages::{Shown, words},
    time::{DAY, Period, civil},
};

/// The table and the list.
#[derive(Template)]
#[template(path = "week/calendar.html")]
pub struct Calendar<'a> {
    visit: &'a Visit,
    days: Vec<Date>,
    rows: Vec<PartRow>,
}

impl HtmlSafe for Calendar<'_> {}

/// A part of the premises, through the week.
struct PartRow {
    name: String,
    days: Vec<Vec<Slot>>,
}

/// A stretch of one day.
struct Slot {
    hours: String,
    words: String,
    state: SlotState,
    height: &'static str,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum SlotState {
    Free,
    Taken,
    Shut,
}

impl<'a> Calendar<'a> {
    /// The week that begins on `monday`. `diary` must know of it, and of a day more at each end.
    pub fn of(
        visit: &'a Visit,
        shown: &Shown,
        premises: &Premises,
        tenant: TenantKind,
        monday: Date,
        diary: &Diary,
    ) -> Self {
        let days: Vec<Date> = monday.series(1.day()).take(7).collect();
        let rows = parts(premises).into_iter().map(|set| PartRow {
            name: set.name.clone(),
            days: days
                .iter()
                .map(|date| slots(visit, shown, (premises, set), tenant, *date, diary))
                .collect(),
        });
        Self {
            visit,
            rows: rows.collect(),
            days,
        }
    }

    /// The days that have anything to tell, with their slots and the parts they are of.
    fn list(&self) -> Vec<(String, Vec<(&str, &Slot)>)> {
        let of_day = |at: usize| {
            let rows = self.rows.iter();
            rows.flat_map(move |row| row.days[at].iter().map(|slot| (row.name.as_str(), slot)))
                .collect()
        };
        let say = self.visit.say();
        let days = self.days.iter().enumerate();
        days.map(|(at, date)| (words::day(say, *date), of_day(at)))
            .collect()
    }

    /// The columns: weekday and date.
    fn columns(&self) -> Vec<(&'static str, String)> {
        let say = self.visit.say();
        let days = self.days.iter();
        days.map(|date| (say.weekday(date.weekday()), say.date_short(*date)))
            .collect()
    }

    fn has_parts(&self) -> bool {
        self.rows.len() > 1
    }
}

impl Slot {
    fn is_free(&self) -> bool {
        self.state == SlotState::Free
    }

    fn is_shut(&self) -> bool {
        self.state == SlotState::Shut
    }

    fn state(&self) -> web::State {
        match self.state {
            SlotState::Free => web::State::Good,
            SlotState::Taken => web::State::Out,
            SlotState::Shut => web::State::Stopped,
        }
    }
}

/// The smallest sets, which are the rows: those that hold no other set whole.
pub fn parts(premises: &Premises) -> Vec<&LettableSet> {
    let holds_another = |set: &LettableSet| {
        let others = premises.sets.iter().filter(|other| other.id != set.id);
        let mut inside = others.filter(|other| other.atoms.is_subset(&set.atoms));
        inside.any(|other| other.atoms != set.atoms)
    };
    premises
        .sets
        .iter()
        .filter(|set| !holds_another(set))
        .collect()
}

fn slots(
    visit: &Visit,
    shown: &Shown,
    (premises, set): (&Premises, &LettableSet),
    tenant: TenantKind,
    date: Date,
    diary: &Diary,
) -> Vec<Slot> {
    let say = visit.say();
    let shut = |words: String| {
        vec![Slot {
            hours: String::new(),
            words,
            state: SlotState::Shut,
            height: "h3",
        }]
    };
    match open_hours(premises, tenant, date) {
        Err(Refusal::Holiday(name)) => return shut(words::holiday(say, name)),
        Err(Refusal::Closed(reason)) => return shut(reason),
        Err(_) => return shut(say.t("venue-not-open").into_owned()),
        Ok(_) => {}
    }
    let slot = |opens, closes, words: String, state| Slot {
        hours: words::span(say, opens, closes),
        words,
        state,
        height: height(closes - opens),
    };
    let asker = shown.asker(tenant);
    let free = free_hours(premises, set, &asker, (date, date), diary);
    let free = free.into_iter().map(|it| {
        let words = say.t("venue-free").into_owned();
        (it.opens, slot(it.opens, it.closes, words, SlotState::Free))
    });
    let taken = taken(set, date, diary)
        .into_iter()
        .map(|(opens, closes, it)| {
            let who = shown.holder(it.held_by.as_ref());
            let words = who.map_or_else(|| it.title.clone(), str::to_owned);
            (opens, slot(opens, closes, words, SlotState::Taken))
        });
    let mut all: Vec<(i32, Slot)> = free.chain(taken).collect();
    all.sort_by_key(|(opens, _)| *opens);
    all.into_iter().map(|(_, slot)| slot).collect()
}

/// Each use of a set on a date once, in minutes of it.
fn taken<'a>(set: &LettableSet, date: Date, diary: &'a Diary) -> Vec<(i32, i32, &'a Taken)> {
    let day = Period::on(date, 0, DAY);
    let mut found: Vec<(i32, i32, &Taken)> = Vec::new();
    for taken in set.atoms.iter().flat_map(|atom| diary.of_atom(*atom)) {
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
    found
}

/// A class about as tall as the time is long.
fn height(minutes: i32) -> &'static str {
    match minutes {
        ..=90 => "h3",
        91..=120 => "h4",
        121..=180 => "h6",
        181..=240 => "h8",
        241..=300 => "h10",
        _ => "h14",
    }
}
