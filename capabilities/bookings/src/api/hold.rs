//! `POST /api/v1/bookings` holds times, and `GET /api/v1/bookings/{id}` tells of a reservation.

use axum::{
    body::Bytes,
    extract::Path,
    http::{HeaderMap, StatusCode},
    response::Response,
};
use web::Visit;

use super::{
    ask::{self, HoldWish, TimeWish},
    problem::{Refusal, Unable, said},
    shapes::BookingShape,
    told,
};
use crate::{
    access::Action,
    actions::{self, Wanted},
    borrower::Borrower,
    model::BookingKind,
    pages::{Ground, Kept, Stopped, basket, settled},
    words::Word as _,
};

/// Holds times while the rest is said. What cannot be had is told with its cause; nothing is held when
/// none can.
#[utoipa::path(
    post, path = "/api/v1/bookings", tag = "bookings", request_body = HoldWish,
    responses(
        (status = 201, description = "Held until `held_until`", body = BookingShape),
        (status = 400, description = "The body is another than is described", content_type = "application/problem+json"),
        (status = 401, description = "Sign in first", content_type = "application/problem+json"),
        (status = 403, description = "She may not book for them", content_type = "application/problem+json"),
        (status = 409, description = "The rules, or somebody, stand in the way", body = Refusal, content_type = "application/problem+json"),
        (status = 415, description = "It is not JSON", content_type = "application/problem+json"),
    )
)]
pub async fn post(visit: Visit, headers: HeaderMap, body: Bytes) -> Response {
    told(StatusCode::CREATED, held(&visit, &headers, &body).await)
}

async fn held(visit: &Visit, headers: &HeaderMap, body: &Bytes) -> Result<BookingShape, Unable> {
    visit.person()?;
    let wish: HoldWish = ask::body(headers, body)?;
    let kind = match &wish.kind {
        Some(word) => BookingKind::from_word(word)
            .ok_or_else(|| Unable::Unreadable("kind is none of those described".into()))?,
        None => BookingKind::Single,
    };
    let times: Result<Vec<Wanted>, Unable> = wish
        .times
        .iter()
        .map(|it: &TimeWish| it.wanted(kind))
        .collect();
    let times = times?;
    if times.is_empty() || times.len() > actions::MOST_TIMES {
        return Err(Unable::Unreadable("times must be from 1 to 60".into()));
    }
    let ground = Ground::of(visit);
    let done = visit
        .write(move |town, conn| {
            let kept = Kept::read(town, conn)?;
            let stage = ground.stage(town, &kept);
            let on = stage.now().in_oslo().date();
            let all = Borrower::all(conn, stage.actor, on)?;
            let known = |it: &&Borrower| it.word == wish.borrower;
            let borrower = match all.iter().find(known) {
                Some(borrower) => borrower.clone(),
                None if wish.borrower.is_empty() => Borrower::chosen(&all, ""),
                None => return Err(Stopped::Page(web::PageError::Forbidden)),
            };
            let booking = actions::start(&stage, conn, &borrower, kind, &times)?;
            Ok(BookingShape::now(&stage, conn, &booking.id)?)
        })
        .await;
    said(visit, settled(done)?).await
}

/// A reservation of hers, or of an association she may see those of.
#[utoipa::path(
    get, path = "/api/v1/bookings/{id}", tag = "bookings",
    params(("id" = String, Path, description = "Its id")),
    responses(
        (status = 200, description = "As it is now", body = BookingShape),
        (status = 401, description = "Sign in first", content_type = "application/problem+json"),
        (status = 404, description = "There is none that she may see", content_type = "application/problem+json"),
    )
)]
pub async fn get(visit: Visit, Path(id): Path<String>) -> Response {
    told(StatusCode::OK, one(&visit, id).await)
}

async fn one(visit: &Visit, id: String) -> Result<BookingShape, Unable> {
    visit.person()?;
    let ground = Ground::of(visit);
    let shape = visit
        .read(move |town, conn| {
            let kept = Kept::read(town, conn)?;
            let stage = ground.stage(town, &kept);
            let basket = basket(&stage, conn, Action::See, &id)?;
            Ok(BookingShape::of(&stage, conn, &basket)?)
        })
        .await?;
    Ok(shape)
}
