//! The mapping: figures that rooms offer, put in groups, compared over whole years; for the municipality's own
//! until the work is open to all, and never by association.

use testkit::{Page, on_each_engine, said_by};

use crate::stage::Stage;

#[test]
fn figures_are_mapped_for_those_who_work_and_for_all_when_the_work_is_open() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let (bench, _) = stage.begun();
        stage.add(&bench, "Rom for alle", "");
        let (editor, nobody) = (stage.as_person(&stage.editor), stage.nobody());
        let path = "/nb/strategi/sammen-i-fjordvik/kartlegging";
        for who in [&nobody, &stage.as_person(&stage.stranger)] {
            assert_eq!(who.get(path).status, 404, "the work is not open");
            assert_eq!(who.get(&format!("{path}/pdf")).status, 404);
        }
        let own = editor.get(&bench).link("Se kartleggingen");
        assert_eq!(own, path);
        let page = stage.as_person(&stage.owner).get(path);
        assert_eq!(page.status, 200, "{}", page.text());
        let words = page.text().replace('\u{a0}', " ");
        assert!(
            words.contains("Hvilke lokaler og timer de bruker"),
            "{words}"
        );
        // The municipality's own see every part of what was given; others see no small cells of it.
        let given = |page: &Page| {
            let cells = page.texts("#beside-given ~ .scroll td");
            let cells = cells.iter().map(|it| it.replace('\u{a0}', " "));
            cells.collect::<Vec<String>>()
        };
        let own = given(&page);
        assert_eq!(own[..3], ["45 000 kr", "995 000 kr", "995 000 kr"]);
        assert!(own.contains(&"15 000 kr".to_owned()), "{own:?}");
        assert!(
            words.contains("n = 141. Talt av oss. Kilde: oss."),
            "{words}"
        );
        assert!(words.contains("Per 12. mars 2026."), "{words}");
        // 2022, 2025, 2026 so far, and the change between the whole years.
        let cells = page.texts("#beside-hours ~ .scroll td");
        let cells: Vec<String> = cells.iter().map(|it| it.replace('\u{a0}', " ")).collect();
        assert_eq!(
            cells[..4],
            ["101 timer", "131 timer", "141 timer", "+30 timer"]
        );
        assert_eq!(cells[8..], ["1 time", "1 time", "1 time", "0"]);
        assert_eq!(cells.len(), 12, "the whole, and two ages: {cells:?}");
        assert!(
            !page.body.contains("Sandvik blandakor"),
            "never by association"
        );

        let work = [
            ("version", "0"),
            ("name-nb", "Ny strategi"),
            ("practice", "dialogue"),
            ("begun-day", "1"),
            ("begun-month", "3"),
            ("begun-year", "2026"),
            ("public", "yes"),
        ];
        assert_eq!(editor.post(&format!("{bench}/arbeid"), &work).status, 200);
        assert_eq!(stage.decide(&bench, "2022").status, 200);
        let open = nobody.get("/nb/strategi/sammen-i-fjordvik/arbeidet");
        assert_eq!(open.link("Se kartleggingen"), path);
        let page = nobody.get(path);
        assert!(
            page.text().contains("Vedtatt av kommunestyret"),
            "what was decided before: {}",
            page.text()
        );
        let seen = given(&page);
        assert_eq!(seen[..3], own[..3], "the whole is told");
        let mut rows = vec!["Ikke vist", "900 000 kr", "900 000 kr", ""];
        rows.extend(["Ikke vist", "Ikke vist", "Ikke vist", ""].repeat(2));
        assert_eq!(seen[4..], rows, "the only one, and one more: {seen:?}");
        for language in ["nb", "nn", "en"] {
            let path = format!("/{language}/strategi/sammen-i-fjordvik/kartlegging/pdf");
            let paper = nobody.send("GET", &path, &[], "");
            assert_eq!(paper.status(), 200);
            let text = said_by(paper.body());
            assert!(
                text.contains("Timer i hallen") && !text.contains("Sandvik"),
                "{text}"
            );
            let plain = text.replace(['\u{a0}', ' ', ','], "");
            assert!(
                plain.contains("900000") && !plain.contains("80000"),
                "{text}"
            );
            testkit::keep_paper(&format!("mapping-{language}"), paper.body());
        }
    });
}
