//! What people do in follow-up: keep figures, tie evidence, ask and answer, write reports.
//!
//! Each is one transaction with a line of the trail. A status is said by the strategy's own action, so
//! that there is one truth about a measure.

mod keep;
mod publish;
mod round;
mod tie;

use access::{Permit, Versions};
use db::{Conn, Error};
use kernel::{Clock, Ids};

pub use keep::{answer_check, ask_plan, judge, keep_figure, make_figure, say_value, show_figure};
pub use publish::{begin_report, publish, save_report};
pub use round::{Said, answer, measures_of, move_due, open_round};
pub use tie::{tie, untie};

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
    /// The round is over, or has not begun.
    #[error("the round is over")]
    Over,
    /// There is one already.
    #[error("there is one already")]
    There,
    /// There is nobody to ask, or nothing to ask about.
    #[error("there is nothing to ask about")]
    Nothing,
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
