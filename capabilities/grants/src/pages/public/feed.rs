//! Calls as a feed (Atom, RFC 4287) and as a calendar (RFC 5545), for those who want to be told when
//! something opens and not to miss a last day.
//!
//! For everybody, without signing in.

use axum::{
    http::{HeaderMap, header},
    response::IntoResponse as _,
};
use web::{Feed, FeedEntry, PageError, PageResult, Visit};

use super::calls::{Call, calls};
use crate::deadlines;

/// The feed.
pub async fn atom(visit: Visit, asked: HeaderMap) -> PageResult {
    let calls = read(&visit).await?;
    let updated = calls.iter().map(|call| call.round.changed_at).max();
    let entries = calls.into_iter().map(|call| FeedEntry {
        id: call.round.id,
        title: call.title,
        text: format!("{}. {}", call.deadline, call.purpose),
        path: call.path,
        language: None,
        published: Some(call.round.opens_on),
        updated: call.round.changed_at,
    });
    let feed = Feed {
        title: visit.say().t("grants-calls").into_owned(),
        page: "/tilskudd",
        updated,
        entries: entries.collect(),
    };
    feed.answer(&visit, &asked)
}

/// The calendar.
pub async fn calendar(visit: Visit) -> PageResult {
    let seen = visit.clone();
    let all = visit.read(move |_, conn| deadlines::of_calls(&seen, conn));
    let name = visit.say().t("grants-calls");
    let text = deadlines::calendar(&visit, &name, &all.await?);
    let headers = [
        (header::CONTENT_TYPE, "text/calendar; charset=utf-8"),
        (header::CACHE_CONTROL, "public, max-age=900"),
    ];
    Ok((headers, text).into_response())
}

async fn read(visit: &Visit) -> Result<Vec<Call>, PageError> {
    let seen = visit.clone();
    visit
        .read(move |town, conn| calls(&seen, conn, town.clock.now()))
        .await
}
