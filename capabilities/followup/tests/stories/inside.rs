//! What is said inside never leaves: notes of a measure, a section and an answer, evidence and a figure that are
//! not for everybody, looked for in every page, paper, file and feed that leaves the house; papers are read as
//! text and spreadsheets unpacked.

use testkit::{on_each_engine, said_by};

use crate::stage::{SECRET, Stage, answers, last, pairs};

#[test]
fn what_is_said_inside_is_in_nothing_that_leaves_the_house() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let (year, round) = (stage.year(), stage.round());
        let (editor, nobody) = (stage.as_person(&stage.editor), stage.nobody());
        // The measure costs something, so that it is in the budget's file.
        let measure = format!("/nb/saker/strategi/tiltak/{}", stage.measures[0]);
        let form = editor.get(&measure);
        let goal = form.attributes("input[name=goals]", "value")[0].clone();
        let amounts = format!("{year}: 150 000");
        let says = [
            ("version", "1"),
            ("title-nb", "Null kroner"),
            ("goals", goal.as_str()),
            ("role", stage.role.as_str()),
            ("years", year.as_str()),
            ("amounts", amounts.as_str()),
            ("inside", SECRET),
        ];
        assert_eq!(editor.post(&measure, &says).status, 200);
        // Answers with a note, evidence and a figure for the municipality's own.
        let link = stage.link(&round);
        let asked = nobody.get(&link);
        let said = [
            ("done", "100", "Gjort i mai"),
            ("delayed", "0", "Uten skap"),
        ];
        let fields = answers(&asked, &said);
        assert_eq!(nobody.post(&link, &pairs(&fields)).status, 200);
        let tie = format!("/nb/saker/oppfolging/tiltak/{}", stage.measures[0]);
        let meeting = [("sort", "meeting"), ("words", SECRET)];
        assert_eq!(editor.post(&tie, &meeting).status, 200);
        assert_eq!(
            editor.post(&tie, &[("thing", "beside.grant|2")]).status,
            200
        );
        let figure = [
            ("version", "0"),
            ("name-nb", SECRET),
            ("how", "Talt"),
            ("source", "oss"),
            ("direction", "up"),
        ];
        let made = editor.post("/nb/saker/oppfolging/tall/ny", &figure);
        let figure = last(&made.path);
        let value = [
            ("value", "7"),
            ("on-day", "1"),
            ("on-month", "2"),
            ("on-year", year.as_str()),
        ];
        let path = format!("/nb/saker/oppfolging/tall/{figure}/verdi");
        assert_eq!(editor.post(&path, &value).status, 200);
        let beside = format!("/nb/saker/oppfolging/dokument/{}/tall", stage.document);
        for subject in [goal.as_str(), stage.measures[0].as_str()] {
            let shows = [("subject", subject), ("figure", figure.as_str())];
            assert_eq!(editor.post(&beside, &shows).status, 200);
        }
        let inside = editor.get(&tie);
        assert!(inside.body.contains(SECRET), "it is there for the staff");
        assert!(editor.get(&measure).body.contains(SECRET));

        // A report is drafted, decided and published.
        let begin = format!("/nb/saker/oppfolging/dokument/{}/rapport", stage.document);
        let draft = editor.post(&begin, &[("from", year.as_str()), ("year", year.as_str())]);
        let bench = draft.path.split('?').next().expect("a path").to_owned();
        let decide = editor.get(&format!("{bench}/vedtak"));
        let now = decide.attributes("input[name=version]", "value")[0].clone();
        let decision = [
            ("version", now.as_str()),
            ("body", "kommunestyret"),
            ("on-day", "20"),
            ("on-month", "5"),
            ("on-year", year.as_str()),
        ];
        let decided = editor.post(&format!("{bench}/vedtak"), &decision);
        assert_eq!(decided.status, 200, "{}", decided.text());

        let report = format!("/nb/oppfolging/rapport/sammen-i-fjordvik/{year}");
        let strategy = "/nb/strategi/sammen-i-fjordvik";
        for (path, told) in [
            ("/nb/oppfolging".to_owned(), "Null kroner"),
            ("/nb/oppfolging.atom".to_owned(), "Gjort i mai"),
            ("/nb/oppfolging/tall".to_owned(), "Folk"),
            ("/nb/oppfolging/tall.csv".to_owned(), "Folk"),
            (
                "/nb/oppfolging/rapport/sammen-i-fjordvik".to_owned(),
                "Null kroner",
            ),
            (report.clone(), "Uten skap"),
            (format!("{report}/pdf"), "Uten skap"),
            (format!("{report}/json"), "Uten skap"),
            (strategy.to_owned(), "Gjort i mai"),
            (format!("{strategy}/1/pdf"), "Rom for alle"),
            (format!("{strategy}/handlingsplan/{year}"), "Null kroner"),
            (
                format!("{strategy}/handlingsplan/{year}/xlsx"),
                "Null kroner",
            ),
            (
                format!("{strategy}/handlingsplan/{year}/pdf"),
                "Null kroner",
            ),
            (link.clone(), "Null kroner"),
        ] {
            let answer = nobody.send("GET", &path, &[], "");
            assert_eq!(answer.status(), 200, "{path}");
            let text = said_by(answer.body());
            assert!(text.contains(told), "{path} says what it should: {text}");
            assert!(!text.contains("4410") && !text.contains("Skjult"), "{path}");
        }
        let hidden = format!("/nb/oppfolging/tall/{figure}");
        assert_eq!(nobody.get(&hidden).status, 404);
        // What is sent on by hand: the budget's file and what the strategy says about a word.
        for path in ["budsjett.csv", "budsjett.xlsx", "sier.pdf?q=null"] {
            let path = format!("/nb/saker/oppfolging/utdrag/{path}");
            let answer = editor.send("GET", &path, &[], "");
            assert_eq!(answer.status(), 200, "{path}");
            let text = said_by(answer.body());
            assert!(text.contains("Null kroner"), "{path}: {text}");
            assert!(!text.contains("4410"), "{path}");
            assert!(nobody.get(&path).path.contains("/logg-inn"), "{path}");
        }
        let search = format!("/nb/saker/oppfolging/utdrag?q={SECRET}");
        let found = editor.get(&search);
        assert!(
            found
                .texts("main ul.rows li a")
                .iter()
                .all(|it| !it.contains("Null"))
        );
    });
}
