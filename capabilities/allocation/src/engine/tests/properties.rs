//! What holds whatever the key, the numbers and the pot: tried on keys and towns that nobody thought of.

use proptest::{collection::vec, option, prelude::*};

use super::shapes::number;
use crate::engine::{
    Blend, Check, Counted, Figure, Key, LeftoverTo, Limit, Method, Outcome, Plan, PlanPart,
    Portion, Row, Snapshot, Step, Surplus, Tier, Ties, Warning, Who, canonical, check, explain,
    run, warnings,
};
use kernel::{Money, Translated};

const BANDS: [Figure; 3] = [
    Figure::Aged(6, Some(12)),
    Figure::Aged(13, Some(19)),
    Figure::Aged(20, None),
];

fn figure() -> impl Strategy<Value = Figure> {
    prop_oneof![
        3 => Just(Figure::Members),
        1 => Just(Figure::Association),
        1 => Just(Figure::Groups),
        3 => (0..BANDS.len()).prop_map(|at| BANDS[at].clone()),
    ]
}

fn rows() -> impl Strategy<Value = Vec<Row>> {
    let one = (
        vec(0..60_i64, 3),
        0..5_i64,
        0..3_u8,
        option::of(0..40_000_i64),
    );
    vec(one, 1..12).prop_map(|all| {
        let row = |(at, (bands, groups, area, last)): (usize, (Vec<i64>, i64, u8, Option<i64>))| {
            let members = bands.iter().sum();
            let mut numbers: std::collections::BTreeMap<_, _> = BANDS
                .iter()
                .cloned()
                .zip(bands.into_iter().map(number))
                .collect();
            numbers.insert(Figure::Members, number(members));
            numbers.insert(Figure::Groups, number(groups));
            Row {
                id: format!("{at:03}"),
                name: format!("Lag {at}"),
                place: i64::try_from(at).expect("few"),
                area: format!("grend-{area}"),
                numbers,
                last: last.map(|kroner| number(kroner * 100)),
                ..Row::default()
            }
        };
        all.into_iter().enumerate().map(row).collect()
    })
}

fn who() -> impl Strategy<Value = Who> {
    let areas = prop_oneof![
        4 => Just(Vec::new()),
        1 => Just(vec!["grend-0".to_owned(), "grend-1".to_owned()]),
    ];
    (areas, option::weighted(0.2, (figure(), 1..60_i64))).prop_map(|(areas, at_least)| Who {
        areas,
        at_least,
        ..Who::default()
    })
}

fn by() -> impl Strategy<Value = Vec<Counted>> {
    vec((figure(), 1..400_i64), 1..4).prop_map(|mut all| {
        all.sort();
        all.dedup_by(|a, b| a.0 == b.0);
        let counted = |(figure, weight)| Counted { figure, weight };
        all.into_iter().map(counted).collect()
    })
}

fn portion() -> impl Strategy<Value = Portion> {
    prop_oneof![
        4 => Just(Portion::Rest),
        1 => (1..5_000_i64).prop_map(|sum| Portion::Fixed(Money::from_kroner(sum))),
        1 => (1..3_000_i64).prop_map(Portion::OfPot),
        2 => (1..10_000_i64).prop_map(Portion::OfRest),
    ]
}

fn giving() -> impl Strategy<Value = Step> {
    let tiers = (0..20_i64, 1..40_i64, vec(0..900_i64, 1..4)).prop_map(|(from, gap, mut sums)| {
        sums.sort_unstable();
        let tier = |(at, sum): (i64, i64)| Tier {
            from: from + at * gap,
            sum: Money::from_kroner(sum),
        };
        (0..).zip(sums).map(tier).collect::<Vec<_>>()
    });
    prop_oneof![
        (figure(), 1..3_000_i64, who()).prop_map(|(each, ore, who)| Step::Base {
            each,
            sum: Money::from_ore(ore),
            who,
        }),
        (figure(), tiers, who()).prop_map(|(by, tiers, who)| Step::Tier { by, tiers, who }),
        (who(), 100..300_i64).prop_map(|(who, percent)| Step::Weight { who, percent }),
        (portion(), by(), who()).prop_map(|(sum, by, who)| Step::Share { sum, by, who }),
        (1..2_000_i64, by(), who(), option::of(1..900_i64)).prop_map(
            |(percent, by, who, ceiling)| Step::PercentPot {
                purpose: Translated::default(),
                percent,
                by,
                who,
                ceiling: ceiling.map(Money::from_kroner),
            }
        ),
    ]
}

fn surplus() -> impl Strategy<Value = Surplus> {
    prop_oneof![Just(Surplus::Shared), Just(Surplus::Left)]
}

fn limit(unit: i64) -> impl Strategy<Value = Limit> {
    prop_oneof![
        3 => (1..400_i64).prop_map(move |units| Limit::Fixed(Money::from_ore(units * unit))),
        1 => (1..4_000_i64).prop_map(Limit::OfPot),
        1 => (1..200_i64).prop_map(Limit::OfLast),
    ]
}

fn key() -> impl Strategy<Value = Key> {
    let unit = prop_oneof![
        Just(1_i64),
        Just(100_i64),
        Just(1_000_i64),
        Just(10_000_i64)
    ];
    unit.prop_flat_map(|unit| {
        let bound = prop_oneof![
            limit(unit).prop_map(|least| Step::Floor { least }),
            (limit(unit), surplus()).prop_map(|(most, surplus)| Step::Cap { most, surplus }),
        ];
        let minimum = (1..50_i64, surplus()).prop_map(move |(units, surplus)| Step::Minimum {
            least: Money::from_ore(units * unit),
            surplus,
        });
        let method = prop_oneof![
            Just(Method::Nearest),
            Just(Method::Down),
            Just(Method::LargestRemainder(Ties::MostMembers)),
            Just(Method::LargestRemainder(Ties::Name)),
            Just(Method::LargestRemainder(Ties::LeastLast)),
        ];
        let leftover = prop_oneof![
            Just(LeftoverTo::Largest),
            Just(LeftoverTo::Kept(Translated::default())),
        ];
        (
            option::weighted(0.3, portion()),
            vec(giving(), 1..6),
            vec(bound, 0..3),
            option::weighted(0.3, minimum),
            method,
            option::of(leftover),
        )
            .prop_map(move |(aside, giving, bounds, minimum, method, leftover)| {
                let mut steps = Vec::new();
                if let Some(sum) = aside.filter(|sum| *sum != Portion::Rest) {
                    let purpose = Translated::default();
                    steps.push(Step::SetAside { purpose, sum });
                }
                steps.extend(giving);
                let (caps, floors): (Vec<Step>, Vec<Step>) = bounds
                    .into_iter()
                    .partition(|step| matches!(step, Step::Cap { .. }));
                steps.extend(caps);
                steps.extend(floors);
                steps.extend(minimum);
                steps.push(Step::Rounding {
                    unit: Money::from_ore(unit),
                    method,
                });
                steps.extend(leftover.map(|to| Step::Leftover { to }));
                Key { steps }
            })
    })
}

fn pot() -> impl Strategy<Value = Money> {
    (1..3_000_000_i64).prop_map(Money::from_ore)
}

fn plan() -> impl Strategy<Value = Plan> {
    let part = (
        key(),
        pot(),
        option::weighted(0.25, (key(), 1..100_i64)),
        who(),
    );
    vec(part, 1..3).prop_map(|parts| Plan {
        parts: parts
            .into_iter()
            .map(|(key, pot, blend, who)| PlanPart {
                key,
                pot,
                who,
                blend: blend.map(|(key, percent)| Blend { key, percent }),
                ..PlanPart::default()
            })
            .collect(),
    })
}

fn frozen(rows: &[Row]) -> Snapshot {
    Snapshot::of(rows.to_vec()).expect("usable")
}

/// Runs it when it can be run: many keys want more than their pot.
fn ran(plan: &Plan, rows: &[Row]) -> Option<Outcome> {
    run(plan, &frozen(rows)).ok()
}

/// Two thousand of each; `PROPTEST_CASES` asks for more.
fn cases() -> ProptestConfig {
    let usual = ProptestConfig::default();
    ProptestConfig {
        cases: usual.cases.max(2_000),
        ..usual
    }
}

/// A generator whose keys nearly all want too much would prove nothing.
#[test]
fn most_of_the_plans_that_are_tried_can_be_run() {
    let mut runner = proptest::test_runner::TestRunner::deterministic();
    let can = (0..400).filter(|_| {
        let drawn = (plan(), rows()).new_tree(&mut runner).expect("a plan");
        let (plan, rows) = proptest::strategy::ValueTree::current(&drawn);
        ran(&plan, &rows).is_some()
    });
    let can = can.count();
    assert!(can > 200, "only {can} of 400");
}

proptest! {
    #![proptest_config(cases())]

    #[test]
    fn no_more_than_the_pot_is_given_and_nobody_owes(plan in plan(), rows in rows()) {
        let Some(outcome) = ran(&plan, &rows) else { return Ok(()) };
        for (part, done) in plan.parts.iter().zip(&outcome.parts) {
            let given: i64 = done.rows.iter().map(|row| row.amount.ore()).sum();
            prop_assert_eq!(given, done.given.ore());
            prop_assert_eq!(done.given + done.set_aside + done.left, part.pot);
            prop_assert!(done.left >= Money::ZERO && done.set_aside >= Money::ZERO);
            prop_assert!(done.rows.iter().all(|row| row.amount >= Money::ZERO));
        }
        let told = check(&plan, &frozen(&rows), &outcome);
        prop_assert!(told.contains(&Check::WithinPot(true)));
        prop_assert!(told.contains(&Check::NoNegative(true)));
        prop_assert!(told.contains(&Check::OrderNeutral(true)));
    }

    #[test]
    fn the_order_of_associations_means_nothing(
        (rows, mixed) in rows().prop_flat_map(|rows| (Just(rows.clone()), Just(rows).prop_shuffle())),
        plan in plan(),
    ) {
        let one = run(&plan, &frozen(&rows));
        prop_assert_eq!(&one, &run(&plan, &frozen(&mixed)));
        if let Ok(one) = one {
            let again = run(&plan, &frozen(&mixed)).expect("the same");
            prop_assert_eq!(canonical(&one), canonical(&again));
        }
    }

    #[test]
    fn bounds_hold_when_all_is_done(key in key(), rows in rows(), pot in pot()) {
        let plan = Plan::of(key.clone(), pot);
        let Some(outcome) = ran(&plan, &rows) else { return Ok(()) };
        let unit = key.unit().expect("it rounds");
        for row in &rows {
            let amount = outcome.amount(&row.id).ore();
            let mut most = i64::MAX;
            for step in &key.steps {
                if let Step::Cap { most: limit, .. } = step {
                    most = most.min(limit.down(pot.ore(), row, unit).unwrap_or(i64::MAX));
                }
            }
            prop_assert!(amount <= most, "{} has {amount}, and {most} is the cap", row.id);
            for step in &key.steps {
                let least = match step {
                    Step::Floor { least } => least.up(pot.ore(), row, unit).unwrap_or(0),
                    Step::Minimum { least, .. } => least.ore(),
                    _ => 0,
                };
                // A minimum or a cap may be stronger than a floor; nobody has a sum in between.
                let capped = amount == most;
                prop_assert!(amount == 0 || amount >= least || capped, "{amount} < {least}");
            }
            let leftover = key.steps.iter().any(|step| matches!(step, Step::Leftover { to: LeftoverTo::Largest }));
            prop_assert!(leftover || amount % unit == 0);
        }
    }

    #[test]
    fn more_members_never_give_less_unless_it_is_warned(
        plan in plan(), rows in rows(), at in any::<prop::sample::Index>(), band in 0..3_usize, more in 1..40_i64,
    ) {
        let keys = || plan.parts.iter().flat_map(|part| {
            part.blend.iter().map(|blend| &blend.key).chain([&part.key])
        });
        let of_unit = |warning: &Warning| matches!(warning, Warning::UnitLess(_));
        if keys().any(|key| !warnings(key).iter().all(of_unit)) {
            return Ok(());
        }
        // Where one belongs must not move with its size, or another key is asked.
        if plan.parts.iter().any(|part| part.who.at_least.is_some()) {
            return Ok(());
        }
        let at = at.index(rows.len());
        let mut larger = rows.clone();
        for figure in [&BANDS[band], &Figure::Members] {
            let found = larger[at].numbers.get_mut(figure).expect("known");
            found.value += more;
        }
        let (Some(before), Some(after)) = (ran(&plan, &rows), ran(&plan, &larger)) else {
            return Ok(());
        };
        let id = &rows[at].id;
        // By remainder, with something of the pot left: at most one unit.
        let part = before.of(id).map_or(0, |(part, _)| part);
        let part_key = &plan.parts[part].key;
        let by_remainder = part_key.steps.iter().any(|step| {
            matches!(step, Step::Rounding { method: Method::LargestRemainder(_), .. })
        });
        let warned = !warnings(part_key).is_empty() || plan.parts[part].blend.is_some();
        let leaves = [&before, &after].iter().any(|one| one.parts[part].left > Money::ZERO);
        let unit = if by_remainder && (warned || leaves) {
            part_key.unit().expect("it rounds")
        } else {
            0
        };
        prop_assert!(
            after.amount(id).ore() >= before.amount(id).ore() - unit,
            "{id}: {:?} → {:?}", before.amount(id), after.amount(id)
        );
    }

    #[test]
    fn what_is_explained_adds_up_to_what_is_given(plan in plan(), rows in rows()) {
        let known = frozen(&rows);
        let Some(outcome) = ran(&plan, &rows) else { return Ok(()) };
        for row in &rows {
            let Some(told) = explain(&plan, &known, &outcome, &row.id) else {
                prop_assert!(outcome.outside.contains(&row.id));
                continue;
            };
            prop_assert_eq!(told.amount, outcome.amount(&row.id));
            let sum = |lines: &[crate::engine::Told]| lines.iter().map(|told| told.sum.ore()).sum::<i64>();
            let last = sum(&told.last);
            match told.blend {
                None => prop_assert_eq!(sum(&told.ways[0]) + last, told.amount.ore()),
                Some((old, new, percent)) => {
                    prop_assert_eq!(sum(&told.ways[0]), old.ore());
                    prop_assert_eq!(sum(&told.ways[1]), new.ore());
                    let mixed = old.ore() * percent + new.ore() * (100 - percent);
                    let off = (mixed - (told.amount.ore() - last) * 100).abs();
                    prop_assert!(off <= 100, "the blend is {off} hundredths of an øre off");
                }
            }
            for told in told.ways.iter().flatten() {
                if let crate::engine::Reason::Share { portion, own, all, ceiling: None, .. } = &told.reason {
                    let [own, all] = [own, all].map(|text| text.parse::<f64>().unwrap_or(0.0));
                    #[expect(clippy::cast_precision_loss, reason = "small sums")]
                    let (portion, sum) = (portion.ore() as f64, told.sum.ore() as f64);
                    let fair = portion * own / all;
                    prop_assert!(sum + 2.0 >= fair, "{sum} of {fair}");
                }
            }
        }
    }
}
