//! Tables: spreadsheets that are read, and lists that are written for a spreadsheet.
//!
//! Reading is for imports such as member numbers: every row keeps its line as the giver's program
//! shows it, so that an error can name it. Formulas give the values they had when the file was
//! saved. Everything is read as a stream within limits; no sheet is ever laid out in memory, since
//! a few bytes may claim a cell in the last row of the last column.

mod cells;
mod delimited;
mod excel;
mod excel_days;
mod libre;
pub(crate) mod markup;
mod write;

pub use write::{Cell, harmless, write_csv, write_xlsx};

use crate::{Allowed, FileRefusal, Kind, look};

/// A table as it was read: rows with something in them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Table {
    /// In the order of the file; rows without any text are left out.
    pub rows: Vec<Row>,
}

/// One row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// Its line as the giver's program shows it; the first is 1.
    pub line: usize,
    /// Its cells from the first column, without white space around them. Rows may be of different
    /// lengths.
    pub cells: Vec<String>,
}

impl Row {
    /// The text of a cell; empty beyond the last.
    pub fn cell(&self, column: usize) -> &str {
        self.cells.get(column).map_or("", String::as_str)
    }
}

/// Why a table cannot be read.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum TableRefusal {
    /// The file itself is not taken.
    #[error(transparent)]
    File(#[from] FileRefusal),
    /// There are no rows in the first sheet that shows.
    #[error("there is nothing in the table")]
    NoRows,
    /// It has more rows than are taken.
    #[error("the table has more than {most} rows")]
    TooManyRows {
        /// The most.
        most: usize,
    },
    /// A row has something far out to the right, or a cell holds a novel.
    #[error("line {line} is wider than is taken")]
    TooWide {
        /// The line.
        line: usize,
    },
}

/// Reads the first sheet that shows of a CSV, XLSX or ODS file, with at most `most_rows` rows that
/// have something in them, heading included.
pub fn read_table(bytes: &[u8], most_rows: usize) -> Result<Table, TableRefusal> {
    if bytes.is_empty() {
        return Err(FileRefusal::Empty.into());
    }
    let allowed = Allowed::TABLE;
    let mut rows = cells::Rows::new(most_rows);
    match look::kind_of(bytes, &allowed)? {
        Kind::Text => delimited::read(&look::decoded(bytes), &mut rows)?,
        Kind::Xlsx => excel::read(&mut look::Package::open(bytes)?, &mut rows)?,
        Kind::Ods => libre::read(&mut look::Package::open(bytes)?, &mut rows)?,
        found => {
            let allowed = allowed.kinds;
            return Err(FileRefusal::NotTakenHere { found, allowed }.into());
        }
    }
    rows.table()
}
