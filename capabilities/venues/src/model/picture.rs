//! Pictures of sites and premises, each with words for those who cannot see it (WCAG 1.1.1).

use super::FactTopic;

/// A picture.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picture {
    /// Its id.
    pub id: String,
    /// What it shows, in words.
    pub alternative: String,
    /// The fact it shows, such as the way in without steps.
    pub topic: Option<FactTopic>,
    /// The stored file.
    pub file: String,
}

/// What a picture is of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Pictured {
    /// A site, by id.
    Site(String),
    /// Premises, by id.
    Premises(String),
}

impl Picture {
    /// Its address, without language. The file never changes under it.
    pub fn path(&self) -> String {
        format!("/lokalbilde/{}/{}", self.id, self.file)
    }
}
