//! An invitation: an officer offers somebody a role by mail.

use access::{PersonId, RoleKind, Scope};
use jiff::civil::Date;
use kernel::Instant;

/// An invitation as stored.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Invitation {
    /// Its id.
    pub id: String,
    /// The association.
    pub association: String,
    /// Whom it is for.
    pub name: String,
    /// Where it was sent.
    pub email: String,
    /// The role.
    pub kind: RoleKind,
    /// What comes with it.
    pub scopes: Vec<Scope>,
    /// To and with this day.
    pub until: Option<Date>,
    /// The annual meeting it came from.
    pub handover: Option<String>,
    /// Who invited.
    pub invited_by: PersonId,
    /// How far it has come.
    pub state: InvitationState,
    /// When it was last sent.
    pub made_at: Instant,
    /// The link is good until then.
    pub expires_at: Instant,
    /// Counts changes.
    pub version: i64,
}

/// How far an invitation has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum InvitationState {
    /// Waits for her.
    Waiting,
    /// She said yes.
    Accepted,
    /// It was taken back.
    Ended,
    /// She did not answer in time.
    Expired,
}

impl InvitationState {
    /// As it is stored.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Waiting => "waiting",
            Self::Accepted => "accepted",
            Self::Ended => "ended",
            Self::Expired => "expired",
        }
    }

    /// From how it is stored.
    pub fn from_word(word: &str) -> Option<Self> {
        [Self::Waiting, Self::Accepted, Self::Ended, Self::Expired]
            .into_iter()
            .find(|state| state.word() == word)
    }
}

impl Invitation {
    /// Whether its link can still be used.
    pub fn is_open(&self, now: Instant) -> bool {
        self.state == InvitationState::Waiting && now < self.expires_at
    }
}
