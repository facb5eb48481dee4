//! The page of premises: what is known and not, rules in plain words, whom it is for.

use testkit::on_each_engine;

use crate::town::{HOST, are_granted, open};

#[test]
fn what_nobody_knows_is_said_and_what_is_known_says_who_and_when() {
    on_each_engine(|fresh| {
        let (town, house) = open(fresh);
        let page = house.browser(HOST).get("/nb/lokale/hall?uke=2026-W12");
        let design = page.texts("[aria-labelledby=design] dl > div");
        assert_eq!(design.len(), 8);
        assert!(
            design[0].contains("Trinnfri inngang") && design[0].contains("Ja"),
            "{design:?}"
        );
        assert!(design[0].contains("Drift, 16. mars 2026"), "{design:?}");
        assert!(design[4].contains("Ikke kjent"), "{design:?}");
        let needs = page.texts(".needs li").join(" ");
        assert!(
            needs.contains("For deg som bruker rullestol 4 ting er ikke kjent"),
            "{needs}"
        );
        assert!(are_granted(&town, &page.own_links()) > 10);
        assert_eq!(house.browser(HOST).get("/nb/lokale/nothing").status, 404);
    });
}

#[test]
fn rules_are_told_in_plain_words_to_whom_they_are_for() {
    on_each_engine(|fresh| {
        let (_town, house) = open(fresh);
        let browser = house.browser(HOST);
        let rules = browser
            .get("/nb/lokale/hall")
            .texts("[aria-labelledby=rules] li")
            .join(" ");
        for words in [
            "fra 60 dager før",
            "2 timer før",
            "fra 30 minutter til 4 timer",
            "15 minutter",
            "14 dager før",
        ] {
            assert!(rules.contains(words), "{words} is not in {rules}");
        }
        let page = browser.get("/nb/lokale/hall?for=private");
        assert!(
            page.texts("[aria-labelledby=rules]")
                .join(" ")
                .contains("lånes ikke ut til deg")
        );
        assert!(page.attributes("a.slot[data-free]", "href").is_empty());
    });
}
