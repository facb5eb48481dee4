//! Somewhere to keep things: let for whole days, so its page asks for a first and a last day instead
//! of showing the hours of a week. What is told to be free is asked of the same function as all else.
//! A part that is taken tells from which day it is free again.

use jiff::{ToSpan as _, civil::Date};
use web::{State, Visit};

use crate::{
    availability::{Asker, Diary, Refusal, decide, rule_for},
    model::{LettableSet, Premises},
    pages::Shown,
    time::{DAY, Period, civil},
};

/// As far ahead as is looked.
pub const AHEAD: i64 = 400;
/// Days that are proposed, when the rule lets them.
const USUAL: i64 = 30;
/// Uses one after another that are stepped over.
const MOST: usize = 60;

/// What there is to keep things in.
pub struct Storing {
    pub rows: Vec<Row>,
    /// The days that stand in the form to begin with.
    pub first: String,
    pub last: String,
}

/// A part.
pub struct Row {
    pub set: String,
    pub name: String,
    pub state: State,
    pub words: String,
}

/// From when each part is free, and the days to propose; none when nobody like them can have any.
pub fn of(visit: &Visit, shown: &Shown, premises: &Premises, diary: &Diary) -> Option<Storing> {
    let say = visit.say();
    let asker = shown.asker_at(premises);
    let mut first: Option<Date> = None;
    let mut rows = Vec::new();
    for set in &premises.sets {
        let free = free_from(premises, set, &asker, shown.today, diary).ok();
        let (state, words) = match free {
            Some(date) if date == shown.today => {
                (State::Good, say.t("venue-storing-now").into_owned())
            }
            Some(date) => {
                let day = say.date(date);
                (
                    State::Open,
                    say.ta("venue-storing-from-day", &[("day", &day)]),
                )
            }
            None => (State::Stopped, say.t("venue-storing-taken").into_owned()),
        };
        first = first.into_iter().chain(free).min();
        rows.push(Row {
            set: set.id.clone(),
            name: set.name.clone(),
            state,
            words,
        });
    }
    let from = first?;
    let last = last_day(premises, &asker, from)?;
    rows.sort_by_key(|row| row.state == State::Stopped);
    Some(Storing {
        rows,
        first: from.to_string(),
        last: last.to_string(),
    })
}

/// The last day that is proposed for what begins on a day.
pub fn last_day(premises: &Premises, asker: &Asker, from: Date) -> Option<Date> {
    let rule = rule_for(premises, asker, from).ok()?;
    let days = |minutes: i32| i64::from(minutes / DAY);
    let days = USUAL.clamp(
        days(rule.least_minutes).max(1),
        days(rule.most_minutes).max(1),
    );
    Some(from.saturating_add((days - 1).days()))
}

/// The first day from which a part can be had for as long as is proposed, or why there is none.
pub fn free_from(
    premises: &Premises,
    set: &LettableSet,
    asker: &Asker,
    from: Date,
    diary: &Diary,
) -> Result<Date, Refusal> {
    let mut day = from;
    let mut answer = Refusal::NotForThem;
    for _ in 0..MOST {
        let last = last_day(premises, asker, day).ok_or(Refusal::NotForThem)?;
        match decide(premises, set, asker, Period::days(day, last), diary) {
            Ok(()) => return Ok(day),
            Err(Refusal::Taken(taken)) => {
                let (date, minute) = civil(taken.period.ends);
                let next = if minute == 0 { date } else { tomorrow(date) };
                day = next.max(tomorrow(day));
                answer = Refusal::Taken(taken);
            }
            Err(why @ (Refusal::TooSoon(_) | Refusal::Past)) => {
                day = tomorrow(day);
                answer = why;
            }
            Err(other) => return Err(other),
        }
    }
    Err(answer)
}

fn tomorrow(date: Date) -> Date {
    date.saturating_add(1.day())
}
