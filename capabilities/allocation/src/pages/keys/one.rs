//! One version of a key: its steps in order, each with a sentence, and what is wrong with it.
//!
//! A draft is written here; whatever is decided is only read. Steps move within their stage, so that a
//! key cannot be put into an order that means nothing.

use askama::Template;
use axum::{body::Bytes, extract::Path, http::StatusCode};
use kernel::Translated;
use web::{
    Choice, Crumb, Fields, FormErrors, PageError, PageResult, Visit, WrittenDate, page, see_done,
};

use super::{all::decided_words, read::KINDS};
use crate::{
    access::Action,
    actions::{self, NotKept},
    engine::warnings,
    model::KeyVersion,
    pages::{allowed, teller, version_of},
    words::{fault_words, step_title, step_words, warning_words, written},
};

#[derive(Template)]
#[template(path = "keys/one.html")]
struct OnePage<'a> {
    visit: &'a Visit,
    crumbs: Vec<Crumb>,
    here: String,
    version: &'a KeyVersion,
    heading: String,
    decided: String,
    steps: Vec<ShownStep>,
    faults: Vec<String>,
    warnings: Vec<String>,
    kinds: Vec<Choice>,
    decision: Written,
    errors: FormErrors,
}

struct ShownStep {
    title: String,
    words: String,
}

/// The form of a decision as it was filled in.
#[derive(Clone, Debug, Default)]
pub struct Written {
    /// When it was decided.
    pub on: WrittenDate,
    /// By whom.
    pub by: String,
    /// In which case.
    pub case_number: String,
    /// From when it holds.
    pub from: WrittenDate,
}

/// The page.
pub async fn show(visit: Visit, Path(id): Path<String>) -> PageResult {
    allowed(&visit, Action::See)?;
    let version = visit.read(move |_, conn| version_of(conn, &id)).await?;
    shown(&visit, &version, Written::default(), FormErrors::new())
}

/// Names a draft's key, or moves or takes away one of its steps.
pub async fn save(visit: Visit, Path(id): Path<String>, body: Bytes) -> PageResult {
    let permit = allowed(&visit, Action::WriteKeys)?;
    let fields = Fields::read(&body);
    let mut version = visit.read(move |_, conn| version_of(conn, &id)).await?;
    if !version.is_draft() {
        return Err(PageError::Changed);
    }
    let known = version.version;
    version.version = fields.version().unwrap_or_default();
    let steps = version.key.steps.len();
    let at = |name: &str| fields.one(name).parse::<usize>().ok();
    let index = |name: &str| at(name).filter(|at| *at < steps);
    let done = if let Some(at) = index("up") {
        version.key.shift(at, false);
        texts::id("alloc-done-moved")
    } else if let Some(at) = index("down") {
        version.key.shift(at, true);
        texts::id("alloc-done-moved")
    } else if let Some(at) = index("remove") {
        version.key.steps.remove(at);
        texts::id("alloc-done-removed")
    } else {
        let name = Translated {
            nb: fields.one("name_nb").to_owned(),
            nn: fields.one("name_nn").to_owned(),
            en: fields.one("name_en").to_owned(),
        };
        if name.is_empty() {
            let mut errors = FormErrors::new();
            errors.add("name_nb", visit.say().t("alloc-error-name"));
            version.version = known;
            return shown(&visit, &version, Written::default(), errors);
        }
        version.of.name = name;
        texts::id("alloc-done-named")
    };
    let path = visit.to(&format!("/saker/nokler/{}", version.id));
    visit
        .write(move |town, conn| {
            let parts = (&*town.clock as _, &*town.ids as _);
            actions::change(conn, parts, &permit, &version).map_err(refused)
        })
        .await?;
    Ok(see_done(&path, done))
}

/// What the page answers when a change was not made and no field is to blame.
pub fn refused(why: NotKept) -> PageError {
    match why {
        NotKept::Database(fault) => fault.into(),
        _ => PageError::Changed,
    }
}

/// The page as it is, or with what is wrong.
pub fn shown(
    visit: &Visit,
    version: &KeyVersion,
    decision: Written,
    errors: FormErrors,
) -> PageResult {
    let say = visit.say();
    let teller = teller(visit);
    let here = visit.to(&format!("/saker/nokler/{}", version.id));
    let number = version.number.to_string();
    let name = written(say, &version.of.name).to_owned();
    let heading = say.ta(
        "alloc-version-named",
        &[("name", &name), ("number", &number)],
    );
    let steps = version.key.steps.iter().map(|step| ShownStep {
        title: step_title(say, step),
        words: step_words(teller, step),
    });
    let faults = version.key.check();
    let kind = |kind: &&'static str| {
        // texts: alloc-title-*
        Choice::new(*kind, say.t(&format!("alloc-title-{kind}")))
    };
    let status = if errors.is_empty() {
        StatusCode::OK
    } else {
        errors.status()
    };
    let crumb = |words: String, path: String| Crumb { words, path };
    let one = OnePage {
        visit,
        crumbs: vec![
            crumb(say.t("alloc-keys").into_owned(), visit.to("/saker/nokler")),
            crumb(heading.clone(), here.clone()),
        ],
        here,
        version,
        heading,
        decided: decided_words(visit, version).unwrap_or_default(),
        steps: steps.collect(),
        faults: faults.iter().map(|one| fault_words(say, *one)).collect(),
        warnings: warnings(&version.key)
            .iter()
            .map(|one| warning_words(say, *one))
            .collect(),
        kinds: KINDS.iter().map(kind).collect(),
        decision,
        errors,
    };
    page(&one, status)
}

impl OnePage<'_> {
    fn is_draft(&self) -> bool {
        self.version.is_draft()
    }

    #[expect(
        clippy::trivially_copy_pass_by_ref,
        reason = "a template hands out references"
    )]
    fn may_move(&self, at: &usize, down: bool) -> bool {
        let mut key = self.version.key.clone();
        key.shift(*at, down)
    }
}
