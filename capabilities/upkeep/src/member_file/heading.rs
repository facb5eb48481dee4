//! Which line is the heading, and what its columns hold.

use documents::Row;

use crate::model::Gender;

/// How far down a heading is looked for: files often begin with a title.
const SEARCHED: usize = 10;

/// What the columns hold.
pub enum Columns {
    /// One member on each line: the column with birth, and whether it holds an age instead.
    Members { birth: usize, age: bool },
    /// A band on each line: its column, and those with counts.
    Counts {
        band: usize,
        columns: Vec<(usize, Gender)>,
    },
}

/// A heading.
pub struct Heading {
    /// What the columns hold.
    pub columns: Columns,
    /// The column with gender, in a list of members.
    pub gender: Option<usize>,
}

impl Heading {
    /// The first line that names columns we know, and where it is.
    pub fn find(rows: &[Row]) -> Option<(usize, Self)> {
        rows.iter()
            .take(SEARCHED)
            .enumerate()
            .find_map(|(at, row)| Some((at, Self::of(row)?)))
    }

    fn of(row: &Row) -> Option<Self> {
        let names: Vec<String> = row.cells.iter().map(|cell| cell.to_lowercase()).collect();
        let has = |words: &[&str]| {
            names
                .iter()
                .position(|name| words.iter().any(|word| name.contains(word)))
        };
        let gender = has(&["kjønn", "gender", "sex"]);
        if let Some(birth) = has(&["født", "fødd", "fødsel", "birth", "born"]) {
            return Some(Self {
                columns: Columns::Members { birth, age: false },
                gender,
            });
        }
        let band = has(&["alder", "age"])?;
        let mut columns: Vec<(usize, Gender)> = Vec::new();
        for (at, name) in names.iter().enumerate().filter(|(at, _)| *at != band) {
            columns.extend(counted(name).map(|gender| (at, gender)));
        }
        if columns.is_empty() {
            // Total numbers alone are counted as «not said».
            let total = has(&[
                "antall",
                "tal",
                "medlemmer",
                "medlemer",
                "members",
                "number",
            ]);
            columns.extend(total.filter(|at| *at != band).map(|at| (at, Gender::Other)));
        }
        let columns = if columns.is_empty() {
            gender?;
            Columns::Members {
                birth: band,
                age: true,
            }
        } else {
            Columns::Counts { band, columns }
        };
        Some(Self { columns, gender })
    }
}

/// The gender that a column of counts is for.
fn counted(name: &str) -> Option<Gender> {
    let is = |words: &[&str]| words.iter().any(|word| name.contains(word));
    if is(&["jente", "kvinne", "girl", "women", "female"]) {
        Some(Gender::Women)
    } else if is(&["gutt", "gut", "menn", "boy", "men", "male"]) && !is(&["medlem", "member"]) {
        Some(Gender::Men)
    } else if is(&["annet", "anna", "ikke oppgitt", "ikkje", "other"]) {
        Some(Gender::Other)
    } else {
        None
    }
}
