//! Tricks with files: each is refused for what it is.

use documents::{Allowed, FileRefusal, accept};
use image::ImageFormat;

use crate::builders::{EXCEL, WORD, chunk, libre, office, packed, pdf, pdf_with_packed, picture};

fn refused(bytes: Vec<u8>) -> FileRefusal {
    accept("vedtekter.pdf", bytes, &Allowed::PAPERS).expect_err("a trick")
}

#[test]
fn a_file_that_is_two_files_is_refused() {
    let zip = office(WORD, &[("word/document.xml", b"<w/>")]);
    let picture = picture(4, 4, ImageFormat::Jpeg);
    let behind_picture = [&picture[..], &zip].concat();
    assert_eq!(refused(behind_picture), FileRefusal::Polyglot);
    let behind_pdf = [&pdf("")[..], &zip].concat();
    assert_eq!(refused(behind_pdf), FileRefusal::Polyglot);
    let more = [&pdf("")[..], b"MZ and what follows"].concat();
    assert_eq!(refused(more), FileRefusal::Polyglot);
    let note = [&[0xff, 0xfe, 0, 11][..], b"%PDF-1.7\n"].concat();
    let pdf_within = [&picture[..2], &note, &picture[2..]].concat();
    assert_eq!(refused(pdf_within), FileRefusal::Polyglot);
    // Behind the end of a PDF and in front of another end.
    let between = [&pdf("")[..], &zip, b"\n%%EOF\n"].concat();
    assert_eq!(refused(between), FileRefusal::Polyglot);
    let not_at_first = [b"Hei\n", &pdf("")[..]].concat();
    assert_eq!(refused(not_at_first), FileRefusal::Polyglot);
    let more_behind = [&zip[..], b"<script>alert(1)</script>"].concat();
    assert_eq!(refused(more_behind), FileRefusal::Polyglot);
    let two_zips = [&zip[..], &zip].concat();
    assert_eq!(refused(two_zips), FileRefusal::Polyglot);
    let page_in_pdf = pdf("<html><script>alert(1)</script></html>");
    assert_eq!(refused(page_in_pdf), FileRefusal::Polyglot);
    let signs = [EXCEL, WORD].concat();
    assert_eq!(refused(office(&signs, &[])), FileRefusal::Polyglot);
}

#[test]
fn a_page_or_script_in_a_picture_is_refused() {
    let drawn = picture(4, 4, ImageFormat::Png);
    let note = chunk(*b"tEXt", b"Comment\0<script>alert(1)</script>");
    let tricked = [&drawn[..33], &note, &drawn[33..]].concat();
    assert_eq!(refused(tricked), FileRefusal::Polyglot);
}

#[test]
fn markup_is_no_text() {
    for text in [
        "<!DOCTYPE html><title>x</title>",
        "<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>",
        "\u{feff}  <?xml version=\"1.0\"?><a/>",
        "Kjære styre\n<ScRiPt src=x></script>",
        "<?php system($_GET['c']); ?>",
        "<svg>\0</svg>",
    ] {
        assert_eq!(refused(text.into()), FileRefusal::Markup, "{text}");
    }
    let harmless = "Medlemmer < 26 år: 12\nStyret <post@fjordvik.example>\n";
    assert!(accept("a.txt", harmless.into(), &Allowed::PAPERS).is_ok());
}

#[test]
fn bombs_end_early() {
    let zeros = vec![b'0'; 12 * 1024 * 1024];
    let bomb = office(WORD, &[("word/document.xml", &zeros)]);
    assert!(bomb.len() < 100_000);
    assert_eq!(refused(bomb), FileRefusal::Swells);
    let piece = vec![b'0'; 3 * 1024 * 1024];
    let spread = office(
        WORD,
        &[("a.xml", &piece), ("b.xml", &piece), ("c.xml", &piece)],
    );
    assert_eq!(refused(spread), FileRefusal::Swells);
    let names: Vec<String> = (0..2_001).map(|at| format!("{at}.xml")).collect();
    let parts: Vec<(&str, &[u8])> = names
        .iter()
        .map(|name| (name.as_str(), &b"x"[..]))
        .collect();
    assert_eq!(refused(office(WORD, &parts)), FileRefusal::Swells);
    let laughs = b"<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;\">]><x>&b;</x>";
    let words = office(WORD, &[("word/document.xml", laughs)]);
    assert_eq!(refused(words), FileRefusal::Swells);
    let packed = pdf_with_packed(&vec![b' '; 65 * 1024 * 1024]);
    assert_eq!(refused(packed), FileRefusal::Swells);
    let huge = [
        &50_000_u32.to_be_bytes()[..],
        &50_000_u32.to_be_bytes(),
        &[8, 2, 0, 0, 0],
    ]
    .concat();
    let png = [
        b"\x89PNG\r\n\x1a\n",
        &chunk(*b"IHDR", &huge)[..],
        &chunk(*b"IEND", b""),
    ]
    .concat();
    assert_eq!(refused(png), FileRefusal::Swells);
}

#[test]
fn a_directory_that_lies_is_refused() {
    // The directory says that the part is ten bytes; what comes out is more.
    let honest = office(WORD, &[("word/document.xml", &[b'0'; 5_000])]);
    let size = 5_000_u32.to_le_bytes();
    let mut lying = honest;
    while let Some(at) = lying.windows(4).position(|four| four == size) {
        lying[at..at + 4].copy_from_slice(&10_u32.to_le_bytes());
    }
    assert_eq!(refused(lying), FileRefusal::Broken);
    for name in ["../../etc/passwd", "/etc/passwd", "C:\\a.xml", "a/../../b"] {
        let leads_out = office(WORD, &[(name, b"x")]);
        assert_eq!(refused(leads_out), FileRefusal::Broken, "{name}");
    }
    let twice = office(WORD, &[("word/a.xml", b"x"), ("Word/A.xml", b"y")]);
    assert_eq!(refused(twice), FileRefusal::Polyglot);
    let mut cut = office(WORD, &[("word/document.xml", b"<w/>")]);
    cut.truncate(cut.len() - 10);
    assert_eq!(refused(cut), FileRefusal::Broken);
}

#[test]
fn parts_that_share_a_name_or_their_bytes_are_refused() {
    let two = office(WORD, &[("word/a.xml", b"same"), ("word/b.xml", b"same")]);
    let mut one_name = two.clone();
    while let Some(at) = one_name.windows(10).position(|ten| ten == b"word/b.xml") {
        one_name[at + 5] = b'a';
    }
    assert_eq!(refused(one_name), FileRefusal::Polyglot);
    // The directory's last two lines point to the same part.
    let entries: Vec<usize> = memchr::memmem::find_iter(&two, b"PK\x01\x02").collect();
    let mut shared = two;
    let first: [u8; 4] = std::array::from_fn(|at| shared[entries[1] + 42 + at]);
    shared[entries[2] + 42..entries[2] + 46].copy_from_slice(&first);
    assert_eq!(refused(shared), FileRefusal::Polyglot);
}

#[test]
fn macros_are_refused_wherever_they_lie() {
    for bytes in [
        office(WORD, &[("word/vbaProject.bin", b"x")]),
        office(&format!("{WORD} macroEnabled"), &[]),
        office(EXCEL, &[("xl/macrosheets/sheet1.xml", b"<x/>")]),
        office(EXCEL, &[("xl/activeX/activeX1.bin", b"x")]),
        libre("text", &[("Basic/Standard/Module1.xml", b"<x/>")]),
        libre("spreadsheet", &[("Scripts/python/x.py", b"x")]),
    ] {
        assert_eq!(refused(bytes), FileRefusal::Macros);
    }
}

#[test]
fn what_cannot_be_seen_is_refused() {
    assert_eq!(refused(pdf("<< /Encrypt 5 0 R >>")), FileRefusal::Encrypted);
    assert!(accept("a.pdf", pdf("(/EncryptMetadata)"), &Allowed::PAPERS).is_ok());
    let manifest = b"<manifest><encryption-data/></manifest>";
    let odt = libre("text", &[("META-INF/manifest.xml", manifest)]);
    assert_eq!(refused(odt), FileRefusal::Encrypted);
    // The flag that a part is encrypted, in its own head and in the directory.
    let mut zip = packed(&[("mimetype", b"application/vnd.oasis.opendocument.text")]);
    let directory = zip
        .windows(4)
        .rposition(|four| four == b"PK\x01\x02")
        .expect("one");
    zip[6] |= 1;
    zip[directory + 8] |= 1;
    assert_eq!(refused(zip), FileRefusal::Encrypted);
}

#[test]
fn a_pdf_runs_nothing() {
    for more in [
        "<< /S /JavaScript /JS (app.alert(1)) >>",
        "<< /S /J#61vaScript >>",
        "<< /S /Launch /F (cmd.exe) >>",
    ] {
        assert_eq!(refused(pdf(more)), FileRefusal::ScriptInPdf, "{more}");
    }
    let many = "<< /S /JavaScript /JS (app.alert(1)) >> ".repeat(50);
    let packed = pdf_with_packed(many.as_bytes());
    let shows = |file: &[u8]| file.windows(11).any(|piece| piece == b"/JavaScript");
    assert!(!shows(&packed), "it is packed");
    assert_eq!(refused(packed), FileRefusal::ScriptInPdf);
    let calm = pdf_with_packed(b"<< /Type /Annot /JSON 1 >>");
    assert!(accept("a.pdf", calm, &Allowed::PAPERS).is_ok());
    assert_eq!(
        refused(b"%PDF-1.7\ncut short".to_vec()),
        FileRefusal::Broken
    );
    assert_eq!(refused(b"%PDF-\n%%EOF".to_vec()), FileRefusal::Broken);
}
