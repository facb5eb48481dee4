//! A leader finds somebody impartial in spite of a listed tie, with her reason, and takes it back. What
//! the act itself says she cannot find otherwise, and nobody does it for herself.

use access::{PersonId, RoleKind};
use testkit::on_each_engine;

use super::stage::Stage;

/// Siri, whose brother sits in the choir; Tor, who chairs it; and Anne, who leads the unit of both.
struct Unit {
    siri: PersonId,
    tor: PersonId,
    anne: PersonId,
    page: String,
}

impl Unit {
    fn of(stage: &Stage) -> Self {
        let employ = |name: &str, email: &str| {
            let person = stage.town.person(name, email);
            stage
                .town
                .employ(&person, RoleKind::CaseOfficer, Some("kultur"));
            person
        };
        let unit = Self {
            siri: employ("Siri Vikane", "siri@example.no"),
            tor: employ("Tor Berge", "tor@example.no"),
            anne: employ("Anne Dahl", "anne@example.no"),
            page: format!("{}/tilknytninger", stage.cockpit()),
        };
        stage
            .town
            .give_role(&unit.tor, &stage.choir, RoleKind::Chair);
        let led = stage.town.db.write_now(|conn| {
            let now = super::stage::at("2026-03-01T08:00:00Z");
            grants::store::impartiality::lead(conn, "kultur", Some(&unit.anne), now)
        });
        led.expect("a leader");
        stage.declare(&unit.tor, &stage.round);
        stage.declare(&unit.anne, &stage.round);
        let tie = [
            ("tie-1-who", stage.choir.as_str()),
            ("tie-1-why", "Broren min synger der"),
            ("sure", "yes"),
        ];
        let declare = format!("{}/habilitet", stage.cockpit());
        stage.as_person(&unit.siri).post(&declare, &tie);
        unit
    }
}

fn fields<'a>(person: &'a PersonId, applicant: &'a str, why: &'a str) -> [(&'a str, &'a str); 3] {
    [
        ("person", person.0.as_str()),
        ("applicant", applicant),
        ("why", why),
    ]
}

#[test]
fn a_leader_finds_somebody_impartial_with_a_reason_and_takes_it_back() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let case = stage.sent();
        let unit = Unit::of(&stage);
        let (siri, anne) = (stage.as_person(&unit.siri), stage.as_person(&unit.anne));
        assert_eq!(siri.get(&case).status, 403);
        let seen = anne.get(&unit.page).text();
        assert!(seen.contains("Broren min synger der"), "{seen}");
        let page = anne.post(&unit.page, &fields(&unit.siri, &stage.choir, ""));
        assert_eq!(page.status, 422);
        assert_eq!(siri.get(&case).status, 403);
        let why = "De har ikke hatt kontakt på ti år";
        let page = anne.post(&unit.page, &fields(&unit.siri, &stage.choir, why));
        let seen = page.text();
        for said in [
            "Siri Vikane er funnet habil for Sandvik blandakor",
            why,
            "Vurdert av Anne Dahl",
        ] {
            assert!(seen.contains(said), "{said}: {seen}");
        }
        let page = siri.get(&case);
        assert_eq!(page.status, 200);
        assert!(page.text().contains("ble funnet habil"), "{}", page.text());
        let advice = [("recommended", "20000"), ("recommended_why", "Bra")];
        siri.post(&format!("{case}/innstill"), &advice);
        assert_eq!(stage.states(), ["recommended"]);
        // The applicant is told nothing of it.
        let own = case.replace("/saker/tilskudd/sak/", "/soknad/");
        let seen = stage.as_person(&stage.chair).get(&own).text();
        assert!(!seen.contains("habil"), "{seen}");
        let forms = anne.get(&unit.page).forms();
        let (_, back) = forms
            .iter()
            .find(|(_, to)| to.ends_with("/tilbake"))
            .expect("a way back");
        assert_eq!(siri.post(back, &[]).status, 403, "not her own");
        let seen = anne.post(back, &[]).text();
        assert!(seen.contains("Tatt tilbake av Anne Dahl"), "{seen}");
        assert_eq!(siri.get(&case).status, 403);
        assert_eq!(anne.post(back, &[]).status, 409, "once");
        let kept = stage.told("SELECT why AS it FROM grant_waiver");
        assert_eq!(kept, [why], "the trace stays");
    });
}

#[test]
fn nobody_finds_otherwise_what_the_act_says_nor_for_herself_nor_for_those_she_does_not_lead() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let case = stage.sent();
        let unit = Unit::of(&stage);
        let anne = stage.as_person(&unit.anne);
        let seen = anne.get(&unit.page).text();
        assert!(seen.contains("inhabilitet etter loven selv"), "{seen}");
        let page = anne.post(&unit.page, &fields(&unit.tor, &stage.choir, "Grei kar"));
        assert_eq!(page.status, 409, "he chairs it");
        // The one who enters what others see has no more right than they.
        for person in [&unit.siri, &unit.tor, &stage.staff] {
            let browser = stage.as_person(person);
            let page = browser.post(&unit.page, &fields(&unit.siri, &stage.choir, "Greit"));
            assert_eq!(page.status, 403);
            let seen = browser.get(&unit.page).text();
            assert!(!seen.contains("Broren min synger der"), "{seen}");
        }
        for person in [&stage.chair, &stage.stranger] {
            let browser = stage.as_person(person);
            assert_eq!(browser.get(&unit.page).status, 403);
            let page = browser.post(&unit.page, &fields(&unit.siri, &stage.choir, "Greit"));
            assert_eq!(page.status, 403);
        }
        // A leader with ties of her own to the applicant finds nobody impartial for it.
        stage
            .town
            .give_role(&unit.anne, &stage.choir, RoleKind::BoardMember);
        let page = anne.post(&unit.page, &fields(&unit.siri, &stage.choir, "Greit"));
        assert_eq!(page.status, 403);
        assert_eq!(stage.told("SELECT id AS it FROM grant_waiver"), [""; 0]);
        assert_eq!(stage.as_person(&unit.siri).get(&case).status, 403);
    });
}
