//! For any price list and any use: the lines sum to the price, nothing is below zero, nothing above
//! the list price; and the price is what a clock that counts minute by minute gets.

use jiff::{ToSpan as _, civil::date};
use kernel::Money;
use prices::{
    PriceLists, Question, UserCategory,
    model::{Days, PriceList, Rule, Unit, When},
};
use proptest::prelude::*;

use crate::stage::{extra, list, named, rate};

fn a_when() -> impl Strategy<Value = When> {
    let days = prop_oneof![Just(Days::All), Just(Days::Workdays), Just(Days::Weekend)];
    let categories = prop::collection::vec(
        prop_oneof![
            Just(UserCategory::AdultAssociation),
            Just(UserCategory::Private)
        ],
        0..2,
    );
    let minute = || prop::option::of((0..24_i32).prop_map(|hour| hour * 60 + 15));
    (
        days,
        categories,
        minute(),
        minute(),
        prop::option::of(0..200_i64),
    )
        .prop_map(|(days, categories, from, until, season)| When {
            days,
            categories,
            from,
            until,
            after_season_minutes: season.map(|hours| hours * 60),
            ..When::default()
        })
}

/// Rates by the hour, the last of which always holds.
fn a_list() -> impl Strategy<Value = PriceList> {
    let rates = prop::collection::vec((a_when(), 0..100_000_i64), 0..5);
    let reliefs = prop::collection::vec((a_when(), 0..=100_i64), 0..4);
    (rates, reliefs, 0..100_000_i64).prop_map(|(rates, reliefs, last)| {
        let mut list = list();
        let rule = |(at, (when, ore)): (usize, (When, i64))| Rule {
            id: format!("rate-{at}"),
            when: When {
                after_season_minutes: None,
                ..when
            },
            amount: Money::from_ore(ore),
            ..Rule::default()
        };
        list.rates = rates.into_iter().enumerate().map(rule).collect();
        let last = Rule {
            amount: Money::from_ore(last),
            ..rate("last", &[], 0)
        };
        list.rates.push(last);
        let relief = |(at, (when, percent)): (usize, (When, i64))| Rule {
            id: format!("relief-{at}"),
            name: named("Mindre"),
            when,
            percent,
            ..Rule::default()
        };
        list.reliefs = reliefs.into_iter().enumerate().map(relief).collect();
        list.extras = vec![extra("kjokken", "Kjøkken", 250, 0)];
        list
    })
}

fn a_question() -> impl Strategy<Value = Question<'static>> {
    let category = prop_oneof![
        Just(UserCategory::AdultAssociation),
        Just(UserCategory::Private)
    ];
    (
        0..400_i64,
        0..1440_i32,
        1..3000_i32,
        0..13_000_i64,
        category,
        any::<bool>(),
    )
        .prop_map(
            |(day, opens, length, season_minutes, category, kitchen)| Question {
                set_name: "Salen",
                kind: "hall",
                category,
                date: date(2026, 1, 1).saturating_add(day.days()),
                opens,
                closes: opens + length,
                minutes: length.into(),
                season_minutes,
                extras: if kitchen { &["kjokken"] } else { &[] },
                ..Question::default()
            },
        )
}

/// The price, counted minute by minute in hundredths of sixtieths of an øre.
fn by_the_minute(list: &PriceList, question: &Question<'_>) -> i128 {
    let mut sum = 0;
    for at in 0..question.closes - question.opens {
        let minute = question.opens + at;
        let day = question
            .date
            .saturating_add(i64::from(minute / 1440).days())
            .weekday();
        let holds = |rule: &&Rule| {
            let it = &rule.when;
            let of_category =
                it.categories.is_empty() || it.categories.contains(&question.category);
            let used = question.season_minutes + i64::from(at);
            of_category
                && it.days.has(day)
                && it.from.is_none_or(|from| minute % 1440 >= from)
                && it.until.is_none_or(|until| minute % 1440 < until)
                && it.after_season_minutes.is_none_or(|after| used >= after)
        };
        let rate = list
            .rates
            .iter()
            .find(holds)
            .expect("the last always holds");
        let percent = list
            .reliefs
            .iter()
            .find(holds)
            .map_or(0, |relief| relief.percent);
        sum += i128::from(rate.amount.ore()) * i128::from(100 - percent);
    }
    sum
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2000, failure_persistence: None, ..ProptestConfig::default() })]
    #[test]
    fn the_lines_sum_to_the_price(list in a_list(), question in a_question()) {
        let quote = PriceLists::of(vec![list.clone()]).quote(&question).expect("it has a price");
        let sum: Money = quote.lines.iter().map(|line| line.amount).sum();
        prop_assert_eq!(sum, quote.charged);
        prop_assert!(quote.charged >= Money::ZERO);
        prop_assert!(quote.charged <= quote.listed);
        let extras = if question.extras.is_empty() { 0 } else { 25_000 };
        let counted = by_the_minute(&list, &question) + i128::from(extras) * 6000;
        let difference = (i128::from(quote.charged.ore()) * 6000 - counted).abs();
        // Each line, and each part of a piece that a relief is for, is rounded once.
        let parts = i128::from(question.closes - question.opens) / 60 * 4 + 40;
        prop_assert!(difference <= 6000 * parts.min(200), "{} øre", difference / 6000);
        prop_assert_eq!(serde_json::from_str::<prices::Quote>(&serde_json::to_string(&quote).unwrap()).unwrap(), quote);
    }

    #[test]
    fn nothing_is_below_zero_whatever_the_unit(
        unit in prop::sample::select(Unit::ALL.map(|(unit, _)| unit).to_vec()),
        ore in 0..1_000_000_i64,
        lowest in prop::option::of(0..500_000_i64),
        highest in prop::option::of(0..500_000_i64),
        relief in 0..=100_i64,
        mut list in a_list(),
        question in a_question(),
    ) {
        list.rates = vec![Rule {
            unit,
            amount: Money::from_ore(ore),
            lowest: lowest.map(Money::from_ore),
            highest: highest.map(Money::from_ore),
            ..rate("one", &[], 0)
        }];
        for rule in &mut list.reliefs {
            rule.percent = relief;
        }
        let quote = PriceLists::of(vec![list]).quote(&question).expect("it has a price");
        let sum: Money = quote.lines.iter().map(|line| line.amount).sum();
        prop_assert_eq!(sum, quote.charged);
        prop_assert!(quote.charged >= Money::ZERO);
        prop_assert!(quote.charged <= quote.listed);
    }
}
