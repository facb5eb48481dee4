//! One condition of visibility serves page, list, search, open data and file alike.
//!
//! What may not be seen is as if it were not there, through every door at once.

use testkit::{TestHouse, TestTown, national::Entity, on_each_engine};

use crate::notes::{HOST, house_of, id_of, read, set, town_with};

const HIDDEN: &str = "Kveldsro mannskor";

fn both() -> [Entity; 2] {
    [
        Entity::new(1, "KVELDSRO MANNSKOR"),
        Entity::new(2, "MORGENGRY DAMEKOR"),
    ]
}

/// Every door, and whether the hidden one is seen through it.
fn seen_through(house: &TestHouse, id: &str) -> Vec<String> {
    let browser = house.browser(HOST);
    let lists = [
        "/nb",
        "/nb/foreninger",
        "/nn/foreninger",
        "/en/foreninger",
        "/nb/foreninger?q=kveldsro",
        "/nb/foreninger?q=kor",
        "/nb/foreninger/a-aa",
        "/api/v1/associations",
        "/api/v1/associations?q=kveldsro",
        "/api/v1/associations?q=mannskor",
        "/api/v1/associations.csv",
    ];
    let number = testkit::national::number(1);
    let by_number = [
        format!("/nb/foreninger?q={number}"),
        format!("/api/v1/associations?q={number}"),
    ];
    let own = [
        format!("/nb/forening/{id}"),
        format!("/en/forening/{id}"),
        format!("/nb/forening/{id}/skriv"),
        format!("/api/v1/associations/{id}"),
    ];
    let paths = lists
        .iter()
        .map(|path| (*path).to_owned())
        .chain(by_number)
        .chain(own);
    let seen = paths.filter(|path| {
        let page = browser.get(path);
        page.status.is_success() && page.body.to_lowercase().contains(&HIDDEN.to_lowercase())
    });
    seen.collect()
}

fn hidden_by(hide: impl Fn(&testkit::Fresh, &TestTown)) {
    on_each_engine(|fresh| {
        let town = town_with(fresh, &both());
        let house = house_of(&town);
        let id = id_of(&house, HIDDEN);
        assert!(
            seen_through(&house, &id).len() > 8,
            "it is seen while it may be: {:?}",
            seen_through(&house, &id)
        );
        hide(fresh, &town);
        assert_eq!(seen_through(&house, &id), [""; 0]);
        for path in [
            format!("/nb/forening/{id}"),
            format!("/api/v1/associations/{id}"),
        ] {
            let status = house.browser(HOST).get(&path).status.as_u16();
            assert!([404, 410].contains(&status), "{path}: {status}");
        }
        let sent = house.browser(HOST).send_form(
            &format!("/nb/forening/{id}/skriv"),
            &[
                ("name", "Kari"),
                ("email", "kari@fjordvik.example"),
                ("message", "Hei, kan jeg bli med?"),
            ],
        );
        assert!(
            sent.status().is_client_error(),
            "the contact form still takes messages: {}",
            sent.status()
        );
    });
}

#[test]
fn one_that_staff_took_off_the_list_is_seen_nowhere() {
    hidden_by(|_, town| {
        let only =
            format!("association_id IN (SELECT id FROM association WHERE name = '{HIDDEN}')");
        let has_row = db::copy::sums(&town.db, town.migrations()).expect("sums");
        if has_row
            .iter()
            .any(|sum| sum.table == "internal_record" && sum.rows > 0)
        {
            set(
                town,
                &format!("UPDATE internal_record SET listed = FALSE WHERE {only}"),
            );
        } else {
            set(
                town,
                &format!(
                    "INSERT INTO internal_record (association_id, listed, changed_at) \
                     SELECT id, FALSE, made_at FROM association WHERE name = '{HIDDEN}'"
                ),
            );
        }
    });
}

#[test]
fn one_that_is_dissolved_is_seen_nowhere() {
    hidden_by(|fresh, town| {
        let [choir, other] = both();
        read(
            fresh,
            town,
            &[choir.with("slettedato", "2026-03-01"), other],
        );
    });
}

#[test]
fn one_that_moved_away_is_seen_nowhere() {
    hidden_by(|fresh, town| {
        let [choir, other] = both();
        read(fresh, town, &[choir.in_municipality("0301", "Oslo"), other]);
    });
}
