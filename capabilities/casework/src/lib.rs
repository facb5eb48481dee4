//! Saksbehandling: the desk of the municipality's own people.
//!
//! The inbox shows every task that waits on the staff, whichever capability opened it: filtered,
//! ordered by what is due first, shared out, and kept as choices to come back to. What a task asks
//! for is done on the page of its own capability, where it leads. Here it can be given to somebody,
//! put off, and, for kinds that need no decision, marked as handled, one or several at a time, with
//! a preview before and a way back after. Settings of the municipality are decided here as well.
//!
//! | a task | means |
//! |---|---|
//! | open | waits; on somebody, or on nobody yet |
//! | done | was handled, here or on the capability's own page |
//! | withdrawn | is no longer needed |

pub mod access;
pub mod actions;
mod capability;
mod demo;
pub mod model;
mod pages;
mod routes;
mod store;

pub use capability::capability;
