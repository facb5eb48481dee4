//! What people do, one file for each kind of thing; each demands a permit.

mod arrive;
pub mod erase;
mod follow_token;
mod oneself;
mod send_code;
pub mod staff;
mod trail;

use identity::Key;

pub use arrive::{arrive, by_email, device, prove};
pub use follow_token::{StaffGroup, StaffGroups, follow_token};
pub use oneself::change_oneself;
pub use send_code::{AskedCode, send_code};
pub use staff::make_link;
pub use trail::json_line;

/// How the embedded sign-in knows an e-mail address: a keyed hash, so that the table of identities
/// does not list addresses, and small and capital letters are the same.
pub fn subject_of(key: &Key, email: &str) -> String {
    key.mac("email", email.trim().to_lowercase().as_bytes())
}
