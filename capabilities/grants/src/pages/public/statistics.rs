//! Grants in figures, for anybody: year by year, and one year by kind, theme, district, age and gender. Each
//! picture has its table under it; every figure says its day, how many stand behind it and its source.
//! The same as a table to fetch. What staff see is in [`crate::pages::staff`].

use askama::Template;
use axum::http::StatusCode;
use documents::{Cell, Kind, write_csv};
use jiff::civil::Date;
use web::{Chart, ChartRow, Choice, Count, CountPart, Fields, PageError, PageResult, Visit};
use web::{download_made, page};

use crate::open_data::statistics::{self, Statistics, Year};

#[derive(Template)]
#[template(path = "public/statistics.html")]
struct StatisticsPage<'a> {
    visit: &'a Visit,
    figures: Figures,
}

/// What both pages of figures show.
pub struct Figures {
    all: Statistics,
    today: Date,
    /// Whether staff look, who see small cells and what was applied for.
    pub is_staff: bool,
}

/// Shows them.
pub async fn show(visit: Visit) -> PageResult {
    let figures = read(&visit, false).await?;
    let shown = StatisticsPage {
        visit: &visit,
        figures,
    };
    page(&shown, StatusCode::OK)
}

/// All of it as a table.
pub async fn file(visit: Visit) -> PageResult {
    let figures = read(&visit, false).await?;
    csv(&visit, &figures)
}

/// Reads the figures of the year in the address, or of the newest.
pub async fn read(visit: &Visit, is_staff: bool) -> Result<Figures, PageError> {
    let wanted = Fields::read(visit.query().as_bytes())
        .one("ar")
        .parse()
        .ok();
    let today = kernel::today(&*visit.town().clock);
    let seen = visit.clone();
    let all = visit
        .read(move |_, conn| {
            let all = statistics::of(&seen, conn, wanted, is_staff)?;
            Ok::<_, PageError>(all)
        })
        .await?;
    Ok(Figures {
        all,
        today,
        is_staff,
    })
}

// texts: grants-figures-column-*
/// The table to fetch: every year, and the chosen year by its parts.
pub fn csv(visit: &Visit, figures: &Figures) -> PageResult {
    let say = visit.say();
    let heading = [
        "year", "by", "part", "kroner", "awards", "each", "day", "source", "decided", "refused",
    ]
    .map(|word| say.t(&format!("grants-figures-column-{word}")).into_owned());
    let source = figures.source(visit);
    let day = figures.today.to_string();
    let line =
        |year: i16, by: String, part: &str, value: Option<i64>, n: i64, each: Option<i64>| {
            let hidden = value.is_none();
            vec![
                Cell::from(year.to_string()),
                Cell::from(by),
                Cell::from(part.to_owned()),
                value.map_or_else(|| Cell::from("–".to_owned()), |it| Cell::Number(it / 100)),
                if hidden {
                    Cell::from("–".to_owned())
                } else {
                    Cell::Number(n)
                },
                Cell::from(
                    each.map_or_else(String::new, |ore| format!("{},{:02}", ore / 100, ore % 100)),
                ),
                Cell::from(day.clone()),
                Cell::from(source.clone()),
            ]
        };
    let mut rows = Vec::new();
    for year in &figures.all.years {
        let each = year.each.map(|(ore, _)| ore);
        let given = &year.given;
        let mut row = line(year.year, String::new(), "", given.value, given.n, each);
        let number = |it: Option<i64>| it.map_or_else(|| Cell::from("–".to_owned()), Cell::Number);
        row.push(number(year.asked.map(|it| it.decided)));
        row.push(number(year.asked.map(|it| it.refused)));
        rows.push(row);
    }
    let none = || Cell::from(String::new());
    for (by, count) in &figures.all.by {
        for part in &count.parts {
            let by = figures.by(visit, by);
            let year = figures.all.year;
            let mut row = line(year, by, &part.words, part.value, part.n, None);
            row.extend([none(), none()]);
            rows.push(row);
        }
    }
    let text = write_csv(b';', &heading, rows).map_err(|fault| PageError::fault(&fault))?;
    let name = format!("{}.csv", say.t("grants-figures-file"));
    download_made(&name, Kind::Text, text.into_bytes())
}

// texts: indicator-by-*
impl Figures {
    /// Whether nothing has been told yet.
    pub fn is_empty(&self) -> bool {
        self.all.years.is_empty()
    }

    /// Where the figures come from, and of which day.
    pub fn source(&self, visit: &Visit) -> String {
        let say = visit.say();
        let day = say.date(self.today);
        let name = visit.municipality_name();
        say.ta("grants-figures-source", &[("day", &day), ("name", &name)])
    }

    /// Years to choose from.
    pub fn choices(&self) -> Vec<Choice> {
        let one = |it: &Year| {
            let year = it.year.to_string();
            Choice::new(year.clone(), year).chosen(it.year == self.all.year)
        };
        self.all.years.iter().map(one).collect()
    }

    /// The years.
    pub fn years(&self) -> &[Year] {
        &self.all.years
    }

    /// The year that is broken down.
    pub fn year(&self) -> String {
        self.all.year.to_string()
    }

    /// Years as bars, the oldest on top.
    pub fn over_years(&self, visit: &Visit) -> Option<Chart> {
        let one = |it: &Year| -> ChartRow {
            let value = it.given.value;
            (it.year.to_string(), value, self.kroner(visit, value))
        };
        let rows: Vec<ChartRow> = self.all.years.iter().rev().map(one).collect();
        Chart::of(visit.say().t("grants-figures-years").into_owned(), &rows)
    }

    /// The ways a year is broken down.
    pub fn parts(&self) -> &[(&'static str, Count)] {
        &self.all.by
    }

    /// What a way is called.
    #[expect(clippy::unused_self, reason = "a template asks its page")]
    pub fn by(&self, visit: &Visit, by: &str) -> String {
        visit.say().t(&format!("indicator-by-{by}")).into_owned()
    }

    /// Parts as bars.
    pub fn of_parts(&self, visit: &Visit, by: &str, count: &Count) -> Option<Chart> {
        let one = |it: &CountPart| -> ChartRow {
            (it.words.clone(), it.value, self.kroner(visit, it.value))
        };
        let rows: Vec<ChartRow> = count.parts.iter().map(one).collect();
        Chart::of(format!("{}, {}", self.by(visit, by), self.all.year), &rows)
    }

    /// Kroner, or a dash when it is hidden.
    #[expect(clippy::unused_self, reason = "a template asks its page")]
    pub fn kroner(&self, visit: &Visit, ore: Option<i64>) -> String {
        ore.map_or_else(
            || "–".to_owned(),
            |it| visit.say().money(kernel::Money::from_ore(it / 100 * 100)),
        )
    }

    /// How many awards stand behind it, or a dash when it is hidden.
    #[expect(clippy::unused_self, reason = "a template asks its page")]
    pub fn count(&self, visit: &Visit, ore: Option<i64>, n: i64) -> String {
        ore.map_or_else(|| "–".to_owned(), |_| visit.say().number(n))
    }

    /// Kroner for each inhabitant, or a dash when nobody has said how many there are.
    #[expect(clippy::unused_self, reason = "a template asks its page")]
    pub fn each(&self, visit: &Visit, year: &Year) -> String {
        year.each.map_or_else(
            || "–".to_owned(),
            |(ore, _)| visit.say().money(kernel::Money::from_ore(ore)),
        )
    }

    /// What each inhabitant is reckoned from.
    pub fn inhabitants(&self, visit: &Visit) -> String {
        let say = visit.say();
        let newest = self.all.years.iter().find_map(|it| it.each);
        let Some((_, it)) = newest else {
            return say.t("grants-figures-no-inhabitants").into_owned();
        };
        let (number, year) = (say.number(it.number), it.year.to_string());
        let words = [("number", number.as_str()), ("year", year.as_str())];
        say.ta("grants-figures-inhabitants", &words)
    }

    /// What was decided in a year: decisions, of them a no, the share of them, kroner applied for; a dash
    /// for what is hidden.
    #[expect(clippy::unused_self, reason = "a template asks its page")]
    pub fn asked(&self, visit: &Visit, year: &Year) -> [String; 4] {
        let say = visit.say();
        let Some(it) = year.asked else {
            return [(); 4].map(|()| "–".to_owned());
        };
        let applied = say.money(kernel::Money::from_ore(it.ore / 100 * 100));
        let share = it.share().map_or_else(
            || "–".to_owned(),
            |share| say.ta("grants-figures-share", &[("percent", &share.to_string())]),
        );
        [
            say.number(it.decided),
            say.number(it.refused),
            share,
            applied,
        ]
    }
}
