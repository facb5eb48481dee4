//! What is required of this kind of document and missing: in its sections while it is written, and in its
//! measures as long as they go on.
//!
//! It is listed with where, and stops nobody: plans exist that have neither cost nor date.

use std::collections::BTreeSet;

use kernel::Language;
use web::Visit;

use super::{bench::owner, measures::lack_words};
use crate::{
    access::{Action, may_for},
    model::{Measure, Placed, Required, Role, Section},
    pages::{ground::Ground, shown::nearest},
};

/// What is missing, and where: address and words.
pub type Missing = (String, Vec<(String, String)>);

// texts: strategy-required-*
/// What sections lack.
pub fn of_sections(
    visit: &Visit,
    ground: &Ground,
    tree: &[Placed<'_>],
    of: (&[Section], &[Role]),
) -> Vec<Missing> {
    let today = kernel::today(&*visit.town().clock);
    let lacks = |it: &Placed<'_>, what: Required| {
        let titled = |language| {
            let text = it.section.text(language);
            text.is_some_and(|text| !text.title.is_empty())
        };
        match what {
            Required::Owner => {
                let role = owner(it.section, of);
                it.depth == 1 && role.and_then(|role| role.holder(today)).is_none()
            }
            Required::Text => it.section.said().is_empty(),
            Required::BothNorwegian => !titled(Language::Nb) || !titled(Language::Nn),
            Required::English => !titled(Language::En),
            // Asked of measures.
            Required::Unit
            | Required::Due
            | Required::Cost
            | Required::Evidence
            | Required::Reference
            | Required::UnGoal => false,
        }
    };
    let required = ground.kind.shape.required.iter();
    let each = required.map(|what| {
        let where_ = tree.iter().filter(|it| lacks(it, *what));
        let where_ = where_.map(|it| {
            let title = nearest(&it.section.title(), visit.language()).0;
            let role = owner(it.section, of);
            let may = may_for(&visit.actor(), Action::Write, role, today).is_ok();
            let path = format!("/saker/strategi/del/{}", it.section.id);
            let path = if may { visit.to(&path) } else { String::new() };
            (path, format!("{} {title}", it.number).trim().to_owned())
        });
        let id = format!("strategy-required-{}", what.word());
        (visit.say().t(&id).into_owned(), where_.collect::<Vec<_>>())
    });
    each.filter(|(_, where_)| !where_.is_empty()).collect()
}

/// What measures lack that go on.
pub fn of_measures(
    visit: &Visit,
    ground: &Ground,
    (all, proven): (&[Measure], &BTreeSet<String>),
) -> Vec<Missing> {
    let asked = Required::OF_MEASURES.into_iter();
    let each = asked.filter(|what| ground.kind.shape.requires(*what));
    let each = each.map(|what| {
        let lacking = all
            .iter()
            .filter(|it| it.told.status.goes_on() && it.lacks(what, proven.contains(&it.id)));
        let where_ = lacking.map(|it| {
            let title = nearest(&it.told.title, visit.language()).0;
            let words = format!("{} {title}", it.told.number).trim().to_owned();
            (
                visit.to(&format!("/saker/strategi/tiltak/{}", it.id)),
                words,
            )
        });
        (lack_words(visit, what), where_.collect::<Vec<_>>())
    });
    each.filter(|(_, where_)| !where_.is_empty()).collect()
}
