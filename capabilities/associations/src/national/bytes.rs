//! The bytes of a source, unpacked when they are gzipped, in a buffer that holds one row at a time.
//!
//! The nightly file of the entity register is some 200 MB gzipped and ten times that unpacked, so
//! it is never whole in memory. Gzip is told by its first two bytes, not by a file name or header,
//! since the download, a saved copy and a web server all name it differently.

use std::io::{self, BufReader, Cursor, ErrorKind, Read};

use flate2::bufread::MultiGzDecoder;

use super::SourceProblem;

const GZIP: [u8; 2] = [0x1f, 0x8b];
const BYTE_ORDER_MARK: &[u8] = b"\xef\xbb\xbf";
const PIECE: usize = 128 * 1024;
/// Four times the whole entity register, unpacked. A file beyond that is made to harm.
const MOST_BYTES: u64 = 8 << 30;

/// A window that slides over the source.
pub(super) struct Bytes<'r> {
    input: Box<dyn Read + 'r>,
    buffer: Vec<u8>,
    start: usize,
    end: usize,
    ended: bool,
    passed: u64,
}

impl<'r> Bytes<'r> {
    /// Looks at the first bytes and unpacks when needed.
    pub fn open(mut input: impl Read + 'r) -> Result<Self, SourceProblem> {
        let mut first = [0; 2];
        let seen = read_full(&mut input, &mut first).map_err(|cause| problem(cause, 0))?;
        let whole = Cursor::new(first).take(seen as u64).chain(input);
        let input: Box<dyn Read + 'r> = if first[..seen] == GZIP {
            Box::new(MultiGzDecoder::new(BufReader::with_capacity(PIECE, whole)))
        } else {
            Box::new(whole)
        };
        let buffer = vec![0; 2 * PIECE];
        let mut bytes = Self {
            input,
            buffer,
            start: 0,
            end: 0,
            ended: false,
            passed: 0,
        };
        while bytes.unread().len() < BYTE_ORDER_MARK.len() && bytes.fill(0)? {}
        if bytes.unread().starts_with(BYTE_ORDER_MARK) {
            bytes.pass(BYTE_ORDER_MARK.len());
        }
        Ok(bytes)
    }

    /// What is in the window and not yet passed.
    pub fn unread(&self) -> &[u8] {
        &self.buffer[self.start..self.end]
    }

    /// Whether the source has no bytes after the window.
    pub fn ended(&self) -> bool {
        self.ended
    }

    /// Leaves so many bytes behind.
    pub fn pass(&mut self, count: usize) {
        self.start = (self.start + count).min(self.end);
    }

    /// Gets more bytes behind the unread ones; false at the end. `rows` is for the error alone.
    pub fn fill(&mut self, rows: u64) -> Result<bool, SourceProblem> {
        if self.ended {
            return Ok(false);
        }
        if self.buffer.len() - self.end < PIECE {
            self.buffer.copy_within(self.start..self.end, 0);
            self.end -= self.start;
            self.start = 0;
            if self.buffer.len() - self.end < PIECE {
                self.buffer.resize(self.buffer.len() * 2, 0);
            }
        }
        let read = loop {
            match self.input.read(&mut self.buffer[self.end..]) {
                Ok(read) => break read,
                Err(cause) if cause.kind() == ErrorKind::Interrupted => {}
                Err(cause) => return Err(problem(cause, rows)),
            }
        };
        self.end += read;
        self.passed += read as u64;
        self.ended = read == 0;
        if self.passed > MOST_BYTES {
            return Err(SourceProblem::TooLarge { limit: MOST_BYTES });
        }
        Ok(read > 0)
    }
}

fn read_full(input: &mut impl Read, into: &mut [u8]) -> io::Result<usize> {
    let mut seen = 0;
    while seen < into.len() {
        match input.read(&mut into[seen..]) {
            Ok(0) => break,
            Ok(read) => seen += read,
            Err(cause) if cause.kind() == ErrorKind::Interrupted => {}
            Err(cause) => return Err(cause),
        }
    }
    Ok(seen)
}

fn problem(cause: io::Error, rows: u64) -> SourceProblem {
    match cause.kind() {
        ErrorKind::UnexpectedEof => SourceProblem::Truncated { rows },
        ErrorKind::InvalidInput | ErrorKind::InvalidData if cause.get_ref().is_some() => {
            SourceProblem::BrokenGzip(cause.to_string())
        }
        _ => SourceProblem::Unreadable {
            name: "the source".to_owned(),
            cause,
        },
    }
}
