//! Last days: the last second is in time, the next is not; drafts are reminded, and put away.

use testkit::on_each_engine;

use super::stage::Stage;

#[test]
fn the_last_second_of_a_day_the_clocks_change_is_in_time() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let browser = stage.as_person(&stage.chair);
        let application = stage.begin(&browser, &stage.choir, "");
        stage.now("2026-03-29T21:59:59Z");
        let browser = stage.as_person(&stage.chair);
        stage.send(&browser, &application);
        assert_eq!(stage.states(), ["sent"]);
    });
}

#[test]
fn after_the_last_second_nothing_is_taken_and_nothing_is_lost() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let browser = stage.as_person(&stage.chair);
        let application = stage.begin(&browser, &stage.choir, "");
        stage.fill(&browser, &application);
        stage.now("2026-03-29T22:00:00Z");
        let browser = stage.as_person(&stage.chair);
        assert_eq!(
            browser.post(&format!("{application}/se-over"), &[]).status,
            409
        );
        assert_eq!(stage.states(), ["draft"]);
        stage.tend();
        assert_eq!(stage.states(), ["lapsed"]);
        let page = browser.get(&application);
        assert!(page.text().contains("Aldri sendt"), "{}", page.text());
        let title = "SELECT value AS it FROM grant_answer WHERE block = 'title'";
        assert_eq!(stage.told(title), ["Sommerkonsert"]);
        let tasks = "SELECT kind AS it FROM task WHERE state = 'open'";
        assert_eq!(stage.told(tasks), ["grants.round"]);
        let call = format!("/nb/tilskudd/{}/sok", stage.round);
        assert_eq!(browser.get(&call).status, 404);
    });
}

#[test]
fn a_draft_is_reminded_the_day_before() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let browser = stage.as_person(&stage.chair);
        stage.begin(&browser, &stage.choir, "");
        stage.tend();
        assert!(stage.letters().is_empty(), "it is long until the last day");
        stage.now("2026-03-28T06:00:00Z");
        stage.tend();
        let letters = stage.letters();
        assert_eq!(letters.len(), 2);
        assert!(letters[0].contains("Husk å sende søknaden: Prosjekttilskudd 2026"));
    });
}
