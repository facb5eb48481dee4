//! Follow-ups, payment plans, runs, reports, changes and claims: types and rules, without reading or
//! writing.

mod aside;
mod basis;
mod follow_up;
mod line;
mod report;
mod run;

pub use aside::{Change, ChangeState, Claim, ClaimState};
pub use basis::ClaimBasis;
pub use follow_up::{Ending, FollowUp};
pub use line::{Hold, Line, LineKind, held};
pub use report::{AccountLine, Report, ReportState, Sums};
pub use run::{Run, RunLine, RunState};

/// A word in a column that this program does not know.
#[derive(Debug, thiserror::Error)]
#[error("«{0}» is not a word of that column")]
pub struct UnknownWord(pub String);
