//! «Dere får 12 786 kr fordi …»: why one association gets what it gets, in its language.

// texts: alloc-why-*

use kernel::Money;
use texts::Speaker;

use super::{counted_words, hundredths, points, written};
use crate::engine::{Explanation, Figure, Method, Reason, Told};

/// An explanation in words.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Explained {
    /// «Dere får 12 786 kr.»
    pub lead: String,
    /// When an old key still counts: how much each gave.
    pub blend: String,
    /// Lines by the old key, when it still counts.
    pub old: Vec<ExplainedLine>,
    /// Lines by the key.
    pub new: Vec<ExplainedLine>,
    /// Lines of rounding.
    pub last: Vec<ExplainedLine>,
    /// What it comes to.
    pub sum: String,
}

/// One line.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ExplainedLine {
    /// Why.
    pub words: String,
    /// What it added or took; empty when it changes what follows and no sum.
    pub sum: String,
}

/// Puts an explanation into words.
pub fn explained(say: &Speaker, told: &Explanation) -> Explained {
    let amount = say.money(told.amount);
    let lead = if told.amount == Money::ZERO {
        say.t("alloc-got-nothing").into_owned()
    } else {
        say.ta("alloc-got", &[("sum", &amount)])
    };
    let lines = |told: &Vec<Told>| told.iter().map(|told| line(say, told)).collect::<Vec<_>>();
    let mut ways: Vec<Vec<ExplainedLine>> = told.ways.iter().map(lines).collect();
    let new = ways.pop().unwrap_or_default();
    let blend = told.blend.map_or_else(String::new, |(old, new, percent)| {
        let arguments = [
            ("old", say.money(old)),
            ("new", say.money(new)),
            ("percent", percent.to_string()),
        ];
        let arguments = arguments
            .each_ref()
            .map(|(name, text)| (*name, text.as_str()));
        say.ta("alloc-got-blend", &arguments)
    });
    Explained {
        lead,
        blend,
        old: ways.pop().unwrap_or_default(),
        new,
        last: lines(&told.last),
        sum: amount,
    }
}

fn line(say: &Speaker, told: &Told) -> ExplainedLine {
    let sum = match told.reason {
        Reason::Weight { .. } => String::new(),
        _ => say.money(told.sum),
    };
    ExplainedLine {
        words: words(say, told),
        sum,
    }
}

fn words(say: &Speaker, told: &Told) -> String {
    let with_sum = |id: &str, sum: Money| say.ta(id, &[("sum", &say.money(sum))]);
    match &told.reason {
        Reason::Base {
            each: Figure::Association,
            sum,
            ..
        } => with_sum("alloc-why-base-all", *sum),
        Reason::Base { each, count, sum } => say.ta(
            "alloc-why-base",
            &[
                ("counted", &counted_words(say, each, *count)),
                ("sum", &say.money(*sum)),
            ],
        ),
        Reason::Tier { by, count, from } => say.ta(
            "alloc-why-tier",
            &[
                ("counted", &counted_words(say, by, *count)),
                ("from", &say.number(*from)),
            ],
        ),
        Reason::Weight { percent } => {
            say.ta("alloc-why-weight", &[("percent", &percent.to_string())])
        }
        Reason::Share {
            purpose,
            portion,
            own,
            all,
            counted,
            ceiling,
        } => {
            let one = |(figure, count, weight): &(Figure, i64, i64)| {
                let counted = counted_words(say, figure, *count);
                if *weight == 100 {
                    return counted;
                }
                let weight = hundredths(say, *weight);
                say.ta(
                    "alloc-why-times",
                    &[("counted", &counted), ("weight", &weight)],
                )
            };
            let how: Vec<String> = counted.iter().map(one).collect();
            let how: Vec<&str> = how.iter().map(String::as_str).collect();
            let arguments = [
                ("portion", say.money(*portion)),
                ("own", points(say, own)),
                ("all", points(say, all)),
                ("how", say.list(&how)),
            ];
            let arguments = arguments
                .each_ref()
                .map(|(name, text)| (*name, text.as_str()));
            let mut text = say.ta("alloc-why-share", &arguments);
            if let Some(purpose) = purpose {
                text = format!("{}: {text}", written(say, purpose));
            }
            if let Some(most) = ceiling {
                text = format!("{text} {}", with_sum("alloc-why-ceiling", *most));
            }
            text
        }
        Reason::Raised(least) => with_sum("alloc-why-raised", *least),
        Reason::GaveWay => say.t("alloc-why-gave-way").into_owned(),
        Reason::Held(most) => with_sum("alloc-why-held", *most),
        Reason::OthersSurplus => say.t("alloc-why-surplus").into_owned(),
        Reason::TooSmall(least) => with_sum("alloc-why-too-small", *least),
        Reason::Rounded(unit, method) => {
            let id = match method {
                Method::Nearest => texts::id("alloc-why-nearest"),
                Method::Down => texts::id("alloc-why-down"),
                Method::LargestRemainder(_) if told.sum > Money::ZERO => {
                    texts::id("alloc-why-remainder-up")
                }
                Method::LargestRemainder(_) => texts::id("alloc-why-remainder-down"),
            };
            say.ta(id, &[("unit", &say.money(*unit))])
        }
        Reason::Leftover => say.t("alloc-why-leftover").into_owned(),
    }
}
