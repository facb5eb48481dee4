//! Where something is: addresses as the nation's address register (Matrikkelen, by Kartverket) has them.
//!
//! People write «skoleveien 4» and mean one door; the register knows how it is written, its postal
//! code and its place on the map. Behind one border ([`AddressRegister`]) stand the open service
//! ([`Kartverket`]), a file in its shape for the demonstration and tests ([`AddressFile`]), and
//! nowhere ([`NoAddresses`]), which is what a municipality has until somebody configures another:
//! nothing anybody writes leaves the house before that.

mod file;
mod service;
mod shape;

use kernel::{MunicipalityNumber, Position};

pub use file::AddressFile;
pub use service::{AddressSettings, AddressSettingsRefusal, Kartverket};

/// How many are offered; who means another writes more.
const MOST: usize = 6;
/// Longer than any address; what is longer is something else.
const LONGEST: usize = 120;

/// An address of the register.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Address {
    /// Street and number, such as «Skoleveien 4».
    pub street: String,
    /// The postal code.
    pub postal_code: String,
    /// The postal town, as people write it: «Fjordvik».
    pub postal_town: String,
    /// Where on the map.
    pub position: Option<Position>,
}

/// Why no address can be told.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum AddressRefusal {
    /// No source is set up.
    #[error("no source of addresses is set up")]
    NotSetUp,
    /// The source did not answer, or not in time.
    #[error("{host} cannot be reached: {cause}")]
    Unreachable {
        /// Whom we asked.
        host: String,
        /// In the words of the network.
        cause: String,
    },
    /// The answer makes no sense.
    #[error("the answer cannot be read as addresses: {0}")]
    Unreadable(String),
}

/// A place that knows addresses.
pub trait AddressRegister: Send + Sync {
    /// Whether it can be asked at all; pages offer no search where it cannot.
    fn is_there(&self) -> bool;

    /// The addresses of a municipality that `words` may mean, the likeliest first. Blocks.
    fn find(
        &self,
        municipality: &MunicipalityNumber,
        words: &str,
    ) -> Result<Vec<Address>, AddressRefusal>;
}

/// No place at all: people write the address themselves.
#[derive(Clone, Copy, Debug, Default)]
pub struct NoAddresses;

impl AddressRegister for NoAddresses {
    fn is_there(&self) -> bool {
        false
    }

    fn find(
        &self,
        _municipality: &MunicipalityNumber,
        _words: &str,
    ) -> Result<Vec<Address>, AddressRefusal> {
        Err(AddressRefusal::NotSetUp)
    }
}

impl Address {
    /// On one line: «Skoleveien 4, 9990 Fjordvik».
    pub fn line(&self) -> String {
        format!("{}, {} {}", self.street, self.postal_code, self.postal_town)
    }
}

/// What is worth asking for: words on one line, not too long; empty when there are none.
fn asked(words: &str) -> String {
    let words: Vec<&str> = words.split_whitespace().collect();
    words.join(" ").chars().take(LONGEST).collect()
}
