//! One figure: year by year, and broken down in the ways it can be, as a picture with a table under it.
//!
//! Cells that few people stand behind are hidden by whoever offers the figure, and shown as hidden. Of what
//! associations get, those with few awards behind them are hidden from everybody but the municipality's own.

use askama::Template;
use axum::{
    extract::Path,
    http::{HeaderMap, StatusCode},
};
use db::Conn;
use web::{Asked, Chart, ChartRow, Fields, PageError, PageResult, Visit, page, page_with_tag};

use super::YEARS;
use crate::{
    access::{Action, may},
    model::Figure,
    store::figures,
    telling::{Known, Line, hundredths, known, value_words, year_so_far},
};

/// A breakdown that only the municipality's own see.
const OF_STAFF: &str = "association";

#[derive(Template)]
#[template(path = "figures/one.html")]
struct OnePage<'a> {
    visit: &'a Visit,
    told: Told,
}

#[derive(Template)]
#[template(path = "figures/one_staff.html")]
struct OneStaffPage<'a> {
    visit: &'a Visit,
    told: Told,
    /// Where the figure is kept, when it is kept by hand and she may.
    keep: String,
    say_value: String,
    written: WrittenValue,
    errors: web::FormErrors,
}

/// A value as it was written.
#[derive(Default)]
pub struct WrittenValue {
    pub on: web::WrittenDate,
    pub value: String,
    pub n: String,
    pub source: String,
}

/// What the page tells.
pub struct Told {
    pub name: String,
    pub line: Option<Line>,
    pub how: String,
    /// Where it began, and where it is to go; may be empty.
    pub target: String,
    pub years: Drawn,
    pub parts: Option<Drawn>,
    /// Ways to break it down: address, words, whether it is the one shown.
    pub ways: Vec<(String, String, bool)>,
    pub back: String,
}

/// A table with its picture.
#[derive(Default)]
pub struct Drawn {
    pub caption: String,
    pub chart: Option<Chart>,
    /// What it is, the value, n.
    pub rows: Vec<(String, String, String)>,
}

pub async fn public(visit: Visit, Path(code): Path<String>, asked: HeaderMap) -> PageResult {
    let (told, _) = read(&visit, code, true).await?;
    let shown = OnePage {
        visit: &visit,
        told,
    };
    page_with_tag(&shown, &asked)
}

pub async fn staff(visit: Visit, Path(code): Path<String>) -> PageResult {
    may(&visit.actor(), Action::See)?;
    staff_page(&visit, code, web::FormErrors::new(), None).await
}

/// The staff's page, with what was wrong in the value that was sent.
pub async fn staff_page(
    visit: &Visit,
    code: String,
    errors: web::FormErrors,
    written: Option<WrittenValue>,
) -> PageResult {
    let base = visit.to(&format!("/saker/oppfolging/tall/{code}"));
    let (told, is_kept) = read(visit, code, false).await?;
    let keeps = is_kept && may(&visit.actor(), Action::Arrange).is_ok();
    let status = if errors.is_empty() {
        StatusCode::OK
    } else {
        errors.status()
    };
    let path = |rest: &str| {
        if keeps {
            format!("{base}/{rest}")
        } else {
            String::new()
        }
    };
    let shown = OneStaffPage {
        keep: path("om"),
        say_value: path("verdi"),
        written: written.unwrap_or_else(|| WrittenValue {
            on: kernel::today(&*visit.town().clock).into(),
            ..WrittenValue::default()
        }),
        visit,
        told,
        errors,
    };
    page(&shown, status)
}

async fn read(visit: &Visit, code: String, is_public: bool) -> Result<(Told, bool), PageError> {
    let seen = visit.clone();
    visit
        .read(move |_, conn| {
            let kept = figures::all(conn)?;
            let found = known(&seen, &kept, &code).filter(|it| !is_public || it.is_public());
            let found = found.ok_or(PageError::NotFound)?;
            let told = told(&seen, conn, &found, is_public)?;
            Ok((told, matches!(found, Known::Kept(_))))
        })
        .await
}

// texts: indicator-by-*
fn told(
    visit: &Visit,
    conn: &mut Conn,
    found: &Known<'_>,
    is_public: bool,
) -> Result<Told, PageError> {
    let say = visit.say();
    let today = kernel::today(&*visit.town().clock);
    let asked = Fields::read(visit.query().as_bytes());
    let year = today.year();
    let back = if is_public {
        "/oppfolging/tall"
    } else {
        "/saker/oppfolging/tall"
    };
    let back = visit.to(back);
    let own = |by: &&&str| !is_public || **by != OF_STAFF;
    let ways: Vec<&str> = match found {
        Known::Offered(it) => it.by.iter().filter(own).copied().collect(),
        Known::Kept(_) => Vec::new(),
    };
    let wanted = asked.one("etter");
    let by = ways.iter().find(|by| **by == wanted).or(ways.first());
    let parts = match (found, by) {
        (Known::Offered(_), Some(by)) => Some(parts(visit, conn, (found, is_public), (by, year))?),
        _ => None,
    };
    let target = match found {
        Known::Kept(it) => target(visit, it),
        Known::Offered(_) => String::new(),
    };
    let here = format!("{back}/{}", found.code());
    let ways = ways.iter().map(|way| {
        let words = say.t(&format!("indicator-by-{way}")).into_owned();
        (format!("{here}?etter={way}"), words, Some(way) == by)
    });
    Ok(Told {
        name: found.name(say),
        line: found.line(visit, conn, today)?,
        how: found.how(say),
        target,
        years: years(visit, conn, found)?,
        ways: ways.collect(),
        parts,
        back,
    })
}

fn years(visit: &Visit, conn: &mut Conn, found: &Known<'_>) -> Result<Drawn, PageError> {
    let say = visit.say();
    let year = kernel::today(&*visit.town().clock).year();
    let first = match found {
        Known::Offered(_) => year - YEARS + 1,
        Known::Kept(it) => it.values.first().map_or(year, |value| value.on.year()),
    };
    let points = found.years(visit, conn, (first, year))?;
    let caption = say.t("followup-by-year").into_owned();
    let rows = points.into_iter().map(|it| {
        let last = it.on.month() == 12 && it.on.day() == 31;
        let words = if last {
            it.year.to_string()
        } else {
            format!("{} ({})", it.year, say.date_short(it.on))
        };
        (words, it.value, it.n)
    });
    Ok(drawn(visit, found, caption, rows.collect()))
}

fn parts(
    visit: &Visit,
    conn: &mut Conn,
    (found, is_public): (&Known<'_>, bool),
    (by, year): (&str, i16),
) -> Result<Drawn, PageError> {
    let Known::Offered(it) = found else {
        return Ok(Drawn::default());
    };
    let (from, until) = year_so_far(year, kernel::today(&*visit.town().clock));
    let asked = Asked {
        from,
        until,
        by: Some(by),
    };
    let count = visit.counted(conn, it, &asked)?;
    let count = if is_public { it.for_all(count) } else { count };
    let caption = visit.say().t(&format!("indicator-by-{by}")).into_owned();
    let rows = count.parts.into_iter();
    let rows = rows.map(|part| (part.words, part.value, part.value.map(|_| part.n)));
    Ok(drawn(visit, found, caption, rows.collect()))
}

fn drawn(
    visit: &Visit,
    found: &Known<'_>,
    caption: String,
    rows: Vec<(String, Option<i64>, Option<i64>)>,
) -> Drawn {
    let say = visit.say();
    // What is kept by hand is never hidden; it may not be there.
    let hidden = match found {
        Known::Offered(_) => say.t("followup-hidden"),
        Known::Kept(_) => "–".into(),
    };
    let words = |value: Option<i64>| {
        value.map_or_else(
            || hidden.clone().into_owned(),
            |it| value_words(say, found, it),
        )
    };
    let bars: Vec<ChartRow> = rows
        .iter()
        .map(|(name, value, _)| (name.clone(), *value, words(*value)))
        .collect();
    let label = format!("{}: {caption}", found.name(say));
    Drawn {
        chart: Chart::of(label, &bars),
        rows: rows
            .into_iter()
            .map(|(name, value, n)| {
                let n = n.map_or_else(String::new, |n| say.number(n));
                (name, words(value), n)
            })
            .collect(),
        caption,
    }
}

// texts: followup-direction-*
/// Where a figure began, where it is to go, and whether it is there.
fn target(visit: &Visit, it: &Figure) -> String {
    let say = visit.say();
    let of = Known::Kept(it);
    let mut words = Vec::new();
    if let Some((value, on)) = it.baseline {
        let told = [value_words(say, &of, value), say.date(on)];
        let told = [("value", told[0].as_str()), ("day", told[1].as_str())];
        words.push(say.ta("followup-baseline-is", &told));
    }
    if let Some((value, on)) = it.target {
        let told = [value_words(say, &of, value), say.date(on)];
        let told = [("value", told[0].as_str()), ("day", told[1].as_str())];
        words.push(say.ta("followup-target-is", &told));
    }
    words.push(
        say.t(&format!("followup-direction-{}", it.direction.word()))
            .into_owned(),
    );
    match (it.is_there(), it.way()) {
        (Some(true), _) => words.push(say.t("followup-target-there").into_owned()),
        (_, Some(way)) => {
            let way = say.ta("followup-percent", &[("number", &hundredths(way * 100))]);
            words.push(say.ta("followup-target-way", &[("way", &way)]));
        }
        _ => {}
    }
    words.join(" ")
}

impl OneStaffPage<'_> {
    fn on(&self) -> &web::WrittenDate {
        &self.written.on
    }
}
