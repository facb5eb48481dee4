//! All figures: those rooms offer and those kept by hand, for everybody and for the municipality's own.
//!
//! The two pages show the same; staff also see figures that are not public, and those broken down by
//! association. Nothing is shown without its day, n and source.

mod keep;
mod one;

use askama::Template;
use axum::{
    Router,
    http::{HeaderMap, StatusCode},
    routing::{get, post},
};
use db::Conn;
use documents::{Cell, Kind, write_csv, write_xlsx};
use web::{PageError, PageResult, Visit, download_made, page, page_with_tag};

use crate::{
    access::{Action, may},
    model::Figure,
    store::figures,
    telling::{Known, Line, value_words},
};

/// Years of a series.
pub const YEARS: i16 = 4;

#[derive(Template)]
#[template(path = "figures/all.html")]
struct PublicPage<'a> {
    visit: &'a Visit,
    lines: Vec<Line>,
    base: String,
}

#[derive(Template)]
#[template(path = "figures/all_staff.html")]
struct StaffPage<'a> {
    visit: &'a Visit,
    lines: Vec<Line>,
    base: String,
    /// Figures by hand that have no value yet.
    empty: Vec<(String, String)>,
    may_arrange: bool,
}

/// The routes.
pub fn routes() -> Router {
    Router::new()
        .route("/oppfolging/tall", get(public))
        .route("/oppfolging/tall.csv", get(public_csv))
        .route("/oppfolging/tall/{code}", get(one::public))
        .route("/saker/oppfolging/tall", get(staff))
        .route("/saker/oppfolging/tall.csv", get(csv))
        .route("/saker/oppfolging/tall.xlsx", get(xlsx))
        .route("/saker/oppfolging/tall/ny", get(keep::new).post(keep::make))
        .route("/saker/oppfolging/tall/{code}", get(one::staff))
        .route(
            "/saker/oppfolging/tall/{code}/om",
            get(keep::show).post(keep::send),
        )
        .route("/saker/oppfolging/tall/{code}/verdi", post(keep::say))
}

async fn public(visit: Visit, asked: HeaderMap) -> PageResult {
    let (lines, _) = lines(&visit, true).await?;
    let shown = PublicPage {
        base: visit.to("/oppfolging/tall"),
        visit: &visit,
        lines,
    };
    page_with_tag(&shown, &asked)
}

async fn staff(visit: Visit) -> PageResult {
    may(&visit.actor(), Action::See)?;
    let (lines, kept) = lines(&visit, false).await?;
    let base = visit.to("/saker/oppfolging/tall");
    let without = kept.iter().filter(|it| it.values.is_empty());
    let shown = StaffPage {
        empty: without
            .map(|it| {
                (
                    format!("{base}/{}", it.id),
                    Known::Kept(it).name(visit.say()),
                )
            })
            .collect(),
        may_arrange: may(&visit.actor(), Action::Arrange).is_ok(),
        visit: &visit,
        lines,
        base,
    };
    page(&shown, StatusCode::OK)
}

async fn public_csv(visit: Visit) -> PageResult {
    as_csv(&visit, true).await
}

async fn csv(visit: Visit) -> PageResult {
    may(&visit.actor(), Action::See)?;
    as_csv(&visit, false).await
}

async fn xlsx(visit: Visit) -> PageResult {
    may(&visit.actor(), Action::See)?;
    let (head, rows) = table(&visit, false).await?;
    let bytes = write_xlsx("tall", &head, rows).map_err(|fault| PageError::fault(&fault))?;
    download_made("tall.xlsx", Kind::Xlsx, bytes)
}

async fn as_csv(visit: &Visit, is_public: bool) -> PageResult {
    let (head, rows) = table(visit, is_public).await?;
    let text = write_csv(b';', &head, rows).map_err(|fault| PageError::fault(&fault))?;
    download_made("tall.csv", Kind::Text, text.into_bytes())
}

async fn lines(visit: &Visit, is_public: bool) -> Result<(Vec<Line>, Vec<Figure>), PageError> {
    let seen = visit.clone();
    visit
        .read(move |_, conn| {
            let kept = figures::all(conn)?;
            let today = kernel::today(&*seen.town().clock);
            let mut lines = Vec::new();
            for known in every(&seen, &kept, is_public) {
                lines.extend(known.line(&seen, conn, today)?);
            }
            Ok((lines, kept))
        })
        .await
}

/// Every figure, kept by hand last.
pub fn every<'a>(visit: &Visit, kept: &'a [Figure], is_public: bool) -> Vec<Known<'a>> {
    let offered = visit.indicators().map(Known::Offered);
    let all = offered.chain(kept.iter().map(Known::Kept));
    all.filter(|it| !is_public || it.is_public()).collect()
}

/// A row for each figure and year.
pub async fn table(
    visit: &Visit,
    is_public: bool,
) -> Result<(Vec<String>, Vec<Vec<Cell>>), PageError> {
    let seen = visit.clone();
    let rows = visit
        .read(move |_, conn| rows(&seen, conn, is_public))
        .await?;
    let head = [
        "followup-figure",
        "followup-year",
        "followup-value",
        "followup-day",
        "followup-count",
        "followup-how",
    ];
    let say = visit.say();
    Ok((head.map(|id| say.t(id).into_owned()).to_vec(), rows))
}

fn rows(visit: &Visit, conn: &mut Conn, is_public: bool) -> Result<Vec<Vec<Cell>>, PageError> {
    let say = visit.say();
    let kept = figures::all(conn)?;
    let year = kernel::today(&*visit.town().clock).year();
    let mut rows = Vec::new();
    for known in every(visit, &kept, is_public) {
        for point in known.years(visit, conn, (year - YEARS + 1, year))? {
            let value = point.value;
            rows.push(vec![
                Cell::Text(known.name(say)),
                Cell::Number(i64::from(point.year)),
                Cell::Text(value.map_or_else(
                    || say.t("followup-hidden").into_owned(),
                    |value| value_words(say, &known, value),
                )),
                Cell::Text(point.on.to_string()),
                Cell::Text(point.n.map_or_else(String::new, |n| n.to_string())),
                Cell::Text(known.how_of(say, &point)),
            ]);
        }
    }
    Ok(rows)
}
