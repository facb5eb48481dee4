//! How long a case is kept: the rule it was sent under, what goes when the time is over and what stays,
//! seen beforehand and in a protocol; and all of an association's cases as one file.

use std::io::{Cursor, Read as _};

use access::RoleKind;
use grants::actions;
use testkit::on_each_engine;
use zip::ZipArchive;

use super::stage::Stage;

/// The choir's application, decided and told on 16 March 2026.
fn told(stage: &Stage) -> String {
    let case = stage.sent();
    let staff = stage.as_person(&stage.staff);
    staff.post(&format!("{case}/notat"), &[("note", "Ring kassereren")]);
    let decision = [
        ("amount", "20000"),
        ("report_on-day", "1"),
        ("report_on-month", "2"),
        ("report_on-year", "2027"),
    ];
    staff.post(&format!("{case}/vedtak"), &decision);
    let id = case.rsplit('/').next().expect("an id").to_owned();
    let notice = format!("{}/varsle", stage.cockpit());
    staff.post(&notice, &[("case", id.as_str())]);
    assert_eq!(stage.states(), ["notified"]);
    case
}

fn throw(stage: &Stage) -> usize {
    let town = stage.served();
    let thrown = stage
        .town
        .db
        .write_now(|conn| actions::throw_away(conn, &town));
    thrown.expect("a morning")
}

fn count(stage: &Stage, table: &str) -> String {
    let told = format!("SELECT CAST(count(*) AS TEXT) AS it FROM {table}");
    stage.told(&told).remove(0)
}

#[test]
fn what_was_written_goes_when_the_time_of_its_guidelines_is_over_and_the_decision_stays() {
    on_each_engine(|fresh| {
        let stage = Stage::with(fresh, |terms| terms.keep_years = Some(5));
        let case = told(&stage);
        let last_day = stage.told(
            "SELECT CAST(report_on AS TEXT) AS it FROM grant_decision WHERE report_on IS NOT NULL",
        );
        assert_eq!(last_day, ["2027-02-01"], "the report is what happens last");
        stage.now("2031-12-15T08:00:00Z");
        assert_eq!(throw(&stage), 0, "it is not over");
        let auditor = stage.town.person("Arne Revold", "arne@example.no");
        stage.town.employ(&auditor, RoleKind::Reader, None);
        let page = stage
            .as_person(&auditor)
            .get("/nb/saker/tilskudd/oppbevaring");
        let seen = page.text();
        for said in [
            "Sandvik blandakor",
            "1. februar 2027",
            "5 år",
            "2. februar 2032",
        ] {
            assert!(seen.contains(said), "{said}: {seen}");
        }
        stage.now("2032-02-01T08:00:00Z");
        assert_eq!(throw(&stage), 0, "the last day is kept");
        stage.now("2032-02-02T08:00:00Z");
        assert_eq!(throw(&stage), 1);
        assert_eq!(throw(&stage), 0, "once");
        for table in [
            "grant_answer",
            "grant_submission",
            "grant_inside_note",
            "grant_file",
        ] {
            assert_eq!(count(&stage, table), "0", "{table}");
        }
        for table in ["grant_decision", "grant_letter", "grant_application"] {
            assert_eq!(count(&stage, table), "1", "{table}");
        }
        let people = "SELECT coalesce(person_id, '') || coalesce(sent_by, '') AS it \
                      FROM grant_application";
        assert_eq!(stage.told(people), [""]);
        let seen = stage
            .as_person(&auditor)
            .get("/nb/saker/tilskudd/oppbevaring")
            .text();
        assert!(seen.contains("T-2026-00001"), "{seen}");
        assert!(seen.contains("1 notat"), "{seen}");
        let traced = "SELECT action AS it FROM audit WHERE action = 'grants.tend' \
                      AND subject IN (SELECT application_id FROM grant_thrown_away)";
        assert_eq!(stage.told(traced).len(), 1);
        // The pages of the case still stand, with what stays.
        let chair = stage.as_person(&stage.chair);
        let own = case.replace("/saker/tilskudd/sak/", "/soknad/");
        let page = chair.get(&own);
        assert!(
            page.text().contains("er slettet etter reglene"),
            "{}",
            page.text()
        );
        assert!(!page.text().contains("Scene"), "{}", page.text());
        assert_eq!(chair.get(&format!("{own}/brev")).status, 200);
        let staff = stage.as_person(&stage.staff);
        assert_eq!(staff.get(&case).status, 200);
    });
}

#[test]
fn without_a_rule_everything_is_kept_and_new_rules_do_not_reach_back() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        told(&stage);
        let staff = stage.as_person(&stage.staff);
        let scheme = staff
            .get("/nb/saker/tilskudd/ordninger")
            .link("Prosjekttilskudd");
        let fields = [
            ("version", "1"),
            ("name-nb", "Prosjekttilskudd"),
            ("purpose-nb", "Støtte til prosjekter."),
            ("is_decision", "yes"),
            ("keep", "1"),
            ("from_on-day", "1"),
            ("from_on-month", "1"),
            ("from_on-year", "2027"),
        ];
        staff.post(&scheme, &fields);
        let rules = staff.get("/nb/saker/tilskudd/oppbevaring").text();
        assert!(
            rules.contains("1 år etter at saken er avsluttet, fra 1. januar 2027"),
            "{rules}"
        );
        stage.now("2060-01-01T08:00:00Z");
        assert_eq!(
            throw(&stage),
            0,
            "it was sent under guidelines that keep all"
        );
        for person in [&stage.chair, &stage.stranger] {
            let browser = stage.as_person(person);
            assert_eq!(browser.get("/nb/saker/tilskudd/oppbevaring").status, 403);
        }
    });
}

#[test]
fn an_association_takes_all_its_cases_along_and_nobody_elses() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        told(&stage);
        let chair = stage.as_person(&stage.chair);
        let mine = chair.get(&format!("/nb/min-forening/{}/tilskudd", stage.choir));
        let path = mine.link("Last ned alle sakene");
        let taken = format!(
            "SELECT action AS it FROM audit WHERE subject = '{}' AND action = 'grants.apply'",
            stage.choir
        );
        let before = stage.told(&taken).len();
        let sent = chair.send("GET", &path, &[], "").into_body();
        let mut archive = ZipArchive::new(Cursor::new(sent)).expect("a package");
        let names: Vec<String> = archive
            .file_names()
            .map(|name| name.expect("a name").into_owned())
            .collect();
        let ends = |end: &str| names.iter().any(|name| name.ends_with(end));
        for end in [
            "saker.json",
            "T-2026-00001/soknad.json",
            "T-2026-00001/vedtak.json",
            ".pdf",
        ] {
            assert!(ends(end), "{end}: {names:?}");
        }
        let mut text = String::new();
        let mut file = archive
            .by_name("T-2026-00001/soknad.json")
            .expect("what was sent");
        file.read_to_string(&mut text).expect("text");
        assert!(text.contains("Sommerkonsert"), "{text}");
        assert!(!text.contains("Ring kassereren"), "notes are staff's own");
        assert_eq!(stage.told(&taken).len(), before + 1, "it is recorded");
        for person in [&stage.neighbour, &stage.stranger, &stage.staff] {
            let status = stage
                .as_person(person)
                .send("GET", &path, &[], "")
                .status()
                .as_u16();
            assert_eq!(status, 403);
        }
        let nobody = stage.house.browser(super::stage::HOST);
        assert!(nobody.get(&path).path.contains("/logg-inn"));
    });
}
