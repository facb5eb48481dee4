//! A weekly reservation is moved, all of it from one evening on: the hours are those on the wall over the
//! change of the clock, and when one date cannot be had nothing is changed and the date is named.
//! Each date is asked for by the rules as if it were alone.

use testkit::{Browser, Page, on_each_engine};
use venues::{model::State, time::civil};

use super::stage::Stage;

/// The choir has four Thursdays, 18–20, two before the clocks change and two after. Gives back the page
/// where they are changed.
fn four_thursdays(stage: &Stage, browser: &Browser<'_>) -> String {
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
    stage.send(browser, &form, &who);
    format!("{form}/endre")
}

/// The id of the second Thursday.
fn second(browser: &Browser<'_>, change: &str) -> String {
    let mut all = Vec::new();
    for id in browser.get(change).attributes("input[name=time]", "value") {
        if !all.contains(&id) {
            all.push(id);
        }
    }
    all.swap_remove(1)
}

/// Half an hour later, from the second Thursday on.
fn half_an_hour_later(browser: &Browser<'_>, change: &str) -> Page {
    let time = second(browser, change);
    let fields = [
        ("do", "time"),
        ("time", time.as_str()),
        ("date", "2026-03-26"),
        ("from", "18:30"),
        ("to", "20:30"),
        ("set", "a"),
        ("later", "yes"),
    ];
    browser.post(change, &fields)
}

/// Day of the month and hours of all that the choir has.
fn hours(stage: &Stage) -> Vec<(i8, i32, i32)> {
    let times = stage.times_of(&stage.choir);
    let granted = times.iter().filter(|it| it.state == State::Granted);
    let hours = granted.map(|it| {
        let ((day, opens), (_, closes)) = (civil(it.period.starts), civil(it.period.ends));
        (day.day(), opens, closes)
    });
    hours.collect()
}

const SIX: (i32, i32) = (18 * 60, 20 * 60);
const HALF_PAST: (i32, i32) = (18 * 60 + 30, 20 * 60 + 30);

#[test]
fn all_later_evenings_are_moved_and_stay_at_half_past_six_when_the_clocks_change() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        stage.prices();
        let browser = stage.as_person(&stage.officer);
        let change = four_thursdays(&stage, &browser);
        let page = browser.get(&change);
        let ticks = page.attributes("input[name=later]", "value");
        assert_eq!(ticks.len(), 3, "nothing comes after the last");
        let done = half_an_hour_later(&browser, &change);
        assert!(done.text().contains("er endret"), "{}", done.text());
        let expected: [(i8, i32, i32); 4] = [
            (19, SIX.0, SIX.1),
            (26, HALF_PAST.0, HALF_PAST.1),
            (9, HALF_PAST.0, HALF_PAST.1),
            (16, HALF_PAST.0, HALF_PAST.1),
        ];
        assert_eq!(hours(&stage), expected);
        let fees = stage
            .told("SELECT state || ' ' || CAST(charged AS TEXT) AS it FROM fee ORDER BY used_on");
        assert_eq!(fees, ["fixed 40000"; 4]);
    });
}

#[test]
fn when_one_evening_is_taken_none_is_moved_and_it_is_named_with_its_cause() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let browser = stage.as_person(&stage.officer);
        let change = four_thursdays(&stage, &browser);
        let neighbour = stage.as_person(&stage.neighbour);
        let who = format!("a-{}", stage.club);
        let fields = [
            ("set", "a"),
            ("date", "2026-04-09"),
            ("from", "20:15"),
            ("to", "21:15"),
            ("for", who.as_str()),
        ];
        let form = neighbour.post("/nb/reservasjon", &fields);
        let form = form.attributes("form#fill", "action")[0].clone();
        stage.send(&neighbour, &form, &who);
        let refused = half_an_hour_later(&browser, &change);
        assert_eq!(refused.status, 422);
        let kept = refused.attributes("select[name=from] option[selected]", "value");
        assert!(
            kept.iter().any(|it| it == "18:30"),
            "as it was written: {kept:?}"
        );
        assert_eq!(
            refused.attributes("input[name=later][checked]", "value"),
            ["yes"]
        );
        // What is wrong stands at the tick of the evening that was changed.
        assert_eq!(
            refused.attributes("#errors li a", "href"),
            ["#later-2", "#later-2"]
        );
        assert_eq!(
            refused.attributes("[aria-invalid]", "id"),
            ["later-2"],
            "nothing else is wrong"
        );
        let at_the_tick = refused.texts("#later-2-error").concat();
        assert!(at_the_tick.contains("9. april"), "{at_the_tick}");
        let told = refused.texts("#errors li");
        assert_eq!(told.len(), 2, "{told:?}");
        assert!(told[0].contains("Ingen av tidene er endret"), "{told:?}");
        assert!(told[1].starts_with("Torsdag 9. april"), "{told:?}");
        let cause = told[1].split(": ").nth(1).unwrap_or_default();
        assert!(!cause.is_empty(), "{told:?}");
        let as_before = [19_i8, 26, 9, 16].map(|day| (day, SIX.0, SIX.1));
        assert_eq!(hours(&stage), as_before);
    });
}

/// What is chosen in a field of the page.
fn chosen(page: &Page, field: &str) -> Vec<String> {
    page.attributes(&format!("#{field} option[selected]"), "value")
}

#[test]
fn a_change_that_is_refused_stands_as_it_was_written_with_the_error_at_its_field() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let browser = stage.as_person(&stage.officer);
        let change = four_thursdays(&stage, &browser);
        let time = second(&browser, &change);
        let backwards = [
            ("do", "time"),
            ("time", time.as_str()),
            ("date", "2026-03-26"),
            ("from", "21:00"),
            ("to", "19:00"),
            ("set", "b"),
        ];
        let refused = browser.post(&change, &backwards);
        assert_eq!(refused.status, 422);
        assert_eq!(refused.attributes("#errors li a", "href"), ["#to-2"]);
        assert_eq!(refused.attributes("[aria-invalid]", "id"), ["to-2"]);
        assert_eq!(
            refused.texts("#to-2-error"),
            ["Velg en tid som slutter etter at den begynner"]
        );
        for (field, written) in [("from-2", "21:00"), ("to-2", "19:00"), ("set-2", "b")] {
            assert_eq!(chosen(&refused, field), [written], "{field}");
        }
        for (field, own) in [("from-1", "18:00"), ("to-1", "20:00"), ("set-1", "a")] {
            assert_eq!(chosen(&refused, field), [own], "{field} is of another time");
        }

        let nowhere = [("do", "split"), ("time", time.as_str()), ("at", "")];
        let refused = browser.post(&change, &nowhere);
        assert_eq!(refused.status, 422);
        assert_eq!(refused.attributes("#errors li a", "href"), ["#at-2"]);
        let open = refused.attributes("details[open] select", "id");
        assert_eq!(open, ["at-2"], "it is not hidden");
        let as_before = [19_i8, 26, 9, 16].map(|day| (day, SIX.0, SIX.1));
        assert_eq!(hours(&stage), as_before);
    });
}
