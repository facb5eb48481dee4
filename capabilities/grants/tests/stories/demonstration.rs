//! The demonstration: six schemes, and pages of them that anybody can read.

use testkit::on_each_engine;

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
