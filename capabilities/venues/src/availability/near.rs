//! What to take instead of a time that cannot be had: nearest first.

use std::collections::BTreeSet;

use jiff::ToSpan as _;
use kernel::Position;

use super::{Asker, Diary, decide};
use crate::{
    model::{LettableSet, Premises},
    time::{Period, civil},
    venues::Venues,
};

/// Another time or place, and what is different about it.
#[derive(Clone, Debug, PartialEq)]
pub struct Alternative {
    /// How it differs.
    pub way: Way,
    /// The premises.
    pub premises: String,
    /// The set.
    pub set: String,
    /// When.
    pub period: Period,
}

/// How an alternative differs; earlier is nearer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Way {
    /// So many minutes later, earlier when negative.
    Shift(i32),
    /// Another part of the same premises.
    Part,
    /// Other premises near by.
    Near,
    /// So many days later, earlier when negative.
    Day(i32),
}

/// As far as it is worth going.
const KILOMETRES: f64 = 5.0;
/// As many other premises are looked at.
const PREMISES: usize = 8;
const SHIFTS: [i32; 4] = [-15, 15, -30, 30];
const HOURS: [i32; 6] = [-60, 60, -90, 90, -120, 120];
const DAYS: [i32; 6] = [1, -1, 2, -2, 3, -3];

/// At most `most` alternatives to `set` of `premises` at `period`. `diary` must know of the atoms of
/// `around` from four days before to four days after.
pub fn nearest(
    venues: &Venues,
    (premises, set): (&Premises, &LettableSet),
    asker: &Asker,
    period: Period,
    diary: &Diary,
    most: usize,
) -> Vec<Alternative> {
    let can = |way, premises: &Premises, set: &LettableSet, period| {
        decide(premises, set, asker, period, diary).ok()?;
        Some(Alternative {
            way,
            premises: premises.id.clone(),
            set: set.id.clone(),
            period,
        })
    };
    let shift = |minutes| {
        let seconds = i64::from(minutes) * 60;
        let period = Period {
            starts: period.starts.plus_seconds(seconds),
            ends: period.ends.plus_seconds(seconds),
        };
        can(Way::Shift(minutes), premises, set, period)
    };
    let parts = premises
        .sets
        .iter()
        .filter(|other| other.id != set.id)
        .filter_map(|other| can(Way::Part, premises, other, period));
    let near = near_by(venues, premises, set).into_iter();
    let near = near.filter_map(|(premises, set)| can(Way::Near, premises, set, period));
    let days = DAYS.into_iter().filter_map(|days| {
        let (date, opens) = civil(period.starts);
        let date = date.saturating_add(i64::from(days).days());
        let closes = opens + i32::try_from(period.minutes()).ok()?;
        can(
            Way::Day(days),
            premises,
            set,
            Period::on(date, opens, closes),
        )
    });
    let shifted = SHIFTS.into_iter().filter_map(shift);
    let later = HOURS.into_iter().filter_map(shift);
    shifted
        .chain(parts)
        .chain(later)
        .chain(near)
        .chain(days)
        .take(most)
        .collect()
}

/// The atoms that alternatives to a set may need.
pub(crate) fn around(venues: &Venues, premises: &Premises, set: &LettableSet) -> BTreeSet<i64> {
    let own = premises.sets.iter().flat_map(|set| &set.atoms);
    let near = near_by(venues, premises, set).into_iter();
    own.chain(near.flat_map(|(_, set)| &set.atoms))
        .copied()
        .collect()
}

/// Sets of other premises of the same kind that hold as many, the nearest premises first.
fn near_by<'a>(
    venues: &'a Venues,
    premises: &Premises,
    set: &LettableSet,
) -> Vec<(&'a Premises, &'a LettableSet)> {
    let place = |premises: &Premises| venues.site(&premises.site).and_then(|site| site.position);
    let Some(here) = place(premises) else {
        return Vec::new();
    };
    let mut others: Vec<(f64, &Premises)> = venues
        .all()
        .iter()
        .filter(|other| other.id != premises.id && other.kind == premises.kind)
        .filter_map(|other| Some((kilometres(here, place(other)?), other)))
        .filter(|(far, _)| *far <= KILOMETRES)
        .collect();
    others.sort_by(|one, other| one.0.total_cmp(&other.0));
    let holds = |other: &&LettableSet| other.most_people >= set.most_people;
    others
        .into_iter()
        .filter_map(|(_, other)| {
            let smallest = other
                .sets
                .iter()
                .filter(holds)
                .min_by_key(|it| it.most_people);
            Some((other, smallest?))
        })
        .take(PREMISES)
        .collect()
}

/// From one place to another as the crow flies, near enough to compare.
pub fn kilometres(one: Position, other: Position) -> f64 {
    const A_DEGREE: f64 = 111.32;
    let north = (one.latitude - other.latitude) * A_DEGREE;
    let east = (one.longitude - other.longitude) * A_DEGREE * one.latitude.to_radians().cos();
    north.hypot(east)
}
