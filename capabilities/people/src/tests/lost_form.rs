//! A form sent by somebody who was no longer signed in is not lost.

use testkit::on_each_engine;

use super::Stage;

#[test]
fn what_was_written_can_be_sent_once_more_after_signing_in_in_another_window() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let person = stage.town.person("Kari", "kari@example.no");
        let browser = stage.signed_in(&person);
        let page = browser.get("/nb/min-side/meg");
        let version = page.attributes("[name=version]", "value").concat();
        // She goes home for the day with the form open.
        stage.minutes_pass(5 * 60);
        let typed = [
            ("version", version.as_str()),
            ("name", "Kari «Kor» <Nordmann>"),
            ("phone", "91 00 00 01"),
            ("language", "nb"),
        ];
        let page = browser.post("/nb/min-side/meg", &typed);
        assert_eq!(page.status, 401);
        assert_eq!(page.heading(), "Logg inn først");
        assert_eq!(page.link("Åpne et nytt vindu og vis hvem du er"), {
            "/nb/logg-inn?til=%2Fnb%2Flogg-inn%2Fklar"
        });
        let names = page.attributes("main form input", "name");
        let values = page.attributes("main form input", "value");
        let kept: Vec<(&str, &str)> = names
            .iter()
            .zip(&values)
            .map(|(name, value)| (name.as_str(), value.as_str()))
            .collect();
        assert_eq!(kept, typed);
        assert_eq!(page.forms().last().expect("a form").1, "/nb/min-side/meg");
        // In another window she signs in; then she presses the button.
        let again = stage.signed_in(&person);
        assert_eq!(again.get("/nb/logg-inn/klar").heading(), "Du er logget inn");
        let page = again.post("/nb/min-side/meg", &kept);
        assert_eq!(page.heading(), "Kari «Kor» <Nordmann>");
    });
}

#[test]
fn a_code_is_never_shown_again() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let typed = [("code", "271828"), ("til", "/nb/min-side")];
        let page = stage.browser().post("/nb/min-side/epost/kode", &typed);
        assert_eq!(page.status, 401);
        assert!(!page.body.contains("271828"));
        assert!(page.body.contains("name=\"til\""));
    });
}
