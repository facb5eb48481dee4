//! What happens later: the outbox of events, jobs, the daily schedule, and mail.
//!
//! All of it is rows, written in the transaction of the change that asks for it, so a mail or an
//! event exists if and only if the change does. A [`Worker`] for each municipality takes jobs that
//! are due, one attempt at a time, under a lease that expires; several workers, on several nodes,
//! share the work. A job is done at least once: its code must bear being run again.
//!
//! Events become jobs in their subscriber's line; mail becomes a job that carries it; the schedule
//! becomes a job whose key is the date. So there is one mechanism for retries, for failures that
//! operators see ([`status`]), and for nothing being done twice at the same time.
//! Why so: docs/decisions/0005-jobs.md.

mod event;
mod forget;
mod job;
mod lease;
pub mod mail;
mod schedule;
mod status;
mod table;
mod work;
mod worker;

pub use event::{Event, NewEvent, emit};
pub use forget::{KEPT_DAYS, forget_finished};
pub use job::{NewJob, Payload, enqueue};
pub use lease::{BACK_OFF_SECONDS, LEASE_SECONDS, MAXIMUM_ATTEMPTS};
pub use schedule::Daily;
pub use status::{FailedKind, Status, status, try_again};
pub use work::{Context, JobError, JobKind, Subscriber, Work};
pub use worker::{Pass, Worker};

/// The tables of this crate.
pub const MIGRATIONS: &[db::Migration] = &[
    db::Migration::shared("jobs", "0001_jobs", include_str!("../schema/0001_jobs.sql")),
    db::Migration::shared(
        "jobs",
        "0002_letters",
        include_str!("../schema/0002_letters.sql"),
    ),
];
