//! A role, and an invitation, as a row on the page.

use access::PersonId;
use identity::roles::Held;
use kernel::Instant;
use texts::Speaker;

use crate::{
    model::{Invitation, answers_for},
    words::{Names, kind_words, may_words, source_words, until_words},
};

/// Somebody with a role.
pub struct RoleRow {
    /// Of the role.
    pub id: String,
    /// What she is.
    pub kind: String,
    /// What she is called.
    pub name: String,
    /// Where her mail goes.
    pub email: String,
    /// What she may do.
    pub may: String,
    /// Who says so.
    pub source: String,
    /// Until when.
    pub until: Option<String>,
    /// The register no longer knows the role; it runs on until this day.
    pub grace: Option<String>,
    /// Whether it is the reader herself.
    pub is_me: bool,
    /// Whether she answers for the association.
    pub answers: bool,
}

/// Somebody who has not answered.
pub struct InvitationRow {
    /// Of the invitation.
    pub id: String,
    /// What was offered.
    pub kind: String,
    /// Whom.
    pub name: String,
    /// Where it was sent.
    pub email: String,
    /// What comes with it.
    pub may: String,
    /// Until when the link is good.
    pub state: String,
    /// Whether it can still be answered.
    pub is_open: bool,
}

impl RoleRow {
    /// A role as `me` sees it.
    pub fn of(say: &Speaker, held: &Held, names: &Names, me: &PersonId) -> Self {
        let role = &held.role;
        let grace = role.grace_until.map(|day| {
            let day = say.date(day);
            say.ta("officers-grace", &[("day", &day)])
        });
        Self {
            id: role.id.clone(),
            kind: kind_words(say, role.kind),
            name: names.name(say, &held.person),
            email: names.email(&held.person).to_owned(),
            may: may_words(say, &role.scopes),
            source: source_words(say, held, names),
            until: role.until.and_then(|_| until_words(say, role)),
            grace,
            is_me: held.person == *me,
            answers: answers_for(&role.scopes),
        }
    }
}

impl RoleRow {
    /// The same without her address, for those who do not answer for the association.
    #[must_use]
    pub fn for_officer(self, answers: bool) -> Self {
        let email = if answers { self.email } else { String::new() };
        Self { email, ..self }
    }
}

impl InvitationRow {
    /// An invitation at `now`.
    pub fn of(say: &Speaker, invitation: &Invitation, now: Instant) -> Self {
        let sent = say.date(invitation.made_at.in_oslo().date());
        let last = say.date(invitation.expires_at.in_oslo().date());
        let is_open = invitation.is_open(now);
        let state = if is_open {
            say.ta("officers-invited-until", &[("sent", &sent), ("day", &last)])
        } else {
            say.ta("officers-invited-over", &[("sent", &sent)])
        };
        Self {
            id: invitation.id.clone(),
            kind: kind_words(say, invitation.kind),
            name: invitation.name.clone(),
            email: invitation.email.clone(),
            may: may_words(say, &invitation.scopes),
            state,
            is_open,
        }
    }
}
