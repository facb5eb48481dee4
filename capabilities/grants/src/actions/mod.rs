//! What people, and the schedule, do with applications: one function a thing, each with its permit.

mod advise;
mod arrange;
mod by_key;
mod case;
mod council_tasks;
mod decide;
mod duplicate;
mod hear;
mod hear_councils;
mod notify;
mod replace;
mod send;
mod sit;
mod spread;
mod stand_in;
mod start;
mod tend;
mod throw_away;
mod try_out;
mod waive;
mod weigh;
mod withhold;
mod write;

use access::{Permit, PersonId, Versions};
use db::{Conn, Error};
use jiff::civil::Date;
use kernel::Instant;
use web::{PageError, Town};

pub use advise::{NotHandedOver, advise, agree, declare, deviate, hand_over, lead, meet, name_of};
pub use arrange::{
    copy_round, keep_scheme, keep_told, new_guidelines, new_scheme, new_scheme_from, save_form,
    save_round,
};
pub use by_key::recommend_by_key;
pub use case::{
    answer_question, ask, correct, lacking, note, open_file, recommend, take, uncorrect,
};
pub use decide::{Deciding, NotDecided, decide, decide_several, undo, undo_several};
pub use duplicate::{NotParted, can_be_parted, duplicates_of, merge, part};
pub use hear::{Whom, adopt, answer_hearing, propose, send_hearing};
pub use hear_councils::answer_as_council;
pub use notify::{notify, open_letter, ready, remind_of_letters};
pub use replace::{NewDecision, replace};
pub use send::{countersign, send, withdraw};
pub use sit::{Amended, NotSat, Sat, SatAside, decide_as_body};
pub use spread::{NotSpread, can_spread, later_years, spread, spread_sum};
pub use stand_in::{NotNamed, end_stand_in, name_stand_in};
pub use start::{Applicant, start};
pub use tend::tend;
pub use throw_away::{Due, due, throw_away};
pub use try_out::{take_over, try_key};
pub use waive::{take_waiver_back, waive};
pub use weigh::{draw_sample, give_points, move_to, write_to_applicant};
pub use withhold::{list_again, withhold};
pub use write::{Clash, Written, attach, detach, read, save, take_from_shelf};

use crate::{
    access::Action,
    impartiality::{Matter, barred},
    model::Application,
    store::{self, cases::Event},
};

/// Why something was not done.
#[derive(Debug, thiserror::Error)]
pub enum NotDone {
    /// Somebody changed it first.
    #[error("it was changed by another")]
    Changed,
    /// It is not the time for it.
    #[error("it is not the time for it")]
    NotNow,
    /// She steps aside for it.
    #[error("she steps aside for it")]
    Barred,
    /// The database.
    #[error(transparent)]
    Database(#[from] Error),
}

impl From<NotDone> for PageError {
    fn from(not_done: NotDone) -> Self {
        match not_done {
            NotDone::Changed | NotDone::NotNow => Self::Changed,
            NotDone::Barred => Self::Forbidden,
            NotDone::Database(error) => error.into(),
        }
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

    /// Today.
    pub fn today(&self) -> Date {
        kernel::today(&*self.town.clock)
    }

    /// Whose hand it is.
    pub fn person(&self) -> Option<PersonId> {
        self.permit.actor().who().map(|who| who.person.clone())
    }

    /// Adds a line to the history of an application.
    pub fn tell(
        &self,
        conn: &mut Conn,
        application: &str,
        (kind, text): (&str, &str),
        is_inside: bool,
    ) -> Result<(), Error> {
        let event = Event {
            id: self.town.ids.next(),
            application_id: application.to_owned(),
            kind: kind.to_owned(),
            text: text.to_owned(),
            at: self.now(),
            by_person: self.person(),
            is_inside,
            on_behalf_of: self.on_behalf_of(conn, application)?,
        };
        store::cases::tell(conn, &event)
    }

    /// Whose case it is, when she does it as staff and stands in for whoever has it.
    fn on_behalf_of(&self, conn: &mut Conn, application: &str) -> Result<Option<PersonId>, Error> {
        let Some(person) = self.person().filter(|_| self.permit.action().is_staffs()) else {
            return Ok(None);
        };
        let away = store::stand_ins::stood_in_for(conn, &person, self.today())?;
        if away.is_empty() {
            return Ok(None);
        }
        let it = store::applications::one(conn, application)?;
        let handler = it.and_then(|it| it.handled_by);
        Ok(handler.filter(|handler| away.contains(handler)))
    }

    /// Records it.
    pub fn record(
        &self,
        conn: &mut Conn,
        subject: &str,
        versions: Versions,
        about: Option<&str>,
    ) -> Result<(), Error> {
        let (clock, ids) = (&*self.town.clock, &*self.town.ids);
        access::record_with(conn, clock, ids, self.permit, subject, versions, about, "")
    }

    /// Refuses whoever steps aside for an application to deal with it as staff. An applicant's own
    /// rights are as they were.
    pub fn unbarred(&self, conn: &mut Conn, application: &Application) -> Result<(), NotDone> {
        if !self.permit.action().is_staffs() {
            return Ok(());
        }
        let (clock, actor) = (&*self.town.clock, self.permit.actor());
        let why = barred(conn, clock, actor, application, Matter::Prepare)?;
        if why.is_empty() {
            Ok(())
        } else {
            Err(NotDone::Barred)
        }
    }

    /// Stores a changed application and records it. Gives back the application as it is now.
    pub fn save(&self, conn: &mut Conn, changed: Application) -> Result<Application, NotDone> {
        self.unbarred(conn, &changed)?;
        if !store::applications::save(conn, &changed)? {
            return Err(NotDone::Changed);
        }
        let to = changed.version + 1;
        let versions = Versions {
            from: Some(changed.version),
            to: Some(to),
        };
        self.record(conn, &changed.id, versions, changed.held_by.as_deref())?;
        Ok(Application {
            version: to,
            ..changed
        })
    }
}

/// Nothing before, one now.
const MADE: Versions = Versions {
    from: None,
    to: Some(1),
};
