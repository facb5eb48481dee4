//! Tilskudd: what can be applied for, applying, handling, deciding, and telling.
//!
//! An association applies, through whoever has its leave; the case outlives them. What a scheme says
//! ([`model::Terms`]), its form ([`model::Form`]) and its rounds ([`model::Round`]) are written by staff
//! and dated; an application is bound to the versions it was sent under, and what was sent is kept as
//! it was ([`model::Submission`]).
//!
//! | state | means | the applicant is told |
//! |---|---|---|
//! | draft | is being written | the same |
//! | unsigned | a group has sent it; its association has not signed | waits for a signature |
//! | sent | nobody has begun with it; it can still be changed | sent |
//! | lacking | something is missing, and has a day to come by | something is missing |
//! | handling, recommended, decided | staff's own steps | is being handled |
//! | notified | decided and told | the outcome |
//! | withdrawn, lapsed | taken back, or merged into another; never sent | the same |

pub mod access;
pub mod actions;
mod capability;
pub mod case_paper;
pub mod check;
mod circles;
pub mod committed;
pub mod deadlines;
pub mod demo;
pub mod document;
mod filing;
pub mod formula;
mod goals;
pub mod ground;
pub mod impartiality;
pub mod known;
pub mod letters;
pub mod missing;
pub mod model;
mod nightly;
pub mod open_data;
mod pages;
mod parts;
pub mod recommending;
pub mod reported;
mod rights;
mod routes;
pub mod store;

pub use capability::capability;
pub use pages::answer_words;

/// The task of an applicant with an unsent draft near the last day.
const DRAFT_TASK: &str = "grants.draft";
/// The task of an association whose group has sent an application.
const COUNTERSIGN_TASK: &str = "grants.countersign";
/// The task of an applicant who has something missing.
const LACKING_TASK: &str = "grants.lacking";
/// The task of an applicant who was asked something.
const QUESTION_TASK: &str = "grants.question";
/// The task of an association that is asked about new guidelines.
const HEARING_TASK: &str = "grants.hearing";
/// The task of those who sit in a council that is asked about new guidelines.
const COUNCIL_HEARING_TASK: &str = "grants.council_hearing";
/// The task of those who sit in a council that recommends in a round.
const COUNCIL_ADVICE_TASK: &str = "grants.council_advice";
/// The task of staff: an application has come, or an answer.
const SENT_TASK: &str = "grants.sent";
/// The task of staff: a round has closed.
const ROUND_TASK: &str = "grants.round";
