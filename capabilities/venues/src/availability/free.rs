//! Every time that [`super::decide`] would say yes to.
//!
//! A free time is the longest stretch in which any booking that fits the rule is granted: opening
//! hours, less what is taken with the buffers between, from now on and as far ahead as the rule goes.

use jiff::{ToSpan as _, civil::Date};

use super::{Asker, Diary, diary::is_same, open_hours};
use crate::{
    model::{LettableSet, Premises},
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

/// The free hours of a set from one date to another, both included, in order.
pub fn free_hours(
    premises: &Premises,
    set: &LettableSet,
    asker: &Asker,
    (from, to): (Date, Date),
    diary: &Diary,
) -> Vec<Free> {
    let mut free = Vec::new();
    for date in from.series(1.day()).take_while(|date| *date <= to) {
        let Some(rule) = premises.rule(asker.tenant, date) else {
            continue;
        };
        let Ok((windows, _)) = open_hours(premises, asker.tenant, date) else {
            continue;
        };
        let Some(first) = first_minute(asker, date, rule.notice_minutes, rule.days_ahead) else {
            continue;
        };
        let taken = taken_minutes(set, asker, date, diary);
        let step = rule.grid_minutes;
        for (opens, closes) in windows {
            let mut at = opens.max(first);
            let gaps = taken.iter().copied().chain([(closes, DAY + 1)]);
            for (begins, ends) in gaps {
                let stretch = Free {
                    date,
                    opens: at + (step - at % step) % step,
                    closes: begins.min(closes) / step * step,
                };
                // Measured as it is on the night when the clocks change, too.
                if stretch.opens < stretch.closes
                    && stretch.period().minutes() >= i64::from(rule.least_minutes)
                {
                    free.push(stretch);
                }
                at = at.max(ends);
            }
        }
    }
    free
}

/// The first minute of a date that may be booked; none when it is past or too far ahead.
fn first_minute(asker: &Asker, date: Date, notice: i32, days_ahead: i32) -> Option<i32> {
    let Some(now) = asker.now else {
        return Some(0);
    };
    if (date - civil(now).0).get_days() > days_ahead {
        return None;
    }
    let soonest = now.plus_seconds(i64::from(notice) * 60);
    if instant(date, DAY) <= soonest {
        return None;
    }
    if soonest <= instant(date, 0) {
        return Some(0);
    }
    let (_, minute) = civil(soonest);
    // A minute that has begun is too late.
    let begun = instant(date, minute) < soonest;
    Some(minute + i32::from(begun))
}

/// What stands in the way on a date, in minutes of it, in order and joined.
fn taken_minutes(set: &LettableSet, asker: &Asker, date: Date, diary: &Diary) -> Vec<(i32, i32)> {
    let day = Period::on(date, 0, DAY);
    let minute = |at| match civil(at) {
        (its, minute) if its == date => minute,
        (its, _) if its < date => 0,
        _ => DAY,
    };
    let mut taken: Vec<(i32, i32)> = set
        .atoms
        .iter()
        .flat_map(|atom| diary.of_atom(*atom))
        .map(|taken| {
            if is_same(taken.held_by.as_deref(), asker.held_by.as_deref()) {
                taken.period
            } else {
                // Their buffer and ours: what follows needs to be made ready as well.
                taken.kept.widened(set.after_minutes, set.before_minutes)
            }
        })
        .filter(|period| period.meets(day))
        .map(|period| (minute(period.starts), minute(period.ends)))
        .collect();
    taken.sort_unstable();
    let mut joined: Vec<(i32, i32)> = Vec::new();
    for (begins, ends) in taken {
        match joined.last_mut() {
            Some(last) if begins <= last.1 => last.1 = last.1.max(ends),
            _ => joined.push((begins, ends)),
        }
    }
    joined
}
