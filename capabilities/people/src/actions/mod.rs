//! What people do, one file for each kind of thing; each demands a permit.

use identity::Key;

/// How the embedded sign-in knows an e-mail address: a keyed hash, so that the table of identities
/// does not list addresses, and small and capital letters are the same.
pub fn subject_of(key: &Key, email: &str) -> String {
    key.mac("email", email.trim().to_lowercase().as_bytes())
}
