//! XLSX (ECMA-376 part 1, SpreadsheetML): the first sheet that shows and has something in it.
//!
//! Values only: what a formula gave when the file was saved, shared strings, strings in place. A day
//! or a time is a number whose format says so (`excel_days.rs`).

use super::{
    TableRefusal,
    cells::{Rows, plain_number},
    excel_days::Formats,
    markup::{Markup, Step},
};
use crate::{FileRefusal, look::Package};

/// Reads the sheet's rows.
pub fn read(package: &mut Package<'_>, rows: &mut Rows) -> Result<(), TableRefusal> {
    let book = Relation::of(package, "")?
        .into_iter()
        .find(|relation| relation.kind == "officeDocument")
        .ok_or(FileRefusal::Broken)?;
    let relations = Relation::of(package, &book.target)?;
    let shared = match relations.iter().find(|found| found.kind == "sharedStrings") {
        Some(found) => shared_strings(&part(package, &found.target)?)?,
        None => Vec::new(),
    };
    let styles = match relations.iter().find(|found| found.kind == "styles") {
        Some(found) => part(package, &found.target)?,
        None => String::new(),
    };
    let told = part(package, &book.target)?;
    let formats = Formats::of(&told, &styles)?;
    for id in visible_sheets(&told)? {
        let Some(found) = relations.iter().find(|relation| relation.id == id) else {
            continue;
        };
        let text = part(package, &found.target)?;
        sheet(&text, (&shared, &formats), rows)?;
        if !rows.is_empty() {
            break;
        }
    }
    Ok(())
}

/// How one part points at another.
struct Relation {
    id: String,
    kind: String,
    target: String,
}

impl Relation {
    /// All that `from` points at; the package itself when empty.
    fn of(package: &mut Package<'_>, from: &str) -> Result<Vec<Self>, TableRefusal> {
        let (folder, file) = from.rsplit_once('/').unwrap_or(("", from));
        let between = if folder.is_empty() { "" } else { "/" };
        let text = part(package, &format!("{folder}{between}_rels/{file}.rels"))?;
        let (mut markup, mut all) = (Markup::of(&text), Vec::new());
        loop {
            match markup.step()? {
                Step::Begins(element) if element.name == "Relationship" => {
                    let told = |name| element.attribute(name).unwrap_or_default();
                    let target = told("Target");
                    let whole = format!("{folder}{between}{target}");
                    all.push(Self {
                        id: told("Id").to_owned(),
                        kind: told("Type").rsplit('/').next().unwrap_or_default().into(),
                        target: target.strip_prefix('/').map_or(whole, str::to_owned),
                    });
                }
                Step::Over => return Ok(all),
                _ => {}
            }
        }
    }
}

fn part(package: &mut Package<'_>, name: &str) -> Result<String, TableRefusal> {
    let bytes = package.part(name)?.ok_or(FileRefusal::Broken)?;
    Ok(String::from_utf8(bytes).map_err(|_| FileRefusal::Broken)?)
}

fn visible_sheets(book: &str) -> Result<Vec<String>, TableRefusal> {
    let (mut markup, mut ids) = (Markup::of(book), Vec::new());
    loop {
        match markup.step()? {
            Step::Begins(element) if element.name == "sheet" => {
                let state = element.attribute("state").unwrap_or("visible");
                if let (Some(id), "visible") = (element.attribute("id"), state) {
                    ids.push(id.to_owned());
                }
            }
            Step::Over => return Ok(ids),
            _ => {}
        }
    }
}

fn shared_strings(text: &str) -> Result<Vec<String>, TableRefusal> {
    let (mut markup, mut all) = (Markup::of(text), Vec::new());
    let (mut one, mut inside, mut aside) = (String::new(), false, false);
    loop {
        match markup.step()? {
            Step::Begins(element) => match element.name.as_str() {
                "si" => one.clear(),
                "t" => inside = true,
                "rPh" => aside = true,
                _ => {}
            },
            Step::Ends(name) => match name.as_str() {
                "si" => all.push(std::mem::take(&mut one)),
                "t" => inside = false,
                "rPh" => aside = false,
                _ => {}
            },
            Step::Text(text) if inside && !aside => one.push_str(&text),
            Step::Text(_) => {}
            Step::Over => return Ok(all),
        }
    }
}

fn sheet(
    text: &str,
    (shared, formats): (&[String], &Formats),
    rows: &mut Rows,
) -> Result<(), TableRefusal> {
    let mut markup = Markup::of(text);
    let (mut line, mut column) = (0_usize, 0_usize);
    let (mut kind, mut value, mut inside) = (String::new(), String::new(), false);
    let mut style = None;
    loop {
        match markup.step()? {
            Step::Begins(element) => match element.name.as_str() {
                "row" => {
                    let told = element.attribute("r").and_then(|r| r.parse().ok());
                    line = told.filter(|told| *told > line).unwrap_or(line + 1);
                    column = 0;
                }
                "c" => {
                    let told = element.attribute("r").and_then(column_of);
                    column = told.unwrap_or(column);
                    element.attribute("t").unwrap_or("n").clone_into(&mut kind);
                    style = element.attribute("s").and_then(|s| s.parse().ok());
                    value.clear();
                }
                "v" | "t" => inside = true,
                _ => {}
            },
            Step::Ends(name) => match name.as_str() {
                "v" | "t" => inside = false,
                "c" => {
                    let day = formats.shown(style, &value).filter(|_| kind == "n");
                    let text = match day {
                        Some(day) => day,
                        None => shown(&kind, &value, shared)?,
                    };
                    rows.put(line, column, &text)?;
                    column += 1;
                }
                _ => {}
            },
            Step::Text(text) if inside => value.push_str(&text),
            Step::Text(_) => {}
            Step::Over => return Ok(()),
        }
    }
}

fn shown(kind: &str, value: &str, shared: &[String]) -> Result<String, FileRefusal> {
    Ok(match kind {
        "s" if value.is_empty() => String::new(),
        "s" => {
            let at: usize = value.trim().parse().map_err(|_| FileRefusal::Broken)?;
            shared.get(at).ok_or(FileRefusal::Broken)?.clone()
        }
        "n" => plain_number(value),
        "b" if value == "1" => "true".into(),
        "b" => "false".into(),
        _ => value.to_owned(),
    })
}

/// `C7` is in column 2. Three letters are all there are.
fn column_of(place: &str) -> Option<usize> {
    let letters: Vec<u8> = place.bytes().take_while(u8::is_ascii_uppercase).collect();
    let known = (1..=3).contains(&letters.len());
    known.then(|| {
        letters
            .iter()
            .fold(0, |all, letter| all * 26 + usize::from(letter - b'A') + 1)
            - 1
    })
}
