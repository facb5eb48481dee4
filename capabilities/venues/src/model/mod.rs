//! What premises are, in the words of the glossary; no reading or writing.
//!
//! Site → premises → atoms. What is let is a set of atoms in a layout: two sets shut each other out
//! exactly when they have an atom in common, so a floor can be parted in several ways.

mod closing;
mod fact;
mod hours;
mod lessor;
mod picture;
mod purpose;
mod rule;
mod state;
mod terms;
mod r#use;

use std::collections::BTreeSet;

use kernel::Position;
use prices::UserCategory;

pub use closing::{ClosureCalendar, ClosureKind, End};
pub(crate) use fact::Reads;
pub use fact::{Fact, FactTopic};
pub use hours::{Closure, Layer, OpeningRule, TenantKind, hours};
pub use lessor::{Lessor, LessorPerson};
pub use picture::{Picture, Pictured};
pub use purpose::{IntendedUse, Purpose, Suitability};
pub use rule::{BookingRule, CancelStep, RuleGroup, SignIn};
pub use state::State;
pub use terms::TermsVersion;
pub use r#use::{Occurrence, OccurrenceKind, Rhythm, Series};

/// A building or an area with one address.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Site {
    /// Its id.
    pub id: String,
    /// What people call it.
    pub name: String,
    /// A key of the municipality's districts; may be empty.
    pub district: String,
    /// Street and number.
    pub address: String,
    /// On the map.
    pub position: Option<Position>,
    /// How to get there.
    pub transport: String,
    /// Where to park.
    pub parking: String,
    /// What to mind in the house.
    pub house_rules: String,
    /// The association that lets it; the municipality when there is none.
    pub owner: Option<String>,
}

/// A room, hall, pitch or storage unit at a site.
#[derive(Clone, Debug, PartialEq)]
pub struct Premises {
    /// Its id.
    pub id: String,
    /// Where it is.
    pub site: String,
    /// What people call it.
    pub name: String,
    /// What it is.
    pub kind: PremisesKind,
    /// What it is like.
    pub about: String,
    /// Whether public holidays close it.
    pub closed_on_holidays: bool,
    /// Its smallest parts, in order.
    pub atoms: Vec<Atom>,
    /// What can be borrowed, in order.
    pub sets: Vec<LettableSet>,
    /// What is known about it.
    pub facts: Vec<Fact>,
    /// What it is good for, best first.
    pub suits: Vec<Suitability>,
    /// When it is open.
    pub opening: Vec<OpeningRule>,
    /// When it is not, for a reason.
    pub closures: Vec<Closure>,
    /// Who may book it, and how.
    pub rules: Vec<BookingRule>,
}

/// What premises are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PremisesKind {
    /// Sports hall.
    Hall,
    /// School gym.
    Gym,
    /// Room with a stage, for an audience.
    Culture,
    /// For bands, choirs and orchestras.
    Rehearsal,
    /// For meetings and courses.
    Meeting,
    /// For parties, with a kitchen.
    House,
    /// A kitchen that is let alone.
    Kitchen,
    /// Out of doors.
    Pitch,
    /// With tools.
    Workshop,
    /// A cupboard or a room to keep things in.
    Storage,
}

/// The smallest part of premises that is ever let or closed alone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Atom {
    /// Its number, unlike every other.
    pub number: i64,
    /// Such as «Bane A».
    pub name: String,
}

/// Atoms that are let together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LettableSet {
    /// Its id.
    pub id: String,
    /// Such as «Hele hallen».
    pub name: String,
    /// The layout it belongs to; empty when there is one only.
    pub layout: String,
    /// What it is made of.
    pub atoms: BTreeSet<i64>,
    /// As many as may be in it.
    pub most_people: Option<i32>,
    /// Minutes kept free of others before.
    pub before_minutes: i32,
    /// And after.
    pub after_minutes: i32,
}

impl LettableSet {
    /// Whether the two cannot be used at once.
    pub fn shuts_out(&self, other: &Self) -> bool {
        !self.atoms.is_disjoint(&other.atoms)
    }
}

impl PremisesKind {
    /// Every kind with its word, in the order shown.
    pub const ALL: [(Self, &str); 10] = [
        (Self::Hall, "hall"),
        (Self::Gym, "gym"),
        (Self::Culture, "culture"),
        (Self::Rehearsal, "rehearsal"),
        (Self::Meeting, "meeting"),
        (Self::House, "house"),
        (Self::Kitchen, "kitchen"),
        (Self::Pitch, "pitch"),
        (Self::Workshop, "workshop"),
        (Self::Storage, "storage"),
    ];

    /// As it is stored, and as it stands in an address.
    pub fn word(self) -> &'static str {
        kernel::words::word_of(&Self::ALL, self)
    }

    /// Reads the word.
    pub fn from_word(word: &str) -> Option<Self> {
        kernel::words::from_word(&Self::ALL, word)
    }
}

impl Premises {
    /// The set with this id.
    pub fn set(&self, id: &str) -> Option<&LettableSet> {
        self.sets.iter().find(|set| set.id == id)
    }

    /// What is known on a topic; `None` when nobody has looked.
    pub fn fact(&self, topic: FactTopic) -> Option<&Fact> {
        self.facts.iter().find(|fact| fact.topic == topic)
    }

    /// As many people as any part of it holds.
    pub fn most_people(&self) -> Option<i32> {
        self.sets.iter().filter_map(|set| set.most_people).max()
    }

    /// How fit it is for a purpose, in per cent; 0 when nobody has said so.
    pub fn fitness(&self, purpose: &Purpose) -> i32 {
        let said = self.suits.iter().find(|suits| suits.purpose == *purpose);
        said.map_or(0, |suits| suits.fitness)
    }

    /// The rule that holds for a kind of tenant on a date, for a single use.
    pub fn rule(&self, tenant: TenantKind, on: jiff::civil::Date) -> Option<&BookingRule> {
        let category = UserCategory::ALL
            .into_iter()
            .map(|(category, _)| category)
            .find(|category| TenantKind::of(*category) == tenant)?;
        self.rule_for(tenant, category, OccurrenceKind::Single, on)
    }

    /// The rule that holds for a tenant, a sort of use and a date.
    pub fn rule_for(
        &self,
        tenant: TenantKind,
        category: UserCategory,
        kind: OccurrenceKind,
        on: jiff::civil::Date,
    ) -> Option<&BookingRule> {
        let fitting = self.rules.iter();
        fitting
            .filter(|rule| rule.fits(tenant, category, kind, on))
            .max_by_key(|rule| rule.nearness())
    }
}
