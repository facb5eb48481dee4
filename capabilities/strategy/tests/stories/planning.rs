//! The action plan of a year is told area by area: on both pages, on paper and in files; and the places one may
//! point to stay when it is decided.

use testkit::on_each_engine;

use crate::stage::Stage;

#[test]
fn a_plan_is_told_area_by_area_and_its_anchors_stay() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let (bench, _) = stage.begun();
        stage.add(&bench, "Rom for alle", "");
        assert_eq!(stage.decide(&bench, "2022").status, 200);
        let editor = stage.as_person(&stage.editor);
        for (title, area, amounts) in [
            ("Nattåpent", "Lokaler", "2026: 150 000"),
            ("Ett skjema", "Digitalisering", ""),
            ("Nøkkelskap", "lokaler", "2026: 50 000"),
            ("Møter", "", ""),
        ] {
            let fields = [
                ("version", "0"),
                ("title-nb", title),
                ("area", area),
                ("amounts", amounts),
                ("years", "2026"),
            ];
            let made = editor.post(&format!("{bench}/tiltak/nytt"), &fields);
            assert_eq!(made.status, 200);
        }
        let plan = "/nb/strategi/sammen-i-fjordvik/handlingsplan/2026";
        let page = stage.nobody().get(plan);
        assert_eq!(
            page.texts("main h2"),
            ["Lokaler", "Digitalisering", "Andre tiltak"]
        );
        assert_eq!(
            page.texts("main h3"),
            ["Nattåpent", "Nøkkelskap", "Ett skjema", "Møter"]
        );
        let words = page.text().replace('\u{a0}', " ");
        assert!(
            words.contains("Tiltakene koster 200 000 kr til sammen."),
            "{words}"
        );
        let tables = editor.get(&format!("{bench}/handlingsplan/2026"));
        assert_eq!(tables.texts("main h3"), page.texts("main h2"));
        assert_eq!(tables.texts("table").len(), 3, "a table for each area");
        let csv = stage.nobody().get(&format!("{plan}/csv")).body;
        let areas = csv.lines().skip(1).map(|line| line.split(';').next());
        let areas: Vec<&str> = areas.flatten().collect();
        assert_eq!(areas, ["Lokaler", "Lokaler", "Digitalisering", ""]);
        let sheet = stage.nobody().send("GET", &format!("{plan}/xlsx"), &[], "");
        assert!(testkit::said_by(sheet.body()).contains("Digitalisering"));
        let anchors = page.attributes(".measure-row", "id");
        let paper = stage.nobody().send("GET", &format!("{plan}/pdf"), &[], "");
        let text = testkit::said_by(paper.body());
        for words in ["Lokaler", "Digitalisering", "Andre tiltak"] {
            assert!(text.contains(words), "{words} is on paper: {text}");
        }
        testkit::keep_paper("action-plan-areas", paper.body());

        // A decided plan keeps the places one may point to, when the next edition has taken over.
        let decision = [
            ("body", "formannskapet"),
            ("on-day", "10"),
            ("on-month", "12"),
            ("on-year", "2025"),
        ];
        let done = editor.post(&format!("{bench}/handlingsplan/2026/vedtak"), &decision);
        assert_eq!(done.status, 200);
        let page = stage.nobody().get(plan);
        assert_eq!(page.attributes(".measure-row", "id"), anchors);
        assert!(
            anchors.iter().all(|it| it.starts_with("tiltak-")),
            "{anchors:?}"
        );
    });
}
