//! What a message is, whom it goes to, and what is said in public. No I/O here.

mod conversation;
mod mailing;
mod placeholders;
mod public;
mod segment;

pub use conversation::{Opening, Post, Side, Thread};
pub use mailing::{ByMail, Mailing, MailingKind, MailingState, Recipient};
pub use placeholders::{Filling, Placeholder, UnknownPlaceholder, check, fill};
pub use public::{Deadline, Notice};
pub use segment::{Age, Condition, Facts, Segment};
