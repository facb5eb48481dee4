//! A council and its seats.
//!
//! A sports council or a music council is an association of associations: the municipality asks it for
//! advice and does not run it. Which it is decides what is said of it, never what its members may see.

use diesel::prelude::{AsChangeset, Identifiable, Insertable, Queryable, Selectable};
use kernel::{Day, Language, Translated};

use crate::store::table;

/// A council as stored.
#[derive(
    Clone, Debug, PartialEq, Eq, Queryable, Selectable, Identifiable, Insertable, AsChangeset,
)]
#[diesel(table_name = table::council)]
pub struct Council {
    /// Its id.
    pub id: String,
    /// Its name in bokmål.
    pub name_nb: String,
    /// In nynorsk.
    pub name_nn: String,
    /// In English.
    pub name_en: String,
    /// The word of a [`CouncilKind`].
    pub kind: String,
    /// What it is for.
    pub mandate: String,
    /// Who writes its papers, and how she is reached.
    pub secretary: String,
    /// Whether its members' names are shown to all.
    pub shows_names: bool,
    /// It is no more.
    pub closed: bool,
    /// Counts changes.
    pub version: i64,
}

/// What kind of council it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum CouncilKind {
    /// Chosen by the municipality.
    Municipal,
    /// An association of its own.
    Independent,
    /// Open to all who want to take part.
    Forum,
}

/// A seat as stored.
#[derive(Clone, Debug, PartialEq, Eq, Queryable, Selectable, Identifiable, Insertable)]
#[diesel(table_name = table::council_seat)]
pub struct Seat {
    /// Its id.
    pub id: String,
    /// The council.
    pub council_id: String,
    /// Its place in the list, from 1.
    pub rank: i32,
    /// Such as «Leder» or «Fra idretten».
    pub title: String,
    /// Who appoints to it.
    pub appointed_by: String,
    /// The first day of the term.
    pub term_from: Day,
    /// Its last.
    pub term_to: Option<Day>,
}

impl CouncilKind {
    /// Every kind with its word.
    pub const ALL: [(Self, &'static str); 3] = [
        (Self::Municipal, "municipal"),
        (Self::Independent, "independent"),
        (Self::Forum, "forum"),
    ];

    /// As it is stored.
    pub fn word(self) -> &'static str {
        kernel::words::word_of(&Self::ALL, self)
    }

    /// From how it is stored.
    pub fn from_word(word: &str) -> Option<Self> {
        kernel::words::from_word(&Self::ALL, word)
    }
}

impl Council {
    /// Its name as near to `language` as it is written.
    pub fn name(&self, language: Language) -> String {
        let names = Translated {
            nb: self.name_nb.clone(),
            nn: self.name_nn.clone(),
            en: self.name_en.clone(),
        };
        let nearest = names.nearest(language).map(|(_, name)| name.to_owned());
        nearest.unwrap_or_default()
    }
}
