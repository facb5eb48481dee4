//! Grants in figures: every figure says its day and source, small ones are shown to staff alone, the parts
//! make up the whole, and the table to fetch says the same.

use db::settings;
use grants::open_data::Inhabitants;
use testkit::on_each_engine;

use super::stage::{HOST, Stage};

const PUBLIC: &str = "/nb/tilskudd/tall";
const STAFF: &str = "/nb/saker/tilskudd/tall";

/// So many more are granted 20 000 kroner and told.
fn given(stage: &Stage, many: usize) {
    let staff = stage.as_person(&stage.staff);
    let mut cases = Vec::new();
    for _ in 0..many {
        let case = stage.sent();
        let page = staff.post(&format!("{case}/vedtak"), &[("amount", "20000")]);
        assert_eq!(page.status, 200, "{}", page.text());
        cases.push(case.rsplit('/').next().expect("an id").to_owned());
    }
    let fields: Vec<(&str, &str)> = cases.iter().map(|id| ("case", id.as_str())).collect();
    staff.post(&format!("{}/varsle", stage.cockpit()), &fields);
}

#[test]
fn small_figures_are_for_staff_alone_and_every_figure_has_its_day_and_source() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let nobody = stage.house.browser(HOST);
        let staff = stage.as_person(&stage.staff);
        assert!(
            nobody
                .get(PUBLIC)
                .text()
                .contains("Ingen tildelinger er sendt ut")
        );
        given(&stage, 1);
        let page = nobody.get(PUBLIC);
        assert!(!page.text().contains("20 000 kr"), "{}", page.text());
        assert!(page.text().contains("færre enn fem"), "{}", page.text());
        assert!(!nobody.get(&format!("{PUBLIC}.csv")).body.contains("20000"));
        assert!(staff.get(STAFF).text().contains("20 000 kr"));
        for path in [STAFF.to_owned(), format!("{STAFF}.csv")] {
            let refused = stage.as_person(&stage.chair).get(&path);
            assert!([403, 404].contains(&refused.status.as_u16()), "{path}");
        }
        given(&stage, 5);
        let members = "INSERT INTO member_report (id, association_id, year, version, source, remark, \
                       entered_at) VALUES ('m1', '{}', 2025, 1, 'typed', '', '2026-01-10 10:00:00')";
        stage.sql(&members.replace("{}", &stage.choir));
        for (band, count) in [("13-19", 10), ("26-", 30)] {
            stage.sql(&format!(
                "INSERT INTO member_count (report_id, band, gender, members) \
                 VALUES ('m1', '{band}', 'women', {count})"
            ));
        }
        let kept = stage.town.db.write_now(|conn| {
            let number = Inhabitants {
                number: 12_000,
                year: 2026,
            };
            settings::put(conn, &*stage.town.clock, 0, &number, None)
        });
        assert_eq!(kept.expect("a setting"), Some(1));
        for (browser, path) in [(&nobody, PUBLIC), (&staff, STAFF)] {
            let page = browser.get(path);
            let text = page.text();
            assert!(text.contains("120 000 kr"), "{text}");
            assert!(
                text.contains("Per 12. mars 2026. Kilde: vedtak i Fjordvik kommune"),
                "{text}"
            );
            assert!(
                text.contains("Per innbygger") && text.contains("10 kr"),
                "{text}"
            );
            assert!(
                text.contains("12 000 innbyggere per 1. januar 2026"),
                "{text}"
            );
            assert!(text.contains("Prosjekt"), "{text}");
            assert!(
                text.contains("30 000 kr") && text.contains("90 000 kr"),
                "by age: {text}"
            );
            assert_eq!(page.faults(), [""; 0], "{path}");
        }
        assert!(staff.get(STAFF).text().contains("Søkt om"));
        assert!(!nobody.get(PUBLIC).text().contains("Søkt om"));
        let csv = nobody.get(&format!("{PUBLIC}.csv")).body;
        let line = |start: &str| {
            let found = csv.lines().find(|line| line.starts_with(start));
            found
                .unwrap_or_else(|| panic!("no {start} in {csv}"))
                .to_owned()
        };
        assert!(
            line("2026;;").contains(";120000;6;10,00;2026-03-12;"),
            "{csv}"
        );
        assert!(
            line("2026;Etter alder;13–19 år").contains(";30000;6;"),
            "{csv}"
        );
        assert!(
            line("2026;Etter kjønn;Jenter, kvinner").contains(";120000;6;"),
            "{csv}"
        );
        assert!(csv.contains("2026;Etter kjønn;Gutter, menn;0;0;"), "{csv}");
    });
}
