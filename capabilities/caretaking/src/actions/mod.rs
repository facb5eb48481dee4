//! What is done on the day: marks, answers, damage, ways in.
//!
//! Each is one transaction with a line of the trail. Whether a time was used stands with the time
//! itself (`venues::actions::mark`), so that figures, calendars and rules all see it.

mod attendance;
mod damage;
mod lapse;

use access::{Permit, Versions};
use db::{Conn, Error};
use kernel::{Clock, Ids};

pub use attendance::{CHECK_IN_SECONDS, Mark, REPLY_DAYS, mark, reply, settle};
pub use damage::{NewDamage, follow, tell_damage};
pub use lapse::{decide_lapse, propose_lapses, rest_of};

use crate::{access::Action, model::WayIn, store::ways_in};

/// Why something was not done.
#[derive(Debug, thiserror::Error)]
pub enum Refused {
    /// There is no such thing.
    #[error("it is not there")]
    NotThere,
    /// It is too early or too late for it.
    #[error("it cannot be done now")]
    NotNow,
    /// Somebody changed it first.
    #[error("it was changed by somebody else")]
    ChangedMeanwhile,
    /// Premises say no.
    #[error(transparent)]
    Venues(#[from] venues::actions::Refused),
    /// The rules of access say no.
    #[error(transparent)]
    Denied(#[from] access::Denied),
    /// The database.
    #[error(transparent)]
    Database(#[from] Error),
}

impl From<Refused> for web::PageError {
    fn from(refused: Refused) -> Self {
        match refused {
            Refused::NotThere => Self::NotFound,
            Refused::Venues(venues::actions::Refused::Database(fault))
            | Refused::Database(fault) => fault.into(),
            Refused::NotNow | Refused::ChangedMeanwhile | Refused::Venues(_) => Self::Changed,
            Refused::Denied(denied) => denied.into(),
        }
    }
}

/// What it all stands on.
type Parts<'a> = (&'a dyn Clock, &'a dyn Ids);

/// Says how one gets into premises, from a date on.
pub fn describe_way_in(
    conn: &mut Conn,
    (clock, ids): Parts<'_>,
    permit: &Permit<Action>,
    way_in: &WayIn,
) -> Result<(), Refused> {
    ways_in::put(conn, way_in)?;
    let versions = Versions::default();
    access::record(conn, clock, ids, permit, &way_in.premises, versions)?;
    Ok(())
}
