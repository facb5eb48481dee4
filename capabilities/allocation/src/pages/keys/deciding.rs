//! A draft is entered as decided, or put away; and what was decided gets a next version.
//!
//! The municipality's own body decides a key; what is entered here is when, by whom and in which case.

use axum::{body::Bytes, extract::Path};
use web::{Fields, FormErrors, PageError, PageResult, Visit, see_done};

use super::one::{Written, refused, shown};
use crate::{
    access::Action,
    actions::{self, Decision, NotKept},
    pages::{allowed, version_of},
};

/// Enters that a draft was decided.
pub async fn decide(visit: Visit, Path(id): Path<String>, body: Bytes) -> PageResult {
    let permit = allowed(&visit, Action::DecideKeys)?;
    let fields = Fields::read(&body);
    let known = visit.read(move |_, conn| version_of(conn, &id)).await?;
    let written = Written {
        on: fields.date("on"),
        by: fields.one("by").to_owned(),
        case_number: fields.one("case_number").to_owned(),
        from: fields.date("from"),
    };
    let (say, mut errors) = (visit.say(), FormErrors::new());
    let on = written.on.checked("on", say, &mut errors);
    let from = written.from.checked("from", say, &mut errors);
    if written.on.is_empty() {
        errors.add("on", say.t("alloc-error-decided-on"));
    }
    if written.by.is_empty() {
        errors.add("by", say.t("alloc-error-decided-by"));
    }
    if written.from.is_empty() {
        errors.add("from", say.t("alloc-error-from"));
    }
    let (Some(on), Some(from), true) = (on, from, errors.is_empty()) else {
        return shown(&visit, &known, written, errors);
    };
    let decision = Decision {
        on,
        by: written.by.clone(),
        case_number: written.case_number.clone(),
        from,
    };
    let mut version = known.clone();
    version.version = fields.version().unwrap_or_default();
    let path = visit.to(&format!("/saker/nokler/{}", version.id));
    let result = visit
        .write(move |town, conn| {
            let parts = (&*town.clock as _, &*town.ids as _);
            match actions::decide(conn, parts, &permit, version, decision) {
                Err(why @ (NotKept::Changed | NotKept::Database(_))) => Err(refused(why)),
                other => Ok(other.err()),
            }
        })
        .await?;
    let Some(why) = result else {
        return Ok(see_done(&path, texts::id("alloc-done-decided")));
    };
    let (field, id) = match why {
        NotKept::SameDate => ("from", texts::id("alloc-error-same-date")),
        _ => ("on", texts::id("alloc-error-faults")),
    };
    errors.add(field, say.t(id));
    shown(&visit, &known, written, errors)
}

/// Puts a draft away.
pub async fn discard(visit: Visit, Path(id): Path<String>, body: Bytes) -> PageResult {
    let permit = allowed(&visit, Action::WriteKeys)?;
    let number = Fields::read(&body).version().unwrap_or_default();
    visit
        .write(move |town, conn| {
            let mut version = version_of(conn, &id)?;
            version.version = number;
            let parts = (&*town.clock as _, &*town.ids as _);
            actions::discard(conn, parts, &permit, version).map_err(refused)
        })
        .await?;
    let path = visit.to("/saker/nokler");
    Ok(see_done(&path, texts::id("alloc-done-discarded")))
}

/// Begins the next version, as a copy of this one.
pub async fn next(visit: Visit, Path(id): Path<String>) -> PageResult {
    let permit = allowed(&visit, Action::WriteKeys)?;
    let made = visit
        .write(move |town, conn| {
            let version = version_of(conn, &id)?;
            let parts = (&*town.clock as _, &*town.ids as _);
            let made = actions::draft(conn, parts, &permit, version.of, version.key)?;
            Ok::<_, PageError>(made)
        })
        .await?;
    let path = visit.to(&format!("/saker/nokler/{}", made.id));
    Ok(see_done(&path, texts::id("alloc-done-next")))
}
