//! Schemes, forms, rounds and applications: types and rules, without reading or writing.

mod alike;
mod answers;
mod application;
mod budget;
mod commitment;
pub mod complaint;
mod council_trial;
mod council_voice;
mod decision;
mod declaration;
mod duplicate;
mod eligibility;
mod form;
mod hearing;
mod letter;
mod recommending;
mod report_form;
mod round;
mod sample;
mod scheme;
mod score;
mod sitting;
mod stand_in;
mod submission;
mod thrown;
mod told_year;
mod waiver;

pub use alike::titles_alike;
pub use answers::{Merged, Saved, latest, merged};
pub use application::{Application, Figure, InsideNote, Question, State, Step};
pub use budget::{Budget, Fault, Limits, Line, Side, Sum};
pub use commitment::{Commitment, LATER_YEARS, Shares, shares};
pub use council_trial::CouncilTrial;
pub use council_voice::CouncilVoice;
pub use decision::{Decision, Outcome, STANDARD};
pub use declaration::Declaration;
pub use duplicate::{Duplicate, can_be_the_same};
pub use eligibility::{Register, Rule, Verdict, judge};
pub use form::{AMOUNT, Block, BlockKind, Condition, Form, FormStep, FormVersion, Need, TITLE};
pub use hearing::{Hearing, Voice};
pub use letter::{Letter, LetterNotice, LetterOpening};
pub use recommending::{
    Attendee, CouncilRow, Meeting, MinuteRow, Minutes, Recommending, SteppedAside,
};
pub use report_form::{NUMBERS, ReportForm};
pub use round::{Pot, Round, RoundState, Stage, ends_at};
pub use sample::{Sample, draw};
pub use scheme::{Criterion, Guidelines, Kind, Requirement, Scheme, Takes, Terms, said};
pub use score::{MOST_POINTS, Score, Spread, spread};
pub use sitting::{MovedRow, SatRow, Sitting, SittingMinutes};
pub use stand_in::StandIn;
pub use submission::{SentFile, Submission};
pub use thrown::{ThrownAway, kept_until};
pub use told_year::{ToldShare, ToldYear};
pub use waiver::Waiver;

/// A word in a column that this program does not know.
#[derive(Debug, thiserror::Error)]
#[error("«{0}» is not a word of that column")]
pub struct UnknownWord(pub String);
