//! Days and times in XLSX: numbers that the workbook's number formats show as such.
//!
//! A day is counted from 30 December 1899 (ECMA-376 part 1, 18.17.4.1: the day that never was, 29
//! February 1900, is counted too), or from 1 January 1904 when the workbook says so; a time of the
//! day is a part of one.

use std::collections::BTreeMap;

use jiff::{
    Span,
    civil::{Date, Time, date},
};

use super::markup::{Markup, Step};
use crate::FileRefusal;

const MINUTES_OF_A_DAY: f64 = 24.0 * 60.0;

/// What a cell's number is shown as.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Format {
    day: bool,
    time: bool,
    /// Hours that go on beyond a day: `[h]:mm`.
    elapsed: bool,
}

/// The number formats of a workbook's cells.
pub struct Formats {
    of_cells: Vec<Format>,
    from: Date,
}

impl Formats {
    /// As the workbook and its styles tell; without styles no number is a day.
    pub fn of(book: &str, styles: &str) -> Result<Self, FileRefusal> {
        let (mut markup, mut from) = (Markup::of(book), date(1899, 12, 30));
        loop {
            match markup.step()? {
                Step::Begins(it) if it.name == "workbookPr" => {
                    if matches!(it.attribute("date1904"), Some("1" | "true")) {
                        from = date(1904, 1, 1);
                    }
                }
                Step::Over => break,
                _ => {}
            }
        }
        let (mut markup, mut own, mut of_cells) = (Markup::of(styles), BTreeMap::new(), Vec::new());
        let mut inside = false;
        loop {
            match markup.step()? {
                Step::Begins(it) => match it.name.as_str() {
                    "numFmt" => {
                        let id = it.attribute("numFmtId").unwrap_or_default().to_owned();
                        own.insert(id, written(it.attribute("formatCode").unwrap_or_default()));
                    }
                    "cellXfs" => inside = true,
                    "xf" if inside => {
                        let id = it.attribute("numFmtId").unwrap_or_default();
                        of_cells.push(own.get(id).copied().unwrap_or_else(|| built_in(id)));
                    }
                    _ => {}
                },
                Step::Ends(name) if name == "cellXfs" => inside = false,
                Step::Over => return Ok(Self { of_cells, from }),
                _ => {}
            }
        }
    }

    /// A number with this style as a day such as `2026-12-24`, a time such as `18:30`, or both with a
    /// space between; nothing when it is shown as a number.
    pub fn shown(&self, style: Option<usize>, number: &str) -> Option<String> {
        let format = self.of_cells.get(style?)?;
        let number: f64 = number.trim().parse().ok()?;
        if !(format.day || format.time) || !(0.0..3_000_000.0).contains(&number) {
            return None;
        }
        // To the minute: Excel keeps 18:30 as 0.7708333333333334.
        let minutes = whole((number * MINUTES_OF_A_DAY).round())?;
        if format.elapsed {
            return Some(format!("{:02}:{:02}", minutes / 60, minutes % 60));
        }
        let span = Span::new().try_minutes(minutes).ok()?;
        let at = self.from.to_datetime(Time::midnight()).checked_add(span);
        let at = at.ok()?;
        let is_at_a_time = at.time() != Time::midnight();
        Some(match (format.day, format.time) {
            (true, true) if is_at_a_time => at.strftime("%Y-%m-%d %H:%M").to_string(),
            (true, _) => at.date().to_string(),
            (false, _) => at.strftime("%H:%M").to_string(),
        })
    }
}

fn whole(number: f64) -> Option<i64> {
    format!("{number:.0}").parse().ok()
}

/// Formats every program knows, and writes no code for (18.8.30).
fn built_in(id: &str) -> Format {
    let (day, time) = match id {
        "14" | "15" | "16" | "17" => (true, false),
        "18" | "19" | "20" | "21" | "45" | "46" | "47" => (false, true),
        "22" => (true, true),
        _ => (false, false),
    };
    Format {
        day,
        time,
        elapsed: id == "46",
    }
}

/// What a written code shows: its first part, without texts, colours and escaped letters.
fn written(code: &str) -> Format {
    let (mut kept, mut letters) = (String::new(), code.chars());
    let mut elapsed = false;
    while let Some(letter) = letters.next() {
        match letter {
            ';' => break,
            '"' => letters.by_ref().take_while(|it| *it != '"').for_each(drop),
            '[' => {
                let inside: String = letters.by_ref().take_while(|it| *it != ']').collect();
                elapsed |= matches!(inside.to_lowercase().as_str(), "h" | "hh");
            }
            '\\' | '_' | '*' => drop(letters.next()),
            _ => kept.extend(letter.to_lowercase()),
        }
    }
    let has = |letters: &[char]| kept.contains(letters);
    if kept == "general" || has(&['0', '#', '?', '@']) && !has(&['d', 'y', 'h', 's']) {
        return Format::default();
    }
    let time = elapsed || has(&['h', 's']);
    let day = has(&['d', 'y']) || has(&['m']) && !time;
    Format { day, time, elapsed }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_told_apart_by_what_they_show() {
        let day = Format {
            day: true,
            ..Format::default()
        };
        let time = Format {
            time: true,
            ..Format::default()
        };
        let elapsed = Format {
            elapsed: true,
            ..time
        };
        let both = Format { time: true, ..day };
        for (code, expected) in [
            ("dd.mm.yyyy", day),
            ("[$-414]d. mmmm yyyy;@", day),
            ("mmm", day),
            ("hh:mm", time),
            ("[h]:mm:ss", elapsed),
            ("dd/mm/yy hh:mm", both),
            ("General", Format::default()),
            ("0.00", Format::default()),
            ("# ##0 \"dager\"", Format::default()),
            ("#,##0.00_d;[Red]-#,##0.00", Format::default()),
            ("\\d0", Format::default()),
        ] {
            assert_eq!(written(code), expected, "{code}");
        }
    }
}
