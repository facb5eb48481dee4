//! What changed since the edition before, or since any earlier one: sections that came, went, moved or say something else, word
//! by word.
//!
//! Sections are told from each other by their anchors, so one that only got a new number is not new.

use askama::Template;
use axum::http::HeaderMap;
use kernel::Language;
use prose::Change;
use web::{Fields, InPath, PageError, PageResult, Visit, page_with_tag};

use super::index::{period, titled};
use crate::{
    model::{Content, ContentSection},
    pages::{ground::Ground, shown::nearest},
};

#[derive(Template)]
#[template(path = "public/changes.html")]
struct ChangesPage<'a> {
    visit: &'a Visit,
    title: String,
    before: String,
    back: String,
    rows: Vec<Row>,
    /// Earlier editions it can be compared with: address, words, whether it is this one.
    others: Vec<(String, String, bool)>,
}

struct Row {
    heading: String,
    kind: What,
    title: Vec<Change>,
    text: Vec<Change>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum What {
    New,
    Gone,
    Other,
}

pub async fn show(
    visit: Visit,
    InPath((slug, number)): InPath<(String, i32)>,
    asked: HeaderMap,
) -> PageResult {
    let ground = visit.read(move |_, conn| Ground::at(conn, &slug)).await?;
    let edition = ground.decided(number)?;
    let fields = Fields::read(visit.query().as_bytes());
    let wanted: Option<i32> = fields.one("fra").parse().ok();
    let earlier = || ground.all_decided().filter(|it| it.number < number);
    let before = earlier().find(|it| wanted.is_none_or(|wanted| it.number == wanted));
    let before = before.ok_or(PageError::NotFound)?;
    let back = visit.to(&format!("/strategi/{}/{number}", ground.document.slug));
    let others = earlier().map(|it| {
        let words = format!("{}, {}", titled(&visit, it), period(&visit, it));
        let path = format!("{back}/endringer?fra={}", it.number);
        (path, words, it.number == before.number)
    });
    let (Some(old), Some(new)) = (&before.content, &edition.content) else {
        return Err(PageError::NotFound);
    };
    let shown = ChangesPage {
        title: titled(&visit, edition),
        before: titled(&visit, before),
        others: others.collect(),
        back: back.clone(),
        rows: rows(old, new, visit.language()),
        visit: &visit,
    };
    page_with_tag(&shown, &asked)
}

fn rows(old: &Content, new: &Content, language: Language) -> Vec<Row> {
    let said = |it: &ContentSection| {
        (
            nearest(&it.title, language).0,
            nearest(&it.text, language).0,
        )
    };
    let headed = |it: &ContentSection| {
        let title = nearest(&it.title, language).0;
        format!("{} {title}", it.number).trim().to_owned()
    };
    let mut all = Vec::new();
    for it in &new.sections {
        let (title, text) = said(it);
        let (before, kind) = match old.section(&it.node) {
            Some(before) => (said(before), What::Other),
            None => (<(String, String)>::default(), What::New),
        };
        if before.0 != title || before.1 != text {
            all.push(Row {
                heading: headed(it),
                kind,
                title: if before.0 == title || kind == What::New {
                    Vec::new()
                } else {
                    prose::compare(&before.0, &title)
                },
                text: prose::compare(&before.1, &text),
            });
        }
    }
    for it in &old.sections {
        if new.section(&it.node).is_none() {
            all.push(Row {
                heading: headed(it),
                kind: What::Gone,
                title: Vec::new(),
                text: prose::compare(&said(it).1, ""),
            });
        }
    }
    all
}

impl Row {
    fn is_new(&self) -> bool {
        self.kind == What::New
    }

    fn is_gone(&self) -> bool {
        self.kind == What::Gone
    }
}
