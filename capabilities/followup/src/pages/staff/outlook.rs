//! What the yearly outlook on the municipality's economy (perspektivmelding) needs: a short text for each
//! theme with its figures, to be copied theme by theme or taken as a paper; and how each measure stands, as
//! a table for the yearly report.
//!
//! It is drafted as a report of this year is, so nothing from inside has a way here.

use db::Conn;
use documents::Cell;
use pdf::{Block, Head, Paper};
use web::{PageError, Visit};

use crate::{
    drafting,
    model::{Report, ReportContent, ReportWords},
    pages::{
        ground::{Ground, heading},
        public::{Shown, shown},
        standing::standing,
    },
};

/// A document in short.
pub struct Outlook {
    pub document: String,
    /// How many measures stand how.
    pub lead: String,
    pub themes: Vec<Theme>,
}

/// A theme in short.
pub struct Theme {
    pub heading: String,
    /// What is done, late and going on.
    pub text: String,
    /// Figures with day, n and source.
    pub figures: Vec<String>,
}

impl Theme {
    /// All of it as plain text, to be copied.
    pub fn plain(&self) -> String {
        let mut lines = vec![self.heading.clone()];
        lines.extend(Some(self.text.clone()).filter(|text| !text.is_empty()));
        lines.extend(self.figures.iter().map(|line| format!("– {line}")));
        lines.join("\n")
    }
}

/// Every document that is decided, in short.
pub fn outlooks(visit: &Visit, conn: &mut Conn) -> Result<Vec<Outlook>, PageError> {
    let year = kernel::today(&*visit.town().clock).year();
    let mut all = Vec::new();
    for ground in Ground::all(conn)? {
        if ground.decided().is_none() {
            continue;
        }
        let this_year = Report {
            id: String::new(),
            document: ground.document.id.clone(),
            from_year: year,
            year,
            words: ReportWords::default(),
            content: None,
            content_hash: String::new(),
            published_at: None,
            version: 1,
        };
        let mut content = drafting::content(visit, conn, &this_year)?;
        for part in &mut content.parts {
            part.text = drafting::part_words(visit.say(), part);
        }
        all.push(of_content(visit, &content));
    }
    Ok(all)
}

fn of_content(visit: &Visit, content: &ReportContent) -> Outlook {
    let Shown {
        document,
        lead,
        parts,
        ..
    } = shown(visit, content);
    let mut themes: Vec<Theme> = Vec::new();
    for part in parts {
        if part.depth == 1 || themes.is_empty() {
            themes.push(Theme {
                heading: part.heading.clone(),
                text: String::new(),
                figures: Vec::new(),
            });
        }
        let Some(theme) = themes.last_mut() else {
            continue;
        };
        if !part.text.is_empty() {
            let joined = format!("{} {}", theme.text, part.text);
            joined.trim().clone_into(&mut theme.text);
        }
        let of_measures = part.measures.into_iter().flat_map(|it| it.figures);
        for it in part.figures.into_iter().chain(of_measures) {
            let line = format!("{}: {}. {}", it.name, it.value, it.small);
            if !theme.figures.contains(&line) {
                theme.figures.push(line);
            }
        }
    }
    themes.retain(|it| !it.text.is_empty() || !it.figures.is_empty());
    Outlook {
        document,
        lead,
        themes,
    }
}

/// As a paper.
pub fn paper(visit: &Visit, all: &[Outlook]) -> Paper {
    let mut blocks = Vec::new();
    for it in all {
        blocks.push(Block::Heading {
            level: 1,
            text: it.document.clone(),
        });
        blocks.push(Block::paragraph(it.lead.clone()));
        for theme in &it.themes {
            blocks.push(Block::Heading {
                level: 2,
                text: theme.heading.clone(),
            });
            if !theme.text.is_empty() {
                blocks.push(Block::paragraph(theme.text.clone()));
            }
            if !theme.figures.is_empty() {
                let items = theme.figures.iter().map(pdf::Span::plain);
                blocks.push(Block::List {
                    ordered: false,
                    items: items.collect(),
                });
            }
        }
    }
    Paper {
        language: visit.language(),
        title: visit.say().t("followup-export-outlook").into_owned(),
        author: visit.municipality_name(),
        date: kernel::today(&*visit.town().clock),
        head: Head::Report {
            lead: String::new(),
        },
        contents: None,
        blocks,
    }
}

/// How each measure stands: a row for each.
pub fn statuses(visit: &Visit, all: &[Ground]) -> (Vec<String>, Vec<Vec<Cell>>) {
    let say = visit.say();
    let today = kernel::today(&*visit.town().clock);
    let mut rows = Vec::new();
    for ground in all.iter().filter(|it| it.decided().is_some()) {
        for it in &ground.measures {
            let (_, status) = standing(say, it.told.status, it.is_late(today));
            let due = it.told.due.map_or_else(String::new, |due| due.to_string());
            rows.push(vec![
                Cell::Text(ground.name(visit)),
                Cell::Text(heading(visit, it)),
                Cell::Text(ground.who(it)),
                Cell::Text(status),
                Cell::Number(i64::from(it.told.progress)),
                Cell::Text(due),
                Cell::Text(ground.reason(&it.id)),
            ]);
        }
    }
    let head = [
        "followup-document",
        "followup-measure",
        "followup-who",
        "followup-status",
        "followup-progress",
        texts::id("followup-due-head"),
        texts::id("followup-reason-short"),
    ];
    (head.map(|id| say.t(id).into_owned()).to_vec(), rows)
}
