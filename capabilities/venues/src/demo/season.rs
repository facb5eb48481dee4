//! Closed days and weekly times of `data/demo/series.tsv`, from half a year ago to half a year ahead.

use jiff::{ToSpan as _, civil::Date};
use kernel::Ids;
use prices::UserCategory;

use crate::{
    availability::Asker,
    model::{Closure, OccurrenceKind, Premises, PremisesKind, Rhythm, Series},
    venues::Venues,
};

const LIST: &str = include_str!("../../data/demo/series.tsv");
const WEEKS_BACK: i64 = 26;
const WEEKS_AHEAD: i64 = 26;

/// A calendar of closed days: its name and kind, its days, and the premises that follow it.
pub type Calendar = ((&'static str, &'static str), Vec<Closure>, Vec<String>);

/// Calendars that several premises follow.
pub fn calendars(premises: &[Premises], today: Date) -> Vec<Calendar> {
    let closed = |from: i64, days: i64, reason: &str| {
        let from_on = today.saturating_add(from.days());
        Closure {
            from_on,
            to_on: from_on.saturating_add((days - 1).days()),
            reason: reason.into(),
        }
    };
    let of_kinds = |kinds: &[PremisesKind]| -> Vec<String> {
        let fitting = premises.iter().filter(|it| kinds.contains(&it.kind));
        fitting.map(|it| it.id.clone()).collect()
    };
    let gyms = of_kinds(&[PremisesKind::Gym]);
    vec![
        (
            ("Skolenes ferier", "school"),
            vec![closed(38, 5, "Skoleferie")],
            of_kinds(&[PremisesKind::Gym, PremisesKind::Rehearsal]),
        ),
        (
            ("Golv i gymsaler", "maintenance"),
            vec![closed(9, 2, "Golvet blir lakkert")],
            gyms.into_iter().take(4).collect(),
        ),
        (
            ("Hovedrengjøring av haller", "maintenance"),
            vec![closed(60, 3, "Hovedrengjøring")],
            of_kinds(&[PremisesKind::Hall]),
        ),
    ]
}

/// The weekly times, each with who asks for it.
pub fn series(
    venues: &Venues,
    names: &[(String, String)],
    ids: &dyn Ids,
    today: Date,
) -> Vec<(Asker, Series)> {
    let monday = today.saturating_sub(i64::from(today.weekday().to_monday_zero_offset()).days());
    LIST.lines()
        .skip(1)
        .filter_map(|line| {
            let columns: Vec<&str> = line.split('\t').collect();
            let [site, name, part, who, title, weekday, from, to, rhythm] = columns[..] else {
                return None;
            };
            let premises = venues.all().iter().find(|it| {
                it.name == name && venues.site(&it.site).is_some_and(|its| its.name == site)
            })?;
            let set = premises
                .sets
                .iter()
                .find(|set| part == "-" || set.name == part)?;
            let held_by = names.iter().find(|(_, its)| its == who);
            let held_by = held_by.map(|(id, _)| id.clone());
            let category = if held_by.is_some() {
                UserCategory::AdultAssociation
            } else {
                UserCategory::Municipality
            };
            let asker = Asker::staff(category, held_by.clone(), None);
            let series = Series {
                id: ids.next(),
                set: set.id.clone(),
                kind: if held_by.is_some() {
                    OccurrenceKind::Recurring
                } else {
                    OccurrenceKind::OwnUse
                },
                held_by,
                title: title.into(),
                weekday: weekday.parse().ok()?,
                rhythm: match rhythm {
                    "odd" => Rhythm::Odd,
                    "even" => Rhythm::Even,
                    _ => Rhythm::Every,
                },
                opens: minute(from)?,
                closes: minute(to)?,
                from_on: monday.saturating_sub(WEEKS_BACK.weeks()),
                until_on: monday.saturating_add(WEEKS_AHEAD.weeks()),
                except: Vec::new(),
            };
            Some((asker, series))
        })
        .collect()
}

fn minute(written: &str) -> Option<i32> {
    let (hour, part) = written.split_once(':')?;
    Some(hour.parse::<i32>().ok()? * 60 + part.parse::<i32>().ok()?)
}
