//! Fjordvik's openings: one that comes, one with wishes ahead, a line that is open, and lots that are
//! drawn.

use kernel::Clock as _;
use openings::{
    model::{OpeningState, Way, digest},
    store::{openings as stored, wishes},
};
use testkit::{TestTown, on_sqlite};

use crate::stage::capabilities;

#[test]
fn the_town_has_an_opening_of_each_sort_and_lots_that_are_drawn() {
    on_sqlite(|fresh| {
        let town = TestTown::new(fresh, associations::demo::profile(), &capabilities());
        let sources: Vec<texts::Source> = std::iter::once(web::TEXTS)
            .chain(capabilities().iter().map(|capability| capability.texts))
            .collect();
        let words = texts::Catalog::new(&sources).expect("texts that can be spoken");
        let opened = town
            .open(std::sync::Arc::new(words))
            .expect("the town opens");
        for capability in [
            associations::capability(),
            venues::capability(),
            openings::capability(),
        ] {
            (capability.demo)(&opened).expect("it is filled");
        }
        let now = town.clock.now();
        let all = || {
            let month_ago = now.plus_seconds(-30 * 86_400);
            let all = town.db.read_now(|conn| stored::since(conn, month_ago));
            all.expect("a reading")
        };
        let open = |way: Way| {
            all()
                .iter()
                .filter(|it| it.way == way && it.is_open(now))
                .count()
        };
        let to_come = all().iter().filter(|it| it.is_to_come(now)).count();
        assert_eq!((open(Way::Line), open(Way::Lots), to_come), (1, 0, 2));
        let all_of_them = all();
        let drawn = all_of_them
            .iter()
            .find(|it| it.state == OpeningState::Drawn);
        let drawn = drawn.expect("lots are drawn");
        assert_eq!(identity::key::hash(&drawn.seed), drawn.seed_hash);
        let wished = town.db.read_now(|conn| wishes::all(conn, &drawn.id));
        let wished = wished.expect("a reading");
        let asked: Vec<_> = wished.iter().map(|one| one.wishes.clone()).collect();
        assert_eq!(digest(&asked), drawn.list_hash);
        let got = wished.iter().filter(|one| !one.got.is_empty()).count();
        assert!(
            0 < got && got < wished.len(),
            "some got what they wished for"
        );
        // Filled again, it is as it was.
        (openings::capability().demo)(&opened).expect("it is left as it is");
        assert_eq!(all().len(), all_of_them.len());
    });
}
