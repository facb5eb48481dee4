//! Klage: a complaint of a decision on a grant, as a case of its own beside the decision.
//!
//! Whoever may apply for the association complains here, or staff enter what came on paper. The first
//! body may change its decision or send the complaint on with its view; the appeal body answers. Both
//! decisions are kept, and nobody else's is touched. Nobody who had a hand in the decision treats the
//! complaint of it. Law: forvaltningsloven §§ 28–34; sources in [`model`].
//!
//! | state | means |
//! |---|---|
//! | late | came after the last day; admitted or dismissed first (§ 31) |
//! | received | the first body looks at its decision again (§ 33) |
//! | forwarded | with the appeal body, with the first body's view |
//! | changed | the first body changed its decision |
//! | won, upheld | the appeal body changed it, or let it stand |
//! | dismissed | it came too late and was not treated |
//! | withdrawn | taken back |

pub mod access;
pub mod actions;
pub mod archiving;
mod capability;
mod demo;
mod impartial;
mod letters;
pub mod model;
pub mod package;
mod pages;
mod rights;
mod routes;
pub mod store;

pub use capability::capability;

/// The task of staff: a complaint has come.
const COMPLAINT_TASK: &str = "complaints.received";
