//! Facts in words: a value, or that it is not known, with who says so and when; and what is lacking
//! for whom, measured against TEK17 ch. 12 (width of doors, step-free way in) and known unknowns.

use texts::Speaker;
use web::State;

use crate::model::{Fact, FactTopic, Picture, Premises, Reads};

/// A fact as shown.
pub struct Told {
    pub topic: String,
    pub value: String,
    pub state: State,
    /// «Målt av drift, 3. mars 2026»; empty of what nobody knows.
    pub source: String,
    /// A picture that shows it.
    pub picture: Option<Picture>,
}

/// What somebody needs of premises, by what she brings.
#[derive(Clone, Copy)]
struct Need {
    word: &'static str,
    topics: &'static [FactTopic],
}

const NEEDS: [Need; 4] = [
    Need {
        word: "wheelchair",
        topics: &[
            FactTopic::StepFree,
            FactTopic::DoorWidth,
            FactTopic::AccessibleToilet,
            FactTopic::Lift,
            FactTopic::ReservedParking,
        ],
    },
    Need {
        word: "hearing",
        topics: &[FactTopic::HearingLoop],
    },
    Need {
        word: "sight",
        topics: &[FactTopic::ContrastMarking, FactTopic::GuideDogs],
    },
    Need {
        word: "walking",
        topics: &[
            FactTopic::StepFree,
            FactTopic::Lift,
            FactTopic::ReservedParking,
        ],
    },
];

/// A door is wide enough from so many centimetres (TEK17 § 12-13: 0,86 m clear width).
const WIDE_ENOUGH: f64 = 86.0;

/// How premises are for somebody with a need.
pub struct Suits {
    pub need: String,
    pub state: State,
    /// «Ingen mangler», «2 mangler, 1 er ikke kjent».
    pub words: String,
    /// What lacks, and what is not known.
    pub details: String,
}

/// Shortages for each need.
// texts: venue-need-*
pub fn needs(say: &Speaker, premises: &Premises) -> Vec<Suits> {
    let one = |need: Need| {
        let of = |wanted: Option<bool>| -> Vec<String> {
            let topics = need
                .topics
                .iter()
                .filter(|topic| is_met(premises.fact(**topic), **topic) == wanted);
            topics
                .map(|topic| name(say, *topic).to_lowercase())
                .collect()
        };
        let (lacking, unknown) = (of(Some(false)), of(None));
        let count = |list: &[String]| i64::try_from(list.len()).unwrap_or_default();
        let (state, words) = match (lacking.is_empty(), unknown.is_empty()) {
            (true, true) => (State::Good, say.t("venue-need-met").into_owned()),
            (true, false) => (State::Open, say.tn("venue-need-unknown", count(&unknown))),
            (false, _) => (
                State::Lacking,
                say.tn("venue-need-lacking", count(&lacking)),
            ),
        };
        let mut details = Vec::new();
        if !lacking.is_empty() {
            details.push(say.ta("venue-need-lacks", &[("what", &say.list(&lacking))]));
        }
        if !unknown.is_empty() {
            details.push(say.ta("venue-need-unsure", &[("what", &say.list(&unknown))]));
        }
        Suits {
            need: say.t(&format!("venue-need-{}", need.word)).into_owned(),
            state,
            words,
            details: details.join(" "),
        }
    };
    NEEDS.into_iter().map(one).collect()
}

/// Whether a fact meets the need for it; `None` when nobody knows.
fn is_met(fact: Option<&Fact>, topic: FactTopic) -> Option<bool> {
    let value = fact?.value.as_deref()?;
    match topic.reads() {
        Reads::Number(_) if topic == FactTopic::DoorWidth => {
            value.parse().ok().map(|width: f64| width >= WIDE_ENOUGH)
        }
        // Somebody has measured the way: there is a place.
        Reads::Number(_) | Reads::People | Reads::Words => Some(true),
        Reads::YesNo => Some(value == "yes"),
    }
}

/// The checklist of universal design: every topic, known or not.
pub fn universal_design(say: &Speaker, premises: &Premises, pictures: &[Picture]) -> Vec<Told> {
    FactTopic::ALL
        .into_iter()
        .filter(|(topic, _)| topic.is_universal_design())
        .map(|(topic, _)| Told {
            picture: pictures.iter().find(|it| it.topic == Some(topic)).cloned(),
            ..told(say, topic, premises.fact(topic))
        })
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

/// The value of a fact, in words.
pub fn value(say: &Speaker, topic: FactTopic, fact: Option<&Fact>) -> String {
    said(say, topic, fact).0
}

fn said(say: &Speaker, topic: FactTopic, fact: Option<&Fact>) -> (String, State) {
    let value = fact.and_then(|fact| fact.value.as_deref());
    match (topic.reads(), value) {
        (_, None) => (say.t("venue-unknown").into_owned(), State::Open),
        (Reads::YesNo, Some("yes")) => (say.t("venue-yes").into_owned(), State::Good),
        (Reads::YesNo, Some(_)) => (say.t("venue-no").into_owned(), State::Out),
        (Reads::Number(unit), Some(number)) => (measured(say, number, unit), State::Good),
        (Reads::People, Some(number)) => (people(say, number), State::Good),
        (Reads::Words, Some(words)) => (words.to_owned(), State::Good),
    }
}

fn told(say: &Speaker, topic: FactTopic, fact: Option<&Fact>) -> Told {
    let (words, state) = said(say, topic, fact);
    let known = fact.filter(|fact| fact.value.is_some());
    let source = known.map(|fact| {
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
        picture: None,
    }
}

/// «Inntil 120 personer».
fn people(say: &Speaker, number: &str) -> String {
    let count = number.parse().ok();
    count.map_or_else(
        || number.to_owned(),
        |count: i64| say.tn("venue-most-people", count),
    )
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
