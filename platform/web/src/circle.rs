//! Circles of associations that rooms know and others may choose by: who has borrowed a hall, who has
//! an application open.
//!
//! A room offers a [`Circle`] by its manifest: what it is called, what one can choose within it, and
//! which associations belong. Who chooses, as a message to many does, need not know the room. A circle
//! is asked again when it is used, so that what is sent tomorrow reaches those who belong tomorrow.

use std::collections::BTreeSet;

use db::Conn;
use kernel::Language;

use crate::{Capability, Town};

/// The ids of some associations.
pub type Belonging = BTreeSet<String>;

/// What one can choose among: a value without spaces, and its words.
pub type Choices = Vec<(String, String)>;

/// Associations that something is so about.
#[derive(Clone, Copy, Debug)]
pub struct Circle {
    /// Such as `grants-open`: letters and hyphens. Kept choices point to it, so it stays.
    pub code: &'static str,
    /// What it is called.
    pub text_id: &'static str,
    /// What one can choose within it: a value without spaces, and its words in a language.
    pub choices: fn(&Town, &mut Conn, Language) -> Result<Choices, db::Error>,
    /// Who belongs when this value is chosen.
    pub belonging: fn(&Town, &mut Conn, &str) -> Result<Belonging, db::Error>,
}

/// Every circle that these rooms offer.
pub fn circles(capabilities: &[Capability]) -> Vec<&'static Circle> {
    capabilities.iter().flat_map(|one| one.circles).collect()
}

impl Town {
    /// The circle with this code; `None` when no room offers it any more.
    pub fn circle(&self, code: &str) -> Option<&'static Circle> {
        self.circles.iter().copied().find(|it| it.code == code)
    }
}
