//! Every morning: a strategy that is soon to be looked at again, and a phase whose last day is near, are
//! put into the inbox of those who work with strategies. Files of input that nobody said yes to within a
//! day are forgotten.
//!
//! A reminder is one task for as long as it is true. It goes away by itself when the next edition is
//! begun, the day is moved, or the phase is done.

use db::{Conn, Error};
use jiff::{ToSpan as _, civil::Date, civil::time};
use jobs::{Context, Daily, JobError, JobKind};
use tasks::{Addressee, NewTask, State};
use web::{TaskKind, Town};

use crate::{
    model::{Document, EditionState, Phase},
    store::{documents, input_files, processes},
};

const KIND: &str = "strategy.morning";
const REVISION: &str = "strategy.revision";
const PHASE: &str = "strategy.phase";

/// So many days before a revision it is told of.
const BEFORE_REVISION: i64 = 90;
/// So many days before a phase ends it is told of.
const BEFORE_PHASE: i64 = 7;

/// When: before people read their post.
pub const AT: Daily = Daily {
    kind: KIND,
    at: time(6, 20, 0, 0),
    jitter_minutes: 15,
};

/// The kinds of tasks this room opens.
pub const TASK_KINDS: &[TaskKind] = &[
    TaskKind {
        kind: REVISION,
        text_id: texts::id("strategy-tasks-revision"),
        ends_by_hand: false,
    },
    TaskKind {
        kind: PHASE,
        text_id: texts::id("strategy-tasks-phase"),
        ends_by_hand: false,
    },
];

/// The kinds of jobs of this room.
pub fn jobs() -> Vec<JobKind> {
    vec![JobKind::new(KIND, |context, _| morning(context))]
}

fn morning(context: &Context) -> Result<(), JobError> {
    let town: &Town = context.beside()?;
    town.db.write_now(|conn| remind(conn, town))?;
    Ok(())
}

/// Opens what is to be told of today, closes what is true no more, and forgets what nobody said yes to.
pub fn remind(conn: &mut Conn, town: &Town) -> Result<(), Error> {
    input_files::forget_old(conn, &*town.clock)?;
    let today = kernel::today(&*town.clock);
    for document in documents::all(conn)? {
        revision(conn, town, &document, today)?;
        for process in processes::of_document(conn, &document.id)? {
            let here = process.here().filter(|_| process.ended.is_none());
            for it in &process.phases {
                let is_here = here.is_some_and(|here| here.id == it.id);
                phase(conn, town, (&document, it, is_here), today)?;
            }
        }
    }
    Ok(())
}

// texts: strategy-task-*
fn revision(conn: &mut Conn, town: &Town, it: &Document, today: Date) -> Result<(), Error> {
    let last = documents::editions(conn, &it.id)?.pop();
    let mut is_begun = last.is_some_and(|last| last.state != EditionState::Decided);
    for process in processes::of_document(conn, &it.id)? {
        is_begun |= process.ended.is_none();
    }
    let near = |on: &Date| on.saturating_sub(BEFORE_REVISION.days()) <= today;
    let due = it.revision_on.filter(near).filter(|_| !is_begun);
    let Some(due) = due else {
        let about = (REVISION, it.id.as_str());
        return close(conn, town, about);
    };
    let name = it.name.nearest(kernel::Language::Nb);
    let name = name.map_or("", |(_, name)| name);
    let path = format!("/saker/strategi/{}", it.id);
    let new = NewTask {
        kind: REVISION,
        subject: &it.id,
        addressee: desk(),
        association: None,
        title: "strategy-task-revision",
        remark: "",
        words: &[("name", name)],
        path: &path,
        due_on: Some(due),
    };
    tasks::open(conn, &*town.clock, &*town.ids, &new)?;
    Ok(())
}

fn phase(
    conn: &mut Conn,
    town: &Town,
    (document, it, is_here): (&Document, &Phase, bool),
    today: Date,
) -> Result<(), Error> {
    let near = |on: &Date| on.saturating_sub(BEFORE_PHASE.days()) <= today;
    let due = it.ends.filter(near).filter(|_| is_here);
    let Some(due) = due else {
        return close(conn, town, (PHASE, it.id.as_str()));
    };
    let language = kernel::Language::Nb;
    let name = document.name.nearest(language).map_or("", |(_, name)| name);
    let title = it
        .told
        .title
        .nearest(language)
        .map_or("", |(_, title)| title);
    let path = format!("/saker/strategi/fase/{}", it.id);
    let new = NewTask {
        kind: PHASE,
        subject: &it.id,
        addressee: desk(),
        association: None,
        title: "strategy-task-phase",
        remark: "",
        words: &[("name", name), ("title", title)],
        path: &path,
        due_on: Some(due),
    };
    tasks::open(conn, &*town.clock, &*town.ids, &new)?;
    Ok(())
}

fn desk() -> Addressee {
    Addressee::Staff {
        capability: "strategy".to_owned(),
        unit: String::new(),
    }
}

fn close(conn: &mut Conn, town: &Town, about: (&str, &str)) -> Result<(), Error> {
    tasks::close(conn, &*town.clock, about, State::Withdrawn, None)?;
    Ok(())
}
