//! What tenants do with reservations, each in one transaction with a line of the trail.
//!
//! Time itself is taken and given back in the room of premises, by its rules; here is what it was
//! wished for, what was said, and what it costs.

mod alerts;
mod cancel;
mod change;
mod fill_in;
mod lacks;
mod offers;
mod release;
mod send;
mod start;
mod tend;

pub use alerts::{NewAlert, end_alert, end_alert_by_link, subscribe};
pub use cancel::{CancelCost, cancel, cost, withdraw};
pub use change::{change_time, end_sooner, is_loan, later_like, split, transfer};
pub use fill_in::{FilledIn, FilledTime, fill_in};
pub use lacks::{Lack, lacks, least_age};
pub use offers::{accept, decline, offer_next};
pub(crate) use release::taken;
pub use release::{release, release_cost, take_back};
pub use send::{Sent, send};
pub use start::{MOST_TIMES, Wanted, add, hold_for, hold_one, let_go, prolong, start};
pub use tend::{end_what_is_over, tend};

use access::Versions;

/// Of what is new.
const MADE: Versions = Versions {
    from: None,
    to: Some(1),
};
