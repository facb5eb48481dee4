//! Reminders of a report that go once; a missing report that closes a scheme; the day by which staff answer;
//! several reports of one grant, and the figures they become; what is declined, and what lapses.

use jiff::civil::{Date, date};
use serde_json::json;
use tasks::DeskFilter;
use testkit::on_each_engine;

use super::{
    project::report_of,
    stage::{HOST, Stage},
};

const LIST: &str = "/nb/saker/utbetalinger";

fn granted(stage: &Stage) -> String {
    stage.account("a1", "18136445320", "2026-01-10");
    stage.granted(&[
        ("amount", "20000"),
        ("report_on-day", "1"),
        ("report_on-month", "9"),
        ("report_on-year", "2026"),
    ])
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

#[test]
fn a_report_and_a_request_wait_on_staff_until_a_day() {
    on_each_engine(|fresh| {
        // The scheme answers in two weeks, or says nothing of it: then in four.
        for (weeks, last) in [(2, date(2026, 5, 18)), (0, date(2026, 6, 1))] {
            let stage = Stage::with(fresh, |terms| terms.answer_weeks = weeks);
            let id = granted(&stage);
            stage.now("2026-05-04T08:00:00Z");
            let chair = stage.as_person(&stage.chair);
            let delivered = [
                ("do", "deliver"),
                ("version", "1"),
                ("done", "Vi holdt konserten"),
                ("participants", "90"),
            ];
            chair.post(&report_of(&stage, &id), &delivered);
            let mine = format!("/nb/min-forening/{}/tilskudd/{id}", stage.choir);
            chair.post(
                &format!("{mine}/endring"),
                &[("change", "Vi trenger mer tid")],
            );
            let due_by = |day: Date| -> Vec<String> {
                let filter = DeskFilter {
                    kinds: ["payments.delivered", "payments.change"]
                        .map(str::to_owned)
                        .into(),
                    due_by: Some(day),
                    ..DeskFilter::default()
                };
                let desk = stage
                    .town
                    .db
                    .read_now(|conn| tasks::desk(conn, &filter, 0, 9));
                let waiting = desk.expect("a desk").tasks.into_iter();
                waiting.map(|task| task.kind).collect()
            };
            let before = last.yesterday().expect("a day");
            assert_eq!(due_by(before), [""; 0], "{weeks} weeks");
            assert_eq!(due_by(last), ["payments.delivered", "payments.change"]);
        }
    });
}

/// The choir delivers the report of this number one day, and staff approve it the same day.
fn reported(stage: &Stage, grant: &str, number: i32, on: &str, told: [(&str, &str); 4]) {
    stage.now(on);
    let (staff, chair) = (stage.as_person(&stage.staff), stage.as_person(&stage.chair));
    let query = format!("SELECT id AS it FROM payment_report WHERE rank = {number}");
    let it = stage.told(&query).concat();
    let mut fields = vec![("do", "deliver"), ("version", "1"), ("done", "Vi sang")];
    fields.extend(told);
    let mine = format!("/nb/min-forening/{}/tilskudd/{grant}", stage.choir);
    let page = chair.post(&format!("{mine}/rapport/{it}"), &fields);
    assert_eq!(page.status, 200, "{}", page.text());
    let desk = format!("/nb/saker/rapporter/{it}");
    let version = staff.get(&desk).attributes("input[name=version]", "value");
    let version = version.concat();
    staff.post(&desk, &[("version", version.as_str()), ("do", "approve")]);
    let query = format!("SELECT state AS it FROM payment_report WHERE rank = {number}");
    assert_eq!(stage.told(&query), ["approved"]);
}

#[test]
fn a_grant_with_two_reports_is_complete_with_both_and_they_become_figures() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let id = granted(&stage);
        stage.sql("UPDATE payment_line SET paid_on = '2026-04-20'");
        stage.now("2026-05-04T08:00:00Z");
        let staff = stage.as_person(&stage.staff);
        let due = [
            ("report_due-day", "1"),
            ("report_due-month", "10"),
            ("report_due-year", "2026"),
        ];
        let case = staff.get(&format!("{LIST}/sak/{id}"));
        let page = stage.press(&staff, &case, "/rapport", &due);
        assert!(
            page.text().contains("Rapport innen 1. oktober 2026"),
            "{}",
            page.text()
        );
        let ending = || stage.told("SELECT ending AS it FROM follow_up");
        let first = [
            ("participants", "80"),
            ("young", "30"),
            ("events", "2"),
            ("hours", "100"),
        ];
        reported(&stage, &id, 1, "2026-06-20T08:00:00Z", first);
        assert_eq!(ending(), [""], "another report is to come");
        let second = [
            ("participants", "40"),
            ("young", "10"),
            ("events", "1"),
            ("hours", "50"),
        ];
        reported(&stage, &id, 2, "2026-10-05T08:00:00Z", second);
        assert_eq!(ending(), ["completed"]);
        // People stand behind what counts people, reports behind the rest; the second came too late.
        for (figure, value, n) in [
            ("participants", 120, 120),
            ("young", 40, 40),
            ("events", 3, 2),
            ("voluntary_hours", 150, 2),
            ("reported_in_time", 5_000, 2),
        ] {
            let path = format!("/nb/tall/payments.{figure}?from=2026-01-01&until=2026-12-31");
            let counted = stage.house.browser(HOST).get(&path).json();
            let told = json!({ "value": value, "n": n, "parts": [] });
            assert_eq!(counted, told, "{figure}");
        }
    });
}
