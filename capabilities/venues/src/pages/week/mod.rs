//! A week of premises, one after the other, and a day of all premises of a site.
//!
//! The week stands in the address as ISO 8601 has it, `?uke=2026-W12`, and the day as `?dag=`; one
//! that cannot be read is this one. The week prints on one sheet, for the door.

mod calendar;
mod day;
mod slots;

use askama::Template;
use axum::{extract::Path, http::HeaderMap};
use jiff::{
    ToSpan as _,
    civil::{Date, ISOWeekDate, Weekday},
};
use texts::Speaker;
use web::{Choice, Crumb, PageError, PageResult, Visit, page_with_tag};

pub use calendar::Calendar;
pub use day::get as day;

use super::{Shown, words};
use crate::model::Premises;

#[derive(Template)]
#[template(path = "week/week.html")]
struct WeekPage<'a> {
    visit: &'a Visit,
    shown: &'a Shown,
    id: &'a str,
    name: String,
    crumbs: Vec<Crumb>,
    monday: Date,
    calendar: Calendar<'a>,
}

/// Answers.
pub async fn get(visit: Visit, Path(id): Path<String>, asked: HeaderMap) -> PageResult {
    let shown = Shown::of(&visit).await?;
    let premises = shown.venues.get(&id).ok_or(PageError::NotFound)?;
    let monday = read(visit.query()).unwrap_or_else(|| monday_of(shown.today));
    let calendar = calendar_of(&visit, &shown, premises, monday).await?;
    let name = words::full_name(premises, shown.venues.site(&premises.site));
    let page = WeekPage {
        crumbs: crumbs(&visit, &shown, &name, &id, heading(&visit, monday)),
        visit: &visit,
        shown: &shown,
        id: &id,
        name,
        monday,
        calendar,
    };
    page_with_tag(&page, &asked)
}

impl WeekPage<'_> {
    fn heading(&self) -> String {
        format!("{}, {}", self.name, heading(self.visit, self.monday))
    }

    fn number(&self, weeks: i64) -> String {
        heading(self.visit, self.monday.saturating_add((weeks * 7).days()))
    }

    fn path(&self, weeks: i64) -> String {
        let monday = self.monday.saturating_add((weeks * 7).days());
        self.shown.week_path(self.visit, self.id, monday)
    }

    fn premises_path(&self) -> String {
        self.shown
            .premises_path(self.visit, self.id, Some(self.monday))
    }

    fn period(&self) -> String {
        let sunday = self.monday.saturating_add(6.days());
        self.visit.say().period(self.monday, sunday)
    }

    /// Whom the free hours are for, to choose again.
    fn borrowers(&self) -> Vec<Choice> {
        self.shown.borrowers.choices()
    }

    fn week(&self) -> String {
        written(self.monday)
    }
}

/// The way from finding to a page about premises.
fn crumbs(visit: &Visit, shown: &Shown, name: &str, id: &str, here: String) -> Vec<Crumb> {
    let say = visit.say();
    let crumb = |words: String, path: String| Crumb { words, path };
    vec![
        crumb(say.t("venue-nav").into_owned(), visit.to("/lokaler")),
        crumb(name.to_owned(), shown.premises_path(visit, id, None)),
        crumb(here, visit.to(visit.path())),
    ]
}

/// The calendar of premises in the week that begins on `monday`.
pub async fn calendar_of<'a>(
    visit: &'a Visit,
    shown: &Shown,
    premises: &Premises,
    monday: Date,
) -> Result<Calendar<'a>, PageError> {
    let sunday = monday.saturating_add(6.days());
    let diary = shown.diary(visit, (monday, sunday)).await?;
    Ok(Calendar::of(visit, shown, premises, monday, &diary, None))
}

/// «uke 12».
pub fn heading(visit: &Visit, monday: Date) -> String {
    let number = monday.iso_week_date().week().to_string();
    visit.say().ta("venue-week", &[("number", &number)])
}

/// The Monday of the week a date is in.
pub fn monday_of(date: Date) -> Date {
    date.saturating_sub(i64::from(date.weekday().to_monday_zero_offset()).days())
}

/// As the address has it.
pub fn written(monday: Date) -> String {
    let week = monday.iso_week_date();
    format!("{}-W{:02}", week.year(), week.week())
}

/// What stands behind a number of a date: «16. mars», «16 March».
fn point(say: &Speaker) -> &'static str {
    if say.language() == kernel::Language::En {
        ""
    } else {
        "."
    }
}

/// The Monday of the week in a query.
pub fn read(query: &str) -> Option<Date> {
    let mut fields = form_urlencoded::parse(query.as_bytes());
    let (_, value) = fields.find(|(name, _)| name == "uke")?;
    let (year, week) = value.split_once("-W")?;
    let year = year
        .parse()
        .ok()
        .filter(|year| (2000..=2100).contains(year))?;
    let week = ISOWeekDate::new(year, week.parse().ok()?, Weekday::Monday).ok()?;
    Some(week.date())
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn a_week_is_written_and_read_again() {
        for monday in [date(2026, 3, 16), date(2026, 12, 28), date(2027, 1, 4)] {
            assert_eq!(read(&format!("uke={}", written(monday))), Some(monday));
        }
        assert_eq!(written(date(2026, 12, 28)), "2026-W53");
        for odd in ["", "uke=12", "uke=2026-W54", "uke=9999-W01", "uke=2026-Wx"] {
            assert_eq!(read(odd), None, "{odd}");
        }
    }
}
