//! Figures: those rooms offer and those kept by hand, with day, n and source; small cells kept back.

use testkit::on_each_engine;

use crate::stage::{Stage, last};

#[test]
fn a_figure_is_shown_with_day_n_and_source_and_small_cells_are_kept_back() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let nobody = stage.nobody();
        let all = nobody.get("/nb/oppfolging/tall");
        let words = all.text().replace('\u{a0}', " ");
        assert!(
            words.contains("Folk") && words.contains("Kilde: oss."),
            "{words}"
        );
        assert!(
            words.contains("n = 1") && words.contains("10 mer enn sist"),
            "{words}"
        );
        let one = nobody.get("/nb/oppfolging/tall/beside.people");
        assert_eq!(one.attributes("svg.chart", "role"), ["img", "img"]);
        let cells = one.texts("#parts ~ .scroll tbody td");
        let hidden = cells.iter().filter(|cell| *cell == "Ikke vist").count();
        assert_eq!(
            hidden, 2,
            "the small one, and one that would tell it: {cells:?}"
        );
        // Who has what is for the municipality's own.
        let by = "?etter=association";
        let public = nobody.get(&format!("/nb/oppfolging/tall/beside.people{by}"));
        assert!(!public.body.contains("Sandvik blandakor"));
        let path = format!("/nb/saker/oppfolging/tall/beside.people{by}");
        let staff = stage.as_person(&stage.reader).get(&path);
        assert!(staff.body.contains("Sandvik blandakor"), "{}", staff.text());
        // What few got is for them too; what was given in all is for everybody.
        let public = nobody.get("/nb/oppfolging/tall/beside.given");
        let cells = public.texts("#parts ~ .scroll tbody td");
        let hidden = cells.iter().filter(|cell| *cell == "Ikke vist").count();
        assert_eq!(hidden, 2, "the only one, and one more: {cells:?}");
        let words = public.text().replace('\u{a0}', " ");
        assert!(words.contains("995 000 kr"), "{words}");
        assert!(!words.contains("15 000 kr") && !words.contains("80 000 kr"));
        let path = "/nb/saker/oppfolging/tall/beside.given";
        let staff = stage.as_person(&stage.reader).get(path);
        let words = staff.text().replace('\u{a0}', " ");
        assert!(words.contains("15 000 kr"), "{words}");
        let file = nobody.get("/nb/oppfolging/tall.csv");
        assert!(file.body.contains("Folk;"), "{}", file.body);
    });
}

#[test]
fn a_figure_kept_by_hand_has_a_target_and_stands_beside_a_measure() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let editor = stage.as_person(&stage.editor);
        let empty = editor.post("/nb/saker/oppfolging/tall/ny", &[("version", "0")]);
        assert_eq!(empty.status, 422);
        let fields = [
            ("version", "0"),
            ("name-nb", "Fornøyde foreninger"),
            ("how", "Andel som svarer «godt» eller «svært godt»"),
            ("source", "foreningsundersøkelsen"),
            ("unit", "prosent"),
            ("direction", "up"),
            ("baseline", "40"),
            ("baseline-on-day", "1"),
            ("baseline-on-month", "6"),
            ("baseline-on-year", "2023"),
            ("target", "60"),
            ("target-on-day", "31"),
            ("target-on-month", "12"),
            ("target-on-year", "2026"),
            ("public", "yes"),
        ];
        let made = editor.post("/nb/saker/oppfolging/tall/ny", &fields);
        assert_eq!(made.status, 200, "{}", made.text());
        let id = last(&made.path);
        let path = format!("/nb/saker/oppfolging/tall/{id}/verdi");
        let wrong = [
            ("value", "mye"),
            ("on-day", "1"),
            ("on-month", "2"),
            ("on-year", "2025"),
        ];
        let wrong = editor.post(&path, &wrong);
        assert_eq!(wrong.status, 422);
        assert!(wrong.body.contains("value=\"mye\""));
        for (value, year) in [("45,5", "2024"), ("50", "2025")] {
            let fields = [
                ("value", value),
                ("n", "212"),
                ("on-day", "1"),
                ("on-month", "6"),
                ("on-year", year),
            ];
            assert_eq!(editor.post(&path, &fields).status, 200);
        }
        let beside = format!("/nb/saker/oppfolging/dokument/{}/tall", stage.document);
        let fields = [
            ("subject", stage.measures[0].as_str()),
            ("figure", id.as_str()),
        ];
        assert_eq!(editor.post(&beside, &fields).status, 200);
        let public = stage.nobody().get("/nb/oppfolging");
        let words = public.text().replace('\u{a0}', " ");
        assert!(
            words.contains("Fornøyde foreninger") && words.contains("50 %"),
            "{words}"
        );
        // A share by hand changes by percentage points, and its unit is told in every language.
        assert!(words.contains("4,5 prosentpoeng mer enn sist"), "{words}");
        let english = stage.nobody().get("/en/oppfolging").text();
        assert!(
            english.contains("50%")
                && english.contains("4.5 percentage points more than last time")
                && !english.contains("prosent"),
            "{english}"
        );
        assert!(
            words.contains("n = 212") && words.contains("foreningsundersøkelsen"),
            "{words}"
        );
        let one = stage.nobody().get(&format!("/nb/oppfolging/tall/{id}"));
        let words = one.text().replace('\u{a0}', " ");
        assert!(words.contains("50 % av veien er gått"), "{words}");

        // A value with a source of its own is told with it, in files too; that nobody said n is said.
        let value = [
            ("value", "52"),
            ("source", "telefonrunden"),
            ("on-day", "1"),
            ("on-month", "12"),
            ("on-year", "2025"),
        ];
        let said = editor.post(&format!("/nb/saker/oppfolging/tall/{id}/verdi"), &value);
        assert_eq!(said.status, 200);
        let one = stage.nobody().get(&format!("/nb/oppfolging/tall/{id}"));
        let words = one.text();
        assert!(
            words.contains("n er ikke oppgitt.") && words.contains("Kilde: telefonrunden."),
            "{words}"
        );
        let file = stage.nobody().get("/nb/oppfolging/tall.csv");
        assert!(file.body.contains("telefonrunden"), "{}", file.body);

        // Not shown to everybody any more: gone from every public page.
        let path = format!("/nb/saker/oppfolging/tall/{id}/om");
        let hidden = [
            ("version", "1"),
            ("name-nb", "Fornøyde foreninger"),
            ("how", "Spurt"),
            ("source", "oss"),
            ("direction", "up"),
        ];
        assert_eq!(editor.post(&path, &hidden).status, 200);
        assert_eq!(editor.post(&path, &hidden).status, 409, "changed before");
        assert!(
            !stage
                .nobody()
                .get("/nb/oppfolging")
                .body
                .contains("Fornøyde")
        );
        let path = format!("/nb/oppfolging/tall/{id}");
        assert_eq!(stage.nobody().get(&path).status, 404);
        let remove = format!("{}|{id}", stage.measures[0]);
        let gone = editor.post(&beside, &[("remove", remove.as_str())]);
        assert!(
            !gone
                .texts("form ul.rows b")
                .contains(&"Fornøyde foreninger".to_owned())
        );
    });
}
