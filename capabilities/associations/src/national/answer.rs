//! Objects that stand by themselves: a HAL page, a single record, or something foreign.
//!
//! A page may hold ten thousand records, so it is not read whole: the outline stops at the key
//! `_embedded`, the list in it is read element by element, and the rest of the page is read when
//! the list has closed.

use serde::Deserialize;

use super::{
    RejectReason, SourceProblem,
    follow::Followed,
    lines::Lines,
    outline::{Outline, Watch},
    page::{Answer, Around},
    reader::{Found, List, Place, Records},
    rejected::holds_number,
};

/// The lists of `_embedded` that hold records.
const LISTS: [&[u8]; 3] = [b"enheter", b"underenheter", b"frivilligeOrganisasjoner"];

/// The register's error body.
#[derive(Deserialize)]
struct ErrorBody {
    status: Option<u16>,
    feilmelding: String,
}

/// The register's own words in an error body.
pub(super) fn error_message(raw: &[u8]) -> Option<(Option<u16>, String)> {
    let body: ErrorBody = serde_json::from_slice(raw).ok()?;
    Some((body.status, body.feilmelding.chars().take(300).collect()))
}

impl Records<'_> {
    /// Reads a top-level object, or goes into it when it is a page.
    pub(super) fn answer(&mut self) -> Result<Option<Found>, SourceProblem> {
        let watch = Watch {
            embedded: true,
            line_indent: self.lines.begin_row(),
        };
        let mut outline = Outline::new(b'{', watch);
        let first = self.answers == 0;
        self.answers += 1;
        match self.follow(&mut outline)? {
            Followed::Embedded(length) => {
                let around = Around::before(&self.bytes.unread()[..length]);
                let around = around.ok_or_else(|| self.broken())?;
                self.begin_page(around);
                self.bytes.pass(length);
                self.enter_embedded()?;
                Ok(None)
            }
            Followed::Closed(length) => match Around::judge(&self.bytes.unread()[..length]) {
                Answer::EmptyPage(around) => {
                    self.begin_page(around);
                    self.bytes.pass(length);
                    Ok(None)
                }
                Answer::Foreign if first && !self.looks_like_record(length) => {
                    Err(self.foreign_answer(length))
                }
                Answer::Record | Answer::Foreign => {
                    self.rows += 1;
                    self.take_record(length, outline.deepest()).map(Some)
                }
            },
            Followed::Cut(length) => {
                self.rows += 1;
                Ok(Some(self.take_cut(length)))
            }
            Followed::TooLarge(_) if first => Err(SourceProblem::NotARegisterAnswer),
            Followed::TooLarge(number) => {
                self.rows += 1;
                Ok(Some(Found::Rejected(RejectReason::TooLarge, number)))
            }
        }
    }

    /// At the value of `_embedded`: goes to its first list of records.
    fn enter_embedded(&mut self) -> Result<(), SourceProblem> {
        match self.peek()? {
            Some(b'{') => {
                self.bytes.pass(1);
                match self.peek()? {
                    Some(b'}') => {
                        self.bytes.pass(1);
                        self.leave_page()
                    }
                    _ => self.enter_list(),
                }
            }
            Some(b'n') if self.starts_with(b"null")? => {
                self.bytes.pass(4);
                self.leave_page()
            }
            None => Err(SourceProblem::Truncated { rows: self.rows }),
            Some(_) => Err(self.broken()),
        }
    }

    fn enter_list(&mut self) -> Result<(), SourceProblem> {
        for list in LISTS {
            let key = [b"\"", list, b"\""].concat();
            if self.peek()? == Some(b'"') && self.starts_with(&key)? {
                self.bytes.pass(key.len());
                for expected in [b':', b'['] {
                    match self.peek()? {
                        Some(byte) if byte == expected => self.bytes.pass(1),
                        None => return Err(SourceProblem::Truncated { rows: self.rows }),
                        Some(_) => return Err(self.broken()),
                    }
                }
                self.place = Place::First(List::Embedded);
                return Ok(());
            }
        }
        match self.peek()? {
            None => Err(SourceProblem::Truncated { rows: self.rows }),
            Some(_) => Err(SourceProblem::NotARegisterAnswer),
        }
    }

    /// After a list of `_embedded` has closed.
    pub(super) fn after_list(&mut self) -> Result<(), SourceProblem> {
        match self.peek()? {
            Some(b',') => {
                self.bytes.pass(1);
                self.enter_list()
            }
            Some(b'}') => {
                self.bytes.pass(1);
                self.leave_page()
            }
            None => Err(SourceProblem::Truncated { rows: self.rows }),
            Some(_) => Err(self.broken()),
        }
    }

    /// After `_embedded`: reads the rest of the page.
    fn leave_page(&mut self) -> Result<(), SourceProblem> {
        let length = self.whole(Outline::inside_object())?;
        let around = length.and_then(|length| Around::after(&self.bytes.unread()[..length]));
        let around = around.ok_or_else(|| self.broken())?;
        self.note(around);
        self.bytes.pass(std::mem::take(&mut self.behind));
        self.place = Place::Between;
        Ok(())
    }
    fn begin_page(&mut self, around: Around) {
        self.lines = Lines::default();
        self.next_page = None;
        self.total = None;
        self.note(around);
    }

    fn note(&mut self, mut around: Around) {
        self.total = around.total().or(self.total);
        self.next_page = around.next_page().or(self.next_page.take());
    }

    /// A record whose inside is broken still has its number.
    fn looks_like_record(&self, length: usize) -> bool {
        holds_number(&self.bytes.unread()[..length])
    }

    fn foreign_answer(&self, length: usize) -> SourceProblem {
        match error_message(&self.bytes.unread()[..length]) {
            Some((status, message)) => SourceProblem::Refused {
                status: status.unwrap_or(400),
                message,
            },
            None => SourceProblem::NotARegisterAnswer,
        }
    }
}
