//! Every night: read the national registers from the addresses the municipality has named, and tidy.
//!
//! The registers are produced near five in the morning, so we read a little before six, spread out
//! so that not every municipality asks at once. A failed reading changes nothing and is tried
//! again with growing pauses; after the last try it stands among the failed jobs for the operator.

use access::Actor;
use jiff::civil::time;
use jobs::{Context, Daily, JobError, JobKind};

use crate::{
    access::{Action, may},
    actions::{ImportRefusal, ImportSources, KEPT_DAYS, import_national},
    national::Source,
    staff, store,
};

const KIND: &str = "associations.sync";
const TIDY: &str = "associations.tidy";

/// A reading of a municipality takes minutes; one of the whole voluntary register, ten.
const AT_MOST_SECONDS: i64 = 3 * 60 * 60;

/// When.
pub const AT: Daily = Daily {
    kind: KIND,
    at: time(5, 40, 0, 0),
    jitter_minutes: 50,
};

/// When it is tidied up: after the reading.
pub const TIDY_AT: Daily = Daily {
    kind: TIDY,
    at: time(6, 45, 0, 0),
    jitter_minutes: 20,
};

/// The kinds of jobs of this room.
pub fn jobs() -> Vec<JobKind> {
    vec![
        JobKind::new(KIND, |context, _| sync(context)).lasting_at_most(AT_MOST_SECONDS),
        JobKind::new(TIDY, |context, _| tidy(context)),
    ]
}

/// Forgets what people wrote long ago, and puts what looks like the same association twice on the
/// desk.
fn tidy(context: &Context) -> Result<(), JobError> {
    let (clock, ids) = (&*context.clock, &*context.ids);
    let may_forget = may(&Actor::Program, Action::Forget, None);
    may_forget.map_err(|denied| JobError::GiveUp(denied.to_string()))?;
    let before = clock.now().plus_seconds(-KEPT_DAYS * 24 * 60 * 60);
    context.db.write_now(|conn| {
        store::forget_faults(conn, before)?;
        store::forget_contacts_of_archived(conn, before)?;
        store::forget_logo_drafts(conn, clock.now().plus_seconds(-24 * 60 * 60))?;
        staff::open_twin_tasks(conn, clock, ids)
    })?;
    Ok(())
}

fn sync(context: &Context) -> Result<(), JobError> {
    let municipality = context.db.read_now(db::municipality::load)?;
    let Some(national) = municipality.map(|municipality| municipality.national) else {
        return Ok(());
    };
    if national.entities.is_empty() {
        return Ok(());
    }
    let parse = |written: &str| {
        Source::parse(written).map_err(|refusal| JobError::GiveUp(refusal.to_string()))
    };
    let voluntary = Some(national.voluntary.as_str()).filter(|written| !written.is_empty());
    let sources = ImportSources {
        entities: parse(&national.entities)?,
        voluntary: voluntary.map(parse).transpose()?,
    };
    let (db, clock, ids) = (&context.db, &*context.clock, &*context.ids);
    match import_national(db, clock, ids, &Actor::Program, &sources, &mut |_| {}) {
        Ok(report) => {
            tracing::info!(
                read = report.read,
                kept = report.kept,
                new = report.new,
                changed = report.changed,
                gone = report.gone,
                rejected = report.rejected.len(),
                "the national registers were read"
            );
            Ok(())
        }
        Err(ImportRefusal::Source { problem, .. }) if problem.is_temporary() => {
            Err(JobError::TryAgain(problem.to_string()))
        }
        Err(ImportRefusal::Database(fault)) => Err(JobError::from(fault)),
        Err(refusal) => Err(JobError::GiveUp(refusal.to_string())),
    }
}
