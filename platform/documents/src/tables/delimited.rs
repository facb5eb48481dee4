//! CSV as programs really write it (RFC 4180 and its kin): comma, semicolon or tab, whichever the
//! first line has most of; `sep=;` in front as Excel likes it; quotes as everybody does.

use super::{TableRefusal, cells::Rows};
use crate::FileRefusal;

/// Reads all rows.
pub fn read(text: &str, rows: &mut Rows) -> Result<(), TableRefusal> {
    // One kind of line end, so that lines can be counted.
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    let (told, skipped, text) = told_separator(&text);
    let separator = told.unwrap_or_else(|| guessed_separator(text));
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(separator)
        .from_reader(text.as_bytes());
    let mut record = csv::StringRecord::new();
    let (mut counted, mut line) = (0_usize, 1 + skipped);
    while reader
        .read_record(&mut record)
        .map_err(|_| FileRefusal::Broken)?
    {
        let start = record.position().map_or(0, csv::Position::byte);
        let start = usize::try_from(start).unwrap_or(usize::MAX);
        // The reader leaves empty lines out, and says that a record begins before them.
        let (before, rest) = text.split_at(start);
        line += count(&before[counted..]);
        let begins = rest.trim_start_matches('\n');
        let at = line + count(&rest[..rest.len() - begins.len()]);
        counted = start;
        for (column, cell) in record.iter().enumerate() {
            rows.put(at, column, cell)?;
        }
    }
    Ok(())
}

fn count(lines: &str) -> usize {
    lines.bytes().filter(|byte| *byte == b'\n').count()
}

/// What a line `sep=;` says, how many lines that is, and the text after it.
fn told_separator(text: &str) -> (Option<u8>, usize, &str) {
    let (first, rest) = text.split_once('\n').unwrap_or((text, ""));
    match first.trim_end().strip_prefix("sep=").map(str::as_bytes) {
        Some([separator]) => (Some(*separator), 1, rest),
        _ => (None, 0, text),
    }
}

fn guessed_separator(text: &str) -> u8 {
    let first = text.lines().find(|line| !line.trim().is_empty());
    let count = |separator: u8| {
        let (mut quoted, mut count) = (false, 0_usize);
        for byte in first.unwrap_or_default().bytes() {
            if byte == b'"' {
                quoted = !quoted;
            } else if byte == separator && !quoted {
                count += 1;
            }
        }
        count
    };
    // The last of several that are equal wins: the semicolon, which Norwegian programs write.
    [b',', b'\t', b';']
        .into_iter()
        .max_by_key(|separator| count(*separator))
        .unwrap_or(b';')
}
