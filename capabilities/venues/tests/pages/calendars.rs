//! Calendars: the week as a table and a list, the day of a whole site, the feed, and what is busy.

use testkit::on_each_engine;

use crate::town::{HOST, are_granted, open};

#[test]
fn the_week_is_a_table_and_a_list_with_the_same_times_and_links() {
    on_each_engine(|fresh| {
        let (town, house) = open(fresh);
        let page = house.browser(HOST).get("/nb/lokale/hall/uke?uke=2026-W12");
        assert_eq!(page.texts("h1"), ["Sandvikhallen, hall, uke 12"]);
        let rows = page.texts("table.cal tbody th[scope=row]").join(" ");
        assert_eq!(
            rows,
            "Bane A Inntil 30 personer Bane B Inntil 30 personer Bane C Inntil 30 personer \
             To tredeler Inntil 60 personer Hele hallen Inntil 90 personer"
        );
        let first =
            page.texts("table.cal tbody:first-of-type tr:first-child td:nth-child(2) .slot");
        // A quarter is kept after the use, and as much before it for whoever is there first.
        assert_eq!(first, ["15–17.45 Ledig", "18–20 Øving", "20.15–22 Ledig"]);
        let table = page.attributes("table.cal a.slot", "href");
        let list = page.attributes("#list a.ds-button", "href");
        let sorted = |mut all: Vec<String>| {
            all.sort();
            all
        };
        assert_eq!(sorted(table.clone()), sorted(list));
        assert_eq!(
            page.texts("#list li").len(),
            page.texts("table.cal .slot").len()
        );
        assert_eq!(are_granted(&town, &table), table.len());
        assert!(page.link("uke 13").contains("uke=2026-W13"));
        let easter = house.browser(HOST).get("/nb/lokale/hall/uke?uke=2026-W14");
        let shut = easter.texts("table.cal tbody:first-of-type tr:first-child [data-shut]");
        assert_eq!(shut, ["Skjærtorsdag", "Langfredag", "Første påskedag"]);
        // Past what can be booked every day says why nothing is free.
        let far = house.browser(HOST).get("/nb/lokale/hall/uke?uke=2026-W40");
        let shut = far.texts("table.cal tbody:first-of-type tr:first-child [data-shut]");
        assert_eq!(shut.len(), 7);
        assert!(shut[0].contains("60 dager fram"), "{shut:?}");
    });
}

#[test]
fn a_day_shows_every_room_of_the_place_along_the_hours() {
    on_each_engine(|fresh| {
        let (town, house) = open(fresh);
        let page = house
            .browser(HOST)
            .get("/nb/lokale/hall/dag?dag=2026-03-16");
        assert_eq!(page.texts("h1"), ["Sandvikhallen, mandag 16. mars"]);
        let rows = page.texts("table.cal tbody th");
        assert_eq!(rows.len(), 3 + 8);
        let taken = page.texts("table.cal span.slot").join(" ");
        assert!(taken.contains("18–20 Øving"), "{taken}");
        let links = page.attributes("table.cal a.slot", "href");
        assert_eq!(are_granted(&town, &links), links.len());
        // A cell for each quarter, none more and none less.
        let quarters: i32 = page
            .attributes("table.cal tbody tr:first-child td", "colspan")
            .iter()
            .map(|it| it.parse::<i32>().expect("a number"))
            .sum();
        assert_eq!(quarters, 14 * 4);
    });
}

#[test]
fn the_feed_tells_of_times_and_of_no_person() {
    on_each_engine(|fresh| {
        let (_town, house) = open(fresh);
        let text = sent(&house, "/nb/lokale/hall/kalender.ics");
        assert_eq!(text.matches("BEGIN:VEVENT").count(), 1, "{text}");
        for line in [
            "DTSTART:20260316T170000Z",
            "DTEND:20260316T190000Z",
            "SUMMARY:Øving",
            "STATUS:CONFIRMED",
            "SEQUENCE:0",
        ] {
            assert!(text.contains(line), "{line} is not in {text}");
        }
        for person in ["ORGANIZER", "ATTENDEE", "CONTACT", "unlisted"] {
            assert!(!text.contains(person), "{text}");
        }
    });
}

#[test]
fn what_is_busy_is_told_for_the_whole_and_for_a_part() {
    on_each_engine(|fresh| {
        let (_town, house) = open(fresh);
        let text = sent(&house, "/nb/lokale/hall/ledig.ifb");
        // With the quarter that is kept after it.
        assert!(
            text.contains("FREEBUSY;FBTYPE=BUSY:20260316T170000Z/20260316T191500Z"),
            "{text}"
        );
        assert!(
            !text.contains("Øving") && !text.contains("unlisted"),
            "{text}"
        );
        let other = sent(&house, "/nb/lokale/hall/ledig.ifb?set=b");
        assert!(!other.contains("FREEBUSY;"), "{other}");
        let answer =
            house
                .browser(HOST)
                .send("GET", "/nb/lokale/hall/ledig.ifb?set=nothing", &[], "");
        assert_eq!(answer.status(), 404);
    });
}

fn sent(house: &testkit::TestHouse, path: &str) -> String {
    let answer = house.browser(HOST).send("GET", path, &[], "");
    String::from_utf8_lossy(answer.body()).into_owned()
}
