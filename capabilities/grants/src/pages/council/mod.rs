//! The pages of those who sit in councils: what they recommend on, declaring, recommending, meeting,
//! handing over, and seeing what the municipality decided.
//!
//! Whoever does not sit in the council today finds no such page; a member sees only the council's own
//! applicants, and of them only the questions that were opened to it.

mod deeds;
mod hearing;
mod list;
mod one;

use axum::{
    Router,
    routing::{get, post},
};
use db::Conn;
use web::{PageError, Visit};

use super::declare;
use crate::recommending::Part;

/// The routes, without the language in front.
pub fn routes() -> Router {
    Router::new()
        .route("/innstillinger", get(list::show))
        .route(
            "/innstillinger/horing/{hearing}/{council}",
            get(hearing::show).post(hearing::answer),
        )
        .route("/innstilling/{id}", get(one::show).post(deeds::advise))
        .route(
            "/innstilling/{id}/habilitet",
            get(declare::member).post(declare::member_declares),
        )
        .route("/innstilling/{id}/nokkel", post(deeds::try_key))
        .route("/innstilling/{id}/prove/{trial}", post(deeds::take_over))
        .route("/innstilling/{id}/mote", post(deeds::meet))
        .route("/innstilling/{id}/oversend", post(deeds::hand_over))
}

/// A council's part of a round, for one who sits in it today; to all others it is not there.
pub fn part_of(visit: &Visit, conn: &mut Conn, id: &str) -> Result<Part, PageError> {
    let who = visit.person()?;
    let today = kernel::today(&*visit.town().clock);
    let part = Part::read(conn, id, today)?.ok_or(PageError::NotFound)?;
    let sits = part
        .members
        .iter()
        .any(|member| member.person_id.as_ref() == Some(&who.person));
    if sits && !part.council.closed {
        Ok(part)
    } else {
        Err(PageError::NotFound)
    }
}
