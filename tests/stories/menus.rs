//! The menu of those who work here: whatever she works with, every place it shows lets her in, what she came for
//! is there, and what would refuse her is not.

use access::{Of, RoleKind, Source};
use identity::roles::{self, NewRole};
use stories::capabilities;
use testkit::{TestHouse, TestTown, on_each_engine};

/// A role, what it is for, a place that is hers, and one that is not.
const WHO: [(RoleKind, &[&str], &str, &str); 6] = [
    (RoleKind::Administrator, &[], "/nb/saker/innstillinger", ""),
    (
        RoleKind::CaseOfficer,
        &[],
        "/nb/saker/meldinger",
        "/nb/saker/innstillinger",
    ),
    (
        RoleKind::CaseOfficer,
        &["grants"],
        "/nb/saker/tilskudd",
        "/nb/saker/slipp",
    ),
    (
        RoleKind::CaseOfficer,
        &["venues"],
        "/nb/saker/lokaler",
        "/nb/saker/meldinger",
    ),
    (
        RoleKind::CaseOfficer,
        &["caretaking"],
        "/nb/vaktmester",
        "/nb/saker/priser",
    ),
    (
        RoleKind::Reader,
        &[],
        "/nb/saker/tilskudd",
        "/nb/saker/meldinger",
    ),
];

#[test]
fn every_place_of_the_menu_lets_in_those_who_are_shown_it() {
    on_each_engine(|fresh| {
        let town = TestTown::fjordvik(fresh, &capabilities());
        let house = TestHouse::of(&town, capabilities);
        for (at, (kind, works_with, hers, not_hers)) in WHO.into_iter().enumerate() {
            let person = town.person("Tone Vik", &format!("tone{at}@fjordvik.example"));
            let new = NewRole {
                person: person.clone(),
                kind,
                of: Of::Municipality { unit: None },
                scopes: Vec::new(),
                capabilities: works_with.iter().map(|it| (*it).to_owned()).collect(),
                source: Source::Operator,
                given_by: None,
                until: None,
            };
            let (clock, ids) = (&*town.clock, &*town.ids);
            let given = town
                .db
                .write_now(|conn| roles::give(conn, clock, ids, &new));
            given.expect("a role");
            let browser = house.browser("fjordvik.example").sign_in(&town, &person);
            let page = browser.get("/nb/saker");
            assert_eq!(page.status, 200, "{kind:?} {works_with:?}");
            let places = page.attributes("header nav.nav a", "href");
            assert!(places.iter().any(|it| it == hers), "{kind:?} {places:?}");
            assert!(
                !places.iter().any(|it| it == not_hers),
                "{kind:?} {places:?}"
            );
            for place in places {
                let status = browser.send("GET", &place, &[], "").status();
                assert_eq!(status, 200, "{kind:?} {works_with:?} at {place}");
            }
        }
    });
}
