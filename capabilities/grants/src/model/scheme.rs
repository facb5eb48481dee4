//! Schemes and their guidelines: what is supported, who may apply, how much.
//!
//! Whether support is an individual decision (enkeltvedtak) is said for each scheme with its reason:
//! it mainly is (Rundskriv H-1294), not always (KDD, answer of 30 October 2023). Guidelines are
//! versions with a date; an application keeps the one it was sent under.

use access::PersonId;
use jiff::civil::Date;
use kernel::{Instant, Language, Money, Translated};
use serde::{Deserialize, Serialize};

use super::{ReportForm, Rule};

/// What sort of support a scheme gives.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Kind {
    /// Operating support, reckoned by a formula.
    Operating,
    /// Events.
    Event,
    /// Projects.
    #[default]
    Project,
    /// Starting something new.
    StartUp,
    /// Equipment.
    Equipment,
    /// Several years.
    MultiYear,
    /// Indirect: free use of premises.
    Indirect,
    /// Stipends to persons.
    Stipend,
    /// Told about only: sport's own activity money, which no municipality decides.
    Information,
}

/// A scheme.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scheme {
    /// Its id.
    pub id: String,
    /// A short word.
    pub code: String,
    /// What sort.
    pub kind: Kind,
    /// Key of the unit that owns it; may be empty.
    pub unit: String,
    /// No new rounds.
    pub closed: bool,
    /// Ids of the goals it serves, of the room that offers them; see [`web::Goal`].
    pub goals: Vec<String>,
    /// Counts changes.
    pub version: i64,
}

/// A version of what a scheme says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Guidelines {
    /// Its id.
    pub id: String,
    /// The scheme.
    pub scheme: String,
    /// Counts versions of the scheme's guidelines.
    pub number: i32,
    /// From when it holds.
    pub from_on: Date,
    /// What it says.
    pub terms: Terms,
    /// When it was written.
    pub made_at: Instant,
    /// By whom.
    pub made_by: Option<PersonId>,
}

/// What guidelines say.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Terms {
    /// The scheme's name.
    pub name: Translated,
    /// What the money is for.
    pub purpose: Translated,
    /// What is not supported.
    pub not_supported: Translated,
    /// How what is given is reckoned or weighed.
    pub how_decided: Translated,
    /// Whether it is an individual decision with right of complaint.
    pub is_decision: bool,
    /// Why it is, or is not.
    pub legal_reason: Translated,
    /// What an applicant must fulfil.
    pub rules: Vec<Rule>,
    /// Who besides registered associations may apply.
    pub takes: Takes,
    /// The most one can apply for, in kroner.
    pub ceiling: Option<i64>,
    /// The most of the costs that is covered, in per cent.
    pub share_percent: Option<i64>,
    /// Whether incomes must equal costs.
    pub must_balance: bool,
    /// What is asked for from a sum and up.
    pub requirements: Vec<Requirement>,
    /// Weeks until an answer, in rolling rounds.
    pub answer_weeks: i64,
    /// What was written and handed in is kept so many years after the case ended; none: always.
    pub keep_years: Option<i64>,
    /// What applications are given points on; none: they are not.
    pub criteria: Vec<Criterion>,
    /// Accounts of a report are attested by another officer from this sum, in kroner; none: from the sum
    /// the municipality has decided for all.
    pub attest_from: Option<i64>,
    /// What a report asks for; none: what is standard for the kind.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub report: Option<ReportForm>,
}

/// Something applications are given points on.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Criterion {
    /// A short word, its own within the scheme.
    pub code: String,
    /// What is weighed.
    pub words: Translated,
}

/// Who besides registered associations may apply.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Takes {
    /// Groups without organisation number; a person answers for them.
    pub groups: bool,
    /// Persons for themselves.
    pub persons: bool,
}

/// A line of the table of requirements.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Requirement {
    /// From this sum, in kroner.
    pub from: i64,
    /// Code of the block that must be answered.
    pub block: String,
}

impl Criterion {
    /// With a code made of its words in bokmål: points follow it as long as those stay.
    pub fn of(words: Translated) -> Self {
        let lowered = words.nb.to_lowercase();
        Self {
            code: lowered.chars().filter(|it| it.is_alphanumeric()).collect(),
            words,
        }
    }
}

impl Kind {
    /// Every kind with its word.
    pub const ALL: [(Self, &'static str); 9] = [
        (Self::Operating, "operating"),
        (Self::Event, "event"),
        (Self::Project, "project"),
        (Self::StartUp, "start_up"),
        (Self::Equipment, "equipment"),
        (Self::MultiYear, "multi_year"),
        (Self::Indirect, "indirect"),
        (Self::Stipend, "stipend"),
        (Self::Information, "information"),
    ];

    /// As it is stored.
    pub fn word(self) -> &'static str {
        kernel::words::word_of(&Self::ALL, self)
    }

    /// From how it is stored.
    pub fn from_word(word: &str) -> Option<Self> {
        kernel::words::from_word(&Self::ALL, word)
    }

    /// Whether money is paid out. Free use of premises is worth something, and nothing is paid.
    pub const fn is_money(self) -> bool {
        !matches!(self, Self::Indirect)
    }

    /// Whether it helps an association to go on, and not with one thing alone.
    pub const fn is_for_operation(self) -> bool {
        matches!(self, Self::Operating | Self::Indirect)
    }
}

impl Terms {
    /// The scheme's name as near to `language` as it is written.
    pub fn named(&self, language: Language) -> &str {
        said(&self.name, language)
    }

    /// What a report of a grant of a scheme of this kind asks for.
    pub fn reported(&self, kind: Kind) -> ReportForm {
        let own = self.report.clone();
        own.unwrap_or_else(|| ReportForm::standard(kind))
    }

    /// Whether the table of requirements asks for `block` at this sum.
    pub fn asks(&self, block: &str, applied: Money) -> bool {
        let mut rows = self.requirements.iter();
        rows.any(|row| row.block == block && applied >= Money::from_kroner(row.from))
    }

    /// The sum from which `block` must be answered.
    pub fn asks_from(&self, block: &str) -> Option<i64> {
        let rows = self.requirements.iter().filter(|row| row.block == block);
        rows.map(|row| row.from).min()
    }
}

/// The words nearest to a language; empty when nothing is written.
pub fn said(words: &Translated, language: Language) -> &str {
    words.nearest(language).map_or("", |(_, text)| text)
}
