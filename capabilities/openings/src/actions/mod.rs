//! Planning openings, standing in line, choosing, and drawing lots.
//!
//! Each is one transaction with a line of the trail. The times of an opening are kept from everybody
//! else by holds of the municipality's own, so no page, form or import can get past the line: the
//! tables refuse (docs/decisions/0013-occupancy.md). Whoever chooses takes over such a hold.

mod draw;
mod line;
mod plan;

use access::{Permit, Versions};
use db::{Conn, Error};
use kernel::{Clock, Ids};

pub use draw::{MOST_WISHES, draw_lots, wish};
pub use line::{Chosen, choose, end_line, join, leave, move_on};
pub use plan::{NewOpening, PlanRefusal, call_off, plan};

use crate::access::Action;

/// Days in which a time won by lot is held for whoever won it, to fill in whom it is for.
pub const DAYS_TO_FILL_IN: i64 = 3;

/// Why somebody could not choose.
#[derive(Debug, thiserror::Error)]
pub enum Refused {
    /// It is not her turn, or no longer.
    #[error("it is not her turn")]
    NotYourTurn,
    /// Somebody took it a moment ago.
    #[error("somebody has taken it")]
    Taken,
    /// The rules of access say no.
    #[error(transparent)]
    Denied(#[from] access::Denied),
    /// The booking cannot be begun.
    #[error(transparent)]
    Bookings(#[from] bookings::stage::Refused),
    /// Premises say no.
    #[error(transparent)]
    Venues(#[from] venues::actions::Refused),
    /// There is no such opening, or no such time in it.
    #[error("there is no such opening")]
    NotThere,
    /// It does not take part, wish or choose now.
    #[error("it is not open")]
    NotOpen,
    /// The database.
    #[error(transparent)]
    Database(#[from] Error),
}

/// Brings what was done into the trail.
fn record(
    conn: &mut Conn,
    (clock, ids): (&dyn Clock, &dyn Ids),
    permit: &Permit<Action>,
    opening: &str,
) -> Result<(), Error> {
    let versions = Versions {
        from: None,
        to: None,
    };
    access::record(conn, clock, ids, permit, opening, versions)
}
