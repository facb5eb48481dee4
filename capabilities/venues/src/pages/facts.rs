//! Facts in words: a value, or that it is not known, with who says so and when.

use texts::Speaker;
use web::State;

use crate::model::{Fact, FactTopic, Premises, Reads};

/// A fact as shown.
pub struct Told {
    pub topic: String,
    pub value: String,
    pub state: State,
    /// «Målt av drift, 3. mars 2026».
    pub source: String,
}

/// The checklist of universal design: every topic, known or not.
pub fn universal_design(say: &Speaker, premises: &Premises) -> Vec<Told> {
    FactTopic::ALL
        .into_iter()
        .filter(|(topic, _)| topic.is_universal_design())
        .map(|(topic, _)| told(say, topic, premises.fact(topic)))
        .collect()
}

/// The rest, where somebody has looked.
pub fn others(say: &Speaker, premises: &Premises) -> Vec<Told> {
    FactTopic::ALL
        .into_iter()
        .filter(|(topic, _)| !topic.is_universal_design())
        .filter_map(|(topic, _)| Some(told(say, topic, Some(premises.fact(topic)?))))
        .collect()
}

/// What a topic is called.
// texts: venue-fact-*
pub fn name(say: &Speaker, topic: FactTopic) -> String {
    say.t(&format!("venue-fact-{}", topic.word())).into_owned()
}

fn told(say: &Speaker, topic: FactTopic, fact: Option<&Fact>) -> Told {
    let value = fact.and_then(|fact| fact.value.as_deref());
    let (words, state) = match (topic.reads(), value) {
        (_, None) => (say.t("venue-unknown").into_owned(), State::Open),
        (Reads::YesNo, Some("yes")) => (say.t("venue-yes").into_owned(), State::Good),
        (Reads::YesNo, Some(_)) => (say.t("venue-no").into_owned(), State::Out),
        (Reads::Number(unit), Some(number)) => (measured(say, number, unit), State::Good),
        (Reads::Words, Some(words)) => (words.to_owned(), State::Good),
    };
    let source = fact.map(|fact| {
        let date = say.date(fact.seen_on);
        say.ta(
            "venue-fact-by",
            &[("source", &fact.source), ("date", &date)],
        )
    });
    Told {
        topic: name(say, topic),
        value: words,
        state,
        source: source.unwrap_or_default(),
    }
}

/// A number with its unit: decimals as people write them.
fn measured(say: &Speaker, number: &str, unit: &str) -> String {
    let written = match (number.parse::<i64>(), number.parse::<f64>()) {
        (Ok(whole), _) => say.number(whole),
        (_, Ok(decimal)) => say.decimal(decimal, 1),
        _ => number.to_owned(),
    };
    format!("{written} {unit}").trim_end().to_owned()
}
