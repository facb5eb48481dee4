//! Across rooms: what an association is given by paying less than the list price for premises stands on
//! Min forening and on the staff's page about it, and nobody else is told.

use access::Actor;
use jiff::civil::date;
use kernel::Money;
use prices::{
    PriceLists, Question, UserCategory,
    access::{Action, Facts, may},
    fees::{self, NewFee, NotDone},
    model::{Debtor, FeeKind, PriceList, Rule, Unit, When},
};
use testkit::on_each_engine;

use crate::stage::Stage;

/// An hour of a hall is 500 kr, and half of it for associations of grown-ups.
fn list() -> PriceList {
    PriceList {
        id: "list".into(),
        name: "Leie 2026".into(),
        valid_from: Some(date(2026, 1, 1)),
        rates: vec![Rule {
            id: "hall".into(),
            unit: Unit::Hour,
            amount: Money::from_kroner(500),
            ..Rule::default()
        }],
        reliefs: vec![Rule {
            id: "adult".into(),
            when: When {
                categories: vec![UserCategory::AdultAssociation],
                ..When::default()
            },
            percent: 50,
            ..Rule::default()
        }],
        ..PriceList::default()
    }
}

/// The choir has used the hall for two hours, at half the list price.
fn used(stage: &Stage, occurrence: &str) {
    let lists = PriceLists::of(vec![list()]);
    let on = date(2026, 3, 10);
    let quote = lists.quote(&Question {
        premises: "hall",
        kind: "hall",
        set: "whole",
        set_name: "Hele hallen",
        share: 100,
        category: UserCategory::AdultAssociation,
        date: on,
        opens: 18 * 60,
        closes: 20 * 60,
        minutes: 120,
        ..Question::default()
    });
    let quote = quote.expect("it has a price");
    let done: Result<(), NotDone> = stage.town.db.write_now(|conn| {
        let owe = may(&Actor::Operator, Action::Owe, &Facts::none()).expect("the operator may");
        let parts = (&*stage.town.clock as _, &*stage.town.ids as _);
        let new = NewFee {
            occurrence,
            booking: "booking",
            debtor: Debtor::Association(stage.choir.clone()),
            kind: FeeKind::Rent,
            used_on: on,
            title: "Sandvikhallen, 10. mars kl. 18–20",
            quote: &quote,
        };
        fees::estimate(conn, parts, &owe, &new)?;
        fees::fix(conn, parts, &owe, &[occurrence.to_owned()]).map(|_| ())
    });
    done.expect("a fee");
}

#[test]
fn the_value_of_free_use_reaches_the_pages_about_the_association_and_no_stranger() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let mine = format!("/nb/min-forening/{}", stage.choir);
        let staff = format!("/nb/saker/forening/{}", stage.choir);
        let pages = [(&stage.chair, &mine), (&stage.staff, &staff)];
        let told = |text: &str| {
            let words = text.split_once("er verdt ").map(|(_, sum)| sum);
            words.map(|sum| sum.chars().take_while(|it| *it != '.').collect::<String>())
        };
        for (who, path) in pages {
            let page = stage.as_person(who).get(path);
            assert_eq!((page.status.as_u16(), told(&page.text())), (200, None));
        }
        used(&stage, "one");
        used(&stage, "two");
        for (who, path) in pages {
            let page = stage.as_person(who).get(path);
            let text = page.text();
            assert_eq!(told(&text).as_deref(), Some("1 000 kr"), "{text}");
            assert!(text.contains("Listeprisen er 2 000 kr"), "{text}");
            let all = page.link("Se hver gang, og hvordan prisen er regnet ut");
            assert_eq!(all, format!("{mine}/leie?aar=2026"));
        }
        for who in [&stage.neighbour, &stage.stranger] {
            let page = stage.as_person(who).get(&mine);
            assert_eq!(told(&page.text()), None, "{}", page.text());
            let all = stage.as_person(who).get(&format!("{mine}/leie?aar=2026"));
            assert!([403, 404].contains(&all.status.as_u16()), "{}", all.status);
        }
    });
}
