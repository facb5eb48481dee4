//! What was said and done about a reservation.

use access::PersonId;
use diesel::prelude::{Insertable, Queryable, Selectable};
use kernel::Instant;

use crate::{
    store::table,
    words::{self, UnknownWord, Word},
};

/// One line of a reservation's history.
#[derive(Clone, Debug, PartialEq, Eq, Queryable, Selectable, Insertable)]
#[diesel(table_name = table::booking_note)]
pub struct Note {
    /// Its id.
    pub id: String,
    /// The reservation.
    pub booking_id: String,
    /// When it is about one of its times.
    pub occurrence_id: Option<String>,
    /// When.
    pub at: Instant,
    /// Who; Samspill itself when there is none.
    pub by_person: Option<PersonId>,
    /// Whether it was done as staff.
    pub by_staff: bool,
    /// What.
    #[diesel(deserialize_as = String, serialize_as = String)]
    pub kind: NoteKind,
    /// What was written; may be empty.
    pub text: String,
}

/// What a line of the history tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum NoteKind {
    /// The reservation was sent.
    Sent,
    /// It was granted, all or in part.
    Granted,
    /// It was refused.
    Refused,
    /// The tenant took it back.
    Withdrawn,
    /// Staff ask.
    Question,
    /// The tenant answers.
    Answer,
    /// What the tenant has to keep to.
    Condition,
    /// For staff's eyes only.
    Internal,
    /// Time, place or what it is for was changed.
    Changed,
    /// A time was cancelled.
    Cancelled,
    /// It was given to a group.
    Transferred,
    /// A time was released.
    Released,
    /// A released time came back.
    Returned,
    /// An event took a time.
    Displaced,
    /// Staff moved a time.
    Moved,
    /// Something else was offered.
    Offered,
}

impl NoteKind {
    /// Whether the tenant may read it.
    pub const fn is_for_tenant(self) -> bool {
        !matches!(self, Self::Internal)
    }
}

impl Word for NoteKind {
    const ALL: &'static [(Self, &'static str)] = &[
        (Self::Sent, "sent"),
        (Self::Granted, "granted"),
        (Self::Refused, "refused"),
        (Self::Withdrawn, "withdrawn"),
        (Self::Question, "question"),
        (Self::Answer, "answer"),
        (Self::Condition, "condition"),
        (Self::Internal, "internal"),
        (Self::Changed, "changed"),
        (Self::Cancelled, "cancelled"),
        (Self::Transferred, "transferred"),
        (Self::Released, "released"),
        (Self::Returned, "returned"),
        (Self::Displaced, "displaced"),
        (Self::Moved, "moved"),
        (Self::Offered, "offered"),
    ];
}

impl From<NoteKind> for String {
    fn from(value: NoteKind) -> Self {
        value.word().to_owned()
    }
}

impl TryFrom<String> for NoteKind {
    type Error = UnknownWord;

    fn try_from(word: String) -> Result<Self, UnknownWord> {
        words::read(word)
    }
}
