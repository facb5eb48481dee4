//! From an empty document to a decision, and to the next edition four years later.

use kernel::Clock as _;
use testkit::{Browser, on_each_engine};

use crate::stage::{SECRET, Stage, version};

fn write(browser: &Browser<'_>, section: &str, fields: &[(&str, &str)]) -> testkit::Page {
    let now = version(&browser.get(section));
    let mut all = vec![("version", now.as_str())];
    all.extend_from_slice(fields);
    browser.post(section, &all)
}

#[test]
fn a_strategy_is_written_read_decided_and_revised() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let (bench, role) = stage.begun();
        let editor = stage.as_person(&stage.editor);
        let theme = stage.add(&bench, "Rom for alle", "");
        stage.own(&theme, &role);
        let node = editor
            .get(&bench)
            .attributes("select[name=parent] option", "value")[1]
            .clone();
        let goal = stage.add(&bench, "Barn låner rom", &node);
        stage.own(&goal, &role);

        // The theme owner, who does not otherwise work with strategies, writes in her own section.
        let owner = stage.as_person(&stage.owner);
        let text = "Alle skal finne et sted.\n\n- nær\n- åpent\n\n| År | Timer |\n|---|---|\n| 2024 | 6 900 |";
        let fields = [
            ("title-nb", "Rom for alle"),
            ("text-nb", text),
            ("title-nn", "Rom for alle"),
            ("text-nn", "Alle skal finne ein stad."),
        ];
        assert_eq!(write(&owner, &theme, &fields).status, 200);
        let saved = owner.send_form(
            &format!("{goal}/lagre"),
            &[
                ("version", "1"),
                ("title-nb", "Barn låner rom"),
                ("text-nb", "Uten å betale."),
            ],
        );
        assert_eq!(saved.status(), 200);
        assert_eq!(saved.headers()["x-version"], "2");
        // Somebody else has the page open from before: her words come back with it.
        let late = [
            ("version", "1"),
            ("title-nb", "Barn"),
            ("text-nb", "Mine egne ord."),
        ];
        let late = owner.post(&goal, &late);
        assert_eq!(late.status, 409);
        assert!(late.text().contains("Mine egne ord."), "{}", late.text());

        // Reading through: a comment on a paragraph, resolved by the owner.
        let path = format!("{bench}/gjennomlesing");
        assert!(editor.get(&path).text().contains("ikke åpen"));
        let edition = version(&editor.get(&path));
        let until = [
            ("version", edition.as_str()),
            ("until-day", "1"),
            ("until-month", "12"),
            ("until-year", "2026"),
        ];
        editor.post(&format!("{bench}/lesefrist"), &until);
        let section = theme.rsplit('/').next().expect("an id");
        let said = [
            ("section", section),
            ("paragraph", "1"),
            ("text", "Legg til «trygt»."),
        ];
        let read = owner.post(&path, &said);
        assert!(read.text().contains("Legg til «trygt»."), "{}", read.text());
        assert!(read.text().contains("1 kommentar er ikke løst"));
        let resolve = read.forms().into_iter().map(|(_, path)| path);
        let resolve = resolve.rev().find(|path| path.contains("/kommentar/"));
        let read = owner.post(&resolve.expect("a form"), &[]);
        assert!(read.text().contains("Ingen kommentarer venter"));

        // Decided: at its own address, with anchors, and nothing from inside.
        assert_eq!(
            stage
                .nobody()
                .get("/nb/strategi/sammen-i-fjordvik/1")
                .status,
            404
        );
        let done = stage.decide(&bench, "2022");
        assert_eq!(done.status, 200, "{}", done.text());
        let page = stage.nobody().get("/nb/strategi/sammen-i-fjordvik/1");
        let words = page.text();
        assert!(
            words.contains("Vedtatt av kommunestyret 14. desember 2022, sak 94/22. Enstemmig.")
        );
        assert!(words.contains("Mål 1.1: Barn låner rom"), "{words}");
        assert!(words.contains("Ansvarlig: leder for kultur") && !words.contains("Marit"));
        assert!(page.attributes("h2", "id").contains(&node));
        let first = words;
        let nn = stage.nobody().get("/nn/strategi/sammen-i-fjordvik/1");
        assert!(nn.text().contains("Alle skal finne ein stad."));
        assert_eq!(
            nn.attributes("h3[lang]", "lang"),
            ["nb"],
            "not translated yet"
        );
        for path in ["", "/1", "/1/json"] {
            let path = format!("/nb/strategi/sammen-i-fjordvik{path}");
            let answer = stage.nobody().get(&path);
            assert_eq!(answer.status, 200, "{path}");
            assert!(!answer.body.contains(SECRET), "{path}");
            assert!(!answer.body.contains("Legg til «trygt»."), "{path}");
        }
        let pdf = "/nb/strategi/sammen-i-fjordvik/1/pdf";
        let pdf = stage.nobody().send("GET", pdf, &[], "");
        assert_eq!(pdf.status(), 200);
        assert!(pdf.body().starts_with(b"%PDF"));
        testkit::keep_paper("strategy", pdf.body());

        // Nothing can be written in it any more.
        assert_eq!(editor.get(&goal).status, 404);
        let late = [("version", "3"), ("title-nb", "x"), ("text-nb", "x")];
        assert_eq!(editor.post(&goal, &late).status, 404);

        // Four years later: the next edition begins where the last ended.
        let next = [
            ("from-day", "1"),
            ("from-month", "1"),
            ("from-year", "2027"),
        ];
        let begun = editor.post(&format!("{bench}/ny-utgave"), &next);
        let goal = begun.link("1.1 Barn låner rom");
        let fields = [("title-nb", "Barn låner rom"), ("text-nb", "Helt gratis.")];
        assert_eq!(write(&owner, &goal, &fields).status, 200);
        assert_eq!(stage.decide(&bench, "2026").status, 200);
        let changes = stage
            .nobody()
            .get("/nb/strategi/sammen-i-fjordvik/2/endringer");
        assert_eq!(changes.texts("del"), ["Uten", "å betale"]);
        assert_eq!(changes.texts("ins"), ["Helt", "gratis"]);
        assert!(!changes.text().contains("Rom for alle Endret"));

        // Which is in force follows from the dates; the first stays where it was.
        let now = stage.nobody().get("/nb/strategi/sammen-i-fjordvik");
        assert!(now.text().contains("Gjelder nå") && now.text().contains("Uten å betale."));
        let same = stage
            .nobody()
            .get("/nb/strategi/sammen-i-fjordvik/1")
            .text();
        assert!(first.len() <= same.len() && same.contains("Uten å betale."));
        let list = stage.nobody().get("/nb/strategi");
        assert!(
            list.link("Sammen i Fjordvik")
                .ends_with("/strategi/sammen-i-fjordvik")
        );
    });
}

#[test]
fn every_sitting_is_remembered_and_any_two_can_be_compared() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let (bench, _) = stage.begun();
        let section = stage.add(&bench, "Rom for alle", "");
        let editor = stage.as_person(&stage.editor);
        let say = |text| {
            let fields = [("title-nb", "Rom for alle"), ("text-nb", text)];
            assert_eq!(write(&editor, &section, &fields).status, 200);
        };
        say("Vi vil låne ut.");
        say("Vi skal låne ut.");
        stage
            .town
            .clock
            .set(stage.town.clock.now().plus_seconds(3600));
        let editor = stage.as_person(&stage.editor);
        let fields = [
            ("title-nb", "Rom for alle"),
            ("text-nb", "Vi skal låne ut gratis."),
        ];
        assert_eq!(write(&editor, &section, &fields).status, 200);
        let past = editor.get(&format!("{section}/historikk"));
        assert_eq!(
            past.texts("select[name=til] option").len(),
            2,
            "one for each sitting"
        );
        assert_eq!(past.texts("ins").concat().trim(), "gratis");
    });
}
