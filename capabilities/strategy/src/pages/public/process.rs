//! Where the work on a document is now, and how one can take part: for everybody, when those who do the
//! work have said so.
//!
//! Made from [`crate::model::PhaseTold`] alone; tasks, owners' names and notes have no way here.

use askama::Template;
use axum::{extract::Path, http::HeaderMap};
use jiff::civil::Date;
use kernel::Language;
use web::{PageError, PageResult, State, Visit, page_with_tag};

use crate::{
    model::{Evidence, Phase, Process},
    pages::{ground::Ground, shown::nearest},
    store::processes,
};

#[derive(Template)]
#[template(path = "public/process.html")]
struct ProcessPage<'a> {
    visit: &'a Visit,
    /// Where the document is, when an edition is decided.
    document: Option<(String, String)>,
    title: String,
    order: &'a Evidence,
    stands: String,
    here: Option<Row>,
    rows: Vec<Row>,
    /// Where what was said is told of.
    said: String,
    /// Where figures of the associations are.
    mapping: String,
}

struct Row {
    title: String,
    text: String,
    take_part: String,
    days: String,
    invited: String,
    papers: Vec<Evidence>,
    state: (State, String),
    is_here: bool,
}

pub async fn show(visit: Visit, Path(slug): Path<String>, asked: HeaderMap) -> PageResult {
    let (ground, process) = visit
        .read(move |_, conn| {
            let ground = Ground::at(conn, &slug)?;
            let process = public_one(conn, &ground)?.ok_or(PageError::NotFound)?;
            Ok((ground, process))
        })
        .await?;
    let today = kernel::today(&*visit.town().clock);
    let here = process.here();
    let is_here = |phase: &Phase| here.is_some_and(|here| here.id == phase.id);
    let rows = process.phases.iter();
    let rows = rows.map(|phase| row(&visit, phase, is_here(phase), today));
    let slug = visit.to(&format!("/strategi/{}", ground.document.slug));
    let shown = ProcessPage {
        document: ground
            .all_decided()
            .next()
            .map(|_| (slug.clone(), ground.name(&visit))),
        title: nearest(&process.told.name, visit.language()).0,
        order: &process.told.order,
        stands: phase_stands(&visit, &process),
        here: here.map(|phase| row(&visit, phase, true, today)),
        rows: rows.collect(),
        said: format!("{slug}/innspill"),
        mapping: format!("{slug}/kartlegging"),
        visit: &visit,
    };
    page_with_tag(&shown, &asked)
}

/// The work that goes on, when everybody may see it.
pub fn public_one(conn: &mut db::Conn, ground: &Ground) -> Result<Option<Process>, PageError> {
    let open = processes::open(conn, &ground.document.id)?;
    Ok(open.filter(|it| it.told.is_public))
}

/// Where the work stands, such as «Fase 4 av 9: Dialogmøter».
pub fn phase_stands(visit: &Visit, it: &Process) -> String {
    let say = visit.say();
    let Some(phase) = it.here() else {
        return say.t("strategy-process-through").into_owned();
    };
    let (at, all) = it.stands();
    let (at, all) = (at.to_string(), all.to_string());
    let title = nearest(&phase.told.title, visit.language()).0;
    let words = [("at", at.as_str()), ("all", &all), ("title", &title)];
    say.ta("strategy-process-stands", &words)
}

/// How a phase stands, in shape and words.
pub fn phase_state(visit: &Visit, it: &Phase, is_here: bool, today: Date) -> (State, String) {
    let (shape, id) = match (it.done, is_here) {
        (Some(_), _) => (State::Good, texts::id("strategy-phase-done")),
        (None, _) if it.is_late(today) => (State::Lacking, texts::id("strategy-late")),
        (None, true) => (State::Waiting, texts::id("strategy-phase-here")),
        (None, false) => (State::Open, texts::id("strategy-phase-ahead")),
    };
    (shape, visit.say().t(id).into_owned())
}

/// The days of a phase, as far as they are known.
pub fn phase_days(visit: &Visit, it: &Phase) -> String {
    let say = visit.say();
    match (it.starts, it.ends) {
        (Some(starts), Some(ends)) => say.period(starts, ends),
        (Some(starts), None) => say.ta("strategy-days-from", &[("day", &say.date(starts))]),
        (None, Some(ends)) => say.ta("strategy-days-until", &[("day", &say.date(ends))]),
        (None, None) => say.t("strategy-days-none").into_owned(),
    }
}

fn row(visit: &Visit, it: &Phase, is_here: bool, today: Date) -> Row {
    let language: Language = visit.language();
    Row {
        title: nearest(&it.told.title, language).0,
        text: nearest(&it.told.text, language).0,
        take_part: nearest(&it.told.take_part, language).0,
        days: phase_days(visit, it),
        invited: visit.say().list(&it.told.invited),
        papers: it.told.papers.clone(),
        state: phase_state(visit, it, is_here, today),
        is_here,
    }
}
