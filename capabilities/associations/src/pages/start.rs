//! The start page: one search box, what people do here, what is new, and somebody to talk to.
//!
//! Everything on it is counted from the register or given by the municipality. A door shows when
//! there is something behind it; an empty register says so.

use std::cmp::Reverse;

use askama::Template;
use axum::http::HeaderMap;
use jiff::civil::Date;
use web::{PageResult, Visit};

use super::{
    contact_ways::ContactWays,
    find::{Try, common},
    row::Row,
    words::in_a_sentence,
};
use crate::{
    model::Openness,
    public::{Listing, Register},
};

const TRIES: usize = 4;
const ACTIVITIES: usize = 12;
/// Fewer are not «many».
const MANY: usize = 2;
const RECENT: usize = 4;
/// A word to try is one word, not long.
const LONGEST_TRY: usize = 14;

#[derive(Template)]
#[template(path = "start.html")]
struct StartPage<'a> {
    visit: &'a Visit,
    register: &'a Register,
    activities: Vec<Try>,
    districts: Vec<Try>,
    /// Those last confirmed; where nobody has confirmed anything, those new in the register.
    recent: Vec<Row<'a>>,
    is_confirmed: bool,
    contact: ContactWays<'a>,
}

/// Answers.
pub async fn get(visit: Visit, asked: HeaderMap) -> PageResult {
    let (register, today) = super::register(&visit).await?;
    register.pages.answer(&visit, today, &asked, || {
        StartPage::of(&visit, &register, today).render()
    })
}

impl<'a> StartPage<'a> {
    fn of(visit: &'a Visit, register: &'a Register, today: Date) -> Self {
        let counts = register.activity_counts();
        let activities = common(visit, register.vocabulary(), &counts, |_| true);
        let is_confirmed = register
            .all()
            .iter()
            .any(|listing| listing.confirmed_on.is_some());
        let newest = |listing: &&Listing| {
            if is_confirmed {
                listing.confirmed_on
            } else {
                listing.voluntary_since
            }
        };
        let mut recent: Vec<&Listing> = register
            .all()
            .iter()
            .filter(|listing| newest(listing).is_some())
            .collect();
        recent.sort_by_key(|listing| Reverse(newest(listing)));
        Self {
            recent: recent
                .into_iter()
                .take(RECENT)
                .map(|it| Row::plain(visit, register, it, today))
                .collect(),
            districts: districts(visit, register),
            contact: ContactWays::of(visit),
            visit,
            register,
            activities,
            is_confirmed,
        }
    }
}

impl StartPage<'_> {
    fn lead(&self) -> String {
        let name = self
            .visit
            .profile()
            .municipality
            .name(self.visit.language());
        self.visit
            .say()
            .tna("start-lead", self.associations(), &[("name", name)])
    }

    fn associations(&self) -> i64 {
        count(self.register.all().len())
    }

    fn open(&self) -> i64 {
        let open = |listing: &&Listing| listing.openness == Openness::Open;
        count(self.register.all().iter().filter(open).count())
    }

    fn activity_count(&self) -> i64 {
        count(self.activities.len())
    }

    /// What more than one association does, the most common first.
    fn shown(&self) -> &[Try] {
        let many = self.activities.partition_point(|it| it.count >= MANY);
        &self.activities[..many.min(ACTIVITIES)]
    }

    /// Words to try, from what people here do.
    fn tries(&self) -> Vec<(String, String)> {
        let word = |it: &Try| {
            let word = in_a_sentence(&it.words);
            let query = form_urlencoded::Serializer::new(String::new())
                .append_pair("q", &word)
                .finish();
            (word, self.visit.to(&format!("/foreninger?{query}")))
        };
        let short = |it: &&Try| {
            it.words.chars().count() <= LONGEST_TRY && !it.words.contains(char::is_whitespace)
        };
        self.activities
            .iter()
            .filter(short)
            .take(TRIES)
            .map(word)
            .collect()
    }

    fn hits(&self, it: &Try) -> String {
        self.visit.say().number(count(it.count))
    }
}

fn count(number: usize) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}

/// Districts with associations, in the municipality's own order.
fn districts(visit: &Visit, register: &Register) -> Vec<Try> {
    let in_it = |key: &str| {
        let here = |listing: &&Listing| listing.district.as_deref() == Some(key);
        register.all().iter().filter(here).count()
    };
    let districts = register
        .municipality()
        .districts
        .iter()
        .map(|district| Try {
            words: district.name_in(visit.language()).to_owned(),
            href: visit.to(&format!("/foreninger?district={}", district.key)),
            count: in_it(&district.key),
        });
    districts.filter(|district| district.count > 0).collect()
}
