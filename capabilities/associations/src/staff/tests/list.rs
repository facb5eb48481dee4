//! Who looks at the register, what a list finds, and what a file holds.

use super::*;

#[test]
fn only_those_who_work_here_look_and_only_case_officers_for_the_register_mend() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let chair = stage
            .town
            .person("Ingrid Solbakken", "ingrid@fjordvik.example");
        stage
            .town
            .give_role(&chair, &stage.id(CHOIR).0, RoleKind::Chair);
        let nobody = stage.house.browser(HOST);
        let officer = stage.house.browser(HOST).sign_in(&stage.town, &chair);
        let reader = staff(&stage, RoleKind::Reader, &[]);
        let other = staff(&stage, RoleKind::CaseOfficer, &["upkeep"]);
        let mender = staff(&stage, RoleKind::CaseOfficer, &["associations"]);
        let page = here(&stage, CHOIR);
        let merge = format!("{page}/sla-sammen/{}", stage.id("Aasen lag 12"));
        for path in [
            "/nb/saker/foreninger",
            "/nb/saker/foreninger.csv",
            "/nb/saker/foreninger.xlsx",
            &page,
        ] {
            assert_eq!(nobody.send("GET", path, &[], "").status(), 303, "{path}");
            assert_eq!(officer.send("GET", path, &[], "").status(), 403, "{path}");
            for browser in [&reader, &other, &mender] {
                assert_eq!(browser.send("GET", path, &[], "").status(), 200, "{path}");
            }
        }
        for path in [format!("{page}/sla-sammen"), merge.clone()] {
            assert_eq!(nobody.send("GET", &path, &[], "").status(), 303, "{path}");
            for browser in [&officer, &reader, &other] {
                assert_eq!(browser.send("GET", &path, &[], "").status(), 403, "{path}");
            }
            assert_eq!(mender.get(&path).status, 200, "{path}");
        }
        let number = version(&stage, CHOIR);
        for deed in [
            "note", "unnote", "seen", "approve", "refuse", "number", "unmerge", "list", "unlist",
            "archive", "reopen",
        ] {
            let form = [
                ("do", deed),
                ("version", number.as_str()),
                ("body", "x"),
                ("because", "x"),
            ];
            for browser in [&officer, &reader, &other] {
                assert_eq!(browser.send_form(&page, &form).status(), 403, "{deed}");
            }
            assert_eq!(nobody.send_form(&page, &form).status(), 401, "{deed}");
        }
        for browser in [&officer, &reader, &other] {
            assert_eq!(browser.send_form(&merge, &[("do", "merge")]).status(), 403);
        }
        assert_eq!(version(&stage, CHOIR), number, "nothing has changed");
        for language in ["nb", "nn", "en"] {
            for path in [
                "/saker/foreninger?vis=skjult",
                "/saker/foreninger?q=sandvik&sorter=ansvarlige",
                "/saker/foreninger?vis=dubletter",
            ] {
                assert_eq!(mender.get(&format!("/{language}{path}")).status, 200);
            }
        }
    });
}

#[test]
fn the_list_finds_what_the_work_needs_and_files_hold_no_person() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let browser = staff(&stage, RoleKind::CaseOfficer, &[]);
        let names = |query: &str| {
            browser
                .get(&format!("/nb/saker/foreninger?{query}"))
                .texts("tbody th .ds-link")
        };
        assert_eq!(names("vis=skjult"), ["Hemmelig orden"]);
        assert!(!names("vis=uten-epost").contains(&CHOIR.to_owned()));
        assert!(names("vis=uten-epost").contains(&"Aasen lag 12".to_owned()));
        assert!(
            !names("vis=ubekreftet").contains(&CHOIR.to_owned()),
            "it confirmed in January"
        );
        assert_eq!(names("q=blandakor")[0], CHOIR);
        let chair = stage
            .town
            .person("Ingrid Solbakken", "ingrid@fjordvik.example");
        stage
            .town
            .give_role(&chair, &stage.id(CHOIR).0, RoleKind::Chair);
        assert_eq!(names("vis=en-ansvarlig"), [CHOIR]);
        assert!(!names("vis=uten-ansvarlig").contains(&CHOIR.to_owned()));
        stage
            .town
            .give_role(&chair, &stage.id(CHOIR).0, RoleKind::Treasurer);
        assert_eq!(
            names("vis=en-ansvarlig"),
            [CHOIR],
            "two roles are not two persons"
        );
        let file = browser.get("/nb/saker/foreninger.csv?vis=skjult");
        assert!(
            file.body.contains("Hemmelig orden") && !file.body.contains(CHOIR),
            "{}",
            file.body
        );
        for path in ["/nb/saker/foreninger", "/nb/saker/foreninger.csv"] {
            has_no_canary(&browser.get(path).body, path);
        }
        let whole = browser.send("GET", "/nb/saker/foreninger.xlsx", &[], "");
        let table = documents::read_table(whole.body(), 1000).expect("a table");
        let text = format!("{table:?}");
        assert!(text.contains(CHOIR));
        for canary in CANARIES {
            assert!(!text.contains(canary), "{canary}");
        }
    });
}
