//! What is done at the desk, each in one transaction with a line of the trail.
//!
//! What the desk tells, it tells by letter and by a task on Min forening, in the same transaction: it
//! is told if and only if it is so.

mod answer;
mod asking;
mod behalf;
mod bulk;
mod call_off;
mod closed;
mod events;
mod instead;
mod notes;
mod propose;
mod shift;
mod take_back;
mod telling;

use access::{Actor, Permit, Versions};
use db::{Conn, Error};
use kernel::{Clock, Ids, Instant};
use tasks::{Addressee, NewTask};
use venues::{Venues, actions::Refused, availability::Asker, model::Occurrence, time::Period};
use web::{PageError, Town};

use super::access::{Action, Tenant};
use crate::{
    model::{Booking, Note, NoteKind},
    store,
};

pub use answer::{Answer, answer, tell};
pub use asking::{wait_for_owner, wait_for_staff};
pub use behalf::{ForWhom, OnBehalf, book_for};
pub use bulk::{UNDO_SECONDS, grant_several, undo};
pub use call_off::call_off;
pub use closed::{gathered_under, tell_closed};
pub use events::{EventPlan, Touched, arrange, fingerprint, touched};
pub use instead::{Choice, alternatives, decline_lost, seen, take_back, take_instead};
pub use notes::{ask, note_internally, reply};
pub use propose::{accept, decline, propose};
pub use shift::{Shift, shift};
pub use take_back::take_back_series;

/// The task that a request waits for staff.
pub const REQUEST_TASK: &str = "bookings.request";
/// The task that a tenant is asked something, or offered another time.
pub const REPLY_TASK: &str = "bookings.reply";
/// The task that staff call somebody who loses time to a closure and cannot be written to.
pub const CALL_TASK: &str = "bookings.call";
/// The task that a tenant lost time to an event.
pub const LOST_TASK: &str = "bookings.lost_time";

/// The job that writes to those who were granted something together with others.
pub const TELL: &str = "bookings.tell_granted";
/// The job that writes to those who lost time because premises are closed.
pub const TELL_CLOSED: &str = "bookings.tell_closed";

/// What every act needs.
#[derive(Clone, Copy)]
pub struct Hand<'a> {
    /// The municipality in service.
    pub town: &'a Town,
    /// All premises.
    pub venues: &'a Venues,
    /// For the reservation.
    pub permit: &'a Permit<Action>,
    /// For its time.
    pub time: &'a Permit<venues::access::Action>,
}

/// Why something was not done.
#[derive(Debug, thiserror::Error)]
pub enum DeskError {
    /// The rules of premises, or somebody, stand in the way.
    #[error(transparent)]
    Refused(Refused),
    /// Somebody changed it first.
    #[error("somebody changed it first")]
    Changed,
    /// An event would take time later than the rule allows, and nobody said why.
    #[error("it is too late to take time without a reason")]
    NotInTime,
    /// What it costs is invoiced: that must be credited first.
    #[error("it is invoiced")]
    Invoiced,
    /// The database.
    #[error(transparent)]
    Database(#[from] Error),
    /// Prices or fees.
    #[error("{0}")]
    Price(String),
}

impl From<Refused> for DeskError {
    fn from(refused: Refused) -> Self {
        match refused {
            Refused::ChangedMeanwhile => Self::Changed,
            Refused::Database(error) => Self::Database(error),
            other => Self::Refused(other),
        }
    }
}

impl From<DeskError> for PageError {
    fn from(error: DeskError) -> Self {
        match error {
            DeskError::Database(error) => error.into(),
            DeskError::Price(fault) => Self::fault(&fault),
            DeskError::Changed
            | DeskError::NotInTime
            | DeskError::Invoiced
            | DeskError::Refused(_) => Self::Changed,
        }
    }
}

impl<'a> Hand<'a> {
    /// The clock and the ids.
    pub fn parts(&self) -> (&'a dyn Clock, &'a dyn Ids) {
        (&*self.town.clock, &*self.town.ids)
    }

    /// Who does the sums. What a time costs follows from the price list, so that whoever answers for
    /// premises of her own association has it done by Samspill.
    pub(in crate::desk) fn reckoner(&self) -> &'a Actor {
        const SAMSPILL: &Actor = &Actor::Program;
        let actor = self.permit.actor();
        let of_owners = [Action::Answer, Action::Arrange];
        if of_owners.contains(&self.permit.action()) && !actor.is_staff_for("venues") {
            SAMSPILL
        } else {
            actor
        }
    }

    /// A line of the trail.
    fn record(
        &self,
        conn: &mut Conn,
        subject: &str,
        (from, to): (Option<i64>, Option<i64>),
        (association, remark): (Option<&str>, &str),
    ) -> Result<(), Error> {
        let (clock, ids) = self.parts();
        let versions = Versions { from, to };
        let permit = self.permit;
        access::record_with(
            conn,
            clock,
            ids,
            permit,
            subject,
            versions,
            association,
            remark,
        )
    }

    /// A line of the reservation's history.
    fn note(
        &self,
        conn: &mut Conn,
        booking: &Booking,
        occurrence: Option<&str>,
        (kind, text): (NoteKind, &str),
    ) -> Result<(), Error> {
        let (clock, ids) = self.parts();
        let (permit, actor) = (self.permit, self.permit.actor());
        let note = Note {
            id: ids.next(),
            booking_id: booking.id.clone(),
            occurrence_id: occurrence.map(str::to_owned),
            at: clock.now(),
            by_person: actor.who().map(|who| who.person.clone()),
            by_staff: actor.who().is_some() && permit.action() != Action::Reply,
            kind,
            text: text.to_owned(),
        };
        store::notes::add(conn, &note)
    }

    /// Saves a reservation, with a line of the trail.
    pub(in crate::desk) fn save(
        &self,
        conn: &mut Conn,
        booking: &Booking,
        remark: &str,
    ) -> Result<(), DeskError> {
        if !store::bookings::save(conn, booking)? {
            return Err(DeskError::Changed);
        }
        let versions = (Some(booking.version), Some(booking.version + 1));
        self.record(
            conn,
            &booking.id,
            versions,
            (booking.held_by.as_deref(), remark),
        )?;
        Ok(())
    }

    /// Puts something on the tenant's own list of what waits.
    fn ask_tenant(
        &self,
        conn: &mut Conn,
        tenant: &Tenant,
        task: (&'static str, &str),
        title: (&'static str, &'static str, &[(&str, &str)]),
        path: &str,
    ) -> Result<(), Error> {
        let Some(addressee) = addressee(tenant) else {
            return Ok(());
        };
        let (clock, ids) = self.parts();
        let new = NewTask {
            kind: task.0,
            subject: task.1,
            addressee,
            association: tenant.held_by.as_deref(),
            title: title.0,
            remark: title.1,
            words: title.2,
            path,
            due_on: None,
        };
        tasks::open(conn, clock, ids, &new)?;
        Ok(())
    }

    /// What was asked of somebody is done.
    fn close_task(&self, conn: &mut Conn, kind: &str, subject: &str) -> Result<(), Error> {
        let by = self.permit.actor().who().map(|who| &who.person);
        let clock = &*self.town.clock;
        tasks::close(conn, clock, (kind, subject), tasks::State::Done, by)?;
        Ok(())
    }
}

/// Who answers for a tenant; nobody for somebody without an account.
fn addressee(tenant: &Tenant) -> Option<Addressee> {
    match (&tenant.held_by, &tenant.person) {
        (Some(id), _) => Some(Addressee::Association {
            id: id.clone(),
            scope: access::Scope::Booking,
        }),
        (None, Some(person)) => Some(Addressee::Person(person.clone())),
        (None, None) => None,
    }
}

/// Whose a reservation is. A person whom staff booked for has no account.
pub fn tenant_of(booking: &Booking) -> Tenant {
    Tenant {
        held_by: booking.held_by.clone(),
        person: booking.person_id.clone().filter(|_| !booking.by_staff),
    }
}

/// What staff may ask premises for on behalf of somebody: the rules of how soon, how much and how
/// far ahead are for those who book themselves.
pub fn asker(booking: Option<&Booking>, held_by: Option<&str>) -> Asker {
    use prices::UserCategory;
    let usual = match held_by {
        Some(_) => UserCategory::AdultAssociation,
        None => UserCategory::Municipality,
    };
    let said = booking.and_then(|it| UserCategory::from_word(&it.category));
    Asker::staff(said.unwrap_or(usual), held_by.map(str::to_owned), None)
}

/// What has a set in a period, its buffers included.
pub fn in_the_way(
    conn: &mut Conn,
    venues: &Venues,
    (set, period): (&str, Period),
    now: Instant,
) -> Result<Vec<Occurrence>, Error> {
    match venues.with_set(set) {
        Some((_, set)) => venues::store::conflicts(conn, set, period, now),
        None => Ok(Vec::new()),
    }
}
