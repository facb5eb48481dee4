//! Everything the municipality can decide, each on a page of its own.
//!
//! For administrators. First what is about the municipality itself, then the rules of each
//! capability in use, which the capabilities list themselves; one that is switched off has nothing
//! here.

use askama::Template;
use axum::http::StatusCode;
use web::{PageResult, Visit, page, reaches};

use super::section::SECTIONS;
use crate::access::{Action, may};

#[derive(Template)]
#[template(path = "settings/list.html")]
struct ListPage<'a> {
    visit: &'a Visit,
    own: Vec<Entry>,
    rules: Vec<Entry>,
}

/// A page of settings.
struct Entry {
    path: String,
    title: String,
    intro: String,
}

/// Shows them.
pub async fn show(visit: Visit) -> PageResult {
    may(&visit.actor(), Action::Settings, "")?;
    let say = visit.say();
    let entry = |path: &str, title: &str, intro: &str| Entry {
        path: visit.to(path),
        title: say.t(title).into_owned(),
        intro: say.t(intro).into_owned(),
    };
    let mut own: Vec<Entry> = SECTIONS
        .iter()
        .map(|section| entry(&section.address(), section.title, section.intro))
        .collect();
    // Those who work here, and their units, are decided in a room of their own.
    if reaches(&visit, STAFF) {
        // texts: settings-staff settings-staff-intro
        own.push(entry(STAFF, "settings-staff", "settings-staff-intro"));
    }
    let rules = visit.capabilities().iter().flat_map(|one| one.settings);
    let rules = rules
        .map(|page| entry(page.path, page.title, page.intro))
        .collect();
    let shown = ListPage {
        visit: &visit,
        own,
        rules,
    };
    page(&shown, StatusCode::OK)
}

const STAFF: &str = "/saker/ansatte";
