//! What a file is, is told by its content; what it is called and who says so count for nothing.

use documents::{Allowed, FileRefusal, Kind, accept};
use image::ImageFormat;

use crate::builders::{EXCEL, WORD, libre, office, packed, pdf, picture};

fn kind(name: &str, bytes: Vec<u8>) -> Result<(Kind, String), FileRefusal> {
    accept(name, bytes, &Allowed::PAPERS).map(|file| (file.kind(), file.name().to_owned()))
}

#[test]
fn every_kind_is_known_by_its_content_and_named_to_fit() {
    let samples = [
        (pdf(""), Kind::Pdf, "v.pdf"),
        (picture(4, 4, ImageFormat::Jpeg), Kind::Jpeg, "v.jpg"),
        (picture(4, 4, ImageFormat::Png), Kind::Png, "v.png"),
        (office(WORD, &[]), Kind::Docx, "v.docx"),
        (office(EXCEL, &[]), Kind::Xlsx, "v.xlsx"),
        (libre("text", &[]), Kind::Odt, "v.odt"),
        (libre("spreadsheet", &[]), Kind::Ods, "v.ods"),
        ("Årsmøte\n".into(), Kind::Text, "v.txt"),
    ];
    assert_eq!(samples.len(), Kind::ALL.len());
    for (bytes, expected, name) in samples {
        assert_eq!(kind("v.exe", bytes), Ok((expected, name.into())));
    }
}

#[test]
fn text_from_an_old_spreadsheet_comes_out_whole() {
    let old = b"Navn;Antall\nBl\xe5b\xe6r og r\xf8ros;3\n".to_vec();
    let file = accept("tall.csv", old, &Allowed::TABLE).expect("text");
    assert_eq!(file.name(), "tall.csv");
    let text = std::str::from_utf8(file.bytes()).expect("UTF-8 now");
    assert_eq!(text, "Navn;Antall\nBlåbær og røros;3\n");
    let marked = accept("a.txt", b"\xef\xbb\xbfhei".to_vec(), &Allowed::PAPERS);
    assert_eq!(marked.expect("text").bytes(), b"hei");
}

#[test]
fn what_we_do_not_know_is_refused_with_what_would_do() {
    let allowed = Allowed::PAPERS.kinds;
    for bytes in [
        b"MZ\x90\0\x03\0\0\0".to_vec(),
        b"\x7fELF\x02\x01\x01\0".to_vec(),
        b"GIF89a\x01\0\x01\0".to_vec(),
        b"#!/bin/sh\nrm -rf /\n".to_vec(),
        b"{\\rtf1 hei}".to_vec(),
        b"%!PS-Adobe-3.0\n".to_vec(),
        b"tekst\0med null".to_vec(),
        packed(&[("virus.exe", b"MZ")]),
        libre("presentation", &[]),
    ] {
        assert_eq!(
            kind("vedtekter.pdf", bytes),
            Err(FileRefusal::Unknown { allowed })
        );
    }
}

#[test]
fn a_place_takes_its_own_kinds_and_sizes() {
    let refused = accept("logo.png", pdf(""), &Allowed::LOGO);
    let (found, allowed) = (Kind::Pdf, Allowed::LOGO.kinds);
    assert_eq!(refused, Err(FileRefusal::NotTakenHere { found, allowed }));
    assert_eq!(kind("tom.pdf", Vec::new()), Err(FileRefusal::Empty));
    assert_eq!(
        kind("tom.txt", b" \r\n\t ".to_vec()),
        Err(FileRefusal::Empty)
    );
    let most_bytes = 100;
    let small = Allowed {
        most_bytes,
        ..Allowed::PAPERS
    };
    let exact = accept("a.txt", vec![b'a'; 100], &small);
    assert!(exact.is_ok());
    let larger = accept("a.txt", vec![b'a'; 101], &small);
    assert_eq!(larger, Err(FileRefusal::TooLarge { most_bytes }));
}

#[test]
fn files_from_before_2007_are_told_from_encrypted_ones() {
    let old = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 W\0o\0r\0d\0".to_vec();
    assert_eq!(kind("a.doc", old.clone()), Err(FileRefusal::OldOffice));
    let mut locked = old;
    locked.extend("EncryptedPackage".bytes().flat_map(|byte| [byte, 0]));
    assert_eq!(kind("a.docx", locked), Err(FileRefusal::Encrypted));
}
