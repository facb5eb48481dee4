//! Filing a letter: the job that sets it as PDF and keeps it with its hash.
//!
//! Asked for when the letter is posted, one job a letter. A program that is stopped in the middle
//! does it again, and finds the file when it had been kept.

use jobs::{Context, JobError, JobKind, Payload};
use serde::Deserialize;
use web::Town;

use crate::{letters, store};

/// Names it.
pub const KIND: &str = "grants.file_letter";

#[derive(Deserialize)]
struct Which {
    letter: String,
}

/// The kind of job.
pub fn job() -> JobKind {
    JobKind::new(KIND, file)
}

fn file(context: &Context, payload: &Payload) -> Result<(), JobError> {
    let which: Which = payload.read()?;
    let town: &Town = context.beside()?;
    town.db.write_now(|conn| {
        let letter = store::letters::one(conn, &which.letter)?.ok_or(db::Error::NotFound)?;
        letters::file(conn, town, &letter).map(|_| ())
    })?;
    Ok(())
}
