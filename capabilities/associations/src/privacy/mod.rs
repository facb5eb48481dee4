//! What the register keeps from public view by itself, before anybody has chosen anything.
//!
//! For every page, list and file that shows associations. The national registers are open, but
//! nearly half of the addresses are somebody's home («c/o»), and about one name in seven reveals
//! health, faith, politics or origin. To name a contact there is to disclose special categories
//! of personal data (GDPR article 9), so such associations get stricter defaults.

mod addresses;
mod descriptions;
mod numbers;
mod sensitivity;

pub use addresses::is_care_of;
pub use descriptions::{safe_description, seems_private};
pub use sensitivity::{Reason, Sensitivity};
