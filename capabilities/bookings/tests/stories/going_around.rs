//! What is given up late costs the same by every door: given up, given back, made less or moved away. What is
//! kept of a time that was given back is let off when somebody has it again.
//! Nothing is done before the sum was seen.

use jiff::civil::date;
use testkit::{Browser, on_each_engine};
use venues::{model::State, time::instant};

use super::stage::Stage;

/// Kind, state and øre of every fee.
fn fees(stage: &Stage) -> Vec<String> {
    stage.told(
        "SELECT kind || ' ' || state || ' ' || CAST(charged AS TEXT) AS it FROM fee \
         ORDER BY kind, state, charged",
    )
}

/// Gives back some of a time at its page: it costs so many øre, and nothing is done before that was seen.
fn release(browser: &Browser<'_>, path: &str, (from, to): (&str, &str), costs: &str) {
    let hours = [("from", from), ("to", to)];
    let sure = browser.post(path, &hours);
    assert_eq!(sure.status, 200);
    assert!(sure.text().contains("200 kr å frigi"), "{}", sure.text());
    assert!(sure.text().contains("betaler du ikke"), "{}", sure.text());
    assert_eq!(sure.attributes("input[name=sum]", "value"), [costs]);
    let other = browser.post(path, &[hours[0], hours[1], ("sum", "100")]);
    assert_eq!(other.status, 422);
    let done = browser.post(path, &[hours[0], hours[1], ("sum", costs)]);
    assert!(done.text().contains("Tida er frigitt"), "{}", done.text());
}

#[test]
fn what_is_given_back_late_is_paid_for_until_somebody_takes_it_and_a_change_is_no_way_around() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        stage.prices();
        let browser = stage.as_person(&stage.parent);
        let form = stage.hold(&browser, "a", ("15:00", "18:00"), "me");
        stage.send(&browser, &form, "me");
        let club = format!("a-{}", stage.club);
        let waits = [
            ("who", club.as_str()),
            ("premises", "hall"),
            ("weekday", "6"),
            ("from", "14:00"),
            ("to", "20:00"),
        ];
        stage
            .as_person(&stage.neighbour)
            .post("/nb/varsler/ledig", &waits);
        // A day before, half of the price is kept.
        stage.town.clock.set(instant(date(2026, 3, 20), 15 * 60));
        let browser = stage.as_person(&stage.parent);
        let time = stage.told("SELECT id AS it FROM occurrence")[0].clone();
        let change = format!("{form}/endre");
        let to = |day: &'static str, until: &'static str| {
            [
                ("do", "time"),
                ("time", time.as_str()),
                ("date", day),
                ("from", "15:00"),
                ("to", until),
                ("set", "a"),
            ]
        };
        for (day, until) in [("2026-03-21", "17:00"), ("2026-03-28", "18:00")] {
            let refused = browser.post(&change, &to(day, until));
            assert_eq!(refused.status, 422, "{day} {until}");
            let told = refused.text();
            assert!(told.contains("koster å gi opp noe av tida"), "{told}");
            assert!(refused.link("Avbestill").ends_with("/avlys"));
        }
        assert_eq!(fees(&stage), ["rent fixed 60000"]);
        // More of it is no way around.
        let longer = browser.send_form(&change, &to("2026-03-21", "19:00"));
        assert_eq!(longer.status(), 303);
        assert_eq!(fees(&stage), ["rent fixed 80000"]);

        // Two of four hours: half of what they cost is kept, until she takes them back.
        let path = format!("/nb/reservasjon/frigi/{time}");
        let all = browser.get(&path).text();
        assert!(all.contains("Koster 400 kr"), "{all}");
        release(&browser, &path, ("17:00", "19:00"), "20000");
        let kept = ["cancellation fixed 20000", "rent fixed 40000"];
        assert_eq!(fees(&stage), kept);
        assert!(browser.get(&form).text().contains("kl. 17–19 (fastsatt)"));
        let list = browser.get("/nb/min-side/reservasjoner").forms();
        let undo = list.iter().find(|(_, path)| path.ends_with("/angre"));
        browser.post(&undo.expect("it can be taken back").1, &[]);
        let again = ["cancellation waived 20000", "rent fixed 80000"];
        assert_eq!(fees(&stage), again);

        // Given back once more, and then what was left, which the club takes.
        release(&browser, &path, ("17:00", "19:00"), "20000");
        release(&browser, &path, ("15:00", "17:00"), "20000");
        let neighbour = stage.as_person(&stage.neighbour);
        let links = neighbour
            .get("/nb/varsler/ledig")
            .attributes("a.ds-link", "href");
        let offer = links.into_iter().find(|path| path.contains("/tilbud/"));
        neighbour.post(&offer.expect("an offer"), &[("answer", "take")]);
        assert!(stage.states().contains(&State::Granted));
        let left = [
            "cancellation fixed 20000",
            "cancellation waived 20000",
            "cancellation waived 20000",
            "rent fixed 40000",
            "rent waived 40000",
        ];
        assert_eq!(fees(&stage), left);
    });
}
