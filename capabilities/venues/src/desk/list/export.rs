//! The list as a table: the same columns that a file is read in with, and what is known besides.

use axum::{
    extract::Query,
    http::{StatusCode, header},
    response::{IntoResponse as _, Response},
};
use documents::{Cell, Kind, write_csv, write_xlsx};
use web::{PageError, PageResult, Visit, download_made};

use super::{Asked, Row, rows};
use crate::{
    desk::imports::columns::{Column, heading},
    model::FactTopic,
};

/// As CSV, with the separator that Norwegian spreadsheets read.
pub async fn csv(visit: Visit, Query(asked): Query<Asked>) -> PageResult {
    let (rows, _) = rows(&visit, &asked).await?;
    let text = write_csv(b';', &headings(), rows.iter().map(cells));
    let text = text.map_err(|fault| PageError::fault(&fault))?;
    let headers = [
        (header::CONTENT_TYPE, "text/csv; charset=utf-8"),
        (
            header::CONTENT_DISPOSITION,
            "attachment; filename=\"lokaler.csv\"",
        ),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (header::CACHE_CONTROL, "no-store"),
    ];
    Ok((StatusCode::OK, headers, text).into_response())
}

/// As XLSX.
pub async fn xlsx(visit: Visit, Query(asked): Query<Asked>) -> Result<Response, PageError> {
    let (rows, _) = rows(&visit, &asked).await?;
    let bytes = write_xlsx("lokaler", &headings(), rows.iter().map(cells));
    let bytes = bytes.map_err(|fault| PageError::fault(&fault))?;
    download_made("lokaler.xlsx", Kind::Xlsx, bytes)
}

fn headings() -> Vec<String> {
    Column::ALL.map(|column| heading(column).to_owned()).into()
}

fn cells(row: &Row) -> Vec<Cell> {
    let text = |column| Cell::Text(value(row, column));
    Column::ALL.map(text).into()
}

fn value(row: &Row, column: Column) -> String {
    let (premises, site) = (&row.premises, &row.at);
    let degrees = |of: fn(kernel::Position) -> f64| {
        let position = site.position.map(of);
        position.map_or_else(String::new, |degrees| format!("{degrees:.5}"))
    };
    match column {
        Column::Site => site.name.clone(),
        Column::District => row.district.clone(),
        Column::Address => site.address.clone(),
        Column::Latitude => degrees(|at| at.latitude),
        Column::Longitude => degrees(|at| at.longitude),
        Column::Transport => site.transport.clone(),
        Column::Parking => site.parking.clone(),
        Column::HouseRules => site.house_rules.clone(),
        Column::Premises => premises.name.clone(),
        Column::Kind => row.kind.clone(),
        Column::About => premises.about.clone(),
        Column::People => premises
            .most_people()
            .map_or_else(String::new, |most| most.to_string()),
        Column::Area => {
            let area = premises.fact(FactTopic::Area);
            area.and_then(|fact| fact.value.clone()).unwrap_or_default()
        }
        Column::Parts => {
            let names: Vec<&str> = premises.atoms.iter().map(|atom| &*atom.name).collect();
            names.join(", ")
        }
    }
}
