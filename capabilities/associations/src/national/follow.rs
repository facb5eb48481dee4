//! Following one row to its end: how large, how deep, and what to do when it never closes.

use super::{
    RejectReason, SourceProblem,
    outline::{Outline, Step, Watch},
    reader::{Found, Place, Records},
    rejected::{holds_several, number_in},
};

/// A row beyond this is not a row of the register; real ones have one or two kilobytes.
const LARGEST_ROW: usize = 1 << 20;
const DEEPEST_ROW: usize = 64;

/// How a row ended.
pub(super) enum Followed {
    Closed(usize),
    Cut(usize),
    Embedded(usize),
    /// It was skipped; this is the number that stood in it.
    TooLarge(Option<String>),
}

impl Records<'_> {
    /// A record in a list.
    pub(super) fn record(&mut self, watch: Watch) -> Result<Found, SourceProblem> {
        let mut outline = Outline::new(b'{', watch);
        match self.follow(&mut outline)? {
            Followed::Closed(length) => self.take_record(length, outline.deepest()),
            Followed::Cut(length) => {
                self.expect_element();
                Ok(self.take_cut(length))
            }
            Followed::TooLarge(number) => Ok(Found::Rejected(RejectReason::TooLarge, number)),
            Followed::Embedded(_) => Err(self.broken()),
        }
    }

    /// Gets bytes until the value closes.
    pub(super) fn follow(&mut self, outline: &mut Outline) -> Result<Followed, SourceProblem> {
        loop {
            let at_end = self.bytes.ended();
            match outline.follow(self.bytes.unread(), at_end) {
                Step::Closed(length) => return Ok(Followed::Closed(length)),
                Step::Embedded(length) => return Ok(Followed::Embedded(length)),
                Step::CutAtLine(length) => return Ok(Followed::Cut(length)),
                Step::More if self.bytes.unread().len() > LARGEST_ROW => {
                    return self.skip_large(outline);
                }
                Step::More => {
                    if !self.bytes.fill(self.rows)? && at_end {
                        return Err(SourceProblem::Truncated { rows: self.rows });
                    }
                }
            }
        }
    }

    /// Leaves a row behind that is larger than any row may be.
    fn skip_large(&mut self, outline: &mut Outline) -> Result<Followed, SourceProblem> {
        if holds_several(self.bytes.unread()) {
            return Err(self.broken());
        }
        let number = number_in(self.bytes.unread());
        loop {
            self.bytes.pass(outline.let_go());
            let at_end = self.bytes.ended();
            match outline.follow(self.bytes.unread(), at_end) {
                Step::Closed(length) | Step::Embedded(length) => {
                    self.bytes.pass(length);
                    return Ok(Followed::TooLarge(number));
                }
                Step::CutAtLine(length) => {
                    self.bytes.pass(length);
                    self.expect_element();
                    self.lines.cut_row();
                    return Ok(Followed::TooLarge(number));
                }
                Step::More => {
                    if !self.bytes.fill(self.rows)? && at_end {
                        return Err(SourceProblem::Truncated { rows: self.rows });
                    }
                }
            }
        }
    }

    /// Follows a value that is not a row. Its length, unless it was too large to keep.
    pub(super) fn whole(&mut self, mut outline: Outline) -> Result<Option<usize>, SourceProblem> {
        match self.follow(&mut outline)? {
            Followed::Closed(length) => {
                self.behind = length;
                Ok(Some(length))
            }
            _ => Ok(None),
        }
    }

    pub(super) fn take_record(
        &mut self,
        length: usize,
        deepest: usize,
    ) -> Result<Found, SourceProblem> {
        let raw = &self.bytes.unread()[..length];
        self.lines.end_row(raw);
        self.behind = length;
        let reason = if length > LARGEST_ROW {
            RejectReason::TooLarge
        } else if deepest > DEEPEST_ROW {
            RejectReason::TooDeep
        } else {
            return Ok(Found::Record(0..length));
        };
        if holds_several(raw) {
            return Err(self.broken());
        }
        Ok(Found::Rejected(reason, number_in(raw)))
    }

    pub(super) fn take_cut(&mut self, length: usize) -> Found {
        self.lines.cut_row();
        self.behind = length;
        Found::Rejected(
            RejectReason::Malformed,
            number_in(&self.bytes.unread()[..length]),
        )
    }

    /// An element that is neither object nor list. A stray word among records is one broken row;
    /// as the very first thing it means that this is no JSON at all.
    pub(super) fn scalar(&mut self, first: u8) -> Result<Found, SourceProblem> {
        let mut escaped = false;
        let ends = |at: usize, byte: u8| -> Option<usize> {
            if first != b'"' {
                let stops = matches!(byte, b',' | b']' | b'}' | b'{' | b'[' | b'"' | b'\n');
                return stops.then_some(at);
            }
            let closes = at > 0 && byte == b'"' && !escaped;
            escaped = byte == b'\\' && !escaped;
            closes.then_some(at + 1)
        };
        let length = self.find_end(ends)?;
        let token = self.bytes.unread()[..length].trim_ascii();
        let is_json = serde_json::from_slice::<serde::de::IgnoredAny>(token).is_ok();
        if token.is_empty() || (!is_json && self.rows == 1) {
            return Err(self.broken());
        }
        self.behind = length;
        let reason = if is_json {
            RejectReason::NotAnObject
        } else {
            RejectReason::Malformed
        };
        Ok(Found::Rejected(reason, None))
    }

    /// Something between answers that begins like no answer.
    pub(super) fn foreign_line(&mut self) -> Result<Found, SourceProblem> {
        if self.answers == 0 {
            let begins = String::from_utf8_lossy(self.bytes.unread());
            let begins = begins
                .chars()
                .take(20)
                .map(|c| if c.is_control() { ' ' } else { c });
            return Err(SourceProblem::NotJson {
                begins: begins.collect(),
            });
        }
        if self.lines.known().is_none() {
            return Err(self.broken());
        }
        self.rows += 1;
        self.behind = self.find_end(|at, byte| (byte == b'\n').then_some(at))?;
        Ok(Found::Rejected(RejectReason::NotAnObject, None))
    }

    fn find_end(
        &mut self,
        mut ends: impl FnMut(usize, u8) -> Option<usize>,
    ) -> Result<usize, SourceProblem> {
        let mut at = 0;
        loop {
            while let Some(byte) = self.bytes.unread().get(at) {
                if let Some(length) = ends(at, *byte) {
                    return Ok(length);
                }
                at += 1;
            }
            if at > LARGEST_ROW {
                return Err(self.broken());
            }
            if !self.bytes.fill(self.rows)? {
                return Err(SourceProblem::Truncated { rows: self.rows });
            }
        }
    }

    /// Whether the unread bytes begin so.
    pub(super) fn starts_with(&mut self, wanted: &[u8]) -> Result<bool, SourceProblem> {
        while self.bytes.unread().len() < wanted.len() && self.bytes.fill(self.rows)? {}
        Ok(self.bytes.unread().starts_with(wanted))
    }

    fn expect_element(&mut self) {
        if let Place::AfterElement(list) = self.place {
            self.place = Place::Element(list);
        }
    }

    pub(super) fn broken(&self) -> SourceProblem {
        SourceProblem::BrokenStructure {
            row: self.rows.max(1),
        }
    }
}
