//! What free use of premises was worth stands in a round's cockpit beside what was granted.
//!
//! It is the sum of the same three years. A room that lends premises says it; here one that says a sum for
//! each year.

use db::{Conn, Error};
use testkit::{TestHouse, on_each_engine};
use web::{About, Asked, Capability, Count, CountPart, Indicator, Unit, Visit};

use super::stage::{HOST, Stage, capabilities};

/// Kroner of each year: any other three of them make another sum.
const YEARS: [(i16, i64); 5] = [
    (2022, 1_000),
    (2023, 2_000),
    (2024, 4_000),
    (2025, 8_000),
    (2026, 16_000),
];

const FREE_USE: &[Indicator] = &[Indicator {
    code: "prices.free_use",
    text_id: texts::id("grantdesk-paid"),
    how_text_id: texts::id("grantdesk-paid"),
    unit: Unit::Ore,
    about: About::Premises,
    by: &["association"],
    of_people: false,
    count: free_use,
}];

fn free_use(_: &Visit, conn: &mut Conn, asked: &Asked<'_>) -> Result<Count, Error> {
    let asked_for = asked.from.year()..=asked.until.year();
    let worth = YEARS.iter().filter(|(year, _)| asked_for.contains(year));
    let value: i64 = worth.map(|(_, kroner)| kroner * 100).sum();
    let each = associations::names(conn)?.into_iter();
    Ok(Count {
        value: Some(value),
        n: 3,
        parts: each
            .map(|(id, words)| CountPart {
                words,
                id,
                value: Some(value),
                n: 3,
            })
            .collect(),
    })
}

/// The rooms of these stories with one that lends premises.
fn with_premises() -> Vec<Capability> {
    const NOTHING: texts::Source = texts::Source {
        room: "premises",
        nb: "",
        nn: "",
        en: "",
    };
    let mut all = capabilities();
    all.push(Capability {
        indicators: FREE_USE,
        ..Capability::new("premises", NOTHING)
    });
    all
}

#[test]
fn the_cockpit_sums_free_use_of_the_three_years_before_the_round() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let case = stage.sent();
        let staff = stage.as_person(&stage.staff);
        let nothing = staff.get(&stage.cockpit()).text();
        assert!(!nothing.contains("fri leie"), "no room says it: {nothing}");
        let house = TestHouse::of(&stage.town, with_premises);
        let staff = house.browser(HOST).sign_in(&stage.town, &stage.staff);
        let page = staff.get(&stage.cockpit());
        let said = "fri leie 14 000 kr på tre år";
        assert!(page.text().contains(said), "{}", page.text());
        assert_eq!(page.faults(), [""; 0]);
        let case = staff.get(&case).text();
        assert!(
            case.contains("3 ganger, verdt 8 000 kr"),
            "each year by itself: {case}"
        );
    });
}
