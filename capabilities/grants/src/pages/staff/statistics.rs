//! Grants in figures for staff: the public figures with small cells shown, and beside them how many
//! decisions were told, how many were a no, and what was applied for. An auditor reads them too.
//! The figures are counted once, for both pages: [`crate::open_data::statistics`].

use askama::Template;
use axum::http::StatusCode;
use web::{PageResult, Visit, page};

use crate::{
    access::{Action, may_as_staff},
    pages::public::statistics::{self, Figures},
};

#[derive(Template)]
#[template(path = "staff/statistics.html")]
struct StatisticsPage<'a> {
    visit: &'a Visit,
    figures: Figures,
}

/// Shows them.
pub async fn show(visit: Visit) -> PageResult {
    may_as_staff(&visit.actor(), Action::Read)?;
    let shown = StatisticsPage {
        figures: statistics::read(&visit, true).await?,
        visit: &visit,
    };
    page(&shown, StatusCode::OK)
}

/// All of it as a table.
pub async fn file(visit: Visit) -> PageResult {
    may_as_staff(&visit.actor(), Action::Read)?;
    let figures = statistics::read(&visit, true).await?;
    statistics::csv(&visit, &figures)
}
