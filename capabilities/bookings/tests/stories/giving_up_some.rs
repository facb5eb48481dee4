//! One of several times is given up, and later what is left of them.

use bookings::model::BookingState;
use testkit::on_each_engine;
use venues::model::State;

use super::stage::Stage;

#[test]
fn one_of_several_times_is_given_up_and_later_the_rest_and_what_has_been_stands() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        stage.prices();
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
            ("take", "2026-04-16"),
        ];
        let form = browser.post("/nb/reservasjon", &fields);
        let form = form.attributes("form#fill", "action")[0].clone();
        stage.send(&browser, &form, &who);
        let (granted, cancelled) = (State::Granted, State::Cancelled);
        assert_eq!(stage.states(), [granted; 4]);
        let page = format!("{form}/avlys");
        let offered = |browser: &testkit::Browser<'_>| {
            browser.get(&page).attributes("input[name=time]", "value")
        };
        let all = offered(&browser);
        assert_eq!(all.len(), 4);

        let one = [("time", all[1].as_str()), ("reason", "Konsert i byen")];
        let sure = browser.post(&page, &one);
        assert!(sure.text().contains("Torsdag 26. mars"), "{}", sure.text());
        assert!(!sure.text().contains("Torsdag 19. mars"), "that one alone");
        browser.post(&page, &[one[0], one[1], ("sum", "0")]);
        assert_eq!(stage.states(), [granted, cancelled, granted, granted]);
        assert_eq!(stage.bookings()[0].state, BookingState::Granted);
        assert_eq!(stage.taken().len(), 3);
        let told = stage.told("SELECT letter AS it FROM mail ORDER BY id");
        let last = told.last().expect("a letter");
        assert!(
            last.contains("26. mars") && !last.contains("19. mars"),
            "{last}"
        );

        // The day after the first: it has been used, and the rest is what is left.
        stage.wait(8 * 24 * 60);
        let browser = stage.as_person(&stage.officer);
        assert_eq!(offered(&browser), all[2..]);
        let with_it = [
            ("time", all[0].as_str()),
            ("time", all[2].as_str()),
            ("sum", "0"),
        ];
        assert_eq!(browser.post(&page, &with_it).status, 422);
        assert_eq!(stage.states(), [granted, cancelled, granted, granted]);
        let rest = [
            ("time", all[2].as_str()),
            ("time", all[3].as_str()),
            ("sum", "0"),
        ];
        browser.post(&page, &rest);
        assert_eq!(stage.states(), [granted, cancelled, cancelled, cancelled]);
        let kept = stage.told(
            "SELECT kind || ' ' || state || ' ' || CAST(charged AS TEXT) AS it FROM fee \
             WHERE state <> 'waived' ORDER BY id",
        );
        assert_eq!(
            kept,
            ["rent fixed 40000"],
            "for the evening that was theirs"
        );
    });
}
