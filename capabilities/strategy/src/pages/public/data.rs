//! A decided edition as JSON: all of it, in all its languages, to be taken in elsewhere or here again.
//!
//! It is what was stored on the day of the decision, and has nothing from inside.

use axum::http::{HeaderMap, HeaderValue, header};
use web::{InPath, PageError, PageResult, Visit, with_tag};

use crate::pages::ground::Ground;

pub async fn send(
    visit: Visit,
    InPath((slug, number)): InPath<(String, i32)>,
    asked: HeaderMap,
) -> PageResult {
    let ground = visit.read(move |_, conn| Ground::at(conn, &slug)).await?;
    let content = &ground.decided(number)?.content;
    let json = serde_json::to_string_pretty(content).map_err(|fault| PageError::fault(&fault))?;
    let mut answer = with_tag("application/json", json, &asked);
    let headers = answer.headers_mut();
    headers.insert(
        header::X_CONTENT_TYPE_OPTIONS,
        HeaderValue::from_static("nosniff"),
    );
    Ok(answer)
}
