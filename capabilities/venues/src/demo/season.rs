//! Closed days and weekly times of `data/demo/series.tsv`, from half a year ago to half a year ahead.

use associations::demo::Known;
use db::Error;
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
    known: &Known,
    ids: &dyn Ids,
    today: Date,
) -> Result<Vec<(Asker, Series)>, Error> {
    let monday = today.saturating_sub(i64::from(today.weekday().to_monday_zero_offset()).days());
    let mut all = Vec::new();
    for line in LIST.lines().skip(1) {
        let columns: Vec<&str> = line.split('\t').collect();
        let [site, name, part, who, title, weekday, from, to, rhythm] = columns[..] else {
            continue;
        };
        let held_by = if who == "-" {
            None
        } else {
            known.find(who)?.map(str::to_owned)
        };
        let Some(set) = set_called(venues, (site, name, part)) else {
            continue;
        };
        let hours = minute(from).zip(minute(to));
        let (Some((opens, closes)), Ok(weekday)) = (hours, weekday.parse::<i32>()) else {
            continue;
        };
        let (category, kind) = if held_by.is_some() {
            (UserCategory::AdultAssociation, OccurrenceKind::Recurring)
        } else {
            (UserCategory::Municipality, OccurrenceKind::OwnUse)
        };
        let asker = Asker::staff(category, held_by.clone(), None);
        let series = Series {
            id: ids.next(),
            set,
            kind,
            held_by,
            title: title.into(),
            weekday,
            rhythm: match rhythm {
                "odd" => Rhythm::Odd,
                "even" => Rhythm::Even,
                _ => Rhythm::Every,
            },
            opens,
            closes,
            from_on: monday.saturating_sub(WEEKS_BACK.weeks()),
            until_on: monday.saturating_add(WEEKS_AHEAD.weeks()),
            except: Vec::new(),
        };
        all.push((asker, series));
    }
    Ok(all)
}

/// The id of a part of premises: the first of them where no part is named.
fn set_called(venues: &Venues, (site, name, part): (&str, &str, &str)) -> Option<String> {
    let premises = venues
        .all()
        .iter()
        .find(|it| it.name == name && venues.site(&it.site).is_some_and(|its| its.name == site))?;
    let mut sets = premises.sets.iter();
    let set = sets.find(|set| part == "-" || set.name == part)?;
    Some(set.id.clone())
}

fn minute(written: &str) -> Option<i32> {
    let (hour, part) = written.split_once(':')?;
    Some(hour.parse::<i32>().ok()? * 60 + part.parse::<i32>().ok()?)
}
