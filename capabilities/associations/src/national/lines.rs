//! Whether the rows of a source stand one to a line, learnt from the first two.
//!
//! Where they do, a row that never closes (a lost quote, a lost bracket) does not have to swallow
//! the rest: the next line that begins like a row is one.

#[derive(Default)]
pub(super) struct Lines {
    known: Option<usize>,
    /// Blanks since the line began, while nothing else has come.
    blanks: Option<usize>,
    current: Option<usize>,
    previous: Option<usize>,
}

impl Lines {
    pub fn at_start() -> Self {
        Self {
            blanks: Some(0),
            ..Self::default()
        }
    }

    /// The indent of every row, when rows are known to stand one to a line.
    pub fn known(&self) -> Option<usize> {
        self.known
    }

    pub fn pass_blanks(&mut self, blanks: &[u8]) {
        match blanks.iter().rposition(|byte| *byte == b'\n') {
            Some(newline) => self.blanks = Some(blanks.len() - newline - 1),
            None => self.blanks = self.blanks.map(|indent| indent + blanks.len()),
        }
    }

    /// A row begins here.
    pub fn begin_row(&mut self) -> Option<usize> {
        self.current = self.blanks.take();
        if self.known.is_none() && self.current.is_some() && self.current == self.previous {
            self.known = self.current;
        }
        self.known
    }

    /// The row ended properly.
    pub fn end_row(&mut self, row: &[u8]) {
        if self.known.is_none() {
            self.previous = self
                .current
                .filter(|_| memchr::memchr(b'\n', row).is_none());
        }
    }

    /// The row was cut at a line end.
    pub fn cut_row(&mut self) {
        self.blanks = Some(0);
    }
}
