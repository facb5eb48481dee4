//! What a municipality reaches outside its own database: keys, sign-in providers, registers.
//!
//! All of it is configured by whoever runs the program and none of it is stored in the database.
//! [`Outside::nothing`] is a municipality on its own: sign-in by e-mail code, no national roles, no
//! register of addresses, no virus scanner, and a key that lasts as long as the process.

use std::{fmt, path::PathBuf, sync::Arc};

use addresses::{AddressRegister, NoAddresses};
use documents::{Archive, NoScanner, Scanner};
use identity::{
    Key,
    national::{NationalRoles, Nowhere},
    oidc::Provider,
};

/// What is reached outside.
pub struct Outside {
    /// The municipality's own secret.
    pub key: Key,
    /// Whom people can sign in with, besides the e-mail code.
    pub providers: Vec<Arc<Provider>>,
    /// Whether people can sign in with a code by e-mail.
    pub email_codes: bool,
    /// Who leads an association, by identity number.
    pub roles: Arc<dyn NationalRoles>,
    /// Where addresses are looked up.
    pub addresses: Arc<dyn AddressRegister>,
    /// Where codes for doors are written, a line each, for a lock system to read. None: they are mailed
    /// to those who look after the premises.
    pub lock_file: Option<PathBuf>,
    /// The archive core that is told of each step of a case. None: the message follows when everything of
    /// a case is taken out.
    pub archive: Option<Arc<dyn Archive>>,
    /// Looks through what people hand in.
    pub scanner: Arc<dyn Scanner>,
    /// Where people reach the municipality's pages, such as `https://frivillig.example.no`: for
    /// letters that are written while nobody visits. Empty when it is not known.
    pub address: String,
}

impl Outside {
    /// Nothing is configured.
    pub fn nothing() -> Self {
        Self {
            key: Key::random(),
            providers: Vec::new(),
            email_codes: true,
            roles: Arc::new(Nowhere),
            addresses: Arc::new(NoAddresses),
            lock_file: None,
            archive: None,
            scanner: Arc::new(NoScanner),
            address: String::new(),
        }
    }

    /// The provider of this short name.
    pub fn provider(&self, key: &str) -> Option<&Arc<Provider>> {
        self.providers.iter().find(|provider| provider.key() == key)
    }
}

impl fmt::Debug for Outside {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Outside")
            .field("providers", &self.providers)
            .finish_non_exhaustive()
    }
}
