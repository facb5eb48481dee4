//! An opening: some times given out at one hour, by a line or by lots. No reading or writing.

mod draw;
mod line;

pub use draw::{Given, Wishes, digest, draw, order};
pub use line::{Place, PlaceState, Told, admitted, lot};

use kernel::{
    Instant,
    words::{from_word, word_of},
};
use venues::time::Period;

/// Some times, given out at one hour.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Opening {
    /// Its id.
    pub id: String,
    /// What people call it.
    pub name: String,
    /// How it is decided who gets what.
    pub way: Way,
    /// The first turn; for lots, the first wish.
    pub opens_at: Instant,
    /// What is left is then free for all; for lots, the draw.
    pub ends_at: Instant,
    /// Times one person may take.
    pub most_each: i32,
    /// How many choose at the same time.
    pub at_once: i32,
    /// How long one may choose, in minutes.
    pub turn_minutes: i32,
    /// Decides the order of those who were early, and of the draw. Nobody sees it before it has.
    pub seed: String,
    /// Of the seed: shown from the beginning, so that nobody can change it unseen.
    pub seed_hash: String,
    /// How far it has come.
    pub state: OpeningState,
    /// Numbers given out in the line so far.
    pub joined: i64,
    /// The last position that has had its turn.
    pub let_in: i64,
    /// The hash of all wishes that were drawn; empty before.
    pub list_hash: String,
    /// 1 when new.
    pub version: i64,
}

/// How it is decided who gets what.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Way {
    /// One after the other; those who came before it opened are shuffled.
    Line,
    /// Wishes until a deadline, then lots.
    Lots,
}

/// How far an opening has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum OpeningState {
    /// It has not opened.
    Planned,
    /// Turns are being given out, or wishes taken.
    Begun,
    /// Lots are drawn.
    Drawn,
    /// What was left is free for all.
    Ended,
    /// It will not take place.
    CalledOff,
}

/// One time that is given out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Slot {
    /// Its number in the opening, from 1.
    pub number: i32,
    /// What is lent.
    pub set: String,
    /// When.
    pub period: Period,
    /// The hold that keeps it for the line; none when somebody has it.
    pub kept_by: Option<String>,
    /// The booking that has it.
    pub booking: Option<String>,
}

impl Way {
    const ALL: [(Self, &str); 2] = [(Self::Line, "line"), (Self::Lots, "lots")];

    /// As it is stored.
    pub fn word(self) -> &'static str {
        word_of(&Self::ALL, self)
    }

    /// Reads the word.
    pub fn from_word(word: &str) -> Option<Self> {
        from_word(&Self::ALL, word)
    }
}

impl OpeningState {
    const ALL: [(Self, &str); 5] = [
        (Self::Planned, "planned"),
        (Self::Begun, "begun"),
        (Self::Drawn, "drawn"),
        (Self::Ended, "ended"),
        (Self::CalledOff, "called_off"),
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

impl Opening {
    /// Whether turns are given out, or wishes taken, at an instant.
    pub fn is_open(&self, now: Instant) -> bool {
        let runs = matches!(self.state, OpeningState::Planned | OpeningState::Begun);
        runs && self.opens_at <= now && now < self.ends_at
    }

    /// Whether it is still to come.
    pub fn is_to_come(&self, now: Instant) -> bool {
        self.state == OpeningState::Planned && now < self.opens_at
    }
}
