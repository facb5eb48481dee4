//! The border to lock systems: a code is given for a period at a place, and taken back when the time is
//! given up or moved.
//!
//! What is given stands in the table first, in the transaction in which the tenant is told; a job then
//! tells the lock system, once for each grant (`work`). Any lock system can be put behind [`Locks`];
//! two come along: a file that others read, when whoever runs the program has named one, and else a
//! letter to those who look after the premises.

mod file;
mod letter;
mod work;

use db::Conn;
use venues::time::Period;
use web::Town;

pub use file::FileLocks;
pub use letter::LetterLocks;
pub use work::{ask_to_give, ask_to_take_back, jobs, take_back_given_up};

/// A code for a door.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Grant {
    /// Its id, the same for giving and taking back.
    pub id: String,
    /// Where: site, premises and part.
    pub place: String,
    /// The premises it is the door of.
    pub premises: String,
    /// The code; not known any more when it is taken back.
    pub code: String,
    /// From when to when, with the time to set up and to clear away.
    pub period: Period,
    /// Whether no other time of the tenant has the same code, so that somebody must set or remove it.
    pub is_alone: bool,
}

/// Why a lock system was not told. It is tried again.
#[derive(Debug, thiserror::Error)]
pub enum LockFault {
    /// The file.
    #[error("the file for lock systems cannot be written: {0}")]
    File(#[from] std::io::Error),
    /// The database.
    #[error(transparent)]
    Database(#[from] db::Error),
}

/// A lock system. It may be told the same twice, when a crash comes between the telling and our note of
/// it: then with the same id.
pub trait Locks {
    /// What it is called where it is noted who was told.
    fn name(&self) -> &'static str;
    /// Lets the code open the door in the period.
    fn give(&self, conn: &mut Conn, grant: &Grant) -> Result<(), LockFault>;
    /// Lets it open no more.
    fn take_back(&self, conn: &mut Conn, grant: &Grant) -> Result<(), LockFault>;
}

/// The lock system of a municipality.
fn locks_of(town: &Town) -> Box<dyn Locks + '_> {
    match &town.outside.lock_file {
        Some(path) => Box::new(FileLocks { path }),
        None => Box::new(LetterLocks { town }),
    }
}
