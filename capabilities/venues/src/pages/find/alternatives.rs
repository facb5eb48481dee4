//! What to take when nothing is free then: the nearest other part, hour, house or day.
//!
//! Asked of the premises that would fit best, were there time; see [`crate::availability::nearest`].

use jiff::ToSpan as _;
use texts::Speaker;

use super::{
    finding::{Found, fitness},
    wanted::{Wanted, When},
};
use crate::{
    availability::{Alternative, Asker, Diary, Free, Way, nearest},
    pages::{Shown, words},
    time::{Period, civil},
};

/// As many premises are asked, and as many are shown.
const ASKED: usize = 5;
const OF_EACH: usize = 3;
const LOOKED_AT: usize = 30;
const SHOWN: usize = 6;
const USUAL_MINUTES: i32 = 120;

/// Another time or place, in words, with the way to it.
pub struct Instead {
    pub name: String,
    pub when: String,
    /// «en halv time senere», «to dager før».
    pub way: String,
    pub href: String,
}

/// The nearest to what was wanted; none when no day and hour were said, or nothing would fit at all.
pub fn alternatives(
    say: &Speaker,
    shown: &Shown,
    wanted: &Wanted,
    found: &[Found<'_>],
    asker: &Asker,
    diary: &Diary,
    link: impl Fn(&str, Free) -> String,
) -> Vec<Instead> {
    let When::Day(date, hours) = wanted.when else {
        return Vec::new();
    };
    let opens = hours.from.unwrap_or(18 * 60);
    let closes = hours
        .to
        .unwrap_or((opens + USUAL_MINUTES).min(crate::time::DAY));
    let period = Period::on(date, opens, closes);
    let anytime = Wanted {
        when: When::Soon(super::wanted::Hours::default()),
        ..wanted.clone()
    };
    let mut fitting: Vec<_> = found.iter().filter(|it| it.fits(shown, &anytime)).collect();
    fitting.sort_by_key(|it| std::cmp::Reverse(fitness(it.premises, wanted)));
    let mut all: Vec<Alternative> = Vec::new();
    for it in fitting.into_iter().take(ASKED) {
        let holds = |set: &&crate::model::LettableSet| {
            wanted
                .people
                .is_none_or(|people| set.most_people >= Some(people))
        };
        let Some(set) = it
            .premises
            .sets
            .iter()
            .filter(holds)
            .min_by_key(|set| set.most_people)
        else {
            continue;
        };
        let near = nearest(
            &shown.venues,
            (it.premises, set),
            asker,
            period,
            diary,
            LOOKED_AT,
        );
        let large = |one: &Alternative| {
            let other = shown.venues.with_set(&one.set);
            other.is_some_and(|(_, set)| holds(&set))
        };
        for one in near.into_iter().filter(large).take(OF_EACH) {
            if !all
                .iter()
                .any(|other| other.set == one.set && other.period == one.period)
            {
                all.push(one);
            }
        }
    }
    all.sort_by_key(|it| far(it.way));
    all.truncate(SHOWN);
    all.into_iter()
        .filter_map(|it| instead(say, shown, &it, &link))
        .collect()
}

/// A small shift is nearest, then another part, another house, another day.
fn far(way: Way) -> (u8, i32) {
    match way {
        Way::Shift(minutes) => (0, minutes.abs()),
        Way::Part => (1, 0),
        Way::Near => (2, 0),
        Way::Day(days) => (3, days.abs()),
    }
}

fn instead(
    say: &Speaker,
    shown: &Shown,
    it: &Alternative,
    link: impl Fn(&str, Free) -> String,
) -> Option<Instead> {
    let premises = shown.venues.get(&it.premises)?;
    let set = premises.set(&it.set)?;
    let (date, opens) = civil(it.period.starts);
    let closes = opens + i32::try_from(it.period.minutes()).ok()?;
    let free = Free {
        date,
        opens,
        closes,
    };
    let name = words::full_name(premises, shown.venues.site(&premises.site));
    let name = if premises.sets.len() > 1 {
        format!("{name}, {}", set.name)
    } else {
        name
    };
    Some(Instead {
        name,
        when: words::free(say, free),
        way: way(say, it.way),
        href: link(&set.id, free),
    })
}

/// How it differs, in words.
pub fn way(say: &Speaker, way: Way) -> String {
    let count = |number: i32| i64::from(number.abs());
    match way {
        Way::Shift(minutes) if minutes < 0 => say.tn("venue-way-earlier", count(minutes)),
        Way::Shift(minutes) => say.tn("venue-way-later", count(minutes)),
        Way::Part => say.t("venue-way-part").into_owned(),
        Way::Near => say.t("venue-way-near").into_owned(),
        Way::Day(days) if days < 0 => say.tn("venue-way-days-before", count(days)),
        Way::Day(days) => say.tn("venue-way-days-after", count(days)),
    }
}

/// The days that must be known to look for alternatives to those asked about.
pub fn around(
    (from, to): (jiff::civil::Date, jiff::civil::Date),
) -> (jiff::civil::Date, jiff::civil::Date) {
    (from.saturating_sub(4.days()), to.saturating_add(4.days()))
}
