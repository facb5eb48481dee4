//! What people, and the schedule, do with money and reports: one function a thing, each with its permit.

mod aside;
mod bill;
mod end;
mod lay;
mod pay;
mod report;
mod review;
mod tend;

use access::{Permit, PersonId, Versions};
use db::{Conn, Error};
use grants::impartiality::Standings;
use jiff::{ToSpan as _, civil::Date};
use kernel::Instant;
use tasks::{Addressee, NewTask};
use web::{PageError, Town};

pub use aside::{answer_change, ask_change, claim, claimable, repay, write_off};
pub use bill::bill;
pub use end::{complete, decline, lapse};
pub use lay::{
    NewLine, add_report, ask_for, confirm_account, lay_new, meet, not_asked, replan, set_account,
};
pub use pay::{enter_paid, make_run, mark_paid, paid_of, release, undo_run};
pub use report::{Reporting, attach, attest, deliver, detach, save_report};
pub use review::{Verdict, review};
pub use tend::tend;

use crate::{access::Action, attesting, model::FollowUp, store};

/// Weeks in which staff answer, where the scheme says nothing of it.
const ANSWER_WEEKS: i64 = 4;

/// Why something was not done.
#[derive(Debug, thiserror::Error)]
pub enum NotDone {
    /// Somebody changed it first.
    #[error("it was changed by another")]
    Changed,
    /// It is not the time for it.
    #[error("it is not the time for it")]
    NotNow,
    /// There is nothing to do.
    #[error("there is nothing to do")]
    Nothing,
    /// Another person must do it.
    #[error("another person must do it")]
    SamePerson,
    /// A line of a run cannot be paid any more, such as when an account was changed.
    #[error("a line cannot be paid any more")]
    Held,
    /// She steps aside for the recipient.
    #[error("she steps aside for the recipient")]
    Barred,
    /// The sums do not fit.
    #[error("the sums do not fit")]
    WrongSum,
    /// The database.
    #[error(transparent)]
    Database(#[from] Error),
}

impl From<NotDone> for PageError {
    fn from(not_done: NotDone) -> Self {
        match not_done {
            NotDone::Database(error) => error.into(),
            NotDone::Barred => Self::Forbidden,
            _ => Self::Changed,
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

    /// Refuses whoever steps aside for the recipient of a grant to deal with it as staff.
    fn unbarred(&self, conn: &mut Conn, application: &str) -> Result<(), NotDone> {
        let Some(it) = grants::store::applications::one(conn, application)? else {
            return Ok(());
        };
        let (clock, actor) = (&*self.town.clock, self.permit.actor());
        if Standings::of(clock, actor).steps_aside(conn, &it)? {
            return Err(NotDone::Barred);
        }
        Ok(())
    }

    /// Records it.
    fn record(
        &self,
        conn: &mut Conn,
        subject: &str,
        versions: Versions,
        about: Option<&str>,
    ) -> Result<(), Error> {
        let (clock, ids) = (&*self.town.clock, &*self.town.ids);
        access::record_with(conn, clock, ids, self.permit, subject, versions, about, "")
    }

    /// Stores a changed follow-up and records it. Gives it back as it is now.
    fn save(&self, conn: &mut Conn, changed: FollowUp) -> Result<FollowUp, NotDone> {
        if !store::follow_ups::save(conn, &changed)? {
            return Err(NotDone::Changed);
        }
        let versions = risen(changed.version);
        let about = changed.held_by.as_deref();
        self.record(conn, &changed.application_id, versions, about)?;
        Ok(FollowUp {
            version: changed.version + 1,
            ..changed
        })
    }

    /// Asks whoever has got a grant for something; nobody, when staff entered the application for
    /// somebody who has no page.
    fn ask(
        &self,
        conn: &mut Conn,
        (kind, title): (&'static str, &'static str),
        (subject, about): (&str, &FollowUp),
        path: &str,
        due_on: Option<Date>,
    ) -> Result<(), Error> {
        let Some(it) = grants::store::applications::one(conn, &about.application_id)? else {
            return Ok(());
        };
        let addressee = match (&about.held_by, it.person_id) {
            (Some(id), _) => Addressee::Association {
                id: id.clone(),
                scope: ::access::Scope::Grants,
            },
            (None, Some(person)) if it.way.is_empty() => Addressee::Person(person),
            (None, _) => return Ok(()),
        };
        let number = it.number.unwrap_or_default();
        let round = grants::store::rounds::one(conn, &it.round_id)?;
        let round = round.ok_or(Error::NotFound)?;
        let task = NewTask {
            kind,
            subject,
            addressee,
            association: about.held_by.as_deref(),
            title,
            remark: "",
            words: &[
                ("number", number.as_str()),
                ("round", round.titled(kernel::Language::Nb)),
            ],
            path,
            due_on,
        };
        tasks::open(conn, &*self.town.clock, &*self.town.ids, &task)?;
        Ok(())
    }

    /// Tells staff that something waits, to be answered in the weeks of the scheme.
    fn ask_staff(
        &self,
        conn: &mut Conn,
        (kind, title): (&'static str, &'static str),
        (subject, about): (&str, &FollowUp),
        (path, words): (&str, &[(&str, &str)]),
    ) -> Result<(), Error> {
        let weeks = attesting::asked_for(conn, &about.application_id)?.answer_weeks;
        let weeks = if weeks > 0 {
            weeks.min(100)
        } else {
            ANSWER_WEEKS
        };
        let task = NewTask {
            kind,
            subject,
            addressee: Addressee::Staff {
                capability: "grants".to_owned(),
                unit: String::new(),
            },
            association: about.held_by.as_deref(),
            title,
            remark: "",
            words,
            path,
            due_on: Some(self.today().saturating_add(weeks.weeks())),
        };
        tasks::open(conn, &*self.town.clock, &*self.town.ids, &task)?;
        Ok(())
    }

    /// Ends a task.
    fn done(&self, conn: &mut Conn, kind: &str, subject: &str) -> Result<(), Error> {
        let (clock, by) = (&*self.town.clock, self.person());
        tasks::close(
            conn,
            clock,
            (kind, subject),
            tasks::State::Done,
            by.as_ref(),
        )?;
        Ok(())
    }
}

/// Refuses whoever steps aside for the recipient; for what an applicant may do to it as well.
pub fn unbarred(conn: &mut Conn, hand: &Hand<'_>, about: &FollowUp) -> Result<(), NotDone> {
    hand.unbarred(conn, &about.application_id)
}

/// Nothing before, one now.
const MADE: Versions = Versions {
    from: None,
    to: Some(1),
};

/// From a version to the next.
fn risen(from: i64) -> Versions {
    Versions {
        from: Some(from),
        to: Some(from + 1),
    }
}

/// The number people know an application by.
fn number(conn: &mut Conn, application: &str) -> Result<String, Error> {
    let known = grants::store::applications::one(conn, application)?;
    Ok(known.and_then(|it| it.number).unwrap_or_default())
}
