//! What others ask for: measures with cost and budget line, a short text with figures for the year's
//! outlook, how measures stand for the yearly report, and what the strategy says about a word, for the
//! hearing of another plan.
//!
//! All of it is what is decided and told to everybody, so it can be sent on as it is.

use askama::Template;
use axum::{extract::Path, http::StatusCode};
use documents::{Cell, Kind, write_csv, write_xlsx};
use pdf::{Block, Head, Paper};
use prose::Piece;
use web::{Fields, PageError, PageResult, Visit, download_made, page};

use super::outlook::{self, Outlook, statuses};
use crate::{
    access::{Action, may},
    pages::{
        ground::{Ground, heading, nearest},
        standing::standing,
    },
};

#[derive(Template)]
#[template(path = "staff/exports.html")]
struct ExportsPage<'a> {
    visit: &'a Visit,
    base: String,
    asked: String,
    /// Each document in short, theme by theme.
    outlooks: Vec<Outlook>,
    /// Document, heading and text of what was found.
    found: Vec<Found>,
}

/// A section or a measure that says something about the word.
struct Found {
    document: String,
    heading: String,
    text: String,
    path: String,
}

pub async fn show(visit: Visit) -> PageResult {
    may(&visit.actor(), Action::See)?;
    let asked = asked(&visit);
    let found = found(&visit, &asked).await?;
    let outlooks = in_short(&visit).await?;
    let shown = ExportsPage {
        outlooks,
        base: visit.to("/saker/oppfolging/utdrag"),
        visit: &visit,
        asked,
        found,
    };
    page(&shown, StatusCode::OK)
}

/// A file: `budsjett` and `status` as `.csv` and `.xlsx`, `perspektiv.pdf`, or `sier.pdf` for the words asked
/// for.
pub async fn file(visit: Visit, Path(name): Path<String>) -> PageResult {
    may(&visit.actor(), Action::See)?;
    match name.as_str() {
        "budsjett.csv" => {
            let (head, rows) = budget(&visit).await?;
            let text = write_csv(b';', &head, rows).map_err(|fault| PageError::fault(&fault))?;
            download_made(&name, Kind::Text, text.into_bytes())
        }
        "budsjett.xlsx" => {
            let (head, rows) = budget(&visit).await?;
            let bytes = write_xlsx("budsjett", &head, rows);
            let bytes = bytes.map_err(|fault| PageError::fault(&fault))?;
            download_made(&name, Kind::Xlsx, bytes)
        }
        "status.csv" => {
            let all = visit.read(|_, conn| Ground::all(conn)).await?;
            let (head, rows) = statuses(&visit, &all);
            let text = write_csv(b';', &head, rows).map_err(|fault| PageError::fault(&fault))?;
            download_made(&name, Kind::Text, text.into_bytes())
        }
        "status.xlsx" => {
            let all = visit.read(|_, conn| Ground::all(conn)).await?;
            let (head, rows) = statuses(&visit, &all);
            let bytes = write_xlsx("status", &head, rows);
            let bytes = bytes.map_err(|fault| PageError::fault(&fault))?;
            download_made(&name, Kind::Xlsx, bytes)
        }
        "perspektiv.pdf" => {
            let all = in_short(&visit).await?;
            let bytes = pdf::pdf(&outlook::paper(&visit, &all));
            let bytes = bytes.map_err(|fault| PageError::fault(&fault))?;
            download_made(&name, Kind::Pdf, bytes)
        }
        "sier.pdf" => {
            let asked = asked(&visit);
            let found = found(&visit, &asked).await?;
            if found.is_empty() {
                return Err(PageError::NotFound);
            }
            let bytes = pdf::pdf(&paper(&visit, &asked, found));
            let bytes = bytes.map_err(|fault| PageError::fault(&fault))?;
            download_made(&name, Kind::Pdf, bytes)
        }
        _ => Err(PageError::NotFound),
    }
}

async fn in_short(visit: &Visit) -> Result<Vec<Outlook>, PageError> {
    let seen = visit.clone();
    visit
        .read(move |_, conn| outlook::outlooks(&seen, conn))
        .await
}

fn asked(visit: &Visit) -> String {
    let fields = Fields::read(visit.query().as_bytes());
    fields.one("q").trim().to_owned()
}

/// A row for each measure and year that costs something.
async fn budget(visit: &Visit) -> Result<(Vec<String>, Vec<Vec<Cell>>), PageError> {
    let all = visit.read(|_, conn| Ground::all(conn)).await?;
    let say = visit.say();
    let today = kernel::today(&*visit.town().clock);
    let mut rows = Vec::new();
    for ground in all.iter().filter(|it| it.decided().is_some()) {
        for it in &ground.measures {
            let (_, status) = standing(say, it.told.status, it.is_late(today));
            for (year, kroner) in &it.told.amounts {
                rows.push(vec![
                    Cell::Text(ground.name(visit)),
                    Cell::Text(heading(visit, it)),
                    Cell::Text(ground.who(it)),
                    Cell::Number(i64::from(*year)),
                    Cell::Number(*kroner),
                    Cell::Text(it.told.budget_line.clone()),
                    Cell::Text(status.clone()),
                ]);
            }
        }
    }
    // texts: followup-document followup-who followup-year followup-kroner followup-budget-line
    let head = [
        "followup-document",
        "followup-measure",
        "followup-who",
        "followup-year",
        "followup-kroner",
        "followup-budget-line",
        "followup-status",
    ];
    Ok((head.map(|id| say.t(id).into_owned()).to_vec(), rows))
}

async fn found(visit: &Visit, asked: &str) -> Result<Vec<Found>, PageError> {
    let wanted = asked.to_lowercase();
    if wanted.is_empty() {
        return Ok(Vec::new());
    }
    let all = visit.read(|_, conn| Ground::all(conn)).await?;
    let mut found = Vec::new();
    for ground in &all {
        let Some(content) = ground.decided() else {
            continue;
        };
        let document = ground.name(visit);
        for it in &content.sections {
            let title = nearest(visit, &it.title);
            let text = plain(&nearest(visit, &it.text));
            if format!("{title} {text}").to_lowercase().contains(&wanted) {
                let slug = &ground.document.slug;
                found.push(Found {
                    document: document.clone(),
                    heading: format!("{} {title}", it.number).trim().to_owned(),
                    text,
                    path: format!("{}#{}", visit.to(&format!("/strategi/{slug}")), it.node),
                });
            }
        }
        for it in &ground.measures {
            let (heading, text) = (heading(visit, it), nearest(visit, &it.told.text));
            if format!("{heading} {text}").to_lowercase().contains(&wanted) {
                found.push(Found {
                    document: document.clone(),
                    heading,
                    text,
                    path: format!("{}#tiltak-{}", visit.to("/oppfolging"), it.id),
                });
            }
        }
    }
    Ok(found)
}

/// Structured text without its marks, paragraph by paragraph.
fn plain(text: &str) -> String {
    let each: Vec<String> = prose::pieces(text).iter().map(Piece::plain).collect();
    each.join("\n\n")
}

fn paper(visit: &Visit, asked: &str, found: Vec<Found>) -> Paper {
    let mut blocks = Vec::new();
    for it in found {
        blocks.push(Block::Heading {
            level: 1,
            text: it.heading,
        });
        for text in it.text.split("\n\n").filter(|text| !text.trim().is_empty()) {
            blocks.push(Block::paragraph(text.trim().to_owned()));
        }
        blocks.push(Block::paragraph(it.document));
    }
    Paper {
        language: visit.language(),
        title: visit.say().ta("followup-says-about", &[("words", asked)]),
        author: visit.municipality_name(),
        date: kernel::today(&*visit.town().clock),
        head: Head::Report {
            lead: String::new(),
        },
        contents: None,
        blocks,
    }
}
