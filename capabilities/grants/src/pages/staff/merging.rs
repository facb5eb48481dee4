//! Merging a case into another that is the same, on a page of its own so that it is not done by a slip,
//! and parting them again from the page of the case that ended.
//!
//! For the municipality's own people; every form is complete without script.

use askama::Template;
use axum::{body::Bytes, extract::Path};
use web::{Choice, Fields, FormErrors, PageError, PageResult, Visit, page, see_done};

use crate::{
    access::{Action, may_as_staff},
    actions::{self, Hand, NotParted},
    store,
};

/// The longest text, in characters.
const LONGEST: usize = 5_000;

#[derive(Template)]
#[template(path = "staff/merging.html")]
struct MergingPage<'a> {
    visit: &'a Visit,
    title: String,
    name: String,
    back: String,
    here: String,
    others: Vec<Choice>,
    text: String,
    errors: FormErrors,
}

/// The form for it.
pub async fn ask(visit: Visit, Path(id): Path<String>) -> PageResult {
    may_as_staff(&visit.actor(), Action::Handle)?;
    shown(&visit, id, &Fields::default(), FormErrors::new()).await
}

/// Merges them.
pub async fn merge(visit: Visit, Path(id): Path<String>, body: Bytes) -> PageResult {
    let permit = may_as_staff(&visit.actor(), Action::Handle)?;
    let fields = Fields::read(&body);
    let into = fields.one("into").to_owned();
    let why: String = fields.one("text").chars().take(LONGEST).collect();
    let (say, mut errors) = (visit.say(), FormErrors::new());
    if into.is_empty() {
        errors.add("into", say.t("grantdesk-error-merge"));
    }
    if why.is_empty() {
        errors.add("text", say.t("grantdesk-error-reason"));
    }
    if !errors.is_empty() {
        return shown(&visit, id, &fields, errors).await;
    }
    let path = visit.to(&format!("/saker/tilskudd/sak/{id}"));
    let own = id.clone();
    let is_merged = visit
        .write(move |town, conn| {
            let it = store::applications::one(conn, &id)?.ok_or(PageError::NotFound)?;
            let hand = Hand::new(town, &permit);
            let others = actions::duplicates_of(conn, &*town.clock, permit.actor(), &it)?;
            let Some(kept) = others.iter().find(|other| other.id == into) else {
                return Ok::<_, PageError>(false);
            };
            actions::merge(conn, &hand, (&it, kept), &why)?;
            Ok(true)
        })
        .await?;
    if !is_merged {
        errors.add("into", say.t("grantdesk-error-merge"));
        return shown(&visit, own, &fields, errors).await;
    }
    Ok(see_done(&path, texts::id("grantdesk-done-merged")))
}

/// Parts them again.
pub async fn part(visit: Visit, Path(id): Path<String>) -> PageResult {
    let permit = may_as_staff(&visit.actor(), Action::Handle)?;
    let path = visit.to(&format!("/saker/tilskudd/sak/{id}"));
    let own = id.clone();
    let is_parted = visit
        .write(move |town, conn| {
            let it = store::applications::one(conn, &id)?.ok_or(PageError::NotFound)?;
            match actions::part(conn, &Hand::new(town, &permit), &it) {
                Ok(_) => Ok::<_, PageError>(true),
                Err(NotParted::Decided) => Ok(false),
                Err(NotParted::NotDone(not_done)) => Err(not_done.into()),
            }
        })
        .await?;
    if !is_parted {
        let mut errors = FormErrors::new();
        errors.add("part", visit.say().t("grantdesk-error-part"));
        return super::case::shown(&visit, &own, None, errors).await;
    }
    Ok(see_done(&path, texts::id("grantdesk-done-parted")))
}

async fn shown(visit: &Visit, id: String, written: &Fields, errors: FormErrors) -> PageResult {
    let (language, actor) = (visit.language(), visit.actor());
    let chosen = written.one("into").to_owned();
    let (it, name, others) = visit
        .read(move |town, conn| {
            let it = store::applications::one(conn, &id)?.ok_or(PageError::NotFound)?;
            let name = match &it.held_by {
                Some(id) => associations::name(conn, id)?.unwrap_or_default(),
                None => it.group_name.clone(),
            };
            let mut others = Vec::new();
            for other in actions::duplicates_of(conn, &*town.clock, &actor, &it)? {
                let round = store::rounds::one(conn, &other.round_id)?;
                let round = round.ok_or(PageError::NotFound)?;
                let number = other.number.as_deref().unwrap_or_default();
                let words = format!("{number}, {}, {}", other.title, round.titled(language));
                let is_it = other.id == chosen;
                others.push(Choice::new(other.id, words).chosen(is_it));
            }
            if others.is_empty() {
                return Err(PageError::NotFound);
            }
            Ok((it, name, others))
        })
        .await?;
    let (say, status) = (visit.say(), errors.status());
    let number = it.number.as_deref().unwrap_or_default();
    let shown = MergingPage {
        title: say.ta("grantdesk-merge-of", &[("number", number)]),
        back: visit.to(&format!("/saker/tilskudd/sak/{}", it.id)),
        here: visit.to(visit.path()),
        text: written.one("text").to_owned(),
        visit,
        name,
        others,
        errors,
    };
    page(&shown, status)
}
