//! A store is borrowed for whole days, today among them; a spare hour is taken with one press; and who
//! books a house for herself says that she is of age.

use bookings::model::BookingState;
use testkit::on_each_engine;
use venues::{model::State, time::civil};

use super::stage::Stage;

#[test]
fn a_store_is_borrowed_from_today_for_a_month() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        stage.prices();
        let browser = stage.as_person(&stage.officer);
        let who = format!("a-{}", stage.choir);
        let (today, _) = civil(kernel::Clock::now(&*stage.town.clock));
        let (first, last) = (today.to_string(), "2026-04-10");
        let query = format!("set=store-a&date={first}&until={last}&for={who}");
        let page = browser.get(&format!("/nb/reservasjon/ny?{query}"));
        assert!(page.text().contains("300 kr"), "{}", page.text());
        let fields = [
            ("set", "store-a"),
            ("date", first.as_str()),
            ("until", last),
            ("for", who.as_str()),
        ];
        let form = browser.post("/nb/reservasjon", &fields);
        let form = form.attributes("form#fill", "action")[0].clone();
        let receipt = stage.send(&browser, &form, &who);
        assert!(
            receipt.heading().contains("Lokalet er deres"),
            "{}",
            receipt.text()
        );
        let times = stage.times_of(&stage.choir);
        assert_eq!(times.len(), 1);
        assert_eq!(civil(times[0].period.starts), (today, 0));
        let until = last
            .parse::<jiff::civil::Date>()
            .expect("a date")
            .tomorrow();
        assert_eq!(civil(times[0].period.ends), (until.expect("a day"), 0));
        // The same shelf is not lent twice.
        let other = stage.as_person(&stage.neighbour);
        let club = format!("a-{}", stage.club);
        let fields = [
            ("set", "store-whole"),
            ("date", "2026-04-01"),
            ("until", "2026-04-30"),
            ("for", club.as_str()),
        ];
        let late = other.post("/nb/reservasjon", &fields);
        assert_eq!(late.status, 409);
        assert!(late.text().contains("Sandvik blandakor"), "{}", late.text());
    });
}

#[test]
fn a_loan_that_runs_is_ended_sooner_and_the_rest_is_free_for_others() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        stage.prices();
        let browser = stage.as_person(&stage.officer);
        let who = format!("a-{}", stage.choir);
        let fields = [
            ("set", "store-a"),
            ("date", "2026-03-12"),
            ("until", "2026-06-30"),
            ("for", who.as_str()),
        ];
        let form = browser.post("/nb/reservasjon", &fields);
        let form = form.attributes("form#fill", "action")[0].clone();
        stage.send(&browser, &form, &who);
        let sum = || stage.told("SELECT CAST(charged AS TEXT) AS it FROM fee");
        let before = sum();
        stage.wait(10 * 24 * 60);
        let browser = stage.as_person(&stage.officer);
        let change = browser.get(&form).link("Endre");
        let page = browser.get(&change);
        let time = page.attributes("input[name=time]", "value")[0].clone();
        assert_eq!(page.attributes("input[name=last]", "value"), ["2026-06-30"]);
        let sooner = |last: &str| {
            let fields = [("time", time.as_str()), ("last", last), ("do", "sooner")];
            browser.send_form(&change, &fields).status().as_u16()
        };
        assert_eq!(sooner("2026-07-31"), 422, "longer is another loan");
        assert_eq!(sooner("2026-03-15"), 422, "that day is over");
        assert_eq!(sooner("snart"), 422);
        assert_eq!(sooner("2026-04-11"), 303);
        let now = &stage.times_of(&stage.choir)[0];
        let ends = civil(now.period.ends);
        assert_eq!(ends, (jiff::civil::date(2026, 4, 12), 0));
        assert_ne!(sum(), before, "what is not had is not paid for");
        // Somebody else has it when it has been cleared.
        let club = format!("a-{}", stage.club);
        let next = [
            ("set", "store-a"),
            ("date", "2026-04-13"),
            ("until", "2026-05-13"),
            ("for", club.as_str()),
        ];
        let other = stage.as_person(&stage.neighbour);
        assert_eq!(other.send_form("/nb/reservasjon", &next).status(), 303);
        // And nobody but the tenant ends it.
        assert_eq!(other.send_form(&change, &[("do", "sooner")]).status(), 404);
    });
}

#[test]
fn yesterday_is_too_late_for_a_store_and_three_days_too_short() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let browser = stage.as_person(&stage.officer);
        let who = format!("a-{}", stage.choir);
        let (today, _) = civil(kernel::Clock::now(&*stage.town.clock));
        let yesterday = today.yesterday().expect("a day").to_string();
        for (from, until) in [
            (yesterday.as_str(), "2026-04-10"),
            ("2026-04-01", "2026-04-03"),
        ] {
            let fields = [
                ("set", "store-a"),
                ("date", from),
                ("until", until),
                ("for", who.as_str()),
            ];
            assert_eq!(
                browser.post("/nb/reservasjon", &fields).status,
                409,
                "{from}"
            );
        }
        assert!(stage.states().is_empty());
    });
}

#[test]
fn a_spare_hour_is_taken_with_one_press() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let browser = stage.as_person(&stage.officer);
        let who = format!("a-{}", stage.choir);
        let fields = [
            ("set", "a"),
            ("date", "2026-03-21"),
            ("from", "18:00"),
            ("to", "19:00"),
            ("kind", "spare"),
            ("for", who.as_str()),
        ];
        let query: Vec<String> = fields
            .iter()
            .map(|(name, it)| format!("{name}={it}"))
            .collect();
        let page = browser.get(&format!("/nb/reservasjon/ny?{}", query.join("&")));
        assert!(page.text().contains("Ta timen"), "{}", page.text());
        let receipt = browser.post("/nb/reservasjon", &fields);
        assert!(
            receipt.heading().contains("Lokalet er deres"),
            "{}",
            receipt.text()
        );
        assert_eq!(stage.states(), [State::Granted]);
        assert_eq!(stage.letters().len(), 1);
        // Far ahead it is no spare hour.
        let mut far = fields;
        far[1].1 = "2026-05-21";
        assert_eq!(browser.post("/nb/reservasjon", &far).status, 409);
    });
}

#[test]
fn who_books_a_house_for_herself_says_that_she_is_of_age_and_no_birthday_is_kept() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let browser = stage.as_person(&stage.parent);
        let form = stage.hold(&browser, "house-a", ("15:00", "18:00"), "me");
        let page = browser.get(&form);
        assert!(page.text().contains("Jeg er fylt 18 år"), "{}", page.text());
        let time = page.attributes("input[name=time]", "value")[0].clone();
        let fields = [
            ("who", "me"),
            ("title", "Bursdag"),
            ("purpose", "party"),
            ("people", "20"),
            ("responsible", "Oda Berg"),
            ("phone", "400 00 000"),
            ("adult", "yes"),
            ("time", time.as_str()),
        ];
        let without = browser.post(&form, &fields);
        assert_eq!(without.status, 422);
        assert!(
            without.text().contains("Du må være fylt 18 år"),
            "{}",
            without.text()
        );
        // Nor can it be sent past the form.
        browser.post(&format!("{form}/se-over"), &[]);
        assert_eq!(stage.bookings()[0].state, BookingState::Draft);
        let mut with = fields.to_vec();
        with.push(("of_age", "yes"));
        browser.post(&form, &with);
        browser.post(&format!("{form}/se-over"), &[]);
        assert_eq!(stage.bookings()[0].state, BookingState::Requested);
        assert_eq!(
            stage.told("SELECT terms_accepted AS it FROM booking"),
            ["age/18"]
        );
    });
}
