//! A price is told in words and sums, and the sum of what is told is the price.

use jiff::civil::date;
use kernel::{Language, Money};
use prices::{
    NoPrice, PriceLists, Question, Quote, UsePurpose, UserCategory,
    model::{Days, PriceList, Rule, Unit, When},
};
use texts::{Catalog, Speaker};

use crate::stage::{ask, kr, list, quoted, rate, relief};

fn speaker(language: Language) -> Speaker {
    let sources = [web::TEXTS, prices::capability().texts];
    let catalog = Catalog::new(&sources).expect("the texts are right");
    std::sync::Arc::new(catalog).speaker(language)
}

/// Words, why and sum of each line, with ordinary spaces.
fn told(quote: &Quote) -> Vec<(String, String, String)> {
    let say = speaker(Language::Nb);
    let plain = |words: String| words.replace('\u{a0}', " ");
    let line = |line: &prices::QuoteLine| {
        let sum = say.money(line.amount);
        (plain(line.words(&say)), plain(line.why(&say)), plain(sum))
    };
    quote.lines.iter().map(line).collect()
}

fn line(words: &str, why: &str, sum: &str) -> (String, String, String) {
    (words.into(), why.into(), sum.into())
}

fn by(list: PriceList, question: &Question<'_>) -> Quote {
    let lists = PriceLists::of(vec![list]);
    lists.quote(question).expect("it has a price")
}

#[test]
fn free_use_for_the_young_is_told_with_numbers_and_the_limit() {
    let quote = quoted(&Question {
        young: Some((25, 22)),
        extras: &["kjokken", "musikk"],
        ..ask(15, 18)
    });
    let expected = [
        line("Bane B, lørdag, 3 timer à 180 kr", "", "540 kr"),
        line(
            "Gratis for barn og unge",
            "22 av 25 er under 20 år. Grensen er 16.",
            "−540 kr",
        ),
        line("Kjøkken, fast pris", "", "250 kr"),
        line("Musikkanlegg", "", "0 kr"),
    ];
    assert_eq!(told(&quote), expected);
    assert_eq!((quote.charged, quote.listed), (kr(250), kr(790)));
    assert_eq!(quote.value(), kr(540));
}

#[test]
fn one_too_few_young_pays_and_nobodys_age_is_guessed() {
    let young = |young| {
        quoted(&Question {
            young,
            ..ask(15, 18)
        })
        .charged
    };
    assert_eq!(young(Some((25, 16))), Money::ZERO);
    assert_eq!(young(Some((25, 15))), kr(540));
    assert_eq!(young(Some((0, 0))), kr(540));
    assert_eq!(young(None), kr(540));
}

#[test]
fn the_registers_numbers_are_named_with_their_year() {
    let quote = quoted(&Question {
        young: Some((40, 30)),
        young_year: Some(2025),
        ..ask(15, 16)
    });
    let why = "30 av 40 medlemmer er under 20 år, etter medlemstallene for 2025. Grensen er 26.";
    assert_eq!(told(&quote)[1].1, why);
}

#[test]
fn another_rate_in_the_evening_parts_the_time() {
    let evening = When {
        from: Some(16 * 60),
        until: Some(22 * 60),
        ..rate("evening", &["hall"], 0).when
    };
    let mut list = list();
    let evening = Rule {
        when: evening,
        ..rate("evening", &["hall"], 240)
    };
    list.rates.insert(0, evening);
    let quote = by(
        list,
        &Question {
            closes: 17 * 60 + 30,
            minutes: 150,
            ..ask(15, 18)
        },
    );
    let expected = [
        line("Bane B, lørdag, kl. 15–16, 1 time à 180 kr", "", "180 kr"),
        line(
            "Bane B, lørdag, kl. 16–17.30, 1,5 timer à 240 kr",
            "",
            "360 kr",
        ),
    ];
    assert_eq!(told(&quote), expected);
    assert_eq!(quote.charged, kr(540));
}

#[test]
fn rooms_for_teaching_are_free_on_weekdays_until_nine() {
    let course = When {
        purposes: vec![UsePurpose::Course],
        kinds: vec!["meeting".into()],
        days: Days::Workdays,
        until: Some(21 * 60),
        ..When::default()
    };
    let mut list = list();
    list.rates = vec![rate("meeting", &["meeting"], 100)];
    list.reliefs = vec![relief("course", "Gratis undervisningsrom", 100, course)];
    let asked = Question {
        kind: "meeting",
        set_name: "Kaia",
        purpose: UsePurpose::Course,
        date: date(2026, 3, 18),
        ..ask(19, 22)
    };
    let quote = by(list.clone(), &asked);
    assert_eq!(quote.charged, kr(100));
    assert_eq!(told(&quote)[1].0, "Gratis undervisningsrom, kl. 19–21");
    let saturday = Question {
        date: date(2026, 3, 21),
        ..asked
    };
    assert_eq!(by(list, &saturday).charged, kr(300));
}

#[test]
fn a_package_a_lowest_and_a_highest_price() {
    let mut list = list();
    let package = Rule {
        name: crate::stage::named("Bursdag"),
        unit: Unit::Fixed,
        when: When {
            purposes: vec![UsePurpose::Party],
            most_minutes: Some(240),
            ..When::default()
        },
        ..rate("package", &[], 900)
    };
    list.rates.insert(0, package);
    list.rates[1].lowest = Some(kr(300));
    list.rates[1].highest = Some(kr(800));
    let party = Question {
        purpose: UsePurpose::Party,
        ..ask(12, 16)
    };
    assert_eq!(
        told(&by(list.clone(), &party)),
        [line("Bane B, Bursdag, lørdag, fast pris", "", "900 kr")]
    );
    let longer = Question {
        purpose: UsePurpose::Party,
        ..ask(12, 17)
    };
    let highest = by(list.clone(), &longer);
    assert_eq!(
        told(&highest)[1],
        line("Vi tar høyst 800 kr", "", "−100 kr")
    );
    assert_eq!(highest.charged, kr(800));
    let short = by(list, &ask(12, 13));
    assert_eq!(told(&short)[1], line("Vi tar minst 300 kr", "", "120 kr"));
    assert_eq!(short.charged, kr(300));
}

#[test]
fn a_share_of_the_tickets_is_told_before_and_counted_after() {
    let mut list = list();
    let event = Rule {
        unit: Unit::Fixed,
        percent: 10,
        lowest: Some(kr(1500)),
        when: When {
            purposes: vec![UsePurpose::Event],
            tickets: Some(true),
            ..When::default()
        },
        ..rate("event", &[], 0)
    };
    list.rates.insert(0, event);
    let asked = Question {
        purpose: UsePurpose::Event,
        tickets: true,
        ..ask(15, 20)
    };
    let before = by(list.clone(), &asked);
    assert_eq!(before.charged, kr(1500));
    assert_eq!(
        told(&before)[1].1,
        "Vi regner det ut når vi vet hva billettene ga."
    );
    let after = by(
        list,
        &Question {
            ticket_income: Some(Money::from_ore(1_850_050)),
            ..asked
        },
    );
    assert_eq!(after.charged, Money::from_ore(185_005));
}

#[test]
fn what_is_over_the_cap_of_a_season_is_free() {
    let cap = When {
        after_season_minutes: Some(100 * 60),
        ..When::default()
    };
    let mut list = list();
    list.reliefs = vec![relief("cap", "Sesongtak", 100, cap)];
    let used = |minutes| {
        let asked = Question {
            season_minutes: minutes,
            ..ask(18, 20)
        };
        by(list.clone(), &asked).charged
    };
    assert_eq!(used(98 * 60), kr(360));
    assert_eq!(used(99 * 60), kr(180));
    assert_eq!(used(120 * 60), Money::ZERO);
}

#[test]
fn nights_and_days_and_started_hours() {
    let priced = |unit, closes, people| {
        let mut list = list();
        list.rates = vec![Rule {
            unit,
            ..rate("one", &[], 40)
        }];
        let minutes = i64::from(closes - 18 * 60);
        by(
            list,
            &Question {
                closes,
                minutes,
                people,
                ..ask(18, 19)
            },
        )
        .charged
    };
    assert_eq!(priced(Unit::PersonNight, 34 * 60, Some(25)), kr(1000));
    assert_eq!(priced(Unit::Night, 34 * 60, None), kr(40));
    assert_eq!(priced(Unit::Day, 18 * 60 + 2 * 1440, None), kr(80));
    assert_eq!(priced(Unit::StartedHour, 19 * 60 + 1, None), kr(80));
    assert_eq!(priced(Unit::Month, 18 * 60 + 31 * 1440, None), kr(80));
}

#[test]
fn the_list_price_is_what_others_pay_and_a_business_is_given_nothing() {
    let mut list = list();
    let cheap = When {
        categories: vec![UserCategory::AdultAssociation],
        ..When::default()
    };
    list.rates.insert(
        0,
        Rule {
            when: cheap,
            ..rate("cheap", &[], 90)
        },
    );
    let adult = by(list.clone(), &ask(15, 17));
    assert_eq!((adult.charged, adult.listed), (kr(180), kr(360)));
    let business = Question {
        category: UserCategory::Commercial,
        ..ask(15, 17)
    };
    let business = by(list, &business);
    assert_eq!(business.value(), Money::ZERO);
}

#[test]
fn without_a_list_a_rate_or_an_extra_there_is_no_price() {
    let lists = PriceLists::of(vec![list()]);
    let before = Question {
        date: date(2025, 12, 31),
        ..ask(15, 17)
    };
    assert_eq!(
        lists.quote(&before),
        Err(NoPrice::NoList(date(2025, 12, 31)))
    );
    let pitch = Question {
        kind: "pitch",
        ..ask(15, 17)
    };
    assert_eq!(lists.quote(&pitch), Err(NoPrice::NoRate));
    let boat = Question {
        extras: &["boat"],
        ..ask(15, 17)
    };
    assert_eq!(lists.quote(&boat), Err(NoPrice::NoExtra("boat".into())));
    let next = PriceList {
        id: "next".into(),
        valid_from: Some(SPRING),
        ..list()
    };
    let lists = PriceLists::of(vec![list(), next]);
    let at = |date| lists.on(date).map(|list| list.id.clone());
    assert_eq!(
        at(SPRING.yesterday().expect("a day")).as_deref(),
        Some("list")
    );
    assert_eq!(at(SPRING).as_deref(), Some("next"));
}

const SPRING: jiff::civil::Date = date(2026, 5, 1);

#[test]
fn the_explanation_names_the_decision_and_leads_to_the_list() {
    let quote = quoted(&Question {
        young: Some((25, 22)),
        ..ask(15, 18)
    });
    let html = prices::explain(&speaker(Language::Nn), &quote);
    assert!(
        html.contains("Prisliste vedteken 11. desember 2025, punkt 4.2 og 9.1."),
        "{html}"
    );
    assert!(html.contains("/nn/lokaler/priser"), "{html}");
}
