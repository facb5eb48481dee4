//! The mapping that a document stands on: who the associations are, what they get, and which premises and
//! hours they use, by every figure that rooms offer; and what was decided before.
//!
//! For everybody when the work is open, else for the municipality's own. Figures come with day, n and
//! source, small cells are hidden by whoever offers them and, of what associations get, from everybody but the
//! municipality's own; parts that are associations are left out.
//! Whole years are compared, so that growth is not mistaken for a year that is not over. A year before anything
//! was kept has no figure: nothing is not zero.

use askama::Template;
use axum::{extract::Path, http::HeaderMap};
use db::{Conn, Error};
use documents::Kind;
use jiff::civil::{Date, date};
use pdf::{Block, Head, Paper};
use web::{
    About, Asked, Count, Indicator, PageError, PageResult, Visit, download_made, page_with_tag,
};

use super::{decision_words, period, public_one, titled};
use crate::{
    access::{Action, may},
    pages::ground::Ground,
};

/// Whole years between the first and the last that are compared.
const APART: i16 = 3;
/// A way of breaking down that names associations.
const NAMES: &str = "association";

#[derive(Template)]
#[template(path = "public/mapping.html")]
struct MappingPage<'a> {
    visit: &'a Visit,
    told: Told,
    back: (String, String),
    here: String,
}

/// What the mapping tells.
struct Told {
    name: String,
    head: Vec<String>,
    groups: Vec<(String, Vec<Figure>)>,
    /// What was decided before: words and address.
    before: Vec<(String, String)>,
}

/// A figure with its parts.
struct Figure {
    /// In the page.
    id: String,
    name: String,
    /// The day, n, how it is computed and from which source.
    small: String,
    /// What it is, and what it was at each time.
    total: Row,
    /// By each way of breaking it down.
    parts: Vec<(String, Vec<Row>)>,
}

/// Words, the value at each time, and the change.
struct Row {
    words: String,
    values: Vec<String>,
}

/// A figure at one of the times.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Known {
    /// This many.
    Value(i64),
    /// Too few to be told of, or nothing to count.
    Hidden,
    /// Nothing was kept yet; or a part of what is hidden.
    Unknown,
}

/// The times that are compared: the first and the last whole year, and this year so far.
struct Times([(Date, Date); 3]);

impl Times {
    fn of(today: Date) -> Self {
        let whole = |year: i16| (date(year, 1, 1), date(year, 12, 31));
        let last = today.year() - 1;
        let so_far = (date(today.year(), 1, 1), today);
        Self([whole(last - APART), whole(last), so_far])
    }
}

pub async fn show(visit: Visit, Path(slug): Path<String>, asked: HeaderMap) -> PageResult {
    let (told, is_open) = read(&visit, slug.clone()).await?;
    let base = visit.to(&format!("/strategi/{slug}"));
    let shown = MappingPage {
        here: format!("{base}/kartlegging"),
        back: if is_open {
            let words = visit.say().t("strategy-way").into_owned();
            (words, format!("{base}/arbeidet"))
        } else {
            let words = visit.say().t("strategy-staff").into_owned();
            (words, visit.to("/saker/strategi"))
        },
        told,
        visit: &visit,
    };
    page_with_tag(&shown, &asked)
}

/// The same on paper, for a political case.
pub async fn paper(visit: Visit, Path(slug): Path<String>) -> PageResult {
    let (told, _) = read(&visit, slug).await?;
    let bytes = pdf::pdf(&on_paper(&visit, told)).map_err(|fault| PageError::fault(&fault))?;
    download_made("kartlegging.pdf", Kind::Pdf, bytes)
}

/// What it tells, and whether everybody may read it.
async fn read(visit: &Visit, slug: String) -> Result<(Told, bool), PageError> {
    let seen = visit.clone();
    visit
        .read(move |_, conn| {
            let ground = Ground::at(conn, &slug)?;
            let is_open = public_one(conn, &ground)?.is_some();
            if !is_open && may(&seen.actor(), Action::See).is_err() {
                return Err(PageError::NotFound);
            }
            let before = ground.all_decided().map(|it| {
                let decision = it.content.as_ref().and_then(|it| it.decision.as_ref());
                let words = [
                    titled(&seen, it),
                    period(&seen, it),
                    decision_words(&seen, decision),
                ];
                let path = format!("/strategi/{}/{}", ground.document.slug, it.number);
                (words.join(", "), seen.to(&path))
            });
            let told = Told {
                name: ground.name(&seen),
                head: head(&seen),
                before: before.collect(),
                groups: groups(&seen, conn)?,
            };
            Ok((told, is_open))
        })
        .await
}

/// What each column of values is.
fn head(visit: &Visit) -> Vec<String> {
    let say = visit.say();
    let today = kernel::today(&*visit.town().clock);
    let Times([first, last, now]) = Times::of(today);
    let [first, last, year] = [first, last, now].map(|it| it.0.year().to_string());
    let day = say.date_short(today);
    let so_far = [("year", year.as_str()), ("day", day.as_str())];
    let change = [("from", first.as_str()), ("to", last.as_str())];
    let (so_far, change) = (
        say.ta("strategy-mapping-so-far", &so_far),
        say.ta("strategy-mapping-change", &change),
    );
    vec![first, last, so_far, change]
}

fn groups(visit: &Visit, conn: &mut Conn) -> Result<Vec<(String, Vec<Figure>)>, Error> {
    let mut groups = Vec::new();
    for about in About::ALL {
        let mut figures = Vec::new();
        for it in visit.indicators().filter(|it| it.about == about) {
            figures.extend(figure(visit, conn, it)?);
        }
        if !figures.is_empty() {
            groups.push((visit.say().t(about.text_id()).into_owned(), figures));
        }
    }
    Ok(groups)
}

// texts: indicator-by-*
/// A figure at each time, whole and broken down; `None` when nobody has anything to count.
fn figure(visit: &Visit, conn: &mut Conn, it: &Indicator) -> Result<Option<Figure>, Error> {
    let say = visit.say();
    let Times(times) = Times::of(kernel::today(&*visit.town().clock));
    let total = at_times(visit, conn, it, None)?;
    if total
        .iter()
        .all(|count| count.value.is_none_or(|it| it == 0))
    {
        return Ok(None);
    }
    let whole = whole(&total);
    let mut parts = Vec::new();
    for by in it.by.iter().filter(|by| **by != NAMES) {
        let counts = at_times(visit, conn, it, Some(by))?;
        let rows = rows(visit, it, (&whole, &counts));
        if !rows.is_empty() {
            let words = say.t(&format!("indicator-by-{by}")).into_owned();
            parts.push((words, rows));
        }
    }
    let [_, _, (_, today)] = times;
    let mut small = vec![say.ta("strategy-mapping-on", &[("day", &say.date(today))])];
    let n = total[2].n;
    if total[2].value.is_some() && n > 0 {
        small.push(format!("n = {}.", say.number(n)));
    }
    small.push(say.t(it.how_text_id).into_owned());
    Ok(Some(Figure {
        id: it.code.replace('.', "-"),
        name: say.t(it.text_id).into_owned(),
        small: small.join(" "),
        total: Row {
            words: say.t("strategy-mapping-total").into_owned(),
            values: values(visit, it, &whole),
        },
        parts,
    }))
}

fn at_times(
    visit: &Visit,
    conn: &mut Conn,
    it: &Indicator,
    by: Option<&str>,
) -> Result<[Count; 3], Error> {
    let Times([first, last, now]) = Times::of(kernel::today(&*visit.town().clock));
    let sees_all = may(&visit.actor(), Action::See).is_ok();
    let mut at = |(from, until)| {
        let count = visit.counted(conn, it, &Asked { from, until, by })?;
        Ok::<_, Error>(if sees_all { count } else { it.for_all(count) })
    };
    Ok([at(first)?, at(last)?, at(now)?])
}

/// The whole at each time. A nought before there was anything is a year in which nobody kept it.
fn whole(total: &[Count; 3]) -> [Known; 3] {
    let mut is_kept = false;
    total.each_ref().map(|count| {
        is_kept |= count.value != Some(0);
        match count.value {
            Some(value) if is_kept => Known::Value(value),
            Some(_) => Known::Unknown,
            None => Known::Hidden,
        }
    })
}

/// The parts that were there at any of the times, those of today first.
fn rows(visit: &Visit, it: &Indicator, (whole, counts): (&[Known; 3], &[Count; 3])) -> Vec<Row> {
    let mut names: Vec<&str> = Vec::new();
    for count in counts.iter().rev() {
        let own = count.parts.iter().filter(|part| part.value != Some(0));
        for part in own {
            if !names.contains(&part.words.as_str()) {
                names.push(&part.words);
            }
        }
    }
    let of = |at: usize, name: &str| {
        let count = &counts[at];
        let part = count.parts.iter().find(|part| part.words == name);
        match (whole[at], part) {
            (Known::Hidden | Known::Unknown, _) => Known::Unknown,
            (Known::Value(_), Some(part)) => part.value.map_or(Known::Hidden, Known::Value),
            // Too few for any part to be told of.
            (Known::Value(_), None) if count.parts.is_empty() && count.n > 0 => Known::Hidden,
            // Nobody counted such a part.
            (Known::Value(_), None) => Known::Value(0),
        }
    };
    let each = names.into_iter().map(|name| {
        let told = [0, 1, 2].map(|at| of(at, name));
        Row {
            words: name.to_owned(),
            values: values(visit, it, &told),
        }
    });
    each.collect()
}

/// Values in words, and the change between the whole years when both are told.
fn values(visit: &Visit, it: &Indicator, told: &[Known; 3]) -> Vec<String> {
    let say = visit.say();
    let words = |told: &Known| match told {
        Known::Value(value) => it.unit.words(say, *value),
        Known::Hidden => say.t("strategy-mapping-hidden").into_owned(),
        Known::Unknown => "–".to_owned(),
    };
    let mut all: Vec<String> = told.iter().map(words).collect();
    all.push(match told {
        [Known::Value(first), Known::Value(last), _] => {
            let change = it.unit.change_words(say, last - first);
            match last - first {
                0 => "0".to_owned(),
                less if less < 0 => format!("−{change}"),
                _ => format!("+{change}"),
            }
        }
        _ => String::new(),
    });
    all
}

fn on_paper(visit: &Visit, told: Told) -> Paper {
    let say = visit.say();
    let mut blocks = Vec::new();
    if !told.groups.is_empty() {
        let words = say.t("strategy-mapping-small-cells");
        blocks.push(Block::paragraph(words.into_owned()));
    }
    for (title, figures) in told.groups {
        blocks.push(Block::Heading {
            level: 1,
            text: title,
        });
        for it in figures {
            blocks.push(Block::Heading {
                level: 2,
                text: it.name.clone(),
            });
            blocks.push(Block::paragraph(it.small));
            let mut head = vec![it.name];
            head.extend(told.head.iter().cloned());
            let line = |row: Row| {
                let mut line = vec![row.words];
                line.extend(row.values);
                line
            };
            let mut table = |caption: String, rows: Vec<Vec<String>>| {
                let mut head = head.clone();
                head[0].clone_from(&caption);
                blocks.push(Block::Table {
                    caption,
                    figures: head.iter().enumerate().map(|(at, _)| at > 0).collect(),
                    head,
                    rows,
                });
            };
            let words = it.total.words.clone();
            table(words, vec![line(it.total)]);
            for (by, rows) in it.parts {
                table(by, rows.into_iter().map(line).collect());
            }
        }
    }
    if !told.before.is_empty() {
        blocks.push(Block::Heading {
            level: 1,
            text: say.t("strategy-mapping-before").into_owned(),
        });
        let before = told.before.into_iter();
        blocks.extend(before.map(|(words, _)| Block::paragraph(words)));
    }
    Paper {
        language: visit.language(),
        title: format!("{}: {}", say.t("strategy-mapping"), told.name),
        author: visit.municipality_name(),
        date: kernel::today(&*visit.town().clock),
        head: Head::Report {
            lead: say.t("strategy-mapping-lead").into_owned(),
        },
        contents: Some(say.t("strategy-contents").into_owned()),
        blocks,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whole_years_are_compared_and_this_one_is_told_so_far() {
        let Times([first, last, now]) = Times::of(date(2026, 3, 12));
        assert_eq!(first, (date(2022, 1, 1), date(2022, 12, 31)));
        assert_eq!(last, (date(2025, 1, 1), date(2025, 12, 31)));
        assert_eq!(now, (date(2026, 1, 1), date(2026, 3, 12)));
    }

    #[test]
    fn a_nought_before_there_was_anything_is_no_figure() {
        let told = |values: [Option<i64>; 3]| {
            whole(&values.map(|value| Count {
                value,
                ..Count::default()
            }))
        };
        let (nothing, nought) = (Known::Unknown, Known::Value(0));
        let five = Known::Value(5);
        assert_eq!(told([Some(0), Some(5), Some(5)]), [nothing, five, five]);
        assert_eq!(told([Some(0), Some(0), Some(5)]), [nothing, nothing, five]);
        assert_eq!(told([Some(5), Some(0), Some(5)]), [five, nought, five]);
        let hidden = Known::Hidden;
        assert_eq!(told([None, Some(0), Some(5)]), [hidden, nought, five]);
    }
}
