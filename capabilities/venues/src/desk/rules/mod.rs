//! Booking rules of premises: those in force, those to come, and those that were.
//!
//! A rule is never changed. What is new from a day is a new rule, begun from an old one if one likes,
//! and the preview says what will hold from then on; old ones stay, so that an old reservation can
//! always be explained.

mod consequences;
mod form;
pub mod groups;
pub mod history;
mod words;
mod written;

use askama::Template;
use axum::{extract::Path, http::StatusCode};
use jiff::civil::Date;
use web::{FormErrors, PageResult, Visit, page};

use super::{
    frame::{Frame, LIST},
    ground::Ground,
};
use crate::model::{BookingRule, TermsVersion};
pub use form::{of_group, of_premises};

#[derive(Template)]
#[template(path = "pages/rules.html")]
struct RulesPage<'a> {
    visit: &'a Visit,
    frame: Frame,
    rules: Vec<Told>,
    errors: FormErrors,
}

/// A rule in words.
pub struct Told {
    /// Its id.
    pub id: String,
    /// «Foreninger, fast tid».
    pub heading: String,
    /// «Fra 1. januar 2026».
    pub when: String,
    /// What it says, a sentence each.
    pub says: Vec<String>,
    /// Where it stands.
    pub standing: Standing,
    /// The group it is written for: its name and its page.
    pub group: Option<(String, String)>,
}

/// Where a rule stands on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// It holds, or will.
    Holds,
    /// It has not begun.
    ToCome,
    /// It is over.
    Past,
}

/// The page of premises' rules.
pub async fn get(visit: Visit, Path(id): Path<String>) -> PageResult {
    let ground = Ground::of(&visit, &id).await?;
    let shown = RulesPage {
        frame: ground.frame(&visit, "/regler"),
        rules: told(&visit, &ground.premises.rules, &ground.terms, ground.today),
        visit: &visit,
        errors: FormErrors::new(),
    };
    page(&shown, StatusCode::OK)
}

/// Rules in words: those that hold first, then those to come, then those that were.
pub fn told(
    visit: &Visit,
    rules: &[BookingRule],
    terms: &[TermsVersion],
    today: Date,
) -> Vec<Told> {
    let say = visit.say();
    let terms: Vec<TermsVersion> = TermsVersion::in_force(terms, today)
        .into_iter()
        .cloned()
        .collect();
    let mut told: Vec<Told> = rules
        .iter()
        .map(|rule| Told {
            id: rule.id.clone(),
            heading: words::heading(say, rule),
            when: words::when(say, rule),
            says: words::says(say, rule, &terms),
            standing: standing(rule, rules, today),
            group: rule.group.as_ref().map(|group| {
                let path = visit.to(&format!("{LIST}/regelgrupper/{}", group.id));
                (group.name.clone(), path)
            }),
        })
        .collect();
    told.sort_by_key(|it| it.standing as u8);
    told
}

/// A rule that another of the same sort has taken over from is over, too.
fn standing(rule: &BookingRule, all: &[BookingRule], today: Date) -> Standing {
    let sort = |it: &BookingRule| {
        let group = it.group.as_ref().map(|group| group.id.clone());
        (group, it.tenant, it.category, it.kinds.clone())
    };
    let takes_over = |other: &&BookingRule| {
        sort(other) == sort(rule) && rule.from_on < other.from_on && other.from_on <= today
    };
    if rule.until_on.is_some_and(|until| until < today) || all.iter().any(|it| takes_over(&it)) {
        Standing::Past
    } else if rule.from_on > today {
        Standing::ToCome
    } else {
        Standing::Holds
    }
}

impl Told {
    /// Its shape and colour.
    pub fn state(&self) -> web::State {
        match self.standing {
            Standing::Holds => web::State::Good,
            Standing::ToCome => web::State::Waiting,
            Standing::Past => web::State::Out,
        }
    }

    /// The id of the words for where it stands.
    pub fn standing_id(&self) -> &'static str {
        match self.standing {
            Standing::Holds => texts::id("venuedesk-rule-holds"),
            Standing::ToCome => texts::id("venuedesk-rule-to-come"),
            Standing::Past => texts::id("venuedesk-rule-past"),
        }
    }

    /// Whether it can be ended.
    pub fn can_end(&self) -> bool {
        self.standing != Standing::Past
    }
}

impl RulesPage<'_> {
    fn new_path(&self, from: &str) -> String {
        let asks = if from.is_empty() {
            String::new()
        } else {
            format!("?fra={from}")
        };
        format!("{}/ny{asks}", self.frame.path)
    }

    fn end_path(&self) -> String {
        format!("{}/avslutt", self.frame.path)
    }

    fn is_empty(&self) -> bool {
        self.rules.is_empty()
    }
}
