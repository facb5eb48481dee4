//! What is still missing before people find premises and may book them: said in the list, and on every
//! page about the premises with the way to where it is filled in.

use jiff::civil::Date;
use prices::PriceLists;
use texts::Speaker;

use crate::model::{FactTopic, Premises};

/// What may be missing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lacks {
    /// A fact of universal design that nobody has looked at.
    Facts,
    /// A rule for who may book.
    Rule,
    /// Opening hours.
    Hours,
    /// A price.
    Price,
    /// A picture.
    Picture,
}

impl Lacks {
    /// Each with its word.
    pub const ALL: [(Self, &str); 5] = [
        (Self::Rule, "regel"),
        (Self::Hours, "tider"),
        (Self::Price, "pris"),
        (Self::Facts, "fakta"),
        (Self::Picture, "bilde"),
    ];

    // texts: venuedesk-lacks-*
    /// The page where it is filled in, from that of the premises; prices have their own.
    pub fn tab(self) -> Option<&'static str> {
        match self {
            Self::Facts => Some("/fakta"),
            Self::Rule => Some("/regler"),
            Self::Hours => Some("/tider"),
            Self::Picture => Some("/bilder"),
            Self::Price => None,
        }
    }

    /// «Ingen regel».
    pub fn words(self, say: &Speaker) -> String {
        let word = kernel::words::word_of(&Self::ALL, self);
        say.t(&format!("venuedesk-lacks-{word}")).into_owned()
    }
}

/// What premises lack on a day.
pub fn lacking(
    (premises, let_by): (&Premises, &str),
    has_picture: bool,
    (prices, today): (&PriceLists, Date),
) -> Vec<Lacks> {
    let mut lacks = Vec::new();
    let mut rules = premises.rules.iter();
    if !rules.any(|rule| rule.until_on.is_none_or(|until| today <= until)) {
        lacks.push(Lacks::Rule);
    }
    if premises.opening.is_empty() {
        lacks.push(Lacks::Hours);
    }
    if !super::price::has_any(prices, (premises, let_by), today) {
        lacks.push(Lacks::Price);
    }
    let checklist = FactTopic::ALL.into_iter().map(|(topic, _)| topic);
    let mut checklist = checklist.filter(|topic| topic.is_universal_design());
    if checklist.any(|topic| premises.fact(topic).is_none()) {
        lacks.push(Lacks::Facts);
    }
    if !has_picture {
        lacks.push(Lacks::Picture);
    }
    lacks
}
