//! ODS (ISO/IEC 26300, OpenDocument): the first sheet that shows and has something in it.
//!
//! Cells and rows may say that they stand for many; only those with something in them are repeated,
//! and only as far as the limits go.

use std::collections::HashSet;

use super::{
    TableRefusal,
    cells::{Rows, plain_number},
    markup::{Element, Markup, Step},
};
use crate::{FileRefusal, look::Package};

/// Reads the sheet's rows.
pub fn read(package: &mut Package<'_>, rows: &mut Rows) -> Result<(), TableRefusal> {
    let bytes = package.part("content.xml")?.ok_or(FileRefusal::Broken)?;
    let text = String::from_utf8(bytes).map_err(|_| FileRefusal::Broken)?;
    let mut markup = Markup::of(&text);
    let (mut hidden, mut style) = (HashSet::new(), String::new());
    loop {
        match markup.step()? {
            Step::Begins(element) => match element.name.as_str() {
                "style" => element.told("name").clone_into(&mut style),
                "table-properties" if element.told("display") == "false" => {
                    hidden.insert(style.clone());
                }
                "table" => {
                    let shows = !hidden.contains(element.told("style-name"));
                    let mut unseen = Rows::new(0);
                    sheet(&mut markup, if shows { rows } else { &mut unseen }, shows)?;
                    if !rows.is_empty() {
                        return Ok(());
                    }
                }
                _ => {}
            },
            Step::Over => return Ok(()),
            _ => {}
        }
    }
}

/// One cell of a row: where, for how many, what.
struct Filled {
    column: usize,
    times: usize,
    text: String,
}

/// One sheet, to its end.
fn sheet(markup: &mut Markup<'_>, rows: &mut Rows, shows: bool) -> Result<(), TableRefusal> {
    let (mut line, mut lines) = (1_usize, 1_usize);
    let (mut column, mut row) = (0_usize, Vec::new());
    loop {
        match markup.step()? {
            Step::Begins(element) => match element.name.as_str() {
                "table-row" => {
                    lines = element.times("number-rows-repeated");
                    column = 0;
                    row.clear();
                }
                "table-cell" | "covered-table-cell" => {
                    let times = element.times("number-columns-repeated");
                    let text = cell(markup, &element)?;
                    if shows && !text.trim().is_empty() {
                        row.push(Filled {
                            column,
                            times,
                            text,
                        });
                    }
                    column = column.saturating_add(times);
                }
                _ => {}
            },
            Step::Ends(name) if name == "table-row" => {
                if !row.is_empty() {
                    for line in line..line.saturating_add(lines) {
                        put(rows, line, &row)?;
                    }
                }
                line = line.saturating_add(lines);
            }
            Step::Ends(name) if name == "table" => return Ok(()),
            Step::Over => return Err(FileRefusal::Broken.into()),
            _ => {}
        }
    }
}

fn put(rows: &mut Rows, line: usize, row: &[Filled]) -> Result<(), TableRefusal> {
    for filled in row {
        for column in filled.column..filled.column.saturating_add(filled.times) {
            rows.put(line, column, &filled.text)?;
        }
    }
    Ok(())
}

/// A cell to its end: the value it has, or else the paragraphs it shows. Notes are not its text.
fn cell(markup: &mut Markup<'_>, element: &Element) -> Result<String, TableRefusal> {
    let (mut shown, mut inside, mut aside) = (String::new(), 0_usize, 0_usize);
    loop {
        match markup.step()? {
            Step::Begins(inner) => match inner.name.as_str() {
                "annotation" => aside += 1,
                "p" => {
                    if aside == 0 && !shown.is_empty() {
                        shown.push('\n');
                    }
                    inside += 1;
                }
                "s" | "tab" | "line-break" if aside == 0 => shown.push(' '),
                _ => {}
            },
            Step::Ends(name) if name == element.name => break,
            Step::Ends(name) => match name.as_str() {
                "annotation" => aside = aside.saturating_sub(1),
                "p" => inside = inside.saturating_sub(1),
                _ => {}
            },
            Step::Text(text) if inside > 0 && aside == 0 => shown.push_str(&text),
            Step::Text(_) => {}
            Step::Over => return Err(FileRefusal::Broken.into()),
        }
    }
    Ok(match element.told("value-type") {
        "float" | "percentage" | "currency" => plain_number(element.told("value")),
        "boolean" => element.told("boolean-value").to_owned(),
        "date" => element.told("date-value").to_owned(),
        _ => shown,
    })
}

impl Element {
    fn told(&self, name: &str) -> &str {
        self.attribute(name).unwrap_or_default()
    }

    fn times(&self, name: &str) -> usize {
        self.told(name).parse().unwrap_or(1)
    }
}
