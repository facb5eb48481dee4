//! A case officer names who stands in for her: the stand-in finds her cases among her own and handles them,
//! the case says on whose behalf, and what either steps aside for neither touches.

use access::{PersonId, RoleKind};
use testkit::{Page, on_each_engine};

use super::stage::Stage;

const PATH: &str = "/nb/saker/tilskudd/stedfortreder";
const CASES: &str = "/nb/saker/tilskudd/saker";

/// From the day the stories stand at, so many days.
fn named(stage: &Stage, person: &PersonId, stand_in: &PersonId, to: &str) -> Page {
    let fields = [
        ("person", person.0.as_str()),
        ("stand_in", stand_in.0.as_str()),
        ("from-day", "12"),
        ("from-month", "3"),
        ("from-year", "2026"),
        ("to-day", to),
        ("to-month", "3"),
        ("to-year", "2026"),
    ];
    stage.as_person(person).post(PATH, &fields)
}

#[test]
fn a_stand_in_has_the_cases_and_the_trail_says_on_whose_behalf() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let case = stage.sent();
        let marit = stage.as_person(&stage.staff);
        marit.post(&format!("{case}/ta"), &[]);
        stage.declares(&stage.colleague);
        let per = stage.as_person(&stage.colleague);
        let hers = format!("{CASES}?hos=meg");
        assert!(!per.get(&hers).text().contains("Sandvik blandakor"));
        for (to, who, field) in [
            ("11", &stage.colleague, "to"),
            ("20", &stage.staff, "stand_in"),
            ("20", &stage.chair, "stand_in"),
        ] {
            let page = named(&stage, &stage.staff, who, to);
            assert_eq!(page.status, 422, "{to} {field}");
        }
        let page = named(&stage, &stage.staff, &stage.colleague, "20");
        assert!(
            page.text().contains("Per Dale for Marit Lunde"),
            "{}",
            page.text()
        );
        let twice = named(&stage, &stage.staff, &stage.colleague, "15");
        assert_eq!(twice.status, 422, "somebody stands in then");
        let third = stage.town.person("Kari Moe", "kari@fjordvik.example");
        stage.town.employ(&third, RoleKind::CaseOfficer, None);
        let further = named(&stage, &stage.colleague, &third, "15");
        assert_eq!(
            further.status, 422,
            "cases would wait on somebody who is away"
        );
        let listed = per.get(&hers).text();
        assert!(listed.contains("Sandvik blandakor"), "{listed}");
        assert!(
            listed.contains("Du er stedfortreder for Marit Lunde til og med 20. mars 2026"),
            "{listed}"
        );
        let cockpit = per.get(&format!("{}?vis=mine", stage.cockpit())).text();
        assert!(cockpit.contains("T-2026-00001"), "{cockpit}");
        let advice = [("recommended", "15000"), ("recommended_why", "Liten pott")];
        per.post(&format!("{case}/innstill"), &advice);
        assert_eq!(stage.states(), ["recommended"]);
        let seen = marit.get(&case).text();
        assert!(seen.contains("Per Dale på vegne av Marit Lunde"), "{seen}");
        assert!(seen.contains("Marit Lunde har saken"), "it is still hers");
        // When she is back, it goes back by itself; what was done stays.
        stage.now("2026-03-21T08:00:00Z");
        let per = stage.as_person(&stage.colleague);
        assert!(!per.get(&hers).text().contains("Sandvik blandakor"));
        let again = [("recommended", "16000"), ("recommended_why", "Liten pott")];
        per.post(&format!("{case}/innstill"), &again);
        let trail = "SELECT COALESCE(on_behalf_of, 'herself') AS it FROM grant_event \
                     WHERE kind = 'recommended' ORDER BY at";
        assert_eq!(
            stage.told(trail),
            [stage.staff.0.clone(), "herself".to_owned()]
        );
    });
}

#[test]
fn what_either_steps_aside_for_neither_touches() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let case = stage.sent();
        let marit = stage.as_person(&stage.staff);
        marit.post(&format!("{case}/ta"), &[]);
        stage.declares(&stage.colleague);
        named(&stage, &stage.staff, &stage.colleague, "20");
        let per = stage.as_person(&stage.colleague);
        assert_eq!(per.get(&case).status, 200);
        // Marit sits on the choir's board from today: her case is nobody's to have from her.
        stage
            .town
            .give_role(&stage.staff, &stage.choir, RoleKind::BoardMember);
        let page = per.get(&case);
        assert_eq!(page.status, 403, "{}", page.text());
        assert!(page.text().contains("stedfortreder for den som har saken"));
        assert!(!page.body.contains("Sommerkonsert"));
        let advice = [("recommended", "15000"), ("recommended_why", "x")];
        let page = per.post(&format!("{case}/innstill"), &advice);
        assert_eq!(page.status, 403);
        assert!(!per.get(CASES).text().contains("Sandvik blandakor"));
        // Somebody who stands in for nobody takes it.
        let new = stage.town.person("Siri Vikane", "siri@example.no");
        stage.town.employ(&new, RoleKind::CaseOfficer, None);
        stage.declares(&new);
        let siri = stage.as_person(&new);
        siri.post(&format!("{case}/ta"), &[]);
        siri.post(&format!("{case}/innstill"), &advice);
        assert_eq!(stage.states(), ["recommended"]);
    });
}

#[test]
fn nobody_names_for_another_but_whoever_leads_her() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let fields = [
            ("person", stage.staff.0.as_str()),
            ("stand_in", stage.colleague.0.as_str()),
        ];
        for person in [&stage.colleague, &stage.chair, &stage.stranger] {
            let page = stage.as_person(person).post(PATH, &fields);
            assert_eq!(page.status, 403);
        }
        stage.sql(&format!(
            "INSERT INTO grant_unit_leader VALUES ('culture', '{}', '2026-01-01 08:00:00')",
            stage.colleague
        ));
        let per = stage.as_person(&stage.colleague);
        assert_eq!(
            per.post(PATH, &fields).status,
            422,
            "he leads her; days are missing"
        );
        named(&stage, &stage.staff, &stage.colleague, "20");
        let ended = stage.told("SELECT id AS it FROM grant_stand_in").concat();
        let end = format!("{PATH}/{ended}/slutt");
        assert_eq!(stage.as_person(&stage.chair).post(&end, &[]).status, 403);
        let page = per.post(&end, &[]);
        assert!(page.text().contains("Avsluttet"), "{}", page.text());
    });
}

#[test]
fn cases_are_found_by_scheme_state_officer_and_what_is_missing() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let case = stage.sent();
        let browser = stage.as_person(&stage.neighbour);
        let other = stage.begin(&browser, &stage.club, "");
        stage.send(&browser, &other);
        let marit = stage.as_person(&stage.staff);
        marit.post(&format!("{case}/ta"), &[]);
        let question = [
            ("question", "Hvem synger?"),
            ("question_due-day", "20"),
            ("question_due-month", "3"),
            ("question_due-year", "2026"),
        ];
        marit.post(&format!("{case}/sporsmal"), &question);
        let scheme = stage.told("SELECT id AS it FROM grant_scheme").concat();
        let both = ["Sandvik blandakor", "Aasen IL"];
        for (query, found) in [
            ("", vec![0, 1]),
            ("?hos=meg", vec![0]),
            ("?hos=ingen", vec![1]),
            ("?status=sent", vec![1]),
            ("?status=handling", vec![0]),
            ("?mangler=ja", vec![0]),
            ("?status=notified", vec![]),
            (&format!("?ordning={scheme}&hos={}", stage.staff), vec![0]),
            ("?ordning=another", vec![]),
        ] {
            let page = marit.get(&format!("{CASES}{query}"));
            let rows = page.texts("tbody th").join(" ");
            for (at, name) in both.iter().enumerate() {
                assert_eq!(rows.contains(name), found.contains(&at), "{query}: {rows}");
            }
        }
        let shown = marit.get(&format!("{CASES}?mangler=ja")).text();
        assert!(shown.contains("Venter på svar fra søkeren"), "{shown}");
        // Who has not declared is told where, and sees no row.
        let per = stage.as_person(&stage.colleague);
        let page = per.get(CASES).text();
        assert!(!page.contains("T-2026"), "{page}");
        assert!(page.contains("Meld fra om habilitet"), "{page}");
        for person in [&stage.chair, &stage.stranger] {
            assert_eq!(stage.as_person(person).get(CASES).status, 403);
        }
    });
}
