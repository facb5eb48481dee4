//! A weekly time of a school year: it keeps its hour on the wall over both changes of the clock, and each
//! date that is lost is told with its cause, before and after it is sent.

use jiff::civil::{Weekday, date};
use testkit::on_each_engine;
use venues::{model::State, time::civil};

use super::stage::Stage;

#[test]
fn thursdays_at_six_from_august_to_june_stay_at_six_and_lose_three_dates() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let browser = stage.as_person(&stage.officer);
        let who = format!("a-{}", stage.choir);
        let query = format!(
            "set=a&date=2026-08-20&from=18:00&to=20:00&repeat=every&until=2027-06-20&for={who}"
        );
        let page = browser.get(&format!("/nb/reservasjon/ny?{query}"));
        let told = page.text();
        assert!(told.contains("41 av 44 tider er ledige"), "{told}");
        // The closed week, Maundy Thursday and Ascension Day.
        for (day, cause) in [
            ("Torsdag 8. oktober", "høstferie"),
            ("Torsdag 25. mars", "skjærtorsdag"),
            ("Torsdag 6. mai", "kristi himmelfart"),
        ] {
            assert!(told.contains(day), "{day}: {told}");
            assert!(told.to_lowercase().contains(cause), "{cause}: {told}");
        }
        let taken = page.attributes("input[name=take]", "value");
        assert_eq!(taken.len(), 41);
        let mut fields = vec![
            ("set", "a"),
            ("date", "2026-08-20"),
            ("from", "18:00"),
            ("to", "20:00"),
            ("repeat", "every"),
            ("until", "2027-06-20"),
            ("for", who.as_str()),
        ];
        fields.extend(taken.iter().map(|day| ("take", day.as_str())));
        let form = browser.post("/nb/reservasjon", &fields);
        let form = form.attributes("form#fill", "action")[0].clone();
        let receipt = stage.send(&browser, &form, &who);
        assert!(
            receipt.heading().contains("Lokalet er deres"),
            "{}",
            receipt.text()
        );
        let times = stage.times_of(&stage.choir);
        assert_eq!(times.len(), 41);
        for it in &times {
            let ((day, opens), (_, closes)) = (civil(it.period.starts), civil(it.period.ends));
            assert_eq!(day.weekday(), Weekday::Thursday);
            assert_eq!((opens, closes), (18 * 60, 20 * 60), "{day}");
            assert_eq!(it.state, State::Granted);
        }
        let on = |day| times.iter().any(|it| civil(it.period.starts).0 == day);
        assert!(
            on(date(2026, 10, 22)) && on(date(2026, 10, 29)),
            "over the change in October"
        );
        assert!(
            !on(date(2027, 3, 25)) && on(date(2027, 4, 1)),
            "over the change in March"
        );
    });
}
