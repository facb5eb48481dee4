//! Giving each step of a grant case, and of a whole round, to the archive core that is plugged in, with
//! its archive message and its documents: what came, what went, and what a council or a body said of it;
//! see [`crate::package::What`].
//!
//! Every night steps are found and noted, and given one by one. A core that refuses one is given the
//! others, and that one again the next night. Without a core nothing is noted: the first night with one
//! finds every step there has been. Shape: Noark 5; that what a decision rests on is kept: arkivlova.

use db::{Conn, Error};
use documents::{Archive, ArchiveMessage};
use jiff::civil::time;
use jobs::{Context, Daily, JobError, JobKind};
use kernel::Instant;
use web::Town;

use crate::{
    access::{Action, may_as_staff},
    package::{Of, message},
    store::{
        self,
        archive::{self, ArchiveStep},
    },
};

const KIND: &str = "complaints.archive";
/// So many are given in a night.
const MOST: i64 = 2_000;
/// Steps are looked for so long before the newest that is known, in seconds.
const OVERLAP: i64 = 86_400;

/// When: while nobody writes letters.
pub const AT: Daily = Daily {
    kind: KIND,
    at: time(4, 30, 0, 0),
    jitter_minutes: 30,
};

/// The kinds of jobs of archiving.
pub fn jobs() -> Vec<JobKind> {
    vec![JobKind::new(KIND, |context, _| tonight(context))]
}

fn tonight(context: &Context) -> Result<(), JobError> {
    let town: &Town = context.beside()?;
    let Some(archive) = &town.outside.archive else {
        return Ok(());
    };
    let refused = give(town, &**archive)?;
    if refused.is_empty() {
        return Ok(());
    }
    Err(JobError::TryAgain(refused.join("; ")))
}

/// Gives every step that waits. Gives back those that were not taken, each with why.
pub fn give(town: &Town, archive: &dyn Archive) -> Result<Vec<String>, Error> {
    town.db.write_now(|conn| note(conn, town))?;
    let waiting = town.db.read_now(|conn| archive::waiting(conn, MOST))?;
    let mut refused = Vec::new();
    for it in waiting {
        // The core is asked outside any transaction of ours: it may be slow.
        let given = match made(town, &it) {
            Ok(Some(written)) => archive.take(&written).map_err(|fault| fault.to_string()),
            Ok(None) => continue,
            Err(fault) => Err(fault.to_string()),
        };
        match given {
            Ok(()) => town.db.write_now(|conn| taken(conn, town, &it))?,
            Err(why) => refused.push(format!("{}: {why}", it.step_id)),
        }
    }
    Ok(refused)
}

/// Notes the steps that are new.
fn note(conn: &mut Conn, town: &Town) -> Result<(), Error> {
    let since: Option<Instant> = archive::newest(conn)?.map(|at| at.plus_seconds(-OVERLAP));
    let mut cases = grants::store::cases::with_steps_since(conn, since)?;
    cases.extend(store::received_since(conn, since)?);
    cases.extend(payments::store::reports::delivered_since(conn, since)?);
    cases.extend(payments::store::asides::changed_since(conn, since)?);
    cases.extend(payments::store::asides::claimed_since(conn, since)?);
    cases.extend(payments::store::follow_ups::ended_since(conn, since)?);
    cases.extend(paid(conn)?);
    // Rounds are few: all of them are looked through.
    let rounds = grants::store::rounds::all(conn)?;
    cases.extend(rounds.into_iter().map(|round| round.id));
    cases.sort();
    cases.dedup();
    for id in cases {
        let Some(case) = Of::read(conn, &id)? else {
            continue;
        };
        let known = archive::known(conn, &id)?;
        for step in case.steps(conn)? {
            if !known.contains(&step.key) {
                let new = ArchiveStep {
                    step_id: step.key,
                    application_id: id.clone(),
                    noted_at: town.clock.now(),
                    taken_at: None,
                };
                archive::note(conn, &new)?;
            }
        }
    }
    Ok(())
}

/// The cases with a payment the archive does not know. A payment is written down with the day the bank
/// paid, which may be long before it is written: all of them are looked through.
fn paid(conn: &mut Conn) -> Result<Vec<String>, Error> {
    let paid = payments::store::lines::all_paid(conn)?;
    let lines: Vec<String> = paid.iter().map(|(line, _)| line.clone()).collect();
    let known = archive::known_of(conn, &lines)?;
    let new = paid.into_iter().filter(|(line, _)| !known.contains(line));
    Ok(new.map(|(_, application)| application).collect())
}

/// What the core is given. The papers of a round may be long, and nothing is filed when they are made:
/// others may write meanwhile.
fn made(town: &Town, it: &ArchiveStep) -> Result<Option<ArchiveMessage>, Error> {
    let round = town
        .db
        .read_now(|conn| grants::store::rounds::one(conn, &it.application_id))?;
    if round.is_some() {
        return town.db.read_now(|conn| written(conn, town, it));
    }
    town.db.write_now(|conn| written(conn, town, it))
}

/// What the core is given of a step. Nothing for what was taken back while it waited, such as a report
/// that is written on: the step is forgotten, and the report is another one when it comes again.
fn written(
    conn: &mut Conn,
    town: &Town,
    it: &ArchiveStep,
) -> Result<Option<ArchiveMessage>, Error> {
    let case = Of::read(conn, &it.application_id)?;
    let case = case.ok_or(Error::NotFound)?;
    let all = case.steps(conn)?;
    let Some(step) = all.into_iter().find(|step| step.key == it.step_id) else {
        if case.is_taken_back(conn, &it.step_id)? {
            archive::forget(conn, &it.step_id)?;
            return Ok(None);
        }
        // Thrown away while it waited: a message with nothing in it says what is not so.
        return Err(Error::NotFound);
    };
    let said = case.case(conn, town)?;
    let papers = case.papers(conn, town, &said, &step)?;
    Ok(Some(ArchiveMessage {
        id: it.step_id.clone(),
        xml: message(&said, &step, &papers),
        case: said.number,
        files: papers
            .into_iter()
            .map(|paper| (paper.reference, paper.bytes))
            .collect(),
    }))
}

fn taken(conn: &mut Conn, town: &Town, it: &ArchiveStep) -> Result<(), Error> {
    let permit = may_as_staff(&access::Actor::Program, Action::Archive)
        .map_err(|denied| Error::Failed(denied.to_string()))?;
    archive::taken(conn, &it.step_id, town.clock.now())?;
    let seen = access::Versions {
        from: None,
        to: None,
    };
    let (clock, ids) = (&*town.clock, &*town.ids);
    access::record_with(
        conn,
        clock,
        ids,
        &permit,
        &it.application_id,
        seen,
        None,
        "",
    )?;
    Ok(())
}
