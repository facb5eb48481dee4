//! PDF, spreadsheets and calendars that tests have made, for checkers outside of them and for tests that
//! read them.

use std::{
    io::{Cursor, Read as _, Write as _},
    process::{Command, Stdio},
};

use zip::ZipArchive;

/// Keeps a PDF in the folder that `SAMSPILL_PAPERS` names, if it names one: `cargo xtask test` shows all
/// that lie there to checkers of PDF/A and PDF/UA.
pub fn keep_paper(name: &str, bytes: &[u8]) {
    keep(&format!("{name}.pdf"), bytes);
}

/// Keeps a calendar, or what it is to be compared with, in the same folder: `cargo xtask test` has a
/// parser that is none of ours expand it. The name has its ending.
pub fn keep_calendar(name: &str, text: &str) {
    keep(name, text.as_bytes());
}

/// Keeps an electronic invoice in the same folder, for a validator that is none of ours.
pub fn keep_invoice(name: &str, xml: &str) {
    keep(&format!("{name}.xml"), xml.as_bytes());
}

fn keep(name: &str, bytes: &[u8]) {
    if let Some(folder) = std::env::var_os("SAMSPILL_PAPERS") {
        let file = std::path::Path::new(&folder).join(name);
        std::fs::write(file, bytes).expect("the folder for papers is there");
    }
}

/// What a file says to whoever opens it: a paper as text, a spreadsheet unpacked, anything else as it is.
pub fn said_by(bytes: &[u8]) -> String {
    if bytes.starts_with(b"%PDF") {
        return paper_text(bytes);
    }
    if bytes.starts_with(b"PK") {
        return unpacked(bytes);
    }
    String::from_utf8_lossy(bytes).into_owned()
}

fn paper_text(bytes: &[u8]) -> String {
    let mut reader = Command::new("pdftotext")
        .args(["-", "-"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("poppler-utils are there; docs/guides/test.md says how");
    let mut into = reader.stdin.take().expect("it was piped");
    into.write_all(bytes).expect("it reads");
    drop(into);
    let told = reader.wait_with_output().expect("it reads to the end");
    String::from_utf8_lossy(&told.stdout).into_owned()
}

fn unpacked(bytes: &[u8]) -> String {
    let mut whole = ZipArchive::new(Cursor::new(bytes)).expect("a spreadsheet");
    let mut text = String::new();
    for at in 0..whole.len() {
        let mut part = Vec::new();
        let mut file = whole.by_index(at).expect("a part");
        file.read_to_end(&mut part).expect("it unpacks");
        text.push_str(&String::from_utf8_lossy(&part));
    }
    text
}
