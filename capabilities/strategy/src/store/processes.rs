//! Processes with their phases, and what phases were before they were moved.

use access::PersonId;
use db::{Conn, Error};
use diesel::{
    ExpressionMethods as _, OptionalExtension as _, QueryDsl as _, RunQueryDsl as _, delete,
    dsl::max, insert_into, update,
};
use kernel::{Day, Instant};

use super::{
    read, stored,
    table::{strategy_phase, strategy_phase_past, strategy_process},
};
use crate::model::{PastPhase, Phase, Process};

type ProcessRow = (String, String, String, Day, Option<Day>, i64);
type PhaseRow = (
    String,
    String,
    i32,
    String,
    String,
    Option<String>,
    Option<Day>,
    Option<Day>,
    Option<Day>,
    i64,
);

/// The processes of a document, the newest first.
pub fn of_document(conn: &mut Conn, document: &str) -> Result<Vec<Process>, Error> {
    let rows: Vec<ProcessRow> = strategy_process::table
        .filter(strategy_process::document_id.eq(document))
        .order((
            strategy_process::begun_on.desc(),
            strategy_process::id.desc(),
        ))
        .load(conn)?;
    rows.into_iter().map(|row| whole(conn, row)).collect()
}

/// The one of a document that goes on.
pub fn open(conn: &mut Conn, document: &str) -> Result<Option<Process>, Error> {
    let all = of_document(conn, document)?;
    Ok(all.into_iter().find(|it| it.ended.is_none()))
}

/// The one that has this phase.
pub fn with_phase(conn: &mut Conn, phase: &str) -> Result<Option<Process>, Error> {
    let id: Option<String> = strategy_phase::table
        .find(phase)
        .select(strategy_phase::process_id)
        .first(conn)
        .optional()?;
    let Some(id) = id else {
        return Ok(None);
    };
    let row: Option<ProcessRow> = strategy_process::table.find(id).first(conn).optional()?;
    row.map(|row| whole(conn, row)).transpose()
}

/// A new one, with its phases.
pub fn insert(conn: &mut Conn, it: &Process) -> Result<(), Error> {
    insert_into(strategy_process::table)
        .values((
            strategy_process::id.eq(&it.id),
            strategy_process::document_id.eq(&it.document),
            strategy_process::told.eq(stored(&it.told)?),
            strategy_process::begun_on.eq(Day::from(it.begun)),
            strategy_process::ended_on.eq(it.ended.map(Day::from)),
            strategy_process::version.eq(it.version),
        ))
        .execute(conn)?;
    for phase in &it.phases {
        insert_phase(conn, phase)?;
    }
    Ok(())
}

/// Changes one that has the version it was read with, phases apart; false when it has not.
pub fn save(conn: &mut Conn, it: &Process) -> Result<bool, Error> {
    let same = strategy_process::table
        .filter(strategy_process::id.eq(&it.id))
        .filter(strategy_process::version.eq(it.version));
    let changed = update(same)
        .set((
            strategy_process::told.eq(stored(&it.told)?),
            strategy_process::ended_on.eq(it.ended.map(Day::from)),
            strategy_process::version.eq(it.version + 1),
        ))
        .execute(conn)?;
    Ok(changed == 1)
}

/// A new phase.
pub fn insert_phase(conn: &mut Conn, it: &Phase) -> Result<(), Error> {
    insert_into(strategy_phase::table)
        .values((
            strategy_phase::id.eq(&it.id),
            strategy_phase::process_id.eq(&it.process),
            strategy_phase::place.eq(it.place),
            strategy_phase::told.eq(stored(&it.told)?),
            strategy_phase::work.eq(stored(&it.work)?),
            strategy_phase::role_id.eq(&it.role),
            strategy_phase::starts_on.eq(it.starts.map(Day::from)),
            strategy_phase::ends_on.eq(it.ends.map(Day::from)),
            strategy_phase::done_on.eq(it.done.map(Day::from)),
            strategy_phase::version.eq(it.version),
        ))
        .execute(conn)?;
    Ok(())
}

/// Changes a phase that has the version it was read with; false when it has not.
pub fn save_phase(conn: &mut Conn, it: &Phase) -> Result<bool, Error> {
    let same = strategy_phase::table
        .filter(strategy_phase::id.eq(&it.id))
        .filter(strategy_phase::version.eq(it.version));
    let changed = update(same)
        .set((
            strategy_phase::place.eq(it.place),
            strategy_phase::told.eq(stored(&it.told)?),
            strategy_phase::work.eq(stored(&it.work)?),
            strategy_phase::role_id.eq(&it.role),
            strategy_phase::starts_on.eq(it.starts.map(Day::from)),
            strategy_phase::ends_on.eq(it.ends.map(Day::from)),
            strategy_phase::done_on.eq(it.done.map(Day::from)),
            strategy_phase::version.eq(it.version + 1),
        ))
        .execute(conn)?;
    Ok(changed == 1)
}

/// Takes a phase away, with what it was.
pub fn remove_phase(conn: &mut Conn, id: &str) -> Result<(), Error> {
    let past = strategy_phase_past::table.filter(strategy_phase_past::phase_id.eq(id));
    delete(past).execute(conn)?;
    delete(strategy_phase::table.find(id)).execute(conn)?;
    Ok(())
}

/// Remembers what a phase was.
pub fn remember(conn: &mut Conn, phase: &str, it: &PastPhase) -> Result<(), Error> {
    let last: Option<i32> = strategy_phase_past::table
        .filter(strategy_phase_past::phase_id.eq(phase))
        .select(max(strategy_phase_past::number))
        .first(conn)?;
    insert_into(strategy_phase_past::table)
        .values((
            strategy_phase_past::phase_id.eq(phase),
            strategy_phase_past::number.eq(last.unwrap_or(0) + 1),
            strategy_phase_past::changed_at.eq(it.at),
            strategy_phase_past::changed_by.eq(&it.by),
            strategy_phase_past::role_id.eq(&it.role),
            strategy_phase_past::starts_on.eq(it.starts.map(Day::from)),
            strategy_phase_past::ends_on.eq(it.ends.map(Day::from)),
            strategy_phase_past::reason.eq(&it.reason),
        ))
        .execute(conn)?;
    Ok(())
}

type PastRow = (
    Instant,
    Option<PersonId>,
    Option<String>,
    Option<Day>,
    Option<Day>,
    String,
);

/// What a phase was, the newest first.
pub fn past(conn: &mut Conn, phase: &str) -> Result<Vec<PastPhase>, Error> {
    let rows: Vec<PastRow> = strategy_phase_past::table
        .filter(strategy_phase_past::phase_id.eq(phase))
        .order(strategy_phase_past::number.desc())
        .select((
            strategy_phase_past::changed_at,
            strategy_phase_past::changed_by,
            strategy_phase_past::role_id,
            strategy_phase_past::starts_on,
            strategy_phase_past::ends_on,
            strategy_phase_past::reason,
        ))
        .load(conn)?;
    let past = rows
        .into_iter()
        .map(|(at, by, role, starts, ends, reason)| PastPhase {
            at,
            by,
            role,
            starts: starts.map(Day::date),
            ends: ends.map(Day::date),
            reason,
        });
    Ok(past.collect())
}

/// Forgets that a person moved something.
pub fn forget_person(conn: &mut Conn, person: &PersonId) -> Result<(), Error> {
    update(strategy_phase_past::table.filter(strategy_phase_past::changed_by.eq(person)))
        .set(strategy_phase_past::changed_by.eq(None::<PersonId>))
        .execute(conn)?;
    Ok(())
}

fn whole(
    conn: &mut Conn,
    (id, document, told, begun, ended, version): ProcessRow,
) -> Result<Process, Error> {
    let rows: Vec<PhaseRow> = strategy_phase::table
        .filter(strategy_phase::process_id.eq(&id))
        .order((strategy_phase::place, strategy_phase::id))
        .load(conn)?;
    let phases = rows.into_iter().map(of_row);
    Ok(Process {
        phases: phases.collect::<Result<_, Error>>()?,
        told: read(&told)?,
        begun: begun.date(),
        ended: ended.map(Day::date),
        id,
        document,
        version,
    })
}

fn of_row(row: PhaseRow) -> Result<Phase, Error> {
    let (id, process, place, told, work, role, starts, ends, done, version) = row;
    Ok(Phase {
        told: read(&told)?,
        work: read(&work)?,
        starts: starts.map(Day::date),
        ends: ends.map(Day::date),
        done: done.map(Day::date),
        id,
        process,
        place,
        role,
        version,
    })
}
