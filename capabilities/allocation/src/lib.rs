//! Fordelingsnøkkel: sharing a pot by a formula, exactly, and so that anybody can follow it.
//!
//! A key is a list of steps, kept as dated versions. A run is a key used on a frozen snapshot of the
//! register's numbers with a pot; the same snapshot and version give the same bytes. How it is
//! reckoned stands in [`engine`].
//!
//! | a version of a key | means |
//! |---|---|
//! | draft | it is being written, and may be tried |
//! | decided | it holds from a date, and is never changed |
//! | discarded | a draft that came to nothing |
//!
//! Others may use [`engine`], [`model`], [`actions`], [`take`] with [`Wanted`] (numbers from the
//! register), [`versions`], [`version`], [`snapshot`], [`runs`], [`run`] and [`final_run`] (what is kept), and [`explain`] (why an
//! association gets what it gets, in words).

pub mod access;
pub mod actions;
mod capability;
mod demo;
pub mod engine;
mod exports;
pub mod model;
mod pages;
mod rights;
mod store;
mod taking;
pub mod words;

pub use capability::capability;
pub use store::{
    keys::{all as versions, one as version},
    runs::{final_of as final_run, latest as runs, one as run},
    snapshots::one as snapshot,
};
pub use taking::{Wanted, take};

use db::{Conn, Error};
use texts::Speaker;

/// Why an association gets what it gets in a run, in words; `None` when the run is not about it. Who
/// may read it is for the room that asks.
pub fn explain(
    conn: &mut Conn,
    say: &Speaker,
    run: &str,
    association: &str,
) -> Result<Option<words::Explained>, Error> {
    let Some(run) = store::runs::one(conn, run)? else {
        return Ok(None);
    };
    let Some(snapshot) = store::snapshots::one(conn, &run.snapshot)? else {
        return Ok(None);
    };
    let told = engine::explain(&run.plan, &snapshot.content, &run.outcome, association);
    Ok(told.map(|told| words::explained(say, &told)))
}
