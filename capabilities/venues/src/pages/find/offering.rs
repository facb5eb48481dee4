//! What time premises have to offer whoever asks: the first that is free, the same hours every week,
//! or from which day things can be kept. Each is what [`crate::availability::decide`] grants, and the
//! smallest part that holds as many comes first.

use jiff::{ToSpan as _, civil::Date};

use super::{
    finding::{Offer, SOON, Weeks},
    wanted::{Hours, Wanted, When},
};
use crate::{
    availability::{Asker, Diary, Free, free_hours, rule_for},
    model::{LettableSet, OccurrenceKind, Premises, Rhythm, Series},
    pages::premises::storing,
    plan::plan,
    time::civil,
};

/// What is offered of a long free time when nobody has said how long.
pub const USUAL_MINUTES: i32 = 120;

/// The parts that hold as many, the smallest first.
pub fn holding(premises: &Premises, people: Option<i32>) -> impl Iterator<Item = &LettableSet> {
    let holds =
        move |set: &&LettableSet| people.is_none_or(|people| set.most_people >= Some(people));
    let mut sets: Vec<&LettableSet> = premises.sets.iter().filter(holds).collect();
    sets.sort_by_key(|set| (set.most_people, set.atoms.len()));
    sets.into_iter()
}

/// The best time any part has.
pub fn offer<'a>(
    premises: &'a Premises,
    wanted: &Wanted,
    asker: &Asker,
    today: Date,
    diary: &Diary,
) -> Option<Offer<'a>> {
    let mut sets = holding(premises, wanted.people);
    if let When::Weeks { .. } = wanted.when {
        let offers = sets.filter_map(|set| weekly((premises, set), wanted.when, asker, diary));
        let many = |offer: &Offer<'_>| offer.weeks.as_ref().map_or(0, |weeks| weeks.granted.len());
        // The first of those with most: the smallest.
        return offers.reduce(|best, other| {
            if many(&other) > many(&best) {
                other
            } else {
                best
            }
        });
    }
    let (from, to) = wanted.when.days(today, SOON);
    let hours = wanted.when.hours();
    // Day by day, since most have something free the first day.
    for date in from.series(1.day()).take_while(|date| *date <= to) {
        let on = |set: &'a LettableSet| {
            let free = free_hours(premises, set, asker, (date, date), diary);
            let mut asked = free.into_iter().filter_map(|free| {
                let asked = within(premises, asker, free, hours)?;
                Some(Offer {
                    set,
                    free,
                    asked,
                    weeks: None,
                })
            });
            asked.next()
        };
        let best = if hours.from.is_some() {
            sets.find_map(on)
        } else {
            sets.filter_map(on)
                .min_by_key(|offer| (offer.asked.opens, offer.set.most_people))
        };
        if best.is_some() {
            return best;
        }
        sets = holding(premises, wanted.people);
    }
    None
}

/// The first part with room for things from the day asked for, or from the first it is free.
pub fn store<'a>(
    premises: &'a Premises,
    wanted: &Wanted,
    asker: &Asker,
    today: Date,
    diary: &Diary,
) -> Option<(&'a LettableSet, (Date, Date))> {
    let asker = asker.asking_for(OccurrenceKind::Storage);
    let (from, _) = wanted.when.days(today, SOON);
    let from = from.max(today);
    let free = premises.sets.iter().filter_map(|set| {
        let first = storing::free_from(premises, set, &asker, from, diary).ok()?;
        let last = storing::last_day(premises, &asker, first)?;
        Some((set, (first, last)))
    });
    let found = free.min_by_key(|(_, (first, _))| *first)?;
    (!wanted.when.is_said() || found.1.0 == from).then_some(found)
}

/// The hours asked for, when a free time holds them; a usual length of it when none are.
pub fn within(premises: &Premises, asker: &Asker, free: Free, hours: Hours) -> Option<Free> {
    let rule = rule_for(premises, asker, free.date).ok()?;
    let opens = hours.from.unwrap_or(free.opens);
    let usual = USUAL_MINUTES.clamp(rule.least_minutes, rule.most_minutes);
    let closes = match (hours.from, hours.to) {
        (_, Some(to)) => to,
        (Some(from), None) => (from + usual).min(free.closes),
        (None, None) => (opens + usual).min(free.closes),
    };
    let opens = match (hours.from, hours.to) {
        (None, Some(to)) => opens.max(to - usual),
        _ => opens,
    };
    let asked = Free {
        opens,
        closes,
        ..free
    };
    let length = closes - opens;
    (free.opens <= opens
        && closes <= free.closes
        && (rule.least_minutes..=rule.most_minutes).contains(&length)
        && opens % rule.grid_minutes == 0
        && closes % rule.grid_minutes == 0)
        .then_some(asked)
}

fn weekly<'a>(
    (premises, set): (&'a Premises, &'a LettableSet),
    when: When,
    asker: &Asker,
    diary: &Diary,
) -> Option<Offer<'a>> {
    let When::Weeks {
        weekday,
        opens,
        closes,
        first,
        last,
    } = when
    else {
        return None;
    };
    let series = Series {
        id: String::new(),
        set: set.id.clone(),
        kind: OccurrenceKind::Recurring,
        held_by: asker.held_by.clone(),
        title: String::new(),
        weekday: i32::from(weekday.to_monday_one_offset()),
        rhythm: Rhythm::Every,
        opens,
        closes,
        from_on: first,
        until_on: last,
        except: Vec::new(),
    };
    let plan = plan(premises, set, asker, &series, diary);
    let granted: Vec<Date> = plan
        .granted
        .iter()
        .map(|period| civil(period.starts).0)
        .collect();
    let time = Free {
        date: *granted.first()?,
        opens,
        closes,
    };
    Some(Offer {
        set,
        free: time,
        asked: time,
        weeks: Some(Weeks {
            granted,
            missing: plan.missing,
        }),
    })
}
