//! Who gets in: nobody, a stranger, and the chair of the neighbour association see nothing of a grant,
//! neither its pages nor its files; an auditor reads and changes nothing.

use access::RoleKind;
use testkit::on_each_engine;

use super::stage::{HOST, Stage};

#[test]
fn others_are_told_that_there_is_no_such_page() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        stage.account("a1", "18136445320", "2026-01-10");
        let id = stage.granted(&[
            ("amount", "20000"),
            ("report_on-day", "1"),
            ("report_on-month", "9"),
            ("report_on-year", "2026"),
        ]);
        let report = stage.told("SELECT id AS it FROM payment_report").concat();
        let own = format!("/nb/min-forening/{}/tilskudd", stage.choir);
        let theirs = format!("/nb/min-forening/{}/tilskudd", stage.club);
        let nobody = stage.house.browser(HOST);
        let stranger = stage.as_person(&stage.stranger);
        let neighbour = stage.as_person(&stage.neighbour);
        for path in [
            format!("{own}/oppfolging"),
            format!("{own}/frister.ics"),
            format!("{own}/{id}"),
            format!("{own}/{id}/rapport/{report}"),
            format!("{theirs}/{id}"),
            format!("{theirs}/{id}/rapport/{report}"),
            "/nb/saker/utbetalinger".to_owned(),
            format!("/nb/saker/utbetalinger/sak/{id}"),
            "/nb/saker/rapporter".to_owned(),
            format!("/nb/saker/rapporter/{report}"),
        ] {
            for browser in [&nobody, &stranger, &neighbour] {
                let page = browser.get(&path);
                let is_refused = [401, 403, 404].contains(&page.status.as_u16())
                    || page.path.contains("logg-inn");
                assert!(is_refused, "{path}: {} {}", page.status, page.text());
                assert!(
                    !page.body.contains("20 000") && !page.body.contains("18136445320"),
                    "{path}"
                );
            }
        }
        for (path, fields) in [
            (format!("{own}/{id}/takk-nei"), [("version", "1")]),
            (format!("{theirs}/{id}/takk-nei"), [("version", "1")]),
            (format!("{own}/{id}/endring"), [("change", "Mer penger")]),
            (format!("{own}/{id}/konto"), [("version", "1")]),
            ("/nb/saker/utbetalinger/nye".to_owned(), [("x", "y")]),
        ] {
            for browser in [&stranger, &neighbour] {
                let page = browser.post(&path, &fields);
                assert!(
                    [401, 403, 404].contains(&page.status.as_u16()),
                    "{path}: {}",
                    page.status
                );
            }
        }
        assert_eq!(stage.told("SELECT ending AS it FROM follow_up"), [""]);
        let chair = stage.as_person(&stage.chair);
        let deadlines = chair.get(&format!("{own}/frister.ics")).body;
        for said in [
            "SUMMARY:Rapport: Prosjekttilskudd 2026",
            "DTSTART;VALUE=DATE:20260901",
            "SUMMARY:Frist kl. 23.59: Prosjekttilskudd 2026",
        ] {
            assert!(deadlines.contains(said), "{said}: {deadlines}");
        }
        let auditor = stage.town.person("Anne Revisor", "anne@example.no");
        stage.town.employ(&auditor, RoleKind::Reader, None);
        let auditor = stage.as_person(&auditor);
        assert_eq!(auditor.get("/nb/saker/utbetalinger").status, 200);
        assert_eq!(
            auditor.get(&format!("/nb/saker/rapporter/{report}")).status,
            200
        );
        assert_eq!(auditor.post("/nb/saker/utbetalinger/nye", &[]).status, 403);
        assert_eq!(auditor.post("/nb/saker/utbetalinger", &[]).status, 403);
    });
}
