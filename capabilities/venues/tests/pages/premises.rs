//! The page of premises: what is known and not, rules in plain words, whom it is for.

use access::Actor;
use kernel::Money;
use prices::{
    UserCategory,
    access::{Action, Facts, may},
    model::{PriceList, Rule, Unit},
};
use testkit::{TestTown, on_each_engine};

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

/// Decides a price list of 300 kroner for each hour that is begun, and at least 900.
fn decide_prices(town: &TestTown) {
    let parts = (
        &*town.clock as &dyn kernel::Clock,
        &*town.ids as &dyn kernel::Ids,
    );
    let from = kernel::today(parts.0);
    let list = PriceList {
        name: "Leiepriser".into(),
        decided_on: Some(from),
        decided_by: "kommunestyret".into(),
        valid_from: Some(from),
        young_under: PriceList::YOUNG_UNDER,
        youth_percent: PriceList::YOUTH_PERCENT,
        list_category: UserCategory::Private,
        rates: vec![Rule {
            unit: Unit::StartedHour,
            amount: Money::from_kroner(300),
            lowest: Some(Money::from_kroner(900)),
            ..Rule::default()
        }],
        version: 1,
        ..PriceList::default()
    };
    let permit = may(&Actor::Operator, Action::SetPrices, &Facts::let_by(""));
    let permit = permit.expect("the operator sets prices");
    let decided: Result<(), db::Error> = town.db.write_now(|conn| {
        let id = prices::actions::draft(conn, parts, &permit, ("", "Leiepriser"), Some(&list))?;
        let list = PriceList { id, ..list.clone() };
        prices::actions::publish(conn, parts, &permit, list).expect("it can be published");
        Ok(())
    });
    decided.expect("a price list");
}

#[test]
fn a_price_with_a_minimum_is_not_told_as_the_price_of_an_hour() {
    on_each_engine(|fresh| {
        let (town, house) = open(fresh);
        decide_prices(&town);
        let page = house.browser(HOST).get("/nb/lokale/hall");
        let sums = page.texts("table.prices td");
        assert!(!sums.is_empty(), "{}", page.text());
        for sum in sums {
            assert_eq!(sum, "300 kr per time, minst 900 kr");
        }
    });
}
