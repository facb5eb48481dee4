//! What is required of this kind of document and missing: in its sections while it is written, and in its
//! measures for as long as they live.
//!
//! It is listed with where, and stops nobody: plans exist that have neither cost nor date.

use std::collections::BTreeSet;

use db::Conn;
use kernel::Language;
use web::Visit;

use super::bench::owner;
use crate::{
    access::{Action, may_for},
    model::{Measure, Placed, Required, Role, Section, Status},
    pages::{ground::Ground, shown::nearest},
};

/// What is missing, and where: address and words.
pub type Missing = (String, Vec<(String, String)>);

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
            Required::Role
            | Required::Unit
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
        (lack_words(visit, *what), where_.collect::<Vec<_>>())
    });
    each.filter(|(_, where_)| !where_.is_empty()).collect()
}

/// What measures lack, as long as they are not stopped; what is done must have something that shows it.
pub fn of_measures(
    visit: &Visit,
    ground: &Ground,
    (all, proven): (&[Measure], &BTreeSet<String>),
) -> Vec<Missing> {
    let asked = &ground.kind.shape.required;
    let each = Required::OF_MEASURES.into_iter().map(|what| {
        let own = all
            .iter()
            .filter(|it| lacking(asked, it, proven).contains(&what));
        let where_ = own.map(|it| {
            let title = nearest(&it.told.title, visit.language()).0;
            let words = format!("{} {title}", it.told.number).trim().to_owned();
            let path = format!("/saker/strategi/tiltak/{}", it.id);
            (visit.to(&path), words)
        });
        (lack_words(visit, what), where_.collect::<Vec<_>>())
    });
    each.filter(|(_, where_)| !where_.is_empty()).collect()
}

/// What a measure lacks of what is asked for, in the order of the form.
pub fn lacking(asked: &[Required], it: &Measure, proven: &BTreeSet<String>) -> Vec<Required> {
    let is_shown = proven.contains(&it.id);
    let each = Required::OF_MEASURES.into_iter();
    let each = each.filter(|_| it.told.status != Status::Stopped);
    each.filter(|what| asked.contains(what) && it.lacks(*what, is_shown))
        .collect()
}

/// The measures that something shows, as rooms that follow them know; none when nobody asks for it.
pub fn proven(
    visit: &Visit,
    conn: &mut Conn,
    all: &[Measure],
    is_asked: bool,
) -> Result<BTreeSet<String>, db::Error> {
    if !is_asked {
        return Ok(BTreeSet::new());
    }
    let about: Vec<&str> = all.iter().map(|it| it.id.as_str()).collect();
    let told = visit.followed(conn, &about, false)?;
    let proofs = told.proofs.into_iter().filter(|it| !it.is_figure);
    Ok(proofs.map(|it| it.about).collect())
}

// texts: strategy-required-*
/// What is asked for, in words.
pub fn lack_words(visit: &Visit, what: Required) -> String {
    let id = format!("strategy-required-{}", what.word());
    visit.say().t(&id).into_owned()
}

// texts: strategy-short-*
/// All that it lacks, in a line; nothing when it lacks nothing.
pub fn lacks_words(visit: &Visit, all: &[Required]) -> String {
    if all.is_empty() {
        return String::new();
    }
    let say = visit.say();
    let each = all.iter();
    let each: Vec<_> = each
        .map(|what| say.t(&format!("strategy-short-{}", what.word())))
        .collect();
    say.ta("strategy-lacks-these", &[("what", &say.list(&each))])
}
