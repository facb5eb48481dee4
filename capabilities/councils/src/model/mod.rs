//! Councils, their seats, and who sits in them.

mod council;
mod member;

pub use council::{Council, CouncilKind, Seat};
pub use member::{EndReason, Member};
