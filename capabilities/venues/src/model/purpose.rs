//! What premises are good for: what people come to do.
//!
//! Either an activity of the register's vocabulary, or an intended use that is no activity of an
//! association, such as a birthday.

/// What somebody wants to do.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Purpose {
    /// An activity, by its key in the vocabulary.
    Activity(String),
    /// Something people ask for in other words.
    Use(IntendedUse),
}

/// How well premises suit a purpose.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Suitability {
    /// What for.
    pub purpose: Purpose,
    /// Per cent.
    pub fitness: i32,
}

/// What people come to do, in their own words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum IntendedUse {
    /// Exercise and ball games indoors.
    Training,
    /// The same out of doors.
    Outdoor,
    /// A match, a cup, a meet.
    Competition,
    /// Playing or singing together.
    Rehearsal,
    /// A concert or a play.
    Performance,
    /// A meeting.
    Meeting,
    /// A course.
    Course,
    /// A birthday or another party.
    Party,
    /// Making things.
    Making,
    /// Keeping things.
    Keeping,
}

const IN_FRONT: &str = "use:";

impl IntendedUse {
    /// Every use with its word, in the order shown.
    pub const ALL: [(Self, &str); 10] = [
        (Self::Training, "training"),
        (Self::Rehearsal, "rehearsal"),
        (Self::Meeting, "meeting"),
        (Self::Party, "party"),
        (Self::Course, "course"),
        (Self::Performance, "performance"),
        (Self::Competition, "competition"),
        (Self::Outdoor, "outdoor"),
        (Self::Making, "making"),
        (Self::Keeping, "keeping"),
    ];

    /// As it stands in an address.
    pub fn word(self) -> &'static str {
        kernel::words::word_of(&Self::ALL, self)
    }

    /// Reads the word.
    pub fn from_word(word: &str) -> Option<Self> {
        kernel::words::from_word(&Self::ALL, word)
    }
}

impl Purpose {
    /// As it is stored.
    pub fn stored(&self) -> String {
        match self {
            Self::Activity(key) => key.clone(),
            Self::Use(intended) => format!("{IN_FRONT}{}", intended.word()),
        }
    }

    /// Reads what is stored; `None` for a use nobody knows.
    pub fn from_stored(stored: &str) -> Option<Self> {
        match stored.strip_prefix(IN_FRONT) {
            Some(word) => IntendedUse::from_word(word).map(Self::Use),
            None => Some(Self::Activity(stored.to_owned())),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_purpose_is_stored_and_read_again() {
        let band = Purpose::Activity("marching-band".into());
        assert_eq!(Purpose::from_stored(&band.stored()), Some(band));
        let party = Purpose::Use(IntendedUse::Party);
        assert_eq!(party.stored(), "use:party");
        assert_eq!(Purpose::from_stored("use:party"), Some(party));
        assert_eq!(Purpose::from_stored("use:nothing"), None);
    }
}
