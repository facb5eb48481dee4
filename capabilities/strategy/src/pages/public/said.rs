//! «What you said – what became of it»: everything that was said on the way and may be read by all, with
//! its answer and where it went.
//!
//! What is not marked as public is not counted either; notes inside have no place here.

use askama::Template;
use axum::{extract::Path, http::HeaderMap};
use web::{Fields, FormErrors, PageError, PageResult, State, Visit, page_with_tag};

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
    /// The words asked for, and the heading of what it is to be about.
    asked: String,
    about: String,
    /// How many there are of which so many are shown, when something is asked for.
    found: Option<String>,
    /// All of them.
    all: String,
    errors: FormErrors,
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
    let fields = Fields::read(visit.query().as_bytes());
    let (words, about) = (fields.one("q").trim().to_owned(), fields.one("om"));
    let mut shown: Vec<&Input> = all.iter().filter(|it| it.is_public).collect();
    let many = shown.len();
    shown.retain(|it| says(&it.told, &words) && is_about(&it.told, about));
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
    let say = visit.say();
    let is_asked = !words.is_empty() || !about.is_empty();
    let counts = [groups.iter().map(|it| it.1.len()).sum(), many].map(|it| it.to_string());
    let counts = [("count", counts[0].as_str()), ("all", counts[1].as_str())];
    let heading = target(&visit, about, &ground, &measures, decided);
    let page = SaidPage {
        found: is_asked.then(|| say.ta("strategy-said-found", &counts)),
        all: format!("{base}/innspill"),
        about: heading.map_or_else(String::new, |(_, words)| words),
        asked: words,
        errors: FormErrors::new(),
        name: ground.name(&visit),
        back: if decided {
            base.clone()
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

/// Whether all the words are in it, or in who said it.
fn says(told: &InputTold, words: &str) -> bool {
    let text = format!("{} {} {} {}", told.title, told.text, told.from, told.answer);
    let text = text.to_lowercase();
    let mut words = words.split_whitespace();
    words.all(|word| text.contains(&word.to_lowercase()))
}

fn is_about(told: &InputTold, anchor: &str) -> bool {
    anchor.is_empty() || told.about.iter().any(|own| own == anchor)
}

/// How many inputs that everybody may read are about what stands at an anchor.
pub fn said_about(all: &[Input], anchor: &str) -> usize {
    let own = all.iter().filter(|it| it.is_public);
    own.filter(|it| it.told.about.iter().any(|about| about == anchor))
        .count()
}

/// Where something that is said about can be seen by all: a section of the edition in force, or a measure.
fn target(
    visit: &Visit,
    own: &str,
    ground: &Ground,
    measures: &[Measure],
    decided: bool,
) -> Option<(String, String)> {
    if !decided {
        return None;
    }
    let today = kernel::today(&*visit.town().clock);
    let edition = ground
        .in_force(today)
        .or_else(|| ground.all_decided().next());
    let content = edition.and_then(|edition| edition.content.as_ref());
    let base = visit.to(&format!("/strategi/{}", ground.document.slug));
    let words = if let Some(section) = content.and_then(|content| content.section(own)) {
        let title = nearest(&section.title, visit.language()).0;
        format!("{} {title}", section.number)
    } else {
        let measure = measures.iter().find(|it| anchor(it) == own)?;
        let title = nearest(&measure.told.title, visit.language()).0;
        format!("{} {title}", measure.told.number)
    };
    Some((format!("{base}#{own}"), words.trim().to_owned()))
}

fn row(visit: &Visit, it: &Input, ground: &Ground, measures: &[Measure], decided: bool) -> Row {
    let about = it.told.about.iter();
    let about = about.filter_map(|own| target(visit, own, ground, measures, decided));
    Row {
        anchor: format!("innspill-{}", it.id),
        title: it.told.title.clone(),
        text: it.told.text.clone(),
        from: from_words(visit, &it.told),
        state: outcome_words(visit, it.told.outcome),
        answer: it.told.answer.clone(),
        about: about.collect(),
    }
}
