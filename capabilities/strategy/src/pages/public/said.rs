//! «What you said – what became of it»: everything that was said on the way and may be read by all, with
//! its answer and where it went.
//!
//! What is not marked as public is not counted either; notes inside have no place here.

use askama::Template;
use axum::{extract::Path, http::HeaderMap};
use web::{PageError, PageResult, State, Visit, page_with_tag};

use crate::{
    model::{Input, InputTold, Measure, Outcome},
    pages::{ground::Ground, promises::anchor, shown::nearest},
    store::{inputs, measures},
};

#[derive(Template)]
#[template(path = "public/said.html")]
struct SaidPage<'a> {
    visit: &'a Visit,
    name: String,
    back: String,
    groups: Vec<(String, Vec<Row>)>,
    waits: i64,
    /// Where the work stands, and its page: the next chance to say something.
    work: Option<(String, String)>,
}

struct Row {
    anchor: String,
    title: String,
    text: String,
    from: String,
    state: (State, String),
    answer: String,
    /// Address and words of what it is about.
    about: Vec<(String, String)>,
}

pub async fn show(visit: Visit, Path(slug): Path<String>, asked: HeaderMap) -> PageResult {
    let (ground, all, measures, process) = visit
        .read(move |_, conn| {
            let ground = Ground::at(conn, &slug)?;
            let all = inputs::of_document(conn, &ground.document.id)?;
            let measures = measures::of_document(conn, &ground.document.id)?;
            let process = super::process::public_one(conn, &ground)?;
            Ok((ground, all, measures, process))
        })
        .await?;
    let decided = ground.all_decided().next().is_some();
    if !decided && process.is_none() {
        return Err(PageError::NotFound);
    }
    let mut shown: Vec<&Input> = all.iter().filter(|it| it.is_public).collect();
    shown.sort_by_key(|it| it.told.outcome);
    let waits = shown.iter();
    let waits = waits.filter(|it| it.told.outcome == Outcome::Waits).count();
    let base = visit.to(&format!("/strategi/{}", ground.document.slug));
    let mut groups: Vec<(String, Vec<Row>)> = Vec::new();
    for it in shown {
        let row = row(&visit, it, &ground, &measures, decided);
        let words = row.state.1.clone();
        match groups.last_mut() {
            Some((last, rows)) if *last == words => rows.push(row),
            _ => groups.push((words, vec![row])),
        }
    }
    let page = SaidPage {
        name: ground.name(&visit),
        back: if decided {
            base
        } else {
            format!("{base}/arbeidet")
        },
        work: process.map(|it| {
            let words = super::phase_stands(&visit, &it);
            (
                visit.to(&format!("/strategi/{}/arbeidet", ground.document.slug)),
                words,
            )
        }),
        waits: i64::try_from(waits).unwrap_or_default(),
        visit: &visit,
        groups,
    };
    page_with_tag(&page, &asked)
}

// texts: strategy-outcome-*
/// What became of something that was said, in shape and words.
pub fn outcome_words(visit: &Visit, outcome: Outcome) -> (State, String) {
    let shape = match outcome {
        Outcome::Taken => State::Good,
        Outcome::Partly => State::Waiting,
        Outcome::NotTaken => State::Out,
        Outcome::Waits => State::Open,
    };
    let id = format!("strategy-outcome-{}", outcome.word());
    (shape, visit.say().t(&id).into_owned())
}

// texts: strategy-input-kind-*
/// Who said it, what it is and when, in a line.
pub fn from_words(visit: &Visit, told: &InputTold) -> String {
    let say = visit.say();
    let kind = say.t(&format!("strategy-input-kind-{}", told.kind.word()));
    let day = told.on.map_or_else(String::new, |on| say.date(on));
    let words = [told.from.as_str(), kind.as_ref(), day.as_str()];
    let words: Vec<&str> = words.into_iter().filter(|it| !it.is_empty()).collect();
    words.join(" · ")
}

/// What it is about, where all can see it: sections of the edition in force, and measures.
fn about(
    visit: &Visit,
    it: &Input,
    ground: &Ground,
    measures: &[Measure],
    decided: bool,
) -> Vec<(String, String)> {
    if !decided {
        return Vec::new();
    }
    let today = kernel::today(&*visit.town().clock);
    let edition = ground
        .in_force(today)
        .or_else(|| ground.all_decided().next());
    let content = edition.and_then(|edition| edition.content.as_ref());
    let base = visit.to(&format!("/strategi/{}", ground.document.slug));
    let each = it.told.about.iter().filter_map(|own| {
        let section = content.and_then(|content| content.section(own));
        let words = if let Some(section) = section {
            let title = nearest(&section.title, visit.language()).0;
            format!("{} {title}", section.number)
        } else {
            let measure = measures.iter().find(|it| anchor(it) == *own)?;
            let title = nearest(&measure.told.title, visit.language()).0;
            format!("{} {title}", measure.told.number)
        };
        Some((format!("{base}#{own}"), words.trim().to_owned()))
    });
    each.collect()
}

fn row(visit: &Visit, it: &Input, ground: &Ground, measures: &[Measure], decided: bool) -> Row {
    Row {
        anchor: format!("innspill-{}", it.id),
        title: it.told.title.clone(),
        text: it.told.text.clone(),
        from: from_words(visit, &it.told),
        state: outcome_words(visit, it.told.outcome),
        answer: it.told.answer.clone(),
        about: about(visit, it, ground, measures, decided),
    }
}
