//! Public calendars name associations when the municipality says so, and persons never.

use testkit::on_each_engine;
use venues::settings::NamesInCalendar;

use super::stage::{HOST, Stage};

const WHERE: [&str; 4] = [
    "/nb/lokale/hall/uke?uke=2026-W12",
    "/nb/lokale/hall/dag?dag=2026-03-19",
    "/nb/lokale/hall/kalender.ics",
    "/api/v1/premises/hall/calendar?from=2026-03-19&to=2026-03-21",
];

/// What everybody reads in the calendars of the hall.
fn told(stage: &Stage) -> Vec<String> {
    let anybody = stage.house.browser(HOST);
    let read = |path: &&str| {
        let answer = anybody.send("GET", path, &[], "");
        assert_eq!(answer.status(), 200, "{path}");
        String::from_utf8_lossy(answer.body()).replace("\r\n ", "")
    };
    WHERE.iter().map(read).collect()
}

#[test]
fn the_municipality_decides_whether_associations_are_named_and_persons_never_are() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        stage.weekly(&stage.choir);
        let parent = stage.as_person(&stage.parent);
        let form = stage.hold(&parent, "b", ("15:00", "18:00"), "me");
        stage.send(&parent, &form, "me");
        for (at, page) in WHERE.iter().zip(told(&stage)) {
            assert!(page.contains("Sandvik blandakor"), "{at}: {page}");
            assert!(
                !page.contains("Oda") && !page.contains("Bursdag"),
                "{at}: {page}"
            );
        }
        let (db, clock) = (&stage.town.db, &*stage.town.clock);
        let hidden = NamesInCalendar { shown: false };
        let put = db.write_now(|conn| db::settings::put(conn, clock, 0, &hidden, None));
        put.expect("it is decided");
        for (at, page) in WHERE.iter().zip(told(&stage)) {
            for name in ["blandakor", "Korøving", "Oda", "Bursdag"] {
                assert!(!page.contains(name), "{at}: {name}: {page}");
            }
        }
        let week = stage.house.browser(HOST).get(WHERE[0]);
        assert!(week.text().contains("Opptatt"), "{}", week.text());
    });
}
