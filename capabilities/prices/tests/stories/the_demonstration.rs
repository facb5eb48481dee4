//! Fjordvik's own price list prices what people do there.

use prices::{PriceLists, Question, UsePurpose, UserCategory, actions};
use testkit::{TestTown, on_sqlite};
use texts::Catalog;

use crate::stage::{SATURDAY, ask, capabilities, kr};

#[test]
fn fjordviks_list_is_decided_and_has_a_price_for_every_kind() {
    on_sqlite(|fresh| {
        let capabilities = capabilities();
        let town = TestTown::fjordvik(fresh, &capabilities);
        let sources: Vec<_> = std::iter::once(web::TEXTS)
            .chain(capabilities.iter().map(|one| one.texts))
            .collect();
        let words = std::sync::Arc::new(Catalog::new(&sources).expect("texts"));
        let open = town.open(words).expect("a town");
        (prices::capability().demo)(&open).expect("it can be filled");
        (prices::capability().demo)(&open).expect("a filled one is left as it is");
        let lists = town.db.read_now(actions::published).expect("lists");
        assert_eq!(lists.len(), 2);
        let lists = PriceLists::of(lists);
        let in_force = lists.on(SATURDAY).expect("one holds");
        assert_eq!(in_force.decided_on, Some(jiff::civil::date(2025, 12, 11)));
        for kind in [
            "hall",
            "gym",
            "culture",
            "rehearsal",
            "meeting",
            "house",
            "kitchen",
            "pitch",
            "workshop",
            "storage",
        ] {
            for (category, _) in UserCategory::ALL {
                for (purpose, _) in UsePurpose::ALL {
                    for tickets in [false, true] {
                        let asked = Question {
                            kind,
                            category,
                            purpose,
                            tickets,
                            ..ask(15, 18)
                        };
                        let quote = lists.quote(&asked).expect("it has a price");
                        assert!(quote.charged <= quote.listed);
                    }
                }
            }
        }
        let young = Question {
            young: Some((25, 22)),
            extras: &["kjokken"],
            category: UserCategory::YouthAssociation,
            ..ask(15, 18)
        };
        let quote = lists.quote(&young).expect("it has a price");
        assert_eq!((quote.charged, quote.listed), (kr(250), kr(790)));
    });
}
