//! Where a municipality's database is, as written in the configuration.
//!
//! `sqlite:data/fjordvik.db` (a path from where the program runs) or `postgres://user@host/name`.
//! Anything else is refused with an example: a mistyped address must never become a new, empty
//! database file.

use std::{fmt, path::PathBuf, str::FromStr};

/// The address of a database.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Location {
    /// A SQLite file.
    Sqlite(PathBuf),
    /// A PostgreSQL address, with its password.
    Postgres(String),
}

/// The text is not the address of a database.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error(
    "«{0}» is not a database address. Write sqlite:data/name.db for a file, or \
     postgres://user:password@host/name for a PostgreSQL database"
)]
pub struct LocationRefusal(String);

impl FromStr for Location {
    type Err = LocationRefusal;

    fn from_str(written: &str) -> Result<Self, Self::Err> {
        let written = written.trim();
        if let Some(path) = written.strip_prefix("sqlite:") {
            let path = path.strip_prefix("//").unwrap_or(path);
            let is_file = !path.is_empty() && !path.ends_with('/') && !path.starts_with(':');
            return if is_file {
                Ok(Self::Sqlite(PathBuf::from(path)))
            } else {
                Err(LocationRefusal(written.to_owned()))
            };
        }
        let host = ["postgres://", "postgresql://"]
            .iter()
            .find_map(|scheme| written.strip_prefix(scheme))
            .filter(|rest| rest.contains('/') && !rest.ends_with('/'));
        match host {
            Some(_) => Ok(Self::Postgres(written.to_owned())),
            None => Err(LocationRefusal(without_password(written))),
        }
    }
}

impl fmt::Display for Location {
    /// The address without its password, fit for a log or a screen.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Sqlite(path) => write!(formatter, "sqlite:{}", path.display()),
            Self::Postgres(address) => formatter.write_str(&without_password(address)),
        }
    }
}

impl Location {
    /// The address as it must be written to be read again, password and all.
    pub fn written(&self) -> String {
        match self {
            Self::Sqlite(path) => format!("sqlite:{}", path.display()),
            Self::Postgres(address) => address.clone(),
        }
    }
}

fn without_password(address: &str) -> String {
    let Some((scheme, rest)) = address.split_once("://") else {
        return address.to_owned();
    };
    let Some((user, host)) = rest.rsplit_once('@') else {
        return address.to_owned();
    };
    let name = user.split_once(':').map_or(user, |(name, _)| name);
    format!("{scheme}://{name}@{host}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_read_back() {
        for written in [
            "sqlite:data/a.db",
            "sqlite:/srv/a.db",
            "postgres://u:p@h:5432/a",
        ] {
            let location: Location = written.parse().expect(written);
            assert_eq!(location.written(), written);
        }
        let long = "sqlite:///srv/a.db".parse::<Location>();
        assert_eq!(long, Ok(Location::Sqlite("/srv/a.db".into())));
    }

    #[test]
    fn a_mistyped_address_is_refused_with_an_example() {
        for wrong in [
            "",
            "data/a.db",
            "sqlite:",
            "sqlite::memory:",
            "sqlit:data/a.db",
            "postgres:/h/a",
            "postgres://host",
            "mysql://h/a",
        ] {
            let refused = wrong.parse::<Location>().expect_err(wrong);
            assert!(
                refused.to_string().contains("sqlite:data/name.db"),
                "{wrong}"
            );
        }
    }

    #[test]
    fn a_password_is_never_shown() {
        let location: Location = "postgres://kari:hemmelig@h/a".parse().expect("an address");
        assert_eq!(location.to_string(), "postgres://kari@h/a");
        let refused = "postgres://kari:hemmelig@h"
            .parse::<Location>()
            .expect_err("no name");
        assert!(!refused.to_string().contains("hemmelig"));
    }
}
