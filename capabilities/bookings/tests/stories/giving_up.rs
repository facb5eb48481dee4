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

#[test]
fn one_of_several_dates_is_given_up_and_then_the_rest() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let browser = stage.as_person(&stage.officer);
        let who = format!("a-{}", stage.choir);
        let fields = [
            ("set", "a"),
            ("date", "2026-03-19"),
            ("from", "18:00"),
            ("to", "20:00"),
            ("repeat", "every"),
            ("until", "2026-04-16"),
            ("for", who.as_str()),
            ("take", "2026-03-19"),
            ("take", "2026-03-26"),
            ("take", "2026-04-09"),
        ];
        let form = browser.post("/nb/reservasjon", &fields);
        let form = form.attributes("form#fill", "action")[0].clone();
        stage.send(&browser, &form, &who);
        let granted = State::Granted;
        assert_eq!(stage.states(), [granted, granted, granted]);
        let path = format!("{form}/avlys");
        let left = || browser.get(&path).attributes("input[name=time]", "value");
        let give_up = |times: &[String]| {
            let mut fields: Vec<(&str, &str)> =
                times.iter().map(|id| ("time", id.as_str())).collect();
            fields.push(("sum", "0"));
            browser.send_form(&path, &fields).status()
        };
        let all = left();
        assert_eq!(all.len(), 3);
        assert_eq!(give_up(&all[1..2]), 303);
        assert_eq!(stage.states(), [granted, State::Cancelled, granted]);
        let rest = left();
        assert_eq!(rest, [all[0].clone(), all[2].clone()]);
        assert_eq!(give_up(&rest), 303);
        assert_eq!(stage.states(), [State::Cancelled; 3]);
        assert!(stage.taken().is_empty());
    });
}
