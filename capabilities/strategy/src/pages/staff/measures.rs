//! The board of measures: by status, unit, theme and year; what is late and why; and what lacks what
//! the kind of document asks for.
//!
//! Filters stand in the address, so a view can be kept and sent.

use askama::Template;
use axum::{extract::Path, http::StatusCode};
use jiff::civil::Date;
use web::{Choice, Fields, FormErrors, PageResult, State, Visit, page};

use crate::{
    access::{Action, may},
    model::{Measure, Required, Role, Status, progress},
    pages::{
        ground::Ground,
        promises::{state_words, tenths},
        public::years_of,
        shown::nearest,
    },
    store::{measures, roles},
};

#[derive(Template)]
#[template(path = "staff/measures.html")]
struct BoardPage<'a> {
    visit: &'a Visit,
    name: String,
    base: String,
    rows: Vec<Row>,
    together: Option<String>,
    statuses: Vec<Choice>,
    units: Vec<Choice>,
    years: Vec<Choice>,
    lacks: Vec<Choice>,
    may_arrange: bool,
    errors: FormErrors,
}

struct Row {
    path: String,
    title: String,
    who: String,
    due: String,
    progress: String,
    state: (State, String),
    reason: String,
}

pub async fn show(visit: Visit, Path(id): Path<String>) -> PageResult {
    may(&visit.actor(), Action::See)?;
    let asked = Fields::read(visit.query().as_bytes());
    let (ground, all, roles, reasons) = visit
        .read(move |_, conn| {
            let ground = Ground::of(conn, &id)?;
            let all = measures::of_document(conn, &ground.document.id)?;
            let reasons = measures::reasons(conn, &all)?;
            Ok((ground, all, roles::all(conn)?, reasons))
        })
        .await?;
    let today = kernel::today(&*visit.town().clock);
    let wanted = Wanted {
        status: asked.one("status"),
        unit: asked.one("enhet"),
        year: asked.one("aar").parse().ok(),
        lack: Required::from_word(asked.one("mangler")),
    };
    let found: Vec<&Measure> = all.iter().filter(|it| wanted.has(it, today)).collect();
    let reason = |it: &Measure| {
        let own = reasons.iter().find(|(id, _)| *id == it.id);
        own.map_or_else(String::new, |(_, reason)| reason.clone())
    };
    let rows = found
        .iter()
        .map(|it| row(&visit, it, &roles, today, reason(it)));
    let shown = BoardPage {
        name: ground.name(&visit),
        base: ground.bench(&visit),
        rows: rows.collect(),
        together: progress(found.iter().copied()).map(|it| tenths(visit.say(), it)),
        statuses: wanted.statuses(&visit),
        units: wanted.units(&all),
        years: wanted.years(&all),
        lacks: wanted.lacks(&visit),
        may_arrange: may(&visit.actor(), Action::Arrange).is_ok(),
        errors: FormErrors::new(),
        visit: &visit,
    };
    page(&shown, StatusCode::OK)
}

/// What is asked for.
struct Wanted<'a> {
    status: &'a str,
    unit: &'a str,
    year: Option<i16>,
    lack: Option<Required>,
}

/// The filter for what is late, beside the statuses.
const LATE: &str = "late";

impl Wanted<'_> {
    fn has(&self, it: &Measure, today: Date) -> bool {
        let told = &it.told;
        let status = match self.status {
            "" => true,
            LATE => it.is_late(today),
            word => told.status.word() == word,
        };
        let lacks = self.lack.is_none_or(|what| lacks(it, what));
        let in_year = self.year.is_none_or(|year| told.years.contains(&year));
        status && lacks && in_year && (self.unit.is_empty() || told.unit == self.unit)
    }

    // texts: strategy-status-*
    fn statuses(&self, visit: &Visit) -> Vec<Choice> {
        let say = visit.say();
        let late = Choice::new(LATE, say.t("strategy-late").into_owned());
        let each = Status::ALL.iter().map(|(_, word)| {
            let words = say.t(&format!("strategy-status-{word}")).into_owned();
            Choice::new(*word, words).chosen(*word == self.status)
        });
        std::iter::once(late.chosen(self.status == LATE))
            .chain(each)
            .collect()
    }

    fn units(&self, all: &[Measure]) -> Vec<Choice> {
        let mut units: Vec<&str> = all.iter().map(|it| it.told.unit.as_str()).collect();
        units.retain(|unit| !unit.is_empty());
        units.sort_unstable();
        units.dedup();
        let each = units.into_iter();
        each.map(|unit| Choice::new(unit, unit).chosen(unit == self.unit))
            .collect()
    }

    fn years(&self, all: &[Measure]) -> Vec<Choice> {
        years_of(all)
            .into_iter()
            .map(|year| {
                Choice::new(year.to_string(), year.to_string()).chosen(Some(year) == self.year)
            })
            .collect()
    }

    // texts: strategy-required-*
    fn lacks(&self, visit: &Visit) -> Vec<Choice> {
        let of_measures = Required::ALL.iter().skip(4);
        let each = of_measures.map(|(what, word)| {
            let words = visit
                .say()
                .t(&format!("strategy-required-{word}"))
                .into_owned();
            Choice::new(*word, words).chosen(self.lack == Some(*what))
        });
        each.collect()
    }
}

/// Whether a measure lacks this.
pub fn lacks(it: &Measure, what: Required) -> bool {
    match what {
        Required::Unit => it.told.unit.is_empty(),
        Required::Due => it.told.due.is_none(),
        Required::Cost => it.told.cost.is_none(),
        Required::Evidence => it.told.evidence.is_empty(),
        Required::Owner | Required::Text | Required::BothNorwegian | Required::English => false,
    }
}

fn row(visit: &Visit, it: &Measure, roles: &[Role], today: Date, reason: String) -> Row {
    let say = visit.say();
    let title = nearest(&it.told.title, visit.language()).0;
    let role = it.told.role.as_ref();
    let role = role.and_then(|id| roles.iter().find(|role| role.id == *id));
    let who = [it.told.unit.as_str(), role.map_or("", |role| &role.title)];
    let who: Vec<&str> = who.into_iter().filter(|word| !word.is_empty()).collect();
    Row {
        path: visit.to(&format!("/saker/strategi/tiltak/{}", it.id)),
        title: format!("{} {title}", it.told.number).trim().to_owned(),
        who: who.join(", "),
        due: it
            .told
            .due
            .map_or_else(String::new, |due| say.date_short(due)),
        progress: say.ta(
            "strategy-percent",
            &[("number", &it.told.progress.to_string())],
        ),
        state: state_words(say, it, today),
        reason,
    }
}
