//! The demonstration: six schemes, and pages of them that anybody can read; and a committee that has sat,
//! with one who stepped aside.

use access::{Actor, RoleKind};
use associations::{
    actions::{ImportSources, import_national},
    national::Source,
};
use identity::people;
use kernel::{Ids, Language};
use testkit::{
    national::{self, Entity},
    on_each_engine,
};

use super::stage::{HOST, capabilities};

#[test]
fn the_demonstration_has_six_schemes_and_a_round_that_closes_tomorrow() {
    on_each_engine(|fresh| {
        let town = testkit::TestTown::fjordvik(fresh, &capabilities());
        let house = testkit::TestHouse::of(&town, capabilities);
        let served = house
            .house()
            .towns()
            .at(HOST)
            .expect("served")
            .expect("open");
        let fill = grants::capability().demo;
        fill(&served).expect("it can be filled");
        fill(&served).expect("and is left as it is");
        let schemes = town
            .db
            .read_now(grants::store::schemes::all)
            .expect("schemes");
        assert_eq!(schemes.len(), 6);
        let page = house.browser(HOST).get("/nb/tilskudd");
        assert!(
            page.text().contains("fredag 13. mars 2026 kl. 23.59"),
            "{}",
            page.text()
        );
        for language in ["nb", "nn", "en"] {
            let list = house.browser(HOST).get(&format!("/{language}/tilskudd"));
            for path in list.own_links() {
                if path.contains("/tilskudd/") {
                    assert_eq!(house.browser(HOST).get(&path).status, 200, "{path}");
                }
            }
        }
    });
}

/// Gives the one id it knows.
struct Known(&'static str);

impl Ids for Known {
    fn next(&self) -> String {
        self.0.to_owned()
    }
}

#[test]
fn a_member_of_the_committee_said_what_tie_she_has_and_stepped_aside_for_that_row() {
    on_each_engine(|fresh| {
        let town = testkit::TestTown::fjordvik(fresh, &capabilities());
        let file = fresh.folder().join("entities.json");
        let entities = [
            Entity::new(1, "FJORDVIK TURNFORENING"),
            Entity::new(2, "FJORDVIK MUSIKKORPS"),
        ];
        national::write(&file, &entities.map(|it| it.0));
        let sources = ImportSources {
            entities: Source::parse(&file.display().to_string()).expect("a path"),
            voluntary: None,
        };
        let (db, clock, ids) = (&town.db, &*town.clock, &*town.ids);
        import_national(db, clock, ids, &Actor::Operator, &sources, &mut |_| {})
            .expect("a reading");
        let made = town.db.write_now(|conn| {
            let named = ("Wenche Bakke", "wenche@example.no");
            people::make(
                conn,
                clock,
                &Known("demo-wenche-bakke"),
                named,
                Language::Nb,
            )
        });
        made.expect("a person");
        let auditor = town.person("Rune Stordal", "rune@example.no");
        town.employ(&auditor, RoleKind::Reader, None);
        let house = testkit::TestHouse::of(&town, capabilities);
        let served = house
            .house()
            .towns()
            .at(HOST)
            .expect("served")
            .expect("open");
        (councils::capability().demo)(&served).expect("councils");
        (grants::capability().demo)(&served).expect("grants");
        let sat = town.db.read_now(|conn| {
            let mut sat = Vec::new();
            for round in grants::store::rounds::all(conn)? {
                sat.extend(grants::store::sittings::of_round(conn, &round.id)?);
            }
            Ok::<_, db::Error>(sat)
        });
        let sat = sat.expect("sittings");
        assert_eq!(sat.len(), 1);
        assert_eq!(sat[0].minutes.present.len(), 5);
        let path = format!("/nb/saker/tilskudd/runde/{}/vedtak", sat[0].round_id);
        let page = house.browser(HOST).sign_in(&town, &auditor).get(&path);
        assert!(
            page.text().contains(
                "Wenche Bakke trådte til side for Fjordvik turnforening \
                 (forvaltningsloven § 6 andre ledd)."
            ),
            "{}",
            page.text()
        );
        let aside = sat[0].minutes.rows.iter().map(|row| row.aside.len());
        assert_eq!(aside.sum::<usize>(), 1, "for that row and no other");
        assert_eq!(page.faults(), [""; 0]);
    });
}
