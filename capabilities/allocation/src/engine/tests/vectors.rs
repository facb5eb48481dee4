//! Worked examples: published allocations, and the small ones that tell rounding rules apart.

use super::shapes::{aside, base, kr, kroner, number, ran, remainder, round, share, snapshot};
use crate::engine::{
    Check, Figure, Key, LeftoverTo, Limit, Method, Plan, Portion, Refusal, Step, Surplus, Tier,
    Ties, Warning, Who, canonical, check, explain, run, warnings,
};
use kernel::{Money, Translated};

/// The remainder of a published allocation: 104,513 kr by these weights.
const WEIGHTS: [i64; 16] = [
    241, 12, 61, 96, 175, 19, 201, 113, 9, 9, 63, 15, 40, 316, 503, 97,
];
const PAID: [i64; 16] = [
    12786, 637, 3236, 5093, 9284, 1008, 10664, 5995, 477, 477, 3342, 796, 2122, 16765, 26685, 5146,
];

#[test]
fn a_published_remainder_comes_out_as_published_by_nearest_and_by_remainder() {
    let known = snapshot(&WEIGHTS);
    assert_eq!(WEIGHTS.iter().sum::<i64>(), 1970);
    for method in [Method::Nearest, Method::LargestRemainder(Ties::Name)] {
        let steps = vec![share(Portion::Rest), round(1, method)];
        let outcome = ran(steps, &known, 104_513).expect("an outcome");
        assert_eq!(kroner(&outcome), PAID, "{method:?}");
        assert_eq!(outcome.left(), Money::ZERO);
    }
    let steps = vec![share(Portion::Rest), round(1, Method::Down)];
    let outcome = ran(steps, &known, 104_513).expect("an outcome");
    assert_eq!(outcome.left(), kr(7));
}

#[test]
fn the_frame_of_it_is_base_sums_a_named_purpose_and_the_remainder() {
    let known = snapshot(&WEIGHTS);
    let steps = vec![
        aside("Kulturskolen", kr(70_000)),
        base(kr(1_000)),
        share(Portion::Rest),
        remainder(),
    ];
    let outcome = ran(steps, &known, 190_513).expect("an outcome");
    let part = &outcome.parts[0];
    assert_eq!(part.set_aside, kr(70_000));
    assert_eq!(part.ways[0][1].given, 1_600_000);
    assert_eq!(part.ways[0][2].portion, 10_451_300);
    assert_eq!(kroner(&outcome), PAID.map(|sum| sum + 1_000));
    assert_eq!(part.given, kr(120_513));
}

#[test]
fn three_thirds_of_a_hundred_tell_nearest_from_remainder() {
    let known = snapshot(&[1, 1, 1]);
    let paid = |method| {
        let steps = vec![share(Portion::Rest), round(1, method)];
        let outcome = ran(steps, &known, 100).expect("an outcome");
        (kroner(&outcome), outcome.left())
    };
    assert_eq!(paid(Method::Nearest), (vec![33, 33, 33], kr(1)));
    let by_name = Method::LargestRemainder(Ties::Name);
    assert_eq!(paid(by_name), (vec![34, 33, 33], Money::ZERO));
}

#[test]
fn six_sixths_of_a_hundred_are_too_much_by_nearest() {
    let known = snapshot(&[1; 6]);
    let nearest = vec![share(Portion::Rest), round(1, Method::Nearest)];
    assert_eq!(
        ran(nearest, &known, 100),
        Err(Refusal::Overshoots { step: 1, over: 200 })
    );
    let by_remainder = vec![share(Portion::Rest), remainder()];
    let outcome = ran(by_remainder, &known, 100).expect("an outcome");
    assert_eq!(kroner(&outcome), [17, 17, 17, 17, 16, 16]);
}

#[test]
fn nearest_may_take_of_what_is_left_but_never_of_what_is_set_aside() {
    let known = snapshot(&[1; 6]);
    let half = |first: Step| {
        vec![
            first,
            share(Portion::Fixed(kr(100))),
            round(1, Method::Nearest),
        ]
    };
    let outcome = ran(half(aside("x", kr(50))), &known, 152).expect("two kroner are left");
    assert_eq!(kroner(&outcome), [17; 6]);
    let refused = ran(half(aside("x", kr(50))), &known, 150);
    assert_eq!(refused, Err(Refusal::Overshoots { step: 2, over: 200 }));
}

#[test]
fn a_tier_that_falls_is_warned_of_and_shown() {
    let tier = |from, sum| Tier { from, sum: kr(sum) };
    let key = Key {
        steps: vec![
            Step::Tier {
                by: Figure::Members,
                tiers: vec![tier(0, 8_000), tier(500, 15_000), tier(751, 12_000)],
                who: Who::default(),
            },
            remainder(),
        ],
    };
    assert_eq!(warnings(&key), [Warning::TierFalls(0)]);
    let known = snapshot(&[600, 800, 100]);
    let plan = Plan::of(key, kr(50_000));
    let outcome = run(&plan, &known).expect("an outcome");
    assert_eq!(kroner(&outcome), [15_000, 12_000, 8_000]);
    let checks = check(&plan, &known, &outcome);
    let pair = Some(("a01".to_owned(), "a00".to_owned()));
    assert!(checks.contains(&Check::MoreNeverLess(pair)));
    assert!(checks.contains(&Check::OrderNeutral(true)));
    assert!(checks.contains(&Check::MuchLeft(kr(15_000))));
}

#[test]
fn ties_follow_the_rule_that_is_stated() {
    let known = snapshot(&[5, 9, 7]);
    let equal = |ties| {
        let steps = vec![
            Step::Share {
                sum: Portion::Rest,
                by: super::shapes::by(Figure::Association),
                who: Who::default(),
            },
            round(1, Method::LargestRemainder(ties)),
        ];
        kroner(&ran(steps, &known, 100).expect("an outcome"))
    };
    assert_eq!(equal(Ties::Name), [34, 33, 33]);
    assert_eq!(equal(Ties::MostMembers), [33, 34, 33]);
    let mut rows = known.rows().to_vec();
    for (row, last) in rows.iter_mut().zip([900, 800, 700]) {
        row.last = Some(number(last));
    }
    let known = crate::engine::Snapshot::of(rows).expect("usable");
    let steps = vec![
        Step::Share {
            sum: Portion::Rest,
            by: super::shapes::by(Figure::Association),
            who: Who::default(),
        },
        round(1, Method::LargestRemainder(Ties::LeastLast)),
    ];
    let outcome = ran(steps, &known, 100).expect("an outcome");
    assert_eq!(kroner(&outcome), [33, 33, 34]);
}

#[test]
fn floors_and_caps_are_laid_out_until_all_stand_within_them() {
    let known = snapshot(&[1, 10, 100, 889]);
    let steps = vec![
        share(Portion::Rest),
        Step::Cap {
            most: Limit::Fixed(kr(60_000)),
            surplus: Surplus::Shared,
        },
        Step::Floor {
            least: Limit::Fixed(kr(5_000)),
        },
        remainder(),
    ];
    let outcome = ran(steps, &known, 100_000).expect("an outcome");
    // The cap leaves 40,000 kr for 1 : 10 : 100; the floor takes 6,036 of 36,036 + 60,000 kr.
    assert_eq!(kroner(&outcome), [5_000, 5_000, 33_771, 56_229]);
    let rounds = |step: usize| outcome.parts[0].ways[0][step].rounds;
    assert_eq!((rounds(1), rounds(2)), (2, 2));
    let steps = vec![
        share(Portion::Rest),
        Step::Floor {
            least: Limit::Fixed(kr(30_000)),
        },
        remainder(),
    ];
    let refused = ran(steps, &known, 100_000).expect_err("four floors are more than the pot");
    let needed = Refusal::NotEnough {
        step: 1,
        needed: 12_000_000,
        left: 10_000_000,
    };
    assert_eq!(refused, needed);
}

#[test]
fn what_is_too_small_to_be_paid_goes_where_the_key_says() {
    let known = snapshot(&[1, 49, 50]);
    let paid = |surplus| {
        let steps = vec![
            share(Portion::Rest),
            Step::Minimum {
                least: kr(100),
                surplus,
            },
            remainder(),
        ];
        let outcome = ran(steps, &known, 1_000).expect("an outcome");
        (kroner(&outcome), outcome.left())
    };
    assert_eq!(paid(Surplus::Left), (vec![0, 490, 500], kr(10)));
    assert_eq!(paid(Surplus::Shared), (vec![0, 495, 505], Money::ZERO));
}

#[test]
fn what_is_left_goes_to_the_largest_as_far_as_its_cap_allows() {
    let known = snapshot(&[10, 20, 30]);
    let steps = |most| {
        vec![
            share(Portion::Fixed(kr(600))),
            Step::Cap {
                most: Limit::Fixed(kr(most)),
                surplus: Surplus::Left,
            },
            remainder(),
            Step::Leftover {
                to: LeftoverTo::Largest,
            },
        ]
    };
    let paid = |most, pot| kroner(&ran(steps(most), &known, pot).expect("an outcome"));
    assert_eq!(paid(1_000, 630), [100, 200, 330]);
    assert_eq!(paid(310, 630), [100, 220, 310]);
    assert_eq!(paid(250, 600), [100, 250, 250]);
}

#[test]
fn several_keys_close_on_their_own_pots_and_an_old_one_may_still_count() {
    let known = snapshot(&[100, 300]);
    let by_members = Key {
        steps: vec![share(Portion::Rest), remainder()],
    };
    let equal = Key {
        steps: vec![
            Step::Share {
                sum: Portion::Rest,
                by: super::shapes::by(Figure::Association),
                who: Who::default(),
            },
            remainder(),
        ],
    };
    let mut plan = Plan::of(by_members.clone(), kr(1_000));
    plan.parts[0].blend = Some(crate::engine::Blend {
        key: equal,
        percent: 75,
    });
    let outcome = run(&plan, &known).expect("an outcome");
    // 75 % of 500 and 25 % of 250; 75 % of 500 and 25 % of 750.
    assert_eq!(kroner(&outcome), [438, 562]);
    let told = explain(&plan, &known, &outcome, "a00").expect("it is in the run");
    assert_eq!(told.blend, Some((kr(500), kr(250), 75)));

    let large = Who {
        at_least: Some((Figure::Members, 200)),
        ..Who::default()
    };
    let mut first = Plan::of(by_members.clone(), kr(70));
    first.parts[0].who = large;
    first.parts.extend(Plan::of(by_members, kr(30)).parts);
    let outcome = run(&first, &known).expect("an outcome");
    assert_eq!(outcome.amount("a01"), kr(70));
    assert_eq!(outcome.amount("a00"), kr(30));
    assert_eq!(outcome.of("a00").map(|(part, _)| part), Some(1));
    assert_eq!((outcome.given(), outcome.left()), (kr(100), Money::ZERO));
}

#[test]
fn one_sum_to_a_council_is_shared_among_the_others() {
    let known = snapshot(&[100, 300, 7]);
    let mut plan = Plan::of(
        Key {
            steps: vec![share(Portion::Rest), remainder()],
        },
        kr(400),
    );
    plan.parts[0].through = Some("a02".into());
    let outcome = run(&plan, &known).expect("an outcome");
    assert_eq!(outcome.outside, ["a02"]);
    assert_eq!(kroner(&outcome), [100, 300]);
}

#[test]
fn the_same_plan_and_numbers_are_the_same_bytes_read_back_or_not() {
    let known = snapshot(&WEIGHTS);
    let plan = Plan::of(
        Key {
            steps: vec![
                aside("Reserve", kr(1_000)),
                base(kr(500)),
                share(Portion::Rest),
                Step::Leftover {
                    to: LeftoverTo::Kept(Translated::default()),
                },
            ],
        },
        kr(50_000),
    );
    let mut plan = plan;
    plan.parts[0].key.steps.insert(3, remainder());
    let outcome = run(&plan, &known).expect("an outcome");
    let (text, hash) = canonical(&(&plan, &known, &outcome));
    let read: (Plan, crate::engine::Snapshot, crate::engine::Outcome) =
        serde_json::from_str(&text).expect("it can be read");
    assert_eq!((&read.0, &read.1, &read.2), (&plan, &known, &outcome));
    let again = run(&read.0, &read.1).expect("an outcome");
    assert_eq!(canonical(&(&read.0, &read.1, &again)).1, hash);
}
