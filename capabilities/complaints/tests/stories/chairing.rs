//! A handler who chairs an applicant is stopped in five places: opening, giving points, recommending,
//! deciding, and treating a complaint. A colleague without ties does each of them.

use access::RoleKind;
use grants::{
    model::{Application, State},
    store,
};
use testkit::on_each_engine;

use super::told::Told;

/// The choir's second application, which nobody has handled.
fn second(stage: &Told) -> String {
    let made = stage.town.db.write_now(|conn| {
        let first = store::applications::one(conn, &stage.application)?.expect("an application");
        let second = Application {
            id: "second".to_owned(),
            number: Some("T-2026-00009".to_owned()),
            title: "Høstkonsert".to_owned(),
            state: State::Sent,
            recommended: None,
            recommended_why: String::new(),
            handled_by: None,
            version: 1,
            ..first
        };
        store::applications::insert(conn, &second)
    });
    made.expect("a database");
    "/nb/saker/tilskudd/sak/second".to_owned()
}

#[test]
fn a_handler_who_chairs_an_applicant_is_stopped_in_five_places() {
    on_each_engine(|fresh| {
        let stage = Told::set(fresh);
        let case = second(&stage);
        let complaint = stage.complained();
        let person = stage.town.person("Tor Berge", "tor@example.no");
        stage.town.employ(&person, RoleKind::CaseOfficer, None);
        stage.town.give_role(&person, &stage.choir, RoleKind::Chair);
        let round = format!("/nb/saker/tilskudd/runde/{}", stage.round);
        for one in [&person, &stage.siri] {
            let browser = stage.as_person(one);
            browser.post(&format!("{round}/habilitet"), &[("sure", "yes")]);
        }
        let (tor, siri) = (stage.as_person(&person), stage.as_person(&stage.siri));
        let state = || {
            let told = "SELECT state AS it FROM grant_application WHERE id = 'second'";
            stage.told(told).remove(0)
        };
        // One: opening.
        let page = tor.get(&case);
        assert_eq!(page.status, 403);
        assert!(page.text().contains("bokstav e"), "{}", page.text());
        assert!(!page.body.contains("Høstkonsert"));
        assert_eq!(siri.get(&case).status, 200);
        // Two: points.
        let points = format!("{case}/poeng");
        assert_eq!(tor.get(&points).status, 403);
        assert_eq!(tor.post(&points, &[("why", "Bra")]).status, 403);
        assert_eq!(siri.get(&points).status, 200);
        // Three: recommending, on the case and in the table of the round.
        let advice = [("recommended", "2000"), ("recommended_why", "Liten pott")];
        assert_eq!(tor.post(&format!("{case}/innstill"), &advice).status, 403);
        let table = tor.post(&format!("{round}/innstill"), &[("r-second", "2000")]);
        assert_eq!(table.status, 403);
        assert_eq!(state(), "sent");
        siri.post(&format!("{case}/innstill"), &advice);
        assert_eq!(state(), "recommended");
        // Four: deciding, alone, among several, and for a committee.
        let decide = [("amount", "2000"), ("reasons", "Liten pott")];
        assert_eq!(tor.post(&format!("{case}/vedtak"), &decide).status, 403);
        tor.post(
            &format!("{round}/flere"),
            &[("case", "second"), ("sure", "yes")],
        );
        let sitting = [
            ("body", "Kulturutvalget"),
            ("met_on-day", "12"),
            ("met_on-month", "3"),
            ("met_on-year", "2026"),
            ("case_number", "9/26"),
            ("case", "second"),
            ("amount-second", "2000"),
        ];
        let page = tor.post(&format!("{round}/politisk"), &sitting);
        assert!(page.status == 403 || page.status == 409, "{}", page.status);
        assert_eq!(state(), "recommended");
        siri.post(&format!("{case}/vedtak"), &decide);
        assert_eq!(state(), "decided");
        // Five: the complaint.
        let deeds = [
            ("ta-imot", vec![("why", "x")]),
            ("avvis", vec![("why", "x")]),
            ("oversend", vec![("body", "Klagenemnda"), ("view", "x")]),
            (
                "omgjor",
                vec![("amount", "20000"), ("money_from", "pot"), ("reasons", "x")],
            ),
        ];
        for (deed, fields) in deeds {
            let page = tor.post(&format!("{complaint}/{deed}"), &fields);
            assert_eq!(page.status, 403, "{deed}");
        }
        assert_eq!(stage.states(), ["received"]);
        let view = [("body", "Klagenemnda"), ("view", "Potten er brukt opp")];
        siri.post(&format!("{complaint}/oversend"), &view);
        assert_eq!(stage.states(), ["forwarded"]);
        // As chair he sees what is his association's.
        assert_eq!(tor.get(&stage.form()).status, 200);
    });
}
