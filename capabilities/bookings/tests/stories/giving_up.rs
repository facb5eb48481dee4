//! What it costs to give a time up is shown before, and kept; and a time can be changed or made two.

use testkit::on_each_engine;
use venues::model::State;

use super::stage::Stage;

#[test]
fn giving_up_is_shown_before_it_is_done() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let browser = stage.as_person(&stage.parent);
        let form = stage.hold(&browser, "a", ("15:00", "18:00"), "me");
        stage.send(&browser, &form, "me");
        let page = browser.get(&format!("{form}/avlys"));
        let times = page.attributes("input[name=time]", "value");
        let time = times.first().expect("a time").as_str();
        let sure = browser.post(&format!("{form}/avlys"), &[("time", time)]);
        assert!(
            sure.text().contains("Det koster ingenting"),
            "{}",
            sure.text()
        );
        assert_eq!(stage.states(), [State::Granted], "nothing is done yet");
        let wrong = [("time", time), ("sum", "12300")];
        assert_eq!(browser.post(&format!("{form}/avlys"), &wrong).status, 422);
        let done = browser.post(&format!("{form}/avlys"), &[("time", time), ("sum", "0")]);
        assert!(done.text().contains("Du har avbestilt"));
        assert_eq!(stage.states(), [State::Cancelled]);
        assert!(stage.taken().is_empty());
    });
}

#[test]
fn a_time_is_shortened_and_made_two_and_given_to_a_group() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let browser = stage.as_person(&stage.officer);
        let who = format!("a-{}", stage.choir);
        let form = stage.hold(&browser, "a", ("15:00", "19:00"), &who);
        stage.send(&browser, &form, &who);
        let change = format!("{form}/endre");
        let time = browser.get(&change).attributes("input[name=time]", "value")[0].clone();
        let shorter = [
            ("do", "time"),
            ("time", time.as_str()),
            ("date", "2026-03-21"),
            ("from", "15:00"),
            ("to", "18:00"),
            ("set", "a"),
        ];
        let page = browser.post(&change, &shorter);
        assert!(page.text().contains("kl. 15–18"), "{}", page.text());
        browser.post(
            &change,
            &[("do", "split"), ("time", &time), ("at", "16:30")],
        );
        assert_eq!(stage.states(), [State::Granted, State::Granted]);
        browser.post(&change, &[("do", "group"), ("group", "Aspirantkoret")]);
        let titles = stage.told("SELECT title AS it FROM occurrence");
        assert!(
            titles
                .iter()
                .all(|title| title.starts_with("Aspirantkoret")),
            "{titles:?}"
        );
    });
}
