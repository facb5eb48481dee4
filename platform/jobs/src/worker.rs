//! Does what is due for one municipality.
//!
//! In service, [`Worker::run`] is a task that looks every few seconds and does one job after the
//! other, with mail and mail in bulk in lanes of their own so that neither a long job nor many
//! newsletters hold up what somebody waits for. Looking is a read; nothing is written unless there
//! is something to do. Tests and the command line call [`Worker::run_due_once`] instead. Any number
//! of workers may serve one municipality.

use std::{
    any::Any,
    collections::BTreeMap,
    panic::{AssertUnwindSafe, catch_unwind},
    sync::Arc,
    time::Duration,
};

use db::{Conn, Db, Error, municipality};
use kernel::{Clock, Ids, Instant};
use tokio::sync::watch;

use crate::{
    Context, Daily, JobError, JobKind, NewJob, Payload, Subscriber, Work, enqueue, event,
    forget::daily_round,
    job,
    lease::{self, Recorded, Taken},
    mail::{self, Delivery, Mailer},
};

/// Between two looks when nothing was due.
const PAUSE: Duration = Duration::from_secs(5);
/// After the database failed.
const LONG_PAUSE: Duration = Duration::from_mins(1);

/// Does what is due for one municipality. Cheap to clone.
#[derive(Clone)]
pub struct Worker(Arc<Inner>);

struct Inner {
    context: Context,
    kinds: BTreeMap<&'static str, JobKind>,
    subscribers: Vec<Subscriber>,
    schedule: Vec<Daily>,
    jobs: Vec<&'static str>,
    mail: Vec<&'static str>,
    bulk: Vec<&'static str>,
    bulk_per_minute: u32,
}

/// What one pass did.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Pass {
    /// Attempts that did their work.
    pub done: usize,
    /// Attempts that did not.
    pub failed: usize,
}

impl Worker {
    /// A worker for the municipality of `db`. Where `mailer` delivers nothing, mail waits.
    ///
    /// # Panics
    /// When two kinds or subscribers have the same name, or a scheduled kind has no code: the
    /// program was put together wrongly.
    #[expect(
        clippy::needless_pass_by_value,
        reason = "a worker is given what it works with"
    )]
    pub fn new(
        db: Db,
        clock: Arc<dyn Clock>,
        ids: Arc<dyn Ids>,
        work: Work,
        mailer: Arc<dyn Mailer>,
    ) -> Self {
        let work = work.and(daily_round());
        let told = work.subscribers.iter().map(told);
        let mut kinds = BTreeMap::new();
        for kind in work.kinds.into_iter().chain(told) {
            let twice = kinds.insert(kind.kind, kind);
            assert!(twice.is_none(), "two jobs have the name of one");
        }
        for daily in &work.schedule {
            let kind = daily.kind;
            assert!(kinds.contains_key(kind), "no code does the daily «{kind}»");
        }
        let jobs = kinds.keys().copied().collect();
        let (mut mail, mut bulk) = (Vec::new(), Vec::new());
        let bulk_per_minute = mailer.bulk_per_minute();
        if mailer.delivery() != Delivery::NotConfigured {
            mail.extend([mail::KIND, mail::WAITING]);
            bulk.push(mail::BULK);
            for kind in mail::KINDS {
                kinds.insert(kind, mail::carrier(kind, Arc::clone(&mailer)));
            }
        }
        Self(Arc::new(Inner {
            context: Context {
                db,
                clock,
                ids,
                beside: None,
            },
            kinds,
            subscribers: work.subscribers,
            schedule: work.schedule,
            jobs,
            mail,
            bulk,
            bulk_per_minute,
        }))
    }

    /// The same worker, handing `thing` to the code of every job (see [`Context::beside`]).
    ///
    /// # Panics
    /// When the worker has been cloned already.
    #[must_use]
    pub fn beside(self, thing: Arc<dyn Any + Send + Sync>) -> Self {
        let mut inner =
            Arc::into_inner(self.0).expect("a worker is fitted out before it is shared");
        inner.context.beside = Some(thing);
        Self(Arc::new(inner))
    }

    /// Works until `shutdown` turns true or its sender is gone; ends when the job at hand has ended.
    pub async fn run(self, shutdown: watch::Receiver<bool>) {
        let mail = self.clone().keep_on(Self::do_one_mail, shutdown.clone());
        let bulk = self.clone().keep_on(Self::do_one_of_bulk, shutdown.clone());
        tokio::join!(self.keep_on(Self::do_one_job, shutdown), mail, bulk);
    }

    /// Does everything that is due, on this thread, each job at most as often as it falls due by
    /// the clock. Failed attempts are recorded and counted, not returned as errors.
    pub fn run_due_once(&self) -> Result<Pass, Error> {
        let mut pass = Pass::default();
        loop {
            let mut did = self.do_one_job()?;
            for next in [Self::do_one_mail, Self::do_one_of_bulk] {
                if did == Did::Nothing {
                    did = next(self)?;
                }
            }
            match did {
                Did::Nothing => return Ok(pass),
                Did::Work => pass.done += 1,
                Did::Failure => pass.failed += 1,
            }
        }
    }

    async fn keep_on(
        self,
        do_one: fn(&Self) -> Result<Did, Error>,
        mut shutdown: watch::Receiver<bool>,
    ) {
        while !*shutdown.borrow_and_update() {
            let worker = self.clone();
            let did = tokio::task::spawn_blocking(move || do_one(&worker)).await;
            let pause = match did {
                Ok(Ok(Did::Work | Did::Failure)) => continue,
                Ok(Ok(Did::Nothing)) => PAUSE,
                Ok(Err(fault)) => {
                    tracing::error!(%fault, "jobs cannot be looked for");
                    LONG_PAUSE
                }
                Err(fault) => {
                    tracing::error!(%fault, "a worker stopped in the middle");
                    LONG_PAUSE
                }
            };
            tokio::select! {
                () = tokio::time::sleep(pause) => {}
                changed = shutdown.changed() => if changed.is_err() { return },
            }
        }
    }

    fn do_one_mail(&self) -> Result<Did, Error> {
        self.do_one(&self.0.mail)
    }

    /// One mail in bulk, when the mail server should be asked to take one more this minute.
    fn do_one_of_bulk(&self) -> Result<Did, Error> {
        let Context { db, clock, .. } = &self.0.context;
        let at_most = self.0.bulk_per_minute;
        if db.read_now(|conn| mail::bulk_may_go(conn, &**clock, at_most))? {
            self.do_one(&self.0.bulk)
        } else {
            Ok(Did::Nothing)
        }
    }

    fn do_one_job(&self) -> Result<Did, Error> {
        self.plan()?;
        self.hand_out_events()?;
        self.do_one(&self.0.jobs)
    }

    /// Plans the next run of everything that is done daily and is not planned yet.
    fn plan(&self) -> Result<(), Error> {
        let Context { db, clock, ids, .. } = &self.0.context;
        let missing = db.read_now(|conn| self.unplanned(conn, clock.now()))?;
        if missing.is_empty() {
            return Ok(());
        }
        db.write_now(|conn| {
            for wanted in &missing {
                // Another node may have planned it, and even done it, in the meantime.
                if !is_planned(conn, wanted)? {
                    enqueue(conn, &**clock, &**ids, wanted)?;
                }
            }
            Ok(())
        })
    }

    fn unplanned(&self, conn: &mut Conn, now: Instant) -> Result<Vec<NewJob>, Error> {
        let profile = municipality::load(conn)?;
        let seed = profile.as_ref().map_or("", |found| found.number.as_str());
        let mut missing = Vec::new();
        for daily in &self.0.schedule {
            let Some((date, due_at)) = daily.next_after(now, seed) else {
                continue;
            };
            let wanted = NewJob {
                kind: daily.kind,
                key: Some(date.to_string()),
                payload: Payload::default(),
                due_at,
            };
            if !is_planned(conn, &wanted)? {
                missing.push(wanted);
            }
        }
        Ok(missing)
    }

    fn hand_out_events(&self) -> Result<(), Error> {
        let Context { db, clock, ids, .. } = &self.0.context;
        while db.read_now(event::any_unhandled)? {
            db.write_now(|conn| event::hand_out(conn, &**clock, &**ids, &self.0.subscribers))?;
        }
        Ok(())
    }

    fn do_one(&self, kinds: &[&'static str]) -> Result<Did, Error> {
        let Context { db, clock, ids, .. } = &self.0.context;
        let now = clock.now();
        if kinds.is_empty() || !db.read_now(|conn| lease::any_due(conn, now, kinds))? {
            return Ok(Did::Nothing);
        }
        let taken = db.write_now(|conn| {
            let lease_of = |kind: &str| self.0.kinds[kind].lease_seconds;
            let given_up =
                |conn: &mut Conn, kind: &str, payload: &Payload| self.given_up(conn, kind, payload);
            lease::take(conn, now, &**ids, kinds, lease_of, given_up)
        })?;
        let Some(taken) = taken else {
            return Ok(Did::Nothing);
        };
        let went = self.attempt(&taken);
        let recorded = db.write_now(|conn| {
            let recorded = lease::record(conn, clock.now(), &taken, &went)?;
            match recorded {
                Recorded::Failed => self.given_up(conn, &taken.kind, &taken.payload)?,
                Recorded::Waits(_) => mail_waits(conn, &taken)?,
                Recorded::Done | Recorded::Lost => {}
            }
            Ok::<_, Error>(recorded)
        })?;
        report(&taken, &went, recorded);
        Ok(if went.is_ok() {
            Did::Work
        } else {
            Did::Failure
        })
    }

    /// Lets the mail, where the job was to carry one, know that it will not go.
    fn given_up(&self, conn: &mut Conn, kind: &str, payload: &Payload) -> Result<(), Error> {
        let Context { clock, ids, .. } = &self.0.context;
        match payload.read::<String>() {
            Ok(id) if mail::KINDS.contains(&kind) => {
                mail::state::failed(conn, &**clock, &**ids, &id, mail::Cause::Unreachable)
            }
            _ => Ok(()),
        }
    }

    /// Does the work of one job; a panic counts as a failure like any other.
    fn attempt(&self, taken: &Taken) -> Result<(), JobError> {
        let code = &self.0.kinds[taken.kind.as_str()].run;
        catch_unwind(AssertUnwindSafe(|| code(&self.0.context, &taken.payload)))
            .unwrap_or_else(|_| Err(JobError::TryAgain("its code panicked; see the log".into())))
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Did {
    Nothing,
    Work,
    Failure,
}

fn mail_waits(conn: &mut Conn, taken: &Taken) -> Result<(), Error> {
    match taken.payload.read::<String>() {
        Ok(id) if mail::KINDS.contains(&taken.kind.as_str()) => mail::state::delayed(conn, &id),
        _ => Ok(()),
    }
}

fn is_planned(conn: &mut Conn, wanted: &NewJob) -> Result<bool, Error> {
    job::is_known(conn, wanted.kind, wanted.key.as_deref().unwrap_or_default())
}

/// The kind of job that tells `subscriber` of the event whose id is the payload.
fn told(subscriber: &Subscriber) -> JobKind {
    let run = Arc::clone(&subscriber.run);
    JobKind::new(subscriber.name, move |context, payload| {
        let id: String = payload.read()?;
        match context.db.read_now(|conn| event::load(conn, &id))? {
            Some(happened) => run(context, &happened),
            None => Err(JobError::GiveUp("the event has been forgotten".into())),
        }
    })
}

fn report(taken: &Taken, went: &Result<(), JobError>, recorded: Recorded) {
    let Taken {
        id, kind, attempt, ..
    } = taken;
    let error = went
        .as_ref()
        .err()
        .map(ToString::to_string)
        .unwrap_or_default();
    match recorded {
        Recorded::Done => tracing::debug!(job = %id, %kind, attempt, "a job was done"),
        Recorded::Waits(at) => {
            tracing::warn!(job = %id, %kind, attempt, %error, %at, "a job failed and is tried again");
        }
        Recorded::Failed => {
            tracing::error!(job = %id, %kind, attempt, %error, "a job failed and is given up");
        }
        Recorded::Lost => {
            tracing::warn!(job = %id, %kind, attempt, "a job took too long; another worker has it");
        }
    }
}
