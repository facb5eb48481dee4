//! Which times will be given out, and when: for everybody.
//!
//! The hours stand as clocks in Norway show them, and one that is over stays on the list for a month.

use askama::Template;
use axum::{Router, http::StatusCode, routing::get};
use kernel::Instant;
use web::{PageResult, Visit, page};

use super::Shown;
use crate::{
    model::{Opening, Way},
    store::running::One,
};

pub fn routes() -> Router {
    Router::new().route("/slipp", get(show))
}

/// Days that an opening that is over stays in the list.
const STAYS_DAYS: i64 = 30;

#[derive(Template)]
#[template(path = "index.html")]
struct IndexPage<'a> {
    visit: &'a Visit,
    now: Instant,
    coming: Vec<&'a One>,
    over: Vec<&'a One>,
}

async fn show(visit: Visit) -> PageResult {
    let shown = Shown::of(&visit).await?;
    let now = visit.town().clock.now();
    let since = now.plus_seconds(-STAYS_DAYS * 86_400);
    let all = shown.running.all();
    let all = all.into_iter().filter(|one| since < one.opening.ends_at);
    let (coming, over): (Vec<_>, Vec<_>) =
        all.partition(|one| one.opening.is_open(now) || one.opening.is_to_come(now));
    let index = IndexPage {
        visit: &visit,
        now,
        coming,
        over,
    };
    page(&index, StatusCode::OK)
}

impl IndexPage<'_> {
    fn heading(&self) -> String {
        self.visit.say().t("opening-index").into_owned()
    }

    fn path(&self, it: &Opening) -> String {
        self.visit.to(&format!("/slipp/{}", it.id))
    }

    // texts: opening-when-*
    fn when(&self, one: &One) -> String {
        let say = self.visit.say();
        let it = &one.opening;
        let opens = say.date_and_time(it.opens_at.in_oslo());
        let ends = say.date_and_time(it.ends_at.in_oslo());
        let many = i64::try_from(one.slots.len()).unwrap_or(0);
        let times = say.tn("opening-times", many);
        let id = match (it.is_open(self.now), it.way) {
            (false, Way::Line) => "opening-when-opens",
            (false, Way::Lots) => "opening-when-lots-later",
            (true, Way::Line) => "opening-when-line",
            (true, Way::Lots) => "opening-when-lots",
        };
        say.ta(id, &[("times", &times), ("opens", &opens), ("ends", &ends)])
    }
}
