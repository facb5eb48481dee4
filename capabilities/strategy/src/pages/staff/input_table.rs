//! A file of what many said: a table with a heading, one input a row.
//!
//! Columns are known by their names in any of the three languages, in any order; only the title is
//! demanded. What a row is about is told by number, such as `1.2, 2.1`.

use documents::{TableRefusal, read_table};
use jiff::civil::Date;
use texts::Speaker;
use web::RefusalWords as _;

use crate::model::{InputKind, InputTold, Outcome};

/// As many are taken at once, heading included.
const MOST: usize = 2001;

/// Why a file was not read.
pub enum NotRead {
    /// The file itself is not taken, in words.
    File(String),
    /// It is no table.
    Table(TableRefusal),
    /// It has no column for titles.
    NoTitle,
    /// A row lacks its title, or its date is none.
    Line(usize),
}

impl NotRead {
    /// Said at the field.
    pub fn words(&self, say: &Speaker) -> String {
        match self {
            Self::File(words) => words.clone(),
            Self::Table(refusal) => refusal.words(say),
            Self::NoTitle => say.t("strategy-error-columns").into_owned(),
            Self::Line(line) => {
                let line = line.to_string();
                say.ta("strategy-error-line", &[("line", &line)])
            }
        }
    }
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
    ("funn", InputKind::Finding),
    ("finding", InputKind::Finding),
    ("møte", InputKind::Note),
    ("note", InputKind::Note),
    ("meeting", InputKind::Note),
    ("sp", InputKind::Survey),
    ("survey", InputKind::Survey),
];

/// Reads it; `targets` are anchors and words of all that an input can be about.
pub fn read(bytes: &[u8], targets: &[(String, String)]) -> Result<Vec<InputTold>, NotRead> {
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
    let mut all = Vec::new();
    for row in rows {
        let cell = |at: Option<usize>| at.map_or("", |at| row.cell(at));
        let on = match cell(day) {
            "" => None,
            written => Some(date(written).ok_or(NotRead::Line(row.line))?),
        };
        if row.cell(title).is_empty() {
            return Err(NotRead::Line(row.line));
        }
        let named = cell(kind).to_lowercase();
        let known = KINDS.iter().find(|(start, _)| named.starts_with(start));
        all.push(InputTold {
            title: row.cell(title).to_owned(),
            text: cell(text).to_owned(),
            kind: known.map_or(InputKind::Statement, |(_, kind)| *kind),
            from: cell(from).to_owned(),
            about: numbered(cell(about), targets),
            outcome: Outcome::Waits,
            answer: String::new(),
            on,
        });
    }
    Ok(all)
}

/// The anchors of what has one of these numbers.
fn numbered(written: &str, targets: &[(String, String)]) -> Vec<String> {
    let parts = written.split([',', ';', ' ']);
    let parts: Vec<&str> = parts.map(|it| it.trim_end_matches('.')).collect();
    let has = |words: &str| {
        let number = words.split(' ').next().unwrap_or_default();
        !number.is_empty() && parts.contains(&number)
    };
    let own = targets.iter().filter(|(_, words)| has(words));
    own.map(|(anchor, _)| anchor.clone()).collect()
}

/// `2026-03-04`, or `4.3.2026`.
fn date(written: &str) -> Option<Date> {
    if let Ok(date) = written.parse() {
        return Some(date);
    }
    let mut parts = written.split('.').map(str::trim);
    let (day, month, year) = (parts.next()?, parts.next()?, parts.next()?);
    Date::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?).ok()
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
        let file =
            "Dato;Tittel;Fra;Gjelder;Slag\n4.3.2026;Lengre åpent;Fjordvik korps;1.2;Møtenotat\n";
        let read = read(file.as_bytes(), &targets).ok().expect("a table");
        assert_eq!(read.len(), 1);
        assert_eq!(read[0].title, "Lengre åpent");
        assert_eq!(read[0].kind, InputKind::Note);
        assert_eq!(read[0].about, ["a"]);
        assert_eq!(read[0].on, Date::new(2026, 3, 4).ok());
        let wrong = super::read(b"Tittel;Dato\nNoe;i morgen\n", &targets);
        assert!(matches!(wrong, Err(NotRead::Line(2))));
        let none = super::read(b"Navn;Dato\nNoe;4.3.2026\n", &targets);
        assert!(matches!(none, Err(NotRead::NoTitle)));
    }
}
