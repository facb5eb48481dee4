//! Figures that other rooms are offered, counted against the rows they stand on.

use bookings::{
    model::{Booking, BookingState},
    store,
};
use kernel::{Clock as _, Day};
use serde_json::{Value, json};
use testkit::on_each_engine;

use super::stage::{HOST, Stage, TODAY};

/// A figure of one day.
fn counted(stage: &Stage, figure: &str) -> Value {
    counted_on(stage, figure, "2026-03-12")
}

fn counted_on(stage: &Stage, figure: &str, day: &str) -> Value {
    let nobody = stage.house.browser(HOST);
    let (code, by) = figure.split_once(" by ").unwrap_or((figure, ""));
    let by = if by.is_empty() {
        String::new()
    } else {
        format!("&by={by}")
    };
    let page = nobody.get(&format!("/nb/tall/{code}?from={day}&until={day}{by}"));
    assert_eq!(page.status, 200, "{figure}");
    page.json()
}

/// The choir has said that 30 of its 40 are under twenty.
fn members(stage: &Stage) {
    let choir = &stage.choir;
    stage.run(&format!(
        "INSERT INTO member_report (id, association_id, year, version, source, remark, entered_at) \
         VALUES ('report', '{choir}', 2025, 1, 'typed', '', '2026-01-10 10:00:00')"
    ));
    stage.run(
        "INSERT INTO member_count (report_id, band, gender, members) VALUES \
         ('report', '13-19', 'women', 30), ('report', '26-', 'men', 10)",
    );
}

#[test]
fn hours_are_all_that_were_given_to_others_by_what_is_known_of_their_age() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        members(&stage);
        // Three hours by the choir's own numbers, two by what the parent says, one of nobody known.
        stage.choir_has("a", 18, 21);
        stage.parent_has("b", 15, 17);
        stage.run("UPDATE booking SET people = 20, young = 15");
        let unknown = stage.choir_has("b", 8, 9).id;
        stage.run(&format!(
            "UPDATE occurrence SET held_by = NULL WHERE id = '{unknown}'"
        ));
        // What the municipality uses itself, and what nobody got, is given to nobody.
        let own = stage.choir_has("b", 10, 11).id;
        stage.run(&format!(
            "UPDATE occurrence SET kind = 'own_use' WHERE id = '{own}'"
        ));
        let refused = stage.choir_has("b", 12, 13).id;
        stage.run(&format!(
            "UPDATE occurrence SET state = 'refused' WHERE id = '{refused}'"
        ));
        let whole = json!({ "value": 360, "n": 3, "parts": [] });
        assert_eq!(counted(&stage, "caretaking.hours"), whole);
        let by_age = counted(&stage, "caretaking.hours by age");
        let parts = json!([
            ["Barn og unge", 135 + 90, 3],
            ["Voksne", 45 + 30, 3],
            ["Ukjent alder", 60, 3]
        ]);
        assert_eq!(by_age["parts"], parts);
        assert_eq!(by_age["value"], whole["value"]);
        let other = counted_on(&stage, "caretaking.hours", "2026-03-13");
        assert_eq!(other, json!({ "value": null, "n": 0, "parts": [] }));
    });
}

/// Requests beside the parent's reservation, which was granted at once and is no request: each with
/// the hours until it was answered and what became of it, the last two by staff and the day before.
fn requests(stage: &Stage) {
    stage.parent_has("b", 15, 17);
    let now = stage.town.clock.now();
    let all = [
        (Some(5), BookingState::Granted),
        (Some(30), BookingState::Refused),
        (Some(50), BookingState::Refused),
        (None, BookingState::Requested),
        (Some(1), BookingState::Refused),
        (Some(1), BookingState::Refused),
    ];
    let made = stage.town.db.write_now(|conn| {
        let known = store::bookings::one(conn, "booking")?.expect("the parent's");
        for (number, (hours, state)) in all.into_iter().enumerate() {
            let sent = now.plus_seconds(if number == 5 { -86_400 } else { 0 });
            let request = Booking {
                id: format!("request-{number}"),
                number: None,
                by_staff: number == 4,
                state,
                sent_at: Some(sent),
                answer_due_on: Some(Day::from(TODAY)),
                answered_at: hours.map(|hours: i64| sent.plus_seconds(hours * 3_600)),
                ..known.clone()
            };
            store::bookings::insert(conn, &request)?;
        }
        Ok::<_, db::Error>(())
    });
    made.expect("requests");
}

#[test]
fn refusals_and_answer_time_are_those_of_requests_that_had_to_be_answered() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let nothing = json!({ "value": null, "n": 0, "parts": [] });
        assert_eq!(counted(&stage, "caretaking.refused"), nothing);
        assert_eq!(counted(&stage, "caretaking.answer_time"), nothing);
        requests(&stage);
        // Two of three, in hundredths of a per cent; the one that waits is not answered yet.
        let refused = json!({ "value": 6_666, "n": 3, "parts": [] });
        assert_eq!(counted(&stage, "caretaking.refused"), refused);
        // Half of 5, 30 and 50 hours took no longer than 30.
        let time = json!({ "value": 30, "n": 3, "parts": [] });
        assert_eq!(counted(&stage, "caretaking.answer_time"), time);
        let before = counted_on(&stage, "caretaking.refused", "2026-03-11");
        assert_eq!(before, json!({ "value": 10_000, "n": 1, "parts": [] }));
    });
}

#[test]
fn the_share_used_is_of_the_times_that_were_marked() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let used = stage.choir_has("a", 18, 21).id;
        let not_used = stage.choir_has("b", 18, 20).id;
        stage.choir_has("a", 15, 17);
        let nothing = json!({ "value": null, "n": 0, "parts": [] });
        assert_eq!(counted(&stage, "caretaking.used"), nothing);
        stage.at(TODAY, 20 * 60);
        let staff = stage.as_staff();
        assert_eq!(stage.mark(&staff, &used, "yes", "0"), 303);
        assert_eq!(stage.mark(&staff, &not_used, "no", "0"), 303);
        // Half of the two that somebody marked, however long they were.
        let half = json!({ "value": 5_000, "n": 2, "parts": [] });
        assert_eq!(counted(&stage, "caretaking.used"), half);
    });
}
