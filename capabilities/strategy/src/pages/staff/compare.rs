//! Any two editions compared word by word, the one that is written among them: what the next decision will
//! change, before it is made.
//!
//! Only what is shown is compared; notes inside have no place in [`crate::model::Content`].

use std::borrow::Cow;

use askama::Template;
use axum::{extract::Path, http::StatusCode};
use web::{Choice, Fields, FormErrors, PageError, PageResult, Visit, page};

use crate::{
    access::{Action, may},
    model::{Content, Edition, Role, Section, placed},
    pages::{
        changed::{Changed, changed},
        ground::Ground,
        public::{period, titled},
    },
    store::{roles, sections},
};

#[derive(Template)]
#[template(path = "staff/compare.html")]
struct ComparePage<'a> {
    visit: &'a Visit,
    name: String,
    base: String,
    before: String,
    after: String,
    rows: Vec<Changed>,
    from: Vec<Choice>,
    to: Vec<Choice>,
    errors: FormErrors,
}

pub async fn show(visit: Visit, Path(id): Path<String>) -> PageResult {
    may(&visit.actor(), Action::See)?;
    let asked = Fields::read(visit.query().as_bytes());
    let wanted = |name: &str| asked.one(name).parse::<i32>().ok();
    let (ground, written, roles) = visit
        .read(move |_, conn| {
            let ground = Ground::of(conn, &id)?;
            let written = match ground.draft() {
                Some(draft) => sections::of_edition(conn, &draft.id)?,
                None => Vec::new(),
            };
            Ok((ground, written, roles::all(conn)?))
        })
        .await?;
    let newest = ground.editions.last().map_or(0, |last| last.number);
    let (from, to) = (wanted("fra"), wanted("til").unwrap_or(newest));
    let from = from.unwrap_or_else(|| (to - 1).max(1));
    let of = |number: i32| {
        let edition = ground.editions.iter().find(|it| it.number == number);
        edition.ok_or(PageError::NotFound)
    };
    let (before, after) = (of(from)?, of(to)?);
    let said = |edition| said(&ground, edition, (&written, &roles));
    let named = |it: &Edition| named(&visit, it);
    let choices = |chosen: i32| {
        let each = ground.editions.iter().rev();
        let each = each
            .map(|it| Choice::new(it.number.to_string(), named(it)).chosen(it.number == chosen));
        each.collect::<Vec<_>>()
    };
    let shown = ComparePage {
        name: ground.name(&visit),
        base: ground.bench(&visit),
        before: named(before),
        after: named(after),
        rows: changed(&said(before), &said(after), visit.language()),
        from: choices(from),
        to: choices(to),
        errors: FormErrors::new(),
        visit: &visit,
    };
    page(&shown, StatusCode::OK)
}

impl ComparePage<'_> {
    fn here(&self) -> String {
        format!("{}/sammenlign", self.base)
    }
}

/// What an edition says: as it was decided, or as it is written now.
fn said<'a>(
    ground: &Ground,
    edition: &'a Edition,
    (written, roles): (&[Section], &[Role]),
) -> Cow<'a, Content> {
    if let Some(content) = &edition.content {
        return Cow::Borrowed(content);
    }
    let shape = &ground.kind.shape;
    Cow::Owned(Content::of(shape, edition, &placed(shape, written), roles))
}

/// Title and years; and that it is a draft, when it is.
fn named(visit: &Visit, edition: &Edition) -> String {
    let words = format!("{}, {}", titled(visit, edition), period(visit, edition));
    if edition.content.is_some() {
        return words;
    }
    let draft = visit.say().t("strategy-differs-draft");
    format!("{words} ({draft})")
}
