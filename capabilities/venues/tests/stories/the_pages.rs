//! What a resident meets: finding premises, what is known of them, the week, and the feed.

use associations::model::AssociationId;
use testkit::{TestHouse, TestTown, on_each_engine};
use venues::{
    Venues,
    access::Action,
    actions::{self, Wish, give_time},
    model::{Fact, FactTopic, IntendedUse, Purpose, Site, Suitability},
};
use web::Capability;

use crate::stage::{MONDAY, asker, hall, hours, permit, pitch};

const HOST: &str = "fjordvik.example";

fn capabilities() -> Vec<Capability> {
    vec![associations::capability(), venues::capability()]
}

/// The stage, served: the hall suits rehearsals, and has one known and one unknown fact.
fn open(fresh: &testkit::Fresh) -> (TestTown, TestHouse) {
    let town = TestTown::fjordvik(fresh, &capabilities());
    let parts = (
        &*town.clock as &dyn kernel::Clock,
        &*town.ids as &dyn kernel::Ids,
    );
    let made: Result<(), actions::Refused> = town.db.write_now(|conn| {
        let site = Site {
            id: "site".into(),
            name: "Sandvikhallen".into(),
            address: "Idrettsvegen 10".into(),
            ..Site::default()
        };
        actions::add_site(conn, parts, &permit(Action::Describe), &site)?;
        let mut hall = hall();
        hall.suits = vec![Suitability {
            purpose: Purpose::Use(IntendedUse::Rehearsal),
            fitness: 80,
        }];
        hall.facts = [
            (FactTopic::StepFree, Some("yes")),
            (FactTopic::HearingLoop, None),
        ]
        .map(|(topic, value)| Fact {
            topic,
            value: value.map(str::to_owned),
            source: "Drift".into(),
            seen_on: MONDAY,
        })
        .to_vec();
        for premises in [hall, pitch()] {
            actions::add_premises(conn, parts, &permit(Action::Describe), &premises)?;
        }
        let (sites, premises) = venues::all(conn)?;
        let venues = Venues::of(sites, premises);
        let wish = Wish::once("a", hours(MONDAY, 18, 20), "Øving");
        let nobody_listed = AssociationId("unlisted".into());
        let asker = asker(&nobody_listed.0);
        give_time(
            conn,
            parts,
            &permit(Action::GiveTime),
            &venues,
            &asker,
            &wish,
        )?;
        Ok(())
    });
    made.expect("premises with one use");
    let house = TestHouse::of(&town, capabilities);
    (town, house)
}

#[test]
fn one_finds_by_use_day_and_what_there_must_be() {
    on_each_engine(|fresh| {
        let (_town, house) = open(fresh);
        let browser = house.browser(HOST);
        for (language, heading) in [
            ("nb", "2 lokaler passer"),
            ("nn", "2 lokale passar"),
            ("en", "2 places fit"),
        ] {
            let page = browser.get(&format!("/{language}/lokaler"));
            assert_eq!(page.texts("#hits"), [heading]);
        }
        let narrow = browser.get("/nb/lokaler?use=rehearsal&must=step-free");
        assert_eq!(narrow.texts("#hits"), ["Ett lokale passer"]);
        assert_eq!(narrow.texts(".rows h3"), ["Sandvikhallen, hall"]);
        let unknown = browser.get("/nb/lokaler?must=hearing-loop");
        assert_eq!(unknown.texts("#hits"), ["Ingen lokaler passer"]);
        // Of the hall a part is left at that hour, and not the whole.
        let monday = browser.get("/nb/lokaler?date=2026-03-16&from=18:00&to=19:00&use=rehearsal");
        let row = monday.texts(".rows .row").join(" ");
        assert!(
            row.contains("Ledig mandag 16. mars kl. 15–22") && row.contains("Bane B"),
            "{row}"
        );
        let full =
            browser.get("/nb/lokaler?date=2026-03-16&from=18:00&to=19:00&use=rehearsal&people=90");
        assert_eq!(full.texts("#hits"), ["Ingen lokaler passer"]);
        // Not for private persons.
        let private = browser.get("/nb/lokaler?date=2026-03-16&for=me");
        assert_eq!(private.texts("#hits"), ["Ingen lokaler passer"]);
    });
}

#[test]
fn what_nobody_knows_is_said_and_what_is_known_says_who_and_when() {
    on_each_engine(|fresh| {
        let (_town, house) = open(fresh);
        let page = house.browser(HOST).get("/nb/lokale/hall");
        let design = page.texts("[aria-labelledby=design] dl > div");
        assert_eq!(design.len(), 8);
        assert!(
            design[0].contains("Trinnfri inngang") && design[0].contains("Ja"),
            "{design:?}"
        );
        assert!(design[0].contains("Drift, 16. mars 2026"), "{design:?}");
        assert!(design[4].contains("Ikke kjent"), "{design:?}");
        assert_eq!(house.browser(HOST).get("/nb/lokale/nothing").status, 404);
    });
}

#[test]
fn the_week_is_a_table_and_a_list_with_the_same_times() {
    on_each_engine(|fresh| {
        let (_town, house) = open(fresh);
        let page = house.browser(HOST).get("/nb/lokale/hall/uke?uke=2026-W12");
        assert_eq!(page.texts("h1"), ["Sandvikhallen, hall, uke 12"]);
        assert_eq!(
            page.texts("table.cal tbody th"),
            ["Bane A", "Bane B", "Bane C"]
        );
        let first = page.texts("table.cal tbody tr:first-child td:nth-child(2) .slot");
        // A quarter is kept after the use, and as much before it for whoever is there first.
        assert_eq!(first, ["15–17.45 Ledig", "18–20 Øving", "20.15–22 Ledig"]);
        let table = page.texts("table.cal .slot").len();
        assert_eq!(page.texts("[aria-labelledby=list] li").len(), table);
        assert!(page.link("uke 13").ends_with("?uke=2026-W13"));
        let easter = house.browser(HOST).get("/nb/lokale/hall/uke?uke=2026-W14");
        let shut = easter.texts("table.cal tbody tr:first-child [data-shut]");
        assert_eq!(shut, ["Skjærtorsdag", "Langfredag", "Første påskedag"]);
    });
}

#[test]
fn the_feed_tells_of_times_and_of_no_person() {
    on_each_engine(|fresh| {
        let (_town, house) = open(fresh);
        let answer = house
            .browser(HOST)
            .send("GET", "/nb/lokale/hall/kalender.ics", &[], "");
        let text = String::from_utf8_lossy(answer.body()).into_owned();
        assert_eq!(text.matches("BEGIN:VEVENT").count(), 1, "{text}");
        for line in [
            "DTSTART:20260316T170000Z",
            "DTEND:20260316T190000Z",
            "SUMMARY:Øving",
            "STATUS:CONFIRMED",
        ] {
            assert!(text.contains(line), "{line} is not in {text}");
        }
        for person in ["ORGANIZER", "ATTENDEE", "CONTACT", "unlisted"] {
            assert!(!text.contains(person), "{text}");
        }
    });
}
