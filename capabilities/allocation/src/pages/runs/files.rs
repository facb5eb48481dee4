//! A run as files: the table for the case paper as CSV and XLSX, and everything as JSON, so that
//! anybody can make it again and compare the hash.

use axum::{extract::Path, http::header, response::IntoResponse as _};
use documents::Kind;
use web::{PageError, PageResult, Visit, download_made};

use crate::{
    access::Action,
    exports,
    model::{AllocationRun, KeptSnapshot},
    pages::{allowed, run_of},
    store,
};

/// The table as CSV.
pub async fn csv(visit: Visit, Path(id): Path<String>) -> PageResult {
    let (run, snapshot, other) = known(&visit, id).await?;
    let (header, rows) = exports::table(visit.say(), &run, &snapshot, other.as_ref());
    let text = documents::write_csv(b';', &header, rows);
    let text = text.map_err(|fault| PageError::fault(&fault))?;
    let name = format!("{}.csv", run.title);
    let mut answer = download_made(&name, Kind::Text, text.into_bytes())?;
    // What it is among texts.
    let kind = header::HeaderValue::from_static("text/csv; charset=utf-8");
    answer.headers_mut().insert(header::CONTENT_TYPE, kind);
    let plain = header::HeaderValue::from_static("attachment; filename=\"tabell.csv\"");
    answer
        .headers_mut()
        .insert(header::CONTENT_DISPOSITION, plain);
    Ok(answer)
}

/// The table for a spreadsheet.
pub async fn xlsx(visit: Visit, Path(id): Path<String>) -> PageResult {
    let (run, snapshot, other) = known(&visit, id).await?;
    let (header, rows) = exports::table(visit.say(), &run, &snapshot, other.as_ref());
    let bytes = documents::write_xlsx(&run.title, &header, rows);
    let bytes = bytes.map_err(|fault| PageError::fault(&fault))?;
    download_made(&run.title, Kind::Xlsx, bytes)
}

/// Everything: keys, pots, numbers with their sources, what came of it, hashes.
pub async fn json(visit: Visit, Path(id): Path<String>) -> PageResult {
    let (run, snapshot, _) = known(&visit, id).await?;
    let text = exports::whole(&run, &snapshot).to_string();
    let headers = [
        (header::CONTENT_TYPE, "application/json"),
        (
            header::CONTENT_DISPOSITION,
            "attachment; filename=\"kjoring.json\"",
        ),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (header::CACHE_CONTROL, "no-store"),
    ];
    Ok((headers, text).into_response())
}

async fn known(
    visit: &Visit,
    id: String,
) -> Result<(AllocationRun, KeptSnapshot, Option<AllocationRun>), PageError> {
    allowed(visit, Action::See)?;
    visit
        .read(move |_, conn| {
            let (run, snapshot) = run_of(conn, &id)?;
            let other = match &run.against {
                Some(id) => store::runs::one(conn, id)?,
                None => None,
            };
            Ok((run, snapshot, other))
        })
        .await
}
