//! Writing lists for a spreadsheet, as XLSX or CSV.
//!
//! A cell that begins like a formula is made text in one place, [`harmless`] (OWASP on CSV
//! injection; ASVS 5.0 V1.2.10): what people called their association must not run on a case
//! officer's machine. In XLSX texts are texts already, but the file may be saved on as CSV.

use std::{
    borrow::Cow,
    fmt::Write as _,
    io::{Cursor, Write as _},
};

use zip::{ZipWriter, result::ZipError, write::SimpleFileOptions};

/// What stands in a cell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Cell {
    /// Words; an organisation number and a telephone number too.
    Text(String),
    /// A number to count with.
    Number(i64),
}

impl From<&str> for Cell {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Cell {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<i64> for Cell {
    fn from(number: i64) -> Self {
        Self::Number(number)
    }
}

/// Keeps a spreadsheet from running a text as a formula. Numbers with a sign, such as `-5` and
/// `+47 22 22 22 22`, stay as they are.
pub fn harmless(text: &str) -> Cow<'_, str> {
    let start = text.trim_start_matches([' ', '\u{a0}']);
    let mut letters = start.chars();
    let runs = match letters.next() {
        Some('=' | '@' | '\t' | '\r' | '\n' | '＝' | '＋' | '－' | '＠') => true,
        Some('+' | '-') => {
            let plain = |letter: char| letter.is_ascii_digit() || " ,.\u{a0}".contains(letter);
            !letters.all(plain)
        }
        _ => false,
    };
    if runs {
        Cow::Owned(format!("'{text}"))
    } else {
        Cow::Borrowed(text)
    }
}

/// A CSV file with `separator`, which Excel opens with its letters whole.
pub fn write_csv(
    separator: u8,
    header: &[String],
    rows: impl IntoIterator<Item = Vec<Cell>>,
) -> std::io::Result<String> {
    let mut writer = csv::WriterBuilder::new()
        .delimiter(separator)
        .flexible(true)
        .from_writer("\u{feff}".as_bytes().to_vec());
    writer.write_record(header.iter().map(|text| harmless(text).into_owned()))?;
    for row in rows {
        let cells = row.into_iter().map(|cell| match cell {
            Cell::Text(text) => harmless(&text).into_owned(),
            Cell::Number(number) => number.to_string(),
        });
        writer.write_record(cells)?;
    }
    let bytes = writer
        .into_inner()
        .map_err(csv::IntoInnerError::into_error)?;
    String::from_utf8(bytes).map_err(std::io::Error::other)
}

/// An XLSX file with one sheet, whose first row is the heading and stays in sight.
pub fn write_xlsx(
    sheet: &str,
    header: &[String],
    rows: impl IntoIterator<Item = Vec<Cell>>,
) -> std::io::Result<Vec<u8>> {
    let mut package = ZipWriter::new(Cursor::new(Vec::new()));
    let mut part = |name: &str, text: &str| -> Result<(), ZipError> {
        package.start_file(name, SimpleFileOptions::default())?;
        Ok(package.write_all(text.as_bytes())?)
    };
    let name: String = sheet
        .chars()
        .filter(|letter| !"[]:*?/\\'".contains(*letter))
        .take(31)
        .collect();
    let name = if name.is_empty() { "1" } else { &name };
    let book = BOOK.replace("NAME", &escaped(name));
    part("[Content_Types].xml", TYPES)?;
    part("_rels/.rels", RELATIONS)?;
    part("xl/workbook.xml", &book)?;
    part("xl/_rels/workbook.xml.rels", BOOK_RELATIONS)?;
    part("xl/styles.xml", STYLES)?;
    part("xl/worksheets/sheet1.xml", &sheet_of(header, rows))?;
    Ok(package.finish()?.into_inner())
}

fn sheet_of(header: &[String], rows: impl IntoIterator<Item = Vec<Cell>>) -> String {
    let mut text = String::from(SHEET_BEGINS);
    let heading = header.iter().map(|text| Cell::Text(text.clone()));
    put_row(&mut text, heading, " s=\"1\"");
    for row in rows {
        put_row(&mut text, row.into_iter(), "");
    }
    text.push_str("</sheetData></worksheet>");
    text
}

fn put_row(text: &mut String, cells: impl Iterator<Item = Cell>, style: &str) {
    text.push_str("<row>");
    for cell in cells {
        // Writing to a string cannot fail.
        let _ = match cell {
            Cell::Number(number) => write!(text, "<c{style}><v>{number}</v></c>"),
            Cell::Text(words) => write!(
                text,
                "<c{style} t=\"inlineStr\"><is><t xml:space=\"preserve\">{}</t></is></c>",
                escaped(&harmless(&words))
            ),
        };
    }
    text.push_str("</row>");
}

/// For XML 1.0, which has no place for most control characters.
fn escaped(text: &str) -> String {
    let allowed = |letter: &char| {
        !letter.is_control() && !matches!(letter, '\u{fffe}' | '\u{ffff}')
            || matches!(letter, '\t' | '\n')
    };
    let kept: String = text.chars().filter(allowed).collect();
    quick_xml::escape::escape(kept.as_str()).into_owned()
}

const TYPES: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>"#;
const RELATIONS: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>"#;
const BOOK: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="NAME" sheetId="1" r:id="rId1"/></sheets></workbook>"#;
const BOOK_RELATIONS: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>"#;
/// Two styles: plain, and bold for the heading.
const STYLES: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>"#;
const SHEET_BEGINS: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetFormatPr defaultColWidth="20" defaultRowHeight="15"/><sheetData>"#;
