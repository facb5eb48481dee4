//! Everything of a case in one file: whole for the appeal body and the auditor, without persons for a
//! journalist; every file in the list with its hash; and an archive message that can be read again.

use std::{
    fmt::Write as _,
    io::{Cursor, Read as _},
};

use complaints::package::{Step, message};
use quick_xml::{Reader, events::Event};
use sha2::{Digest as _, Sha256};
use testkit::on_each_engine;
use zip::ZipArchive;

use super::told::Told;

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
            let mut hash = String::new();
            for byte in &Sha256::digest(content) {
                write!(hash, "{byte:02x}").expect("a string takes it");
            }
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
fn the_archive_message_can_be_read_again_with_a_registration_for_each_step() {
    testkit::on_sqlite(|fresh| {
        let stage = Told::set(fresh);
        let read = stage.town.db.read_now(|conn| {
            let it = grants::store::applications::one(conn, &stage.application)?;
            Ok::<_, db::Error>(it.expect("an application"))
        });
        let it = read.expect("a database");
        let at = testkit::a_thursday();
        let file = Some(("svar <1>.pdf".to_owned(), "ab12".to_owned()));
        let steps = [
            (1, Step::came("sent", "Søknad & budsjett", at)),
            (2, Step::went("letter", "Svar på søknad", at, file)),
        ];
        let xml = message(&it, "m-1", at, &steps);
        let (mut path, mut told) = (Vec::new(), Vec::new());
        let mut reader = Reader::from_str(&xml);
        loop {
            match reader.read_event().expect("it is well formed") {
                Event::Start(start) => {
                    path.push(start.name().as_ref().to_owned());
                }
                Event::Text(text) => {
                    let words = text.xml10_content().into_owned();
                    told.push((path.join("/"), words));
                }
                Event::End(_) => {
                    path.pop();
                }
                Event::Eof => break,
                _ => {}
            }
        }
        assert!(path.is_empty(), "every element ends");
        let of = |end: &str| -> Vec<String> {
            let ending = told.iter().filter(|(path, _)| path.ends_with(end));
            ending.map(|(_, words)| words.clone()).collect()
        };
        assert_eq!(of("arkivmelding/system"), ["Samspill"]);
        assert_eq!(of("arkivmelding/meldingId"), ["m-1"]);
        assert_eq!(of("arkivmelding/antallFiler"), ["1"]);
        let kinds = of("mappe/registrering/journalposttype");
        assert_eq!(kinds, ["Inngående dokument", "Utgående dokument"]);
        let keys = of("mappe/registrering/referanseEksternNoekkel/noekkel");
        assert_eq!(keys, ["T-2026-00001/1", "T-2026-00001/2"]);
        let object = "dokumentbeskrivelse/dokumentobjekt";
        assert_eq!(of(&format!("{object}/sjekksum")), ["ab12"]);
        assert_eq!(of(&format!("{object}/format")), ["PDF/A-2a"]);
        assert!(xml.contains("Søknad &amp; budsjett") && xml.contains("svar &lt;1&gt;.pdf"));
    });
}
