//! Signing in with somebody else's word for it: a client of OpenID Connect.
//!
//! Any number of providers stand side by side (ID-porten, Ansattporten, Entra ID, others). The code
//! flow is the only one: [`Provider::begin`] makes an address to send the person to and an
//! [`Attempt`] to keep on the server; [`Provider::finish`] holds the answer against that attempt and
//! gives [`Proven`], or a [`Refusal`] that says which check failed. Everything fails closed.
//!
//! Sources: OpenID Connect Core 1.0, RFC 7636 (PKCE), RFC 9126 (PAR), RFC 9207 (`iss` in answers),
//! RFC 9396 (`authorization_details`), RFC 7523 (`private_key_jwt`), RFC 8725 (JWT practice), OWASP
//! ASVS 5.0 V9 and V10; docs.digdir.no for what ID-porten and Ansattporten do. Calls block; make them
//! on a thread that may wait.

mod attempt;
mod begin;
mod finish;
mod metadata;
mod ourselves;
mod person;
mod proven;
mod provider;
mod refusal;
mod settings;
mod sign_out;
pub(crate) mod signatures;
mod token;
pub(crate) mod wire;

pub use attempt::{Answer, Attempt, Start, Wish};
pub use proven::Proven;
pub use provider::Provider;
pub use refusal::{Blame, Refusal};
pub use settings::{
    ClientAuthentication, Levels, ProviderSettings, Secret, SettingsRefusal, Strength, Subject,
};
pub use sign_out::{FrontChannel, SignOut, front_channel};
