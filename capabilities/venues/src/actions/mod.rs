//! What is done with premises: describing them, holding and giving out time, changing it and taking
//! it back.
//!
//! Each is done whole or not at all, in the transaction it is called in, with a line of the trail.
//! Time is given out by [`crate::availability::decide`], asked anew there; should anything slip past
//! it, the rule of the tables refuses. What others may want to know of is told as an event:
//!
//! | event | subject |
//! |---|---|
//! | `venues.booking_granted` | a series or an occurrence |
//! | `venues.grant_undone`, `venues.displaced`, `venues.released`, `venues.no_show` | an occurrence |

mod change;
mod describe;
pub(crate) mod lessors;
mod moving;
mod series;
mod sweep;
mod take;

use access::{Permit, Versions};
use db::{Conn, Error};
use jobs::NewEvent;
use kernel::{Clock, Ids};
use serde_json::json;

pub use change::{ask_again, cancel, end, let_go, mark, prolong, rename, settle};
pub use describe::{add_calendar, add_premises, add_rule, add_rule_group, add_site, end_rule};
pub use moving::{move_to, shorten, split, take_over, take_over_all};
pub use series::{give_series, hold_series};
pub(crate) use sweep::job;
pub use sweep::sweep;
pub use take::{give_time, give_times, hold, hold_times};

use crate::{
    access::Action,
    availability::{Alternative, Refusal},
    model::{Occurrence, OccurrenceKind},
    time::Period,
};

/// Why a time was not given out.
#[derive(Debug, thiserror::Error)]
pub enum Refused {
    /// The rules or somebody stands in the way.
    #[error("{refusal}")]
    Cannot {
        /// What stands in the way.
        refusal: Refusal,
        /// What can be had instead, nearest first.
        instead: Vec<Alternative>,
    },
    /// The set is not there.
    #[error("there is no such part of any premises")]
    NoSuchSet,
    /// It is not in a state from which this can be done.
    #[error("it cannot be done with a time that is {0}")]
    WrongState(&'static str),
    /// Somebody changed it first, or the hold ran out and somebody else has it.
    #[error("it was changed by somebody else")]
    ChangedMeanwhile,
    /// The database; [`crate::TAKEN`] when somebody had the time after all.
    #[error(transparent)]
    Database(#[from] Error),
}

impl From<diesel::result::Error> for Refused {
    fn from(fault: diesel::result::Error) -> Self {
        Self::Database(fault.into())
    }
}

/// A time somebody asks for.
#[derive(Clone, Debug)]
pub struct Wish<'a> {
    /// The set.
    pub set: &'a str,
    /// When.
    pub period: Period,
    /// What sort of use.
    pub kind: OccurrenceKind,
    /// What everybody sees.
    pub title: &'a str,
    /// Minutes to set up before and to clear away after, when it takes more than the set's own.
    pub around: Option<(i32, i32)>,
}

impl<'a> Wish<'a> {
    /// A single use.
    pub fn once(set: &'a str, period: Period, title: &'a str) -> Self {
        Self {
            set,
            period,
            kind: OccurrenceKind::Single,
            title,
            around: None,
        }
    }
}

type Parts<'a> = (&'a dyn Clock, &'a dyn Ids);

const MADE: Versions = Versions {
    from: None,
    to: Some(1),
};

/// A line of the trail about an occurrence, with what it became.
fn record(
    conn: &mut Conn,
    (clock, ids): Parts<'_>,
    permit: &Permit<Action>,
    it: &Occurrence,
    remark: &str,
) -> Result<(), Error> {
    let versions = Versions {
        from: Some(it.version - 1).filter(|from| *from > 0),
        to: Some(it.version),
    };
    let association = it.held_by.as_deref();
    access::record_with(
        conn,
        clock,
        ids,
        permit,
        &it.id,
        versions,
        association,
        remark,
    )
}

/// Tells that something happened to a series or an occurrence.
fn tell(
    conn: &mut Conn,
    (clock, ids): Parts<'_>,
    kind: &'static str,
    subject: &str,
    all: &[Occurrence],
) -> Result<(), Error> {
    let Some(first) = all.first() else {
        return Ok(());
    };
    let occurrences: Vec<&str> = all.iter().map(|it| it.id.as_str()).collect();
    let payload = json!({
        "association": first.held_by,
        "series": first.series,
        "set": first.set,
        "occurrences": occurrences,
    });
    let happened = NewEvent {
        kind,
        subject: subject.to_owned(),
        payload: payload.into(),
    };
    jobs::emit(conn, clock, ids, &happened)
}
