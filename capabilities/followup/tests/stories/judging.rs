//! The self-assessment fills itself in from data where data can tell, is kept only by whoever saves it, and is
//! seen through the years.

use testkit::{Page, on_each_engine};

use crate::stage::{SECRET, Stage};

/// The panel of a criterion.
fn panel(page: &Page, criterion: &str) -> (Vec<String>, String) {
    let chosen = page.attributes(&format!("input[name={criterion}][checked]"), "value");
    let words = page.texts(&format!("textarea[name={criterion}-words]"));
    (chosen, words.concat().replace('\u{a0}', " "))
}

#[test]
fn criteria_are_filled_in_from_data_and_kept_by_whoever_saves_them() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let editor = stage.as_person(&stage.editor);
        let year: i16 = stage.year().parse().expect("a year");
        let base = "/nb/saker/oppfolging/vurdering";
        let measure = format!("/nb/saker/oppfolging/tiltak/{}", stage.measures[0]);
        let meeting = |day: &str| {
            let (year, words) = (year.to_string(), format!("{SECRET} {day}"));
            let held = [
                ("sort", "meeting"),
                ("words", words.as_str()),
                ("on-day", day),
                ("on-month", "2"),
                ("on-year", year.as_str()),
            ];
            assert_eq!(editor.post(&measure, &held).status, 200);
        };
        meeting("3");
        let bench = format!("/nb/saker/strategi/{}", stage.document);
        for (title, outcome) in [("Lengre åpent", "taken"), ("Flere nøkler", "waits")] {
            let said = [
                ("version", "0"),
                ("title", title),
                ("outcome", outcome),
                ("answer", "Ja."),
            ];
            assert_eq!(
                editor.post(&format!("{bench}/innspill/nytt"), &said).status,
                200
            );
        }
        let youth = [
            ("version", "0"),
            ("title-nb", "Åpen hall for ungdom"),
            ("years", &year.to_string()),
        ];
        assert_eq!(
            editor.post(&format!("{bench}/tiltak/nytt"), &youth).status,
            200
        );

        let page = editor.get(&format!("{base}/{year}"));
        let (chosen, words) = panel(&page, "anchored");
        assert_eq!(chosen, ["yes"]);
        assert!(words.contains("kommunestyret 14. desember 2022"), "{words}");
        let (chosen, words) = panel(&page, "dialogue");
        assert_eq!(
            (chosen, words),
            (
                vec!["partly".to_owned()],
                "1 av 2 innspill er besvart.".to_owned()
            )
        );
        let (chosen, words) = panel(&page, "meetings");
        assert_eq!(chosen, ["partly"], "one meeting: {words}");
        meeting("10");
        let (chosen, words) = panel(&editor.get(&format!("{base}/{year}")), "meetings");
        assert_eq!(chosen, ["yes"], "two: {words}");
        assert!(!words.contains(SECRET));
        let (chosen, words) = panel(&page, "youth");
        assert_eq!(chosen, ["yes"]);
        assert!(words.contains("«Åpen hall for ungdom»"), "{words}");
        let (chosen, words) = panel(&page, "preparedness");
        assert_eq!(chosen, ["no"]);
        assert!(words.contains("Verken teksten eller tiltakene"), "{words}");
        let (chosen, words) = panel(&page, "places");
        assert!(
            chosen.is_empty() && words.is_empty(),
            "no room tells of premises here: {words}"
        );
        assert!(
            page.text().contains("Forslag fra tall og dokumenter"),
            "{}",
            page.text()
        );

        // Before the strategy was decided, and before it was in force.
        let early = editor.get(&format!("{base}/2021"));
        assert_eq!(panel(&early, "anchored").0, ["no"], "not decided then");
        let decided = editor.get(&format!("{base}/2022"));
        assert_eq!(
            panel(&decided, "anchored").0,
            ["partly"],
            "decided, and not in force then"
        );
        assert!(panel(&early, "youth").0.is_empty(), "nothing was in force");

        // A figure of the category of the criterion, with day, n and source, is in the words where a room has
        // one; nothing is kept before somebody saves.
        let reader = stage.as_person(&stage.reader);
        let seen = reader.get(&format!("{base}/{year}"));
        assert!(seen.text().contains("Ikke vurdert"), "{}", seen.text());
        for (year, judged) in [(year - 1, "no"), (year, "yes")] {
            let kept = [("youth", judged), ("youth-words", "Vi har sett på det")];
            assert_eq!(editor.post(&format!("{base}/{year}"), &kept).status, 200);
        }
        let page = editor.get(&format!("{base}/{year}"));
        let (chosen, words) = panel(&page, "youth");
        assert_eq!(
            (chosen, words.as_str()),
            (vec!["yes".to_owned()], "Vi har sett på det")
        );
        let through = page.texts("[aria-labelledby=through] tbody tr");
        let youth = through.iter().find(|it| it.contains("barn og unge"));
        let youth = youth.expect("a row of its own");
        assert!(
            youth.ends_with("Ja") && youth.contains("Ikke ennå"),
            "{youth}"
        );
    });
}

#[test]
fn what_others_ask_for_is_told_in_short_with_figures_and_nothing_from_inside() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let editor = stage.as_person(&stage.editor);
        let beside = format!("/nb/saker/oppfolging/dokument/{}/tall", stage.document);
        let shows = [
            ("subject", stage.measures[0].as_str()),
            ("figure", "beside.people"),
        ];
        assert_eq!(editor.post(&beside, &shows).status, 200);
        let status = format!("/nb/saker/strategi/tiltak/{}/status", stage.measures[0]);
        let done = [("version", "1"), ("status", "done"), ("progress", "90")];
        assert_eq!(editor.post(&status, &done).status, 200);
        stage.stop_the_third();
        let base = "/nb/saker/oppfolging/utdrag";
        let page = stage.as_person(&stage.reader).get(base);
        let block = page
            .texts("details .written")
            .join(" ")
            .replace('\u{a0}', " ");
        assert!(block.contains("1 Rom for alle"), "{block}");
        assert!(
            block.contains("Ferdig: «Null kroner»."),
            "said done at 90 %: {block}"
        );
        assert!(block.contains("Fortsetter: «Lager»."), "{block}");
        assert!(
            block.contains("Avsluttet uten å være gjort: «Teleslynge»."),
            "{block}"
        );
        assert!(
            block.contains("Folk: 160") && block.contains("Kilde: oss."),
            "{block}"
        );
        for (file, told) in [
            ("perspektiv.pdf", "Folk: 160"),
            ("status.csv", "Null kroner"),
            ("status.xlsx", "Ingen tok det"),
        ] {
            let path = format!("{base}/{file}");
            let answer = editor.send("GET", &path, &[], "");
            assert_eq!(answer.status(), 200, "{file}");
            let text = testkit::said_by(answer.body());
            assert!(text.contains(told), "{file}: {text}");
            assert!(!text.contains("4410"), "{file}");
            let stranger = stage.as_person(&stage.stranger);
            assert_eq!(stranger.get(&path).status, 403, "{file}");
            if file.ends_with("pdf") {
                testkit::keep_paper("outlook", answer.body());
            }
        }
    });
}

#[test]
fn a_measure_with_evidence_tied_to_it_does_not_lack_evidence() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let editor = stage.as_person(&stage.editor);
        let board = format!(
            "/nb/saker/strategi/{}/tiltak?mangler=evidence",
            stage.document
        );
        let lacking = || editor.get(&board).texts("tbody th a");
        assert_eq!(lacking(), ["Null kroner", "Lager", "Teleslynge"]);
        let tie = |measure: usize, fields: &[(&str, &str)]| {
            let path = format!("/nb/saker/oppfolging/tiltak/{}", stage.measures[measure]);
            assert_eq!(editor.post(&path, fields).status, 200);
        };
        tie(0, &[("rule", "beside.of_scheme"), ("choice", "drift")]);
        tie(1, &[("thing", "beside.grant|2")]);
        assert_eq!(
            lacking(),
            ["Teleslynge"],
            "evidence for the staff alone counts too"
        );
        // A figure beside it shows how it goes, and not that it was done.
        let beside = format!("/nb/saker/oppfolging/dokument/{}/tall", stage.document);
        let shows = [
            ("subject", stage.measures[2].as_str()),
            ("figure", "beside.people"),
        ];
        assert_eq!(editor.post(&beside, &shows).status, 200);
        assert_eq!(lacking(), ["Teleslynge"]);
    });
}
