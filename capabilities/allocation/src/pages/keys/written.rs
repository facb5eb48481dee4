//! A step as the fields of its form: what stands in them when it is changed.

use web::Fields;

use crate::{
    engine::{Counted, LeftoverTo, Limit, Method, Portion, Step, Surplus, Ties, Who},
    pages::sums::{written, written_hundredths},
};

/// How many tiers a form has room for.
pub const TIERS: usize = 6;

/// The fields of a step.
pub fn fields_of(step: &Step) -> Fields {
    let mut pairs: Vec<(String, String)> = Vec::new();
    let mut put = |name: &str, value: String| pairs.push((name.to_owned(), value));
    match step {
        Step::SetAside { purpose, sum } => {
            put("purpose_nb", purpose.nb.clone());
            put("purpose_nn", purpose.nn.clone());
            put("purpose_en", purpose.en.clone());
            put_portion(&mut put, *sum);
        }
        Step::Base { each, sum, .. } => {
            put("figure", each.to_string());
            put("amount", written(*sum));
        }
        Step::Tier { by, tiers, .. } => {
            put("figure", by.to_string());
            for (at, tier) in (1..).zip(tiers) {
                put(&format!("tier-{at}-from"), tier.from.to_string());
                put(&format!("tier-{at}-sum"), written(tier.sum));
            }
        }
        Step::Weight { percent, .. } => put("percent", percent.to_string()),
        Step::Share { sum, by, .. } => {
            put_portion(&mut put, *sum);
            put_counted(&mut put, by);
        }
        Step::PercentPot {
            purpose,
            percent,
            by,
            ceiling,
            ..
        } => {
            put("purpose_nb", purpose.nb.clone());
            put("purpose_nn", purpose.nn.clone());
            put("purpose_en", purpose.en.clone());
            put("percent", written_hundredths(*percent));
            put("amount", ceiling.map(written).unwrap_or_default());
            put_counted(&mut put, by);
        }
        Step::Floor { least } => put_limit(&mut put, *least),
        Step::Cap { most, surplus } => {
            put_limit(&mut put, *most);
            put_surplus(&mut put, *surplus);
        }
        Step::Minimum { least, surplus } => {
            put("amount", written(*least));
            put_surplus(&mut put, *surplus);
        }
        Step::Rounding { unit, method } => {
            put("unit", unit.ore().to_string());
            let (method, ties) = match method {
                Method::Nearest => ("nearest", None),
                Method::Down => ("down", None),
                Method::LargestRemainder(ties) => ("remainder", Some(*ties)),
            };
            put("method", method.to_owned());
            let ties = match ties {
                Some(Ties::Name) => "name",
                Some(Ties::LeastLast) => "last",
                _ => "members",
            };
            put("ties", ties.to_owned());
        }
        Step::Leftover { to } => match to {
            LeftoverTo::Largest => put("to", "largest".to_owned()),
            LeftoverTo::Kept(purpose) => {
                put("to", "kept".to_owned());
                put("purpose_nb", purpose.nb.clone());
                put("purpose_nn", purpose.nn.clone());
                put("purpose_en", purpose.en.clone());
            }
        },
    }
    if let Some(who) = step.who() {
        put_who(&mut put, who);
    }
    pairs.into_iter().collect()
}

fn put_portion(put: &mut impl FnMut(&str, String), portion: Portion) {
    let (kind, amount, percent) = match portion {
        Portion::Rest => ("rest", None, None),
        Portion::Fixed(sum) => ("fixed", Some(sum), None),
        Portion::OfPot(share) => ("pot", None, Some(share)),
        Portion::OfRest(share) => ("of-rest", None, Some(share)),
    };
    put("portion", kind.to_owned());
    put("amount", amount.map(written).unwrap_or_default());
    put(
        "percent",
        percent.map(written_hundredths).unwrap_or_default(),
    );
}

fn put_limit(put: &mut impl FnMut(&str, String), limit: Limit) {
    let (kind, amount, percent) = match limit {
        Limit::Fixed(sum) => ("fixed", Some(sum), String::new()),
        Limit::OfPot(share) => ("pot", None, written_hundredths(share)),
        Limit::OfLast(share) => ("last", None, share.to_string()),
    };
    put("limit", kind.to_owned());
    put("amount", amount.map(written).unwrap_or_default());
    put("percent", percent);
}

fn put_surplus(put: &mut impl FnMut(&str, String), surplus: Surplus) {
    let word = match surplus {
        Surplus::Shared => "shared",
        Surplus::Left => "left",
    };
    put("surplus", word.to_owned());
}

fn put_counted(put: &mut impl FnMut(&str, String), by: &[Counted]) {
    for counted in by {
        let name = format!("weight-{}", counted.figure);
        put(&name, written_hundredths(counted.weight));
    }
}

fn put_who(put: &mut impl FnMut(&str, String), who: &Who) {
    for area in &who.areas {
        put("areas", area.clone());
    }
    for kind in &who.kinds {
        put("kinds", kind.clone());
    }
    for (name, pair) in [("least", &who.at_least), ("below", &who.below)] {
        if let Some((figure, count)) = pair {
            put(&format!("{name}_figure"), figure.to_string());
            put(&format!("{name}_count"), count.to_string());
        }
    }
}
