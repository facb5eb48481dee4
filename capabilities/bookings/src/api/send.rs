//! `POST /api/v1/bookings/{id}/send`: says what it is for, and sends it: granted at once or asked for, as
//! the form does it. Both in one transaction, so that nothing half said is kept.

use axum::{
    body::Bytes,
    extract::Path,
    http::{HeaderMap, StatusCode},
    response::Response,
};
use prices::UsePurpose;
use web::Visit;

use super::{
    ask::{self, SendWish},
    problem::{Refusal, Unable, said},
    shapes::BookingShape,
    told,
};
use crate::{
    actions::{self, FilledIn, FilledTime},
    basket::Basket,
    pages::act,
    stage::Refused,
};

const LONGEST_WORDS: usize = 100;
const LONGEST_MESSAGE: usize = 2000;

/// Sends a draft. Its times must still be held.
#[utoipa::path(
    post, path = "/api/v1/bookings/{id}/send", tag = "bookings", request_body = SendWish,
    params(("id" = String, Path, description = "Id of the draft")),
    responses(
        (status = 200, description = "Granted, or requested", body = BookingShape),
        (status = 400, description = "The body is another than is described", content_type = "application/problem+json"),
        (status = 401, description = "Sign in first", content_type = "application/problem+json"),
        (status = 404, description = "There is none that she may manage", content_type = "application/problem+json"),
        (status = 409, description = "The hold is over, or something must be said first", body = Refusal, content_type = "application/problem+json"),
        (status = 415, description = "It is not JSON", content_type = "application/problem+json"),
    )
)]
pub async fn post(
    visit: Visit,
    Path(id): Path<String>,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    told(StatusCode::OK, sent(&visit, id, &headers, &body).await)
}

async fn sent(
    visit: &Visit,
    id: String,
    headers: &HeaderMap,
    body: &Bytes,
) -> Result<BookingShape, Unable> {
    visit.person()?;
    let wish: SendWish = ask::body(headers, body)?;
    let purpose = check(&wish)?;
    let done = act(visit, id, move |stage, conn, basket| {
        let borrower = stage.borrower(conn, &basket.booking)?;
        let filled = FilledIn {
            times: times(&wish, &basket),
            borrower,
            purpose,
            tickets: wish.tickets,
            title: wish.title,
            message: wish.message,
            people: wish.people,
            young: wish.young,
            group_name: wish.group,
            responsible_name: wish
                .responsible
                .as_ref()
                .map(|it| it.name.clone())
                .unwrap_or_default(),
            responsible_phone: wish.responsible.map(|it| it.phone).unwrap_or_default(),
            terms: wish.accepts,
            extras: wish.extras,
        };
        actions::fill_in(stage, conn, &basket, &filled)?;
        let whole = Basket::load(conn, (stage.venues, stage.prices), &basket.booking.id)?;
        actions::send(stage, conn, &whole.ok_or(Refused::NotThere)?)?;
        BookingShape::now(stage, conn, &basket.booking.id)
    });
    said(visit, done.await?).await
}

fn check(wish: &SendWish) -> Result<UsePurpose, Unable> {
    let unreadable = |words: &str| Err(Unable::Unreadable(words.to_owned()));
    let long = |text: &str, most: usize| text.chars().count() > most;
    if long(&wish.title, LONGEST_WORDS) || long(&wish.group, LONGEST_WORDS) {
        return unreadable("title and group may have 100 characters");
    }
    if long(&wish.message, LONGEST_MESSAGE) {
        return unreadable("message may have 2000 characters");
    }
    let count = |it: Option<i32>| it.is_none_or(|it| (0..=100_000).contains(&it));
    if !count(wish.people) || !count(wish.young) || wish.young > wish.people {
        return unreadable("people and young are counts, and young at most people");
    }
    // Words are kept parted by space.
    let words = wish.accepts.iter().chain(&wish.extras);
    if words.clone().any(|word| word.contains(char::is_whitespace)) {
        return unreadable("accepts and extras are keys without spaces");
    }
    UsePurpose::from_word(&wish.purpose)
        .map_or_else(|| unreadable("purpose is none of those described"), Ok)
}

fn times(wish: &SendWish, basket: &Basket) -> Vec<FilledTime> {
    let lines = basket.lines.iter();
    lines
        .map(|line| FilledTime {
            occurrence: line.occurrence.id.clone(),
            chosen: wish.times.is_empty() || wish.times.contains(&line.occurrence.id),
            period: line.occurrence.period,
        })
        .collect()
}
