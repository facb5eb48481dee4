//! Three documents of different build, entered page by page as somebody would who has them on paper, and
//! read in from a text: both ways give the same document, and our own data brings all of it back.

use serde_json::Value;
use testkit::on_each_engine;

use crate::stage::{Stage, version};

/// A section on paper: how deep it lies, its title and its text.
type OnPaper = (usize, &'static str, &'static str);

/// Themes with goals.
const STRATEGY: &[OnPaper] = &[
    (
        1,
        "Rom for alle",
        "Alle skal finne et sted.\n\n- nært\n- åpent",
    ),
    (2, "Barn låner gratis", "Under 20 år betaler ingen."),
    (2, "Rommene er åpne", "Også på lørdager."),
    (1, "Lett å være med", "Ett skjema er nok."),
    (2, "Ett sted å søke", ""),
    (1, "Samarbeid", "Vi møtes to ganger i året."),
    (1, "Beredskap", ""),
];
/// Purpose, principles, groups with goals and actions: four levels.
const PLATFORM: &[OnPaper] = &[
    (1, "Møteplasser", "Det skal finnes en i hver krets."),
    (2, "Åpne hus", "Skolene er åpne om kvelden."),
    (3, "Nøkkel til naboen", "Hver krets får en nøkkel."),
    (4, "Nøkkelskap", "Tre i året."),
    (1, "Oppfølging", "Hvert år, i meldingen om økonomien."),
];
/// Goals, each with a description.
const POLICY: &[OnPaper] = &[
    (
        1,
        "Flere er med",
        "| År | Timer |\n|---|---|\n| 2026 | 6 900 |",
    ),
    (2, "Barn", "Det skal være **nært**."),
    (2, "Eldre", ""),
];

/// The same as a text that is read in.
fn as_text(all: &[OnPaper]) -> String {
    let each = all.iter().map(|(depth, title, says)| {
        let marks = "#".repeat(depth + 1);
        format!("{marks} {title}\n\n{says}\n\n")
    });
    let parts: Vec<String> = each.collect();
    format!("# Dokument\n\n{}", parts.concat())
}

/// Begins a document of a kind. Gives back its bench.
fn begun(stage: &Stage, name: &str, kind: &str) -> String {
    let fields = [
        ("nb", name),
        ("kind", kind),
        ("from-day", "1"),
        ("from-month", "1"),
        ("from-year", "2024"),
    ];
    let made = stage
        .as_person(&stage.editor)
        .post("/nb/saker/strategi/ny", &fields);
    made.path.split('?').next().expect("a path").to_owned()
}

/// The kinds that were kept, as the form offers them.
fn kinds(stage: &Stage) -> Vec<String> {
    let page = stage.as_person(&stage.editor).get("/nb/saker/strategi/ny");
    let all = page.attributes("input[name=kind]", "value").into_iter();
    all.filter(|own| !own.starts_with("shape-")).collect()
}

/// Enters a document section by section, and a measure for its last one.
fn entered(stage: &Stage, bench: &str, all: &[OnPaper]) {
    let editor = stage.as_person(&stage.editor);
    let mut above: Vec<String> = Vec::new();
    for (depth, title, says) in all {
        above.truncate(depth - 1);
        let parent = above.last().map_or("", String::as_str);
        let section = stage.add(bench, title, parent);
        let now = version(&editor.get(&section));
        let fields = [
            ("version", now.as_str()),
            ("title-nb", *title),
            ("text-nb", *says),
        ];
        assert_eq!(editor.post(&section, &fields).status, 200);
        if *depth < 4 {
            let page = editor.get(bench);
            let nodes = page.attributes("select[name=parent] option", "value");
            let words = page.texts("select[name=parent] option");
            let own = words.iter().position(|words| words.ends_with(title));
            above.push(nodes[own.expect("it lies there")].clone());
        }
    }
    measured(stage, bench);
}

/// A measure with what measures on paper have.
fn measured(stage: &Stage, bench: &str) {
    let editor = stage.as_person(&stage.editor);
    let form = editor.get(&format!("{bench}/tiltak/nytt"));
    let goals = form.attributes("input[name=goals]", "value");
    let measure = [
        ("version", "0"),
        ("number", "1.1"),
        ("title-nb", "Nattåpent"),
        ("text-nb", "Slik gjør vi det."),
        ("goals", goals[0].as_str()),
        ("goals", goals[goals.len() - 1].as_str()),
        ("area", "Lokaler"),
        ("years", "2025, 2026"),
        ("unit", "Kultur"),
        ("partners", "Idrettsrådet"),
        ("due-day", "31"),
        ("due-month", "12"),
        ("due-year", "2026"),
        ("cost", "new"),
        ("amounts", "2026: 150 000"),
        ("budget-line", "3100"),
        ("plan-reference", "Samfunnsdelen 2022–2034, mål 3"),
        ("un-goals", "3, 11"),
        ("weight", "2"),
    ];
    let made = editor.post(&format!("{bench}/tiltak/nytt"), &measure);
    assert_eq!(made.status, 200, "{}", made.text());
}

fn told(stage: &Stage, slug: &str) -> (Value, String) {
    let page = stage.nobody().get(&format!("/nb/strategi/{slug}/1/json"));
    (page.json(), page.body)
}

/// Depth, number, title and text of each section.
fn sections(of: &Value) -> Vec<[String; 4]> {
    let all = of["sections"].as_array().expect("sections").iter();
    let words = |value: &Value| value.as_str().unwrap_or_default().trim().to_owned();
    let each = all.map(|it| {
        [
            it["depth"].to_string(),
            words(&it["number"]),
            words(&it["title"]["nb"]),
            words(&it["text"]["nb"]),
        ]
    });
    each.collect()
}

#[test]
fn what_is_entered_page_by_page_is_what_is_read_in_and_comes_back_equal() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let editor = stage.as_person(&stage.editor);
        for (at, all) in [STRATEGY, PLATFORM, POLICY].into_iter().enumerate() {
            let before = kinds(&stage);
            let bench = begun(&stage, &format!("Papir {at}"), &format!("shape-{at}"));
            let kind = kinds(&stage).into_iter().find(|own| !before.contains(own));
            let kind = kind.expect("its kind is kept");
            entered(&stage, &bench, all);
            assert_eq!(stage.decide(&bench, "2023").status, 200);
            let (by_hand, data) = told(&stage, &format!("papir-{at}"));
            let on_paper: Vec<String> = all.iter().map(|it| it.1.to_owned()).collect();
            let titles: Vec<String> = sections(&by_hand)
                .into_iter()
                .map(|it| it[2].clone())
                .collect();
            assert_eq!(titles, on_paper, "nothing is lost");

            // Read in from a text.
            let bench = begun(&stage, &format!("Tekst {at}"), &kind);
            let text = as_text(all);
            let fields = [("text", text.as_str()), ("language", "nb"), ("act", "keep")];
            assert_eq!(
                editor.post(&format!("{bench}/les-inn"), &fields).status,
                200
            );
            assert_eq!(stage.decide(&bench, "2023").status, 200);
            let (read_in, _) = told(&stage, &format!("tekst-{at}"));
            assert_eq!(sections(&read_in), sections(&by_hand));

            // Our own data brings measures and anchors along.
            let bench = begun(&stage, &format!("Data {at}"), &kind);
            let fields = [("text", data.as_str()), ("language", "nb"), ("act", "keep")];
            assert_eq!(
                editor.post(&format!("{bench}/les-inn"), &fields).status,
                200
            );
            assert_eq!(stage.decide(&bench, "2023").status, 200);
            let (again, _) = told(&stage, &format!("data-{at}"));
            assert_eq!(again, by_hand);
        }
    });
}
