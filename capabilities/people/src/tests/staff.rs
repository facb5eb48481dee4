//! Staff, units and the trail.

use ::access::RoleKind;
use testkit::on_each_engine;

use super::Stage;

const PAGES: [&str; 7] = [
    "/nb/saker/ansatte",
    "/nb/saker/ansatte/inviter",
    "/nb/saker/ansatte/innlogging",
    "/nb/saker/enheter",
    "/nb/saker/enheter/ny",
    "/nb/saker/logg",
    "/nb/saker/logg.jsonl",
];

#[test]
fn only_administrators_reach_the_pages_about_staff() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let town = &stage.town;
        let admin = town.person("Jon Aasheim", "jon@fjordvik.example");
        town.employ(&admin, RoleKind::Administrator, None);
        let case_officer = town.person("Marit Lunde", "marit@fjordvik.example");
        town.employ(&case_officer, RoleKind::CaseOfficer, None);
        let resident = town.person("Oda Nygård", "oda@example.no");
        for path in PAGES {
            assert_eq!(stage.signed_in(&admin).get(path).status, 200, "{path}");
            for other in [&case_officer, &resident] {
                assert_eq!(stage.signed_in(other).get(path).status, 403, "{path}");
            }
            assert_eq!(stage.browser().get(path).heading(), "Logg inn", "{path}");
        }
        // Nor is it a way to look residents up.
        let path = format!("/nb/saker/ansatte/{resident}");
        assert_eq!(stage.signed_in(&admin).get(&path).status, 404);
        assert_eq!(stage.signed_in(&case_officer).get(&path).status, 403);
    });
}

#[test]
fn the_last_administrator_stays() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let town = &stage.town;
        let admin = town.person("Jon Aasheim", "jon@fjordvik.example");
        town.employ(&admin, RoleKind::Administrator, None);
        let browser = stage.signed_in(&admin);
        let here = format!("/nb/saker/ansatte/{admin}");
        let role = browser
            .get(&here)
            .attributes("[name=end]", "value")
            .concat();
        let page = browser.post(&here, &[("end", &role)]);
        assert_eq!(page.status, 422);
        assert!(page.text().contains("den siste administratoren"));
        let page = browser.get("/nb/min-side/slett");
        assert!(page.text().contains("den eneste administratoren"));
        assert_eq!(browser.post("/nb/min-side/slett", &[]).status, 403);

        // One who is administrator until a day is not enough either.
        let other = town.person("Amina Yusuf", "amina@fjordvik.example");
        town.employ(&other, RoleKind::Reader, None);
        let there = format!("/nb/saker/ansatte/{other}");
        let until = [
            ("kind", "administrator"),
            ("until-day", "1"),
            ("until-month", "4"),
            ("until-year", "2026"),
        ];
        let page = browser.post(&there, &until);
        assert!(page.text().contains("administrator til 1. april 2026"));
        assert_eq!(browser.post(&here, &[("end", &role)]).status, 422);
        browser.post(&there, &[("kind", "administrator")]);
        let page = browser.post(&here, &[("end", &role)]);
        // She took the role from herself, and sees no more of it.
        assert_eq!(page.status, 403);
        assert_eq!(stage.signed_in(&other).get("/nb/saker/ansatte").status, 200);
    });
}

#[test]
fn a_unit_is_made_renamed_and_closed_and_nobody_writes_over_another() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let admin = stage.town.person("Jon Aasheim", "jon@fjordvik.example");
        stage.town.employ(&admin, RoleKind::Administrator, None);
        let browser = stage.signed_in(&admin);
        assert_eq!(browser.post("/nb/saker/enheter/ny", &[]).status, 422);
        let form = [
            ("name", "Kulturkontoret"),
            ("name-en", "The culture office"),
        ];
        let page = browser.post("/nb/saker/enheter/ny", &form);
        let here = page.link("Kulturkontoret");
        assert_eq!(
            browser.get(&here.replace("/nb/", "/en/")).heading(),
            "The culture office"
        );
        let change = [("name", "Kultur og idrett"), ("version", "1")];
        assert_eq!(browser.send_form(&here, &change).status(), 303);
        assert_eq!(browser.send_form(&here, &change).status(), 409);
        let close = [("close", "yes"), ("version", "2")];
        let page = browser.post(&here, &close);
        assert!(!page.text().contains("Kultur og idrett"));
        assert_eq!(browser.get(&here).status, 404);
    });
}

#[test]
fn the_trail_names_who_did_what_and_is_handed_over_as_lines() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let admin = stage.town.person("Jon Aasheim", "jon@fjordvik.example");
        stage.town.employ(&admin, RoleKind::Administrator, None);
        let browser = stage.signed_in(&admin);
        browser.post("/nb/saker/enheter/ny", &[("name", "Kulturkontoret")]);
        let page = browser.get("/nb/saker/logg?action=people.change_units");
        assert!(
            ["Jon Aasheim", "people.change_units"]
                .iter()
                .all(|words| page.text().contains(words)),
            "{}",
            page.text()
        );
        let none = browser
            .get("/nb/saker/logg?action=people.change_units&to-day=1&to-month=1&to-year=2026");
        assert!(none.text().contains("Ingen linjer passer"));
        // No letter of a filter is a pattern.
        assert!(browser.get("/nb/saker/logg?action=%25").status.is_success());
        let lines = browser.get("/nb/saker/logg.jsonl?action=people.change_units");
        let line: serde_json::Value = serde_json::from_str(lines.body.trim()).expect("one line");
        assert_eq!(line["name"], "Jon Aasheim");
        assert_eq!(line["action"], "people.change_units");
        assert_eq!(line["person"], admin.0.as_str());
    });
}

#[test]
fn the_list_of_groups_says_what_to_do_without_a_provider() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let admin = stage.town.person("Jon Aasheim", "jon@fjordvik.example");
        stage.town.employ(&admin, RoleKind::Administrator, None);
        let page = stage.signed_in(&admin).get("/nb/saker/ansatte/innlogging");
        assert!(page.text().contains("samspill.toml"));
    });
}
