//! What the rooms hand in: the kinds of jobs they do, the events they listen for, and when.
//!
//! The code of a job is plain and synchronous, and runs on a thread made for blocking. It must bear
//! being run again after it has done its work, because a crash may come between the work and the
//! note that it was done.

use std::{any::Any, sync::Arc};

use db::Db;
use kernel::{Clock, Ids};

use crate::{Daily, Event, LEASE_SECONDS, Payload};

/// What the code of a job stands on.
#[derive(Clone)]
pub struct Context {
    /// The municipality's database.
    pub db: Db,
    /// The time.
    pub clock: Arc<dyn Clock>,
    /// Ids for what it makes.
    pub ids: Arc<dyn Ids>,
    /// What the worker was given besides; see [`Context::beside`].
    pub(crate) beside: Option<Arc<dyn Any + Send + Sync>>,
}

impl Context {
    /// What the worker was given besides, such as the municipality in service with its words and
    /// its address, for work that writes to people.
    pub fn beside<T: Any>(&self) -> Result<&T, JobError> {
        let given = self.beside.as_deref();
        given
            .and_then(<dyn Any + Send + Sync>::downcast_ref)
            .ok_or_else(|| JobError::TryAgain("this worker was not given what it takes".into()))
    }
}

/// Why a job was not done. The text is shown to operators and written to the log: it must hold no
/// personal data.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum JobError {
    /// It may go better later; it is tried again until there have been too many attempts.
    #[error("{0}")]
    TryAgain(String),
    /// It will never go better; it is given up at once.
    #[error("{0}")]
    GiveUp(String),
}

impl From<db::Error> for JobError {
    fn from(fault: db::Error) -> Self {
        Self::TryAgain(fault.to_string())
    }
}

type RunJob = dyn Fn(&Context, &Payload) -> Result<(), JobError> + Send + Sync;
type RunSubscriber = dyn Fn(&Context, &Event) -> Result<(), JobError> + Send + Sync;

/// A kind of job, and the code that does it.
#[derive(Clone)]
pub struct JobKind {
    /// Its name, beginning with the room: `associations.sync`.
    pub kind: &'static str,
    /// How long one attempt may take before its worker is taken for dead.
    pub lease_seconds: i64,
    /// Does it.
    pub run: Arc<RunJob>,
}

impl JobKind {
    /// A kind of job that takes no more than 15 minutes.
    pub fn new(
        kind: &'static str,
        run: impl Fn(&Context, &Payload) -> Result<(), JobError> + Send + Sync + 'static,
    ) -> Self {
        Self {
            kind,
            lease_seconds: LEASE_SECONDS,
            run: Arc::new(run),
        }
    }

    /// The same for one that may take longer. After a crash nobody takes it over before then.
    #[must_use]
    pub fn lasting_at_most(self, lease_seconds: i64) -> Self {
        Self {
            lease_seconds,
            ..self
        }
    }
}

/// Code that is told of events: each at least once, in the order they were committed. One that
/// fails is retried before the next is told; one that is given up stands among the failed jobs.
#[derive(Clone)]
pub struct Subscriber {
    /// Its name, beginning with the room that listens: `messages.notify_staff`. Never changes.
    pub name: &'static str,
    /// The kinds of events it is told of.
    pub kinds: &'static [&'static str],
    /// Is told.
    pub run: Arc<RunSubscriber>,
}

impl Subscriber {
    /// A subscriber to `kinds` of events.
    pub fn new(
        name: &'static str,
        kinds: &'static [&'static str],
        run: impl Fn(&Context, &Event) -> Result<(), JobError> + Send + Sync + 'static,
    ) -> Self {
        Self {
            name,
            kinds,
            run: Arc::new(run),
        }
    }
}

/// All that one room, or all rooms together, want done.
#[derive(Clone, Default)]
pub struct Work {
    /// The kinds of jobs.
    pub kinds: Vec<JobKind>,
    /// Who listens for events.
    pub subscribers: Vec<Subscriber>,
    /// What is done every day.
    pub schedule: Vec<Daily>,
}

impl Work {
    /// This and the work of another room.
    #[must_use]
    pub fn and(mut self, other: Self) -> Self {
        self.kinds.extend(other.kinds);
        self.subscribers.extend(other.subscribers);
        self.schedule.extend(other.schedule);
        self
    }
}
