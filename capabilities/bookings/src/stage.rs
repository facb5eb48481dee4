//! What every act of a tenant needs, and why one is not done.

use access::{Actor, Denied, Permit, Versions};
use db::{Conn, Error};
use identity::Strength;
use kernel::{Clock, Ids, Instant};
use prices::PriceLists;
use venues::{
    Venues,
    availability::{Alternative, Asker, Refusal},
    time::Period,
};
use web::{PageError, Town, TownRefusal};

use crate::{
    access::Action,
    actions::Lack,
    borrower::Borrower,
    model::{Booking, Note, NoteKind},
    settings::BookingSettings,
    store,
};

/// What every act needs.
#[derive(Clone, Copy)]
pub struct Stage<'a> {
    /// The municipality in service.
    pub town: &'a Town,
    /// Who acts.
    pub actor: &'a Actor,
    /// How she signed in.
    pub strength: Option<Strength>,
    /// All premises.
    pub venues: &'a Venues,
    /// All prices.
    pub prices: &'a PriceLists,
}

/// Why something was not done.
#[derive(Debug, thiserror::Error)]
pub enum Refused {
    /// She may not.
    #[error(transparent)]
    Denied(#[from] Denied),
    /// The rules of premises, or somebody, stand in the way of one of the times.
    #[error("{refusal}")]
    Cannot {
        /// What stands in the way.
        refusal: Box<Refusal>,
        /// What can be had instead, nearest first.
        instead: Vec<Alternative>,
    },
    /// There is no such reservation, time or set.
    #[error("there is no such thing")]
    NotThere,
    /// The hold is over and somebody else has the time.
    #[error("the hold is over")]
    HoldIsOver,
    /// Something must be said first.
    #[error("something must be said first")]
    Lacks(Vec<Lack>),
    /// What it costs is invoiced: that must be credited first.
    #[error("it is invoiced")]
    Invoiced,
    /// It would go around what giving time up costs by now.
    #[error("giving up some of it costs")]
    Costs,
    /// Some of several times cannot be had, each for its own cause; nothing was done.
    #[error("some of the times cannot be had")]
    Among(Vec<(Period, Refused)>),
    /// It is too late for that, or too early.
    #[error("it cannot be done now")]
    NotNow,
    /// Somebody changed it first.
    #[error("it was changed by somebody else")]
    Changed,
    /// The database.
    #[error(transparent)]
    Database(#[from] Error),
    /// What the municipality keeps cannot be read.
    #[error(transparent)]
    Town(#[from] TownRefusal),
}

impl From<venues::actions::Refused> for Refused {
    fn from(refused: venues::actions::Refused) -> Self {
        use venues::actions::Refused as Theirs;
        match refused {
            Theirs::Cannot { refusal, instead } => Self::Cannot {
                refusal: Box::new(refusal),
                instead,
            },
            Theirs::NoSuchSet => Self::NotThere,
            Theirs::ChangedMeanwhile => Self::Changed,
            Theirs::Database(error) => Self::Database(error),
            Theirs::WrongState(_) => Self::NotNow,
        }
    }
}

impl From<Refused> for PageError {
    fn from(refused: Refused) -> Self {
        match refused {
            Refused::Denied(denied) => denied.into(),
            Refused::NotThere => Self::NotFound,
            Refused::Database(error) => error.into(),
            Refused::Town(refusal) => refusal.into(),
            Refused::Cannot { .. }
            | Refused::HoldIsOver
            | Refused::Invoiced
            | Refused::Costs
            | Refused::Among(_)
            | Refused::Lacks(_)
            | Refused::NotNow
            | Refused::Changed => Self::Changed,
        }
    }
}

impl<'a> Stage<'a> {
    /// The clock and the ids.
    pub fn parts(&self) -> (&'a dyn Clock, &'a dyn Ids) {
        (&*self.town.clock, &*self.town.ids)
    }

    /// Now.
    pub fn now(&self) -> Instant {
        self.town.clock.now()
    }

    /// What the municipality decided about reservations.
    pub fn settings(&self, conn: &mut Conn) -> Result<BookingSettings, Error> {
        Ok(db::settings::get::<BookingSettings>(conn)?.value)
    }

    /// How a borrower asks premises for time.
    pub fn asker(&self, conn: &mut Conn, borrower: &Borrower) -> Result<Asker, Error> {
        borrower.asker(conn, self.town, (self.venues, self.strength))
    }

    /// The borrower of a reservation.
    pub fn borrower(&self, conn: &mut Conn, booking: &Booking) -> Result<Borrower, Error> {
        let name = match &booking.held_by {
            Some(id) => associations::name(conn, id)?.unwrap_or_default(),
            None => String::new(),
        };
        Ok(Borrower::of(booking, name))
    }

    /// Leave to take and give back time for a borrower.
    pub fn leave_for_time(
        &self,
        borrower: &Borrower,
    ) -> Result<Permit<venues::access::Action>, Denied> {
        let whom = venues::access::For {
            held_by: borrower.held_by.as_deref(),
            person: borrower.person.as_ref(),
            ..venues::access::For::NOBODY
        };
        venues::access::may(self.actor, venues::access::Action::TakeTime, &whom)
    }

    /// Saves a change of a reservation, with a line of the trail.
    pub fn save(
        &self,
        conn: &mut Conn,
        permit: &Permit<Action>,
        booking: &Booking,
        remark: &str,
    ) -> Result<(), Refused> {
        if !store::bookings::save(conn, booking)? {
            return Err(Refused::Changed);
        }
        let (clock, ids) = self.parts();
        let versions = Versions {
            from: Some(booking.version),
            to: Some(booking.version + 1),
        };
        let association = booking.held_by.as_deref();
        access::record_with(
            conn,
            clock,
            ids,
            permit,
            &booking.id,
            versions,
            association,
            remark,
        )?;
        Ok(())
    }

    /// A line of the reservation's history.
    pub fn note(
        &self,
        conn: &mut Conn,
        booking: &str,
        occurrence: Option<&str>,
        (kind, text): (NoteKind, &str),
    ) -> Result<(), Error> {
        let (clock, ids) = self.parts();
        let note = Note {
            id: ids.next(),
            booking_id: booking.to_owned(),
            occurrence_id: occurrence.map(str::to_owned),
            at: clock.now(),
            by_person: self.actor.who().map(|who| who.person.clone()),
            by_staff: false,
            kind,
            text: text.to_owned(),
        };
        store::notes::add(conn, &note)
    }
}
