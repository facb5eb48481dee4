//! What rooms offer as evidence: things that show that something was done.
//!
//! A room hands in [`EvidenceKind`]s with its manifest: how to find such things by words, and how to
//! show one by its id. With a [`EvidenceRule`] it counts all of a sort at once, such as every grant of
//! a scheme. Whoever ties evidence to a measure keeps kind and id, and imports no other room.

use db::{Conn, Error};
use jiff::civil::Date;

use crate::{Choices, Unit, Visit};

/// The first day and the last, both included.
pub type Days = (Date, Date);

/// As many are offered for a search.
pub const MOST_FOUND: usize = 20;

/// A sort of things that can be evidence.
#[derive(Clone, Copy, Debug)]
pub struct EvidenceKind {
    /// Such as `grants.award`. What was tied points to it, so it stays.
    pub kind: &'static str,
    /// What one of them is called.
    pub text_id: &'static str,
    /// Finds some by words, the best first; the newest when there are no words.
    pub find: fn(&Visit, &mut Conn, &str) -> Result<Vec<EvidenceThing>, Error>,
    /// The one with this id, while it is there.
    pub show: fn(&Visit, &mut Conn, &str) -> Result<Option<EvidenceThing>, Error>,
    /// Ways to count all of a sort.
    pub rules: &'static [EvidenceRule],
}

/// Something that can be evidence.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct EvidenceThing {
    /// Its id in the room it comes from.
    pub id: String,
    /// In the visitor's language, such as «Fjordvik skolekorps, 40 000 kr, 3. mars 2026».
    pub words: String,
    /// Where anybody can see it, without language; empty when there is no such page.
    pub path: String,
    /// The association it is about.
    pub association: Option<String>,
    /// Whether anybody may know of it; else only the municipality's own see it.
    pub is_public: bool,
}

/// A way to count all of a sort, such as «all grants of a scheme».
#[derive(Clone, Copy, Debug)]
pub struct EvidenceRule {
    /// Such as `grants.of_scheme`; stays.
    pub rule: &'static str,
    /// What it counts, in words.
    pub text_id: &'static str,
    /// What it is counted in.
    pub unit: Unit,
    /// What one chooses among, such as schemes: value and words.
    pub choices: fn(&Visit, &mut Conn) -> Result<Choices, Error>,
    /// Counts what was chosen over days, the last included.
    pub gather: fn(&Visit, &mut Conn, &str, Days) -> Result<Gathered, Error>,
}

/// What a rule gathered.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Gathered {
    /// The figure, in the unit of the rule.
    pub value: i64,
    /// How many stand behind it.
    pub n: i64,
    /// Ids of the associations among them, each once.
    pub associations: Vec<String>,
}

impl Visit {
    /// Every sort of evidence that rooms of this municipality offer.
    pub fn evidence(&self) -> impl Iterator<Item = &'static EvidenceKind> {
        self.capabilities()
            .iter()
            .flat_map(|capability| capability.evidence)
    }

    /// The sort with this name.
    pub fn evidence_of(&self, kind: &str) -> Option<&'static EvidenceKind> {
        self.evidence().find(|it| it.kind == kind)
    }

    /// The rule with this name.
    pub fn evidence_rule(&self, rule: &str) -> Option<&'static EvidenceRule> {
        self.evidence()
            .flat_map(|it| it.rules)
            .find(|it| it.rule == rule)
    }
}
