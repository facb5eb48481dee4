//! A project grant: an instalment before, a share withheld, a change, a report that is mended, part of
//! the money back; reminders that go once; a missing report that closes a scheme.

use testkit::on_each_engine;

use super::stage::Stage;

const LIST: &str = "/nb/saker/utbetalinger";

fn report_of(stage: &Stage, id: &str) -> String {
    let report = stage.told("SELECT id AS it FROM payment_report").concat();
    format!(
        "/nb/min-forening/{}/tilskudd/{id}/rapport/{report}",
        stage.choir
    )
}

fn granted(stage: &Stage) -> String {
    stage.account("a1", "18136445320", "2026-01-10");
    stage.granted(&[
        ("amount", "20000"),
        ("report_on-day", "1"),
        ("report_on-month", "9"),
        ("report_on-year", "2026"),
    ])
}

fn pay(stage: &Stage) {
    let (staff, colleague) = (
        stage.as_person(&stage.staff),
        stage.as_person(&stage.colleague),
    );
    let lines = staff.get(LIST).attributes("input[name=line]", "value");
    let fields: Vec<(&str, &str)> = lines.iter().map(|id| ("line", id.as_str())).collect();
    let run = staff.post(LIST, &fields).path;
    stage.press(&staff, &staff.get(&run), "/slipp", &[]);
    stage.press(&colleague, &colleague.get(&run), "/slipp", &[]);
    let today = stage.served().clock.now().in_oslo().date();
    let (day, month) = (today.day().to_string(), today.month().to_string());
    let paid = [
        ("paid_on-day", day.as_str()),
        ("paid_on-month", &month),
        ("paid_on-year", "2026"),
    ];
    stage.press(&staff, &staff.get(&run), "/betalt", &paid);
}

#[test]
fn a_project_is_changed_reported_mended_and_part_of_it_comes_back() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let id = granted(&stage);
        stage.now("2026-05-04T08:00:00Z");
        let (staff, chair) = (stage.as_person(&stage.staff), stage.as_person(&stage.chair));
        let case = format!("{LIST}/sak/{id}");
        let plan = [
            ("plan-1-kind", "before"),
            ("plan-1-amount", "15000"),
            ("plan-1-due-day", "1"),
            ("plan-1-due-month", "5"),
            ("plan-1-due-year", "2026"),
            ("plan-2-kind", "withheld"),
            ("plan-2-amount", "5000"),
            ("plan-2-due-day", "1"),
            ("plan-2-due-month", "5"),
            ("plan-2-due-year", "2026"),
        ];
        stage.press(&staff, &staff.get(&case), "/plan", &plan);
        assert!(
            staff
                .get(LIST)
                .text()
                .contains("Venter på godkjent rapport")
        );
        pay(&stage);
        // A change with a later date, which is approved.
        let mine = format!("/nb/min-forening/{}/tilskudd/{id}", stage.choir);
        let asked = [
            ("change", "Vi flytter konserten til høsten"),
            ("report_on-day", "1"),
            ("report_on-month", "11"),
            ("report_on-year", "2026"),
        ];
        chair.post(&format!("{mine}/endring"), &asked);
        let page = staff.get(&case);
        let forms = page.forms();
        let (_, to) = forms
            .iter()
            .find(|(_, to)| to.contains("/endring/"))
            .expect("a form");
        staff.post(to, &[("do", "yes"), ("answer", "Greit for oss")]);
        let page = chair.get(&mine);
        assert!(
            page.text().contains("rapport innen 1. november 2026"),
            "{}",
            page.text()
        );
        assert!(page.text().contains("Greit for oss"));
        assert_eq!(page.faults(), [""; 0]);
        // The report knows the budget, and must be whole.
        let report = report_of(&stage, &id);
        let page = chair.get(&report);
        assert!(
            page.text().contains("Scene budsjett 30 000 kroner"),
            "{}",
            page.text()
        );
        assert_eq!(page.faults(), [""; 0]);
        let half = [
            ("do", "deliver"),
            ("version", "2"),
            ("done", ""),
            ("participants", "80"),
        ];
        assert_eq!(chair.post(&report, &half).status, 422);
        let written = |version: &'static str, comment: &'static str| {
            vec![
                ("do", "deliver"),
                ("version", version),
                ("done", "Vi holdt konserten"),
                ("participants", "80"),
                ("line-1-side", "cost"),
                ("line-1-words", "Scene"),
                ("line-1-budget", "30000"),
                ("line-1-actual", "22 000"),
                ("line-1-comment", comment),
                ("line-2-side", "income"),
                ("line-2-words", "Egne penger"),
                ("line-2-budget", "10000"),
                ("line-2-actual", "10 000"),
            ]
        };
        let page = chair.post(&report, &written("2", ""));
        assert_eq!(page.status, 422, "far from the budget without a word");
        assert_eq!(
            page.attributes("#line-1-actual", "value"),
            ["22 000"],
            "kept"
        );
        let page = chair.post(&report, &written("2", "Scenen ble billigere"));
        assert!(
            page.text().contains("Rapporten er levert"),
            "{}",
            page.text()
        );
        // Silence approves nothing; staff ask for what is missing, and approve the next.
        stage.now("2026-06-20T08:00:00Z");
        let (staff, chair) = (stage.as_person(&stage.staff), stage.as_person(&stage.chair));
        stage.morning();
        assert_eq!(
            stage.told("SELECT state AS it FROM payment_report"),
            ["delivered"]
        );
        let desk = stage
            .told("SELECT '/nb/saker/rapporter/' || id AS it FROM payment_report")
            .concat();
        let page = staff.get(&desk);
        assert!(
            page.text().contains("Ubrukt av tilskuddet: 8 000"),
            "{}",
            page.text()
        );
        assert_eq!(page.faults(), [""; 0]);
        let version = page.attributes("input[name=version]", "value").concat();
        let lack = [
            ("version", version.as_str()),
            ("do", "lack"),
            ("answer", "Legg ved regningen"),
            ("day-day", "1"),
            ("day-month", "7"),
            ("day-year", "2026"),
        ];
        staff.post(&desk, &lack);
        let page = chair.get(&report);
        assert!(
            page.text().contains("Legg ved regningen"),
            "{}",
            page.text()
        );
        let version = page.attributes("input[name=version]", "value").concat();
        let mut again = written("", "Scenen ble billigere");
        again[1] = ("version", version.as_str());
        chair.post(&report, &again);
        let page = staff.get(&desk);
        let version = page.attributes("input[name=version]", "value").concat();
        staff.post(&desk, &[("version", version.as_str()), ("do", "approve")]);
        assert_eq!(
            stage.told("SELECT state AS it FROM payment_report"),
            ["approved"]
        );
        // The share that was withheld can be paid now, and what was not used comes back.
        pay(&stage);
        assert_eq!(
            stage.told("SELECT ending AS it FROM follow_up"),
            ["completed"]
        );
        let claim = |amount: &'static str| {
            [
                ("claim_amount", amount),
                ("claim_reason", "Scenen ble billigere"),
                ("claim_due-day", "1"),
                ("claim_due-month", "8"),
                ("claim_due-year", "2026"),
            ]
        };
        let page = stage.press(&staff, &staff.get(&case), "/krav", &claim("20001"));
        assert_eq!(page.status, 422, "more than was paid");
        stage.press(&staff, &staff.get(&case), "/krav", &claim("8000"));
        let page = chair.get(&mine);
        assert!(page.text().contains("8 000"), "{}", page.text());
        let settle = |fields: &[(&str, &str)]| {
            let page = staff.get(&case);
            let forms = page.forms();
            let (_, to) = forms
                .iter()
                .find(|(_, to)| to.contains("/krav/"))
                .expect("a claim");
            let ending = to.rsplit('/').next().expect("an id").to_owned();
            stage.press(&staff, &page, &ending, fields)
        };
        settle(&[("do", "back"), ("back", "5000")]);
        assert_eq!(
            stage.told("SELECT state AS it FROM payment_claim"),
            ["partly"]
        );
        let page = settle(&[("do", "off"), ("why", "")]);
        assert_eq!(page.status, 422, "nothing is given up without a reason");
        settle(&[("do", "back"), ("back", "3000")]);
        assert_eq!(
            stage.told("SELECT state AS it FROM payment_claim"),
            ["paid"]
        );
        assert_eq!(
            stage.told("SELECT ending AS it FROM follow_up"),
            ["completed"],
            "part came back"
        );
    });
}

#[test]
fn a_report_is_reminded_of_once_each_time_and_a_missing_one_closes_schemes_that_ask() {
    on_each_engine(|fresh| {
        let stage = Stage::with(fresh, |terms| {
            terms.rules.push(grants::model::Rule::NoMissingReport);
        });
        let id = granted(&stage);
        let about = |stage: &Stage| {
            let all = stage.letters().into_iter();
            all.filter(|letter| {
                letter.contains("ingrid") && letter.to_lowercase().contains("rapport")
            })
            .count()
        };
        let begun = about(&stage);
        for (day, count) in [
            ("2026-08-17T08:00:00Z", 0),
            ("2026-08-18T08:00:00Z", 1),
            ("2026-08-19T08:00:00Z", 1),
            ("2026-09-01T08:00:00Z", 2),
            ("2026-09-02T08:00:00Z", 2),
            ("2026-09-08T08:00:00Z", 3),
            ("2026-09-09T08:00:00Z", 3),
        ] {
            stage.now(day);
            stage.morning();
            stage.morning();
            assert_eq!(about(&stage) - begun, count, "{day}: {:?}", stage.letters());
        }
        let missing = || stage.told("SELECT application_id AS it FROM grant_missing_report");
        assert_eq!(missing(), std::slice::from_ref(&id));
        stage.sql("UPDATE grant_round SET closes_on = '2026-12-01'");
        let chair = stage.as_person(&stage.chair);
        let page = chair.get(&format!("/nb/tilskudd/{}", stage.round));
        assert!(
            page.text()
                .contains("En rapport om et tidligere tilskudd mangler"),
            "{}",
            page.text()
        );
        let report = report_of(&stage, &id);
        let fields = [
            ("do", "deliver"),
            ("version", "1"),
            ("done", "Ferdig"),
            ("participants", "9"),
        ];
        chair.post(&report, &fields);
        assert_eq!(missing(), [""; 0], "it has come");
    });
}

#[test]
fn who_says_no_thank_you_gets_nothing_and_what_lapses_is_another_ending() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let id = granted(&stage);
        let chair = stage.as_person(&stage.chair);
        let mine = format!("/nb/min-forening/{}/tilskudd/{id}", stage.choir);
        stage.press(
            &chair,
            &chair.get(&mine),
            "/takk-nei",
            &[("why", "Vi er for få")],
        );
        assert_eq!(
            stage.told("SELECT ending AS it FROM follow_up"),
            ["declined"]
        );
        assert_eq!(
            stage.told("SELECT state AS it FROM payment_report"),
            ["remitted"]
        );
        stage.now("2026-05-04T08:00:00Z");
        let staff = stage.as_person(&stage.staff);
        assert!(staff.get(LIST).text().contains("Ingenting kan betales nå"));
        let forced = staff.post(
            &format!("{LIST}/sak/{id}/bortfall"),
            &[("version", "2"), ("lapse_why", "x")],
        );
        assert_eq!(forced.status, 409);
    });
}
