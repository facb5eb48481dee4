//! A step of a key in one sentence, or two when it is not for all.

// texts: alloc-portion-*

use associations::vocabulary;
use kernel::Money;
use texts::Speaker;

use super::{Teller, counted_words, figure_name, hundredths, per_words, written};
use crate::engine::{Counted, LeftoverTo, Limit, Method, Portion, Step, Surplus, Ties, Who};

// texts: alloc-step-* alloc-title-* alloc-ties-* alloc-round-* alloc-surplus-*

/// What a step is called: «Deling».
pub fn step_title(say: &Speaker, step: &Step) -> String {
    say.t(&format!("alloc-title-{}", step.word())).into_owned()
}

/// What a step does.
pub fn step_words(teller: Teller<'_>, step: &Step) -> String {
    let say = teller.say;
    let money = |sum: Money| say.money(sum);
    let sentence = match step {
        Step::SetAside { purpose, sum } => say.ta(
            "alloc-step-set-aside",
            &[
                ("sum", &portion_words(say, *sum)),
                ("purpose", written(say, purpose)),
            ],
        ),
        Step::Base { each, sum, .. } => say.ta(
            "alloc-step-base",
            &[("sum", &money(*sum)), ("per", &per_words(say, each))],
        ),
        Step::Tier { by, tiers, .. } => {
            let tier = |tier: &crate::engine::Tier| {
                let (from, sum) = (say.number(tier.from), money(tier.sum));
                say.ta("alloc-step-tier-one", &[("from", &from), ("sum", &sum)])
            };
            let tiers: Vec<String> = tiers.iter().map(tier).collect();
            let figure = lower(&figure_name(say, by));
            say.ta(
                "alloc-step-tier",
                &[("figure", &figure), ("tiers", &tiers.join(", "))],
            )
        }
        Step::Weight { percent, .. } => {
            say.ta("alloc-step-weight", &[("percent", &percent.to_string())])
        }
        Step::Share { sum, by, .. } => say.ta(
            "alloc-step-share",
            &[
                ("sum", &portion_words(say, *sum)),
                ("by", &by_words(say, by)),
            ],
        ),
        Step::PercentPot {
            purpose,
            percent,
            by,
            ceiling,
            ..
        } => {
            let arguments = [
                ("sum", portion_words(say, Portion::OfPot(*percent))),
                ("purpose", written(say, purpose).to_owned()),
                ("by", by_words(say, by)),
            ];
            let arguments = arguments
                .each_ref()
                .map(|(name, text)| (*name, text.as_str()));
            let shared = say.ta("alloc-step-percent-pot", &arguments);
            match ceiling {
                Some(most) => {
                    let top = say.ta("alloc-step-ceiling", &[("sum", &money(*most))]);
                    format!("{shared} {top}")
                }
                None => shared,
            }
        }
        Step::Floor { least } => {
            say.ta("alloc-step-floor", &[("limit", &limit_words(say, *least))])
        }
        Step::Cap { most, surplus } => say.ta(
            "alloc-step-cap",
            &[
                ("limit", &limit_words(say, *most)),
                ("surplus", &surplus_words(say, *surplus)),
            ],
        ),
        Step::Minimum { least, surplus } => say.ta(
            "alloc-step-minimum",
            &[
                ("sum", &money(*least)),
                ("surplus", &surplus_words(say, *surplus)),
            ],
        ),
        Step::Rounding { unit, method } => {
            let unit = money(*unit);
            match method {
                Method::Nearest => say.ta("alloc-round-nearest", &[("unit", &unit)]),
                Method::Down => say.ta("alloc-round-down", &[("unit", &unit)]),
                Method::LargestRemainder(ties) => say.ta(
                    "alloc-round-remainder",
                    &[("unit", &unit), ("ties", &ties_words(say, *ties))],
                ),
            }
        }
        Step::Leftover { to } => match to {
            LeftoverTo::Largest => say.t("alloc-step-leftover-largest").into_owned(),
            LeftoverTo::Kept(purpose) => say.ta(
                "alloc-step-leftover-kept",
                &[("purpose", written(say, purpose))],
            ),
        },
    };
    match step.who().filter(|who| !who.is_all()) {
        Some(who) => format!("{sentence} {}", who_words(teller, who)),
        None => sentence,
    }
}

/// «Gjelder dem i Aasen med minst 15 medlemmer.»
pub fn who_words(teller: Teller<'_>, who: &Who) -> String {
    let say = teller.say;
    let mut parts = Vec::new();
    if !who.areas.is_empty() {
        let name = |key: &String| {
            let district = teller.municipality.district(key);
            district.map_or_else(
                || key.clone(),
                |district| district.name_in(say.language()).to_owned(),
            )
        };
        let names: Vec<String> = who.areas.iter().map(name).collect();
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        parts.push(say.ta("alloc-who-areas", &[("areas", &say.list(&names))]));
    }
    if !who.kinds.is_empty() {
        let name = |key: &String| {
            let group = vocabulary::Group::get(key);
            group.map_or_else(
                || key.clone(),
                |group| group.name(say.language()).to_owned(),
            )
        };
        let names: Vec<String> = who.kinds.iter().map(name).collect();
        parts.push(say.ta("alloc-who-kinds", &[("kinds", &say.list(&names))]));
    }
    if let Some((figure, count)) = &who.at_least {
        let counted = counted_words(say, figure, *count);
        parts.push(say.ta("alloc-who-at-least", &[("counted", &counted)]));
    }
    if let Some((figure, count)) = &who.below {
        let counted = counted_words(say, figure, *count);
        parts.push(say.ta("alloc-who-below", &[("counted", &counted)]));
    }
    let parts: Vec<&str> = parts.iter().map(String::as_str).collect();
    say.ta("alloc-who", &[("who", &say.list(&parts))])
}

/// «Resten», «10 prosent av potten».
pub fn portion_words(say: &Speaker, portion: Portion) -> String {
    let percent = |id: &str, share: i64| say.ta(id, &[("percent", &hundredths(say, share))]);
    match portion {
        Portion::Rest => say.t("alloc-portion-rest").into_owned(),
        Portion::Fixed(sum) => say.money(sum),
        Portion::OfPot(share) => percent("alloc-portion-pot", share),
        Portion::OfRest(share) => percent("alloc-portion-of-rest", share),
    }
}

fn limit_words(say: &Speaker, limit: Limit) -> String {
    match limit {
        Limit::Fixed(sum) => say.money(sum),
        Limit::OfPot(share) => portion_words(say, Portion::OfPot(share)),
        Limit::OfLast(share) => say.ta("alloc-limit-last", &[("percent", &share.to_string())]),
    }
}

fn by_words(say: &Speaker, by: &[Counted]) -> String {
    let one = |counted: &Counted| {
        let name = lower(&figure_name(say, &counted.figure));
        if counted.weight == 100 {
            return name;
        }
        let weight = hundredths(say, counted.weight);
        say.ta("alloc-by-weight", &[("figure", &name), ("weight", &weight)])
    };
    let all: Vec<String> = by.iter().map(one).collect();
    let all: Vec<&str> = all.iter().map(String::as_str).collect();
    say.list(&all)
}

fn surplus_words(say: &Speaker, surplus: Surplus) -> String {
    let word = match surplus {
        Surplus::Shared => "shared",
        Surplus::Left => "left",
    };
    say.t(&format!("alloc-surplus-{word}")).into_owned()
}

fn ties_words(say: &Speaker, ties: Ties) -> String {
    let word = match ties {
        Ties::MostMembers => "members",
        Ties::Name => "name",
        Ties::LeastLast => "last",
    };
    say.t(&format!("alloc-ties-{word}")).into_owned()
}

/// As it stands inside of a sentence.
pub fn lower(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| {
        first.to_lowercase().chain(letters).collect()
    })
}
