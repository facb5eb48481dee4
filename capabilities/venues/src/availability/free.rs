//! Every time that [`super::decide`] would say yes to.
//!
//! A free time is the longest stretch in which any booking that fits the rule is granted: opening
//! hours, less what is taken with the buffers between, from now on and as far ahead as the rule goes.

use jiff::{ToSpan as _, civil::Date};

use super::{Asker, Diary, diary::is_same, keeps_hours, open_hours, rules};
use crate::{
    model::{LettableSet, OccurrenceKind, Premises},
    time::{DAY, Period, civil, instant},
};

/// A stretch of one date.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Free {
    /// The date.
    pub date: Date,
    /// Minutes after midnight.
    pub opens: i32,
    /// Minutes after midnight.
    pub closes: i32,
}

impl Free {
    /// As instants.
    pub fn period(self) -> Period {
        Period::on(self.date, self.opens, self.closes)
    }
}

/// The free hours of a set from one date to another, both included, in order. Things are kept for
/// days and not for hours; of them there are none.
pub fn free_hours(
    premises: &Premises,
    set: &LettableSet,
    asker: &Asker,
    days: (Date, Date),
    diary: &Diary,
) -> Vec<Free> {
    let days = frames(premises, asker, days);
    days.flat_map(|day| day.free(set, asker, diary)).collect()
}

/// The same for every set of premises, in their order. What is the same for all of them is found once.
pub fn free_hours_of_all<'a>(
    premises: &'a Premises,
    asker: &Asker,
    days: (Date, Date),
    diary: &Diary,
) -> Vec<(&'a LettableSet, Vec<Free>)> {
    let days: Vec<Frame> = frames(premises, asker, days).collect();
    let sets = premises.sets.iter();
    sets.map(|set| {
        let free = days.iter().flat_map(|day| day.free(set, asker, diary));
        (set, free.collect())
    })
    .collect()
}

/// A date on which something may be booked, as far as it is the same for all sets.
struct Frame {
    date: Date,
    whole: Period,
    windows: Vec<(i32, i32)>,
    first_minute: i32,
    step: i32,
    least_minutes: i32,
}

fn frames(
    premises: &Premises,
    asker: &Asker,
    (from, to): (Date, Date),
) -> impl Iterator<Item = Frame> {
    let all = from.series(1.day()).take_while(move |date| *date <= to);
    let of_hours = asker.kind != OccurrenceKind::Storage;
    all.filter(move |_| of_hours)
        .filter_map(move |date| Frame::of(premises, asker, date))
}

impl Frame {
    fn of(premises: &Premises, asker: &Asker, date: Date) -> Option<Self> {
        let rule = rules::binding(premises, asker, date).ok()?;
        if let Some(rule) = rule {
            rules::may(rule, asker).ok()?;
            rules::opened(rule, asker, date).ok()?;
            let least = i64::from(rule.least_minutes);
            rules::quota(rule, premises, asker, date, least).ok()?;
        }
        let windows = if keeps_hours(asker.kind) {
            open_hours(premises, asker.tenant, date).ok()?.0
        } else {
            vec![(0, DAY)]
        };
        let whole = Period::on(date, 0, DAY);
        let first_minute = match rules::soonest(rule, asker) {
            Some(soonest) if whole.ends <= soonest => return None,
            Some(soonest) if whole.starts < soonest => first_minute_from(date, soonest),
            _ => 0,
        };
        Some(Self {
            date,
            whole,
            windows,
            first_minute,
            step: rule.map_or(1, |rule| rules::step(rule, asker.kind)),
            least_minutes: rule.map_or(1, |rule| rule.least_minutes),
        })
    }

    fn free(&self, set: &LettableSet, asker: &Asker, diary: &Diary) -> Vec<Free> {
        let taken = self.taken(set, asker, diary);
        let (date, step) = (self.date, self.step);
        let mut free = Vec::new();
        for (opens, closes) in &self.windows {
            let mut at = (*opens).max(self.first_minute);
            let gaps = taken.iter().copied().chain([(*closes, DAY + 1)]);
            for (begins, ends) in gaps {
                let stretch = Free {
                    date,
                    opens: self.first_step(at),
                    closes: begins.min(*closes) / step * step,
                };
                // Measured as it is on the night when the clocks change, too.
                if stretch.opens < stretch.closes
                    && stretch.period().minutes() >= i64::from(self.least_minutes)
                {
                    free.push(stretch);
                }
                at = at.max(ends);
            }
        }
        free
    }

    /// The first minute from one on at which something may begin. On the night in spring an hour is
    /// left out: no clock shows its minutes.
    fn first_step(&self, at: i32) -> i32 {
        let to_step = |at: i32| at + (self.step - at % self.step) % self.step;
        let is_short = self.whole.minutes() < i64::from(DAY);
        let mut opens = to_step(at);
        while is_short && opens < DAY && civil(instant(self.date, opens)) != (self.date, opens) {
            opens += self.step;
        }
        opens
    }

    /// What stands in the way, in minutes of the date, in order and joined.
    fn taken(&self, set: &LettableSet, asker: &Asker, diary: &Diary) -> Vec<(i32, i32)> {
        let around = self.whole.widened(set.before_minutes, set.after_minutes);
        let held_by = asker.held_by.as_deref();
        let mut periods: Vec<Period> = set
            .atoms
            .iter()
            .flat_map(|atom| diary.within(*atom, around))
            .map(|taken| {
                if is_same(taken.held_by.as_deref(), held_by) {
                    taken.period
                } else {
                    // Their buffer and ours: what follows needs to be made ready as well.
                    taken.kept.widened(set.after_minutes, set.before_minutes)
                }
            })
            .filter(|period| period.meets(self.whole))
            .collect();
        // A use has many atoms, and is reckoned with once.
        periods.sort_unstable();
        periods.dedup();
        let mut taken: Vec<(i32, i32)> = periods.into_iter().map(|it| self.minutes(it)).collect();
        taken.sort_unstable();
        let mut joined: Vec<(i32, i32)> = Vec::with_capacity(taken.len());
        for (begins, ends) in taken {
            match joined.last_mut() {
                Some(last) if begins <= last.1 => last.1 = last.1.max(ends),
                _ => joined.push((begins, ends)),
            }
        }
        joined
    }

    /// The part of a period that is on the date, in minutes of it.
    fn minutes(&self, period: Period) -> (i32, i32) {
        let begins = if period.starts <= self.whole.starts {
            0
        } else {
            last_minute_to(self.date, period.starts)
        };
        let ends = if period.ends >= self.whole.ends {
            DAY
        } else {
            first_minute_from(self.date, period.ends)
        };
        (begins, ends)
    }
}

/// The first minute of a date that does not come before an instant of it. In the hour that comes
/// twice every minute of it means the first time, so what comes after is the hour that follows.
fn first_minute_from(date: Date, at: kernel::Instant) -> i32 {
    let (_, minute) = civil(at);
    (minute..DAY)
        .find(|minute| instant(date, *minute) >= at)
        .unwrap_or(DAY)
}

/// The last minute of a date that does not come after an instant of it.
fn last_minute_to(date: Date, at: kernel::Instant) -> i32 {
    let (_, minute) = civil(at);
    let later = (minute + 1..=DAY).take_while(|later| instant(date, *later) <= at);
    later.last().unwrap_or(minute)
}
