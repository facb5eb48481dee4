//! A file of what many said: a table with a heading, one input a row.
//!
//! Columns are known by their names in any of the three languages, in any order; only the title is
//! demanded. What a row is about is told by number, such as `1.2, 2.1`. Every fault is named with its line.

use documents::{TableRefusal, read_table};
use jiff::civil::Date;
use texts::Speaker;
use web::RefusalWords as _;

use crate::model::{InputKind, InputTold, Outcome};

/// As many are taken at once, heading included.
const MOST: usize = 2001;

/// Why a file was not read.
pub enum NotRead {
    /// It is no table.
    Table(TableRefusal),
    /// It has no column for titles.
    NoTitle,
}

impl NotRead {
    /// Said at the field.
    pub fn words(&self, say: &Speaker) -> String {
        match self {
            Self::Table(refusal) => refusal.words(say),
            Self::NoTitle => say.t("strategy-error-columns").into_owned(),
        }
    }
}

/// What is wrong with a row, so that it can be found and mended.
#[derive(Debug, PartialEq, Eq)]
pub struct Fault {
    /// The line of the file.
    line: usize,
    /// The end of a text `strategy-fault-…`.
    what: &'static str,
    /// What was written.
    written: String,
}

impl Fault {
    // texts: strategy-fault-*
    /// Said in the list of what is wrong.
    pub fn words(&self, say: &Speaker) -> String {
        let line = self.line.to_string();
        let words = [("line", line.as_str()), ("written", self.written.as_str())];
        say.ta(&format!("strategy-fault-{}", self.what), &words)
    }
}

/// What a file says: its rows in order, and what is wrong with them.
#[derive(Debug, Default)]
pub struct FromFile {
    /// The rows that can be taken in.
    pub rows: Vec<InputTold>,
    /// What is wrong with the others.
    pub faults: Vec<Fault>,
}

/// Columns with the names they go by.
const TITLE: &[&str] = &["tittel", "title", "emne"];
const TEXT: &[&str] = &["tekst", "text", "innspill", "innspel", "input"];
const KIND: &[&str] = &["slag", "type", "kind"];
const FROM: &[&str] = &["fra", "frå", "from", "avsender", "avsendar"];
const DAY: &[&str] = &["dato", "date"];
const ABOUT: &[&str] = &["gjelder", "gjeld", "about", "mål"];

/// The names of kinds in files, beginning as they do in each language.
const KINDS: &[(&str, InputKind)] = &[
    ("ut", InputKind::Statement),
    ("state", InputKind::Statement),
    ("fråsegn", InputKind::Statement),
    ("funn", InputKind::Finding),
    ("finding", InputKind::Finding),
    ("møte", InputKind::Note),
    ("note", InputKind::Note),
    ("meeting", InputKind::Note),
    ("sp", InputKind::Survey),
    ("survey", InputKind::Survey),
];

/// Reads it; `targets` are anchors and words of all that an input can be about.
pub fn read(bytes: &[u8], targets: &[(String, String)]) -> Result<FromFile, NotRead> {
    let table = read_table(bytes, MOST).map_err(NotRead::Table)?;
    let mut rows = table.rows.into_iter();
    let head = rows.next().ok_or(NotRead::NoTitle)?;
    let column = |names: &[&str]| {
        let is = |cell: &String| names.contains(&cell.to_lowercase().as_str());
        head.cells.iter().position(is)
    };
    let title = column(TITLE).ok_or(NotRead::NoTitle)?;
    let (text, kind, from) = (column(TEXT), column(KIND), column(FROM));
    let (day, about) = (column(DAY), column(ABOUT));
    let mut read = FromFile::default();
    for row in rows {
        let cell = |at: Option<usize>| at.map_or("", |at| row.cell(at));
        let mut wrong = Vec::new();
        let mut fault = |what: &'static str, written: &str| {
            wrong.push(Fault {
                line: row.line,
                what,
                written: written.to_owned(),
            });
        };
        if row.cell(title).is_empty() {
            fault("title", "");
        }
        let on = date(cell(day));
        if on.is_none() && !cell(day).is_empty() {
            fault("day", cell(day));
        }
        let named = cell(kind).to_lowercase();
        let known = KINDS.iter().find(|(start, _)| named.starts_with(start));
        if known.is_none() && !named.is_empty() {
            fault("kind", cell(kind));
        }
        let mut anchors = Vec::new();
        for number in numbers(cell(about)) {
            match numbered(number, targets) {
                Some(anchor) => anchors.push(anchor),
                None => fault("about", number),
            }
        }
        if !wrong.is_empty() {
            read.faults.append(&mut wrong);
            continue;
        }
        read.rows.push(InputTold {
            title: row.cell(title).to_owned(),
            text: cell(text).to_owned(),
            kind: known.map_or(InputKind::Statement, |(_, kind)| *kind),
            from: cell(from).to_owned(),
            about: anchors,
            outcome: Outcome::Waits,
            answer: String::new(),
            on,
        });
    }
    Ok(read)
}

/// The numbers of a cell such as `1.2, 2.1`.
fn numbers(written: &str) -> impl Iterator<Item = &str> {
    let parts = written.split([',', ';', ' ']);
    let parts = parts.map(|it| it.trim_end_matches('.'));
    parts.filter(|it| !it.is_empty())
}

/// The anchor of what has this number.
fn numbered(number: &str, targets: &[(String, String)]) -> Option<String> {
    let has = |(_, words): &&(String, String)| words.split(' ').next() == Some(number);
    targets.iter().find(has).map(|(anchor, _)| anchor.clone())
}

/// `2026-03-04`, `4.3.2026`, or `04.03.26` as a spreadsheet may save it. A day of another age is a slip.
fn date(written: &str) -> Option<Date> {
    let on: Option<Date> = written.parse().ok();
    let on = on.or_else(|| day_first(written))?;
    (1900..=2100).contains(&on.year()).then_some(on)
}

fn day_first(written: &str) -> Option<Date> {
    let mut parts = written.split('.').map(str::trim);
    let (day, month, year) = (parts.next()?, parts.next()?, parts.next()?);
    let century = if year.len() == 2 { 2000 } else { 0 };
    let year = year.parse::<i16>().ok()?.checked_add(century)?;
    Date::new(year, month.parse().ok()?, day.parse().ok()?).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_table_is_read_by_the_names_of_its_columns() {
        let targets = [
            ("a".to_owned(), "1.2 Barn låner rom".to_owned()),
            ("b".to_owned(), "2.1 Lett å søke".to_owned()),
        ];
        let file = "Dato;Tittel;Fra;Gjelder;Slag\n4.3.2026;Lengre åpent;Fjordvik korps;1.2;Møtenotat\n4.3.26;Buss hjem;;;\n";
        let read = read(file.as_bytes(), &targets).ok().expect("a table");
        assert_eq!(read.faults, []);
        assert_eq!(read.rows.len(), 2);
        assert_eq!(read.rows[0].title, "Lengre åpent");
        assert_eq!(read.rows[0].kind, InputKind::Note);
        assert_eq!(read.rows[0].about, ["a"]);
        assert_eq!(read.rows[0].on, Date::new(2026, 3, 4).ok());
        assert_eq!(
            read.rows[1].on, read.rows[0].on,
            "as a spreadsheet saves it"
        );
        let none = super::read(b"Navn;Dato\nNoe;4.3.2026\n", &targets);
        assert!(matches!(none, Err(NotRead::NoTitle)));
    }

    #[test]
    fn every_fault_is_told_with_its_line_and_what_was_written() {
        let targets = [("a".to_owned(), "1.2 Barn låner rom".to_owned())];
        let file = "Tittel;Dato;Gjelder;Slag\nNoe;i morgen;1.2;Funn\n;4.3.2026;;\nMer;;9.9 1.2;Rykte\nGodt;;1.2;\nFør;4.3.1026;;\n";
        let read = read(file.as_bytes(), &targets).ok().expect("a table");
        let faults: Vec<(usize, &str, &str)> = read
            .faults
            .iter()
            .map(|it| (it.line, it.what, it.written.as_str()))
            .collect();
        assert_eq!(
            faults,
            [
                (2, "day", "i morgen"),
                (3, "title", ""),
                (4, "kind", "Rykte"),
                (4, "about", "9.9"),
                (6, "day", "4.3.1026"),
            ]
        );
        assert_eq!(read.rows.len(), 1, "the one that is whole");
    }
}
