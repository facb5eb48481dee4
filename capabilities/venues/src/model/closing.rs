//! Calendars of closed days over several premises, and premises that are let no more.

use jiff::civil::Date;

use super::Closure;

/// Days when several premises are closed for one reason.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ClosureCalendar {
    /// Its id.
    pub id: String,
    /// What people call it.
    pub name: String,
    /// Why it closes.
    pub kind: ClosureKind,
    /// Its runs of days, in order.
    pub closures: Vec<Closure>,
    /// Ids of the premises that follow it.
    pub premises: Vec<String>,
    /// Rises with every change.
    pub version: i64,
}

/// Why a calendar closes premises.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ClosureKind {
    /// School holidays and planning days, from the school route.
    School,
    /// The municipality uses it itself: an election, an exam, vaccination.
    OwnUse,
    /// Repairs and cleaning.
    Maintenance,
    /// Something else.
    Other,
}

/// Premises that are let no more.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct End {
    /// The first day they are not let.
    pub from_on: Date,
    /// Why, as everybody may read it.
    pub reason: String,
}

impl ClosureKind {
    /// Every kind with its word, in the order shown.
    pub const ALL: [(Self, &str); 4] = [
        (Self::School, "school"),
        (Self::OwnUse, "own_use"),
        (Self::Maintenance, "maintenance"),
        (Self::Other, "other"),
    ];

    /// As it is stored.
    pub fn word(self) -> &'static str {
        kernel::words::word_of(&Self::ALL, self)
    }

    /// Reads the word; any other is «other».
    pub fn from_word(word: &str) -> Self {
        kernel::words::from_word(&Self::ALL, word).unwrap_or(Self::Other)
    }
}
