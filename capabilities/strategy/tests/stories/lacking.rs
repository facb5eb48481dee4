//! What a kind of document asks for and measures lack is listed for as long as measures live, and stops nobody.

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
        let offered = form.attributes("input[name=required-measures]", "value");
        assert_eq!(offered.len(), 7, "{offered:?}");
        assert_eq!(form.attributes("input[name=required]", "value").len(), 4);
        let chosen = form.attributes("input[name=required-measures][checked]", "value");
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
            fields.push(("required-measures", what));
        }
        assert_eq!(editor.post(&kind, &fields).status, 200);
        let kept = editor.get(&kind);
        let kept = kept.attributes("input[name=required-measures][checked]", "value");
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
        let board = format!("{bench}/tiltak");
        let lacking = editor.get(&format!("{board}?mangler=un-goal"));
        assert_eq!(lacking.texts("tbody th a"), ["Nøkkelskap"]);
        // The board tells what each lacks of what is asked for, and shows those alone that lack anything.
        let all = editor.get(&board);
        let notes = all.texts("tbody th .sub");
        assert_eq!(
            notes,
            [
                "Mangler belegg",
                "Mangler frist, belegg, mål i en annen plan og FN-mål"
            ]
        );
        let one = all.link("Nattåpent");
        let now = version(&editor.get(&one));
        let shown = [
            ("title-nb", "Nattåpent"),
            ("evidence", "Nøkkelskap på veggen"),
        ];
        let mut fields = vec![("version", now.as_str())];
        fields.extend(shown);
        fields.extend(whole);
        assert_eq!(editor.post(&one, &fields).status, 200);
        let lacking = editor.get(&format!("{board}?mangler=noe"));
        assert_eq!(lacking.texts("tbody th a"), ["Nøkkelskap"]);
        // What is stopped is asked for nothing; what is done must still be shown by something.
        let two = lacking.link("Nøkkelskap");
        for (status, left) in [("done", 4), ("stopped", 0)] {
            let now = version(&editor.get(&two));
            let said = [
                ("version", now.as_str()),
                ("status", status),
                ("progress", "100"),
                ("reason", "Slik ble det."),
            ];
            assert_eq!(editor.post(&format!("{two}/status"), &said).status, 200);
            assert_eq!(missing(&editor.get(&bench)).len(), left, "{status}");
        }
    });
}
