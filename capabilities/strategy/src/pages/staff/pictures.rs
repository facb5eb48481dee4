//! Pictures in a section: each says in words what it shows (WCAG 1.1.1), and lies last in the text until
//! its line is moved.
//!
//! A picture is drawn anew when it comes, so that nothing but what is seen is kept: no place, no camera.

use axum::{body::Bytes, extract::Path};
use db::{Conn, Error};
use kernel::Language;
use web::{Fields, FormErrors, PageError, PageResult, Upload, Visit, see_done};

use super::section::{Wrong, again, version_of};
use crate::{
    access::{Action, may, may_for},
    actions,
    model::StrategyPicture,
    pages::{ground::OfSection, public::is_decided},
    store::{pictures, sections},
};

/// As long may be said what a picture shows.
const LONGEST: usize = 300;
/// As many pictures of one document.
const MOST: usize = 60;

/// Adds a picture.
pub async fn add(visit: Visit, Path(id): Path<String>, mut upload: Upload<11>) -> PageResult {
    let actor = visit.actor();
    visit.person()?;
    let own = id.clone();
    let it = visit.read(move |_, conn| OfSection::of(conn, &own)).await?;
    let today = kernel::today(&*visit.town().clock);
    may_for(&actor, Action::Write, it.owner(), today)?;
    let say = visit.say();
    let mut errors = FormErrors::new();
    let alternative = upload.fields.one("alternative").trim().to_owned();
    let language = upload.fields.one("language").parse();
    let language = language.unwrap_or(Language::Nb);
    if alternative.is_empty() || alternative.chars().count() > LONGEST {
        errors.add("alternative", say.t("strategy-error-alternative"));
    }
    if it.pictures.len() >= MOST {
        errors.add("picture", say.t("strategy-error-pictures"));
    }
    let field = ("picture", &*say.t("strategy-error-picture"));
    let drawn = upload.picture(&visit, field, &mut errors).await?;
    let Some(drawn) = drawn.filter(|_| errors.is_empty()) else {
        let wrong = Wrong {
            errors,
            alternative,
            language,
            was_changed: false,
        };
        return again(&visit, &it, None, wrong);
    };
    let version = upload.fields.version();
    let there = visit.to(&format!("/saker/strategi/del/{id}"));
    visit
        .write(move |town, conn| {
            let it = OfSection::of(conn, &id)?;
            let permit = may_for(&actor, Action::Write, it.owner(), today)?;
            if version != Some(version_of(&it.section)) {
                return Err(PageError::Changed);
            }
            let parts = (&*town.clock as _, &*town.ids as _);
            let place = (it.ground.document.id.as_str(), &it.section);
            let what = (&drawn, alternative.as_str(), language);
            Ok(actions::add_picture(conn, parts, &permit, place, what)?)
        })
        .await?;
    Ok(see_done(&there, texts::id("strategy-done-picture")))
}

/// Takes one away.
pub async fn remove(visit: Visit, Path(id): Path<String>, body: Bytes) -> PageResult {
    let actor = visit.actor();
    visit.person()?;
    let picture = Fields::read(&body).one("picture").to_owned();
    let there = visit.to(&format!("/saker/strategi/del/{id}"));
    visit
        .write(move |town, conn| {
            let it = OfSection::of(conn, &id)?;
            let today = kernel::today(&*town.clock);
            let permit = may_for(&actor, Action::Write, it.owner(), today)?;
            let picture = pictures::one(conn, &picture)?
                .filter(|own| own.document == it.ground.document.id)
                .ok_or(PageError::NotFound)?;
            if is_shown_elsewhere(conn, &it, &picture)? {
                may(&actor, Action::Arrange)?;
            }
            let parts = (&*town.clock as _, &*town.ids as _);
            Ok::<_, PageError>(actions::remove_picture(conn, parts, &permit, &picture)?)
        })
        .await?;
    Ok(see_done(&there, texts::id("strategy-done-picture-gone")))
}

/// Whether another section shows it, or a decided edition does: then it is not one owner's to take away.
fn is_shown_elsewhere(
    conn: &mut Conn,
    it: &OfSection,
    picture: &StrategyPicture,
) -> Result<bool, Error> {
    if is_decided(conn, picture)? {
        return Ok(true);
    }
    let all = sections::of_edition(conn, &it.section.edition)?;
    let mut others = all.iter().filter(|other| other.id != it.section.id);
    Ok(others.any(|other| {
        other
            .texts
            .iter()
            .any(|text| text.text.contains(&picture.id))
    }))
}
