//! Associations that a later reading does not have: marked when a file leaves them out, and looked
//! up one by one when the register itself can be asked.

use serde_json::{Value, json};
use stories::{capabilities, import};
use testkit::{
    Answer, Server, TestTown,
    national::{Entity, number},
    on_each_engine,
};

use crate::notes::{HOST, history, house_of, listed, read, sums, town_with};

fn five() -> Vec<Entity> {
    ["BLIR", "FLYTTER", "NEDLEGGES", "SLETTES", "UKJENT"]
        .iter()
        .zip(1..)
        .map(|(name, nth)| Entity::new(nth, &format!("{name} VELFORENING")))
        .collect()
}

#[test]
fn those_a_file_leaves_out_are_marked_and_stay() {
    on_each_engine(|fresh| {
        let town = town_with(fresh, &five());
        let report = read(fresh, &town, &five()[..1]);
        assert_eq!(
            (&report["gone"], &report["unchanged"]),
            (&json!(4), &json!(1))
        );
        let told = history(&town);
        assert_eq!(
            told.iter()
                .filter(|line| line.contains("not_in_latest_file"))
                .count(),
            4,
            "{told:?}"
        );
        let all = listed(&house_of(&town).browser(HOST).get("/api/v1/associations"));
        assert_eq!(all.len(), 5, "{all:?}");

        let again = read(fresh, &town, &five()[..1]);
        assert_eq!(again["gone"], json!(0), "told twice");
        let back = read(fresh, &town, &five());
        assert_eq!(back["changed"], json!(4));
        assert!(
            history(&town)
                .iter()
                .any(|line| line.contains("back_in_file"))
        );
    });
}

/// The register, after four of the five have left it in four ways.
fn register() -> Server {
    Server::start(|path| {
        let path = path.split('?').next().unwrap_or(path);
        let of = |nth: u32| format!("/api/enheter/{}", number(nth));
        let now = five();
        if path == "/api/enheter/lastned" {
            return Answer::json(&Value::from(vec![now[0].0.clone()]));
        }
        match path {
            _ if path == of(2) => Answer::json(&now[1].clone().in_municipality("0301", "Oslo").0),
            _ if path == of(3) => Answer::json(&json!({
                "organisasjonsnummer": number(3).as_str(), "navn": "NEDLEGGES VELFORENING",
                "organisasjonsform": { "kode": "FLI" }, "slettedato": "2026-03-01",
            })),
            _ if path == of(4) => Answer::bare(410),
            _ => Answer::bare(404),
        }
    })
}

#[test]
fn those_an_address_leaves_out_are_looked_up_and_each_is_told_as_what_it_is() {
    on_each_engine(|fresh| {
        let town = town_with(fresh, &five());
        let server = register();
        let report = import(
            &town,
            &server.at("/api/enheter/lastned?kommunenummer=9999"),
            None,
        )
        .expect("a reading");
        assert_eq!((report.gone, report.unchanged), (4, 1));
        let told = history(&town).join("\n");
        assert!(
            told.contains("Flytter velforening: moved_away municipality_number 9999 → 0301"),
            "{told}"
        );
        assert!(
            told.contains("Nedlegges velforening: dissolved deleted_on  → 2026-03-01"),
            "{told}"
        );
        assert!(
            told.contains("Ukjent velforening: not_in_latest_file"),
            "{told}"
        );
        let all = listed(&house_of(&town).browser(HOST).get("/api/v1/associations"));
        assert_eq!(all, ["Blir velforening", "Ukjent velforening"]);
    });
}

#[test]
fn what_the_register_demands_erased_is_erased_with_its_history_everywhere() {
    on_each_engine(|fresh| {
        let town = town_with(fresh, &five());
        let house = house_of(&town);
        let path = format!(
            "/api/v1/associations/{}",
            crate::notes::id_of(&house, "Slettes velforening")
        );
        assert_eq!(house.browser(HOST).get(&path).status, 200);
        // So that its history has something of it to tell.
        let mut changed = five();
        changed[3] = changed[3].clone().with("hjemmeside", "www.slettes.example");
        assert_eq!(read(fresh, &town, &changed)["changed"], 1);
        let server = register();
        import(
            &town,
            &server.at("/api/enheter/lastned?kommunenummer=9999"),
            None,
        )
        .expect("a reading");

        let left = everything(&town);
        for trace in ["slettes", number(4).as_str()] {
            let found = left.lines().find(|row| row.to_lowercase().contains(trace));
            assert_eq!(found, None, "«{trace}» is left in the database");
        }
        assert!(
            left.contains("Blir velforening"),
            "the search for traces sees nothing"
        );
        let status = house.browser(HOST).get(&path).status.as_u16();
        assert!([404, 410].contains(&status), "{status}");
    });
}

#[test]
fn a_register_that_fails_while_one_is_looked_up_changes_nothing() {
    on_each_engine(|fresh| {
        let town = town_with(fresh, &five());
        let before = (sums(&town), history(&town));
        let server = Server::start(|path| match path {
            "/api/enheter/lastned" => Answer::json(&Value::from(vec![five()[0].0.clone()])),
            _ => Answer::bare(503),
        });
        import(&town, &server.at("/api/enheter/lastned"), None).expect_err("the register is down");
        assert_eq!((sums(&town), history(&town)), before);
    });
}

#[test]
fn one_that_comes_back_to_the_municipality_is_told_and_shown_again() {
    on_each_engine(|fresh| {
        let [.., last] = &five()[..] else {
            unreachable!()
        };
        let town = TestTown::fjordvik(fresh, &capabilities());
        let stays = Entity::new(9, "BLIR KOR");
        read(fresh, &town, &[stays.clone(), last.clone()]);
        read(
            fresh,
            &town,
            &[stays.clone(), last.clone().in_municipality("0301", "Oslo")],
        );
        let house = house_of(&town);
        assert_eq!(
            listed(&house.browser(HOST).get("/api/v1/associations")),
            ["Blir kor"]
        );
        read(fresh, &town, &[stays, last.clone()]);
        assert_eq!(
            listed(&house.browser(HOST).get("/api/v1/associations")).len(),
            2
        );
        let told = history(&town).join("\n");
        assert!(
            told.contains("moved_away") && told.contains("moved_here"),
            "{told}"
        );
    });
}

/// Every text of every table, in one.
fn everything(town: &TestTown) -> String {
    use diesel::{QueryableByName, RunQueryDsl as _, sql_query, sql_types::Text};
    #[derive(QueryableByName)]
    struct Row {
        #[diesel(sql_type = Text)]
        whole: String,
    }
    let tables = db::copy::sums(&town.db, town.migrations()).expect("tables can be summed");
    let mut all = String::new();
    for table in tables.iter().map(|sum| sum.table.as_str()) {
        let found: Result<Vec<Row>, db::Error> = town.db.read_now(|conn| {
            let asked = match conn.engine() {
                db::Engine::Postgres => format!("SELECT t::text AS whole FROM {table} t"),
                db::Engine::Sqlite => format!(
                    "SELECT {} AS whole FROM {table}",
                    columns(conn, table)?
                        .iter()
                        .map(|name| format!("coalesce({name}, '')"))
                        .collect::<Vec<_>>()
                        .join(" || ' ' || ")
                ),
            };
            Ok(sql_query(asked).load(conn)?)
        });
        for row in found.expect("a table can be read") {
            all.push_str(&row.whole);
            all.push('\n');
        }
    }
    all
}

fn columns(conn: &mut db::Conn, table: &str) -> Result<Vec<String>, db::Error> {
    use diesel::{QueryableByName, RunQueryDsl as _, sql_query, sql_types::Text};
    #[derive(QueryableByName)]
    struct Column {
        #[diesel(sql_type = Text)]
        name: String,
    }
    let found: Vec<Column> =
        sql_query(format!("SELECT name FROM pragma_table_info('{table}')")).load(conn)?;
    Ok(found.into_iter().map(|column| column.name).collect())
}
