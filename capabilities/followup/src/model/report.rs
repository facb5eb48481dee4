//! The report of a year: drafted from answers, figures and evidence, edited by people, then frozen.
//!
//! Until it is decided only what people wrote is stored; all else is asked for anew. What is frozen has no
//! place for what is said inside.

use std::collections::BTreeMap;

use jiff::civil::Date;
use kernel::{Instant, Translated};
use serde::{Deserialize, Serialize};
use strategy::model::{Decision, Status};

/// A report.
#[derive(Clone, Debug, PartialEq)]
pub struct Report {
    /// Its id.
    pub id: String,
    /// About which document.
    pub document: String,
    /// The first year it is about.
    pub from_year: i16,
    /// The last one.
    pub year: i16,
    /// What people wrote.
    pub words: ReportWords,
    /// All that was decided; none before.
    pub content: Option<ReportContent>,
    /// SHA-256 of it as stored; empty before.
    pub content_hash: String,
    /// When it was published.
    pub published_at: Option<Instant>,
    /// 1 when new.
    pub version: i64,
}

/// What people wrote in a report: an introduction, and a text for each goal.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct ReportWords {
    /// What comes first.
    pub intro: String,
    /// By node.
    pub parts: BTreeMap<String, String>,
}

/// A report as it is shown.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReportContent {
    /// What the document is called.
    pub document: Translated,
    /// The first year.
    pub from_year: i16,
    /// The last year.
    pub year: i16,
    /// The day its figures are of.
    pub on: Date,
    /// What comes first.
    pub intro: String,
    /// How far all has come, in tenths of a per cent.
    pub progress: Option<i64>,
    /// Themes and goals, in the order of the document.
    pub parts: Vec<ReportPart>,
    /// How it was decided; none in a draft.
    #[serde(default)]
    pub decision: Option<Decision>,
}

/// A theme or a goal in a report.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReportPart {
    /// Its anchor.
    pub node: String,
    /// 1 for the outermost.
    pub depth: usize,
    /// Such as `2.1`; may be empty.
    pub number: String,
    /// Its title.
    pub title: Translated,
    /// What was done, in people's own words.
    pub text: String,
    /// Its measures.
    pub measures: Vec<ReportMeasure>,
    /// Figures that stand beside it.
    pub figures: Vec<ReportFigure>,
}

/// A measure in a report.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReportMeasure {
    /// Its id.
    pub id: String,
    /// Its number; may be empty.
    pub number: String,
    /// What is done.
    pub title: Translated,
    /// Unit and role; never a name.
    pub who: String,
    /// How it stands.
    pub status: Status,
    /// In per cent.
    pub progress: u8,
    /// Whether it is late.
    pub is_late: bool,
    /// Why, for all to see; may be empty.
    pub why: String,
    /// What shows it, of what everybody may know.
    pub evidence: Vec<String>,
    /// Figures that stand beside it.
    pub figures: Vec<ReportFigure>,
}

/// A figure in a report.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReportFigure {
    /// Its code, or its id.
    pub code: String,
    /// What it is called.
    pub name: Translated,
    /// How it is computed, and from which source.
    pub how: Translated,
    /// Its value in words, in each language.
    pub value: Translated,
    /// What it was a year before, in words; empty when nobody knows.
    pub before: Translated,
    /// How many stand behind it.
    pub n: Option<i64>,
    /// The day it is of.
    pub on: Date,
}

/// How many measures stand how.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct StatusCounts {
    /// All.
    pub all: i64,
    /// Done.
    pub done: i64,
    /// Late.
    pub late: i64,
    /// Those with more to do, late ones too.
    pub going_on: i64,
}

impl ReportContent {
    /// Each measure, once.
    pub fn measures(&self) -> Vec<&ReportMeasure> {
        let mut all: Vec<&ReportMeasure> = Vec::new();
        for it in self.parts.iter().flat_map(|part| &part.measures) {
            if all.iter().all(|known| known.id != it.id) {
                all.push(it);
            }
        }
        all
    }
}

impl StatusCounts {
    /// Counts measures.
    pub fn of<'a>(measures: impl IntoIterator<Item = &'a ReportMeasure>) -> Self {
        let mut counts = Self::default();
        for it in measures {
            counts.all += 1;
            counts.done += i64::from(it.status == Status::Done);
            counts.late += i64::from(it.is_late);
            counts.going_on += i64::from(it.status.goes_on());
        }
        counts
    }
}
