//! Counting members in a file: a table of counts, or a list with one member on each row.
//!
//! A list is counted and forgotten: what comes out of here is [`Counts`] and numbers of lines, never
//! a cell. A file with national identity numbers is refused as soon as one is seen, so that nobody
//! gets used to sending them (personopplysningsloven § 12).

mod birth;
mod heading;

use documents::Table;

use crate::model::{Band, Counts, Gender};
use heading::{Columns, Heading};

/// The most lines that are read.
pub const MOST_LINES: usize = 5_000;

/// What was counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Counted {
    /// How many in each band and gender.
    pub counts: Counts,
    /// The lines that were counted.
    pub lines: usize,
    /// Whether each line was a member.
    pub is_list: bool,
}

/// What is wrong with a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LineFault {
    /// There is no year or date of birth, and no age.
    NoBirth,
    /// What stands there is no year, date or age.
    UnreadableBirth,
    /// Born after the year that is counted, or more than 120 years before.
    ImpossibleAge,
    /// It is no band of age that we count in.
    UnknownBand,
    /// What stands there is no whole number.
    UnreadableCount,
}

/// Why nothing was counted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NotCounted {
    /// No line names columns that we know.
    NoHeading,
    /// There are national identity numbers in it.
    IdentityNumbers,
    /// There are lines we cannot read, by their numbers.
    Lines(Vec<(usize, LineFault)>),
    /// There is a heading and nothing under it.
    NoLines,
}

/// Counts those in `table` by the age they reach in `year`.
pub fn count(table: &Table, year: i16) -> Result<Counted, NotCounted> {
    if table
        .rows
        .iter()
        .flat_map(|row| &row.cells)
        .any(|cell| looks_like_identity(cell))
    {
        return Err(NotCounted::IdentityNumbers);
    }
    let (at, heading) = Heading::find(&table.rows).ok_or(NotCounted::NoHeading)?;
    let rows = &table.rows[at + 1..];
    let (mut counts, mut lines, mut faults) = (Counts::default(), 0, Vec::new());
    for row in rows {
        let read = match &heading.columns {
            Columns::Members { birth, age } => member(row.cell(*birth), *age, year).map(|band| {
                let gender = heading.gender.map_or("", |column| row.cell(column));
                counts.add(band, gender_of(gender), 1);
            }),
            Columns::Counts { band, .. } if is_sum(row.cell(*band)) => continue,
            Columns::Counts { band, columns } => band_row(row, *band, columns, &mut counts),
        };
        match read {
            Ok(()) => lines += 1,
            Err(fault) => faults.push((row.line, fault)),
        }
    }
    if !faults.is_empty() {
        return Err(NotCounted::Lines(faults));
    }
    if lines == 0 {
        return Err(NotCounted::NoLines);
    }
    let is_list = matches!(heading.columns, Columns::Members { .. });
    Ok(Counted {
        counts,
        lines,
        is_list,
    })
}

fn member(written: &str, is_age: bool, year: i16) -> Result<Band, LineFault> {
    if written.is_empty() {
        return Err(LineFault::NoBirth);
    }
    let age = if is_age {
        written.parse().map_err(|_| LineFault::UnreadableBirth)?
    } else {
        let born = birth::year_of(written).ok_or(LineFault::UnreadableBirth)?;
        i64::from(year) - i64::from(born)
    };
    let band = Band::of_age(age).filter(|_| age <= 120);
    band.ok_or(LineFault::ImpossibleAge)
}

fn band_row(
    row: &documents::Row,
    band: usize,
    columns: &[(usize, Gender)],
    counts: &mut Counts,
) -> Result<(), LineFault> {
    let band = band_of(row.cell(band)).ok_or(LineFault::UnknownBand)?;
    let mut read = Vec::new();
    for (column, gender) in columns {
        let written = row.cell(*column).replace([' ', '\u{a0}'], "");
        let written = written
            .strip_suffix(",0")
            .or(written.strip_suffix(".0"))
            .unwrap_or(&written);
        let count: i64 = match written {
            "" | "-" | "–" => 0,
            written => written.parse().map_err(|_| LineFault::UnreadableCount)?,
        };
        if !(0..=MOST_IN_A_CELL).contains(&count) {
            return Err(LineFault::UnreadableCount);
        }
        read.push((*gender, count));
    }
    for (gender, count) in read {
        counts.add(band, gender, count);
    }
    Ok(())
}

/// More than the largest association in the country has.
pub const MOST_IN_A_CELL: i64 = 500_000;

/// «0–5», «6 - 12 år», «26+», «26 og eldre», «til og med 5».
fn band_of(written: &str) -> Option<Band> {
    let numbers: Vec<i64> = written
        .split(|letter: char| !letter.is_ascii_digit())
        .filter_map(|digits| digits.parse().ok())
        .collect();
    Band::ALL
        .into_iter()
        .find(|band| match (band.ages(), &numbers[..]) {
            ((from, Some(to)), [one, other]) => from == *one && to == *other,
            ((from, None), [one]) => from == *one,
            _ => false,
        })
}

fn is_sum(written: &str) -> bool {
    let written = written.to_lowercase();
    ["sum", "total", "i alt", "til sammen"]
        .iter()
        .any(|word| written.starts_with(word))
}

fn gender_of(written: &str) -> Gender {
    let written = written.trim().to_lowercase();
    match written.as_str() {
        "k" | "j" | "f" | "w" | "kvinne" | "jente" | "female" | "woman" | "girl" | "kvinner"
        | "jenter" => Gender::Women,
        "m" | "g" | "mann" | "gutt" | "gut" | "male" | "man" | "boy" | "menn" | "gutter"
        | "gutar" => Gender::Men,
        _ => Gender::Other,
    }
}

/// Eleven digits, however they are grouped.
fn looks_like_identity(cell: &str) -> bool {
    let digits = cell.bytes().filter(u8::is_ascii_digit).count();
    digits == 11
        && cell
            .chars()
            .all(|letter| letter.is_ascii_digit() || letter == ' ')
}

#[cfg(test)]
mod tests {
    use documents::Row;

    use super::*;

    fn table(lines: &[&str]) -> Table {
        let row = |(line, text): (usize, &&str)| Row {
            line,
            cells: text.split(';').map(|cell| cell.trim().to_owned()).collect(),
        };
        let rows = (1..)
            .zip(lines)
            .filter(|(_, text)| !text.is_empty())
            .map(row);
        Table {
            rows: rows.collect(),
        }
    }

    #[test]
    fn a_list_of_members_is_counted_by_the_age_they_reach_in_the_year() {
        let list = table(&[
            "Medlemsliste per 31.12",
            "",
            "Navn;Fødselsdato;Kjønn;Adresse",
            "Kanarine Fugl;31.12.2019;K;Storgata 1",
            "Per Hansen;2014-01-01;Gutt;",
            "Ola Å;1999;m;",
            "Kim;12/5/2006;;",
            "Eldre;1950;kvinne",
        ]);
        let counted = count(&list, 2025).expect("a list");
        assert_eq!((counted.lines, counted.is_list), (5, true));
        assert_eq!(
            counted.counts.of(Band::To12, Gender::Women),
            1,
            "six on the last day"
        );
        assert_eq!(counted.counts.of(Band::To12, Gender::Men), 1);
        assert_eq!(counted.counts.of(Band::From26, Gender::Men), 1);
        assert_eq!(counted.counts.of(Band::To19, Gender::Other), 1);
        assert_eq!(counted.counts.of(Band::From26, Gender::Women), 1);
        assert_eq!(counted.counts.total(), 5);
    }

    #[test]
    fn a_table_of_counts_is_read_with_its_sums_left_out() {
        let counts = table(&[
            "Aldersgruppe;Jenter/kvinner;Gutter/menn;Annet",
            "0–5 år;3;4;",
            "6-12;10;12;1",
            "13 – 19;-;8;0",
            "20-25;1;1;0",
            "26 og eldre;1 204;30;0",
            "Sum;1218;55;1",
        ]);
        let counted = count(&counts, 2025).expect("counts");
        assert!(!counted.is_list);
        assert_eq!(counted.counts.between(6, Some(19)), Some(31));
        assert_eq!(counted.counts.of(Band::From26, Gender::Women), 1204);
        let totals = table(&["Alder;Antall", "0-5;7", "26+;9"]);
        let totals = count(&totals, 2025).expect("totals");
        assert_eq!(totals.counts.of(Band::To5, Gender::Other), 7);
        assert_eq!(totals.counts.total(), 16);
    }

    #[test]
    fn every_line_that_cannot_be_read_is_named_and_nothing_is_counted() {
        let list = table(&[
            "Fødselsår;Kjønn",
            "2014;K",
            ";M",
            "ukjent;K",
            "2031;M",
            "1850;M",
        ]);
        let faults = vec![
            (3, LineFault::NoBirth),
            (4, LineFault::UnreadableBirth),
            (5, LineFault::ImpossibleAge),
            (6, LineFault::ImpossibleAge),
        ];
        assert_eq!(count(&list, 2025), Err(NotCounted::Lines(faults)));
        let counts = table(&["Alder;Jenter;Gutter", "0-5;3;4", "6-10;1;1", "13-19;en;2"]);
        let faults = vec![(3, LineFault::UnknownBand), (4, LineFault::UnreadableCount)];
        assert_eq!(count(&counts, 2025), Err(NotCounted::Lines(faults)));
    }

    #[test]
    fn identity_numbers_stop_the_reading_wherever_they_stand() {
        for lines in [
            ["Fødselsår;Nummer", "2014;01010112345"],
            ["Fødselsår;Nummer", "010101 12345;x"],
        ] {
            assert_eq!(
                count(&table(&lines), 2025),
                Err(NotCounted::IdentityNumbers)
            );
        }
    }

    #[test]
    fn what_has_no_heading_or_no_lines_is_told_apart() {
        assert_eq!(
            count(&table(&["a;b", "1;2"]), 2025),
            Err(NotCounted::NoHeading)
        );
        assert_eq!(
            count(&table(&["Fødselsår;Kjønn"]), 2025),
            Err(NotCounted::NoLines)
        );
    }

    #[test]
    fn a_column_of_ages_will_do() {
        let ages = table(&["Navn;Alder;Kjønn", "A;5;J", "B;26;M"]);
        let counted = count(&ages, 2025).expect("ages");
        assert_eq!(counted.counts.of(Band::To5, Gender::Women), 1);
        assert_eq!(counted.counts.of(Band::From26, Gender::Men), 1);
    }
}
