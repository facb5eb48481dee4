//! A weekly time over both changes of the clock, handed out for a parser that is none of ours.
//!
//! What these stories keep is compared by `tests/papers/calendars.py`: the feed beside the public
//! calendar of the API, what is busy, and the same time as one rule of RFC 5545 in civil time, with
//! the dates that are lost, taken back and moved.

use jiff::civil::{Date, date};
use testkit::{TestHouse, TestTown, keep_calendar, on_each_engine};
use venues::{
    Venues,
    access::Action,
    actions,
    model::{Occurrence, OccurrenceKind, Rhythm, Series},
    time::{Period, civil, instant},
};

use crate::{
    stage::{MONDAY, asker, hours, permit},
    town::{HOST, open},
};

/// The last Monday of the year that it is given.
const LAST: Date = date(2026, 12, 14);
/// One that is taken back, and one that is moved an hour: the day after the clock is set back.
const TAKEN_BACK: Date = date(2026, 4, 13);
const MOVED: Date = date(2026, 10, 26);

/// As a calendar anywhere may write it: two Mondays are holidays.
const RULE: &str = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Samspill//By hand//NO\r\n\
    BEGIN:VEVENT\r\nUID:weekly\r\nDTSTAMP:20260312T090000Z\r\nSUMMARY:Korøving\r\n\
    DTSTART;TZID=Europe/Oslo:20260316T180000\r\nDTEND;TZID=Europe/Oslo:20260316T200000\r\n\
    RRULE:FREQ=WEEKLY;BYDAY=MO;UNTIL=20261214T170000Z\r\n\
    EXDATE;TZID=Europe/Oslo:20260406T180000,20260413T180000,20260525T180000\r\nEND:VEVENT\r\n\
    BEGIN:VEVENT\r\nUID:weekly\r\nDTSTAMP:20260312T090000Z\r\nSUMMARY:Korøving\r\nSEQUENCE:1\r\n\
    RECURRENCE-ID;TZID=Europe/Oslo:20261026T180000\r\n\
    DTSTART;TZID=Europe/Oslo:20261026T190000\r\nDTEND;TZID=Europe/Oslo:20261026T210000\r\n\
    END:VEVENT\r\nEND:VCALENDAR\r\n";

#[test]
fn a_weekly_time_over_both_changes_of_the_clock_is_handed_out_for_others_to_expand() {
    on_each_engine(|fresh| {
        let (town, house) = open(fresh);
        weekly(&town);
        // Three months around each change: as much as the calendar of the API tells at once.
        let seasons = [
            ("spring", date(2026, 3, 12), MONDAY, date(2026, 6, 15)),
            (
                "autumn",
                date(2026, 9, 1),
                date(2026, 9, 7),
                date(2026, 12, 7),
            ),
        ];
        for (season, today, from, to) in seasons {
            town.clock.set(instant(today, 10 * 60));
            let feed = sent(&house, "/nb/lokale/hall/kalender.ics");
            let busy = sent(&house, "/nb/lokale/hall/ledig.ifb");
            let days = format!("/api/v1/premises/hall/calendar?from={from}&to={to}");
            let calendar = sent(&house, &days);
            for named in ["Solveig", "ORGANIZER", "ATTENDEE", "singer"] {
                for told in [&feed, &busy, &calendar] {
                    assert!(!told.contains(named), "{named} is in {told}");
                }
            }
            let lost = feed.matches("STATUS:CANCELLED").count();
            assert_eq!(lost, usize::from(season == "spring"), "for sixty days");
            let name = format!("hall-{season}-{:?}", fresh.engine).to_lowercase();
            keep_calendar(&format!("{name}.ics"), &feed);
            keep_calendar(&format!("{name}.ifb"), &busy);
            keep_calendar(&format!("{name}.json"), &calendar);
            keep_calendar(&format!("{name}.rule.ics"), RULE);
        }
    });
}

/// A singers' club that nobody knows has the middle of the hall on Mondays at six.
fn weekly(town: &TestTown) {
    let parts = (
        &*town.clock as &dyn kernel::Clock,
        &*town.ids as &dyn kernel::Ids,
    );
    let series = Series {
        id: "weekly".into(),
        set: "b".into(),
        kind: OccurrenceKind::Recurring,
        held_by: Some("singers".into()),
        title: "Korøving".into(),
        weekday: 1,
        rhythm: Rhythm::Every,
        opens: 18 * 60,
        closes: 20 * 60,
        from_on: MONDAY,
        until_on: LAST,
        except: Vec::new(),
    };
    let given: Result<_, actions::Refused> = town.db.write_now(|conn| {
        let (sites, premises) = venues::all(conn)?;
        let venues = Venues::of(sites, premises);
        let (permit, asker) = (permit(Action::GiveTime), asker("singers"));
        let plan = actions::give_series(conn, parts, &permit, &venues, &asker, &series)?;
        let all = venues::store::of_series(conn, "weekly")?;
        let on = |day: Date| -> &Occurrence {
            let found = all.iter().find(|it| civil(it.period.starts).0 == day);
            found.expect("it was given")
        };
        actions::cancel(conn, parts, &permit, on(TAKEN_BACK))?;
        let later: Period = hours(MOVED, 19, 21);
        let to = ("b", later);
        actions::move_to(conn, parts, &permit, &venues, &asker, on(MOVED), to)?;
        Ok(plan)
    });
    let plan = given.expect("a weekly time");
    let missing: Vec<Date> = plan.missing.iter().map(|it| it.date).collect();
    assert_eq!(missing, [date(2026, 4, 6), date(2026, 5, 25)]);
}

fn sent(house: &TestHouse, path: &str) -> String {
    let answer = house.browser(HOST).send("GET", path, &[], "");
    assert_eq!(answer.status(), 200, "{path}");
    String::from_utf8(answer.body().clone()).expect("text")
}
