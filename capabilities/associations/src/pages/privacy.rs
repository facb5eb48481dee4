//! Privacy: the little this service stores about a visitor, why, and for how long.
//!
//! GDPR articles 12 and 13. It must say what the program does: when a table or a header changes
//! what is stored, this page changes with it.

use askama::Template;
use axum::http::HeaderMap;
use web::{PageResult, Visit, page_with_tag};

use super::contact_ways::ContactWays;

#[derive(Template)]
#[template(path = "privacy.html")]
struct PrivacyPage<'a> {
    visit: &'a Visit,
    contact: ContactWays<'a>,
}

/// Answers.
pub async fn get(visit: Visit, asked: HeaderMap) -> PageResult {
    page_with_tag(
        &PrivacyPage {
            visit: &visit,
            contact: ContactWays::of(&visit),
        },
        &asked,
    )
}

impl PrivacyPage<'_> {
    fn who(&self) -> String {
        self.visit.say().ta(
            "privacy-who-help",
            &[("name", &self.visit.municipality_name())],
        )
    }
}
