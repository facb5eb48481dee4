//! Accessibility: what was done, what is known not to be good enough, and how to tell us.
//!
//! The law asks each municipality for a declaration of its own at uustatus.no (forskrift om
//! universell utforming av IKT § 4 e). Nobody can fill it in for them, so the page says so.

use askama::Template;
use axum::http::HeaderMap;
use web::{PageResult, Visit, page_with_tag};

use super::contact_ways::ContactWays;

#[derive(Template)]
#[template(path = "accessibility.html")]
struct AccessibilityPage<'a> {
    visit: &'a Visit,
    contact: ContactWays<'a>,
}

/// Answers.
pub async fn get(visit: Visit, asked: HeaderMap) -> PageResult {
    page_with_tag(
        &AccessibilityPage {
            visit: &visit,
            contact: ContactWays::of(&visit),
        },
        &asked,
    )
}

impl AccessibilityPage<'_> {
    fn declaration(&self) -> String {
        let name = self.visit.municipality_name();
        self.visit
            .say()
            .ta("accessibility-declaration-help", &[("name", &name)])
    }
}
