//! The demonstration's follow-ups: old grants are paid and reported, one report is late, one is due, and
//! filling twice fills once.

use access::{Actor, RoleKind};
use associations::{
    actions::{ImportSources, import_national},
    national::Source,
};
use diesel::{QueryableByName, RunQueryDsl as _, sql_query, sql_types::BigInt};
use testkit::{
    TestHouse, TestTown,
    national::{self, Entity},
    on_each_engine,
};

use super::stage::{HOST, capabilities};

#[derive(QueryableByName)]
struct Count {
    #[diesel(sql_type = BigInt)]
    it: i64,
}

#[test]
fn old_grants_are_settled_one_report_is_late_and_twice_is_once() {
    on_each_engine(|fresh| {
        let town = TestTown::fjordvik(fresh, &capabilities());
        let file = fresh.folder().join("entities.json");
        let names = [
            "SANDVIK BLANDAKOR",
            "FJORDVIK MUSIKKORPS",
            "SANDVIK TEATERLAG",
            "NORDSTRANDA IL",
        ];
        let entities: Vec<_> = (1..)
            .zip(names)
            .map(|(at, name)| Entity::new(at, name).0)
            .collect();
        national::write(&file, &entities);
        let sources = ImportSources {
            entities: Source::parse(&file.display().to_string()).expect("a path"),
            voluntary: None,
        };
        let (db, clock, ids) = (&town.db, &*town.clock, &*town.ids);
        import_national(db, clock, ids, &Actor::Operator, &sources, &mut |_| {})
            .expect("a reading");
        let house = TestHouse::of(&town, capabilities);
        let served = house
            .house()
            .towns()
            .at(HOST)
            .expect("served")
            .expect("open");
        (grants::capability().demo)(&served).expect("grants");
        let count = |what: &str| {
            let read = town.db.read_now(|conn| {
                let rows: Vec<Count> =
                    sql_query(format!("SELECT COUNT(*) AS it FROM {what}")).load(conn)?;
                Ok::<_, db::Error>(rows)
            });
            read.expect("a count")[0].it
        };
        for _ in 0..2 {
            (payments::capability().demo)(&served).expect("it can be filled");
            assert!(count("follow_up") > 3);
            assert_eq!(count("follow_up"), count("payment_line"));
            assert!(count("follow_up WHERE ending = 'completed'") > 0);
            assert_eq!(count("grant_missing_report"), 1);
        }
        let staff = town.person("Marit Lunde", "marit@example.no");
        town.employ(&staff, RoleKind::CaseOfficer, None);
        let page = house
            .browser(HOST)
            .sign_in(&town, &staff)
            .get("/nb/saker/rapporter");
        assert_eq!(page.texts("#g-2"), ["Fristen er ute"]);
        assert_eq!(page.faults(), [""; 0]);
    });
}
