//! A hold that ran out: where and when it was, and the way to ask for it again. Others may have taken it,
//! so nothing is promised.
//! The link asks for the same set, date and hours.

use askama::Template;
use axum::http::StatusCode;
use texts::Speaker;
use venues::time::{DAY, civil};
use web::{PageResult, Visit, page};

use crate::{
    access::Action,
    basket::{Basket, closing},
    pages::{
        asked::clock,
        ground::{Ground, Kept, basket},
    },
    stage::Stage,
    words_of,
};

#[derive(Template)]
#[template(path = "fill/lapsed.html")]
struct LapsedPage<'a> {
    visit: &'a Visit,
    place: String,
    when: String,
    again: String,
}

/// The hold is over.
pub async fn over(visit: &Visit, id: &str) -> PageResult {
    let (ground, say, at) = (Ground::of(visit), visit.say().clone(), id.to_owned());
    let over = visit
        .read(move |town, conn| {
            let kept = Kept::read(town, conn)?;
            let stage = ground.stage(town, &kept);
            let basket = basket(&stage, conn, Action::See, &at)?;
            Ok(place_and_time(&say, &stage, &basket))
        })
        .await?;
    lapsed(visit, over, StatusCode::CONFLICT)
}

/// Says so.
pub fn lapsed(
    visit: &Visit,
    (place, when, query): (String, String, String),
    status: StatusCode,
) -> PageResult {
    let again = visit.to(&format!("/reservasjon/ny?{query}"));
    page(
        &LapsedPage {
            visit,
            place,
            when,
            again,
        },
        status,
    )
}

/// Where and when it was, and the query that asks for it again.
pub fn place_and_time(
    say: &Speaker,
    stage: &Stage<'_>,
    basket: &Basket,
) -> (String, String, String) {
    let Some(first) = basket.lines.first() else {
        return Default::default();
    };
    let (set, period) = (&first.occurrence.set, first.occurrence.period);
    let (date, opens) = civil(period.starts);
    let mut query = form_urlencoded::Serializer::new(String::new());
    query
        .append_pair("set", set)
        .append_pair("date", &date.to_string())
        .append_pair("from", &clock(opens))
        .append_pair("to", &clock(closing(period).min(DAY)));
    (
        words_of::place(stage.venues, set),
        words_of::when(say, period),
        query.finish(),
    )
}
