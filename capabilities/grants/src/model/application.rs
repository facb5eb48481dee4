//! An application and how far it has come.
//!
//! It belongs to the association; people act through roles, and the case outlives them. What staff
//! call a state and what the applicant is told are two things: until notice is given, an applicant
//! hears «under behandling», whatever has been recommended or decided.

use access::PersonId;
use diesel::{
    ExpressionMethods as _,
    prelude::{AsChangeset, Identifiable, Insertable, Queryable, Selectable},
};
use kernel::{Day, Instant, Money};

use super::UnknownWord;
use crate::store::table;

/// An application as stored.
#[derive(
    Clone, Debug, PartialEq, Eq, Queryable, Selectable, Identifiable, Insertable, AsChangeset,
)]
#[diesel(table_name = table::grant_application, treat_none_as_null = true)]
pub struct Application {
    /// Its id.
    pub id: String,
    /// Such as T-2026-00042; none until it is sent.
    pub number: Option<String>,
    /// The round.
    pub round_id: String,
    /// The association that applies.
    pub held_by: Option<String>,
    /// Who began it; the applicant when there is no association.
    pub person_id: Option<PersonId>,
    /// A group of the association, or one without number.
    pub group_name: String,
    /// What is applied for, in a few words.
    pub title: String,
    /// How much; zero where the scheme reckons the sum itself.
    pub applied: Money,
    /// Rank of the pot.
    pub pot: i32,
    /// How far it has come.
    #[diesel(deserialize_as = String, serialize_as = String)]
    pub state: State,
    /// How it came to staff who entered it: `paper`, `phone`, `talk`; else empty.
    pub way: String,
    /// Who entered it.
    pub entered_by: Option<PersonId>,
    /// When it was begun.
    pub began_at: Instant,
    /// Counts what was saved of answers.
    pub answers_version: i64,
    /// When it was first sent.
    pub sent_at: Option<Instant>,
    /// By whom.
    pub sent_by: Option<PersonId>,
    /// How far the answers had come when it was last sent.
    pub sent_version: i64,
    /// The guidelines it is bound to.
    pub guidelines_id: String,
    /// The form it is bound to.
    pub form_id: String,
    /// An earlier application it was begun from.
    pub copied_from: Option<String>,
    /// What is missing is to come by then.
    pub lacking_until: Option<Day>,
    /// Who handles it.
    pub handled_by: Option<PersonId>,
    /// What the officer recommends.
    pub recommended: Option<Money>,
    /// Why.
    pub recommended_why: String,
    /// Counts changes.
    pub version: i64,
}

/// How far an application has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum State {
    /// Being written.
    Draft,
    /// A group has sent it; its association has not countersigned.
    Unsigned,
    /// Sent.
    Sent,
    /// Something is missing; the applicant has been asked for it.
    Lacking,
    /// Somebody handles it.
    Handling,
    /// Recommended.
    Recommended,
    /// Decided; the applicant does not know yet.
    Decided,
    /// The applicant has been told.
    Notified,
    /// The applicant took it back, or it was merged into another that is the same.
    Withdrawn,
    /// It was never sent, and the round has closed.
    Lapsed,
}

/// What the applicant is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Step {
    /// Being written.
    Draft,
    /// Waits for a signature.
    Unsigned,
    /// Sent; nobody has begun with it.
    Sent,
    /// Something is missing.
    Lacking,
    /// Is being handled.
    Handling,
    /// Answered.
    Answered,
    /// Taken back.
    Withdrawn,
    /// Never sent.
    Lapsed,
}

/// A question of staff, with the answer.
#[derive(Clone, Debug, PartialEq, Eq, Queryable, Selectable, Insertable)]
#[diesel(table_name = table::grant_question)]
pub struct Question {
    /// Its id.
    pub id: String,
    /// The application.
    pub application_id: String,
    /// What is asked.
    pub text: String,
    /// The answer is to come by then.
    pub due_on: Day,
    /// When it was asked.
    pub asked_at: Instant,
    /// By whom.
    pub asked_by: Option<PersonId>,
    /// The answer; empty until it comes.
    pub answer: String,
    /// When it was answered.
    pub answered_at: Option<Instant>,
    /// By whom.
    pub answered_by: Option<PersonId>,
}

/// A note among staff.
#[derive(Clone, Debug, PartialEq, Eq, Queryable, Selectable, Insertable)]
#[diesel(table_name = table::grant_inside_note)]
pub struct InsideNote {
    /// Its id.
    pub id: String,
    /// The application.
    pub application_id: String,
    /// What was written.
    pub text: String,
    /// When.
    pub written_at: Instant,
    /// By whom.
    pub written_by: Option<PersonId>,
}

/// A figure the officer reckons with beside the applicant's own.
#[derive(Clone, Debug, PartialEq, Eq, Queryable, Selectable, Insertable)]
#[diesel(table_name = table::grant_figure)]
pub struct Figure {
    /// The application.
    pub application_id: String,
    /// `applied`, `costs`, `incomes` or `members`.
    pub name: String,
    /// Kroner, or persons.
    pub amount: i64,
    /// Why.
    pub reason: String,
    /// When.
    pub set_at: Instant,
    /// By whom.
    pub set_by: Option<PersonId>,
}

impl Figure {
    /// What can be corrected.
    pub const NAMES: [&'static str; 4] = ["applied", "costs", "incomes", "members"];
}

impl State {
    /// Every state with its word.
    pub const ALL: [(Self, &'static str); 10] = [
        (Self::Draft, "draft"),
        (Self::Unsigned, "unsigned"),
        (Self::Sent, "sent"),
        (Self::Lacking, "lacking"),
        (Self::Handling, "handling"),
        (Self::Recommended, "recommended"),
        (Self::Decided, "decided"),
        (Self::Notified, "notified"),
        (Self::Withdrawn, "withdrawn"),
        (Self::Lapsed, "lapsed"),
    ];

    /// As it is stored.
    pub fn word(self) -> &'static str {
        kernel::words::word_of(&Self::ALL, self)
    }

    /// From how it is stored.
    pub fn from_word(word: &str) -> Option<Self> {
        kernel::words::from_word(&Self::ALL, word)
    }

    /// What the applicant is told.
    pub const fn told(self) -> Step {
        match self {
            Self::Draft => Step::Draft,
            Self::Unsigned => Step::Unsigned,
            Self::Sent => Step::Sent,
            Self::Lacking => Step::Lacking,
            Self::Handling | Self::Recommended | Self::Decided => Step::Handling,
            Self::Notified => Step::Answered,
            Self::Withdrawn => Step::Withdrawn,
            Self::Lapsed => Step::Lapsed,
        }
    }

    /// Whether staff see it.
    pub const fn is_sent(self) -> bool {
        !matches!(self, Self::Draft | Self::Unsigned | Self::Lapsed)
    }

    /// Whether staff have something to do with it before notice.
    pub const fn is_handled(self) -> bool {
        matches!(
            self,
            Self::Sent | Self::Lacking | Self::Handling | Self::Recommended
        )
    }
}

impl Application {
    /// Whether its applicant may write in it: drafts while the round is open, what was sent until
    /// the last day or until somebody has begun with it, and what is missing until its day.
    pub fn can_be_written(&self, is_open: bool, today: jiff::civil::Date) -> bool {
        match self.state {
            State::Draft => is_open || !self.way.is_empty(),
            State::Sent => is_open && self.handled_by.is_none(),
            State::Lacking => self.lacking_until.is_none_or(|day| today <= day.date()),
            _ => false,
        }
    }

    /// Whether it may be taken back.
    pub const fn can_be_withdrawn(&self) -> bool {
        matches!(self.state, State::Unsigned) || self.state.is_handled()
    }

    /// Whether something was written that has not been sent.
    pub const fn has_unsent(&self) -> bool {
        self.sent_at.is_some() && self.answers_version > self.sent_version
    }
}

impl From<State> for String {
    fn from(state: State) -> Self {
        state.word().to_owned()
    }
}

impl TryFrom<String> for State {
    type Error = UnknownWord;

    fn try_from(word: String) -> Result<Self, UnknownWord> {
        Self::from_word(&word).ok_or(UnknownWord(word))
    }
}

impl Step {
    /// As texts know it.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::Unsigned => "unsigned",
            Self::Sent => "sent",
            Self::Lacking => "lacking",
            Self::Handling => "handling",
            Self::Answered => "answered",
            Self::Withdrawn => "withdrawn",
            Self::Lapsed => "lapsed",
        }
    }
}
