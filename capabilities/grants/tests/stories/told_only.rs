//! What others gave is told about: entered a year at a time, shown to all, and in no list of awards and no
//! figure of the municipality's.

use testkit::on_each_engine;

use super::stage::{HOST, Stage};

#[test]
fn what_others_gave_is_shown_to_all_and_is_no_award() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        stage.sql("UPDATE grant_scheme SET kind = 'information'");
        let scheme = stage.told("SELECT id AS it FROM grant_scheme").concat();
        let path = format!("/nb/saker/tilskudd/ordning/{scheme}/fordelt");
        let open = format!("/nb/tilskudd/fordelt/{scheme}");
        let staff = stage.as_person(&stage.staff);
        let nobody = stage.house.browser(HOST);
        assert!(nobody.get(&open).text().contains("ikke lagt inn"));
        let with = |version: &'static str, lines: &'static str| {
            let fields = [
                ("version", version),
                ("year", "2025"),
                ("decided_by", "Idrettsrådets årsmøte"),
                ("met_on-day", "12"),
                ("met_on-month", "3"),
                ("met_on-year", "2025"),
                ("criteria", "Etter medlemmer mellom 6 og 19 år"),
                ("lines", lines),
            ];
            staff.post(&path, &fields)
        };
        let page = with("0", "Aasen IL 12 500");
        assert_eq!(page.status, 422, "no semicolon");
        let page = with("0", "Aasen IL; 12 500\nSkogen skilag; 7500");
        assert_eq!(page.status, 200, "{}", page.text());
        let page = with("0", "Aasen IL; 1");
        assert_eq!(page.status, 422, "it is there");
        assert!(
            page.body.contains("Aasen IL; 1"),
            "and what was written is not lost"
        );
        let page = nobody.get(&open);
        let text = page.text();
        for words in [
            "Kommunen avgjør ikke dette",
            "Idrettsrådets årsmøte, 12. mars 2025",
            "Etter medlemmer mellom 6 og 19 år",
            "12 500 kr",
            "Skogen skilag",
            "20 000 kr",
        ] {
            assert!(text.contains(words), "{words}: {text}");
        }
        assert!(page.body.contains(&format!("/forening/{}", stage.club)));
        assert_eq!(page.faults(), [""; 0]);
        for list in ["/nb/tilskudd/tildelinger", "/nb/tilskudd/tall"] {
            assert!(!nobody.get(list).text().contains("12 500"), "{list}");
        }
        for person in [&stage.chair, &stage.neighbour, &stage.stranger] {
            assert_eq!(stage.as_person(person).get(&path).status, 403);
        }
        // Of a scheme the municipality decides there is no such page.
        stage.sql("UPDATE grant_scheme SET kind = 'project'");
        assert_eq!(nobody.get(&open).status, 404);
        assert_eq!(staff.get(&path).status, 404);
    });
}
