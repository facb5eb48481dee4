//! Who has a time is told when the municipality says so, and then of associations alone: never a person,
//! neither where everybody looks nor to whoever wants the same time.

use testkit::{Browser, Page, on_each_engine};
use venues::settings::NamesInCalendar;

use super::stage::{HOST, Stage};

/// What she wrote and who she is: nobody else's business, whatever is decided of associations.
const PERSONAL: [&str; 5] = ["Oda", "Berg", "Bursdag", "400 00 000", "Ingrid"];
/// The association that has Thursday, and what it does.
const CHOIR: [&str; 2] = ["Sandvik blandakor", "Korøving"];

/// Everything that anybody may read of the hall that week, with what it is.
fn public(stage: &Stage) -> Vec<(&'static str, String)> {
    let nobody = stage.house.browser(HOST);
    let page = |path: &str| {
        let page = nobody.get(path);
        assert_eq!(page.status, 200, "{path}");
        page.body
    };
    let file = |path: &str| {
        let answer = nobody.send("GET", path, &[], "");
        assert_eq!(answer.status(), 200, "{path}");
        // Long lines are folded.
        String::from_utf8_lossy(answer.body()).replace("\r\n ", "")
    };
    let api = "/api/v1/premises/hall/calendar?from=2026-03-16&to=2026-03-22";
    vec![
        ("week", page("/nb/lokale/hall/uke?uke=2026-W12")),
        ("day", page("/nb/lokale/hall/dag?dag=2026-03-19")),
        ("premises", page("/nb/lokale/hall?uke=2026-W12")),
        ("feed", file("/nb/lokale/hall/kalender.ics")),
        ("api", file(api)),
        ("busy", file("/nb/lokale/hall/ledig.ifb")),
        ("saturday", page("/nb/lokale/hall/dag?dag=2026-03-21")),
    ]
}

/// What a club is told that wants the choir's Thursday, in every way it can ask.
fn told_to_the_club(
    stage: &Stage,
    browser: &Browser<'_>,
    (granted, held): (&str, &str),
) -> Vec<(&'static str, Page)> {
    let who = format!("a-{}", stage.club);
    let thursday = [("set", "a"), ("date", "2026-03-19")];
    let hours = [("from", "18:00"), ("to", "20:00")];
    let asked = [&thursday[..], &hours, &[("for", &*who)]].concat();
    let time = browser
        .get(&format!("{granted}/endre"))
        .attributes("input[name=time]", "value");
    let moved = [&thursday[..], &hours, &[("time", &*time[0])]].concat();
    let added = [
        ("day-day", "19"),
        ("day-month", "3"),
        ("day-year", "2026"),
        ("add-from", "18:00"),
        ("add-to", "20:00"),
    ];
    let query = format!("set=a&date=2026-03-19&from=18:00&to=20:00&for={who}");
    vec![
        ("look", browser.get(&format!("/nb/reservasjon/ny?{query}"))),
        ("hold", browser.post("/nb/reservasjon", &asked)),
        ("move", browser.post(&format!("{granted}/endre"), &moved)),
        ("add", browser.post(&format!("{held}/legg-til"), &added)),
    ]
}

#[test]
fn associations_are_named_until_the_municipality_says_no_and_persons_never() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        stage.weekly(&stage.choir);
        let parent = stage.as_person(&stage.parent);
        let form = stage.hold(&parent, "b", ("15:00", "18:00"), "me");
        stage.send(&parent, &form, "me");
        let club = stage.as_person(&stage.neighbour);
        let who = format!("a-{}", stage.club);
        let granted = stage.hold(&club, "a", ("19:00", "21:00"), &who);
        stage.send(&club, &granted, &who);
        let held = stage.hold(&club, "a", ("10:00", "11:00"), &who);
        let has = (granted.as_str(), held.as_str());

        for (what, told) in public(&stage) {
            let is_named = told.contains(CHOIR[0]) || told.contains(CHOIR[1]);
            let should_be = !matches!(what, "busy" | "saturday");
            assert_eq!(is_named, should_be, "{what}: {told}");
            if matches!(what, "saturday" | "feed" | "api") {
                assert!(told.contains("Privat arrangement"), "{what}: {told}");
            }
            for word in PERSONAL {
                assert!(!told.contains(word), "{what} tells {word}: {told}");
            }
        }
        for (what, page) in told_to_the_club(&stage, &club, has) {
            let told = page.text();
            assert!(told.contains(CHOIR[0]), "{what}: {told}");
        }

        let no = NamesInCalendar { shown: false };
        let town = &stage.town;
        town.db
            .write_now(|conn| db::settings::put(conn, &*town.clock, 0, &no, None))
            .expect("the municipality says no");
        for (what, told) in public(&stage) {
            for word in CHOIR.iter().chain(&PERSONAL) {
                assert!(!told.contains(word), "{what} tells {word}: {told}");
            }
            let taken = match what {
                "api" => r#""association":null,"title":null"#,
                "busy" => "FREEBUSY",
                _ => "Opptatt",
            };
            if what != "saturday" {
                assert!(told.contains(taken), "{what}: {told}");
            }
        }
        for (what, page) in told_to_the_club(&stage, &club, has) {
            let told = page.text();
            assert!(told.contains("Noen andre har tida"), "{what}: {told}");
            for word in CHOIR {
                assert!(!told.contains(word), "{what} tells {word}: {told}");
            }
        }
        // Whose it is, the choir itself sees.
        let query = format!("uke=2026-W12&for=a-{}", stage.choir);
        let choir = stage.as_person(&stage.officer);
        let own = choir.get(&format!("/nb/lokale/hall/uke?{query}"));
        assert!(own.text().contains("Korøving"), "{}", own.text());
    });
}
