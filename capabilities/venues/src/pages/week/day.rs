//! A day of every premises at a site: a row a part, and hours along the top.
//!
//! A real table: each hour is the heading of its four quarters, and what is taken or free is a cell
//! as wide as it is long. The same stands below as a list with the same links.

use askama::Template;
use axum::{extract::Path, http::HeaderMap};
use jiff::{ToSpan as _, civil::Date};
use web::{Choice, Crumb, PageError, PageResult, Visit, page_with_tag};

use super::{
    calendar::parts,
    crumbs,
    slots::{Slot, slots},
};
use crate::{
    availability::{Diary, Free, free_hours_of_all},
    model::Premises,
    pages::{Shown, words},
    time::DAY,
};

const QUARTER: i32 = 15;

#[derive(Template)]
#[template(path = "week/day.html")]
struct DayPage<'a> {
    visit: &'a Visit,
    shown: &'a Shown,
    id: &'a str,
    place: String,
    crumbs: Vec<Crumb>,
    date: Date,
    /// Minutes, at whole hours.
    opens: i32,
    closes: i32,
    rooms: Vec<Room>,
}

/// Premises with their parts.
struct Room {
    name: String,
    path: String,
    parts: Vec<PartRow>,
}

impl Room {
    /// Whether nothing of the day is left here, neither free nor taken.
    fn is_bare(&self) -> bool {
        self.parts.iter().all(|part| part.slots.is_empty())
    }
}

/// A part through the day.
struct PartRow {
    /// Empty when the premises have one part only.
    name: String,
    slots: Vec<Slot>,
}

/// A cell of the table.
struct Cell<'a> {
    quarters: i32,
    slot: Option<&'a Slot>,
}

/// Answers.
pub async fn get(visit: Visit, Path(id): Path<String>, asked: HeaderMap) -> PageResult {
    let shown = Shown::of(&visit).await?;
    let premises = shown.venues.get(&id).ok_or(PageError::NotFound)?;
    let date = read(visit.query()).unwrap_or(shown.today);
    let diary = shown.diary(&visit, (date, date)).await?;
    let all = shown.venues.all().iter();
    let rooms: Vec<Room> = all
        .filter(|it| it.site == premises.site)
        .map(|it| room(&visit, &shown, it, date, &diary))
        .collect();
    let site = shown.venues.site(&premises.site);
    let name = words::full_name(premises, site);
    let (opens, closes) = hours(&rooms);
    let page = DayPage {
        crumbs: crumbs(&visit, &shown, &name, &id, words::day(visit.say(), date)),
        place: site.map_or(name, |site| site.name.clone()),
        visit: &visit,
        shown: &shown,
        id: &id,
        date,
        opens,
        closes,
        rooms,
    };
    page_with_tag(&page, &asked)
}

fn room(visit: &Visit, shown: &Shown, premises: &Premises, date: Date, diary: &Diary) -> Room {
    let free = free_hours_of_all(premises, &shown.asker(), (date, date), diary);
    let parts = parts(premises);
    let alone = parts.len() == 1;
    let row = |part: super::slots::Part<'_>| {
        let of_set = free.iter().find(|(set, _)| set.id == part.set.id);
        let free: &[Free] = of_set.map_or(&[], |(_, free)| free);
        PartRow {
            name: if alone {
                String::new()
            } else {
                part.set.name.clone()
            },
            slots: slots(visit, shown, part, (date, free), diary, None),
        }
    };
    Room {
        name: premises.name.clone(),
        path: shown.premises_path(visit, &premises.id, Some(super::monday_of(date))),
        parts: parts.into_iter().map(row).collect(),
    }
}

/// The hours anything happens in, from eight to ten at least.
fn hours(rooms: &[Room]) -> (i32, i32) {
    let slots = rooms
        .iter()
        .flat_map(|room| room.parts.iter().flat_map(|part| &part.slots));
    let timed: Vec<&Slot> = slots.filter(|slot| !slot.is_shut()).collect();
    let first = timed.iter().map(|slot| slot.opens).min().unwrap_or(DAY);
    let last = timed.iter().map(|slot| slot.closes).max().unwrap_or(0);
    (
        first.min(8 * 60) / 60 * 60,
        (last.max(22 * 60) + 59) / 60 * 60,
    )
}

impl PartRow {
    /// The row from one hour to another, without holes.
    fn cells(&self, opens: i32, closes: i32) -> Vec<Cell<'_>> {
        let mut cells = Vec::new();
        let mut at = opens;
        for slot in &self.slots {
            let from = (slot.opens / QUARTER * QUARTER).clamp(at, closes);
            let to = ((slot.closes + QUARTER - 1) / QUARTER * QUARTER).clamp(from, closes);
            if to == from {
                continue;
            }
            if from > at {
                cells.push(Cell {
                    quarters: (from - at) / QUARTER,
                    slot: None,
                });
            }
            cells.push(Cell {
                quarters: (to - from) / QUARTER,
                slot: Some(slot),
            });
            at = to;
        }
        if at < closes {
            cells.push(Cell {
                quarters: (closes - at) / QUARTER,
                slot: None,
            });
        }
        cells
    }
}

impl DayPage<'_> {
    fn heading(&self) -> String {
        format!(
            "{}, {}",
            self.place,
            words::day(self.visit.say(), self.date)
        )
    }

    fn cells<'s>(&self, part: &'s PartRow) -> Vec<Cell<'s>> {
        part.cells(self.opens, self.closes)
    }

    fn columns(&self) -> Vec<String> {
        let hours = self.opens / 60..self.closes / 60;
        hours
            .map(|hour| words::minute(self.visit.say(), hour * 60))
            .collect()
    }

    /// A mark for each quarter below the hours: every column of the table begins with a cell.
    fn quarters(&self) -> std::ops::Range<i32> {
        self.opens / QUARTER..self.closes / QUARTER
    }

    /// The other day, and its name.
    fn other(&self, days: i64) -> (String, String) {
        let date = self.date.saturating_add(days.days());
        let path = self.shown.day_path(self.visit, self.id, date);
        (path, words::day(self.visit.say(), date))
    }

    fn week_path(&self) -> String {
        self.shown
            .week_path(self.visit, self.id, super::monday_of(self.date))
    }

    fn borrowers(&self) -> Vec<Choice> {
        self.shown.borrowers.choices()
    }

    fn written(&self) -> String {
        self.date.to_string()
    }
}

fn read(query: &str) -> Option<Date> {
    let mut fields = form_urlencoded::parse(query.as_bytes());
    let (_, value) = fields.find(|(name, _)| name == "dag")?;
    let date: Date = value.parse().ok()?;
    (2000..=2100).contains(&date.year()).then_some(date)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pages::week::slots::Is;

    fn slot(opens: i32, closes: i32) -> Slot {
        Slot {
            opens,
            closes,
            hours: String::new(),
            words: String::new(),
            is: Is::Taken,
            href: String::new(),
        }
    }

    #[test]
    fn a_row_has_no_holes_and_no_more_quarters_than_the_day() {
        let row = PartRow {
            name: String::new(),
            slots: vec![slot(500, 610), slot(605, 660), slot(1200, 1500)],
        };
        let cells = row.cells(480, 1320);
        let told: Vec<(i32, bool)> = cells
            .iter()
            .map(|cell| (cell.quarters, cell.slot.is_some()))
            .collect();
        assert_eq!(
            told,
            [(1, false), (8, true), (3, true), (36, false), (8, true)]
        );
        assert_eq!(
            told.iter().map(|(quarters, _)| quarters).sum::<i32>(),
            (1320 - 480) / 15
        );
        let closed = PartRow {
            name: String::new(),
            slots: vec![slot(0, DAY)],
        };
        assert_eq!(closed.cells(480, 1320).len(), 1);
    }
}
