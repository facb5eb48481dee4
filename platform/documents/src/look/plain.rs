//! Plain text: UTF-8, or the Windows-1252 that Norwegian spreadsheets still write.
//!
//! A web page, a drawing in SVG or a script is text as well; none is what an association's paper
//! looks like, and a browser that is led to guess may run it.

use std::borrow::Cow;

use encoding_rs::{UTF_8, WINDOWS_1252};

use crate::FileRefusal;

/// What pages, drawings, feeds and scripts begin with or hold; in small letters.
const MARKUP: [&str; 14] = [
    "<!doctype",
    "<html",
    "<head",
    "<body",
    "<script",
    "<iframe",
    "<svg",
    "<?xml",
    "<?php",
    "<object",
    "<embed",
    "<meta",
    "<img",
    "javascript:",
];

/// What other files begin with that are made of letters too.
const OTHERS: [&str; 4] = ["#!", "%!ps", "{\\rtf", "<%"];

/// Whether it is plain text and nothing that runs; `otherwise` when it is no text at all.
pub fn is_text(bytes: &[u8], otherwise: FileRefusal) -> Result<(), FileRefusal> {
    let text = decoded(bytes);
    let odd = |letter: char| letter.is_control() && !matches!(letter, '\t' | '\n' | '\r' | '\u{c}');
    let utf8 = std::str::from_utf8(bytes).is_ok();
    // Windows-1252 has a letter for nearly every byte, so noise is told by its control characters.
    if text.contains(odd) || (utf8 && text.contains(['\u{fffe}', '\u{ffff}'])) {
        return Err(if is_markup(bytes) {
            FileRefusal::Markup
        } else {
            otherwise
        });
    }
    if is_markup(text.as_bytes()) {
        return Err(FileRefusal::Markup);
    }
    let start = small(text.trim_start().as_bytes(), 16);
    if OTHERS
        .iter()
        .any(|other| start.starts_with(other.as_bytes()))
    {
        return Err(otherwise);
    }
    if memchr::memmem::find(&text.as_bytes()[..text.len().min(2048)], b"%PDF-").is_some() {
        return Err(FileRefusal::Polyglot);
    }
    if text.trim().is_empty() {
        return Err(FileRefusal::Empty);
    }
    Ok(())
}

/// Whether there is markup or script anywhere in it.
pub fn is_markup(bytes: &[u8]) -> bool {
    let small = small(bytes, bytes.len());
    MARKUP
        .iter()
        .any(|sign| memchr::memmem::find(&small, sign.as_bytes()).is_some())
}

/// Text as UTF-8, without the mark that some programs put in front.
pub fn decoded(bytes: &[u8]) -> Cow<'_, str> {
    let encoding = if std::str::from_utf8(bytes).is_ok() {
        UTF_8
    } else {
        WINDOWS_1252
    };
    encoding.decode_with_bom_removal(bytes).0
}

fn small(bytes: &[u8], most: usize) -> Vec<u8> {
    bytes[..bytes.len().min(most)].to_ascii_lowercase()
}
