//! Somebody's reservations as a table for a spreadsheet, the same that the page shows, all pages of it.
//! What begins like a formula is made plain words.

use axum::{
    http::header,
    response::{IntoResponse as _, Response},
};
use web::{PageError, Visit};

use super::{Filter, Whose, allowed, read};
use crate::pages::ground::{Ground, Kept};

/// A table for a spreadsheet; the byte order mark tells Excel that it is UTF-8.
pub async fn file(visit: &Visit, whose: Whose) -> Result<Response, PageError> {
    allowed(visit, &whose)?;
    let filter = Filter::read(visit.query());
    let here = visit.clone();
    let rows = visit
        .read(move |town, conn| {
            let kept = Kept::read(town, conn)?;
            let ground = Ground::of(&here);
            let stage = ground.stage(town, &kept);
            read(&here, &stage, conn, &whose, &filter)
        })
        .await?;
    let say = visit.say();
    let mut written = String::from('\u{feff}');
    let heading = [
        texts::id("booking-file-number"),
        texts::id("booking-file-date"),
        texts::id("booking-file-from"),
        texts::id("booking-file-to"),
        texts::id("booking-file-place"),
        texts::id("booking-file-title"),
        texts::id("booking-file-state"),
        texts::id("booking-file-sum"),
    ];
    let heading: Vec<String> = heading.iter().map(|id| say.t(id).into_owned()).collect();
    written.push_str(&line_of(&heading));
    for row in &rows {
        written.push_str(&line_of(&row.cells()));
    }
    let headers = [
        (header::CONTENT_TYPE, "text/csv; charset=utf-8"),
        (header::CACHE_CONTROL, "private, no-store"),
        (
            header::CONTENT_DISPOSITION,
            "attachment; filename=\"reservasjoner.csv\"",
        ),
    ];
    Ok((headers, written).into_response())
}

/// One line of CSV with semicolons, as Norwegian spreadsheets read them. What begins like a formula is
/// made plain words.
fn line_of(cells: &[String]) -> String {
    let written: Vec<String> = cells
        .iter()
        .map(|cell| {
            let formula = cell.starts_with(['=', '+', '-', '@', '\t', '\r']);
            let cell = if formula {
                format!("'{cell}")
            } else {
                cell.clone()
            };
            format!("\"{}\"", cell.replace('"', "\"\""))
        })
        .collect();
    format!("{}\r\n", written.join(";"))
}
