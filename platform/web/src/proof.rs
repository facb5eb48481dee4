//! What became of something promised, told where it was promised.
//!
//! A room that keeps promises (a strategy) asks with the ids of its measures and goals; the room that follows
//! them up stands above it, and answers by its manifest. So evidence and figures are seen at the promise
//! itself, and no arrow points the wrong way.

use db::{Conn, Error};

use crate::Visit;

/// What a room knows of some measures and goals.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Followed {
    /// What shows it, in the order to show.
    pub proofs: Vec<Proof>,
    /// Words and address of the page where they are followed.
    pub page: Option<(String, String)>,
}

/// Something that shows how it went with a measure or a goal.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Proof {
    /// The id of the measure or the goal.
    pub about: String,
    /// What sort of thing it is, such as «Tilskudd».
    pub sort: String,
    /// What it is, in the visitor's language.
    pub words: String,
    /// Where it is seen, as a whole address; empty when nowhere.
    pub link: String,
    /// Whether everybody sees it.
    pub is_public: bool,
    /// Whether it is a figure beside it, which shows how it goes and not that something was done.
    pub is_figure: bool,
}

impl Followed {
    /// What shows how it went with one of them.
    pub fn of(&self, about: &str) -> Vec<Proof> {
        let own = self.proofs.iter().filter(|it| it.about == about);
        own.cloned().collect()
    }
}

impl Visit {
    /// What rooms of this municipality know of the measures and goals with these ids; only what everybody
    /// may know when `is_public`.
    pub fn followed(
        &self,
        conn: &mut Conn,
        about: &[&str],
        is_public: bool,
    ) -> Result<Followed, Error> {
        let mut all = Followed::default();
        for capability in self.capabilities() {
            let told = (capability.followed)(self, conn, about, is_public)?;
            all.proofs.extend(told.proofs);
            all.page = all.page.or(told.page);
        }
        Ok(all)
    }
}
