//! What is looked at when a run is done, and what a key is warned of before.
//!
//! The first checks are true of every outcome by the way it is made, and are asked anyway: an
//! auditor should not have to believe. The last can fail by what the key says, and then it warns.

use super::{
    Figure, Method, Outcome, Plan, Portion, Row, Snapshot, Stage, Step, Surplus, canonical, run,
};
use kernel::Money;

/// One check, and how it went.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Check {
    /// What is given and set aside is not more than the pot.
    WithinPot(bool),
    /// Nobody gets less than nothing.
    NoNegative(bool),
    /// Reckoned with the associations in another order, it is the same.
    OrderNeutral(bool),
    /// Whoever has more members never gets less; else the pair of ids that shows it: larger, smaller.
    MoreNeverLess(Option<(String, String)>),
    /// So many have not told a number the key looks at.
    Missing(Figure, Vec<String>),
    /// So many are in no part of the plan.
    Outside(i64),
    /// More than a hundredth of the pot is left.
    MuchLeft(Money),
}

/// A step by which an association may get less for being larger, with its place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Warning {
    /// A higher tier gives less than the one below.
    TierFalls(usize),
    /// It is for those who have fewer than so many of something.
    FavoursFewer(usize),
    /// Those with many count less.
    WeighsDown(usize),
    /// Rounding by remainder, where not all of the pot is shared: the others may shrink so that there is
    /// a unit less to hand out, and it may be taken from the one that grew. Never more than a unit.
    UnitLess(usize),
    /// What is too small is shared on top of a floor: the more the floor had to lift, the more there is.
    SharesAfterFloor(usize),
}

/// What to warn of in a key.
pub fn warnings(key: &super::Key) -> Vec<Warning> {
    let mut found = Vec::new();
    for (at, step) in key.steps.iter().enumerate() {
        let fewer = step.who().and_then(super::Who::favours_fewer).is_some();
        match step {
            Step::Weight { who, percent } => {
                if *percent > 100 && fewer {
                    found.push(Warning::FavoursFewer(at));
                }
                if *percent < 100 && who.at_least.is_some() {
                    found.push(Warning::WeighsDown(at));
                }
            }
            _ if fewer => found.push(Warning::FavoursFewer(at)),
            _ => {}
        }
        if let Step::Tier { tiers, .. } = step
            && tiers.windows(2).any(|pair| pair[1].sum < pair[0].sum)
        {
            found.push(Warning::TierFalls(at));
        }
        let shares_on = matches!(
            step,
            Step::Minimum {
                surplus: Surplus::Shared,
                ..
            }
        );
        let lifts = |step: &Step| step.stage() == Stage::Floor;
        if shares_on && key.steps.iter().any(lifts) {
            found.push(Warning::SharesAfterFloor(at));
        }
        let by_remainder = matches!(
            step,
            Step::Rounding {
                method: Method::LargestRemainder(_),
                ..
            }
        );
        if by_remainder && !shares_all(key) {
            found.push(Warning::UnitLess(at));
        }
    }
    found
}

/// Whether all that is left is shared at last, whatever the numbers are.
fn shares_all(key: &super::Key) -> bool {
    let all =
        |step: &Step| matches!(step, Step::Share { sum: Portion::Rest, who, .. } if who.is_all());
    let keeps = |step: &Step| match step {
        Step::Cap { surplus, .. } => *surplus == Surplus::Left,
        Step::Minimum { .. } => true,
        _ => false,
    };
    let shares = |step: &Step| matches!(step, Step::Share { .. } | Step::PercentPot { .. });
    if !key
        .steps
        .iter()
        .any(|step| shares(step) || matches!(step.stage(), Stage::Cap | Stage::Floor))
    {
        // Whole sums alone, which rounding does not touch when they come out even in its unit.
        let unit = key.unit().unwrap_or(1);
        return key.steps.iter().all(|step| match step {
            Step::Base { sum, .. } => sum.ore() % unit == 0,
            Step::Tier { tiers, .. } => tiers.iter().all(|tier| tier.sum.ore() % unit == 0),
            _ => true,
        });
    }
    let last = key
        .steps
        .iter()
        .rev()
        .find(|step| step.stage() == Stage::Give && !matches!(step, Step::Weight { .. }));
    last.is_some_and(all) && !key.steps.iter().any(keeps)
}

/// Looks an outcome over. Those that went as they should come along, so that a page can say so.
pub fn check(plan: &Plan, snapshot: &Snapshot, outcome: &Outcome) -> Vec<Check> {
    let within = outcome.parts.iter().all(|part| {
        let rows: Money = part.rows.iter().map(|row| row.amount).sum();
        rows + part.set_aside + part.left == part.pot && part.left >= Money::ZERO
    });
    let amounts = || outcome.parts.iter().flat_map(|part| &part.rows);
    let mut checks = vec![
        Check::WithinPot(within),
        Check::NoNegative(amounts().all(|row| row.amount >= Money::ZERO)),
        Check::OrderNeutral(is_neutral(plan, snapshot, outcome)),
        Check::MoreNeverLess(larger_with_less(plan, snapshot, outcome)),
    ];
    let mut figures: Vec<Figure> = Vec::new();
    for part in &plan.parts {
        figures.extend(part.key.figures());
    }
    figures.sort();
    figures.dedup();
    for figure in figures {
        let silent = |row: &&Row| outcome.of(&row.id).is_some() && !row.knows(&figure);
        let silent: Vec<String> = snapshot
            .rows()
            .iter()
            .filter(silent)
            .map(|row| row.id.clone())
            .collect();
        if !silent.is_empty() {
            checks.push(Check::Missing(figure, silent));
        }
    }
    if !outcome.outside.is_empty() {
        let outside = i64::try_from(outcome.outside.len()).unwrap_or(i64::MAX);
        checks.push(Check::Outside(outside));
    }
    if outcome.left().ore() > outcome.pot().ore() / 100 {
        checks.push(Check::MuchLeft(outcome.left()));
    }
    checks
}

fn is_neutral(plan: &Plan, snapshot: &Snapshot, outcome: &Outcome) -> bool {
    let mut rows = snapshot.rows().to_vec();
    rows.reverse();
    let turned = Snapshot::of(rows)
        .ok()
        .and_then(|turned| run(plan, &turned).ok());
    turned.is_some_and(|turned| canonical(&turned) == canonical(outcome))
}

/// Two of the same part, place and kind, of whom one has no less of anything and more members, and
/// gets less. It is looked for where a key is warned of; elsewhere it cannot be.
fn larger_with_less(
    plan: &Plan,
    snapshot: &Snapshot,
    outcome: &Outcome,
) -> Option<(String, String)> {
    for (part, done) in plan.parts.iter().zip(&outcome.parts) {
        let old = part.blend.as_ref().map(|blend| &blend.key);
        let warned = std::iter::once(&part.key).chain(old);
        if warned.flat_map(warnings).next().is_none() {
            continue;
        }
        let rows: Vec<(&Row, Money)> = done
            .rows
            .iter()
            .filter_map(|given| Some((snapshot.row(&given.id)?, given.amount)))
            .collect();
        for (larger, more) in &rows {
            for (smaller, less) in &rows {
                if more < less && is_larger(larger, smaller) {
                    return Some((larger.id.clone(), smaller.id.clone()));
                }
            }
        }
    }
    None
}

fn is_larger(one: &Row, other: &Row) -> bool {
    let members = |row: &Row| row.count(&Figure::Members);
    let no_less = |figure: &Figure| one.count(figure) >= other.count(figure);
    members(one) > members(other)
        && one.area == other.area
        && one.kinds == other.kinds
        && other.numbers.keys().all(no_less)
}
