//! The long story's tail: action plan, status round, report that drafts itself, decision, the next plan.

use testkit::on_each_engine;

use crate::stage::{SECRET, Stage, answers, pairs};

#[test]
fn a_report_drafts_itself_is_edited_decided_and_never_changes() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let year = stage.year();
        let round = stage.round();
        stage.stop_the_third();
        let link = stage.link(&round);
        let asked = stage.nobody().get(&link);
        let said = [
            ("done", "100", "Gjort i mai"),
            ("delayed", "0", "Vi mangler skap"),
        ];
        stage.nobody().post(&link, &pairs(&answers(&asked, &said)));
        let editor = stage.as_person(&stage.editor);
        let path = format!("/nb/saker/oppfolging/tiltak/{}", stage.measures[0]);
        editor.post(&path, &[("thing", "beside.grant|1")]);
        editor.post(&path, &[("thing", "beside.grant|2")]);
        let beside = format!("/nb/saker/oppfolging/dokument/{}/tall", stage.document);
        let fields = [
            ("subject", stage.measures[0].as_str()),
            ("figure", "beside.people"),
        ];
        editor.post(&beside, &fields);

        let begin = format!("/nb/saker/oppfolging/dokument/{}/rapport", stage.document);
        let years = [("from", year.as_str()), ("year", year.as_str())];
        let draft = editor.post(&begin, &years);
        assert_eq!(draft.status, 200, "{}", draft.text());
        let words = draft.body.clone();
        assert!(words.contains("3 tiltak er fulgt opp"), "{}", draft.text());
        assert!(words.contains("Vi mangler skap") && words.contains("Ferdig: «Null kroner»"));
        assert!(
            draft.text().contains("Instrumenter, 40 000 kr"),
            "{}",
            draft.text()
        );
        assert!(!words.contains(SECRET) && !words.contains("Skjult støtte"));
        let again = editor.post(&begin, &years);
        assert!(again.text().contains("alt en rapport"), "{}", again.text());

        let bench = draft.path.split('?').next().expect("a path").to_owned();
        let part = draft.attributes("textarea[name^=part-]", "name")[0].clone();
        let version = draft.attributes("input[name=version]", "value")[0].clone();
        let edited = [
            ("version", version.as_str()),
            ("intro", "Et godt år."),
            (part.as_str(), "Alle grupper under 20 år låner gratis."),
        ];
        assert_eq!(editor.post(&bench, &edited).status, 200);
        assert_eq!(editor.post(&bench, &edited).status, 409, "saved before");
        let public = format!("/nb/oppfolging/rapport/sammen-i-fjordvik/{year}");
        assert_eq!(stage.nobody().get(&public).status, 404, "only a draft");

        let decide = editor.get(&format!("{bench}/vedtak"));
        let version = decide.attributes("input[name=version]", "value")[0].clone();
        let decision = [
            ("version", version.as_str()),
            ("body", "kommunestyret"),
            ("on-day", "20"),
            ("on-month", "5"),
            ("on-year", year.as_str()),
            ("case", "41/26"),
        ];
        let reader = stage.as_person(&stage.reader);
        assert_eq!(
            reader.post(&format!("{bench}/vedtak"), &decision).status,
            403
        );
        let published = editor.post(&format!("{bench}/vedtak"), &decision);
        assert_eq!(published.status, 200, "{}", published.text());
        let nobody = stage.nobody();
        let page = nobody.get(&public);
        for words in [
            "Et godt år.",
            "låner gratis",
            "Vi mangler skap",
            "66,7",
            "41/26",
            "Folk",
        ] {
            assert!(page.text().contains(words), "{words}: {}", page.text());
        }
        let pdf = nobody.send("GET", &format!("{public}/pdf"), &[], "");
        assert_eq!(pdf.status(), 200);
        testkit::keep_paper("yearly-report", pdf.body());
        let json = nobody.get(&format!("{public}/json"));
        assert!(!json.body.contains(SECRET) && !json.body.contains("Skjult støtte"));
        assert_eq!(json.json()["decision"]["case_number"], "41/26");
        let before = json.body.clone();

        // The next year's plan carries on, and the report stays what it was.
        let next = (year.parse::<i16>().expect("a year") + 1).to_string();
        let bench_of = format!("/nb/saker/strategi/{}/handlingsplan/{next}", stage.document);
        let plan = editor.post(&bench_of, &[("measure", stage.measures[1].as_str())]);
        assert!(plan.text().contains("Videreført"), "{}", plan.text());
        let asked = stage.nobody().get(&link);
        let said = [("done", "100", "Gjort i mai"), ("done", "100", "Ferdig nå")];
        assert_eq!(
            nobody.post(&link, &pairs(&answers(&asked, &said))).status,
            200
        );
        assert_eq!(nobody.get(&format!("{public}/json")).body, before);
        let frozen = editor.post(&bench, &[("version", "3"), ("intro", "Noe annet")]);
        assert_eq!(frozen.status, 409, "it is decided");

        let years = nobody.get("/nb/oppfolging/rapport/sammen-i-fjordvik");
        assert_eq!(years.texts("tbody tr").len(), 3, "{}", years.text());
        let feed = nobody.get("/nb/oppfolging.atom");
        assert!(
            feed.body.contains(&format!("Rapport {year}")),
            "{}",
            feed.body
        );
    });
}
