//! About the information: where it comes from, how old it is, what is hidden and why, and how
//! mistakes are put right.
//!
//! The licence of the national registers (NLOD 2.0) asks for a credit in these words. What is
//! hidden is decided in [`crate::public`]; this page must say the same.

use askama::Template;
use axum::http::HeaderMap;
use web::{PageResult, Visit, page_with_tag};

use super::contact_ways::ContactWays;
use crate::public::Register;

#[derive(Template)]
#[template(path = "about_data.html")]
struct AboutDataPage<'a> {
    visit: &'a Visit,
    register: &'a Register,
    contact: ContactWays<'a>,
}

/// Answers.
pub async fn get(visit: Visit, asked: HeaderMap) -> PageResult {
    let (register, _) = super::register(&visit).await?;
    let contact = ContactWays::of(&visit);
    page_with_tag(
        &AboutDataPage {
            visit: &visit,
            register: &register,
            contact,
        },
        &asked,
    )
}

impl AboutDataPage<'_> {
    fn read(&self) -> String {
        let say = self.visit.say();
        match self.register.read_at() {
            Some(at) => {
                let date = say.date(at.in_oslo().date());
                say.ta("data-age-read", &[("date", &date)])
            }
            None => say.t("data-age-unread").into_owned(),
        }
    }

    fn is_read_nightly(&self) -> bool {
        !self.register.municipality().national.entities.is_empty()
    }
}
