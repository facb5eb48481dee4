//! Open data: what was given is listed for anybody after notice, by year and scheme, as a table and as
//! 360Giving; persons and groups are counted and never named; our own check counts what is lacking.

use testkit::on_each_engine;

use super::stage::{HOST, Stage};

fn told(stage: &Stage, case: &str) {
    let staff = stage.as_person(&stage.staff);
    staff.post(&format!("{case}/vedtak"), &[("amount", "20000")]);
    let id = case.rsplit('/').next().expect("an id").to_owned();
    staff.post(
        &format!("{}/varsle", stage.cockpit()),
        &[("case", id.as_str())],
    );
}

#[test]
fn awards_are_open_after_notice_and_not_before() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let case = stage.sent();
        let nobody = stage.house.browser(HOST);
        let grants = |path: &str| nobody.get(path).json()["grants"].clone();
        assert_eq!(
            grants("/api/v1/grants"),
            serde_json::json!([]),
            "nobody is told"
        );
        told(&stage, &case);
        let list = grants("/api/v1/grants");
        let award = &list[0];
        assert_eq!(award["amountAwarded"], 20_000);
        assert_eq!(award["currency"], "NOK");
        assert_eq!(award["title"], "Sommerkonsert");
        assert_eq!(
            award["recipientOrganization"][0]["name"],
            "Sandvik blandakor"
        );
        let id = award["recipientOrganization"][0]["id"]
            .as_str()
            .expect("an id");
        assert!(id.starts_with("NO-BRC-"), "{id}");
        assert_eq!(
            grants("/nb/tilskudd/tildelinger.json"),
            list,
            "the same for people"
        );
        let page = nobody.get("/nb/tilskudd/tildelinger");
        assert!(page.text().contains("Sandvik blandakor"), "{}", page.text());
        assert_eq!(page.faults(), [""; 0]);
        let none = nobody.get("/nb/tilskudd/tildelinger?ar=2026&ordning=annet");
        assert!(
            !none.text().contains("Sandvik blandakor"),
            "{}",
            none.text()
        );
        let csv = nobody
            .get("/nb/tilskudd/tildelinger.csv?ordning=prosjekt")
            .body;
        assert!(
            csv.contains("Sandvik blandakor") && csv.contains("20000"),
            "{csv}"
        );
        assert!(
            !nobody
                .get("/nb/tilskudd/tildelinger.csv?ordning=annet")
                .body
                .contains("Sandvik")
        );
        let described = nobody.get("/api/openapi/grants.json").json();
        assert!(described["paths"]["/api/v1/grants"].is_object());
        let staff = stage.as_person(&stage.staff);
        let check = staff.get("/nb/saker/tilskudd/apne-data");
        assert!(
            check.text().contains("Åpne tildelinger: 1"),
            "{}",
            check.text()
        );
        assert_eq!(check.faults(), [""; 0]);
        assert_eq!(
            stage
                .as_person(&stage.chair)
                .get("/nb/saker/tilskudd/apne-data")
                .status,
            403
        );
    });
}

#[test]
fn what_a_group_without_number_got_is_counted_and_names_nobody() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let stranger = stage.as_person(&stage.stranger);
        let application = stage.begin(&stranger, "group", "Jentene på Moen");
        stage.send(&stranger, &application);
        told(
            &stage,
            &application.replace("/soknad/", "/saker/tilskudd/sak/"),
        );
        let nobody = stage.house.browser(HOST);
        for path in [
            "/api/v1/grants",
            "/nb/tilskudd/tildelinger",
            "/nb/tilskudd/tildelinger.csv",
            "/nb/tilskudd/tildelinger.json",
        ] {
            let body = nobody.get(path).body;
            assert!(
                !body.contains("Jentene") && !body.contains("Oda Berg"),
                "{path}: {body}"
            );
        }
        assert_eq!(stage.states(), ["notified"], "it was given all the same");
    });
}
