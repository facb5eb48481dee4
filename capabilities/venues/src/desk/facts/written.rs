//! What is known, as it is written in the form.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;
use texts::Speaker;
use web::{Fields, FormErrors, WrittenDate};

use crate::model::{Fact, FactTopic, Premises, Reads};

/// Somebody looked, and could not tell.
pub const UNKNOWN: &str = "unknown";

const LONGEST: usize = 300;

/// Raw: by topic the value, empty when nobody has looked.
#[derive(Clone, Debug, Default)]
pub struct Written {
    values: BTreeMap<FactTopic, String>,
    confirmed: BTreeSet<FactTopic>,
    /// Who says so.
    pub source: String,
    /// When it was seen.
    pub seen_on: WrittenDate,
}

impl Written {
    /// What is known now.
    pub fn of(premises: &Premises, today: Date) -> Self {
        let values = premises.facts.iter().map(|fact| {
            let value = fact.value.clone().unwrap_or_else(|| UNKNOWN.to_owned());
            (fact.topic, value.replace('.', decimal_of(fact.topic)))
        });
        Self {
            values: values.collect(),
            confirmed: BTreeSet::new(),
            source: String::new(),
            seen_on: today.into(),
        }
    }

    /// What was sent.
    pub fn read(fields: &Fields) -> Self {
        let topics = FactTopic::ALL.into_iter();
        let values = topics.clone().map(|(topic, word)| {
            let is_unknown = fields.has(&format!("{word}-unknown"));
            let written = fields.one(word);
            let value = if is_unknown && written.is_empty() {
                UNKNOWN
            } else {
                written
            };
            (topic, value.to_owned())
        });
        let confirmed = topics.filter(|(_, word)| fields.has(&format!("{word}-confirm")));
        Self {
            values: values.collect(),
            confirmed: confirmed.map(|(topic, _)| topic).collect(),
            source: fields.one("source").to_owned(),
            seen_on: fields.date("seen_on"),
        }
    }

    /// What is written about a topic.
    pub fn value(&self, topic: FactTopic) -> &str {
        self.values.get(&topic).map_or("", String::as_str)
    }

    /// Whether a topic is seen anew, with the same value.
    pub fn confirms(&self, topic: FactTopic) -> bool {
        self.confirmed.contains(&topic)
    }

    // texts: venuedesk-error-number*
    /// All that is known when this is saved, or what is wrong.
    pub fn parse(
        &self,
        say: &Speaker,
        (premises, today): (&Premises, Date),
        errors: &mut FormErrors,
    ) -> Option<Vec<Fact>> {
        let mut facts = Vec::new();
        let mut is_new = false;
        let seen_on = self.seen_on.checked("seen_on", say, errors);
        for (topic, word) in FactTopic::ALL {
            let Some(value) = self.parsed(topic) else {
                let id = match topic.reads() {
                    Reads::Number(_) => "venuedesk-error-number",
                    Reads::People => "venuedesk-error-people",
                    _ => "venuedesk-error-long",
                };
                errors.add(word, say.t(id));
                continue;
            };
            let Some(value) = value else {
                continue;
            };
            let known = premises.fact(topic);
            let same = known.is_some_and(|known| known.value == value);
            if let Some(known) = known.filter(|_| same && !self.confirms(topic)) {
                facts.push(known.clone());
            } else {
                is_new = true;
                facts.push(Fact {
                    topic,
                    value,
                    source: self.source.clone(),
                    seen_on: seen_on.unwrap_or(today),
                });
            }
        }
        if is_new && self.source.is_empty() {
            errors.add("source", say.t("venuedesk-error-source"));
        }
        if is_new
            && seen_on.is_none_or(|seen_on| seen_on > today)
            && errors.of("seen_on").is_empty()
        {
            errors.add("seen_on", say.t("venuedesk-error-seen-on"));
        }
        errors.is_empty().then_some(facts)
    }

    /// The value as it is stored: `None` when it cannot be read, `Some(None)` when nobody has looked.
    #[expect(
        clippy::option_option,
        reason = "unreadable, nothing and unknown are three different things"
    )]
    fn parsed(&self, topic: FactTopic) -> Option<Option<Option<String>>> {
        let written = self.value(topic);
        match (topic.reads(), written) {
            (_, "") => Some(None),
            (_, UNKNOWN) => Some(Some(None)),
            (Reads::Number(_), number) => {
                let digits: String = number.split_whitespace().collect();
                let number = digits.replace(',', ".");
                let is_one = number
                    .parse::<f64>()
                    .is_ok_and(|it| (0.0..1e6).contains(&it));
                is_one.then_some(Some(Some(number)))
            }
            (Reads::People, number) => {
                let digits: String = number.split_whitespace().collect();
                let number = digits.parse::<u32>().ok();
                let number = number.filter(|it| (1..1_000_000).contains(it));
                number.map(|it| Some(Some(it.to_string())))
            }
            (Reads::YesNo, word) => {
                let known = ["yes", "no"].contains(&word);
                known.then(|| Some(Some(word.to_owned())))
            }
            (Reads::Words, words) => {
                (words.chars().count() <= LONGEST).then(|| Some(Some(words.to_owned())))
            }
        }
    }
}

/// Numbers are shown with a comma, and words as they are.
fn decimal_of(topic: FactTopic) -> &'static str {
    match topic.reads() {
        Reads::Number(_) => ",",
        _ => ".",
    }
}
