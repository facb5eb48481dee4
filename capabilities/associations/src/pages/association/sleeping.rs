//! The page of an association that stands in no list, since it has not confirmed for long.
//!
//! Whoever has its address is told so plainly, and whoever answers for it how to wake it. Nothing else
//! about it is shown.

use access::Scope;
use askama::Template;
use axum::http::StatusCode;
use web::{PageResult, Visit, page};

use crate::{
    access::{Action, may},
    public::Sleeping,
};

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

    /// Where somebody who answers for it confirms it; who that is, signing in tells.
    fn confirm(&self) -> Option<String> {
        let there = format!("/min-forening/{}/bekreft", self.asleep.id);
        let actor = self.visit.actor();
        let answers = actor.may_for(&self.asleep.id.0, Scope::Profile);
        let for_it = answers || may(&actor, Action::Mend, None).is_ok();
        let is_hers = self.visit.who().is_none() || for_it;
        let is_there = web::reaches(self.visit, "/min-forening/{id}/bekreft");
        (is_hers && is_there).then(|| self.visit.to(&there))
    }
}
