//! The work on a document: beginning it from a practice, moving its dates, changing its people, ending
//! phases. What dates and owners were is kept.

use access::Permit;
use db::{Conn, Error};
use jiff::{ToSpan as _, civil::Date};
use kernel::{Language, Translated};

use super::{Parts, Refused, record};
use crate::{
    access::Action,
    model::{Chore, PastPhase, Phase, PhaseTold, Practice, Process, ProcessTold, Work, translated},
    store::{documents, processes},
};

/// Begins the work on a document. Gives back its id.
pub fn begin_process(
    conn: &mut Conn,
    parts: Parts<'_>,
    permit: &Permit<Action>,
    document: &str,
    (practice, told, begun, language): (&Practice, ProcessTold, Date, Language),
) -> Result<String, Refused> {
    if processes::open(conn, document)?.is_some() {
        return Err(Refused::DraftThere);
    }
    let id = parts.1.next();
    let mut starts = begun;
    let mut phases = Vec::new();
    for (place, it) in (0..).zip(practice.phases) {
        let next = starts.saturating_add(it.weeks.weeks());
        let chores = it.chores.iter().map(|words| {
            let words = translated(*words);
            let title = words.nearest(language).map_or("", |(_, title)| title);
            Chore {
                title: title.to_owned(),
                ..Chore::default()
            }
        });
        phases.push(Phase {
            id: parts.1.next(),
            process: id.clone(),
            place,
            told: PhaseTold {
                title: translated(it.title),
                text: translated(it.text),
                take_part: translated(it.take_part),
                ..PhaseTold::default()
            },
            work: Work {
                chores: chores.collect(),
                inside: String::new(),
            },
            role: None,
            starts: Some(starts),
            ends: Some(next.saturating_sub(1.day())),
            done: None,
            version: 1,
        });
        starts = next;
    }
    let process = Process {
        id: id.clone(),
        document: document.to_owned(),
        told,
        begun,
        ended: None,
        version: 1,
        phases,
    };
    processes::insert(conn, &process)?;
    record(conn, parts, permit, &id)?;
    Ok(id)
}

/// Changes what the work is called, who ordered it, who sees it, and whether it has ended.
pub fn save_process(
    conn: &mut Conn,
    parts: Parts<'_>,
    permit: &Permit<Action>,
    process: &Process,
) -> Result<(), Refused> {
    if !processes::save(conn, process)? {
        return Err(Refused::Changed);
    }
    Ok(record(conn, parts, permit, &process.id)?)
}

/// Adds a phase after the last.
pub fn add_phase(
    conn: &mut Conn,
    parts: Parts<'_>,
    permit: &Permit<Action>,
    process: &Process,
    title: Translated,
) -> Result<String, Error> {
    let last = process.phases.last();
    let phase = Phase {
        id: parts.1.next(),
        process: process.id.clone(),
        place: last.map_or(0, |last| last.place + 1),
        told: PhaseTold {
            title,
            ..PhaseTold::default()
        },
        work: Work::default(),
        role: None,
        starts: None,
        ends: None,
        done: None,
        version: 1,
    };
    processes::insert_phase(conn, &phase)?;
    record(conn, parts, permit, &phase.id)?;
    Ok(phase.id)
}

/// Changes what a phase says, its owner and its chores. A former owner is kept.
pub fn tend_phase(
    conn: &mut Conn,
    parts: Parts<'_>,
    permit: &Permit<Action>,
    (before, phase): (&Phase, &Phase),
) -> Result<(), Refused> {
    if before.role != phase.role {
        remember(conn, parts, permit, before, "")?;
    }
    keep(conn, parts, permit, phase)
}

/// Moves a phase to other days, and, when asked, all that comes after it by as many days as its end.
/// What the days were is kept.
pub fn move_phase(
    conn: &mut Conn,
    parts: Parts<'_>,
    permit: &Permit<Action>,
    (process, phase): (&Process, &Phase),
    (starts, ends): (Option<Date>, Option<Date>),
    (reason, takes_along): (&str, bool),
) -> Result<(), Refused> {
    let before = process.phase(&phase.id).ok_or(Refused::NotThere)?;
    remember(conn, parts, permit, before, reason)?;
    let moved = Phase {
        starts,
        ends,
        version: phase.version,
        ..before.clone()
    };
    keep(conn, parts, permit, &moved)?;
    let (Some(was), Some(ends), true) = (before.ends, ends, takes_along) else {
        return Ok(());
    };
    let days = was.until(ends).map_or(0, |span| span.get_days());
    let after = process.phases.iter().filter(|it| it.place > before.place);
    for later in after.filter(|it| it.done.is_none() && it.starts.is_some()) {
        remember(conn, parts, permit, later, reason)?;
        keep(conn, parts, permit, &later.clone().moved(days))?;
    }
    Ok(())
}

/// Puts a phase before the one before it, or after the one after it.
pub fn step_phase(
    conn: &mut Conn,
    parts: Parts<'_>,
    permit: &Permit<Action>,
    (process, phase, is_up): (&Process, &str, bool),
) -> Result<(), Refused> {
    let at = process.phases.iter().position(|it| it.id == phase);
    let at = at.ok_or(Refused::NotThere)?;
    let other = if is_up {
        at.checked_sub(1)
    } else {
        Some(at + 1)
    };
    let Some(other) = other.and_then(|other| process.phases.get(other)) else {
        return Ok(());
    };
    let own = &process.phases[at];
    for (it, place) in [(own, other.place), (other, own.place)] {
        let moved = Phase {
            place,
            ..it.clone()
        };
        keep(conn, parts, permit, &moved)?;
    }
    Ok(())
}

/// Says that a phase is done, or that it is not after all.
pub fn end_phase(
    conn: &mut Conn,
    parts: Parts<'_>,
    permit: &Permit<Action>,
    phase: &Phase,
) -> Result<(), Refused> {
    let done = match phase.done {
        Some(_) => None,
        None => Some(kernel::today(parts.0)),
    };
    let ended = Phase {
        done,
        ..phase.clone()
    };
    keep(conn, parts, permit, &ended)
}

/// Takes a phase away.
pub fn remove_phase(
    conn: &mut Conn,
    parts: Parts<'_>,
    permit: &Permit<Action>,
    phase: &Phase,
) -> Result<(), Error> {
    processes::remove_phase(conn, &phase.id)?;
    record(conn, parts, permit, &phase.id)
}

/// Says when a document is to be looked at again.
pub fn revise_on(
    conn: &mut Conn,
    parts: Parts<'_>,
    permit: &Permit<Action>,
    document: &str,
    on: Option<Date>,
) -> Result<(), Error> {
    documents::revise_on(conn, document, on)?;
    record(conn, parts, permit, document)
}

fn keep(
    conn: &mut Conn,
    parts: Parts<'_>,
    permit: &Permit<Action>,
    phase: &Phase,
) -> Result<(), Refused> {
    if !processes::save_phase(conn, phase)? {
        return Err(Refused::Changed);
    }
    Ok(record(conn, parts, permit, &phase.id)?)
}

fn remember(
    conn: &mut Conn,
    parts: Parts<'_>,
    permit: &Permit<Action>,
    phase: &Phase,
    reason: &str,
) -> Result<(), Error> {
    let past = PastPhase {
        at: parts.0.now(),
        by: permit.actor().who().map(|who| who.person.clone()),
        role: phase.role.clone(),
        starts: phase.starts,
        ends: phase.ends,
        reason: reason.to_owned(),
    };
    processes::remember(conn, &phase.id, &past)
}
