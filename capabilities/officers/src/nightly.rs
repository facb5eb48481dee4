//! Every morning: what has run out ends, what ends soon is told, and national roles are compared
//! with the register. And at once, when the register of associations tells that a board changed or
//! an association is no more.

use access::{Actor, Permit};
use associations::happened::{BOARD_CHANGED, CHANGED, DISSOLVED, MOVED_AWAY};
use associations::model::{AssociationId, Standing};
use jiff::civil::time;
use jobs::{Context, Daily, Event, JobError, JobKind, Subscriber};
use web::Town;

use crate::{
    access::{Action, Facts, may},
    actions::{Departure, departed, recheck, recheck_one, revived, run_out, warn},
    letters::Post,
};

const KIND: &str = "officers.recheck";

/// After the national registers have been read.
pub const AT: Daily = Daily {
    kind: KIND,
    at: time(7, 0, 0, 0),
    jitter_minutes: 40,
};

/// The kinds of jobs of this room.
pub fn jobs() -> Vec<JobKind> {
    vec![JobKind::new(KIND, |context, _| morning(context))]
}

/// What this room listens for.
pub fn subscribers() -> Vec<Subscriber> {
    vec![Subscriber::new(
        "officers.follow_register",
        &[BOARD_CHANGED, DISSOLVED, MOVED_AWAY, CHANGED],
        follow,
    )]
}

fn morning(context: &Context) -> Result<(), JobError> {
    let post = Post::of(context.beside::<Town>()?);
    let permit = permit()?;
    let ended = run_out(&post, &permit)?;
    let warned = warn(&post)?;
    let failed = recheck(&post, &permit)?;
    tracing::info!(ended, warned, failed, "roles were looked over");
    if failed > 0 {
        return Err(JobError::TryAgain(format!(
            "the roles of {failed} associations could not be compared with the register"
        )));
    }
    Ok(())
}

fn follow(context: &Context, event: &Event) -> Result<(), JobError> {
    let post = Post::of(context.beside::<Town>()?);
    let (permit, association) = (permit()?, event.subject.as_str());
    let db = &context.db;
    if event.kind == BOARD_CHANGED {
        // What cannot be asked now is asked in the morning, or when it is due.
        if let Err(refusal) = recheck_one(&post, &permit, association)? {
            tracing::info!(%refusal, "a changed board could not be compared at once");
        }
    } else if event.kind == DISSOLVED || event.kind == MOVED_AWAY {
        let why = if event.kind == DISSOLVED {
            Departure::Dissolved
        } else {
            Departure::MovedAway
        };
        db.write_now(|conn| departed(&post, conn, &permit, association, why))?;
    } else {
        db.write_now(|conn| {
            let id = AssociationId(association.to_owned());
            let lives = associations::one(conn, &id)?;
            match lives {
                Some(it) if it.standing == Standing::Active => {
                    revived(&post, conn, &permit, association)
                }
                _ => Ok(()),
            }
        })?;
    }
    Ok(())
}

fn permit() -> Result<Permit<Action>, JobError> {
    may(&Actor::Program, Action::Recheck, &Facts::default())
        .map_err(|denied| JobError::GiveUp(denied.to_string()))
}
