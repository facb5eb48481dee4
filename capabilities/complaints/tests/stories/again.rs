//! A new decision can be complained of too: with an attachment, by the same applicant, treated by others
//! than both who decided before; the package for the appeal body holds both complaints, and nobody
//! else's decision, letter or case is touched.

use std::io::{Cursor, Read as _};

use access::RoleKind;
use testkit::{Browser, on_each_engine};
use zip::ZipArchive;

use super::{stage::HOST, told::Told};

fn changed(amount: &'static str) -> [(&'static str, &'static str); 4] {
    [
        ("amount", amount),
        ("money_from", "pot"),
        ("money_words", ""),
        ("reasons", "Scenen må betales uansett"),
    ]
}

/// Everything that is kept of the other applicant.
fn others(stage: &Told) -> Vec<String> {
    let other = &stage.other;
    let mut all = stage.told(&format!(
        "SELECT a.state || ' ' || CAST(a.version AS TEXT) || ' ' || d.id || ' ' || \
         CAST(d.amount AS TEXT) || ' ' || d.letter AS it FROM grant_application a \
         JOIN grant_decision d ON d.application_id = a.id WHERE a.id = '{other}'",
    ));
    all.extend(stage.told(&format!(
        "SELECT id AS it FROM grant_letter WHERE application_id = '{other}'",
    )));
    all
}

fn taken(browser: &Browser<'_>, path: &str) -> Vec<(String, String)> {
    let sent = browser.send("GET", path, &[], "");
    let mut archive = ZipArchive::new(Cursor::new(sent.into_body())).expect("a package");
    (0..archive.len())
        .map(|place| {
            let mut file = archive.by_index(place).expect("a file");
            let mut content = Vec::new();
            file.read_to_end(&mut content).expect("its content");
            let name = file.name().expect("its name").into_owned();
            (name, String::from_utf8_lossy(&content).into_owned())
        })
        .collect()
}

#[test]
fn a_new_decision_is_complained_of_again_and_the_package_holds_both() {
    on_each_engine(|fresh| {
        let stage = Told::set(fresh);
        let before = others(&stage);
        assert!(!before.is_empty(), "the other has a decision");
        let first = stage.complained();
        let chair = stage.as_person(&stage.chair);
        let put = format!("{}/vedlegg", stage.form());
        let file = [("file", "regning.txt", b"Scene 20 000".as_slice())];
        let kept = chair.post_files(&put, &[], &file);
        assert_eq!(kept.status, 303, "{}", kept.text());
        let page = chair.get(&stage.form());
        assert!(page.text().contains("regning.txt"), "{}", page.text());
        assert_eq!(page.faults(), [""; 0]);
        let siri = stage.as_person(&stage.siri);
        let seen = siri.get(&first);
        assert!(seen.text().contains("regning.txt"), "{}", seen.text());
        assert_eq!(seen.faults(), [""; 0]);
        let file = stage.told("SELECT id AS it FROM complaint_file").concat();
        let desk = format!("{first}/fil/{file}");
        assert_eq!(siri.get(&desk).body, "Scene 20 000");
        let opened = stage.told(&format!(
            "SELECT DISTINCT action AS it FROM audit WHERE subject = '{file}'"
        ));
        assert_eq!(opened, ["complaints.read"], "that staff opened it is kept");
        let own = format!("{}/fil/{file}", stage.form());
        assert_eq!(chair.get(&own).body, "Scene 20 000");
        for person in [&stage.neighbour, &stage.stranger] {
            let browser = stage.as_person(person);
            assert_eq!(browser.get(&own).status, 404);
            assert_eq!(browser.get(&desk).status, 403);
            let refused = browser.post_files(&put, &[], &[("file", "x.txt", b"x")]);
            assert_eq!(refused.status, 404);
        }
        assert!(
            stage
                .house
                .browser(HOST)
                .get(&own)
                .path
                .contains("/logg-inn")
        );
        // The first body gives some of it, and that can be complained of as well.
        siri.post(&format!("{first}/omgjor"), &changed("19000"));
        assert_eq!(stage.states(), ["changed"]);
        let late = chair.post_files(&put, &[], &[("file", "mer.txt", b"mer")]);
        assert_eq!(late.status, 404, "what counts now has no complaint yet");
        let again = chair.post(&stage.form(), &[("text", "Fortsatt tusen kroner for lite")]);
        assert!(again.text().contains("Klagen er sendt"), "{}", again.text());
        assert_eq!(stage.states(), ["changed", "received"]);
        let second = stage.case();
        assert_ne!(first, second);
        let view = [("body", "Klagenemnda"), ("view", "Vi har gitt det meste")];
        let refused = siri.post(&format!("{second}/oversend"), &view);
        assert_eq!(refused.status, 403, "she decided what is complained of now");
        let third = stage.town.person("Berit Moe", "berit@example.no");
        stage.town.employ(&third, RoleKind::CaseOfficer, None);
        let third = stage.as_person(&third);
        third.post(&format!("{second}/oversend"), &view);
        let mut won = changed("20000").to_vec();
        won.extend([("outcome", "won"), ("case_number", "9/26")]);
        third.post(&format!("{second}/svar"), &won);
        assert_eq!(stage.states(), ["changed", "won"]);
        let auditor = stage.as_person(&stage.auditor);
        let path = format!("/nb/saker/klager/pakke/{}/klageinstans", stage.application);
        let package = taken(&auditor, &path);
        let text = |name: &str| {
            let found = package.iter().find(|(known, _)| known == name);
            found.unwrap_or_else(|| panic!("no {name}")).1.clone()
        };
        let complaints = text("klage.json");
        assert!(
            complaints.contains("Scenen koster det samme"),
            "{complaints}"
        );
        assert!(
            complaints.contains("Fortsatt tusen kroner for lite"),
            "{complaints}"
        );
        let decisions = text("vedtak.json");
        for sum in ["1800000", "1900000", "2000000"] {
            assert!(decisions.contains(sum), "{decisions}");
        }
        let attached = package
            .iter()
            .find(|(name, _)| name.starts_with("klage/") && name.ends_with("regning.txt"));
        let (name, content) = attached.expect("what came with the first");
        assert!(
            name.ends_with("regning.txt") && content == "Scene 20 000",
            "{name}"
        );
        assert!(text("filer.txt").contains(&format!("{name}  [personopplysninger]")));
        let open = format!("/nb/saker/klager/pakke/{}/journalist", stage.application);
        let open = taken(&auditor, &open);
        assert!(open.iter().all(|(name, _)| !name.starts_with("klage/")));
        assert_eq!(
            others(&stage),
            before,
            "a won complaint changes nobody else's"
        );
    });
}
