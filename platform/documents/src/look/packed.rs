//! Packed files (ZIP, APPNOTE 6.3): the body of Word, Excel and LibreOffice files.
//!
//! The file begins with its first part and ends with its directory: nothing in front, nothing
//! behind, nothing shared between parts. What is unpacked is counted as it comes, never believed
//! from the directory, so that a bomb ends early (ASVS 5.0 V5.2.3).

use std::{
    cell::Cell,
    collections::HashSet,
    io::{Cursor, Read as _},
};

use memchr::memmem;
use zip::{CompressionMethod, ZipArchive, result::ZipError};

use crate::FileRefusal;

/// The most a file may swell to, all parts together.
const SWELLS_TO: u64 = 64 * 1024 * 1024;
/// How many times larger a file may become, once it is over [`SMALL`].
const RATIO: u64 = 150;
const SMALL: u64 = 4 * 1024 * 1024;
const MOST_PARTS: usize = 2_000;
const END: &[u8] = b"PK\x05\x06";
const END_LENGTH: usize = 22;

/// A packed file that is open, and counts what comes out of it.
pub(crate) struct Package<'b> {
    archive: ZipArchive<Cursor<&'b [u8]>>,
    names: Vec<String>,
    most: u64,
    unpacked: Cell<u64>,
}

impl<'b> Package<'b> {
    /// Opens it, when it is packed as plainly as office programs do.
    pub(crate) fn open(bytes: &'b [u8]) -> Result<Self, FileRefusal> {
        let end = directory_at_end(bytes).ok_or(FileRefusal::Broken)?;
        if end + END_LENGTH != bytes.len() {
            return Err(FileRefusal::Polyglot);
        }
        let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(broken)?;
        if archive.len() > MOST_PARTS {
            return Err(FileRefusal::Swells);
        }
        if archive.has_duplicate_names() || archive.has_overlapping_files().map_err(broken)? {
            return Err(FileRefusal::Polyglot);
        }
        let (mut names, mut seen, mut first) = (Vec::new(), HashSet::<String>::new(), u64::MAX);
        for at in 0..archive.len() {
            let part = archive.by_index_raw(at).map_err(broken)?;
            let name = part.name().map_err(broken)?.into_owned();
            if part.encrypted() {
                return Err(FileRefusal::Encrypted);
            }
            let known = [CompressionMethod::Stored, CompressionMethod::Deflated];
            if !known.contains(&part.compression()) || part.is_symlink() || leads_out(&name) {
                return Err(FileRefusal::Broken);
            }
            if !seen.insert(name.to_lowercase()) {
                return Err(FileRefusal::Polyglot);
            }
            first = first.min(part.header_start());
            names.push(name);
        }
        if first != 0 {
            return Err(FileRefusal::Polyglot);
        }
        let size = bytes.len() as u64;
        Ok(Self {
            archive,
            names,
            most: size.saturating_mul(RATIO).clamp(SMALL, SWELLS_TO),
            unpacked: Cell::new(0),
        })
    }

    /// The names of its parts, in order.
    pub(crate) fn names(&self) -> &[String] {
        &self.names
    }

    /// Unpacks one part; `None` when there is none of this name.
    pub(crate) fn part(&mut self, name: &str) -> Result<Option<Vec<u8>>, FileRefusal> {
        let Some(at) = self.names.iter().position(|known| known == name) else {
            return Ok(None);
        };
        let part = self.archive.by_index(at).map_err(broken)?;
        let left = self.most.saturating_sub(self.unpacked.get());
        let mut bytes = Vec::new();
        part.take(left + 1)
            .read_to_end(&mut bytes)
            .map_err(|_| FileRefusal::Broken)?;
        let came = bytes.len() as u64;
        if came > left {
            return Err(FileRefusal::Swells);
        }
        self.unpacked.set(self.unpacked.get() + came);
        Ok(Some(bytes))
    }

    /// Unpacks every part, one at a time, and shows each to `see`.
    pub(crate) fn each_part(
        &mut self,
        mut see: impl FnMut(&str, &[u8]) -> Result<(), FileRefusal>,
    ) -> Result<(), FileRefusal> {
        self.unpacked.set(0);
        for name in self.names.clone() {
            if let Some(bytes) = self.part(&name)? {
                see(&name, &bytes)?;
            }
        }
        Ok(())
    }
}

/// Where the end of a packed file's directory stands, when the bytes end as a packed file does.
pub(crate) fn directory_at_end(bytes: &[u8]) -> Option<usize> {
    let tail = bytes
        .len()
        .saturating_sub(END_LENGTH + usize::from(u16::MAX));
    memmem::rfind_iter(&bytes[tail..], END)
        .map(|at| tail + at)
        .find(|at| {
            let comment = bytes.get(at + 20..at + END_LENGTH);
            comment.is_some_and(|length| {
                let length = usize::from(u16::from_le_bytes([length[0], length[1]]));
                at + END_LENGTH + length <= bytes.len()
            })
        })
}

/// A name that would leave the folder it is unpacked into, on any system.
fn leads_out(name: &str) -> bool {
    name.starts_with('/')
        || name.contains(['\\', '\0', ':'])
        || name.split('/').any(|piece| piece == "..")
}

fn broken(_: ZipError) -> FileRefusal {
    FileRefusal::Broken
}
