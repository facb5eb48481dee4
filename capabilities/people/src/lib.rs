//! Folk: signing in, my page, and the municipality's own people.
//!
//! Residents and officers sign in with the municipality's providers, or with a code by e-mail; see
//! and correct what is known of them, where they are signed in and who looked; and have it erased.
//! Administrators invite colleagues, give roles, make units and read the trail. Who may do what *for
//! an association* is told in another room, `officers`.
//!
//! | a sign-in | means |
//! |---|---|
//! | begun | a code was sent, or she is at a provider; tied to her browser; one answer counts |
//! | done | a session with a new token; the one she had is ended |
//! | proved again | the same person within ten minutes; dangerous acts ask for it |
//! | over | idle for four hours, twelve hours old, or ended here, elsewhere or at the provider |
//!
//! Others may use [`demo`] (people whose ids stay the same), [`forgetting`] (the nightly job) and
//! [`actions`]. Persons, sessions and roles themselves
//! are `identity`'s.

pub mod access;
pub mod actions;
mod capability;
pub mod demo;
mod nightly;
mod pages;
mod personal_data;
mod rights;
mod settings;
mod store;
#[cfg(test)]
mod tests;

pub use capability::capability;
pub use nightly::{Retention, forget, forgetting};
