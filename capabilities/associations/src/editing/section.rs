//! The sections of what an association says about itself.

/// A section, which is a page of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Section {
    /// Short name, description, how to start.
    About,
    /// Activities of the vocabulary.
    Activities,
    /// Groups: team, band, section.
    Groups,
    /// Where it meets.
    Places,
    /// Room, price, whom it is for, languages, accessibility, how to reach it.
    Practical,
    /// Where to read more.
    Links,
}

impl Section {
    /// In the order of the page.
    pub const ALL: [Self; 6] = [
        Self::About,
        Self::Activities,
        Self::Groups,
        Self::Places,
        Self::Practical,
        Self::Links,
    ];

    /// The last part of its address.
    pub const fn slug(self) -> &'static str {
        match self {
            Self::About => "om",
            Self::Activities => "aktiviteter",
            Self::Groups => "grupper",
            Self::Places => "moteplasser",
            Self::Practical => "praktisk",
            Self::Links => "lenker",
        }
    }

    /// The word it is stored as in the history, and named by in texts.
    pub const fn word(self) -> &'static str {
        match self {
            Self::About => "about",
            Self::Activities => "activities",
            Self::Groups => "groups",
            Self::Places => "places",
            Self::Practical => "practical",
            Self::Links => "links",
        }
    }
}
