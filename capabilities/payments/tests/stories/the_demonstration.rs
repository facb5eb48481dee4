//! The demonstration's follow-ups: old grants are paid and reported, one report is late, one is due, and
//! filling twice fills once. Where those who pay are there, what was paid stands in runs.

use std::sync::Arc;

use access::{Actor, RoleKind};
use associations::{
    actions::{ImportSources, import_national},
    national::Source,
};
use diesel::{QueryableByName, RunQueryDsl as _, sql_query, sql_types::BigInt};
use identity::people;
use kernel::{Ids, Language};
use testkit::{
    Fresh, TestHouse, TestTown,
    national::{self, Entity},
    on_each_engine,
};
use web::Town;

use super::stage::{HOST, capabilities};

#[derive(QueryableByName)]
struct Count {
    #[diesel(sql_type = BigInt)]
    it: i64,
}

/// A town with some of those who apply.
fn town(fresh: &Fresh) -> TestTown {
    let town = TestTown::fjordvik(fresh, &capabilities());
    let file = fresh.folder().join("entities.json");
    let names = [
        "SANDVIK BLANDAKOR",
        "FJORDVIK SKOLEKORPS",
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
    import_national(db, clock, ids, &Actor::Operator, &sources, &mut |_| {}).expect("a reading");
    town
}

fn served(house: &TestHouse) -> Arc<Town> {
    let town = house.house().towns().at(HOST).expect("served");
    town.expect("open")
}

fn count(town: &TestTown, what: &str) -> i64 {
    let read = town.db.read_now(|conn| {
        let rows: Vec<Count> =
            sql_query(format!("SELECT COUNT(*) AS it FROM {what}")).load(conn)?;
        Ok::<_, db::Error>(rows)
    });
    read.expect("a count")[0].it
}

/// Gives the one id it knows.
struct Known(&'static str);

impl Ids for Known {
    fn next(&self) -> String {
        self.0.to_owned()
    }
}

#[test]
fn old_grants_are_settled_one_report_is_late_and_twice_is_once() {
    on_each_engine(|fresh| {
        let town = town(fresh);
        let house = TestHouse::of(&town, capabilities);
        let served = served(&house);
        (grants::capability().demo)(&served).expect("grants");
        for _ in 0..2 {
            (payments::capability().demo)(&served).expect("it can be filled");
            assert!(count(&town, "follow_up") > 3);
            assert_eq!(count(&town, "follow_up"), count(&town, "payment_line"));
            assert!(count(&town, "follow_up WHERE ending = 'completed'") > 0);
            assert_eq!(count(&town, "grant_missing_report"), 1);
            // The last one that was to come: nothing older waits.
            let late = "grant_missing_report JOIN grant_application ON id = application_id \
                        WHERE number LIKE 'T-2024-%'";
            assert_eq!(count(&town, late), 1);
            assert_eq!(count(&town, "payment_run"), 0, "nobody is there to pay");
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

#[test]
fn what_was_paid_stands_in_runs_that_two_have_released() {
    on_each_engine(|fresh| {
        let town = town(fresh);
        let mut staff = Vec::new();
        for id in ["demo-marit-lunde", "demo-tor-berge"] {
            let made = town.db.write_now(|conn| {
                let email = format!("{id}@example.no");
                let named = (id, email.as_str());
                people::make(conn, &*town.clock, &Known(id), named, Language::Nb)
            });
            let person = made.expect("a person").id;
            town.employ(&person, RoleKind::CaseOfficer, None);
            staff.push(person);
        }
        // All but one have an account.
        let given = town.db.write_now(|conn| {
            let accounts = "INSERT INTO bank_account (id, association_id, number, state, \
                            as_registered, remark, proposed_at) \
                            SELECT id, id, '18136445320', 'in_force', false, '', made_at \
                            FROM association WHERE lower(name) <> 'sandvik teaterlag'";
            Ok::<_, db::Error>(sql_query(accounts).execute(conn)?)
        });
        assert!(given.expect("accounts") > 1);
        let house = TestHouse::of(&town, capabilities);
        let served = served(&house);
        (grants::capability().demo)(&served).expect("grants");
        for _ in 0..2 {
            (payments::capability().demo)(&served).expect("it can be filled");
            assert_eq!(
                count(&town, "payment_run WHERE state = 'paid'"),
                3,
                "a year each"
            );
            assert_eq!(count(&town, "payment_run"), 3);
            let two = "payment_run WHERE made_by = first_by AND second_by <> first_by";
            assert_eq!(count(&town, two), 3);
            let outside = "payment_line WHERE paid_on IS NOT NULL \
                           AND id NOT IN (SELECT line_id FROM payment_run_line)";
            assert_eq!(count(&town, outside), 3, "of the one without an account");
            let unpaid = "payment_run_line r JOIN payment_line p ON p.id = r.line_id \
                          WHERE p.paid_on IS NULL OR p.amount <> r.amount";
            assert_eq!(count(&town, unpaid), 0);
            assert!(count(&town, "payment_run_line") >= 3);
            assert_eq!(count(&town, "mail WHERE purpose = 'payments.paid'"), 0);
        }
        let marit = house.browser(HOST).sign_in(&town, &staff[0]);
        let list = marit.get("/nb/saker/utbetalinger");
        assert_eq!(list.faults(), [""; 0]);
        let paths = list.own_links().into_iter();
        let runs: Vec<String> = paths.filter(|path| path.contains("/kjoring/")).collect();
        assert_eq!(runs.len(), 3, "{}", list.text());
        let run = marit.get(&runs[0]).text();
        assert!(
            run.contains("demo-marit-lunde") && run.contains("demo-tor-berge"),
            "{run}"
        );
    });
}
