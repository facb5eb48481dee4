//! Fjordvik: a year of reservations in every state, of associations and of residents.

use std::collections::{BTreeMap, BTreeSet};

use diesel::{QueryableByName, RunQueryDsl as _, sql_query, sql_types::Text};
use testkit::{TestTown, on_sqlite};

use super::stage::capabilities;

#[derive(QueryableByName)]
struct One {
    #[diesel(sql_type = Text)]
    it: String,
}

fn told(town: &TestTown, query: &str) -> Vec<String> {
    let read = town
        .db
        .read_now(|conn| Ok::<Vec<One>, db::Error>(sql_query(query).load(conn)?));
    let rows = read.expect("a query");
    rows.into_iter().map(|row| row.it).collect()
}

#[test]
fn the_town_has_a_year_of_reservations_in_every_state() {
    on_sqlite(|fresh| {
        let town = TestTown::new(fresh, associations::demo::profile(), &capabilities());
        let sources: Vec<texts::Source> = std::iter::once(web::TEXTS)
            .chain(capabilities().iter().map(|capability| capability.texts))
            .collect();
        let words = texts::Catalog::new(&sources).expect("texts that can be spoken");
        let opened = town
            .open(std::sync::Arc::new(words))
            .expect("the town opens");
        for capability in capabilities() {
            (capability.demo)(&opened).expect("it is filled");
        }
        let months = told(
            &town,
            "SELECT substr(o.starts, 1, 7) AS it FROM booking_time AS t \
             JOIN occurrence AS o ON o.id = t.occurrence_id ORDER BY o.starts",
        );
        let mut by_month: BTreeMap<&str, usize> = BTreeMap::new();
        for month in &months {
            *by_month.entry(month).or_default() += 1;
        }
        // It is played in March: eleven months that have been, and one that comes.
        let year = (4..=12)
            .map(|month| format!("2025-{month:02}"))
            .chain((1..=4).map(|month| format!("2026-{month:02}")));
        for month in year {
            let many = by_month.get(month.as_str()).copied().unwrap_or_default();
            assert!(many >= 3, "{many} reservations in {month}: {by_month:?}");
        }
        let states: BTreeSet<String> = told(&town, "SELECT state AS it FROM booking")
            .into_iter()
            .collect();
        for state in ["granted", "requested", "refused", "withdrawn", "ended"] {
            assert!(states.contains(state), "{state}: {states:?}");
        }
        let answered = |and: &str| {
            let query = format!(
                "SELECT id AS it FROM booking \
                 WHERE answer_due_on IS NOT NULL AND answered_at IS NOT NULL {and}"
            );
            told(&town, &query).len()
        };
        let (all, refused) = (answered(""), answered("AND state = 'refused'"));
        assert!(
            0 < refused && refused * 2 < all,
            "{refused} of {all} refused"
        );
        let owners = told(
            &town,
            "SELECT path AS it FROM task \
             WHERE kind = 'bookings.request' AND state = 'open' AND addressee = 'association'",
        );
        assert!(
            owners.iter().any(|path| path.contains("/utleie/")),
            "whoever lets a house has somebody to answer: {owners:?}"
        );
        let whose = "SELECT DISTINCT COALESCE(held_by, '') AS it FROM booking";
        assert!(told(&town, whose).len() > 5, "residents and associations");
        let again = |town: &TestTown| told(town, "SELECT id AS it FROM booking ORDER BY id");
        let before = again(&town);
        for capability in capabilities() {
            (capability.demo)(&opened).expect("it is left as it is");
        }
        assert_eq!(again(&town), before);
    });
}
