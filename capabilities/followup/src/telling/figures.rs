//! A figure that a room offers, or one kept by hand: found by its code or id, asked for years, and told.
//!
//! A year that goes on is counted to today, and the year before it to the same day, so that the two can be
//! compared.

use db::{Conn, Error};
use jiff::civil::Date;
use kernel::{Language, Translated};
use texts::Speaker;
use web::{Asked, Count, Indicator, Visit};

use super::{change_words, value_words};
use crate::model::{Figure, FigureValue, ReportFigure, ShownAt};

/// A figure, wherever it comes from.
#[derive(Clone, Copy, Debug)]
pub enum Known<'a> {
    /// By a room.
    Offered(&'static Indicator),
    /// By hand.
    Kept(&'a Figure),
}

/// What a figure was in a year.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Point {
    /// The year.
    pub year: i16,
    /// The day it is of.
    pub on: Date,
    /// The value; `None` when it is hidden or not known.
    pub value: Option<i64>,
    /// How many stand behind it.
    pub n: Option<i64>,
    /// Where a value kept by hand comes from, when it says so itself.
    pub source: String,
}

/// A figure told in a few words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// Code or id.
    pub code: String,
    /// What it is called.
    pub name: String,
    /// Its value.
    pub value: String,
    /// How it has changed.
    pub change: String,
    /// The day, n, how it is computed and from which source.
    pub small: String,
}

/// The figure with this code or id.
pub fn known<'a>(visit: &Visit, figures: &'a [Figure], code: &str) -> Option<Known<'a>> {
    let offered = visit.indicators().find(|it| it.code == code);
    let kept = || figures.iter().find(|it| it.id == code).map(Known::Kept);
    offered.map(Known::Offered).or_else(kept)
}

/// The first and last day of a year, or of as much of it as has been.
pub fn year_so_far(year: i16, today: Date) -> (Date, Date) {
    let first = Date::new(year, 1, 1).unwrap_or(Date::MIN);
    let last = Date::new(year, 12, 31).unwrap_or(Date::MAX);
    (first, last.min(today).max(first))
}

impl Known<'_> {
    /// Its code or id.
    pub fn code(&self) -> &str {
        match self {
            Self::Offered(it) => it.code,
            Self::Kept(it) => &it.id,
        }
    }

    /// What it is called.
    pub fn name(&self, say: &Speaker) -> String {
        match self {
            Self::Offered(it) => say.t(it.text_id).into_owned(),
            Self::Kept(it) => {
                let nearest = it.name.nearest(say.language());
                nearest.map_or_else(String::new, |(_, name)| name.to_owned())
            }
        }
    }

    /// How it is computed, and from which source.
    pub fn how(&self, say: &Speaker) -> String {
        match self {
            Self::Offered(it) => say.t(it.how_text_id).into_owned(),
            Self::Kept(it) => {
                let source = say.ta("followup-source", &[("source", &it.source)]);
                let how = it.how.trim().trim_end_matches('.');
                if how.is_empty() {
                    source
                } else {
                    format!("{how}. {source}")
                }
            }
        }
    }

    /// Whether everybody may see it.
    pub fn is_public(&self) -> bool {
        match self {
            Self::Offered(_) => true,
            Self::Kept(it) => it.is_public,
        }
    }

    /// What it was in a year, counted to a day of it.
    pub fn in_year(
        &self,
        visit: &Visit,
        conn: &mut Conn,
        (from, until): (Date, Date),
    ) -> Result<Point, Error> {
        Ok(match self {
            Self::Offered(it) => {
                let asked = Asked {
                    from,
                    until,
                    by: None,
                };
                let count: Count = visit.counted(conn, it, &asked)?;
                Point {
                    year: until.year(),
                    on: until,
                    n: count.value.is_some().then_some(count.n),
                    value: count.value,
                    source: String::new(),
                }
            }
            Self::Kept(it) => {
                let within = |value: &&FigureValue| from <= value.on && value.on <= until;
                let last = it.values.iter().rfind(within);
                Point {
                    year: until.year(),
                    on: last.map_or(until, |value| value.on),
                    value: last.map(|value| value.value),
                    n: last.and_then(|value| value.n),
                    source: last.map_or_else(String::new, |value| value.source.clone()),
                }
            }
        })
    }

    /// The same in some years, the first first; none before it has a value.
    pub fn years(
        &self,
        visit: &Visit,
        conn: &mut Conn,
        (first, last): (i16, i16),
    ) -> Result<Vec<Point>, Error> {
        let today = kernel::today(&*visit.town().clock);
        let mut points = Vec::new();
        for year in first..=last {
            points.push(self.in_year(visit, conn, year_so_far(year, today))?);
        }
        let known = points.iter().position(|it| it.value.is_some());
        Ok(points.split_off(known.unwrap_or(points.len())))
    }

    /// The newest it was by the end of a day, and what it was a year before that.
    fn now_and_before(
        &self,
        visit: &Visit,
        conn: &mut Conn,
        on: Date,
    ) -> Result<(Point, Option<i64>), Error> {
        if let Self::Kept(it) = self {
            let mut told = it.values.iter().rev().filter(|value| value.on <= on);
            let last = told.next();
            let point = Point {
                year: on.year(),
                on: last.map_or(on, |value| value.on),
                value: last.map(|value| value.value),
                n: last.and_then(|value| value.n),
                source: last.map_or_else(String::new, |value| value.source.clone()),
            };
            return Ok((point, told.next().map(|value| value.value)));
        }
        let year_of = |on: Date| (Date::new(on.year(), 1, 1).unwrap_or(on), on);
        let now = self.in_year(visit, conn, year_of(on))?;
        let year_before = on.saturating_sub(jiff::Span::new().years(1));
        let before = self.in_year(visit, conn, year_of(year_before))?;
        Ok((now, before.value))
    }

    /// Tells it as it is on a day; `None` when it has no value.
    pub fn line(&self, visit: &Visit, conn: &mut Conn, on: Date) -> Result<Option<Line>, Error> {
        let say = visit.say();
        let (now, before) = self.now_and_before(visit, conn, on)?;
        let Some(value) = now.value else {
            return Ok(None);
        };
        Ok(Some(Line {
            code: self.code().to_owned(),
            name: self.name(say),
            value: value_words(say, self, value),
            change: change_words(say, self, value, before),
            small: self.small(say, &now),
        }))
    }

    /// Day, n, how and source.
    pub fn small(&self, say: &Speaker, point: &Point) -> String {
        [
            say.ta("followup-on", &[("day", &say.date(point.on))]),
            n_words(say, point.n),
            self.how_of(say, point),
        ]
        .join(" ")
    }

    /// How it is computed, and from which source; a value may have one of its own.
    pub fn how_of(&self, say: &Speaker, point: &Point) -> String {
        let mut words = vec![self.how(say)];
        if !point.source.is_empty() {
            words.push(say.ta("followup-source", &[("source", &point.source)]));
        }
        words.join(" ")
    }

    /// As a report keeps it, in every language.
    pub fn for_report(
        &self,
        visit: &Visit,
        conn: &mut Conn,
        on: Date,
    ) -> Result<Option<ReportFigure>, Error> {
        let (now, before) = self.now_and_before(visit, conn, on)?;
        let Some(value) = now.value else {
            return Ok(None);
        };
        let catalog = &visit.profile().catalog;
        let in_each = |words: &dyn Fn(&Speaker) -> String| Translated {
            nb: words(&catalog.speaker(Language::Nb)),
            nn: words(&catalog.speaker(Language::Nn)),
            en: words(&catalog.speaker(Language::En)),
        };
        Ok(Some(ReportFigure {
            code: self.code().to_owned(),
            name: in_each(&|say| self.name(say)),
            how: in_each(&|say| self.how_of(say, &now)),
            value: in_each(&|say| value_words(say, self, value)),
            before: before.map_or_else(Translated::default, |before| {
                in_each(&|say| value_words(say, self, before))
            }),
            n: now.n,
            on: now.on,
        }))
    }
}

/// How many stand behind a figure, or that nobody has said.
pub fn n_words(say: &Speaker, n: Option<i64>) -> String {
    n.map_or_else(
        || say.t("followup-n-none").into_owned(),
        |n| say.ta("followup-n", &[("n", &say.number(n))]),
    )
}

/// The figures that stand beside a goal or a measure, told as they are on a day.
pub fn lines_at(
    visit: &Visit,
    conn: &mut Conn,
    (shown, figures): (&[ShownAt], &[Figure]),
    (subject, on, is_public): (&str, Date, bool),
) -> Result<Vec<Line>, Error> {
    let mut lines = Vec::new();
    for it in shown.iter().filter(|it| it.subject == subject) {
        let Some(known) = known(visit, figures, &it.figure) else {
            continue;
        };
        if is_public && !known.is_public() {
            continue;
        }
        lines.extend(known.line(visit, conn, on)?);
    }
    Ok(lines)
}
