//! The figures as a table for other programs: one row for each site and each tenant.

use axum::{
    http::{StatusCode, header},
    response::{IntoResponse as _, Response},
};
use documents::{Cell, Kind, write_csv, write_xlsx};
use web::{PageError, PageResult, Visit, download_made};

use super::{COLUMNS, Read, Row, asked};

/// As CSV, with the separator that Norwegian spreadsheets read.
pub async fn csv(visit: Visit) -> PageResult {
    let read = asked(&visit).await?;
    let text = write_csv(b';', &headings(&visit), rows(&visit, &read));
    let text = text.map_err(|fault| PageError::fault(&fault))?;
    let headers = [
        (header::CONTENT_TYPE, "text/csv; charset=utf-8"),
        (
            header::CONTENT_DISPOSITION,
            "attachment; filename=\"lokaltall.csv\"",
        ),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (header::CACHE_CONTROL, "no-store"),
    ];
    Ok((StatusCode::OK, headers, text).into_response())
}

/// As XLSX.
pub async fn xlsx(visit: Visit) -> Result<Response, PageError> {
    let read = asked(&visit).await?;
    let bytes = write_xlsx("lokaltall", &headings(&visit), rows(&visit, &read));
    let bytes = bytes.map_err(|fault| PageError::fault(&fault))?;
    download_made("lokaltall.xlsx", Kind::Xlsx, bytes)
}

// texts: care-figures-of care-figures-name
fn headings(visit: &Visit) -> Vec<String> {
    let say = visit.say();
    let first = ["care-figures-of", "care-figures-name"].into_iter();
    first
        .chain(COLUMNS)
        .map(|id| say.t(id).into_owned())
        .collect()
}

fn rows(visit: &Visit, read: &Read) -> Vec<Vec<Cell>> {
    let say = visit.say();
    let sites = read
        .sites
        .iter()
        .map(|row| cells(&say.t("care-figures-site"), row));
    let tenants = read
        .tenants
        .iter()
        .map(|row| cells(&say.t("care-figures-tenant"), row));
    sites.chain(tenants).collect()
}

fn cells(of: &str, row: &Row) -> Vec<Cell> {
    let it = &row.figures;
    let hours = [
        it.given,
        it.used,
        it.not_used,
        it.released,
        it.displaced,
        it.refused,
    ];
    let percent = |share: Option<i64>| share.map(|it| it.to_string()).unwrap_or_default();
    let mut words = vec![of.to_owned(), row.name.clone()];
    words.extend(hours.map(|used| used.hours().to_string()));
    words.push(percent(it.no_show_percent()));
    words.push(percent(it.prime_percent()));
    words.push((it.used.times + it.not_used.times).to_string());
    words.into_iter().map(Cell::Text).collect()
}
