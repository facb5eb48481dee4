//! A group without number, which one person answers for: she writes the account, another confirms it,
//! she reports, and it is paid. To everybody else it is not there.

use testkit::{Page, on_each_engine};

use super::stage::{HOST, Stage, case};

const NUMBER: &str = "18136445320";
const OTHER: &str = "86011117947";
const LIST: &str = "/nb/saker/utbetalinger";

fn granted(stage: &Stage) -> String {
    let person = stage.as_person(&stage.stranger);
    let application = stage.begin(&person, "group", "Strikkeklubben");
    stage.send(&person, &application);
    let fields = [
        ("amount", "20000"),
        ("report_on-day", "1"),
        ("report_on-month", "9"),
        ("report_on-year", "2026"),
    ];
    stage.decided(&case(&application), &fields)
}

fn version(page: &Page) -> String {
    page.attributes("form[action$='/konto'] input[name=version]", "value")
        .concat()
}

#[test]
fn a_group_without_number_gives_its_account_which_another_confirms_and_reports() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let id = granted(&stage);
        stage.now("2026-05-04T08:00:00Z");
        stage.morning();
        assert_eq!(
            stage.told("SELECT kind AS it FROM task WHERE addressee = 'person' AND state = 'open' ORDER BY kind"),
            ["payments.account", "payments.report"],
            "she is asked for an account and a report"
        );
        let person = stage.as_person(&stage.stranger);
        let list = person.get("/nb/min-side/tilskudd/oppfolging");
        assert!(
            list.text().contains("Tilskudd du har fått"),
            "{}",
            list.text()
        );
        assert_eq!(list.faults(), [""; 0]);
        let mine = format!("/nb/min-side/tilskudd/{id}");
        let page = person.get(&mine);
        assert!(page.text().contains("Strikkeklubben"), "{}", page.text());
        assert!(
            page.text().contains("Vi trenger et kontonummer"),
            "{}",
            page.text()
        );
        assert_eq!(page.faults(), [""; 0]);
        let wrong = stage.press(&person, &page, "/konto", &[("account", "123")]);
        assert_eq!(wrong.status, 422);
        assert_eq!(wrong.attributes("#account", "value"), ["123"], "kept");
        let page = stage.press(&person, &page, "/konto", &[("account", NUMBER)]);
        assert!(
            page.text().contains("Kommunen ser over nummeret"),
            "{}",
            page.text()
        );
        assert!(!page.body.contains(NUMBER), "it is masked");
        let again = stage.press(&person, &page, "/konto", &[("account", NUMBER)]);
        assert_eq!(again.status, 422, "she does not confirm what she wrote");
        let staff = stage.as_person(&stage.staff);
        let desk = staff.get(LIST);
        assert!(
            desk.text().contains("Nytt kontonummer er ikke bekreftet"),
            "{}",
            desk.text()
        );
        let follow = format!("{LIST}/sak/{id}");
        let page = stage.press(
            &staff,
            &staff.get(&follow),
            "/konto",
            &[("account", NUMBER)],
        );
        assert_eq!(page.status, 200, "{}", page.text());
        assert_eq!(
            staff
                .get(LIST)
                .attributes("input[name=line]", "value")
                .len(),
            1,
            "it can be paid"
        );
        // Another number begins anew, and staff's own waits for her.
        stage.press(&staff, &staff.get(&follow), "/konto", &[("account", OTHER)]);
        assert!(
            staff
                .get(LIST)
                .attributes("input[name=line]", "value")
                .is_empty()
        );
        let page = person.get(&mine);
        assert!(
            page.text().contains("Kommunen har skrevet inn"),
            "{}",
            page.text()
        );
        let old = version(&page);
        stage.press(&person, &page, "/konto", &[("account", OTHER)]);
        let late = person.post(
            &format!("{mine}/konto"),
            &[("version", &old), ("account", NUMBER)],
        );
        assert_eq!(late.status, 409, "somebody was first");
        assert_eq!(
            staff
                .get(LIST)
                .attributes("input[name=line]", "value")
                .len(),
            1
        );
        // The report, with an attachment's place, a question and an approval.
        let report = stage.told("SELECT id AS it FROM payment_report").concat();
        let report = format!("{mine}/rapport/{report}");
        let page = person.get(&report);
        assert_eq!(page.faults(), [""; 0]);
        let fields = [
            ("do", "deliver"),
            ("version", "1"),
            ("done", "Vi strikket til alle"),
            ("participants", "12"),
        ];
        let page = person.post(&report, &fields);
        assert!(
            page.text().contains("Rapporten er levert"),
            "{}",
            page.text()
        );
        person.post(
            &format!("{mine}/endring"),
            &[("change", "Vi trenger mer garn")],
        );
        assert_eq!(
            stage.told("SELECT text AS it FROM payment_change"),
            ["Vi trenger mer garn"]
        );
        let desk = stage
            .told("SELECT '/nb/saker/rapporter/' || id AS it FROM payment_report")
            .concat();
        let page = staff.get(&desk);
        let version = page.attributes("input[name=version]", "value").concat();
        staff.post(&desk, &[("version", version.as_str()), ("do", "approve")]);
        assert_eq!(
            stage.told("SELECT state AS it FROM payment_report"),
            ["approved"]
        );
    });
}

#[test]
fn to_others_a_persons_grant_is_not_there() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let id = granted(&stage);
        let report = stage.told("SELECT id AS it FROM payment_report").concat();
        let mine = format!("/nb/min-side/tilskudd/{id}");
        let (chair, neighbour) = (
            stage.as_person(&stage.chair),
            stage.as_person(&stage.neighbour),
        );
        let paths = [
            mine.clone(),
            format!("{mine}/rapport/{report}"),
            format!("/nb/min-forening/{}/tilskudd/{id}", stage.choir),
        ];
        for path in &paths {
            for browser in [&chair, &neighbour] {
                let page = browser.get(path);
                assert_eq!(page.status, 404, "{path}: {}", page.text());
            }
            let nobody = stage.house.browser(HOST).get(path);
            assert!(
                nobody.status == 401 || nobody.path.contains("logg-inn"),
                "{path}: {}",
                nobody.status
            );
        }
        for (rest, field) in [
            ("konto", ("account", NUMBER)),
            ("takk-nei", ("why", "Nei")),
            ("endring", ("change", "Mer")),
        ] {
            for browser in [&chair, &neighbour] {
                let page = browser.post(&format!("{mine}/{rest}"), &[("version", "1"), field]);
                assert_eq!(page.status, 404, "{rest}");
            }
        }
        let list = chair.get("/nb/min-side/tilskudd/oppfolging");
        assert!(!list.text().contains("20 000"), "{}", list.text());
        // Nor is the choir's own to be reached as hers.
        stage.account("a1", NUMBER, "2026-01-10");
        let theirs = stage.granted(&[("amount", "20000")]);
        assert_eq!(
            chair.get(&format!("/nb/min-side/tilskudd/{theirs}")).status,
            404
        );
    });
}
