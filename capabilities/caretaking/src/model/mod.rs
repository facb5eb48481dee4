//! The day itself in words of the glossary: ways in, who came, damage, and figures of use. No
//! reading or writing.

mod figures;
mod indicators;
mod lapse;

pub use figures::{Figures, Used, figures};
pub use indicators::Indicators;
pub use lapse::{LapseProposal, LapseState};

use access::PersonId;
use jiff::civil::Date;
use kernel::{
    Instant, Language,
    words::{from_word, word_of},
};

/// How one gets into premises, from a date on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WayIn {
    /// Its id.
    pub id: String,
    /// Which premises.
    pub premises: String,
    /// From when.
    pub from_on: Date,
    /// What it takes.
    pub way: Way,
    /// What to do, in each language; Norwegian bokmål stands in where another is empty.
    pub words: [String; 3],
    /// Told so many hours before it starts.
    pub hours_before: i32,
}

/// What it takes to get in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Way {
    /// A code at the door.
    Code,
    /// A key that is fetched.
    Key,
    /// Somebody opens.
    Opened,
    /// Nothing.
    Open,
}

/// Whether people came to a time they had.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attendance {
    /// The time.
    pub occurrence: String,
    /// Whether they came.
    pub came: bool,
    /// How many, when somebody counted.
    pub people: Option<i32>,
    /// Who says so; none when she is erased.
    pub marked_by: Option<PersonId>,
    /// When.
    pub marked_at: Instant,
    /// What the tenant says to «did not come».
    pub reply: String,
    /// When the tenant said it.
    pub replied_at: Option<Instant>,
    /// What came of it.
    pub settled: Settled,
    /// 1 when new.
    pub version: i64,
}

/// What came of a tenant's answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Settled {
    /// Nobody has looked at it.
    Not,
    /// They did not come.
    Upheld,
    /// They came after all, or could not help it: it does not count.
    TakenBack,
}

/// Something broken or left in a mess.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Damage {
    /// Its id.
    pub id: String,
    /// Where.
    pub premises: String,
    /// The use it is thought to come from.
    pub occurrence: Option<String>,
    /// Who told; none when she is erased.
    pub reported_by: Option<PersonId>,
    /// What.
    pub words: String,
    /// How far it has come.
    pub state: DamageState,
    /// When it was told.
    pub made_at: Instant,
    /// 1 when new.
    pub version: i64,
}

/// How far damage has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DamageState {
    /// Nobody has looked at it.
    Open,
    /// Somebody mends it.
    Mending,
    /// It is mended.
    Mended,
    /// It is mended, and the tenant pays.
    Charged,
}

impl Way {
    /// Every way with its word.
    pub const ALL: [(Self, &str); 4] = [
        (Self::Code, "code"),
        (Self::Key, "key"),
        (Self::Opened, "opened"),
        (Self::Open, "open"),
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

impl Settled {
    const ALL: [(Self, &str); 3] = [
        (Self::Not, ""),
        (Self::Upheld, "upheld"),
        (Self::TakenBack, "taken_back"),
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

impl DamageState {
    /// Every state with its word.
    pub const ALL: [(Self, &str); 4] = [
        (Self::Open, "open"),
        (Self::Mending, "mending"),
        (Self::Mended, "mended"),
        (Self::Charged, "charged"),
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

impl WayIn {
    /// The one that holds for premises on a date.
    pub fn on<'a>(all: &'a [Self], premises: &str, date: Date) -> Option<&'a Self> {
        let begun = all
            .iter()
            .filter(|it| it.premises == premises && it.from_on <= date);
        begun.max_by_key(|it| it.from_on)
    }

    /// What to do, in a language.
    pub fn words(&self, language: Language) -> &str {
        let [nb, nn, en] = &self.words;
        let own = match language {
            Language::Nb => nb,
            Language::Nn => nn,
            Language::En => en,
        };
        if own.is_empty() { nb } else { own }
    }

    /// When people are told.
    pub fn told_at(&self, starts: Instant) -> Instant {
        starts.plus_seconds(-i64::from(self.hours_before) * 3600)
    }
}

impl Attendance {
    /// Whether it counts against the tenant: they did not come, and it was not taken back.
    pub fn counts_against(&self) -> bool {
        !self.came && self.settled != Settled::TakenBack
    }

    /// Whether the tenant may still answer.
    pub fn may_reply(&self, now: Instant, days: i64) -> bool {
        let in_time = now.seconds_since(self.marked_at) < days * 86_400;
        !self.came && self.settled == Settled::Not && in_time
    }
}
