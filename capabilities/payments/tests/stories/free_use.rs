//! A grant of free use of premises: it is followed up and reported on, and no money is paid. Nobody is asked
//! for an account, nothing of it is in a payment, and it counts as support of the association's operation.
//! Without a report it ends when the time to complain is over.

use testkit::on_each_engine;

use super::{project::report_of, stage::Stage};

const LIST: &str = "/nb/saker/utbetalinger";

/// A scheme of free premises, from which the choir has been granted two times: first with a report.
fn granted(stage: &Stage) -> [String; 2] {
    stage.sql("UPDATE grant_scheme SET kind = 'indirect'");
    let reported = stage.granted(&[
        ("amount", "20000"),
        ("report_on-day", "1"),
        ("report_on-month", "9"),
        ("report_on-year", "2026"),
    ]);
    let less = [("amount", "5000"), ("reasons", "Hallen er delt på flere")];
    [reported, stage.granted(&less)]
}

#[test]
fn free_use_of_premises_is_reported_on_and_never_paid() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let [reported, plain] = granted(&stage);
        let ending = |id: &str| {
            let query = format!("SELECT ending AS it FROM follow_up WHERE application_id = '{id}'");
            stage.told(&query).concat()
        };
        assert_eq!(ending(&plain), "", "it can still be declined");
        stage.now("2026-05-04T08:00:00Z");
        stage.morning();
        assert_eq!(ending(&plain), "completed", "there is nothing left to do");
        assert_eq!(ending(&reported), "", "it is to be reported on");
        assert_eq!(stage.told("SELECT id AS it FROM payment_line"), [""; 0]);
        let asked = "SELECT kind AS it FROM task WHERE state = 'open' AND kind LIKE 'payments.%'";
        assert_eq!(stage.told(asked), ["payments.report"], "and no account");
        let supported =
            "SELECT kind || ' ' || subject AS it FROM event WHERE kind LIKE 'payments.%'";
        let said = format!("payments.supported {}", stage.choir);
        assert_eq!(stage.told(supported), [said.clone(), said]);

        let staff = stage.as_person(&stage.staff);
        let list = staff.get(LIST).text();
        assert!(list.contains("Ingenting kan betales nå"), "{list}");
        assert!(list.contains("Ingenting er holdt tilbake"), "{list}");
        let case = format!("{LIST}/sak/{reported}");
        let mine = format!("/nb/min-forening/{}/tilskudd/{reported}", stage.choir);
        let chair = stage.as_person(&stage.chair);
        for page in [staff.get(&case), chair.get(&mine)] {
            let text = page.text();
            assert!(text.contains("Ingenting blir utbetalt"), "{text}");
            assert!(!page.body.contains("<dt>Konto</dt>"), "{text}");
            let asked = page.attributes("form[action$='/konto']", "action");
            assert_eq!(asked, [""; 0], "nobody is asked for an account");
            assert_eq!(page.faults(), [""; 0]);
        }
        let forced = [
            ("version", "1"),
            ("plan-1-kind", "before"),
            ("plan-1-amount", "20000"),
            ("plan-1-due-day", "1"),
            ("plan-1-due-month", "6"),
            ("plan-1-due-year", "2026"),
        ];
        assert_eq!(staff.post(&format!("{case}/plan"), &forced).status, 409);
        let rows = chair.get(&format!(
            "/nb/min-forening/{}/tilskudd/oppfolging",
            stage.choir
        ));
        let said = "gratis bruk verdt 20 000 kr";
        assert!(rows.text().contains(said), "{}", rows.text());
        let cockpit = staff.get(&stage.cockpit());
        assert!(
            cockpit.body.contains("<dt>Betalt</dt><dd>–</dd>"),
            "{}",
            cockpit.text()
        );

        let fields = [
            ("do", "deliver"),
            ("version", "1"),
            ("done", "Vi øvde i hallen hver uke"),
        ];
        let page = chair.post(&report_of(&stage, &reported), &fields);
        assert_eq!(page.status, 200, "{}", page.text());
        let desk = "SELECT '/nb/saker/rapporter/' || id AS it FROM payment_report";
        let desk = stage.told(desk).concat();
        let version = staff
            .get(&desk)
            .attributes("input[name=version]", "value")
            .concat();
        staff.post(&desk, &[("version", version.as_str()), ("do", "approve")]);
        assert_eq!(ending(&reported), "completed");
        let ended = "SELECT id AS it FROM event WHERE kind = 'payments.support_ended'";
        assert_eq!(stage.told(ended), [""; 0], "it was support to its end");
    });
}
