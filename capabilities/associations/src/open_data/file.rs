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

const COLUMNS: [&str; 13] = [
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
    "unconfirmed_since",
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
    count(visit)?;
    let register = visit.kept::<Register>().await?;
    let asked = parameters::read(visit, &register, &ALLOWED)?;
    let today = kernel::today(&*visit.town().clock);
    let found = register.find(&asked.find, today, 0, usize::MAX);
    let separator = match asked.separator {
        Separator::Comma => b',',
        Separator::Semicolon => b';',
    };
    let lines = found.listings.iter().map(|found| line(found.listing));
    Ok(as_file(
        &register,
        &COLUMNS.map(str::to_owned),
        lines,
        separator,
        headers,
    )?)
}

/// Lines as a file to keep; the same writing for programs and for people.
pub fn as_file(
    register: &Register,
    headings: &[String],
    lines: impl Iterator<Item = Vec<String>>,
    separator: u8,
    asked: &HeaderMap,
) -> Result<Response, PageError> {
    let text = write(headings, lines, separator).map_err(|fault| PageError::fault(&fault))?;
    let mut answer = with_tag("text/csv; charset=utf-8", text, asked);
    let number = &register.municipality().number;
    let name = format!("attachment; filename=\"foreninger-{number}.csv\"");
    if let Ok(value) = HeaderValue::from_str(&name) {
        answer
            .headers_mut()
            .insert(header::CONTENT_DISPOSITION, value);
    }
    Ok(answer)
}

/// Counts a file against what one client may take.
pub fn count(visit: &Visit) -> Result<(), PageError> {
    LIMIT.count(visit)
}

fn line(listing: &Listing) -> Vec<String> {
    let activities = listing.activities.iter();
    let keys: Vec<&str> = activities.map(|(key, _)| key.as_str()).collect();
    let codes: Vec<String> = listing.categories.iter().map(ToString::to_string).collect();
    let number = listing.organisation_number.as_ref();
    let date =
        |date: Option<jiff::civil::Date>| date.map(|date| date.to_string()).unwrap_or_default();
    vec![
        listing.id.0.clone(),
        number.map(ToString::to_string).unwrap_or_default(),
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
        date(listing.unconfirmed_since),
    ]
}

fn write(
    headings: &[String],
    lines: impl Iterator<Item = Vec<String>>,
    separator: u8,
) -> Result<String, std::io::Error> {
    let mut writer = csv::WriterBuilder::new()
        .delimiter(separator)
        .from_writer(Vec::new());
    writer.write_record(headings)?;
    for line in lines {
        writer.write_record(
            line.iter()
                .map(|cell| documents::harmless(cell).into_owned()),
        )?;
    }
    let bytes = writer
        .into_inner()
        .map_err(csv::IntoInnerError::into_error)?;
    let text = String::from_utf8(bytes).map_err(std::io::Error::other)?;
    Ok(format!("\u{feff}{text}"))
}
