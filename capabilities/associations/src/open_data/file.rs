//! `GET /api/v1/associations.csv`: the list as a file.
//!
//! UTF-8 with a byte order mark, so that spreadsheets read æ, ø and å; commas for programs, or
//! semicolons (`separator=semicolon`), which a Norwegian spreadsheet expects. A cell that a
//! spreadsheet would take for a formula is written as text.

use std::{num::NonZeroU32, sync::LazyLock, time::Duration};

use axum::{
    http::{HeaderMap, HeaderValue, header},
    response::{IntoResponse, Response},
};
use web::{Limit, PageError, Problem, Visit, with_tag};

use super::parameters::{self, Separator};
use crate::public::{Listing, Register};

const COLUMNS: [&str; 12] = [
    "id",
    "organisation_number",
    "name",
    "legal_form",
    "activities",
    "categories",
    "district",
    "town",
    "website",
    "open_for_new_members",
    "founded_on",
    "confirmed_on",
];

/// A whole register is more work than a page of it.
static LIMIT: LazyLock<Limit> = LazyLock::new(|| {
    Limit::new(
        NonZeroU32::new(20).unwrap_or(NonZeroU32::MIN),
        Duration::from_secs(3),
    )
});

/// The list as a file.
#[utoipa::path(
    get, path = "/api/v1/associations.csv", tag = "associations",
    params(
        ("q" = Option<String>, Query, max_length = 200, description = "Words, as in the list"),
        ("activity" = Option<Vec<String>>, Query, description = "Keys of activity types; one or another"),
        ("category" = Option<Vec<String>>, Query, description = "ICNPO codes; a group means all under it"),
        ("district" = Option<Vec<String>>, Query, description = "Keys of districts; one or another"),
        ("separator" = inline(Option<Separator>), Query, description = "comma, or semicolon for Norwegian spreadsheets"),
    ),
    responses(
        (status = 200, description = "A line for each association", body = String, content_type = "text/csv; charset=utf-8"),
        (status = 400, description = "A parameter that cannot be used", body = super::problem::ProblemDocument, content_type = "application/problem+json"),
        (status = 429, description = "Too many files in a short time", body = super::problem::ProblemDocument, content_type = "application/problem+json"),
    )
)]
pub async fn get(visit: Visit, headers: HeaderMap) -> Response {
    match answer(&visit, &headers).await {
        Ok(answer) => answer,
        Err(problem) => problem.into_response(),
    }
}

async fn answer(visit: &Visit, headers: &HeaderMap) -> Result<Response, Problem> {
    const ALLOWED: [&str; 5] = ["q", "activity", "category", "district", "separator"];
    LIMIT.count(visit)?;
    let register = visit.kept::<Register>().await?;
    let asked = parameters::read(visit, &register, &ALLOWED)?;
    let today = kernel::today(&*visit.town().clock);
    let found = register.find(&asked.find, today, 0, usize::MAX);
    let separator = match asked.separator {
        Separator::Comma => b',',
        Separator::Semicolon => b';',
    };
    let listings = found.listings.iter().map(|found| found.listing);
    let text = write(listings, separator).map_err(|fault| PageError::fault(&fault))?;
    let mut answer = with_tag("text/csv; charset=utf-8", text, headers);
    let number = &register.municipality().number;
    let name = format!("attachment; filename=\"foreninger-{number}.csv\"");
    if let Ok(value) = HeaderValue::from_str(&name) {
        answer
            .headers_mut()
            .insert(header::CONTENT_DISPOSITION, value);
    }
    Ok(answer)
}

fn write<'a>(
    listings: impl Iterator<Item = &'a Listing>,
    separator: u8,
) -> Result<String, std::io::Error> {
    let mut writer = csv::WriterBuilder::new()
        .delimiter(separator)
        .from_writer(Vec::new());
    writer.write_record(COLUMNS)?;
    for listing in listings {
        let keys: Vec<&str> = listing
            .activities
            .iter()
            .map(|(key, _)| key.as_str())
            .collect();
        let codes: Vec<String> = listing.categories.iter().map(ToString::to_string).collect();
        let date =
            |date: Option<jiff::civil::Date>| date.map(|date| date.to_string()).unwrap_or_default();
        writer.write_record(
            [
                listing.id.0.clone(),
                listing
                    .organisation_number
                    .as_ref()
                    .map(ToString::to_string)
                    .unwrap_or_default(),
                listing.name.clone(),
                listing.legal_form.clone().unwrap_or_default(),
                keys.join(" "),
                codes.join(" "),
                listing.district.clone().unwrap_or_default(),
                listing.town.clone(),
                listing.website.clone().unwrap_or_default(),
                listing.openness.word().to_owned(),
                date(listing.founded_on),
                date(listing.confirmed_on),
            ]
            .map(as_text),
        )?;
    }
    let bytes = writer
        .into_inner()
        .map_err(csv::IntoInnerError::into_error)?;
    let text = String::from_utf8(bytes).map_err(std::io::Error::other)?;
    Ok(format!("\u{feff}{text}"))
}

/// Keeps a spreadsheet from running a cell as a formula.
fn as_text(cell: String) -> String {
    if cell.starts_with(['=', '+', '-', '@', '\t', '\r']) {
        format!("'{cell}")
    } else {
        cell
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_formula_in_a_name_is_text() {
        assert_eq!(as_text("=HYPERLINK(1)".into()), "'=HYPERLINK(1)");
        assert_eq!(as_text("Sandvik IL".into()), "Sandvik IL");
    }
}
