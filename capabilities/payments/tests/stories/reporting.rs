//! Reminders of a report that go once; a missing report that closes a scheme; what is declined, and what
//! lapses.

use testkit::on_each_engine;

use super::{project::report_of, stage::Stage};

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
