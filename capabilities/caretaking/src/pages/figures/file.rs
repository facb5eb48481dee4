//! The figures for other programs: a table with a row for each site and each tenant, one with the
//! indicators, and all of it as JSON, where numbers are numbers and names of fields are English.

use axum::{
    http::{StatusCode, header},
    response::{IntoResponse as _, Response},
};
use documents::{Cell, Kind, write_csv, write_xlsx};
use serde_json::json;
use web::{PageError, PageResult, Visit, download_made};

use super::{COLUMNS, Read, Row, Told, asked};

/// As CSV, with the separator that Norwegian spreadsheets read.
pub async fn csv(visit: Visit) -> PageResult {
    let read = asked(&visit).await?;
    let text = write_csv(b';', &headings(&visit), rows(&visit, &read));
    let text = text.map_err(|fault| PageError::fault(&fault))?;
    Ok(made("text/csv; charset=utf-8", "lokaltall.csv", text))
}

// texts: care-indicator care-indicator-value care-indicator-of
/// The indicators as CSV: name, number, unit, what it is of.
pub async fn indicators_csv(visit: Visit) -> PageResult {
    let (read, say) = (asked(&visit).await?, visit.say());
    let headings = [
        "care-indicator",
        "care-indicator-value",
        "care-indicator-of",
    ];
    let headings = headings.map(|id| say.t(id).into_owned());
    let row = |it: &Told| {
        let number = it.number.map(|it| it.to_string()).unwrap_or_default();
        let words = [it.name.clone(), number, it.of.clone()];
        Vec::from(words.map(Cell::Text))
    };
    let text = write_csv(b';', &headings, read.indicators.iter().map(row));
    let text = text.map_err(|fault| PageError::fault(&fault))?;
    Ok(made("text/csv; charset=utf-8", "indikatorer.csv", text))
}

/// All of it as JSON.
pub async fn json(visit: Visit) -> PageResult {
    let read = asked(&visit).await?;
    let row = |row: &Row| {
        let it = &row.figures;
        json!({
            "name": row.name,
            "hours": {
                "given": it.given.hours(), "used": it.used.hours(), "not_used": it.not_used.hours(),
                "released": it.released.hours(), "cancelled": it.cancelled.hours(),
                "displaced": it.displaced.hours(), "refused": it.refused.hours(),
            },
            "no_show_percent": it.no_show_percent(),
            "prime_time_percent": it.prime_percent(),
            "times_marked": it.used.times + it.not_used.times,
        })
    };
    let indicator = |it: &Told| (it.key.to_owned(), json!(it.number));
    let indicators: serde_json::Map<_, _> = read.indicators.iter().map(indicator).collect();
    let all = json!({
        "from": read.from.to_string(), "to": read.to.to_string(),
        "indicators": indicators,
        "sites": read.sites.iter().map(row).collect::<Vec<_>>(),
        "tenants": read.tenants.iter().map(row).collect::<Vec<_>>(),
    });
    Ok(made("application/json", "lokaltall.json", all.to_string()))
}

fn made(kind: &'static str, name: &str, text: String) -> Response {
    let kept = format!("attachment; filename=\"{name}\"");
    let headers = [
        (header::CONTENT_TYPE, kind),
        (header::CONTENT_DISPOSITION, kept.as_str()),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (header::CACHE_CONTROL, "no-store"),
    ];
    (StatusCode::OK, headers, text).into_response()
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
