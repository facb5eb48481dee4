//! A key of twelve steps on two thousand associations: one run, and one explanation for each.
//!
//! The numbers are drawn by a rule and the same each time. Beside the run, what a page adds is measured:
//! the checks (which run it once more in the opposite order) and the canonical bytes with their hash.
//!
//! `cargo run --profile bench -p benches --bin allocation_speed`
#![allow(clippy::print_stdout, reason = "a measurement is printed")]
#![allow(clippy::disallowed_methods, reason = "measuring needs a clock")]

use std::time::{Duration, Instant};

use allocation::engine::{
    Counted, Figure, Key, LeftoverTo, Limit, Method, Number, Plan, Portion, Row, Snapshot, Step,
    Surplus, Tier, Ties, Who, canonical, check, explain, run,
};
use anyhow::{Result, ensure};
use kernel::{Money, Translated};

const ASSOCIATIONS: i64 = 2_000;
const ROUNDS: usize = 40;
const GOAL: Duration = Duration::from_millis(50);

fn main() -> Result<()> {
    let snapshot = Snapshot::of((0..ASSOCIATIONS).map(row).collect())?;
    let plan = Plan::of(key(), Money::from_kroner(40_000_000));
    ensure!(plan.parts[0].key.steps.len() == 12, "twelve steps");
    let outcome = run(&plan, &snapshot)?;
    println!(
        "{} associations, {} given, {} left",
        outcome.parts[0].rows.len(),
        outcome.given().ore() / 100,
        outcome.left().ore() / 100
    );
    let mut runs = Vec::new();
    let mut checks = Vec::new();
    let mut bytes = Vec::new();
    let mut reasons = Vec::new();
    for _ in 0..ROUNDS {
        let start = Instant::now();
        let outcome = run(&plan, &snapshot)?;
        runs.push(start.elapsed());
        let start = Instant::now();
        let looked = check(&plan, &snapshot, &outcome);
        checks.push(start.elapsed());
        let start = Instant::now();
        let (_, hash) = canonical(&outcome);
        bytes.push(start.elapsed());
        let start = Instant::now();
        let told = snapshot
            .rows()
            .iter()
            .filter_map(|row| explain(&plan, &snapshot, &outcome, &row.id));
        ensure!(
            told.count() == snapshot.rows().len(),
            "everybody is told why"
        );
        reasons.push(start.elapsed());
        ensure!(
            hash.len() == 64 && looked.len() >= 4,
            "a hash, and the checks"
        );
    }
    report("run", runs, Some(GOAL));
    report("checks", checks, None);
    report("canonical bytes and hash", bytes, None);
    report("2,000 explanations", reasons, None);
    Ok(())
}

fn report(what: &str, mut times: Vec<Duration>, goal: Option<Duration>) {
    times.sort_unstable();
    let (best, median, worst) = (times[0], times[times.len() / 2], times[times.len() - 1]);
    let goal = goal.map_or_else(String::new, |goal| format!(", goal {goal:?}"));
    println!("{what}: best {best:.1?}, median {median:.1?}, worst {worst:.1?}{goal}");
}

/// The same numbers each time, of every size from three members to two thousand.
fn row(at: i64) -> Row {
    let drawn = |salt: i64, most: i64| (at * 7_919 + salt * 104_729).rem_euclid(most);
    let number = |value: i64| Number {
        value,
        source: "typed".to_owned(),
        on: jiff::civil::date(2025, 12, 31),
    };
    let bands = [
        (0, Some(5)),
        (6, Some(12)),
        (13, Some(19)),
        (20, Some(25)),
        (26, None),
    ];
    let counts = [
        drawn(1, 23),
        drawn(2, 211),
        drawn(3, 173),
        drawn(4, 67),
        3 + drawn(5, 401),
    ];
    let mut numbers: std::collections::BTreeMap<_, _> = bands
        .into_iter()
        .zip(counts)
        .map(|((from, to), count)| (Figure::Aged(from, to), number(count)))
        .collect();
    numbers.insert(Figure::Members, number(counts.iter().sum()));
    numbers.insert(Figure::Groups, number(1 + drawn(6, 9)));
    numbers.insert(Figure::WithDisability, number(drawn(7, 5)));
    Row {
        id: format!("{at:06}"),
        name: format!("Forening {at}"),
        place: at,
        area: format!("grend-{}", drawn(8, 7)),
        numbers,
        last: Some(number(500_000 + drawn(9, 9_000_000))),
        ..Row::default()
    }
}

fn key() -> Key {
    let kr = Money::from_kroner;
    let all = Who::default;
    let by = |pairs: &[(Figure, i64)]| -> Vec<Counted> {
        let counted = |(figure, weight): &(Figure, i64)| Counted {
            figure: figure.clone(),
            weight: *weight,
        };
        pairs.iter().map(counted).collect()
    };
    let purpose = Translated::default;
    Key {
        steps: vec![
            Step::SetAside {
                purpose: purpose(),
                sum: Portion::OfPot(137),
            },
            Step::Base {
                each: Figure::Association,
                sum: kr(1_000),
                who: all(),
            },
            Step::Base {
                each: Figure::Groups,
                sum: kr(317),
                who: all(),
            },
            Step::Tier {
                by: Figure::Members,
                tiers: vec![
                    Tier {
                        from: 50,
                        sum: kr(500),
                    },
                    Tier {
                        from: 200,
                        sum: kr(900),
                    },
                ],
                who: all(),
            },
            Step::Weight {
                who: Who {
                    areas: vec!["grend-3".to_owned()],
                    ..Who::default()
                },
                percent: 133,
            },
            Step::PercentPot {
                purpose: purpose(),
                percent: 313,
                by: by(&[(Figure::WithDisability, 100)]),
                who: all(),
                ceiling: Some(kr(900)),
            },
            Step::Share {
                sum: Portion::OfRest(3_700),
                by: by(&[
                    (Figure::Aged(6, Some(12)), 237),
                    (Figure::Aged(13, Some(19)), 291),
                ]),
                who: all(),
            },
            Step::Share {
                sum: Portion::Rest,
                by: by(&[(Figure::Members, 100), (Figure::Groups, 733)]),
                who: all(),
            },
            Step::Cap {
                most: Limit::OfLast(130),
                surplus: Surplus::Shared,
            },
            Step::Floor {
                least: Limit::Fixed(kr(5_000)),
            },
            Step::Rounding {
                unit: kr(10),
                method: Method::LargestRemainder(Ties::MostMembers),
            },
            Step::Leftover {
                to: LeftoverTo::Kept(purpose()),
            },
        ],
    }
}
