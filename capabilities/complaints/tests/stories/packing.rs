//! Everything of a case in one file: whole for the appeal body and the auditor, without persons for a
//! journalist; every file in the list with its hash; and an archive message for each step, in the
//! shape KS' schema gives it.

use std::{
    fmt::Write as _,
    io::{Cursor, Read as _},
};

use complaints::package::{Case, Step, message, papers_of, steps};
use sha2::{Digest as _, Sha256};
use testkit::on_each_engine;
use zip::ZipArchive;

use super::{shape, told::Told};

pub fn files(bytes: Vec<u8>) -> Vec<(String, Vec<u8>)> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).expect("a package");
    (0..archive.len())
        .map(|place| {
            let mut file = archive.by_index(place).expect("a file");
            let mut content = Vec::new();
            file.read_to_end(&mut content).expect("its content");
            (file.name().expect("its name").into_owned(), content)
        })
        .collect()
}

pub fn text(files: &[(String, Vec<u8>)], name: &str) -> String {
    let found = files.iter().find(|(known, _)| known == name);
    String::from_utf8(found.expect(name).1.clone()).expect("text")
}

pub fn sha256(content: &[u8]) -> String {
    let mut hash = String::new();
    for byte in &Sha256::digest(content) {
        write!(hash, "{byte:02x}").expect("a string takes it");
    }
    hash
}

#[test]
fn a_package_holds_all_of_it_and_the_journalists_no_persons() {
    on_each_engine(|fresh| {
        let stage = Told::set(fresh);
        stage.complained();
        let auditor = stage.as_person(&stage.auditor);
        let path = format!("/nb/saker/klager/pakke/{}", stage.application);
        let taken = |reader: &str| {
            let sent = auditor.send("GET", &format!("{path}/{reader}"), &[], "");
            files(sent.into_body())
        };
        let whole = taken("revisor");
        let listed = text(&whole, "filer.txt");
        for (name, content) in whole.iter().filter(|(name, _)| name != "filer.txt") {
            let hash = sha256(content);
            assert!(
                listed.contains(&format!("{hash}  {name}")),
                "{name}: {listed}"
            );
        }
        assert!(whole.iter().any(|(name, content)| {
            name.starts_with("brev/") && content.starts_with(b"%PDF-1.7")
        }));
        assert!(text(&whole, "klage.json").contains("Scenen koster det samme"));
        assert!(text(&whole, "logg.json").contains("complaint-received"));
        assert!(text(&whole, "vedtak.json").contains(&stage.marit.0));
        assert!(listed.contains("[personopplysninger]"));
        let open = taken("journalist");
        let all: String = open
            .iter()
            .map(|(_, content)| String::from_utf8_lossy(content).into_owned())
            .collect();
        for person in [&stage.marit, &stage.chair] {
            assert!(!all.contains(&person.0), "{all}");
        }
        assert!(!all.contains("Scenen koster det samme"));
        assert!(text(&open, "filer.txt").contains("utelatt: "));
        assert!(text(&open, "vedtak.json").contains("1800000"));
        let taken_out = "SELECT action AS it FROM audit WHERE action = 'complaints.pack'";
        assert_eq!(stage.told(taken_out).len(), 2, "it is recorded");
        stage.sql("UPDATE grant_decision SET withheld = 'Hemmelig adresse'");
        let kept = auditor.send("GET", &format!("{path}/journalist"), &[], "");
        assert_eq!(
            kept.status(),
            404,
            "kept off the public list, and out of this file"
        );
        let told = auditor.get(&path).text();
        assert!(told.contains("utenfor den offentlige lista"), "{told}");
    });
}

#[test]
fn each_step_has_a_message_of_the_schemas_shape_with_its_documents_beside_it() {
    on_each_engine(|fresh| {
        let stage = Told::set(fresh);
        stage.complained();
        let auditor = stage.as_person(&stage.auditor);
        let path = format!("/nb/saker/klager/pakke/{}/revisor", stage.application);
        let whole = files(auditor.send("GET", &path, &[], "").into_body());
        let is_message = |(name, _): &&(String, Vec<u8>)| name.ends_with("/arkivmelding.xml");
        let messages: Vec<_> = whole.iter().filter(is_message).collect();
        assert_eq!(messages.len(), 3, "an application, a letter, a complaint");
        for (name, xml) in &messages {
            let xml = String::from_utf8(xml.clone()).expect("text");
            assert_eq!(shape::wrong(&xml), [""; 0], "{name}: {xml}");
            let folder = name.trim_end_matches("arkivmelding.xml");
            let beside = whole.iter().filter(|(other, _)| {
                other.starts_with(folder) && !other.ends_with("arkivmelding.xml")
            });
            let told = shape::read(&xml);
            assert_eq!(told.all("antallFiler"), [beside.count().to_string()]);
            let object = "registrering/dokumentbeskrivelse/dokumentobjekt";
            let names = told.all(&format!("{object}/referanseDokumentfil"));
            assert!(!names.is_empty(), "{xml}");
            for (file, said) in names.iter().zip(told.all(&format!("{object}/sjekksum"))) {
                let of = format!("{folder}{file}");
                let found = whole.iter().find(|(other, _)| *other == of);
                assert_eq!(sha256(&found.expect("its document").1), said, "{of}");
            }
            let shields = told.all("registrering/dokumentbeskrivelse/skjerming/skjermingshjemmel");
            assert_eq!(shields.len(), names.len(), "each may name persons");
            let own = "referanseEksternNoekkel/n5mdk:noekkel";
            let own = told.all(&format!("registrering/{own}"));
            assert!(own[0].starts_with("T-2026-00001/"), "{own:?}");
            let parent = "registrering/referanseForelderMappe/n5mdk:referanseEksternNoekkel";
            let parent = told.all(&format!("{parent}/n5mdk:noekkel"));
            assert_eq!(parent, ["T-2026-00001"]);
        }
        let told = |place: usize| {
            let xml = String::from_utf8(messages[place].1.clone()).expect("text");
            shape::read(&xml)
        };
        let kinds = [0, 1, 2].map(|place| {
            let kind = told(place).all("registrering/journalposttype/n5mdk:kode");
            kind.concat()
        });
        assert_eq!(kinds, ["I", "U", "I"]);
        let of_the_case = "mappe/referanseEksternNoekkel/n5mdk:noekkel";
        assert_eq!(told(0).all(of_the_case), ["T-2026-00001"]);
        assert_eq!(told(1).all("mappe/tittel"), [""; 0], "made by the first");
        let party = told(0).all("mappe/part/partNavn");
        let sender = told(0).all("registrering/korrespondansepart/korrespondansepartNavn");
        assert_eq!(party, sender, "the choir");
        assert_eq!(told(2).all("registrering/offentligTittel"), ["Klage"]);
    });
}

#[test]
fn a_message_of_another_shape_is_refused() {
    testkit::on_sqlite(|fresh| {
        let stage = Told::set(fresh);
        let town = stage.served();
        let written = town.db.write_now(|conn| {
            let it = grants::store::applications::one(conn, &stage.application)?;
            let it = it.expect("an application");
            let case = Case::of(conn, &town, &it)?;
            let step = steps(conn, &it)?.remove(0);
            let step = Step {
                about: "Søknad & <budsjett>".to_owned(),
                ..step
            };
            let documents = papers_of(conn, &town, (&case, &it), &step)?;
            Ok::<_, db::Error>(message(&case, &step, &documents))
        });
        let xml = written.expect("a message");
        assert_eq!(shape::wrong(&xml), [""; 0], "{xml}");
        assert!(xml.contains("Søknad &amp; &lt;budsjett&gt;"), "{xml}");
        let system = "<system>Samspill</system>";
        let journal_post = " xsi:type=\"journalpost\"";
        let said = "<n5mdk:beskrivelse>Inngående dokument</n5mdk:beskrivelse>";
        let kind = format!("<n5mdk:kode>I</n5mdk:kode>{said}");
        for (from, to) in [
            (system, ""),
            (system, "<system>Samspill</system><meldingId>1</meldingId>"),
            ("</system>", "</system><tidspunkt>2026-03-16</tidspunkt>"),
            (journal_post, ""),
            (
                "<journalposttype>",
                "<tittel>Søknad</tittel><journalposttype>",
            ),
            (kind.as_str(), "Inngående dokument"),
            ("n5mdk:", ""),
            ("<antallFiler>", "<antallFiler>om lag "),
            ("<filnavn>", "<filnavn>søknad.pdf</filnavn><filnavn>"),
            ("opprett/v1", "opprett/v2"),
        ] {
            let other = xml.replacen(from, to, if to.is_empty() { 99 } else { 1 });
            assert_ne!(other, xml, "{from}");
            assert_ne!(shape::wrong(&other), [""; 0], "{from} became {to}");
        }
    });
}
