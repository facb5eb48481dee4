//! What people do with a strategy: arrange it, write it, read it through, and decide it.
//!
//! Each is one transaction with a line of the trail. Nothing here changes a decided edition; the store
//! refuses.

mod amend;
mod arrange;
mod comment;
mod decide;
mod input;
mod measure;
mod other;
mod picture;
mod process;
mod take_in;
mod write;

use access::{Permit, Versions};
use db::{Conn, Error};
use kernel::{Clock, Ids};

pub use amend::{Amended, amend, carried};
pub use arrange::{
    NewDocument, NewSection, Step, add_section, make_document, make_kind, make_role, move_section,
    open_reading, remove_section, save_frame, save_kind, save_role, tend_section,
};
pub use comment::{comment, resolve};
pub use decide::{decide, next_edition};
pub use input::{make_input, save_input};
pub use measure::{decide_plan, make_measure, plan_year, save_measure, say_status, set_frame};
pub use other::{follow_other, make_other, roll_other};
pub use picture::{add_picture, remove_picture};
pub use process::{
    add_phase, begin_process, end_phase, move_phase, remove_phase, revise_on, save_process,
    step_phase, tend_phase,
};
pub use take_in::{Taken, content_parts, take_in};
pub use write::{Written, write};

use crate::access::Action;

/// Clock and ids.
pub type Parts<'a> = (&'a dyn Clock, &'a dyn Ids);

/// Why it could not be done.
#[derive(Debug, thiserror::Error)]
pub enum Refused {
    /// There is no such thing.
    #[error("there is no such thing")]
    NotThere,
    /// Somebody changed it first.
    #[error("somebody changed it first")]
    Changed,
    /// It is decided, and stays as it is.
    #[error("it is decided")]
    Decided,
    /// A draft is there already.
    #[error("there is a draft already")]
    DraftThere,
    /// A section cannot lie there.
    #[error("a section cannot lie there")]
    TooDeep,
    /// There is nothing to decide.
    #[error("it has no sections")]
    Empty,
    /// The database.
    #[error(transparent)]
    Database(#[from] Error),
}

/// Brings what was done into the trail.
fn record(
    conn: &mut Conn,
    (clock, ids): Parts<'_>,
    permit: &Permit<Action>,
    subject: &str,
) -> Result<(), Error> {
    let versions = Versions::default();
    access::record(conn, clock, ids, permit, subject, versions)
}
