//! Cells as they come in, put into rows within limits.

use super::{Row, Table, TableRefusal};

const MOST_COLUMNS: usize = 200;
const LONGEST_CELL: usize = 4_000;

/// Rows that are being read.
pub struct Rows {
    most: usize,
    rows: Vec<Row>,
}

impl Rows {
    /// None yet.
    pub fn new(most: usize) -> Self {
        Self {
            most,
            rows: Vec::new(),
        }
    }

    /// Puts a text into a cell. Lines and columns ascend, the first line is 1, the first column 0.
    pub fn put(&mut self, line: usize, column: usize, text: &str) -> Result<(), TableRefusal> {
        let text = text.trim_matches(|letter: char| letter.is_whitespace() || letter == '\u{feff}');
        if text.is_empty() {
            return Ok(());
        }
        if column >= MOST_COLUMNS || text.len() > LONGEST_CELL {
            return Err(TableRefusal::TooWide { line });
        }
        if self.rows.last().is_none_or(|row| row.line != line) {
            if self.rows.len() == self.most {
                return Err(TableRefusal::TooManyRows { most: self.most });
            }
            let cells = Vec::new();
            self.rows.push(Row { line, cells });
        }
        if let Some(row) = self.rows.last_mut() {
            if row.cells.len() <= column {
                row.cells.resize(column + 1, String::new());
            }
            text.clone_into(&mut row.cells[column]);
        }
        Ok(())
    }

    /// Whether nothing has come.
    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    /// All of them.
    pub fn table(self) -> Result<Table, TableRefusal> {
        if self.rows.is_empty() {
            return Err(TableRefusal::NoRows);
        }
        Ok(Table { rows: self.rows })
    }
}

/// A number as a person writes it: `12` for `12.0` and for `12.000000000000002`.
pub fn plain_number(written: &str) -> String {
    let Ok(number) = written.trim().parse::<f64>() else {
        return written.to_owned();
    };
    // Fifteen digits are what spreadsheets promise.
    let rounded: f64 = format!("{number:.14e}").parse().unwrap_or(number);
    if rounded == 0.0 {
        return "0".to_owned();
    }
    format!("{rounded}")
}
