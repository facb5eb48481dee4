//! What a time costs follows what the tenant has in the season; what is kept when it is given up late is
//! shown before, and is what was shown.

use kernel::Money;
use testkit::on_each_engine;
use venues::model::State;

use super::stage::Stage;

fn sums(stage: &Stage, state: &str) -> Vec<String> {
    stage.told(&format!(
        "SELECT CAST(charged AS TEXT) AS it FROM fee WHERE state = '{state}' ORDER BY id"
    ))
}

#[test]
fn hours_after_the_tenth_of_a_season_cost_nothing() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        stage.prices();
        // Thursdays 18–20 from 19 March, without the two holidays: three before 9 April is over.
        let weekly = stage.weekly(&stage.choir);
        let had: i64 = weekly.iter().map(|it| it.period.minutes()).sum();
        assert_eq!(had, 480);
        let browser = stage.as_person(&stage.officer);
        let who = format!("a-{}", stage.choir);
        // Saturday 25 April 15–19: two hours are left of the ten, and the rest is free.
        let page = browser.get(&format!(
            "/nb/reservasjon/ny?set=a&date=2026-04-25&from=15:00&to=19:00&for={who}"
        ));
        assert!(
            page.text().contains("Dere betaler 400 kr"),
            "{}",
            page.text()
        );
        // On 21 March only the first two are had: all of it is paid.
        let page = browser.get(&format!(
            "/nb/reservasjon/ny?set=a&date=2026-03-21&from=15:00&to=19:00&for={who}"
        ));
        assert!(
            page.text().contains("Dere betaler 800 kr"),
            "{}",
            page.text()
        );
        let fields = [
            ("set", "a"),
            ("date", "2026-04-25"),
            ("from", "15:00"),
            ("to", "19:00"),
            ("for", who.as_str()),
        ];
        let form = browser.post("/nb/reservasjon", &fields);
        let form = form.attributes("form#fill", "action")[0].clone();
        assert!(browser.get(&form).text().contains("Dere betaler 400 kr"));
        stage.send(&browser, &form, &who);
        assert_eq!(
            sums(&stage, "fixed"),
            [Money::from_kroner(400).ore().to_string()]
        );
    });
}

#[test]
fn what_is_kept_of_the_price_is_shown_before_and_kept() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        stage.prices();
        let browser = stage.as_person(&stage.parent);
        let form = stage.hold(&browser, "a", ("15:00", "18:00"), "me");
        let told = browser.get(&form).text();
        assert!(told.contains("Avbestill gratis til"), "{told}");
        stage.send(&browser, &form, "me");
        // A day before, half of 600 kr is kept.
        stage.town.clock.set(venues::time::instant(
            jiff::civil::date(2026, 3, 20),
            15 * 60,
        ));
        let browser = stage.as_person(&stage.parent);
        let page = browser.get(&format!("{form}/avlys"));
        assert!(page.text().contains("300 kr"), "{}", page.text());
        let time = page.attributes("input[name=time]", "value")[0].clone();
        let sure = browser.post(&format!("{form}/avlys"), &[("time", &time)]);
        let sum = sure.attributes("input[name=sum]", "value")[0].clone();
        assert_eq!(sum, Money::from_kroner(300).ore().to_string());
        // One who was shown another sum pays nothing she has not seen.
        let cheap = [("time", time.as_str()), ("sum", "0")];
        assert_eq!(browser.post(&format!("{form}/avlys"), &cheap).status, 422);
        assert_eq!(stage.states(), [State::Granted]);
        browser.post(&format!("{form}/avlys"), &[("time", &time), ("sum", &sum)]);
        assert_eq!(stage.states(), [State::Cancelled]);
        let kept = stage.told(
            "SELECT CAST(charged AS TEXT) AS it FROM fee WHERE state NOT IN ('waived', 'credited')",
        );
        assert!(kept.contains(&sum), "{kept:?}");
    });
}

#[test]
fn what_is_invoiced_is_not_changed_and_the_page_says_why() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        stage.prices();
        let browser = stage.as_person(&stage.neighbour);
        let who = format!("a-{}", stage.club);
        let form = stage.hold(&browser, "a", ("15:00", "18:00"), &who);
        stage.send(&browser, &form, &who);
        let change = browser.get(&form).link("Endre");
        let time = browser.get(&change).attributes("input[name=time]", "value")[0].clone();
        let shorter = [
            ("time", time.as_str()),
            ("date", "2026-03-21"),
            ("from", "15:00"),
            ("to", "17:00"),
            ("set", "a"),
            ("do", "time"),
        ];
        let six_hundred = Money::from_kroner(600).ore().to_string();
        stage.run("UPDATE fee SET state = 'invoiced'");
        let refused = browser.post(&change, &shorter);
        assert_eq!(refused.status, 422);
        let told = refused.text();
        assert!(told.contains("Vi har sendt faktura"), "{told}");
        assert_eq!(sums(&stage, "invoiced"), [six_hundred]);
        assert_eq!(stage.times_of(&stage.club)[0].period.minutes(), 180);
        // Until then she may.
        stage.run("UPDATE fee SET state = 'fixed'");
        assert_eq!(browser.send_form(&change, &shorter).status(), 303);
        let four_hundred = Money::from_kroner(400).ore().to_string();
        assert_eq!(sums(&stage, "fixed"), [four_hundred]);
    });
}
