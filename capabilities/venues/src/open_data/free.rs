//! `GET /api/v1/premises/{id}/free`: the hours that can be booked, by whom, for how much.
//!
//! The same function that pages, forms and saving ask, so that what is free here is refused only if
//! somebody took it meanwhile.

use axum::{extract::Path, http::HeaderMap, response::Response};
use jiff::civil::Date;
use prices::{PriceLists, UserCategory};
use serde::Serialize;
use utoipa::ToSchema;
use web::{PageError, Problem, Visit};

use super::{
    parameters::Parameters,
    shapes::{Hours, ProblemDocument, Sum},
    told,
};
use crate::{
    availability::{Asker, Free, free_hours_of_all, rule_for},
    model::{LettableSet, Premises},
    pages::{borrower::Borrower, diary, price},
    venues::Venues,
};

/// Free hours of premises.
#[derive(Debug, Serialize, ToSchema)]
pub struct FreeHours {
    premises: String,
    #[schema(format = Date)]
    from: String,
    #[schema(format = Date)]
    to: String,
    /// Who borrows: `youth`, `adult`, `private`, `commercial` or `own`.
    category: &'static str,
    sets: Vec<FreeSet>,
}

/// Free hours of a set.
#[derive(Debug, Serialize, ToSchema)]
pub struct FreeSet {
    /// Id of the set.
    set: String,
    name: String,
    free: Vec<FreeTime>,
}

/// A stretch in which any booking that keeps the rules is granted.
#[derive(Debug, Serialize, ToSchema)]
pub struct FreeTime {
    #[serde(flatten)]
    hours: Hours,
    /// The shortest booking, in minutes.
    least_minutes: i32,
    /// The longest.
    most_minutes: i32,
    /// Bookings start and end at whole steps of so many minutes after midnight.
    grid_minutes: i32,
    /// Whether all of the stretch is granted without a case officer.
    at_once: bool,
    /// What the first hour of it costs (the shortest booking, when that is longer); null when no
    /// price is set.
    #[schema(required = true)]
    price_of_first_hour: Option<Sum>,
}

/// Free hours.
#[utoipa::path(
    get, path = "/api/v1/premises/{id}/free", tag = "premises",
    params(
        ("id" = String, Path, description = "Id of the premises"),
        ("from" = Option<String>, Query, format = Date, description = "The first day; today when left out"),
        ("to" = Option<String>, Query, format = Date, description = "The last day, at most 92 days in all; a week when left out"),
        ("category" = Option<String>, Query, description = "Who borrows: youth, adult, private, commercial or own; youth when left out"),
        ("set" = Option<String>, Query, description = "Id of one set; all when left out"),
    ),
    responses(
        (status = 200, description = "Free hours, day by day, in Europe/Oslo", body = FreeHours),
        (status = 400, description = "A parameter that cannot be used", body = ProblemDocument, content_type = "application/problem+json"),
        (status = 404, description = "There are no such premises", body = ProblemDocument, content_type = "application/problem+json"),
    )
)]
pub async fn get(visit: Visit, Path(id): Path<String>, headers: HeaderMap) -> Response {
    told(answer(&visit, &id).await, &headers)
}

async fn answer(visit: &Visit, id: &str) -> Result<FreeHours, Problem> {
    let asked = Parameters::read(visit, &["from", "to", "category", "set"])?;
    let venues = visit.kept::<Venues>().await?;
    let premises = venues.get(id).ok_or(Problem(PageError::NotFound))?;
    let clock = &*visit.town().clock;
    let days = asked.days(kernel::today(clock))?;
    let category = asked.category()?;
    let known = |set: &str| premises.set(set).map(|set| set.id.clone());
    let only = asked.word("set", known, "the id of a set of these premises")?;
    let diary = diary(visit, clock.now(), days).await?;
    let prices = visit.kept::<PriceLists>().await?;
    let asker = Asker::looking(category, clock.now());
    let all = free_hours_of_all(premises, &asker, days, &diary).into_iter();
    let sets = all
        .filter(|(set, _)| only.as_ref().is_none_or(|only| set.id == *only))
        .map(|(set, free)| {
            let part = (premises, set, venues.let_by(premises));
            free_set(part, &free, &asker, &prices)
        });
    Ok(FreeHours {
        premises: premises.id.clone(),
        from: days.0.to_string(),
        to: days.1.to_string(),
        category: category.word(),
        sets: sets.collect(),
    })
}

/// A part of premises, with the id of whoever lets it.
type Part<'a> = (&'a Premises, &'a LettableSet, &'a str);

fn free_set(
    (premises, set, let_by): Part<'_>,
    free: &[Free],
    asker: &Asker,
    prices: &PriceLists,
) -> FreeSet {
    let time = |it: &Free| {
        let rule = rule_for(premises, asker, it.date).ok()?;
        let closes = (it.opens + rule.least_minutes.max(60)).min(it.closes);
        Some(FreeTime {
            hours: Hours::of(it.date, it.opens, it.closes),
            least_minutes: rule.least_minutes,
            most_minutes: rule.most_minutes,
            grid_minutes: rule.grid_minutes,
            at_once: rule.grants_at_once(it.opens, it.closes),
            price_of_first_hour: first_hour(
                prices,
                asker.category,
                (premises, set, let_by),
                it.date,
                (it.opens, closes),
            ),
        })
    };
    FreeSet {
        set: set.id.clone(),
        name: set.name.clone(),
        free: free.iter().filter_map(time).collect(),
    }
}

fn first_hour(
    prices: &PriceLists,
    category: UserCategory,
    (premises, set, let_by): Part<'_>,
    date: Date,
    (opens, closes): (i32, i32),
) -> Option<Sum> {
    let it = price::Use {
        premises,
        let_by,
        set,
        intended: None,
        people: None,
        date,
        opens,
        closes,
        season_minutes: 0,
    };
    let quote = price::quote(prices, &Borrower::anonymous(category), it)?;
    Some(quote.charged.into())
}
