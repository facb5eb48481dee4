//! Small closed lists: each is a word in the database, a word in open data and a text on a page.

use serde::{Deserialize, Serialize};

pub(super) fn read<T: Copy>(all: &[(T, &'static str)], word: &str) -> Option<T> {
    all.iter()
        .find(|(_, known)| *known == word)
        .map(|(value, _)| *value)
}

pub(super) fn write<T: Copy + PartialEq>(all: &[(T, &'static str)], value: T) -> &'static str {
    all.iter()
        .find(|(known, _)| *known == value)
        .map_or("", |(_, word)| word)
}

/// Whether an association lives, as the national register has it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Standing {
    /// It lives.
    Active,
    /// It is bankrupt.
    Bankrupt,
    /// It is being wound up.
    WindingUp,
    /// It was deleted from the national register.
    Dissolved,
    /// Its address is in another municipality now.
    MovedAway,
    /// The register demanded that every copy be erased; only our id remains.
    Erased,
}

impl Standing {
    const ALL: [(Self, &'static str); 6] = [
        (Self::Active, "active"),
        (Self::Bankrupt, "bankrupt"),
        (Self::WindingUp, "winding_up"),
        (Self::Dissolved, "dissolved"),
        (Self::MovedAway, "moved_away"),
        (Self::Erased, "erased"),
    ];

    /// The word it is stored as.
    pub fn word(self) -> &'static str {
        write(&Self::ALL, self)
    }

    /// Reads [`Standing::word`].
    pub fn from_word(word: &str) -> Option<Self> {
        read(&Self::ALL, word)
    }
}

/// Whether there is room for new members.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Openness {
    /// Nobody has said.
    #[default]
    Unknown,
    /// New members are welcome now.
    Open,
    /// There is a waiting list.
    WaitingList,
    /// Full.
    Full,
}

impl Openness {
    const ALL: [(Self, &'static str); 4] = [
        (Self::Unknown, "unknown"),
        (Self::Open, "open"),
        (Self::WaitingList, "waiting_list"),
        (Self::Full, "full"),
    ];

    /// The word it is stored as.
    pub fn word(self) -> &'static str {
        write(&Self::ALL, self)
    }

    /// Reads [`Openness::word`].
    pub fn from_word(word: &str) -> Option<Self> {
        read(&Self::ALL, word)
    }
}

/// Whom a group is for, by gender.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Gender {
    /// All.
    #[default]
    All,
    /// Girls and women.
    Female,
    /// Boys and men.
    Male,
}

impl Gender {
    const WORDS: [(Self, &'static str); 3] = [
        (Self::All, "all"),
        (Self::Female, "female"),
        (Self::Male, "male"),
    ];

    /// Every one.
    pub fn all() -> impl Iterator<Item = Self> {
        Self::WORDS.into_iter().map(|(gender, _)| gender)
    }

    /// The word it is stored as.
    pub fn word(self) -> &'static str {
        write(&Self::WORDS, self)
    }

    /// Reads [`Gender::word`].
    pub fn from_word(word: &str) -> Option<Self> {
        read(&Self::WORDS, word)
    }
}

/// Whether one can come in without steps.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum StepFree {
    /// Nobody has looked.
    #[default]
    Unknown,
    /// Yes.
    Yes,
    /// No.
    No,
}

impl StepFree {
    const ALL: [(Self, &'static str); 3] = [
        (Self::Unknown, "unknown"),
        (Self::Yes, "yes"),
        (Self::No, "no"),
    ];

    /// The word it is stored as.
    pub fn word(self) -> &'static str {
        write(&Self::ALL, self)
    }

    /// Reads [`StepFree::word`].
    pub fn from_word(word: &str) -> Option<Self> {
        read(&Self::ALL, word)
    }
}

/// Whom an association is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TargetGroup {
    /// Under six.
    SmallChildren,
    /// 6–12.
    Children,
    /// 13–19.
    Youth,
    /// 20–66.
    Adults,
    /// 67 and over.
    Seniors,
    /// Families together.
    Families,
    /// People new in Norway.
    Newcomers,
    /// People with disabilities.
    Disabilities,
}

impl TargetGroup {
    const WORDS: [(Self, &'static str); 8] = [
        (Self::SmallChildren, "small_children"),
        (Self::Children, "children"),
        (Self::Youth, "youth"),
        (Self::Adults, "adults"),
        (Self::Seniors, "seniors"),
        (Self::Families, "families"),
        (Self::Newcomers, "newcomers"),
        (Self::Disabilities, "disabilities"),
    ];

    /// Every group, youngest first.
    pub fn all() -> impl Iterator<Item = Self> {
        Self::WORDS.into_iter().map(|(group, _)| group)
    }

    /// The word in addresses and open data.
    pub fn word(self) -> &'static str {
        write(&Self::WORDS, self)
    }

    /// Reads [`TargetGroup::word`].
    pub fn from_word(word: &str) -> Option<Self> {
        read(&Self::WORDS, word)
    }
}

/// What makes it possible to take part for more people.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AccessFeature {
    /// No steps on the way in.
    StepFree,
    /// A toilet for wheelchair users.
    AccessibleToilet,
    /// A hearing loop.
    HearingLoop,
    /// A companion comes in free.
    CompanionFree,
    /// A group with calm surroundings.
    CalmGroup,
    /// Activities adapted to disabilities.
    Adapted,
    /// Equipment can be borrowed.
    EquipmentLoan,
}

impl AccessFeature {
    const WORDS: [(Self, &'static str); 7] = [
        (Self::StepFree, "step_free"),
        (Self::AccessibleToilet, "accessible_toilet"),
        (Self::HearingLoop, "hearing_loop"),
        (Self::CompanionFree, "companion_free"),
        (Self::CalmGroup, "calm_group"),
        (Self::Adapted, "adapted"),
        (Self::EquipmentLoan, "equipment_loan"),
    ];

    /// Every feature.
    pub fn all() -> impl Iterator<Item = Self> {
        Self::WORDS.into_iter().map(|(feature, _)| feature)
    }

    /// The word in addresses and open data.
    pub fn word(self) -> &'static str {
        write(&Self::WORDS, self)
    }

    /// Reads [`AccessFeature::word`].
    pub fn from_word(word: &str) -> Option<Self> {
        read(&Self::WORDS, word)
    }
}

/// Whose word an activity type is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ActivityStanding {
    /// Read by us from name and texts; not confirmed.
    Proposed,
    /// Chosen by the association.
    Chosen,
    /// Proposed by us and declined by the association; not proposed again.
    Declined,
}

impl ActivityStanding {
    const ALL: [(Self, &'static str); 3] = [
        (Self::Proposed, "proposed"),
        (Self::Chosen, "chosen"),
        (Self::Declined, "declined"),
    ];

    /// The word it is stored as.
    pub fn word(self) -> &'static str {
        write(&Self::ALL, self)
    }

    /// Reads [`ActivityStanding::word`].
    pub fn from_word(word: &str) -> Option<Self> {
        read(&Self::ALL, word)
    }
}
