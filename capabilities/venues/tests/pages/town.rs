//! The stage, served: the hall suits rehearsals and handball and has one known and one unknown fact;
//! an association nobody knows of has part of it on Monday evening.

use associations::model::AssociationId;
use axum::{Router, routing::get};
use jiff::civil::Date;
use testkit::{Fresh, TestHouse, TestTown};
use venues::{
    Venues,
    access::Action,
    actions::{self, Wish, give_time},
    availability::decide,
    model::{BookingRule, Fact, FactTopic, IntendedUse, Purpose, Site, Suitability, TenantKind},
    time::Period,
};
use web::Capability;

use crate::stage::{MONDAY, asker, hall, hours, permit, pitch};

pub const HOST: &str = "fjordvik.example";

pub fn capabilities() -> Vec<Capability> {
    vec![
        associations::capability(),
        upkeep::capability(),
        prices::capability(),
        venues::capability(),
        elsewhere(),
    ]
}

/// Where booking and alerts are in the whole house, so that links lead somewhere.
fn elsewhere() -> Capability {
    const TEXTS: texts::Source = texts::Source {
        room: "elsewhere",
        nb: "",
        nn: "",
        en: "",
    };
    Capability {
        pages: || {
            let there = || async { "there" };
            Router::new()
                .route("/reservasjon/ny", get(there))
                .route("/varsler/ledig", get(there))
                .route("/slipp", get(there))
        },
        ..Capability::new("elsewhere", TEXTS)
    }
}

pub fn open(fresh: &Fresh) -> (TestTown, TestHouse) {
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
            position: Some(kernel::Position {
                latitude: 62.37,
                longitude: 6.025,
            }),
            ..Site::default()
        };
        actions::add_site(conn, parts, &permit(Action::Describe), &site)?;
        let mut hall = hall();
        let suits = |purpose, fitness| Suitability { purpose, fitness };
        hall.suits = vec![
            suits(Purpose::Use(IntendedUse::Training), 100),
            suits(Purpose::Use(IntendedUse::Rehearsal), 80),
            suits(Purpose::Activity("handball".into()), 80),
        ];
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
        let mut pitch = pitch();
        pitch.suits = vec![suits(Purpose::Use(IntendedUse::Outdoor), 100)];
        pitch.rules.push(BookingRule::usual(
            TenantKind::Anybody,
            jiff::civil::date(2026, 1, 1),
        ));
        for premises in [hall, pitch] {
            actions::add_premises(conn, parts, &permit(Action::Describe), &premises)?;
        }
        let venues = known(conn)?;
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

fn known(conn: &mut db::Conn) -> Result<Venues, db::Error> {
    let (sites, premises) = venues::all(conn)?;
    Ok(Venues::of(sites, premises))
}

/// Whether every link to a booking would be granted now: what is shown free is.
pub fn are_granted(town: &TestTown, links: &[String]) -> usize {
    let now = kernel::Clock::now(&*town.clock);
    let told = town.db.read_now(|conn| {
        let venues = known(conn)?;
        let diary = venues::diary_of_all(
            conn,
            Period::days(MONDAY, jiff::civil::date(2026, 12, 31)),
            now,
        )?;
        Ok::<_, db::Error>((venues, diary))
    });
    let (venues, diary) = told.expect("premises can be read");
    let mut granted = 0;
    for link in links
        .iter()
        .filter(|link| link.contains("/reservasjon/ny?"))
    {
        let (_, query) = link.split_once('?').expect("a query");
        let said: Vec<(&str, &str)> = query
            .split('&')
            .filter_map(|pair| pair.split_once('='))
            .collect();
        let of = |name: &str| {
            said.iter()
                .find(|(known, _)| *known == name)
                .map(|(_, value)| *value)
        };
        let minute = |name: &str| {
            let clock = of(name).expect("a time").replace("%3A", ":");
            let (hour, part) = clock.split_once(':').expect("hours and minutes");
            hour.parse::<i32>().expect("hours") * 60 + part.parse::<i32>().expect("minutes")
        };
        let date: Date = of("date").expect("a date").parse().expect("a date");
        let (premises, set) = venues
            .with_set(of("set").expect("a set"))
            .expect("a known set");
        let category = match of("for") {
            Some(word) => prices::UserCategory::from_word(word).expect("a category"),
            None => prices::UserCategory::YouthAssociation,
        };
        let asker = venues::availability::Asker::looking(category, now);
        let period = Period::on(date, minute("from"), minute("to"));
        let answer = decide(premises, set, &asker, period, &diary);
        assert_eq!(answer, Ok(()), "{link}");
        granted += 1;
    }
    granted
}
