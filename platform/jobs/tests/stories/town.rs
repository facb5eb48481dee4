//! A municipality with a frozen clock, and a notebook that jobs write in.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex},
};

use db::{Conn, Db, Error};
use jobs::{
    Context, JobError, JobKind, NewJob, Pass, Payload, Status, Work, Worker, enqueue,
    mail::{Mailer, NoMailer, State, states},
};
use kernel::{FrozenClock, Ids, Instant, Municipality, SteppedIds};
use testkit::{Fresh, a_thursday};

/// Fjordvik on a Thursday.
pub struct Town {
    pub db: Db,
    pub clock: Arc<FrozenClock>,
    pub ids: Arc<SteppedIds>,
    pub notes: Notes,
}

/// What happened, in order.
#[derive(Clone, Default)]
pub struct Notes(Arc<Mutex<Vec<String>>>);

impl Notes {
    pub fn write(&self, note: impl Into<String>) {
        self.0.lock().expect("the notebook").push(note.into());
    }

    pub fn all(&self) -> Vec<String> {
        self.0.lock().expect("the notebook").clone()
    }
}

impl Town {
    pub fn new(fresh: &Fresh) -> Self {
        let migrations = [db::MIGRATIONS, jobs::MIGRATIONS].concat();
        let profile = Municipality::new("9999".parse().expect("four digits"), "Fjordvik");
        Self {
            db: Db::create(&fresh.location(), &migrations, &profile).expect("a database"),
            clock: Arc::new(testkit::frozen_clock()),
            ids: Arc::new(SteppedIds::default()),
            notes: Notes::default(),
        }
    }

    /// A worker without mail.
    pub fn worker(&self, work: Work) -> Worker {
        self.worker_with_mail(work, Arc::new(NoMailer))
    }

    pub fn worker_with_mail(&self, work: Work, mailer: Arc<dyn Mailer>) -> Worker {
        let ids: Arc<dyn Ids> = self.ids.clone();
        Worker::new(self.db.clone(), self.clock.clone(), ids, work, mailer)
    }

    /// A kind of job that writes its payload in the notebook.
    pub fn noting(&self) -> Work {
        let notes = self.notes.clone();
        doing(move |_, payload| {
            notes.write(payload.read::<String>()?);
            Ok(())
        })
    }

    /// Asks for a job that is due now.
    pub fn ask(&self, key: Option<&str>, note: &str) {
        self.ask_in(0, key, note);
    }

    /// Asks for a job that is due in `seconds`.
    pub fn ask_in(&self, seconds: i64, key: Option<&str>, note: &str) {
        let wanted = NewJob {
            kind: "tests.note",
            key: key.map(str::to_owned),
            payload: Payload::from(serde_json::json!(note)),
            due_at: self.now().plus_seconds(seconds),
        };
        self.write(|conn| enqueue(conn, &*self.clock, &*self.ids, &wanted));
    }

    pub fn now(&self) -> Instant {
        use kernel::Clock;
        self.clock.now()
    }

    /// Moves the clock.
    pub fn wait(&self, seconds: i64) {
        self.clock.set(self.now().plus_seconds(seconds));
    }

    /// Moves the clock to so many seconds after the story began.
    pub fn at(&self, seconds: i64) {
        self.clock.set(a_thursday().plus_seconds(seconds));
    }

    pub fn write<T>(&self, work: impl FnOnce(&mut Conn) -> Result<T, Error>) -> T {
        self.db.write_now(work).expect("a write")
    }

    /// The states of these mails, in their order.
    pub fn states(&self, ids: &[String]) -> Vec<State> {
        let found: Result<Vec<(String, State)>, Error> = self.db.read_now(|conn| states(conn, ids));
        let found: HashMap<String, State> = found.expect("states").into_iter().collect();
        ids.iter().map(|id| found[id]).collect()
    }

    pub fn status(&self) -> Status {
        self.db
            .read_now(|conn| jobs::status(conn, &*self.clock))
            .expect("a status")
    }
}

/// What is due is done, and this is how it went: attempts done and failed.
pub fn pass(worker: &Worker) -> (usize, usize) {
    let Pass { done, failed } = worker.run_due_once().expect("a pass");
    (done, failed)
}

/// The kind of job that [`Town::ask`] asks for.
pub fn doing(
    run: impl Fn(&Context, &Payload) -> Result<(), JobError> + Send + Sync + 'static,
) -> Work {
    Work {
        kinds: vec![JobKind::new("tests.note", run)],
        ..Work::default()
    }
}
