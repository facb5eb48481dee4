//! The demonstration town shows every state, whenever it is filled.

use testkit::{TestTown, on_each_engine};

use crate::facts;

#[test]
fn fjordvik_shows_every_state_with_numbers_papers_and_accounts() {
    on_each_engine(|fresh| {
        for day in ["2026-03-12", "2026-11-30"] {
            let zone = jiff::tz::TimeZone::get(kernel::OSLO).expect("Norway has a time");
            let day: jiff::civil::Date = day.parse().expect("a day");
            let at = zone.to_timestamp(day.at(10, 0, 0, 0)).expect("an instant");
            if fresh.engine == db::Engine::Postgres && day.month() == 3 {
                // One filling is enough there.
                continue;
            }
            let town = TestTown::new(fresh, associations::demo::profile(), &super::capabilities());
            town.clock.set(kernel::Instant::from(at));
            let sources: Vec<texts::Source> = std::iter::once(web::TEXTS)
                .chain(
                    super::capabilities()
                        .iter()
                        .map(|capability| capability.texts),
                )
                .collect();
            let words = std::sync::Arc::new(texts::Catalog::new(&sources).expect("texts"));
            let open = town.open(words).expect("the town opens");
            for capability in super::capabilities() {
                (capability.demo)(&open).expect("a filling");
            }
            (crate::capability().demo)(&open).expect("filled again, nothing changes");
            let counted = town.db.read_now(|conn| {
                let mut counted = std::collections::BTreeMap::new();
                let all = associations::all(conn)?;
                let known = associations::demo::Known::read(conn)?;
                for row in crate::demo::rows() {
                    let its = crate::demo::of_row(&known, &all, &row)?.expect(row.name);
                    let id = &its.id.0;
                    let standing =
                        facts::confirmation(conn, &*town.clock, id)?.expect("it is there");
                    *counted.entry(standing.state).or_insert(0) += 1;
                    assert_eq!(standing.state.word(), row.state, "{} on {day}", row.name);
                    let year = day.year() - 2;
                    assert!(
                        facts::member_numbers(conn, id, year)?.is_some(),
                        "{}",
                        row.name
                    );
                    let account = facts::account_in_force(conn, id)?;
                    let has = ["registered", "other"].contains(&row.account);
                    assert_eq!(account.is_some(), has, "{}", row.name);
                }
                Ok::<_, db::Error>(counted)
            });
            assert_eq!(counted.expect("a register").len(), 4, "all but archived");
            let marked = town.db.read_now(associations::unconfirmed);
            assert!(
                !marked.expect("a register").is_empty(),
                "who is late is marked"
            );
        }
    });
}
