//! What a reading of the national registers changed.

use kernel::Instant;

use super::AssociationId;

/// Kinds of changes; the staff inbox sorts by them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ChangeKind {
    /// It was not in our register before.
    New,
    /// A field has another value.
    Changed,
    /// Its address came to this municipality.
    MovedHere,
    /// Its address is in another municipality now.
    MovedAway,
    /// It went bankrupt.
    Bankrupt,
    /// It is being wound up.
    WindingUp,
    /// It was deleted from the national register.
    Dissolved,
    /// It lives again after one of the three above.
    Revived,
    /// It came into the voluntary register.
    JoinedVoluntary,
    /// It left the voluntary register.
    LeftVoluntary,
    /// Its board or other roles changed.
    BoardChanged,
    /// The latest file does not have it, and nobody could be asked why.
    NotInLatestFile,
    /// It was missing and is in the latest file again.
    BackInFile,
}

impl ChangeKind {
    const ALL: [(Self, &'static str); 13] = [
        (Self::New, "new"),
        (Self::Changed, "changed"),
        (Self::MovedHere, "moved_here"),
        (Self::MovedAway, "moved_away"),
        (Self::Bankrupt, "bankrupt"),
        (Self::WindingUp, "winding_up"),
        (Self::Dissolved, "dissolved"),
        (Self::Revived, "revived"),
        (Self::JoinedVoluntary, "joined_voluntary"),
        (Self::LeftVoluntary, "left_voluntary"),
        (Self::BoardChanged, "board_changed"),
        (Self::NotInLatestFile, "not_in_latest_file"),
        (Self::BackInFile, "back_in_file"),
    ];

    /// The word it is stored as.
    pub fn word(self) -> &'static str {
        Self::ALL
            .iter()
            .find(|(kind, _)| *kind == self)
            .map_or("", |(_, word)| word)
    }

    /// Reads [`ChangeKind::word`].
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL
            .iter()
            .find(|(_, known)| *known == word)
            .map(|(kind, _)| *kind)
    }
}

/// One line of an association's history.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// Whose history.
    pub association: AssociationId,
    /// When it was read.
    pub at: Instant,
    /// What kind.
    pub kind: ChangeKind,
    /// The field, when one field is meant; else empty.
    pub field: String,
    /// The value before.
    pub before: Option<String>,
    /// The value after.
    pub after: Option<String>,
}
