//! Putting back what was decided before: what it would do first, then doing it.
//!
//! For administrators who regret a change. Nothing in the history is removed: what was decided
//! then becomes a new version, and of the municipality's profile only the section she stands in
//! goes back. If somebody has changed it since she looked, nothing is done.

use askama::Template;
use axum::{body::Bytes, http::StatusCode};
use kernel::Municipality;
use web::{Fields, InPath, PageError, PageResult, Visit, page, see_done};

use super::{
    frame::{Frame, Preview},
    profile, rules,
    section::{SECTIONS, Section},
};

#[derive(Template)]
#[template(path = "settings/back.html")]
struct BackPage<'a> {
    visit: &'a Visit,
    frame: Frame,
    action: String,
    there: String,
    preview: Preview,
}

fn section(word: &str) -> Option<&'static Section> {
    SECTIONS.into_iter().find(|section| section.path == word)
}

/// Shows what it would do.
pub async fn show(visit: Visit, InPath((word, to)): InPath<(String, i64)>) -> PageResult {
    let (mut frame, preview) = if let Some(section) = section(&word) {
        let now = profile::now(&visit, section).await?;
        let wanted = earlier(&visit, section, &now.profile, to).await?;
        let preview = profile::preview(&visit, section, &now.profile, &wanted);
        (Frame::of(&visit, section, now.version, Vec::new()), preview)
    } else {
        let rules = rules::now(&visit, &word).await?;
        let wanted = rules.version_of(to).ok_or(PageError::NotFound)?;
        let preview = rules::preview(&visit, rules.form, &rules.value, &wanted);
        (rules.frame(&visit), preview)
    };
    let there = frame.path.clone();
    frame.path = format!("{there}/tilbake/{to}");
    frame.past = Vec::new();
    frame.intro = String::new();
    frame.above = Some(web::Crumb {
        words: frame.heading.clone(),
        path: there.clone(),
    });
    frame.heading = visit.say().t("settings-back").into_owned();
    let shown = BackPage {
        action: frame.path.clone(),
        visit: &visit,
        frame,
        there,
        preview,
    };
    page(&shown, StatusCode::OK)
}

/// Does it.
pub async fn post(
    visit: Visit,
    InPath((word, to)): InPath<(String, i64)>,
    body: Bytes,
) -> PageResult {
    let fields = Fields::read(&body);
    if let Some(section) = section(&word) {
        let now = profile::now(&visit, section).await?;
        let wanted = earlier(&visit, section, &now.profile, to).await?;
        if let Some(reason) = profile::refusal(&visit, &wanted) {
            tracing::info!(reason, "an earlier version cannot be put back");
            return Err(PageError::Changed);
        }
        let there = visit.to(&section.address());
        return profile::save(&visit, section, (&fields, &there), wanted).await;
    }
    let rules = rules::now(&visit, &word).await?;
    let wanted = rules.version_of(to).ok_or(PageError::NotFound)?;
    let made_from = fields.version().ok_or(PageError::Changed)?;
    rules::save(&visit, rules.form, made_from, wanted).await?;
    let there = visit.to(rules.page.path);
    Ok(see_done(&there, texts::id("settings-done-saved")))
}

/// The profile with the section as it was in that version.
async fn earlier(
    visit: &Visit,
    section: &'static Section,
    now: &Municipality,
    to: i64,
) -> Result<Municipality, PageError> {
    let history = visit
        .read(|_, conn| Ok(db::municipality::history(conn)?))
        .await?;
    let version = history.into_iter().find(|kept| kept.version == to);
    let mut wanted = now.clone();
    (section.put_back)(&mut wanted, &version.ok_or(PageError::NotFound)?.value);
    Ok(wanted)
}
