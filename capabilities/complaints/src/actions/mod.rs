//! What people do with complaints: sending, taking back, admitting, dismissing, changing the decision,
//! sending on, and entering the appeal body's answer.

mod send;
mod treat;

use access::{Permit, PersonId, Versions};
use db::{Conn, Error};
use grants::model::{Application, Decision, Round};
use kernel::Instant;
use web::{PageError, Town};

pub use send::{NewComplaint, add_words, attach, receive, withdraw};
pub use treat::{Answered, NewSum, admit, answer, change, dismiss, send_on};

use crate::{
    access::Action,
    model::{Complaint, ComplaintEvent},
    store,
};

/// Why something was not done.
#[derive(Debug, thiserror::Error)]
pub enum NotDone {
    /// Somebody changed it first, or it is not the time for it.
    #[error("it was changed by another, or is not at that point")]
    Changed,
    /// More than a year has passed since the decision.
    #[error("more than a year has passed since the decision")]
    TooOld,
    /// The sum is the one that stands.
    #[error("the sum is the one that stands")]
    SameSum,
    /// More money, and nothing said of where it comes from; or more than the pot has left.
    #[error("it is not said where the money comes from, or it is not there")]
    NoMoney,
    /// The database.
    #[error(transparent)]
    Database(#[from] Error),
}

impl From<NotDone> for PageError {
    fn from(not_done: NotDone) -> Self {
        match not_done {
            NotDone::Database(error) => error.into(),
            _ => Self::Changed,
        }
    }
}

impl From<grants::actions::NotDone> for NotDone {
    fn from(not_done: grants::actions::NotDone) -> Self {
        match not_done {
            grants::actions::NotDone::Database(error) => Self::Database(error),
            _ => Self::Changed,
        }
    }
}

/// A complaint with what it is about.
pub struct Case {
    /// The complaint.
    pub complaint: Complaint,
    /// The application.
    pub application: Application,
    /// What is complained of.
    pub decision: Decision,
    /// The round.
    pub round: Round,
}

impl Case {
    /// Reads it; `None` when there is no such complaint.
    pub fn read(conn: &mut Conn, id: &str) -> Result<Option<Self>, Error> {
        let Some(complaint) = store::one(conn, id)? else {
            return Ok(None);
        };
        let application = grants::store::applications::one(conn, &complaint.application_id)?;
        let application = application.ok_or(Error::NotFound)?;
        let decision = grants::store::decisions::one(conn, &complaint.decision_id)?;
        let round = grants::store::rounds::one(conn, &application.round_id)?;
        Ok(Some(Self {
            complaint,
            decision: decision.ok_or(Error::NotFound)?,
            round: round.ok_or(Error::NotFound)?,
            application,
        }))
    }
}

/// Whoever does something, where and with what leave.
pub struct Hand<'a> {
    /// The municipality.
    pub town: &'a Town,
    /// The leave.
    pub permit: &'a Permit<Action>,
}

impl<'a> Hand<'a> {
    /// With this leave.
    pub fn new(town: &'a Town, permit: &'a Permit<Action>) -> Self {
        Self { town, permit }
    }

    /// Now.
    pub fn now(&self) -> Instant {
        self.town.clock.now()
    }

    /// Whose hand it is.
    pub fn person(&self) -> Option<PersonId> {
        self.permit.actor().who().map(|who| who.person.clone())
    }

    fn record(&self, conn: &mut Conn, it: &Complaint, versions: Versions) -> Result<(), Error> {
        let (clock, ids) = (&*self.town.clock, &*self.town.ids);
        let about = it.held_by.as_deref();
        access::record_with(conn, clock, ids, self.permit, &it.id, versions, about, "")
    }

    fn tell(&self, conn: &mut Conn, id: &str, kind: &str, text: &str) -> Result<(), Error> {
        let event = ComplaintEvent {
            id: self.town.ids.next(),
            complaint_id: id.to_owned(),
            kind: kind.to_owned(),
            text: text.to_owned(),
            at: self.now(),
            by_person: self.person(),
        };
        store::tell(conn, &event)
    }

    /// Stores a changed complaint with a line in its history, and records it.
    fn save(
        &self,
        conn: &mut Conn,
        changed: Complaint,
        (kind, text): (&str, &str),
    ) -> Result<Complaint, NotDone> {
        if !store::save(conn, &changed)? {
            return Err(NotDone::Changed);
        }
        let versions = Versions {
            from: Some(changed.version),
            to: Some(changed.version + 1),
        };
        self.record(conn, &changed, versions)?;
        self.tell(conn, &changed.id, kind, text)?;
        Ok(Complaint {
            version: changed.version + 1,
            ..changed
        })
    }
}
