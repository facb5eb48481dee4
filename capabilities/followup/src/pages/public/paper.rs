//! A published report as PDF: the same parts in the same order, with bookmarks and tags (PDF/A-2a and
//! PDF/UA-1).
//!
//! A paper has four levels of headings, so those that lie deeper stand on the fourth.

use documents::Kind;
use pdf::{Block, Head, Paper};
use web::{InPath, PageError, PageResult, Visit, download_made};

use super::{
    report::published,
    shown::{ShownFigure, shown},
};
use crate::{model::ReportContent, pages::staff::title};

const DEEPEST: usize = 4;

pub async fn send(visit: Visit, InPath((slug, year)): InPath<(String, i16)>) -> PageResult {
    let (report, content) = published(&visit, slug.clone(), year).await?;
    let title = title(visit.say(), report.from_year, report.year);
    let bytes = pdf::pdf(&paper(&visit, &title, &content));
    let bytes = bytes.map_err(|fault| PageError::fault(&fault))?;
    download_made(&format!("rapport-{slug}-{year}.pdf"), Kind::Pdf, bytes)
}

fn paper(visit: &Visit, title: &str, content: &ReportContent) -> Paper {
    let say = visit.say();
    let told = shown(visit, content);
    let mut blocks = Vec::new();
    if !told.intro.is_empty() {
        blocks.push(Block::paragraph(told.intro.clone()));
    }
    let mut above = 0;
    for part in &told.parts {
        let level = part.depth.min(DEEPEST).min(above + 1);
        above = level;
        blocks.push(Block::Heading {
            level: u8::try_from(level).unwrap_or(1),
            text: part.heading.clone(),
        });
        if !part.text.is_empty() {
            blocks.push(Block::paragraph(part.text.clone()));
        }
        if !part.measures.is_empty() {
            // texts: followup-measure followup-status followup-reason-head
            let head = [
                "followup-measure",
                "followup-status",
                "followup-reason-head",
            ];
            let rows = part.measures.iter().map(|it| {
                let why = [it.why.as_str(), it.evidence.as_str()];
                let why: Vec<&str> = why.into_iter().filter(|it| !it.is_empty()).collect();
                vec![
                    format!("{} ({})", it.heading, it.who),
                    it.state.1.clone(),
                    why.join(" "),
                ]
            });
            blocks.push(Block::Table {
                caption: say.ta("followup-measures-of", &[("title", &part.heading)]),
                head: head.map(|id| say.t(id).into_owned()).to_vec(),
                figures: vec![false; 3],
                rows: rows.collect(),
            });
        }
        let of_measures = part.measures.iter().flat_map(|it| &it.figures);
        let figures: Vec<&ShownFigure> = part.figures.iter().chain(of_measures).collect();
        if !figures.is_empty() {
            let rows = figures
                .into_iter()
                .map(|it| (it.name.clone(), format!("{}. {}", it.value, it.small)));
            blocks.push(Block::Facts {
                rows: rows.collect(),
            });
        }
    }
    Paper {
        language: visit.language(),
        title: format!("{title}: {}", told.document),
        author: visit.municipality_name(),
        date: content.decision.as_ref().map_or(content.on, |it| it.on),
        head: Head::Report {
            lead: format!("{} {}", told.lead, told.decided).trim().to_owned(),
        },
        contents: Some(say.t("followup-contents").into_owned()),
        blocks,
    }
}
