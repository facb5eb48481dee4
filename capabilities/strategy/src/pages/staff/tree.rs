//! What is done to sections on the bench: adding, moving, giving an owner, taking away.
//!
//! Each is a small form of its own; the answer leads back to the bench, where the tree is shown anew.

use axum::{body::Bytes, extract::Path};
use kernel::Translated;
use web::{Fields, PageError, PageResult, Visit, see_done, see_other};

use crate::{
    access::{Action, may},
    actions::{self, NewSection, Refused, Step},
    model::Section,
    pages::ground::{Ground, OfSection},
    store::roles,
};

pub async fn add(visit: Visit, Path(id): Path<String>, body: Bytes) -> PageResult {
    let permit = may(&visit.actor(), Action::Arrange)?;
    let fields = Fields::read(&body);
    let new = NewSection {
        parent: Some(fields.one("parent").to_owned()).filter(|node| !node.is_empty()),
        title: Translated {
            nb: fields.one("title").to_owned(),
            ..Translated::default()
        },
        is_numbered: !fields.has("unnumbered"),
        ..NewSection::default()
    };
    let back = visit.to(&format!("/saker/strategi/{id}"));
    if new.title.is_empty() {
        return Ok(see_done(&back, texts::id("strategy-done-no-title")));
    }
    let section: String = visit
        .write(move |town, conn| {
            let ground = Ground::of(conn, &id)?;
            let parts = (&*town.clock as _, &*town.ids as _);
            let made = actions::add_section(conn, parts, &permit, ground.open()?, &new);
            Ok::<_, PageError>(made?)
        })
        .await?;
    Ok(see_other(
        &visit.to(&format!("/saker/strategi/del/{section}")),
    ))
}

pub async fn step(visit: Visit, Path(id): Path<String>, body: Bytes) -> PageResult {
    let permit = may(&visit.actor(), Action::Arrange)?;
    let step = match Fields::read(&body).one("step") {
        "up" => Step::Up,
        "down" => Step::Down,
        "in" => Step::In,
        "out" => Step::Out,
        _ => return Err(PageError::NotFound),
    };
    let (bench, done) = visit
        .write(move |town, conn| {
            let it = OfSection::of(conn, &id)?;
            let parts = (&*town.clock as _, &*town.ids as _);
            let done = match actions::move_section(conn, parts, &permit, &id, step) {
                Ok(()) => texts::id("strategy-done-moved"),
                Err(Refused::TooDeep) => texts::id("strategy-done-too-deep"),
                Err(other) => return Err(other.into()),
            };
            Ok::<_, PageError>((it.ground.document.id, done))
        })
        .await?;
    Ok(see_done(
        &visit.to(&format!("/saker/strategi/{bench}")),
        done,
    ))
}

pub async fn tend(visit: Visit, Path(id): Path<String>, body: Bytes) -> PageResult {
    let permit = may(&visit.actor(), Action::Arrange)?;
    let fields = Fields::read(&body);
    let version = fields.version().ok_or(PageError::Changed)?;
    let back = visit.to(&format!("/saker/strategi/del/{id}"));
    visit
        .write(move |town, conn| {
            let it = OfSection::of(conn, &id)?;
            let role = Some(fields.one("role")).filter(|role| !role.is_empty());
            if let Some(role) = role {
                roles::one(conn, role)?.ok_or(PageError::NotFound)?;
            }
            let section = Section {
                role: role.map(str::to_owned),
                is_numbered: !fields.has("unnumbered"),
                inside: fields.one("inside").to_owned(),
                version,
                ..it.section
            };
            let parts = (&*town.clock as _, &*town.ids as _);
            Ok::<_, PageError>(actions::tend_section(conn, parts, &permit, &section)?)
        })
        .await?;
    Ok(see_done(&back, texts::id("strategy-done-saved")))
}

pub async fn remove(visit: Visit, Path(id): Path<String>) -> PageResult {
    let permit = may(&visit.actor(), Action::Arrange)?;
    let (bench, done) = visit
        .write(move |town, conn| {
            let it = OfSection::of(conn, &id)?;
            let parts = (&*town.clock as _, &*town.ids as _);
            let done = match actions::remove_section(conn, parts, &permit, &it.section) {
                Ok(()) => texts::id("strategy-done-removed"),
                Err(Refused::TooDeep) => texts::id("strategy-done-has-below"),
                Err(other) => return Err(other.into()),
            };
            Ok::<_, PageError>((it.ground.document.id, done))
        })
        .await?;
    Ok(see_done(
        &visit.to(&format!("/saker/strategi/{bench}")),
        done,
    ))
}
