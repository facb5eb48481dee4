//! A price list: decided by somebody on a date, valid from another.

use access::PersonId;
use jiff::civil::Date;
use kernel::Instant;

use super::{Part, Rule, UserCategory};
use kernel::words::{from_word, word_of};

/// Where a price list stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ListState {
    /// Staff are writing it; it holds for nobody.
    #[default]
    Draft,
    /// It holds from its date, until the next one does. It is never changed.
    Published,
    /// A draft that came to nothing.
    Discarded,
}

/// A price list.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PriceList {
    /// Its id.
    pub id: String,
    /// Such as «Leie av kommunale lokaler 2026».
    pub name: String,
    /// Where it stands.
    pub state: ListState,
    /// When it was decided.
    pub decided_on: Option<Date>,
    /// By whom, such as «Kommunestyret».
    pub decided_by: String,
    /// The case it was decided in, such as `25/01482`.
    pub case_number: String,
    /// The first date it holds for.
    pub valid_from: Option<Date>,
    /// Who is younger than this is young.
    pub young_under: i64,
    /// An association is one for the young when at least so many per cent of its members are.
    pub youth_percent: i64,
    /// The list price is what this category pays.
    pub list_category: UserCategory,
    /// Why there is value added tax or not, with the law.
    pub vat_note: String,
    /// What is said of it besides.
    pub about: String,
    /// What time costs; the first that holds wins.
    pub rates: Vec<Rule>,
    /// Who pays less; the first that holds wins.
    pub reliefs: Vec<Rule>,
    /// What may be added; the first of each key that holds wins.
    pub extras: Vec<Rule>,
    /// Counts changes of the draft.
    pub version: i64,
    /// When it was published.
    pub published_at: Option<Instant>,
    /// By whom.
    pub published_by: Option<PersonId>,
    /// The id of whoever lets the premises it is for; empty when the municipality does.
    pub let_by: String,
}

impl ListState {
    /// Every state with its word.
    pub const ALL: [(Self, &str); 3] = [
        (Self::Draft, "draft"),
        (Self::Published, "published"),
        (Self::Discarded, "discarded"),
    ];

    /// As it is stored.
    pub fn word(self) -> &'static str {
        word_of(&Self::ALL, self)
    }

    /// Reads the word.
    pub fn from_word(word: &str) -> Option<Self> {
        from_word(&Self::ALL, word)
    }
}

impl PriceList {
    /// Under twenty, and at least half of them: what is used until a municipality decides.
    pub const YOUNG_UNDER: i64 = 20;
    /// See [`Self::YOUNG_UNDER`].
    pub const YOUTH_PERCENT: i64 = 50;

    /// The rules of one of its tables, in order.
    pub fn part(&self, part: Part) -> &[Rule] {
        match part {
            Part::Rate => &self.rates,
            Part::Relief => &self.reliefs,
            Part::Extra => &self.extras,
        }
    }

    /// The same, to change.
    pub fn part_mut(&mut self, part: Part) -> &mut Vec<Rule> {
        match part {
            Part::Rate => &mut self.rates,
            Part::Relief => &mut self.reliefs,
            Part::Extra => &mut self.extras,
        }
    }
}
