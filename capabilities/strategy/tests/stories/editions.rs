//! Editions that came before: any two are compared, the draft among them for those who work here; and whoever
//! points to a measure of an old one is led to the measure as it was then, and on to where it lives now.

use testkit::{Page, on_each_engine};

use crate::stage::{SECRET, Stage, version};

const BASE: &str = "/nb/strategi/sammen-i-fjordvik";

/// Begins the next edition, from a year on, and gives back its one section.
fn next(stage: &Stage, bench: &str, year: &str) -> String {
    let from = [("from-day", "1"), ("from-month", "1"), ("from-year", year)];
    let page = stage
        .as_person(&stage.editor)
        .post(&format!("{bench}/ny-utgave"), &from);
    assert_eq!(page.status, 200, "{}", page.text());
    page.link("1 Rom for alle")
}

fn write(stage: &Stage, section: &str, text: &str) {
    let editor = stage.as_person(&stage.editor);
    let now = version(&editor.get(section));
    let says = [
        ("version", now.as_str()),
        ("title-nb", "Rom for alle"),
        ("text-nb", text),
    ];
    assert_eq!(editor.post(section, &says).status, 200);
}

fn words(page: &Page) -> (String, String) {
    (page.texts("del").join(" "), page.texts("ins").join(" "))
}

#[test]
fn any_two_editions_are_compared() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let (bench, _) = stage.begun();
        let editor = stage.as_person(&stage.editor);
        let nobody = stage.nobody();
        let section = stage.add(&bench, "Rom for alle", "");
        write(&stage, &section, "Barn låner rom.");
        assert_eq!(stage.decide(&bench, "2022").status, 200);
        let section = next(&stage, &bench, "2027");
        write(&stage, &section, "Barn låner rom gratis.");

        // What the next decision will change is seen by those who work here, and by nobody else.
        let drafted = editor.get(&format!("{bench}/sammenlign"));
        assert_eq!(words(&drafted), (String::new(), "gratis".to_owned()));
        assert!(drafted.text().contains("utkast"), "{}", drafted.text());
        let stranger = stage.as_person(&stage.stranger);
        assert_eq!(stranger.get(&format!("{bench}/sammenlign")).status, 403);
        assert_eq!(nobody.get(&format!("{BASE}/1/endringer?fra=2")).status, 404);
        assert_eq!(nobody.get(&format!("{BASE}/1/endringer")).status, 404);

        assert_eq!(stage.decide(&bench, "2026").status, 200);
        let two = nobody.get(&format!("{BASE}/2/endringer"));
        assert!(
            two.texts("select").is_empty(),
            "there is one to compare with"
        );
        let section = next(&stage, &bench, "2031");
        write(&stage, &section, "Alle låner rom gratis.");
        assert_eq!(stage.decide(&bench, "2030").status, 200);

        let last = nobody.get(&format!("{BASE}/3/endringer"));
        assert_eq!(words(&last), ("Barn".to_owned(), "Alle".to_owned()));
        let first = nobody.get(&format!("{BASE}/3/endringer?fra=1"));
        let (gone, new) = words(&first);
        assert_eq!(gone, "Barn");
        assert!(new.contains("Alle") && new.contains("gratis"), "{new}");
        assert_eq!(first.heading(), "Forskjellen mellom to utgaver");
        // Both are chosen in one form; the address says which two it is.
        assert_eq!(first.texts("select[name=fra] option").len(), 3);
        let back = nobody.get(&format!("{BASE}/3/endringer?fra=3&til=1"));
        assert_eq!(back.path, format!("{BASE}/1/endringer?fra=3"));
        assert!(words(&back).0.contains("gratis"), "the other way round");
        let same = nobody.get(&format!("{BASE}/3/endringer?fra=3"));
        assert!(same.text().contains("Ingenting er endret."));
        assert_eq!(nobody.get(&format!("{BASE}/3/endringer?fra=9")).status, 404);
    });
}

#[test]
fn an_old_address_leads_to_the_measure_as_it_was_then_and_on_to_where_it_lives_now() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let (bench, role) = stage.begun();
        let editor = stage.as_person(&stage.editor);
        let section = stage.add(&bench, "Rom for alle", "");
        stage.own(&section, &role);
        let form = editor.get(&format!("{bench}/tiltak/nytt"));
        let goal = form.attributes("input[name=goals]", "value")[0].clone();
        let make = |title: &str| {
            let editor = stage.as_person(&stage.editor);
            let fields = [
                ("version", "0"),
                ("title-nb", title),
                ("number", "1.1"),
                ("goals", goal.as_str()),
                ("role", role.as_str()),
                ("years", "2026"),
                ("inside", SECRET),
            ];
            let made = editor.post(&format!("{bench}/tiltak/nytt"), &fields);
            assert_eq!(made.status, 200, "{}", made.text());
            made.path.split('?').next().expect("a path").to_owned()
        };
        let say = |measure: &str, status: &str, progress: &str, reason: &str| {
            let editor = stage.as_person(&stage.editor);
            let now = version(&editor.get(measure));
            let said = [
                ("version", now.as_str()),
                ("status", status),
                ("progress", progress),
                ("reason", reason),
            ];
            let done = editor.post(&format!("{measure}/status"), &said);
            assert_eq!(done.status, 200, "{}", done.text());
        };
        let first = make("Nattåpent");
        assert_eq!(stage.decide(&bench, "2022").status, 200);
        // One more while the edition is in force, and how the first then stands.
        make("Nøkkelskap");
        say(&first, "delayed", "20", "Nøklene kom sent.");
        let stood = editor.get(&first).texts("[aria-labelledby=stands] li");
        assert!(stood[0].contains("Tor Berge"), "by whom: {stood:?}");
        let now = stage.nobody().get(BASE);
        let anchors = now.attributes(".measure-row", "id");
        assert_eq!(anchors.len(), 2);
        // How it stands is said first, then who answers for it, then why.
        let rows = now.texts(".measure-row");
        let late = rows.iter().find(|row| row.contains("Nattåpent"));
        let late = late.expect("the first measure");
        let said = [
            "Forsinket",
            "Ansvarlig: leder for kultur",
            "Nøklene kom sent.",
        ];
        let at: Vec<_> = said.iter().map(|words| late.find(words)).collect();
        assert!(at.iter().all(Option::is_some) && at.is_sorted(), "{late}");
        let decision = [
            ("body", "formannskapet"),
            ("on-day", "10"),
            ("on-month", "12"),
            ("on-year", "2025"),
        ];
        let plan = format!("{bench}/handlingsplan/2026/vedtak");
        assert_eq!(editor.post(&plan, &decision).status, 200);
        let begun = next(&stage, &bench, "2027");
        write(&stage, &begun, "Alle låner rom.");
        assert_eq!(stage.decide(&bench, "2026").status, 200);
        let to_come = stage.nobody().get(&format!("{BASE}/2"));
        assert_eq!(to_come.attributes(".measure-row", "id"), anchors);
        assert!(
            to_come
                .text()
                .contains("Utgaven gjelder fra 1. januar 2027.")
        );

        // The next has taken over, and life goes on.
        stage.town.clock.set(kernel::Instant::from(
            "2027-02-01T09:00:00Z"
                .parse::<jiff::Timestamp>()
                .expect("a time"),
        ));
        let editor = stage.as_person(&stage.editor);
        let now = version(&editor.get(&first));
        let other = [
            ("version", now.as_str()),
            ("title-nb", "Døgnåpent"),
            ("number", "1.1"),
            ("goals", goal.as_str()),
            ("years", "2026, 2027"),
        ];
        assert_eq!(editor.post(&first, &other).status, 200);
        say(&first, "done", "100", "Nå er det åpent.");
        make("Teleslynge");

        let old = stage.nobody().get(&format!("{BASE}/1"));
        let text = old.text();
        assert_eq!(
            old.attributes(".measure-row", "id"),
            anchors,
            "each anchor is there"
        );
        assert!(text.contains("Slik sto det 31. desember 2026"), "{text}");
        assert!(
            text.contains("1.1 Nattåpent") && text.contains("Nøkkelskap"),
            "{text}"
        );
        assert!(
            text.contains("Forsinket") && text.contains("Nøklene kom sent."),
            "{text}"
        );
        assert!(
            !text.contains("Døgnåpent") && !text.contains("Nå er det åpent."),
            "{text}"
        );
        assert!(!text.contains("Teleslynge"), "it came later");
        let there = old.link("Slik står det nå: 1.1 Nattåpent");
        assert_eq!(there, format!("{BASE}#{}", anchors[0]));
        let now = stage.nobody().get(BASE);
        assert!(now.attributes(".measure-row", "id").contains(&anchors[0]));
        assert!(now.text().contains("Døgnåpent") && now.text().contains("Ferdig"));
        assert_eq!(now.attributes(".measure-row", "id").len(), 3);

        // The decided plan has the same places, and the data of the old edition the same measures.
        let plan = old.link("Handlingsplan 2026");
        let plan = stage.nobody().get(&plan);
        assert_eq!(plan.attributes(".measure-row", "id"), anchors);
        assert!(plan.text().contains("1.1 Nattåpent"), "{}", plan.text());
        let data = stage.nobody().get(&format!("{BASE}/1/json"));
        assert_eq!(data.json()["measures"][0]["title"]["nb"], "Nattåpent");
        assert_eq!(data.json()["measures"].as_array().map(Vec::len), Some(2));
        for page in [&old.body, &data.body, &to_come.body] {
            assert!(!page.contains(SECRET), "a note inside");
        }
    });
}
