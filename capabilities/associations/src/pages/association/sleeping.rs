//! The page of an association that stands in no list, since it has not confirmed for long.
//!
//! Whoever has its address is told so plainly, and whoever answers for it how to wake it. Nothing else
//! about it is shown.

use askama::Template;
use axum::http::StatusCode;
use web::{PageResult, Visit, page};

use crate::public::Sleeping;

#[derive(Template)]
#[template(path = "association/sleeping.html")]
struct SleepingPage<'a> {
    visit: &'a Visit,
    asleep: &'a Sleeping,
}

/// Answers.
pub fn get(visit: &Visit, asleep: &Sleeping) -> PageResult {
    page(&SleepingPage { visit, asleep }, StatusCode::OK)
}

impl SleepingPage<'_> {
    fn since(&self) -> String {
        let say = self.visit.say();
        let day = say.date(self.asleep.due_on);
        say.ta("sleeping-since", &[("day", &day)])
    }

    fn claim(&self) -> Option<String> {
        let there = format!("/forening/{}/ta-ansvar", self.asleep.id);
        let there = self.visit.to(&there);
        web::reaches(self.visit, "/forening/{id}/ta-ansvar").then_some(there)
    }

    fn confirm(&self) -> Option<String> {
        let there = format!("/min-forening/{}/bekreft", self.asleep.id);
        let there = self.visit.to(&there);
        web::reaches(self.visit, "/min-forening/{id}/bekreft").then_some(there)
    }
}
