//! Documents that come from elsewhere: three builds, shown before they are kept; and our own data,
//! which comes back equal.

use testkit::on_each_engine;

use crate::stage::Stage;

const THEMES: &str = "# Sammen i Fjordvik\n\n## Forord\n\nVi vil mye.\n\n## 1 Rom for alle\n\n### 1.1 Barn låner gratis\n\nUten å betale.\n\n### 1.2 Rommene er åpne\n\n## 2 Lett å være med\n";
const PLATFORM: &str = "FORMÅL\n\nVi skylder hverandre noe.\n\nGRUPPER AV MÅL\n\n1 Møteplasser\n\n1.1 Åpne hus\n\n1.1.1 Nøkkel til naboen\n\nHver krets får en nøkkel.\n";

#[test]
fn a_document_is_shown_as_structure_before_it_is_kept() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let (bench, _) = stage.begun();
        let editor = stage.as_person(&stage.editor);
        let path = format!("{bench}/les-inn");
        let empty = editor.post(&path, &[("text", ""), ("language", "nb"), ("act", "look")]);
        assert_eq!(empty.status, 422);
        let look = editor.post(
            &path,
            &[("text", THEMES), ("language", "nb"), ("act", "look")],
        );
        let rows = look.texts("tbody th");
        assert_eq!(
            rows,
            [
                "Tema Forord",
                "Tema 1 Rom for alle",
                "— Mål 1.1 Barn låner gratis",
                "— Mål 1.2 Rommene er åpne",
                "Tema 2 Lett å være med",
            ]
        );
        assert!(
            editor.get(&bench).texts("tbody th").is_empty(),
            "nothing is kept yet"
        );
        editor.post(
            &path,
            &[("text", THEMES), ("language", "nb"), ("act", "keep")],
        );
        assert_eq!(editor.get(&bench).texts("tbody th"), rows);
    });
}

#[test]
fn plain_text_keeps_its_four_levels() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let editor = stage.as_person(&stage.editor);
        let made = editor.post(
            "/nb/saker/strategi/ny",
            &[
                ("nb", "Plattform"),
                ("kind", "shape-1"),
                ("from-day", "1"),
                ("from-month", "1"),
                ("from-year", "2024"),
            ],
        );
        let bench = made.path.split('?').next().expect("a path").to_owned();
        let fields = [("text", PLATFORM), ("language", "nb"), ("act", "keep")];
        editor.post(&format!("{bench}/les-inn"), &fields);
        let rows = editor.get(&bench).texts("tbody th");
        assert_eq!(rows.len(), 5, "{rows:?}");
        assert!(
            rows[3].starts_with("— Gruppe") && rows[4].starts_with("— — Mål"),
            "{rows:?}"
        );
    });
}

#[test]
fn our_own_data_comes_back_equal() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let (bench, _) = stage.begun();
        let editor = stage.as_person(&stage.editor);
        let fields = [("text", THEMES), ("language", "nb"), ("act", "keep")];
        editor.post(&format!("{bench}/les-inn"), &fields);
        stage.decide(&bench, "2022");
        let told = |slug: &str| {
            let path = format!("/nb/strategi/{slug}/1/json");
            let page = stage.nobody().get(&path);
            (page.json(), page.body)
        };
        let (first, text) = told("sammen-i-fjordvik");
        let made = editor.post(
            "/nb/saker/strategi/ny",
            &[
                ("nb", "Kopi"),
                ("kind", &bench_kind(&stage)),
                ("from-day", "1"),
                ("from-month", "1"),
                ("from-year", "2024"),
            ],
        );
        let copy = made.path.split('?').next().expect("a path").to_owned();
        let fields = [("text", text.as_str()), ("language", "nb"), ("act", "keep")];
        editor.post(&format!("{copy}/les-inn"), &fields);
        stage.decide(&copy, "2022");
        assert_eq!(told("kopi").0, first);
        assert_eq!(first["sections"].as_array().expect("sections").len(), 5);
    });
}

/// The kind that the first document was made of, as the form offers it.
fn bench_kind(stage: &Stage) -> String {
    let page = stage.as_person(&stage.editor).get("/nb/saker/strategi/ny");
    page.attributes("input[name=kind]", "value")[0].clone()
}
