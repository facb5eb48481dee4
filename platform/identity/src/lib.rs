//! People: who they are, how they sign in, how long they stay, and what they may act for.
//!
//! A person is known by identities, each an (issuer, subject): two issuers are never merged by
//! e-mail, name or number (ASVS 5.0 V6.8.1). National identity numbers are compared and dropped.

pub mod oidc;
