//! PDF (ISO 32000): begins as one, ends as one, is not encrypted and runs nothing.
//!
//! Names of actions are looked for in the file itself and inside its packed object streams. Files
//! attached to a PDF are allowed: services for electronic signing put their proof there.

use std::io::Read as _;

use flate2::read::ZlibDecoder;
use memchr::memmem;

use crate::FileRefusal;

/// Long enough not to come about by chance in packed bytes, as `/JS` does.
const RUNS: [&[u8]; 3] = [b"/JavaScript", b"/Launch", b"/RichMedia"];
/// Together for all object streams; what is beyond is not opened by any reader in good faith.
const SWELLS_TO: u64 = 64 * 1024 * 1024;
const TAIL: usize = 1024;

/// Refuses what is not plainly a PDF to read.
pub fn look_through(bytes: &[u8]) -> Result<(), FileRefusal> {
    let version = bytes.get(5..7).unwrap_or_default();
    if version != b"1." && version != b"2." {
        return Err(FileRefusal::Broken);
    }
    let tail = &bytes[bytes.len().saturating_sub(TAIL)..];
    let end = memmem::rfind(tail, b"%%EOF").ok_or(FileRefusal::Broken)?;
    let after = &tail[end + 5..];
    if !after
        .iter()
        .all(|byte| byte.is_ascii_whitespace() || *byte == 0)
    {
        return Err(FileRefusal::Polyglot);
    }
    if has_name(bytes, b"/Encrypt") {
        return Err(FileRefusal::Encrypted);
    }
    runs_nothing(bytes)?;
    let mut left = SWELLS_TO;
    for packed in object_streams(bytes) {
        let mut objects = Vec::new();
        // A stream that ends early has given what a reader would see of it.
        let _ = ZlibDecoder::new(packed)
            .take(left + 1)
            .read_to_end(&mut objects);
        left = left
            .checked_sub(objects.len() as u64)
            .ok_or(FileRefusal::Swells)?;
        runs_nothing(&objects)?;
    }
    Ok(())
}

fn runs_nothing(bytes: &[u8]) -> Result<(), FileRefusal> {
    let written_out = with_names_written_out(bytes);
    if RUNS.iter().any(|name| has_name(&written_out, name)) {
        return Err(FileRefusal::ScriptInPdf);
    }
    Ok(())
}

/// Whether a name stands there, and not just the beginning of a longer one.
fn has_name(bytes: &[u8], name: &[u8]) -> bool {
    memmem::find_iter(bytes, name).any(|at| {
        let next = bytes.get(at + name.len());
        !next.is_some_and(|next| next.is_ascii_alphanumeric() || *next == b'_')
    })
}

/// `/J#61va` is another way to write `/Java`.
fn with_names_written_out(bytes: &[u8]) -> Vec<u8> {
    let mut plain = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while at < bytes.len() {
        let digit = |place: usize| {
            let byte = bytes.get(at + place)?;
            char::from(*byte)
                .to_digit(16)
                .and_then(|it| u8::try_from(it).ok())
        };
        match (bytes[at], digit(1), digit(2)) {
            (b'#', Some(high), Some(low)) => {
                plain.push(high * 16 + low);
                at += 3;
            }
            (byte, _, _) => {
                plain.push(byte);
                at += 1;
            }
        }
    }
    plain
}

/// The packed bytes of each stream that holds objects.
fn object_streams(bytes: &[u8]) -> impl Iterator<Item = &[u8]> {
    memmem::find_iter(bytes, b"/ObjStm").filter_map(|at| {
        let from = at + memmem::find(&bytes[at..bytes.len().min(at + 2048)], b"stream")?;
        let begins = bytes.get(from + 6..)?;
        let begins = begins
            .strip_prefix(b"\r\n")
            .or_else(|| begins.strip_prefix(b"\n"))?;
        Some(begins)
    })
}
