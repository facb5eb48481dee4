//! A figure kept by hand: what it is, where it began, where it is to go, and what it was on a day.
//!
//! A figure is not kept without saying how it is measured and where it comes from.

use askama::Template;
use axum::{body::Bytes, extract::Path, http::StatusCode};
use jiff::civil::Date;
use kernel::Translated;
use web::{Choice, Fields, FormErrors, PageError, PageResult, Visit, WrittenDate, page, see_done};

use super::one::{self, WrittenValue};
use crate::{
    access::{Action, may},
    actions,
    model::{Direction, Figure, FigureValue},
    store::figures,
    telling::{hundredths, written_hundredths},
};

#[derive(Template)]
#[template(path = "figures/keep.html")]
struct KeepPage<'a> {
    visit: &'a Visit,
    heading: String,
    action: String,
    back: String,
    written: Written,
    directions: Vec<Choice>,
    errors: FormErrors,
}

#[derive(Default)]
struct Written {
    name: Translated,
    how: String,
    unit: String,
    source: String,
    direction: String,
    baseline: String,
    baseline_on: WrittenDate,
    target: String,
    target_on: WrittenDate,
    is_public: bool,
    version: i64,
}

pub async fn new(visit: Visit) -> PageResult {
    may(&visit.actor(), Action::Arrange)?;
    let written = Written {
        is_public: true,
        ..Written::default()
    };
    answered(&visit, None, written, FormErrors::new())
}

pub async fn make(visit: Visit, body: Bytes) -> PageResult {
    let permit = may(&visit.actor(), Action::Arrange)?;
    let written = Written::read(&Fields::read(&body));
    let mut errors = FormErrors::new();
    let Some(figure) = written.parse(&visit, &mut errors) else {
        return answered(&visit, None, written, errors);
    };
    let made: String = visit
        .write(move |town, conn| {
            let parts = (&*town.clock as _, &*town.ids as _);
            let made = actions::make_figure(conn, parts, &permit, figure);
            Ok::<_, PageError>(made?)
        })
        .await?;
    let there = visit.to(&format!("/saker/oppfolging/tall/{made}"));
    Ok(see_done(&there, texts::id("followup-done-saved")))
}

pub async fn show(visit: Visit, Path(id): Path<String>) -> PageResult {
    may(&visit.actor(), Action::Arrange)?;
    let figure = one_of(&visit, id).await?;
    answered(
        &visit,
        Some(&figure),
        Written::of(&figure),
        FormErrors::new(),
    )
}

pub async fn send(visit: Visit, Path(id): Path<String>, body: Bytes) -> PageResult {
    let permit = may(&visit.actor(), Action::Arrange)?;
    let fields = Fields::read(&body);
    let version = fields.version().ok_or(PageError::Changed)?;
    let written = Written::read(&fields);
    let figure = one_of(&visit, id).await?;
    let mut errors = FormErrors::new();
    let Some(parsed) = written.parse(&visit, &mut errors) else {
        return answered(&visit, Some(&figure), written, errors);
    };
    let there = visit.to(&format!("/saker/oppfolging/tall/{}", figure.id));
    let changed = Figure {
        id: figure.id,
        version,
        ..parsed
    };
    visit
        .write(move |town, conn| {
            let parts = (&*town.clock as _, &*town.ids as _);
            Ok::<_, PageError>(actions::keep_figure(conn, parts, &permit, &changed)?)
        })
        .await?;
    Ok(see_done(&there, texts::id("followup-done-saved")))
}

/// Says what it was on a day.
pub async fn say(visit: Visit, Path(id): Path<String>, body: Bytes) -> PageResult {
    let permit = may(&visit.actor(), Action::Arrange)?;
    let fields = Fields::read(&body);
    let say = visit.say();
    let mut errors = FormErrors::new();
    let written = fields.date("on");
    let on = written.checked("on", say, &mut errors);
    if written.is_empty() {
        errors.add("on", say.t("followup-error-day"));
    }
    let value = written_hundredths(fields.one("value"));
    if value.is_none() {
        errors.add("value", say.t("followup-error-value"));
    }
    let n = fields.one("n").trim();
    let count: Option<i64> = n.replace([' ', '\u{a0}'], "").parse().ok();
    if !n.is_empty() && count.is_none_or(|n| n < 0) {
        errors.add("n", say.t("followup-error-n"));
    }
    let (Some(on), Some(value), true) = (on, value, errors.is_empty()) else {
        let written = WrittenValue {
            on: written,
            value: fields.one("value").to_owned(),
            n: n.to_owned(),
            source: fields.one("source").to_owned(),
        };
        return one::staff_page(&visit, id, errors, Some(written)).await;
    };
    let value = FigureValue {
        on,
        value,
        n: count,
        source: fields.one("source").trim().to_owned(),
    };
    let there = visit.to(&format!("/saker/oppfolging/tall/{id}"));
    visit
        .write(move |town, conn| {
            let parts = (&*town.clock as _, &*town.ids as _);
            Ok::<_, PageError>(actions::say_value(conn, parts, &permit, &id, &value)?)
        })
        .await?;
    Ok(see_done(&there, texts::id("followup-done-value")))
}

async fn one_of(visit: &Visit, id: String) -> Result<Figure, PageError> {
    visit
        .read(move |_, conn| figures::one(conn, &id)?.ok_or(PageError::NotFound))
        .await
}

impl Written {
    fn of(it: &Figure) -> Self {
        let (baseline, baseline_on) = written_pair(it.baseline);
        let (target, target_on) = written_pair(it.target);
        Self {
            name: it.name.clone(),
            how: it.how.clone(),
            unit: it.unit.clone(),
            source: it.source.clone(),
            direction: it.direction.word().to_owned(),
            is_public: it.is_public,
            version: it.version,
            baseline,
            baseline_on,
            target,
            target_on,
        }
    }

    fn read(fields: &Fields) -> Self {
        let one = |name: &str| fields.one(name).trim().to_owned();
        Self {
            name: Translated {
                nb: one("name-nb"),
                nn: one("name-nn"),
                en: one("name-en"),
            },
            how: one("how"),
            unit: one("unit"),
            source: one("source"),
            direction: one("direction"),
            baseline: one("baseline"),
            baseline_on: fields.date("baseline-on"),
            target: one("target"),
            target_on: fields.date("target-on"),
            is_public: fields.has("public"),
            version: fields.version().unwrap_or(0),
        }
    }

    fn parse(&self, visit: &Visit, errors: &mut FormErrors) -> Option<Figure> {
        let say = visit.say();
        if self.name.nb.is_empty() {
            errors.add("name-nb", say.t("followup-error-name"));
        }
        if self.how.is_empty() {
            errors.add("how", say.t("followup-error-how"));
        }
        if self.source.is_empty() {
            errors.add("source", say.t("followup-error-source"));
        }
        let baseline = pair(
            visit,
            (&self.baseline, &self.baseline_on),
            "baseline",
            errors,
        );
        let target = pair(visit, (&self.target, &self.target_on), "target", errors);
        errors.is_empty().then(|| Figure {
            id: String::new(),
            name: self.name.clone(),
            how: self.how.clone(),
            unit: self.unit.clone(),
            source: self.source.clone(),
            direction: Direction::from_word(&self.direction).unwrap_or_default(),
            is_public: self.is_public,
            version: self.version,
            values: Vec::new(),
            baseline,
            target,
        })
    }
}

fn written_pair(pair: Option<(i64, Date)>) -> (String, WrittenDate) {
    pair.map_or_else(Default::default, |(value, on)| {
        (hundredths(value), on.into())
    })
}

/// A value with its day; both or none.
fn pair(
    visit: &Visit,
    (value, on): (&str, &WrittenDate),
    name: &'static str,
    errors: &mut FormErrors,
) -> Option<(i64, Date)> {
    let say = visit.say();
    if value.is_empty() && on.is_empty() {
        return None;
    }
    let read = written_hundredths(value);
    if read.is_none() {
        errors.add(name, say.t("followup-error-value"));
    }
    let field = format!("{name}-on");
    let day = on.checked(&field, say, errors);
    if on.is_empty() {
        errors.add(field, say.t("followup-error-day"));
    }
    read.zip(day)
}

// texts: followup-direction-*
fn answered(
    visit: &Visit,
    figure: Option<&Figure>,
    written: Written,
    errors: FormErrors,
) -> PageResult {
    let say = visit.say();
    let list = visit.to("/saker/oppfolging/tall");
    let directions = Direction::ALL.iter().map(|(_, word)| {
        let words = say.t(&format!("followup-direction-{word}")).into_owned();
        Choice::new(*word, words).chosen(written.direction == *word)
    });
    let status = if errors.is_empty() {
        StatusCode::OK
    } else {
        errors.status()
    };
    let here = figure.map(|it| format!("{list}/{}", it.id));
    let shown = KeepPage {
        heading: say
            .t(if figure.is_some() {
                "followup-figure-edit"
            } else {
                "followup-figure-new"
            })
            .into_owned(),
        action: here
            .as_ref()
            .map_or_else(|| format!("{list}/ny"), |it| format!("{it}/om")),
        back: here.unwrap_or(list),
        directions: directions.collect(),
        visit,
        written,
        errors,
    };
    page(&shown, status)
}

impl KeepPage<'_> {
    fn baseline_on(&self) -> &WrittenDate {
        &self.written.baseline_on
    }

    fn target_on(&self) -> &WrittenDate {
        &self.written.target_on
    }
}
