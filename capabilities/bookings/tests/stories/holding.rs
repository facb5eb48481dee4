//! A time is held while the form is filled in, and nobody else can have it until it runs out.

use bookings::model::BookingState;
use testkit::on_each_engine;
use venues::model::State;

use super::stage::Stage;

#[test]
fn two_people_want_one_hour_and_one_of_them_gets_it() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let (first, second) = (
            stage.as_person(&stage.parent),
            stage.as_person(&stage.neighbour),
        );
        let form = stage.hold(&first, "a", ("15:00", "18:00"), "me");
        let asked = [
            ("set", "whole"),
            ("date", "2026-03-21"),
            ("from", "16:00"),
            ("to", "17:00"),
            ("for", "me"),
        ];
        let late = second.post("/nb/reservasjon", &asked);
        assert_eq!(late.status, 409);
        assert!(
            late.text().contains("Privat arrangement"),
            "{}",
            late.text()
        );
        assert!(!late.text().contains("Oda"), "persons are never named");
        assert!(late.text().contains("Dette er ledig i stedet"));
        let held = first.get(&form);
        assert!(held.text().contains("Vi holder tida for deg til kl. 10.15"));
        assert_eq!(stage.states(), [State::Held]);
    });
}

#[test]
fn a_hold_runs_out_and_the_time_is_free_again() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let (first, second) = (
            stage.as_person(&stage.parent),
            stage.as_person(&stage.neighbour),
        );
        let form = stage.hold(&first, "a", ("15:00", "18:00"), "me");
        stage.wait(14);
        assert!(
            first.get(&form).text().contains("Vi holder tida"),
            "it survives a reload"
        );
        stage.wait(2);
        assert!(first.get(&form).heading().contains("ikke holdt lenger"));
        let again = stage.hold(&second, "a", ("15:00", "18:00"), "me");
        assert_ne!(form, again);
        let lapsed = stage
            .bookings()
            .into_iter()
            .find(|it| form.contains(&it.id));
        assert_eq!(lapsed.expect("it is kept").state, BookingState::Lapsed);
    });
}

#[test]
fn a_hold_is_made_longer_once_and_let_go_at_once() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let browser = stage.as_person(&stage.parent);
        let form = stage.hold(&browser, "a", ("15:00", "18:00"), "me");
        let longer = browser.post(&format!("{form}/forleng"), &[]);
        assert!(longer.text().contains("kl. 10.30"), "{}", longer.text());
        assert!(!longer.text().contains("Gi meg mer tid"));
        browser.post(&format!("{form}/slipp"), &[]);
        assert_eq!(stage.states(), [State::Expired]);
        assert!(stage.taken().is_empty());
    });
}

#[test]
fn a_weekly_time_shows_each_date_and_keeps_its_hour_over_the_clock_change() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let browser = stage.as_person(&stage.officer);
        let who = format!("a-{}", stage.choir);
        let query = format!(
            "set=a&date=2026-03-19&from=18:00&to=20:00&repeat=every&until=2026-04-16&for={who}"
        );
        let page = browser.get(&format!("/nb/reservasjon/ny?{query}"));
        // Maundy Thursday is a holiday, and the cause is said.
        assert!(
            page.text().contains("4 av 5 tider er ledige"),
            "{}",
            page.text()
        );
        assert!(page.text().to_lowercase().contains("skjærtorsdag"));
        let fields = [
            ("set", "a"),
            ("date", "2026-03-19"),
            ("from", "18:00"),
            ("to", "20:00"),
            ("repeat", "every"),
            ("until", "2026-04-16"),
            ("for", who.as_str()),
            ("take", "2026-03-26"),
            ("take", "2026-04-09"),
        ];
        let form = browser.post("/nb/reservasjon", &fields);
        assert!(form.text().contains("Torsdag 26. mars kl. 18–20"));
        assert!(form.text().contains("Torsdag 9. april kl. 18–20"));
        assert_eq!(stage.states(), [State::Held, State::Held]);
    });
}

#[test]
fn what_somebody_may_have_in_a_week_is_told_while_she_looks() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        stage.limits_private_use("hall", 180);
        let parent = stage.as_person(&stage.parent);
        let sunday = |browser: &testkit::Browser<'_>, date: &str| {
            let page = browser.get(&format!("/nb/lokaler?date={date}&for=me"));
            page.texts("#results h3").join(" ").contains("Storhallen")
        };
        let finds = |date| sunday(&parent, date);
        assert!(finds("2026-03-22"), "she has nothing yet");
        stage.hold(&parent, "a", ("15:00", "18:00"), "me");
        assert!(
            !finds("2026-03-22"),
            "what she holds is all she may have that week"
        );
        assert!(finds("2026-03-29"), "the week after is another");
        let week = parent.get("/nb/lokale/hall/uke?uke=2026-W12&for=me");
        let links = week.own_links();
        let free = links.iter().filter(|it| it.contains("/reservasjon/ny"));
        assert_eq!(free.count(), 0, "nor is it shown as free in the week");
        let neighbour = stage.as_person(&stage.neighbour);
        assert!(
            sunday(&neighbour, "2026-03-22"),
            "what she has binds nobody else"
        );
    });
}
