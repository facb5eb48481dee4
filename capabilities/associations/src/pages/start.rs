//! The start page: one search box, what people do here, what is new, and somebody to talk to.
//!
//! Everything on it is counted from the register or given by the municipality. A door shows when
//! there is something behind it; an empty register says so.

use askama::Template;
use axum::http::HeaderMap;
use web::{PageResult, Visit, page_with_tag};

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
const RECENT: usize = 4;
const NEWEST: usize = 5;

#[derive(Template)]
#[template(path = "start.html")]
struct StartPage<'a> {
    visit: &'a Visit,
    register: &'a Register,
    activities: Vec<Try>,
    recent: Vec<Row<'a>>,
    newest: Vec<&'a Listing>,
    contact: ContactWays<'a>,
}

/// Answers.
pub async fn get(visit: Visit, asked: HeaderMap) -> PageResult {
    let (register, _) = super::register(&visit).await?;
    let activities = common(
        &visit,
        register.vocabulary(),
        &register.activity_counts(),
        |_| true,
    );
    let mut recent: Vec<&Listing> = register
        .all()
        .iter()
        .filter(|listing| listing.confirmed_on.is_some())
        .collect();
    recent.sort_by_key(|listing| std::cmp::Reverse(listing.confirmed_on));
    let mut newest: Vec<&Listing> = register
        .all()
        .iter()
        .filter(|listing| listing.voluntary_since.is_some())
        .collect();
    newest.sort_by_key(|listing| std::cmp::Reverse(listing.voluntary_since));
    newest.truncate(NEWEST);
    let page = StartPage {
        recent: recent.into_iter().take(RECENT).map(|it| Row::plain(&visit, &register, it)).collect(),
        contact: ContactWays::of(&visit),
        visit: &visit,
        register: &register,
        activities,
        newest,
    };
    page_with_tag(&page, &asked)
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

    fn shown(&self) -> &[Try] {
        &self.activities[..self.activities.len().min(ACTIVITIES)]
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
        self.activities.iter().take(TRIES).map(word).collect()
    }

    fn hits(&self, number: &usize) -> String {
        self.visit.say().number(count(*number))
    }

    fn since(&self, listing: &Listing) -> String {
        let say = self.visit.say();
        let date = listing
            .voluntary_since
            .map(|date| say.date(date))
            .unwrap_or_default();
        say.ta("start-newest-since", &[("date", &date)])
    }
}

fn count(number: usize) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}
