//! What a kind of document asks for and measures lack is listed, and stops nobody; and a plan is told area by
//! area, with anchors that stay.

use testkit::on_each_engine;

use crate::stage::{Stage, version};

#[test]
fn what_measures_lack_is_listed_as_their_kind_asks_for_it() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let (bench, role) = stage.begun();
        let theme = stage.add(&bench, "Rom for alle", "");
        stage.own(&theme, &role);
        let editor = stage.as_person(&stage.editor);
        let make = |title: &str, more: &[(&str, &str)]| {
            let mut fields = vec![("version", "0"), ("title-nb", title)];
            fields.extend_from_slice(more);
            let made = editor.post(&format!("{bench}/tiltak/nytt"), &fields);
            assert_eq!(made.status, 200, "{}", made.text());
        };
        let whole = [
            ("role", role.as_str()),
            ("unit", "Kultur"),
            ("due-day", "1"),
            ("due-month", "6"),
            ("due-year", "2026"),
            ("cost", "frame"),
            ("plan-reference", "Samfunnsdelen, mål 3"),
            ("un-goals", "11"),
        ];
        make("Nattåpent", &whole);
        make("Nøkkelskap", &[("unit", "Eiendom")]);

        // The kind asks for more: all that can be asked for is offered, and kept.
        let kinds = editor.get("/nb/saker/strategi/typer");
        let kind = kinds.link("Frivillighetsstrategi");
        let form = editor.get(&kind);
        let offered = form.attributes("input[name=required]", "value");
        assert_eq!(offered.len(), 10, "{offered:?}");
        let chosen = form.attributes("input[name=required][checked]", "value");
        assert!(
            chosen.contains(&"cost".to_owned()),
            "what it asked for before: {chosen:?}"
        );
        let now = version(&form);
        let mut fields = vec![
            ("version", now.as_str()),
            ("name-nb", "Frivillighetsstrategi"),
            ("level-1-nb", "Tema"),
            ("numbered-1", "yes"),
            ("level-2-nb", "Mål"),
            ("numbered-2", "yes"),
        ];
        for what in ["due", "reference", "un-goal", "evidence"] {
            fields.push(("required", what));
        }
        assert_eq!(editor.post(&kind, &fields).status, 200);
        let kept = editor.get(&kind);
        let kept = kept.attributes("input[name=required][checked]", "value");
        assert_eq!(kept, ["due", "evidence", "reference", "un-goal"]);

        let missing = |page: &testkit::Page| page.texts("[aria-labelledby=missing] li");
        let lists = missing(&editor.get(&bench));
        assert_eq!(
            lists,
            [
                "Nøkkelskap",
                "Nattåpent",
                "Nøkkelskap",
                "Nøkkelskap",
                "Nøkkelskap"
            ],
            "due, evidence of both, reference, goal"
        );
        // It stands when nothing is being written too, and stops nobody.
        assert_eq!(stage.decide(&bench, "2022").status, 200);
        let page = editor.get(&bench);
        assert_eq!(missing(&page).len(), 5);
        let lacking = editor.get(&format!("{bench}/tiltak?mangler=un-goal"));
        assert_eq!(lacking.texts("tbody th"), ["Nøkkelskap"]);
    });
}

#[test]
fn a_plan_is_told_area_by_area_and_its_anchors_stay() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let (bench, _) = stage.begun();
        stage.add(&bench, "Rom for alle", "");
        assert_eq!(stage.decide(&bench, "2022").status, 200);
        let editor = stage.as_person(&stage.editor);
        for (title, area) in [
            ("Nattåpent", "Lokaler"),
            ("Ett skjema", "Digitalisering"),
            ("Nøkkelskap", "Lokaler"),
            ("Møter", ""),
        ] {
            let fields = [
                ("version", "0"),
                ("title-nb", title),
                ("area", area),
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
        let anchors = page.attributes(".measure-row", "id");
        let paper = stage.nobody().send("GET", &format!("{plan}/pdf"), &[], "");
        let text = testkit::said_by(paper.body());
        assert!(
            text.contains("Digitalisering"),
            "the areas are on paper: {text}"
        );
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

#[test]
fn an_edition_is_compared_with_any_before_it() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let (bench, role) = stage.begun();
        let editor = stage.as_person(&stage.editor);
        let mut section = stage.add(&bench, "Rom for alle", "");
        stage.own(&section, &role);
        for (year, text) in [
            ("2022", "Barn låner rom."),
            ("2026", "Barn låner rom gratis."),
            ("2030", "Alle låner rom gratis."),
        ] {
            let now = version(&editor.get(&section));
            let says = [
                ("version", now.as_str()),
                ("title-nb", "Rom for alle"),
                ("text-nb", text),
            ];
            assert_eq!(editor.post(&section, &says).status, 200);
            assert_eq!(stage.decide(&bench, year).status, 200);
            if year != "2030" {
                let from = if year == "2022" { "2027" } else { "2031" };
                let next = [("from-day", "1"), ("from-month", "1"), ("from-year", from)];
                let page = editor.post(&format!("{bench}/ny-utgave"), &next);
                section = page.link("1 Rom for alle");
            }
        }
        let base = "/nb/strategi/sammen-i-fjordvik/3/endringer";
        let last = stage.nobody().get(base);
        assert_eq!(
            (last.texts("del"), last.texts("ins")),
            (vec!["Barn".to_owned()], vec!["Alle".to_owned()])
        );
        let first = stage.nobody().get(&format!("{base}?fra=1"));
        let added = first.texts("ins").join(" ");
        assert!(
            added.contains("Alle") && added.contains("gratis"),
            "{added}"
        );
        assert_eq!(last.texts("nav.tabs a").len(), 2, "each edition before it");
        assert_eq!(stage.nobody().get(&format!("{base}?fra=3")).status, 404);
        let second = stage
            .nobody()
            .get("/nb/strategi/sammen-i-fjordvik/2/endringer");
        assert!(
            second.texts("nav.tabs a").is_empty(),
            "there is one to compare with"
        );
    });
}
