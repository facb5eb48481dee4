//! People: who they are, how they sign in, how long they stay, and what they may act for.
//!
//! A person is known by identities, each an (issuer, subject): two issuers are never merged by
//! e-mail, name or number (ASVS 5.0 V6.8.1). National identity numbers are compared and dropped;
//! where a match is needed later, a keyed hash is kept ([`Key`]). Roles are dated facts with a
//! source ([`roles`]). There are no pages here: signing in is shown by `capabilities/people`, roles
//! in an association by `capabilities/officers`.

pub mod attempts;
pub mod codes;
pub mod key;
pub mod links;
pub mod national;
pub mod oidc;
pub mod people;
pub mod roles;
pub mod sessions;
mod table;
pub mod units;

use db::{Conn, Error, Migration};
use kernel::Clock;

use access::{PersonId, Who};

pub use key::Key;
pub use people::Person;
pub use sessions::{Session, Strength};

/// The tables.
pub const MIGRATIONS: &[Migration] = &[Migration::shared(
    "identity",
    "0001_identity",
    include_str!("../schema/0001_identity.sql"),
)];

/// The person as an actor today; `verified_recently` says whether she just proved who she is.
/// `None` when there is no such person, or she has been anonymised.
pub fn who(
    conn: &mut Conn,
    clock: &dyn Clock,
    person: &PersonId,
    verified_recently: bool,
) -> Result<Option<Who>, Error> {
    let Some(person) = people::one(conn, person)?.filter(|one| one.anonymised_at.is_none()) else {
        return Ok(None);
    };
    Ok(Some(Who {
        language: person.language(),
        roles: roles::of_person(conn, clock, &person.id)?,
        person: person.id,
        // Until she has said what she is called.
        name: if person.name.is_empty() {
            person.email
        } else {
            person.name
        },
        verified_recently,
    }))
}
