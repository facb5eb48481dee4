//! An edition of a strategy, at an address that stays: contents, sections with anchors, how it was
//! decided, and where the others are.
//!
//! The page is made from what was decided ([`crate::model::Content`]) and nothing else. The address
//! without a number shows what is in force today.

use askama::Template;
use axum::{extract::Path, http::HeaderMap};
use web::{Crumb, PageError, PageResult, Visit, page_with_tag};

use super::index::{period, titled};
use crate::{
    model::{Content, Decision, Edition},
    pages::{
        ground::Ground,
        shown::{Shown, nearest, shown},
    },
};

#[derive(Template)]
#[template(path = "public/edition.html")]
struct EditionPage<'a> {
    visit: &'a Visit,
    title: String,
    lead: String,
    period: String,
    /// The address that stays.
    base: String,
    decided: String,
    decision: Option<&'a Decision>,
    sections: Vec<Shown>,
    /// In force today.
    stands: bool,
    /// The one in force, when this is another.
    instead: Option<String>,
    /// The edition before this, to compare with.
    has_before: bool,
    others: Vec<(String, String)>,
}

pub async fn in_force(visit: Visit, Path(slug): Path<String>, asked: HeaderMap) -> PageResult {
    let ground = visit.read(move |_, conn| Ground::at(conn, &slug)).await?;
    let today = kernel::today(&*visit.town().clock);
    let edition = ground
        .in_force(today)
        .or_else(|| ground.all_decided().next())
        .ok_or(PageError::NotFound)?;
    answer(&visit, &ground, edition, &asked)
}

pub async fn one(
    visit: Visit,
    Path((slug, number)): Path<(String, i32)>,
    asked: HeaderMap,
) -> PageResult {
    let ground = visit.read(move |_, conn| Ground::at(conn, &slug)).await?;
    let edition = ground.decided(number)?;
    answer(&visit, &ground, edition, &asked)
}

fn answer(visit: &Visit, ground: &Ground, edition: &Edition, asked: &HeaderMap) -> PageResult {
    let content = edition.content.as_ref().ok_or(PageError::NotFound)?;
    let today = kernel::today(&*visit.town().clock);
    let document = visit.to(&format!("/strategi/{}", ground.document.slug));
    let now = ground.in_force(today);
    let stands = now.is_some_and(|now| now.number == edition.number);
    let others = ground
        .all_decided()
        .filter(|it| it.number != edition.number);
    let others = others.map(|it| {
        let words = format!("{}, {}", titled(visit, it), period(visit, it));
        (format!("{document}/{}", it.number), words)
    });
    let shown = EditionPage {
        title: nearest(&content.title, visit.language()).0,
        lead: nearest(&content.lead, visit.language()).0,
        period: period(visit, edition),
        base: format!("{document}/{}", edition.number),
        decided: decided(visit, content),
        decision: content.decision.as_ref(),
        sections: shown(content, visit.language()),
        stands,
        instead: now.filter(|_| !stands).map(|_| document.clone()),
        has_before: ground.all_decided().any(|it| it.number < edition.number),
        others: others.collect(),
        visit,
    };
    page_with_tag(&shown, asked)
}

/// How it was decided, in a sentence.
pub fn decided(visit: &Visit, content: &Content) -> String {
    let Some(decision) = &content.decision else {
        return String::new();
    };
    let say = visit.say();
    let day = say.date(decision.on);
    let words = [("body", decision.body.as_str()), ("day", day.as_str())];
    let mut all = say.ta("strategy-decided", &words);
    if !decision.case_number.is_empty() {
        let words = [("number", decision.case_number.as_str())];
        all.push_str(", ");
        all.push_str(&say.ta("strategy-case", &words));
    }
    if !decision.vote.is_empty() {
        all.push_str(". ");
        all.push_str(decision.vote.trim_end_matches('.'));
    }
    all.push('.');
    all
}

impl EditionPage<'_> {
    fn crumbs(&self) -> Vec<Crumb> {
        let crumb = |words: String, path: String| Crumb { words, path };
        let say = self.visit.say();
        vec![
            crumb(say.t("strategy-start").into_owned(), self.visit.to("")),
            crumb(
                say.t("strategy-index").into_owned(),
                self.visit.to("/strategi"),
            ),
            crumb(self.title.clone(), self.base.clone()),
        ]
    }

    /// The outermost sections, for the list of contents.
    fn contents(&self) -> impl Iterator<Item = &Shown> {
        self.sections.iter().filter(|it| it.depth == 1)
    }
}
