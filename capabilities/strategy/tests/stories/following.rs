//! What a decision changes and freezes: amendments in the text, a year's plan, references to plans that
//! are rolled, and a whole strategy that comes back equal with its measures.

use std::io::{Cursor, Write as _};

use testkit::{Page, on_each_engine};
use zip::{ZipWriter, write::SimpleFileOptions};

use crate::stage::{SECRET, Stage, version};

/// A measure that serves a goal, with a note inside. Gives back its address.
fn measure(stage: &Stage, bench: &str, number: &str, more: &[(&str, &str)]) -> Page {
    let editor = stage.as_person(&stage.editor);
    let title = format!("Nattåpent {number}");
    let mut fields = vec![
        ("version", "0"),
        ("number", number),
        ("title-nb", title.as_str()),
        ("years", "2025, 2026"),
        ("amounts", "2026: 150 000"),
        ("weight", "2"),
        ("inside", SECRET),
    ];
    fields.extend_from_slice(more);
    let made = editor.post(&format!("{bench}/tiltak/nytt"), &fields);
    assert_eq!(made.status, 200, "{}", made.text());
    made
}

#[test]
fn amendments_are_carried_into_the_text_when_it_is_decided() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let (bench, _) = stage.begun();
        let editor = stage.as_person(&stage.editor);
        let section = stage.add(&bench, "Rom for alle", "");
        let now = version(&editor.get(&section));
        let text = [
            ("version", now.as_str()),
            ("title-nb", "Rom for alle"),
            ("text-nb", "Barn låner rom."),
        ];
        assert_eq!(editor.post(&section, &text).status, 200);
        let id = section.rsplit('/').next().expect("an id");
        let decide = |before: &str, after: &str| {
            let fields = [
                ("body", "kommunestyret"),
                ("on-day", "14"),
                ("on-month", "12"),
                ("on-year", "2022"),
                ("delegations", "Kommunedirektøren fastsetter planen."),
                ("amended-1-section", id),
                ("amended-1-before", before),
                ("amended-1-after", after),
            ];
            editor.post(&format!("{bench}/vedtak"), &fields)
        };
        let wrong = decide("Voksne låner rom", "Voksne låner gratis");
        assert_eq!(wrong.status, 422);
        assert!(
            wrong.text().contains("står ikke i delen"),
            "{}",
            wrong.text()
        );
        assert_eq!(decide("låner rom", "låner rom gratis").status, 200);
        let page = stage.nobody().get("/nb/strategi/sammen-i-fjordvik/1");
        let words = page.text();
        assert!(words.contains("Barn låner rom gratis."), "{words}");
        assert_eq!(page.texts("del"), ["låner rom"]);
        assert_eq!(page.texts("ins"), ["låner rom gratis"]);
        assert!(words.contains("Kommunedirektøren fastsetter planen."));
    });
}

#[test]
fn a_plan_that_is_decided_stays_and_its_status_goes_on() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let (bench, _) = stage.begun();
        stage.add(&bench, "Rom for alle", "");
        assert_eq!(stage.decide(&bench, "2022").status, 200);
        let made = measure(&stage, &bench, "1.1", &[]);
        let path = made.path.split('?').next().expect("a path").to_owned();
        let editor = stage.as_person(&stage.editor);
        let plan = format!("{bench}/handlingsplan/2026");
        let decision = [
            ("body", "formannskapet"),
            ("on-day", "10"),
            ("on-month", "12"),
            ("on-year", "2025"),
        ];
        let owner = stage.as_person(&stage.owner);
        assert_eq!(owner.post(&format!("{plan}/vedtak"), &decision).status, 403);
        let empty = editor.post(&format!("{plan}/vedtak"), &[("body", "x")]);
        assert_eq!(empty.status, 422);
        let done = editor.post(&format!("{plan}/vedtak"), &decision);
        assert!(
            done.text().contains("Vedtatt av formannskapet"),
            "{}",
            done.text()
        );
        assert_eq!(editor.post(&plan, &[]).status, 409, "it is frozen");
        assert_eq!(
            editor.post(&format!("{plan}/vedtak"), &decision).status,
            409
        );

        let now = version(&editor.get(&path));
        let changed = [
            ("version", now.as_str()),
            ("title-nb", "Døgnåpent"),
            ("years", "2027"),
        ];
        assert_eq!(editor.post(&path, &changed).status, 200);
        let now = version(&editor.get(&path));
        let status = [
            ("version", now.as_str()),
            ("status", "done"),
            ("progress", "100"),
        ];
        assert_eq!(editor.post(&format!("{path}/status"), &status).status, 200);
        let public = "/nb/strategi/sammen-i-fjordvik/handlingsplan/2026";
        let page = stage.nobody().get(public);
        let words = page.text();
        assert!(
            words.contains("Nattåpent 1.1") && !words.contains("Døgnåpent"),
            "{words}"
        );
        assert!(
            words.contains("Ferdig") && words.contains("150 000 kr"),
            "{words}"
        );
        for path in [public.to_owned(), format!("{public}/csv")] {
            let answer = stage.nobody().send("GET", &path, &[], "");
            assert_eq!(answer.status(), 200, "{path}");
            assert!(
                !String::from_utf8_lossy(answer.body()).contains(SECRET),
                "{path}"
            );
        }
    });
}

#[test]
fn a_rolled_plan_tells_which_references_must_be_looked_at_again() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let (bench, _) = stage.begun();
        let editor = stage.as_person(&stage.editor);
        let first = [
            ("name", "Samfunnsdelen"),
            ("label", "2022–2034"),
            ("from-day", "1"),
            ("from-month", "1"),
            ("from-year", "2022"),
            ("goals", "1 Trygge rom\n2 Grønt\n3 Nær"),
        ];
        let made = editor.post("/nb/saker/strategi/planer", &first);
        let plan = made.path.split('?').next().expect("a path").to_owned();
        let form = editor.get(&format!("{bench}/tiltak/nytt"));
        let chosen = form.attributes("input[name=reference]", "value");
        assert_eq!(chosen.len(), 3);
        for (number, at) in [("1.1", 0), ("1.2", 1), ("1.3", 2)] {
            measure(
                &stage,
                &bench,
                number,
                &[("reference", chosen[at].as_str())],
            );
        }
        assert!(
            editor
                .get(&plan)
                .text()
                .contains("gjelder den nyeste utgaven")
        );
        let now = version(&editor.get(&plan));
        let rolled = [
            ("version", now.as_str()),
            ("label", "2026–2038"),
            ("from-day", "1"),
            ("from-month", "1"),
            ("from-year", "2026"),
            ("goals", "1 Trygge rom\n2 Grønnere"),
        ];
        let again = editor.post(&plan, &rolled).text();
        assert!(again.contains("heter det samme"), "{again}");
        assert!(again.contains("Målet heter nå «Grønnere»"), "{again}");
        assert!(again.contains("finnes ikke i den nye utgaven"), "{again}");
        let mut late = rolled;
        late[1].1 = "2027–2039";
        assert_eq!(editor.post(&plan, &late).status, 409, "somebody was first");
        let moved = editor.post(&plan, &[("follow", "yes")]).text();
        assert!(
            !moved.contains("heter det samme") && moved.contains("Grønnere"),
            "{moved}"
        );
        let owner = stage.as_person(&stage.owner);
        assert_eq!(owner.get(&plan).status, 403);
        assert_eq!(owner.post(&plan, &[("follow", "yes")]).status, 403);
    });
}

#[test]
fn a_whole_strategy_with_measures_comes_back_equal() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let (bench, role) = stage.begun();
        let section = stage.add(&bench, "Rom for alle", "");
        stage.own(&section, &role);
        let form = stage
            .as_person(&stage.editor)
            .get(&format!("{bench}/tiltak/nytt"));
        let goal = form.attributes("input[name=goals]", "value")[0].clone();
        measure(
            &stage,
            &bench,
            "1.1",
            &[
                ("goals", goal.as_str()),
                ("role", role.as_str()),
                ("unit", "Kultur"),
                ("partners", "Fjordvik korps\nUngdomsrådet"),
                ("cost", "new"),
                ("un-goals", "3, 11"),
                ("evidence", "Nøkkelskap | https://fjordvik.example/skap"),
            ],
        );
        assert_eq!(stage.decide(&bench, "2022").status, 200);
        let told = |slug: &str| {
            let page = stage.nobody().get(&format!("/nb/strategi/{slug}/1/json"));
            assert!(!page.body.contains(SECRET));
            (page.json(), page.body)
        };
        let (first, text) = told("sammen-i-fjordvik");
        assert_eq!(first["measures"][0]["role"], "leder for kultur");
        let editor = stage.as_person(&stage.editor);
        let kind = editor.get("/nb/saker/strategi/ny");
        let kind = kind.attributes("input[name=kind]", "value")[0].clone();
        let made = editor.post(
            "/nb/saker/strategi/ny",
            &[
                ("nb", "Kopi"),
                ("kind", kind.as_str()),
                ("from-day", "1"),
                ("from-month", "1"),
                ("from-year", "2024"),
            ],
        );
        let copy = made.path.split('?').next().expect("a path").to_owned();
        let fields = [("text", text.as_str()), ("language", "nb"), ("act", "keep")];
        editor.post(&format!("{copy}/les-inn"), &fields);
        assert_eq!(stage.decide(&copy, "2022").status, 200);
        assert_eq!(told("kopi").0, first);
    });
}

#[test]
fn a_word_file_is_read_and_looked_at_before_it_is_kept() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let (bench, _) = stage.begun();
        let editor = stage.as_person(&stage.editor);
        let body = r#"<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t>Rom for alle</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:r><w:t>Barn låner</w:t></w:r></w:p><w:p><w:r><w:t>Uten å betale.</w:t></w:r></w:p></w:body></w:document>"#;
        let types = r#"<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>"#;
        let relations = r#"<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>"#;
        let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
        for (name, text) in [
            ("[Content_Types].xml", types),
            ("_rels/.rels", relations),
            ("word/document.xml", body),
        ] {
            let plain = SimpleFileOptions::default();
            writer.start_file(name, plain).expect("a part");
            writer.write_all(text.as_bytes()).expect("written");
        }
        let file = writer.finish().expect("packed").into_inner();
        let path = format!("{bench}/les-inn/fil");
        let none = editor.post_files(&path, &[("language", "nb")], &[]);
        assert_eq!(none.status, 422);
        let look = editor.post_files(&path, &[], &[("file", "plan.docx", &file)]);
        assert_eq!(look.status, 200, "{}", look.text());
        // The one heading above all others is the title of the document.
        assert_eq!(look.texts("tbody th"), ["Tema 1 Barn låner"]);
        let text = look.texts("textarea").concat();
        assert!(text.contains("# Rom for alle"), "{text}");
        assert!(
            editor.get(&bench).texts("tbody th").is_empty(),
            "nothing is kept yet"
        );
        let owner = stage.as_person(&stage.owner);
        let refused = owner.send_files(&path, &[], &[("file", "plan.docx", &file)]);
        assert_eq!(refused.status(), 403);
    });
}
