//! At the desk: extracts for others, checks of other plans, and how the municipality judges itself.

use testkit::on_each_engine;

use crate::stage::{SECRET, Stage};

#[test]
fn extracts_checks_and_judgements_are_kept_by_those_who_work_with_the_strategy() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let editor = stage.as_person(&stage.editor);
        let reader = stage.as_person(&stage.reader);
        let stranger = stage.as_person(&stage.stranger);
        let base = "/nb/saker/oppfolging";

        let says = reader.get(&format!("{base}/utdrag?q=null"));
        assert!(says.text().contains("Null kroner"), "{}", says.text());
        assert!(!says.body.contains(SECRET));
        let pdf = reader.send("GET", &format!("{base}/utdrag/sier.pdf?q=null"), &[], "");
        assert_eq!(pdf.status(), 200);
        testkit::keep_paper("strategy-says", pdf.body());
        let nothing = reader.get(&format!("{base}/utdrag/sier.pdf?q=hvalfangst"));
        assert_eq!(nothing.status, 404);
        let budget = reader.get(&format!("{base}/utdrag/budsjett.csv"));
        assert!(budget.body.contains("Budsjettlinje"), "{}", budget.body);
        assert_eq!(
            stranger.get(&format!("{base}/utdrag/budsjett.csv")).status,
            403
        );

        let ask = format!("{base}/sjekk");
        let wrong = editor.post(&ask, &[("plan", ""), ("question", "Brukes den?")]);
        assert_eq!(wrong.status, 422);
        assert!(
            wrong.body.contains("Brukes den?"),
            "what was written is kept"
        );
        let plan = [("plan", "Folkehelseplanen"), ("question", "Brukes den?")];
        assert_eq!(reader.post(&ask, &plan).status, 403);
        let asked = editor.post(&ask, &plan);
        let one = asked.link("Folkehelseplanen");
        let answer = [
            ("version", "1"),
            ("answer", "Ja, mål 1."),
            ("case", "12/26"),
        ];
        assert_eq!(reader.post(&one, &answer).status, 403);
        let filed = editor.post(&one, &answer);
        assert!(filed.text().contains("Besvart"), "{}", filed.text());
        assert_eq!(editor.post(&one, &answer).status, 409, "filed before");

        let year = stage.year();
        let judge = format!("{base}/vurdering/{year}");
        let said = [("dialogue", "yes"), ("dialogue-words", "Fire møter")];
        assert_eq!(reader.post(&judge, &said).status, 403);
        assert_eq!(editor.post(&judge, &said).status, 200);
        let seen = reader.get(&format!("{base}/vurdering"));
        assert!(seen.text().contains("Fire møter"), "{}", seen.text());
        assert_eq!(reader.get(&format!("{base}/vurdering/1850")).status, 404);
    });
}
