//! What is tied to a measure is evidence of it: neither the board nor what its kind of document asks for lists it
//! as lacking any. A figure beside it shows how it goes, and not that something was done.

use testkit::{Page, on_each_engine};

use crate::stage::Stage;

#[test]
fn a_measure_that_something_is_tied_to_lacks_no_evidence() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let editor = stage.as_person(&stage.editor);
        let bench = format!("/nb/saker/strategi/{}", stage.document);
        let kinds = editor.get("/nb/saker/strategi/typer");
        let kind = kinds.link("Frivillighetsstrategi");
        let form = editor.get(&kind);
        let now = form.attributes("input[name=version]", "value")[0].clone();
        let asks = [
            ("version", now.as_str()),
            ("name-nb", "Frivillighetsstrategi"),
            ("level-1-nb", "Tema"),
            ("level-2-nb", "Mål"),
            ("required-measures", "evidence"),
        ];
        assert_eq!(editor.post(&kind, &asks).status, 200);
        let lacking = || {
            let board = editor.get(&format!("{bench}/tiltak?mangler=evidence"));
            let listed = |page: &Page| page.texts("[aria-labelledby=missing] li");
            let of_kind = listed(&editor.get(&bench));
            assert_eq!(board.texts("tbody th a"), of_kind, "the same on both");
            let noted = editor.get(&format!("{bench}/tiltak"));
            assert_eq!(noted.texts("tbody th .sub").len(), of_kind.len());
            of_kind
        };
        assert_eq!(lacking(), ["Null kroner", "Lager", "Teleslynge"]);

        // By a thing, though nobody outside may know of it; by a rule; and not by a figure.
        let of_measure = |at: usize| format!("/nb/saker/oppfolging/tiltak/{}", stage.measures[at]);
        let thing = [("thing", "beside.grant|2")];
        assert_eq!(editor.post(&of_measure(0), &thing).status, 200);
        assert_eq!(lacking(), ["Lager", "Teleslynge"]);
        let rule = [("rule", "beside.of_scheme"), ("choice", "drift")];
        assert_eq!(editor.post(&of_measure(1), &rule).status, 200);
        assert_eq!(lacking(), ["Teleslynge"]);
        let beside = format!("/nb/saker/oppfolging/dokument/{}/tall", stage.document);
        let figure = [
            ("subject", stage.measures[2].as_str()),
            ("figure", "beside.people"),
        ];
        assert_eq!(editor.post(&beside, &figure).status, 200);
        let shown = editor.get(&format!("/nb/saker/strategi/tiltak/{}", stage.measures[2]));
        assert!(shown.text().contains("Folk: "), "{}", shown.text());
        assert_eq!(lacking(), ["Teleslynge"]);

        let page = editor.get(&of_measure(1));
        let tie = page.attributes("button[name=tie]", "value")[0].clone();
        let untied = editor.post(
            &format!("{}/fjern", of_measure(1)),
            &[("tie", tie.as_str())],
        );
        assert_eq!(untied.status, 200);
        assert_eq!(lacking(), ["Lager", "Teleslynge"]);
    });
}
