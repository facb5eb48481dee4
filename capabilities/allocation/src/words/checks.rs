//! What was looked at, what is to be warned of, and why a run came to nothing, in words.

use kernel::Money;
use texts::Speaker;
use web::State;

use super::figure_name;
use crate::engine::{Check, Fault, Refusal, Snapshot, Warning};

// texts: alloc-fault-* alloc-warn-*

/// A check as a state and a sentence.
pub fn check_words(say: &Speaker, snapshot: &Snapshot, check: &Check) -> (State, String) {
    let held = |held: bool, good: &'static str, bad: &'static str| {
        if held {
            (State::Good, say.t(good).into_owned())
        } else {
            (State::Stopped, say.t(bad).into_owned())
        }
    };
    let name = |id: &String| {
        snapshot
            .row(id)
            .map_or_else(|| id.clone(), |row| row.name.clone())
    };
    match check {
        Check::WithinPot(is) => held(
            *is,
            texts::id("alloc-check-pot"),
            texts::id("alloc-check-pot-not"),
        ),
        Check::NoNegative(is) => held(
            *is,
            texts::id("alloc-check-negative"),
            texts::id("alloc-check-negative-not"),
        ),
        Check::OrderNeutral(is) => held(
            *is,
            texts::id("alloc-check-order"),
            texts::id("alloc-check-order-not"),
        ),
        Check::MoreNeverLess(None) => held(true, texts::id("alloc-check-more"), ""),
        Check::MoreNeverLess(Some((larger, smaller))) => {
            let names = [("larger", name(larger)), ("smaller", name(smaller))];
            let names = names
                .each_ref()
                .map(|(which, name)| (*which, name.as_str()));
            (State::Lacking, say.ta("alloc-check-more-not", &names))
        }
        Check::Missing(figure, ids) => {
            let names: Vec<String> = ids.iter().take(3).map(name).collect();
            let count = i64::try_from(ids.len()).unwrap_or(i64::MAX);
            let figure = super::steps::lower(&figure_name(say, figure));
            let some = [("figure", figure.as_str()), ("names", &names.join(", "))];
            let id = if ids.len() > names.len() {
                texts::id("alloc-check-missing-many")
            } else {
                texts::id("alloc-check-missing")
            };
            (State::Lacking, say.tna(id, count, &some))
        }
        Check::Outside(count) => (State::Open, say.tn("alloc-check-outside", *count)),
        Check::MuchLeft(sum) => {
            let words = say.ta("alloc-check-left", &[("sum", &say.money(*sum))]);
            (State::Open, words)
        }
    }
}

/// A warning about a key; steps are counted from one.
pub fn warning_words(say: &Speaker, warning: Warning) -> String {
    let (id, at) = match warning {
        Warning::TierFalls(at) => (texts::id("alloc-warn-tier"), at),
        Warning::FavoursFewer(at) => (texts::id("alloc-warn-fewer"), at),
        Warning::WeighsDown(at) => (texts::id("alloc-warn-weight"), at),
        Warning::SharesAfterFloor(at) => (texts::id("alloc-warn-shares"), at),
        Warning::UnitLess(at) => (texts::id("alloc-warn-unit"), at),
    };
    say.ta(id, &[("step", &(at + 1).to_string())])
}

/// What is wrong with a key, and what to do.
pub fn fault_words(say: &Speaker, fault: Fault) -> String {
    let with = |id: &str, at: usize| say.ta(id, &[("step", &(at + 1).to_string())]);
    match fault {
        Fault::Empty => say.t("alloc-fault-empty").into_owned(),
        Fault::NoRounding => say.t("alloc-fault-no-rounding").into_owned(),
        Fault::OverHundred => say.t("alloc-fault-over-hundred").into_owned(),
        Fault::TooMany => say.t("alloc-fault-too-many").into_owned(),
        Fault::Twice(at) => with("alloc-fault-twice", at),
        Fault::Order(at) => with("alloc-fault-order", at),
        Fault::Percent(at) => with("alloc-fault-percent", at),
        Fault::Sum(at) => with("alloc-fault-sum", at),
        Fault::Counted(at) => with("alloc-fault-counted", at),
        Fault::Tiers(at) => with("alloc-fault-tiers", at),
        Fault::Uneven(at) => with("alloc-fault-uneven", at),
    }
}

/// Why there is no outcome, and what to do.
pub fn refusal_words(say: &Speaker, why: &Refusal) -> String {
    let money = |ore: i64| say.money(Money::from_ore(ore));
    match why {
        Refusal::Key(faults) => {
            let words = faults.iter().map(|fault| fault_words(say, *fault));
            words.collect::<Vec<_>>().join(" ")
        }
        Refusal::NotEnough { step, needed, left } => {
            let arguments = [
                ("step", (step + 1).to_string()),
                ("needed", money(*needed)),
                ("left", money(*left)),
            ];
            let arguments = arguments
                .each_ref()
                .map(|(name, text)| (*name, text.as_str()));
            say.ta("alloc-no-enough", &arguments)
        }
        Refusal::Overshoots { over, .. } => {
            say.ta("alloc-no-overshoots", &[("over", &money(*over))])
        }
        Refusal::Pot => say.t("alloc-no-pot").into_owned(),
        Refusal::Blend => say.t("alloc-no-blend").into_owned(),
        Refusal::OldKey(why) => say.ta("alloc-no-old", &[("why", &refusal_words(say, why))]),
        Refusal::InPart(at, why) => {
            let part = (at + 1).to_string();
            let why = refusal_words(say, why);
            say.ta("alloc-no-part", &[("part", &part), ("why", &why)])
        }
        Refusal::Unsound => say.t("alloc-no-unsound").into_owned(),
    }
}
