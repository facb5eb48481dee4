//! A decided edition as PDF: the same sections with the same headings, with bookmarks, contents and
//! tags (PDF/A-2a and PDF/UA-1).
//!
//! A paper has four levels of headings; what lies deeper inside a text stands as a strong line. Measures stand
//! last in a table of their own, with the day they are told of: they go on after the decision.

use std::collections::HashMap;

use axum::response::Response;
use db::{Conn, Error};
use documents::Kind;
use kernel::Language;
use pdf::{Block, Head, Paper, Span};
use prose::{Item, Piece, Run};
use web::{InPath, PageError, PageResult, Visit, download_made};

use super::{
    edition::decided,
    index::period,
    promised::{Promised, promised},
};
use crate::{
    model::{Content, Edition, Role, picture_at},
    pages::{
        ground::Ground,
        promises::Promise,
        shown::{Shown, nearest, shown},
    },
    store::{pictures, roles},
};

/// The deepest heading of a paper.
const DEEPEST: usize = 4;

pub async fn send(visit: Visit, InPath((slug, number)): InPath<(String, i32)>) -> PageResult {
    let seen = visit.clone();
    let (name, bytes) = visit
        .read(move |town, conn| {
            let ground = Ground::at(conn, &slug)?;
            let edition = ground.decided(number)?;
            let content = edition.content.as_ref().ok_or(PageError::NotFound)?;
            let pictures = pictures_of(conn, &ground, content)?;
            let promised = promised(conn, (&ground, edition), kernel::today(&*town.clock))?;
            let measures = measures(&seen, &promised, &roles::all(conn)?);
            let mut paper = paper(&seen, edition, (content, &pictures));
            paper.blocks.extend(measures);
            let bytes = pdf::pdf(&paper);
            let bytes = bytes.map_err(|fault| PageError::fault(&fault))?;
            Ok((format!("{}-{number}.pdf", ground.document.slug), bytes))
        })
        .await?;
    let answer: Response = download_made(&name, Kind::Pdf, bytes)?;
    Ok(answer)
}

/// Bytes of pictures by id.
type Pictures = HashMap<String, Vec<u8>>;

/// Those that the document still has.
fn pictures_of(conn: &mut Conn, ground: &Ground, content: &Content) -> Result<Pictures, Error> {
    let mut found = Pictures::new();
    for it in pictures::of_document(conn, &ground.document.id)? {
        let texts = content.sections.iter().flat_map(|section| {
            let each = Language::ALL.into_iter();
            each.map(|language| section.text.get(language))
        });
        if texts.into_iter().any(|text| text.contains(&it.id))
            && let Some(bytes) = pictures::content(conn, &it)?
        {
            found.insert(it.id, bytes);
        }
    }
    Ok(found)
}

fn paper(visit: &Visit, edition: &Edition, (content, pictures): (&Content, &Pictures)) -> Paper {
    let language = visit.language();
    let mut blocks = Vec::new();
    let lead = nearest(&content.lead, language).0;
    if !lead.is_empty() {
        blocks.push(Block::paragraph(lead));
    }
    for section in shown(content, language) {
        put_section(visit, (&section, pictures), &mut blocks);
    }
    let decision = content.decision.as_ref();
    let amendments = decision.map_or("", |it| &it.amendments);
    if !amendments.is_empty() {
        let title = visit.say().t("strategy-amendments").into_owned();
        blocks.push(Block::Note {
            title,
            text: Span::plain(amendments),
        });
    }
    Paper {
        language,
        title: nearest(&content.title, language).0,
        author: visit.municipality_name(),
        date: decision.map_or(edition.from, |it| it.on),
        head: Head::Report {
            lead: format!("{}. {}", period(visit, edition), decided(visit, content)),
        },
        contents: Some(visit.say().t("strategy-contents").into_owned()),
        blocks,
    }
}

/// What the edition promises, as it stood on a day; nothing when it has no measures.
fn measures(visit: &Visit, promised: &Promised, roles: &[Role]) -> Vec<Block> {
    if promised.all.is_empty() {
        return Vec::new();
    }
    let say = visit.say();
    let row = |it: Promise| {
        let mut what = vec![it.heading(), it.text];
        let refers = it.refers.iter();
        what.extend(refers.map(|goal| say.ta("strategy-refers", &[("goal", goal)])));
        what.retain(|words| !words.is_empty());
        let what: Vec<&str> = what.iter().map(|it| it.trim_end_matches('.')).collect();
        vec![what.join(". "), it.who, it.due, it.state.1]
    };
    let all = promised.all.iter();
    let rows = all.map(|it| {
        let (reasons, on) = (&promised.reasons, promised.on);
        row(Promise::of(say, it, roles, reasons, on))
    });
    let title = say.t("strategy-measures").into_owned();
    let day = say.date(promised.on);
    let head = [
        "strategy-measure",
        "strategy-who",
        "strategy-due",
        "strategy-status",
    ];
    vec![
        Block::Heading {
            level: 1,
            text: title.clone(),
        },
        Block::paragraph(format!(
            "{}.",
            say.ta("strategy-stood-on", &[("day", &day)])
        )),
        Block::Table {
            caption: title,
            figures: vec![false; head.len()],
            head: head.map(|id| say.t(id).into_owned()).to_vec(),
            rows: rows.collect(),
        },
    ]
}

fn put_section(visit: &Visit, (section, pictures): (&Shown, &Pictures), blocks: &mut Vec<Block>) {
    blocks.push(Block::Heading {
        level: u8::try_from(section.depth.min(DEEPEST)).unwrap_or(1),
        text: section.heading(),
    });
    if !section.owner.is_empty() {
        let words = [("owner", section.owner.as_str())];
        blocks.push(Block::paragraph(
            visit.say().ta("strategy-owner-is", &words),
        ));
    }
    for piece in &section.pieces {
        put(piece, (section, pictures), blocks);
    }
}

fn put(piece: &Piece, (section, pictures): (&Shown, &Pictures), blocks: &mut Vec<Block>) {
    match piece {
        Piece::Heading { level, text } => {
            let level = section.depth + usize::from(*level);
            blocks.push(match u8::try_from(level) {
                Ok(level) if usize::from(level) <= DEEPEST => Block::Heading {
                    level,
                    text: text.clone(),
                },
                _ => Block::Paragraph {
                    text: vec![Span::Strong { text: text.clone() }],
                },
            });
        }
        Piece::Paragraph(runs) => blocks.push(Block::Paragraph { text: spans(runs) }),
        Piece::List { ordered, items } => {
            let mut flat = Vec::new();
            for item in items {
                put_item(item, &mut flat);
            }
            blocks.push(Block::List {
                ordered: *ordered,
                items: flat,
            });
        }
        Piece::Quote(pieces) => pieces
            .iter()
            .for_each(|it| put(it, (section, pictures), blocks)),
        Piece::Table { head, rows } => blocks.push(Block::Table {
            caption: section.title.clone(),
            head: head.clone(),
            figures: vec![false; head.len()],
            rows: rows
                .iter()
                .map(|row| {
                    let mut row = row.clone();
                    row.resize(head.len(), String::new());
                    row
                })
                .collect(),
        }),
        Piece::Picture { alternative, from } => {
            let own = picture_at(from).and_then(|id| pictures.get(id));
            blocks.push(match own {
                Some(bytes) if !alternative.trim().is_empty() => Block::Picture {
                    bytes: bytes.clone(),
                    alternative: alternative.clone(),
                    caption: String::new(),
                },
                // One that lies elsewhere, or is gone, is told of.
                _ => Block::paragraph(alternative.clone()),
            });
        }
    }
}

/// A paper's list has one level; what lies within an item follows it.
fn put_item(item: &Item, into: &mut Vec<Vec<Span>>) {
    into.push(spans(&item.text));
    for piece in &item.within {
        if let Piece::List { items, .. } = piece {
            for item in items {
                put_item(item, into);
            }
        } else {
            into.push(Span::plain(piece.plain()));
        }
    }
}

fn spans(runs: &[Run]) -> Vec<Span> {
    let each = runs.iter().map(|run| match run {
        Run::Strong(text) => Span::Strong { text: text.clone() },
        Run::Link { text, to } if to.starts_with("http") || to.starts_with("mailto:") => {
            Span::Link {
                text: text.clone(),
                to: to.clone(),
            }
        }
        other => Span::Plain {
            text: other.text().to_owned(),
        },
    });
    each.collect()
}
