//! `POST /api/v1/bookings/{id}/cancel`: lets a draft go, takes a request back, or gives up granted times
//! for the sum she was shown.

use axum::{
    body::Bytes,
    extract::Path,
    http::{HeaderMap, StatusCode},
    response::Response,
};
use kernel::Money;
use web::Visit;

use super::{
    ask::{self, CancelWish},
    problem::{Refusal, Unable, said},
    shapes::BookingShape,
    told,
};
use crate::{actions, model::BookingState, pages::act};

const LONGEST_REASON: usize = 500;

/// Gives up a reservation, or some of its times.
#[utoipa::path(
    post, path = "/api/v1/bookings/{id}/cancel", tag = "bookings", request_body = CancelWish,
    params(("id" = String, Path, description = "Id of the reservation")),
    responses(
        (status = 200, description = "As it is now", body = BookingShape),
        (status = 400, description = "The body is another than is described", content_type = "application/problem+json"),
        (status = 401, description = "Sign in first", content_type = "application/problem+json"),
        (status = 404, description = "There is none that she may manage", content_type = "application/problem+json"),
        (status = 409, description = "It costs another sum by now, or it is too late", body = Refusal, content_type = "application/problem+json"),
        (status = 415, description = "It is not JSON", content_type = "application/problem+json"),
    )
)]
pub async fn post(
    visit: Visit,
    Path(id): Path<String>,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    told(StatusCode::OK, given_up(&visit, id, &headers, &body).await)
}

async fn given_up(
    visit: &Visit,
    id: String,
    headers: &HeaderMap,
    body: &Bytes,
) -> Result<BookingShape, Unable> {
    visit.person()?;
    let wish: CancelWish = ask::body(headers, body)?;
    let done = act(visit, id, move |stage, conn, basket| {
        match basket.booking.state {
            BookingState::Draft => actions::let_go(stage, conn, &basket.booking)?,
            BookingState::Requested => actions::withdraw(stage, conn, &basket)?,
            _ => {
                let reason: String = wish.reason.chars().take(LONGEST_REASON).collect();
                let shown = Money::from_ore(wish.sum_ore);
                actions::cancel(stage, conn, &basket, &wish.times, (&reason, shown))?;
            }
        }
        BookingShape::now(stage, conn, &basket.booking.id)
    });
    said(visit, done.await?).await
}
