//! What anybody sees: what can be applied for, a feed and a calendar of it, and what was given.

pub mod awards;
pub mod call;
pub mod calls;
pub mod feed;
pub mod statistics;
pub mod told;
