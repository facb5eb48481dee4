//! Kinds of documents: what their levels are called, which are numbered, and what is listed when it is
//! missing.
//!
//! Changing a kind changes how drafts are shown; what is decided carries its own shape and stays.

use askama::Template;
use axum::{body::Bytes, extract::Path, http::StatusCode};
use kernel::Translated;
use web::{Choice, Fields, FormErrors, PageError, PageResult, Visit, page, see_done};

use super::frame::in_each;
use crate::{
    access::{Action, may},
    actions,
    model::{DEEPEST, Kind, Level, Required, Shape},
    pages::shown::nearest,
    store::kinds,
};

/// The last part of the address of a new one.
const NEW: &str = "ny";

#[derive(Template)]
#[template(path = "staff/kinds.html")]
struct KindsPage<'a> {
    visit: &'a Visit,
    rows: Vec<(String, String, String)>,
}

#[derive(Template)]
#[template(path = "staff/kind.html")]
struct KindPage<'a> {
    visit: &'a Visit,
    action: String,
    shape: Shape,
    version: i64,
    errors: FormErrors,
}

pub async fn all(visit: Visit) -> PageResult {
    may(&visit.actor(), Action::Arrange)?;
    let known = visit.read(|_, conn| Ok(kinds::all(conn)?)).await?;
    let language = visit.language();
    let rows = known.iter().map(|kind| {
        let levels = kind.shape.levels.iter();
        let levels: Vec<String> = levels.map(|it| nearest(&it.name, language).0).collect();
        (
            visit.to(&format!("/saker/strategi/typer/{}", kind.id)),
            nearest(&kind.shape.name, language).0,
            levels.join(" › "),
        )
    });
    let shown = KindsPage {
        rows: rows.collect(),
        visit: &visit,
    };
    page(&shown, StatusCode::OK)
}

pub async fn show(visit: Visit, Path(id): Path<String>) -> PageResult {
    may(&visit.actor(), Action::Arrange)?;
    let kind = one(&visit, &id).await?;
    let (shape, version) = (kind.shape, kind.version);
    answered(&visit, &id, shape, version, FormErrors::new())
}

pub async fn send(visit: Visit, Path(id): Path<String>, body: Bytes) -> PageResult {
    let permit = may(&visit.actor(), Action::Arrange)?;
    let fields = Fields::read(&body);
    let version = fields.version().ok_or(PageError::Changed)?;
    let levels = (1..=DEEPEST).map(|at| Level {
        name: in_each(&fields, &format!("level-{at}")),
        is_numbered: fields.has(&format!("numbered-{at}")),
    });
    let required = fields.all("required").into_iter();
    let required = required.chain(fields.all("required-measures"));
    let shape = Shape {
        name: in_each(&fields, "name"),
        levels: levels.filter(|level| !level.name.is_empty()).collect(),
        required: required.filter_map(Required::from_word).collect(),
    };
    let say = visit.say();
    let mut errors = FormErrors::new();
    if shape.name.is_empty() {
        errors.add("name-nb", say.t("strategy-error-name"));
    }
    if shape.levels.len() < 2 {
        errors.add("level-1-nb", say.t("strategy-error-levels"));
    }
    if !errors.is_empty() {
        return answered(&visit, &id, shape, version, errors);
    }
    let known = one(&visit, &id).await?;
    visit
        .write(move |town, conn| {
            let parts = (&*town.clock as _, &*town.ids as _);
            if id == NEW {
                actions::make_kind(conn, parts, &permit, shape)?;
            } else {
                let kind = Kind {
                    shape,
                    version,
                    ..known
                };
                actions::save_kind(conn, parts, &permit, &kind)?;
            }
            Ok::<_, PageError>(())
        })
        .await?;
    let there = visit.to("/saker/strategi/typer");
    Ok(see_done(&there, texts::id("strategy-done-saved")))
}

async fn one(visit: &Visit, id: &str) -> Result<Kind, PageError> {
    if id == NEW {
        return Ok(Kind {
            id: String::new(),
            shape: Shape::default(),
            version: 0,
        });
    }
    let id = id.to_owned();
    visit
        .read(move |_, conn| kinds::one(conn, &id)?.ok_or(PageError::NotFound))
        .await
}

fn answered(visit: &Visit, id: &str, shape: Shape, version: i64, errors: FormErrors) -> PageResult {
    let status = errors.status();
    let shown = KindPage {
        visit,
        action: visit.to(&format!("/saker/strategi/typer/{id}")),
        shape,
        version,
        errors,
    };
    page(&shown, status)
}

impl KindPage<'_> {
    /// A level of the form: its number, its names, and whether it is numbered.
    fn levels(&self) -> Vec<(usize, Translated, bool)> {
        let each = (1..=DEEPEST).map(|at| {
            let level = self.shape.levels.get(at - 1).cloned().unwrap_or_default();
            (at, level.name, level.is_numbered)
        });
        each.collect()
    }

    /// What can be asked of sections.
    fn of_sections(&self) -> Vec<Choice> {
        self.required(|what| !Required::OF_MEASURES.contains(&what))
    }

    /// What can be asked of measures.
    fn of_measures(&self) -> Vec<Choice> {
        self.required(|what| Required::OF_MEASURES.contains(&what))
    }

    // texts: strategy-required-*
    fn required(&self, has: impl Fn(Required) -> bool) -> Vec<Choice> {
        let own = Required::ALL.iter().filter(|(what, _)| has(*what));
        let each = own.map(|(what, word)| {
            let words = self.visit.say().t(&format!("strategy-required-{word}"));
            Choice::new(*word, words.into_owned()).chosen(self.shape.requires(*what))
        });
        each.collect()
    }
}
