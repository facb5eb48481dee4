//! What changed since the edition before, or between any two: sections that came, went or say something
//! else, word by word.
//!
//! Sections are told from each other by their anchors, so one that only got a new number is not new. Which
//! two it is stands in the address: this edition, and `fra` the other.

use askama::Template;
use axum::http::HeaderMap;
use web::{
    Choice, Fields, FormErrors, InPath, PageError, PageResult, Visit, page_with_tag, see_other,
};

use super::index::{period, titled};
use crate::{
    model::Edition,
    pages::{
        changed::{Changed, changed},
        ground::Ground,
    },
};

#[derive(Template)]
#[template(path = "public/changes.html")]
struct ChangesPage<'a> {
    visit: &'a Visit,
    title: String,
    /// The edition it is compared with, and this one.
    before: String,
    after: String,
    /// Whether it is the edition right before.
    is_last: bool,
    back: String,
    rows: Vec<Changed>,
    /// Decided editions to choose among, when there are more than two.
    from: Vec<Choice>,
    to: Vec<Choice>,
    errors: FormErrors,
}

pub async fn show(
    visit: Visit,
    InPath((slug, number)): InPath<(String, i32)>,
    asked: HeaderMap,
) -> PageResult {
    let ground = visit.read(move |_, conn| Ground::at(conn, &slug)).await?;
    let edition = ground.decided(number)?;
    let fields = Fields::read(visit.query().as_bytes());
    let wanted = |name: &str| fields.one(name).parse::<i32>().ok();
    let back = visit.to(&format!("/strategi/{}/{number}", ground.document.slug));
    if let Some(to) = wanted("til").filter(|to| *to != number) {
        let to = ground.decided(to)?.number;
        let from = wanted("fra").unwrap_or(number);
        let path = format!(
            "/strategi/{}/{to}/endringer?fra={from}",
            ground.document.slug
        );
        return Ok(see_other(&visit.to(&path)));
    }
    let last = ground.all_decided().find(|it| it.number < number);
    // The first has none before it: what is asked for then is how another differs from it.
    let other = || ground.all_decided().find(|it| it.number != number);
    let before = match wanted("fra") {
        Some(from) => ground.decided(from)?,
        None => last.or_else(other).ok_or(PageError::NotFound)?,
    };
    let (Some(old), Some(new)) = (&before.content, &edition.content) else {
        return Err(PageError::NotFound);
    };
    let choices = |chosen: i32| {
        let all = ground.all_decided();
        let each = all.map(|it| {
            Choice::new(it.number.to_string(), named(&visit, it)).chosen(it.number == chosen)
        });
        each.collect::<Vec<_>>()
    };
    let shown = ChangesPage {
        title: titled(&visit, edition),
        is_last: last.is_some_and(|last| last.number == before.number),
        before: named(&visit, before),
        after: named(&visit, edition),
        rows: changed(old, new, visit.language()),
        from: choices(before.number),
        to: choices(number),
        errors: FormErrors::new(),
        visit: &visit,
        back,
    };
    page_with_tag(&shown, &asked)
}

impl ChangesPage<'_> {
    fn here(&self) -> String {
        format!("{}/endringer", self.back)
    }
}

/// Title and years, which two editions seldom share.
fn named(visit: &Visit, edition: &Edition) -> String {
    format!("{}, {}", titled(visit, edition), period(visit, edition))
}
