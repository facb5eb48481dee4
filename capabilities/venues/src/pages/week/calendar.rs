//! A week of premises: a row a part, a column a day, and in each what is free, taken or closed.
//!
//! Shown as a real table and as a list with the same times and the same links (WCAG 1.3.1, 2.1.1).
//! Parts of one layout stand together; a floor that can be parted in several ways has a group of
//! rows for each, and parts that others lie inside come last.

use askama::{Template, filters::HtmlSafe};
use jiff::{ToSpan as _, civil::Date};
use web::Visit;

use super::slots::{Part, Slot, slots};
use crate::{
    availability::{Diary, Free, free_hours_of_all},
    model::{LettableSet, Premises},
    pages::Shown,
};

/// The table and the list.
#[derive(Template)]
#[template(path = "week/calendar.html")]
pub struct Calendar<'a> {
    visit: &'a Visit,
    days: Vec<Date>,
    today: Date,
    groups: Vec<Group>,
    day_paths: Vec<String>,
    has_theirs: bool,
}

impl HtmlSafe for Calendar<'_> {}

/// Rows that belong together.
struct Group {
    /// Empty when there is one only.
    heading: String,
    rows: Vec<PartRow>,
}

/// A part of the premises, through the week.
struct PartRow {
    name: String,
    people: String,
    days: Vec<Vec<Slot>>,
}

impl<'a> Calendar<'a> {
    /// The week that begins on `monday`. `diary` must know of it, and of a day more at each end.
    /// `picked` is a time that is chosen already, of the set with this id.
    pub fn of(
        visit: &'a Visit,
        shown: &Shown,
        premises: &Premises,
        monday: Date,
        diary: &Diary,
        picked: Option<(&str, Free)>,
    ) -> Self {
        let days: Vec<Date> = monday.series(1.day()).take(7).collect();
        let week = (monday, monday.saturating_add(6.days()));
        let free = free_hours_of_all(premises, &shown.asker(), week, diary);
        let say = visit.say();
        let row = |part: Part<'_>| {
            let of_set = free.iter().find(|(set, _)| set.id == part.set.id);
            let free = of_set.map_or(&[][..], |(_, free)| free);
            let picked = picked
                .filter(|(set, _)| *set == part.set.id)
                .map(|(_, free)| free);
            let day = |date: &Date| {
                let free: Vec<Free> = free.iter().copied().filter(|it| it.date == *date).collect();
                slots(visit, shown, part, (*date, &free), diary, picked)
            };
            let most = part.set.most_people;
            PartRow {
                name: part.set.name.clone(),
                people: most
                    .map(|most| say.tn("venue-most-people", i64::from(most)))
                    .unwrap_or_default(),
                days: days.iter().map(day).collect(),
            }
        };
        let groups: Vec<Group> = groups(premises)
            .into_iter()
            .map(|(heading, parts)| Group {
                heading: heading.unwrap_or_else(|| say.t("venue-joined").into_owned()),
                rows: parts.into_iter().map(row).collect(),
            })
            .collect();
        let theirs = |group: &Group| {
            let mut all = group.rows.iter().flat_map(|row| row.days.iter().flatten());
            all.any(Slot::is_theirs)
        };
        Self {
            has_theirs: groups.iter().any(theirs),
            day_paths: days
                .iter()
                .map(|date| shown.day_path(visit, &premises.id, *date))
                .collect(),
            today: shown.today,
            visit,
            groups,
            days,
        }
    }

    /// The columns: weekday, date, the day's own page, and whether it is today.
    fn columns(&self) -> Vec<(&'static str, String, &str, bool)> {
        let say = self.visit.say();
        let days = self.days.iter().zip(&self.day_paths);
        days.map(|(date, path)| {
            let short = format!(
                "{}{} {}",
                date.day(),
                super::point(say),
                say.month(date.month())
            );
            (
                say.weekday(date.weekday()),
                short,
                path.as_str(),
                *date == self.today,
            )
        })
        .collect()
    }

    /// The days, each with its slots and the parts they are of. Of this week those that are over are
    /// left out: the list is for choosing.
    fn list(&self) -> Vec<(String, Vec<(&str, &Slot)>)> {
        let rows = || self.groups.iter().flat_map(|group| group.rows.iter());
        let of_day = |at: usize| {
            let slots = rows()
                .flat_map(move |row| row.days[at].iter().map(|slot| (row.name.as_str(), slot)));
            slots.collect()
        };
        let say = self.visit.say();
        let days = self.days.iter().enumerate();
        let this_week = self.days.contains(&self.today);
        days.filter(|(_, date)| !this_week || self.today <= **date)
            .map(|(at, date)| (crate::pages::words::day(say, *date), of_day(at)))
            .collect()
    }

    fn has_parts(&self) -> bool {
        self.groups
            .iter()
            .map(|group| group.rows.len())
            .sum::<usize>()
            > 1
    }

    fn has_groups(&self) -> bool {
        self.groups.len() > 1
    }
}

/// The parts by layout, in the order of the premises; those with others inside them last, under no
/// name of their own.
pub fn groups(premises: &Premises) -> Vec<(Option<String>, Vec<Part<'_>>)> {
    let is_joined = |set: &LettableSet| {
        let mut others = premises
            .sets
            .iter()
            .filter(|other| other.layout == set.layout && other.id != set.id);
        others.any(|other| other.atoms.is_subset(&set.atoms) && other.atoms != set.atoms)
    };
    let mut groups: Vec<(Option<String>, Vec<Part<'_>>)> = Vec::new();
    let mut joined: Vec<Part<'_>> = Vec::new();
    for set in &premises.sets {
        // Several may have a piece of what holds parts of other layouts as well.
        let shared = premises
            .sets
            .iter()
            .any(|other| other.atoms.is_subset(&set.atoms) && other.atoms != set.atoms);
        let part = Part {
            premises,
            set,
            is_joined: shared,
        };
        if is_joined(set) {
            joined.push(part);
            continue;
        }
        let heading = Some(set.layout.clone());
        match groups.iter_mut().find(|(name, _)| *name == heading) {
            Some((_, parts)) => parts.push(part),
            None => groups.push((heading, vec![part])),
        }
    }
    if !joined.is_empty() {
        groups.push((None, joined));
    }
    groups
}

/// The parts that no other lies inside: the rows of a day.
pub fn parts(premises: &Premises) -> Vec<Part<'_>> {
    let (_, first) = groups(premises).into_iter().next().unwrap_or_default();
    first
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Atom, PremisesKind};

    fn premises(sets: &[(&str, &str, &[i64])]) -> Premises {
        let set = |(id, layout, atoms): &(&str, &str, &[i64])| LettableSet {
            id: (*id).into(),
            name: (*id).into(),
            layout: (*layout).into(),
            atoms: atoms.iter().copied().collect(),
            most_people: None,
            before_minutes: 0,
            after_minutes: 0,
        };
        Premises {
            id: "p".into(),
            site: "s".into(),
            name: "p".into(),
            kind: PremisesKind::Hall,
            about: String::new(),
            closed_on_holidays: false,
            atoms: (1..=4)
                .map(|number| Atom {
                    number,
                    name: String::new(),
                })
                .collect(),
            sets: sets.iter().map(set).collect(),
            facts: Vec::new(),
            suits: Vec::new(),
            opening: Vec::new(),
            closures: Vec::new(),
            rules: Vec::new(),
        }
    }

    fn told(premises: &Premises) -> Vec<(Option<String>, Vec<&str>)> {
        let names = |parts: Vec<Part<'_>>| {
            parts
                .iter()
                .map(|part| part.set.id.clone())
                .collect::<Vec<_>>()
        };
        let mut told = Vec::new();
        for (heading, parts) in groups(premises) {
            let ids = names(parts);
            let ids = premises
                .sets
                .iter()
                .filter(|set| ids.contains(&set.id))
                .map(|set| set.id.as_str());
            told.push((heading, ids.collect()));
        }
        told
    }

    #[test]
    fn parts_stand_by_layout_and_what_holds_others_comes_last() {
        let hall = premises(&[("a", "", &[1]), ("b", "", &[2]), ("whole", "", &[1, 2])]);
        let one = Some(String::new());
        assert_eq!(
            told(&hall),
            [(one.clone(), vec!["a", "b"]), (None, vec!["whole"])]
        );
        let pitch = premises(&[
            ("s1", "small", &[1]),
            ("s2", "small", &[2]),
            ("m", "middle", &[1, 2]),
        ]);
        let [small, middle] = ["small", "middle"].map(|name| Some(name.to_owned()));
        assert_eq!(
            told(&pitch),
            [(small, vec!["s1", "s2"]), (middle, vec!["m"])]
        );
        // Of the second layout pieces may be taken by others.
        assert!(groups(&pitch)[1].1[0].is_joined);
        assert_eq!(parts(&hall).len(), 2);
    }
}
