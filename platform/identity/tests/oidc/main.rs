//! The OpenID Connect client and the roles service, against servers that can be told to misbehave.
//!
//! Each wrong answer must be refused for its own reason: a test that only sees a refusal would not
//! notice when one check hides that another has gone. One story walks through a provider that others
//! have written.

mod answers;
mod fake;
mod flow;
mod keys;
mod metadata;
mod national;
mod person;
mod real;
mod server;
mod tokens;
