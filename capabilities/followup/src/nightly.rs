//! Every morning: open the rounds whose day has come, and remind those who have not answered.
//!
//! A round begins by itself within two weeks of its day, so that a municipality that starts in December is
//! not asked about November. Each letter is noted in the transaction that writes it, so it goes once.

use access::Actor;
use db::{Conn, Error};
use jiff::{ToSpan as _, civil::time};
use jobs::{Context, Daily, JobError, JobKind};
use strategy::{
    model::in_force,
    store::{documents, roles},
};
use web::Town;

use crate::{
    access::{Action, may},
    actions::{self, Refused},
    letters,
    model::{REMINDERS, RoundDates, StatusRound},
    store::rounds,
};

const KIND: &str = "followup.morning";
/// A round that should have begun so many days ago begins no more.
const MISSED: i64 = 14;

/// When: before people read their post.
pub const AT: Daily = Daily {
    kind: KIND,
    at: time(6, 45, 0, 0),
    jitter_minutes: 20,
};

/// The kinds of jobs of this room.
pub fn jobs() -> Vec<JobKind> {
    vec![JobKind::new(KIND, |context, _| morning(context))]
}

fn morning(context: &Context) -> Result<(), JobError> {
    let town: &Town = context.beside()?;
    let written = town.db.write_now(|conn| tend(conn, town))?;
    tracing::info!(written, "letters of status rounds");
    Ok(())
}

/// Opens and reminds. Gives back how many letters were written.
pub fn tend(conn: &mut Conn, town: &Town) -> Result<usize, Error> {
    let today = kernel::today(&*town.clock);
    let dates = db::settings::get::<RoundDates>(conn)?.value;
    if let Some(day) = dates.latest(today)
        && today <= day.saturating_add(MISSED.days())
    {
        let permit = may(&Actor::Program, Action::Remind)
            .map_err(|denied| Error::Failed(denied.to_string()))?;
        for document in documents::all(conn)? {
            let editions = documents::editions(conn, &document.id)?;
            let latest = rounds::latest(conn, &document.id)?;
            // One that was opened by hand goes on, and nobody is asked twice.
            let has = latest.is_some_and(|it| it.opens_on >= day || it.is_open(today));
            if in_force(&editions, today).is_none() || has {
                continue;
            }
            let days = (day, today.saturating_add(dates.days.days()));
            let parts = (&*town.clock as _, &*town.ids as _);
            match actions::open_round(conn, parts, &permit, &document.id, days) {
                Ok(_) | Err(Refused::Nothing | Refused::There) => {}
                Err(Refused::Database(fault)) => return Err(fault),
                Err(other) => return Err(Error::Failed(other.to_string())),
            }
        }
    }
    let mut written = 0;
    for round in rounds::all(conn)? {
        if round.is_open(today) {
            written += write(conn, town, &round)?;
        }
    }
    Ok(written)
}

/// Writes the letters of a round that are due. Of several that were missed only the latest is written.
pub fn write(conn: &mut Conn, town: &Town, round: &StatusRound) -> Result<usize, Error> {
    let today = kernel::today(&*town.clock);
    let come = REMINDERS
        .into_iter()
        .filter(|step| round.due_on.saturating_add(step.days()) <= today);
    let steps: Vec<i32> = std::iter::once(letters::FIRST).chain(come).collect();
    let noted = rounds::reminded(conn, &round.id)?;
    let answered = rounds::answers(conn, &round.id)?;
    let roles = roles::all(conn)?;
    let mut written = 0;
    for id in round.roles() {
        let open: Vec<&str> = round
            .of_role(id)
            .filter(|measure| answered.iter().all(|it| it.measure != *measure))
            .collect();
        let Some(role) = roles.iter().find(|role| role.id == id) else {
            continue;
        };
        let due: Vec<i32> = steps
            .iter()
            .copied()
            .filter(|step| !noted.contains(&(id.to_owned(), *step)))
            .collect();
        let Some(latest) = due.last().copied().filter(|_| !open.is_empty()) else {
            continue;
        };
        for step in due {
            rounds::note_reminder(conn, &*town.clock, &round.id, (id, step))?;
        }
        written += usize::from(letters::ask(conn, town, round, role, (open.len(), latest))?);
    }
    Ok(written)
}
