//! The document shelf: versions, who may read, tricks, and what is not lost.

use std::io::{Cursor, Write as _};

use ::access::{RoleKind, Scope};
use testkit::{Browser, on_each_engine};
use zip::{ZipWriter, write::SimpleFileOptions};

use super::Stage;

/// A whole, small PDF.
pub fn pdf(words: &str) -> Vec<u8> {
    crate::demo::papers::pdf(&[words.to_owned()])
}

/// A spreadsheet whose one sheet is many times larger than the file.
pub fn zip_bomb() -> Vec<u8> {
    let mut package = ZipWriter::new(Cursor::new(Vec::new()));
    let mut part = |name: &str, text: &[u8]| {
        package
            .start_file(name, SimpleFileOptions::default())
            .expect("a part");
        package.write_all(text).expect("memory takes it");
    };
    part(
        "[Content_Types].xml",
        b"<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>",
    );
    part("xl/workbook.xml", b"<workbook/>");
    part("xl/worksheets/sheet1.xml", &vec![b' '; 200 * 1024 * 1024]);
    package.finish().expect("a package").into_inner()
}

fn keep(
    stage: &Stage,
    browser: &Browser<'_>,
    fields: &[(&str, &str)],
    files: &[(&str, &str, &[u8])],
) -> (u16, String) {
    let answer = browser.send_files(&stage.path("/dokumenter"), fields, files);
    let status = answer.status().as_u16();
    (
        status,
        String::from_utf8(answer.into_body()).expect("a page"),
    )
}

const ACCOUNTS: [(&str, &str); 2] = [("kind", "accounts"), ("year", "2025")];

fn document(stage: &Stage, browser: &Browser<'_>) -> String {
    let page = browser.get(&stage.path("/dokumenter"));
    let links = page.own_links().into_iter();
    let mut ours = links.filter(|link| link.contains("/dokumenter/") && !link.contains('?'));
    ours.next().expect("a document to download")
}

#[test]
fn a_document_lies_on_the_shelf_in_versions_and_leaves_it_alone() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let browser = stage.signed_in(&stage.person("Kari", RoleKind::Chair));
        let empty = browser.get(&stage.path("/dokumenter"));
        assert!(empty.text().contains("Regnskap 2025"), "it is missed");
        let first = pdf("Regnskap");
        let (status, _) = keep(
            &stage,
            &browser,
            &ACCOUNTS,
            &[("file", "Regnskap 2025.pdf", &first)],
        );
        assert_eq!(status, 303);
        let (status, _) = keep(
            &stage,
            &browser,
            &ACCOUNTS,
            &[("file", "Regnskap rettet.pdf", &pdf("Rettet"))],
        );
        assert_eq!(status, 303);
        let page = browser.get(&stage.path("/dokumenter"));
        assert!(page.text().contains("Versjon 2.") && page.text().contains("Versjon 1."));
        assert!(page.text().contains("av Kari"));
        let all = stage
            .town
            .db
            .read_now(|conn| crate::documents_of(conn, &stage.choir))
            .expect("a shelf");
        let versions: Vec<(i64, bool)> =
            all.iter().map(|one| (one.version, one.in_force)).collect();
        assert_eq!(versions, [(2, true), (1, false)]);
        let path = stage.path(&format!("/dokumenter/{}", all[1].id));
        let answer = browser.send("GET", &path, &[], "");
        assert_eq!(answer.status(), 200);
        assert_eq!(*answer.body(), first);
        let told = answer.headers()["content-disposition"]
            .to_str()
            .expect("letters");
        assert!(
            told.starts_with("attachment; filename=\"Regnskap 2025.pdf\""),
            "{told}"
        );
        assert_eq!(answer.headers()["x-content-type-options"], "nosniff");
    });
}

#[test]
fn only_those_allowed_read_and_that_staff_read_is_noted() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let chair = stage.signed_in(&stage.person("Kari", RoleKind::Chair));
        keep(&stage, &chair, &ACCOUNTS, &[("file", "a.pdf", &pdf("a"))]);
        let path = document(&stage, &chair);
        let accountant = stage.person("Regn", RoleKind::Accountant);
        let (booker, _) = stage.delegate("Booker", &[Scope::Booking]);
        let neighbour = stage.town.person("Nabo", "nabo@example.no");
        stage
            .town
            .give_role(&neighbour, &stage.club, RoleKind::Chair);
        let status = |browser: &Browser<'_>| browser.send("GET", &path, &[], "").status().as_u16();
        assert_eq!(status(&stage.signed_in(&accountant)), 200, "scope grants");
        assert_eq!(status(&stage.signed_in(&booker)), 403);
        assert_eq!(status(&stage.signed_in(&neighbour)), 403);
        // The same file through her own association is not there.
        let sideways = path.replace(&stage.choir, &stage.club);
        let answer = stage.signed_in(&neighbour).send("GET", &sideways, &[], "");
        assert_eq!(answer.status(), 404);
        let noted = "SELECT count(*) AS n FROM audit WHERE action = 'upkeep.read_document'";
        assert_eq!(stage.count(noted), 0);
        assert_eq!(status(&stage.signed_in(&stage.staff("Marit"))), 200);
        assert_eq!(stage.count(noted), 1);
    });
}

#[test]
fn staff_find_those_whose_accounts_are_missing() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let chair = stage.signed_in(&stage.person("Kari", RoleKind::Chair));
        let staff = stage.signed_in(&stage.staff("Marit"));
        let lacking = || {
            // The register's own tests look the page over; the inbox it leads to is not in this house.
            let list = "/nb/saker/foreninger?vis=uten-regnskap";
            let answer = staff.send("GET", list, &[], "");
            let page = String::from_utf8(answer.into_body()).expect("a page");
            [&stage.choir, &stage.club].map(|id| page.contains(&format!("/saker/forening/{id}\"")))
        };
        assert_eq!(lacking(), [true, true]);
        let older = [("kind", "accounts"), ("year", "2024")];
        keep(&stage, &chair, &older, &[("file", "a.pdf", &pdf("a"))]);
        assert_eq!(lacking(), [true, true], "those of another year");
        keep(&stage, &chair, &ACCOUNTS, &[("file", "b.pdf", &pdf("b"))]);
        assert_eq!(lacking(), [false, true]);
    });
}

#[test]
fn tricks_are_refused_and_a_name_is_only_a_name() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let browser = stage.signed_in(&stage.person("Kari", RoleKind::Chair));
        let polyglot = [&pdf("a")[..], b"PK\x03\x04hidden archive", &[0; 64]].concat();
        let bomb = zip_bomb();
        for (name, content) in [
            ("regnskap.pdf", &b"MZ\x90\x00\x03\x00\x00\x00 a program"[..]),
            ("regnskap.pdf", b"<html><script>alert(1)</script></html>"),
            ("regnskap.pdf", &polyglot),
            ("regnskap.xlsx", &bomb),
            ("regnskap.pdf", b""),
        ] {
            let (status, body) = keep(&stage, &browser, &ACCOUNTS, &[("file", name, content)]);
            assert_eq!(status, 422, "{name}");
            assert!(body.contains("id=\"file-error\""), "{name}");
            assert!(body.contains("value=\"2025\""), "what was written is kept");
        }
        let (status, _) = keep(
            &stage,
            &browser,
            &ACCOUNTS,
            &[("file", "../../etc/passwd\u{202e}fdp.exe", &pdf("a"))],
        );
        assert_eq!(status, 303);
        let page = browser.get(&stage.path("/dokumenter"));
        assert!(
            page.text().contains("passwdfdp.pdf") && !page.text().contains(".."),
            "{}",
            page.text()
        );
        assert_eq!(stage.count("SELECT count(*) AS n FROM shelf_document"), 1);
    });
}

#[test]
fn a_file_is_not_lost_when_the_rest_of_the_form_was_wrong() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let kari = stage.person("Kari", RoleKind::Chair);
        let browser = stage.signed_in(&kari);
        let (status, body) = keep(
            &stage,
            &browser,
            &[
                ("kind", "minutes"),
                ("year", "nitten"),
                ("title", "Årsmøtet"),
            ],
            &[("file", "møte.pdf", &pdf("m"))],
        );
        assert_eq!(status, 422);
        assert!(body.contains("Vi har tatt vare på møte.pdf."), "{body}");
        let after = body
            .split("name=\"draft\" value=\"")
            .nth(1)
            .expect("a draft");
        let draft = after.split('"').next().expect("its id").to_owned();
        let right = [
            ("kind", "minutes"),
            ("year", "2025"),
            ("title", "Årsmøtet"),
            ("draft", draft.as_str()),
        ];
        // Somebody else cannot take it over.
        let other = stage.signed_in(&stage.person("Jon", RoleKind::DeputyChair));
        assert_eq!(keep(&stage, &other, &right, &[]).0, 422);
        assert_eq!(keep(&stage, &browser, &right, &[]).0, 303);
        let page = browser.get(&stage.path("/dokumenter"));
        assert!(page.text().contains("Årsmøtet 2025"), "{}", page.text());
        assert_eq!(stage.count("SELECT count(*) AS n FROM shelf_draft"), 0);
        assert_eq!(keep(&stage, &browser, &right, &[]).0, 422, "used once");
    });
}

#[test]
fn a_mistake_is_taken_away_the_same_day_by_who_made_it_and_by_nobody_later() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let kari = stage.person("Kari", RoleKind::Chair);
        let jon = stage.person("Jon", RoleKind::DeputyChair);
        keep(
            &stage,
            &stage.signed_in(&kari),
            &ACCOUNTS,
            &[("file", "a.pdf", &pdf("a"))],
        );
        let path = format!("{}/slett", document(&stage, &stage.signed_in(&kari)));
        let status = |person| {
            stage
                .signed_in(person)
                .send_form(&path, &[])
                .status()
                .as_u16()
        };
        assert_eq!(status(&jon), 403);
        stage.on("2026-03-13");
        assert_eq!(status(&kari), 403, "the day after");
        stage.on("2026-03-12");
        assert_eq!(status(&kari), 303);
        for table in ["shelf_document", "stored_file", "file_content"] {
            assert_eq!(
                stage.count(&format!("SELECT count(*) AS n FROM {table}")),
                0,
                "{table}"
            );
        }
        assert_eq!(
            stage.count("SELECT count(*) AS n FROM audit WHERE action = 'upkeep.remove_document'"),
            1
        );
    });
}
