//! Rows out of any answer of the national registers, one at a time, in constant memory.
//!
//! Read are the bulk file (a JSON array, gzipped or not), HAL pages with `_embedded`, a single
//! record, and any of these one after another, such as one record to a line. A broken element is
//! reported and the next one is read on; a source that ends early, is empty or is something else
//! is an error for the whole run. A list of records, one to a line, that was cut exactly between
//! two lines cannot be told from a whole one; every other cut is noticed.
//!
//! After an error the reader is spent.

use std::ops::Range;

use super::{
    RejectReason, Rejected, SourceProblem,
    bytes::Bytes,
    lines::Lines,
    outline::{Outline, Watch},
};

/// One element of a source.
pub enum Row<'a> {
    /// The bytes of one JSON object, not yet known to be valid inside.
    Record {
        /// Which row, counted from 1.
        row: u64,
        /// From `{` to `}`.
        raw: &'a [u8],
    },
    /// An element that cannot be a record.
    Rejected(Rejected),
}

/// Reads the rows of one source.
pub struct Records<'r> {
    pub(super) bytes: Bytes<'r>,
    pub(super) place: Place,
    pub(super) rows: u64,
    pub(super) answers: u64,
    pub(super) behind: usize,
    pub(super) lines: Lines,
    pub(super) next_page: Option<String>,
    pub(super) total: Option<u64>,
}

#[derive(Clone, Copy, PartialEq)]
pub(super) enum Place {
    Between,
    First(List),
    AfterElement(List),
    Element(List),
    Spent,
}

#[derive(Clone, Copy, PartialEq)]
pub(super) enum List {
    Array,
    Embedded,
}

pub(super) enum Found {
    Record(Range<usize>),
    Rejected(RejectReason, Option<String>),
}

impl<'r> Records<'r> {
    /// Opens a source; unpacks gzip, skips a byte order mark.
    pub fn open(input: impl std::io::Read + 'r) -> Result<Self, SourceProblem> {
        Ok(Self {
            bytes: Bytes::open(input)?,
            place: Place::Between,
            rows: 0,
            answers: 0,
            behind: 0,
            lines: Lines::at_start(),
            next_page: None,
            total: None,
        })
    }

    /// Counts on from an earlier page.
    #[must_use]
    pub fn counting_from(mut self, rows: u64) -> Self {
        self.rows = rows;
        self
    }

    /// Rows met so far, rejected ones included.
    pub fn rows(&self) -> u64 {
        self.rows
    }

    /// The address of the page after the last one read. A file that has one is not the whole.
    pub fn next_page(&self) -> Option<&str> {
        self.next_page.as_deref()
    }

    /// How many rows the last page promised for all pages together.
    pub fn total(&self) -> Option<u64> {
        self.total
    }

    /// The next row, or `None` at the proper end.
    pub fn next_row(&mut self) -> Result<Option<Row<'_>>, SourceProblem> {
        self.bytes.pass(std::mem::take(&mut self.behind));
        let found = match self.find() {
            Ok(Some(found)) => found,
            Ok(None) => return Ok(None),
            Err(problem) => {
                self.place = Place::Spent;
                return Err(problem);
            }
        };
        Ok(Some(match found {
            Found::Record(range) => Row::Record {
                row: self.rows,
                raw: &self.bytes.unread()[range],
            },
            Found::Rejected(reason, organisation_number) => Row::Rejected(Rejected {
                row: self.rows,
                organisation_number,
                reason,
            }),
        }))
    }

    fn find(&mut self) -> Result<Option<Found>, SourceProblem> {
        loop {
            let next = self.peek()?;
            match (self.place, next) {
                (Place::Spent, _) => return Err(self.broken()),
                (Place::Between, None) if self.answers == 0 => return Err(SourceProblem::Empty),
                (Place::Between, None) => return Ok(None),
                (Place::Between, Some(b'[')) => {
                    self.answers += 1;
                    self.bytes.pass(1);
                    self.lines = Lines::default();
                    self.place = Place::First(List::Array);
                }
                (Place::Between, Some(b'{')) => {
                    if let Some(found) = self.answer()? {
                        return Ok(Some(found));
                    }
                }
                (Place::Between, Some(_)) => return self.foreign_line().map(Some),
                (_, None) => return Err(SourceProblem::Truncated { rows: self.rows }),
                (Place::First(list) | Place::AfterElement(list), Some(b']')) => {
                    self.bytes.pass(1);
                    match list {
                        List::Array => {
                            self.lines = Lines::default();
                            self.place = Place::Between;
                        }
                        List::Embedded => self.after_list()?,
                    }
                }
                (Place::AfterElement(list), Some(b',')) => {
                    self.bytes.pass(1);
                    self.place = Place::Element(list);
                }
                (Place::AfterElement(_), Some(_)) => return Err(self.broken()),
                (Place::First(list) | Place::Element(list), Some(byte)) => {
                    return self.element(list, byte).map(Some);
                }
            }
        }
    }

    /// Skips blanks; the next byte stays. Notes where a line begins.
    pub(super) fn peek(&mut self) -> Result<Option<u8>, SourceProblem> {
        loop {
            let unread = self.bytes.unread();
            let blanks = unread
                .iter()
                .take_while(|byte| byte.is_ascii_whitespace())
                .count();
            self.lines.pass_blanks(&unread[..blanks]);
            let next = unread.get(blanks).copied();
            self.bytes.pass(blanks);
            if next.is_some() || !self.bytes.fill(self.rows)? {
                return Ok(next);
            }
        }
    }

    fn element(&mut self, list: List, byte: u8) -> Result<Found, SourceProblem> {
        self.rows += 1;
        self.place = Place::AfterElement(list);
        match byte {
            b'{' => {
                let watch = Watch {
                    embedded: false,
                    line_indent: self.lines.begin_row(),
                };
                self.record(watch)
            }
            b'[' => {
                self.whole(Outline::new(b'[', Watch::default()))?;
                Ok(Found::Rejected(RejectReason::NotAnObject, None))
            }
            _ => self.scalar(byte),
        }
    }
}
