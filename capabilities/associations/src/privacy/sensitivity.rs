//! Which associations reveal something the law protects about the people in them.
//!
//! Source: GDPR article 9 (health, religion, political opinion, ethnic origin, trade union
//! membership, sexual orientation). The court in Luxembourg reads it widely (C-184/20): it is
//! enough that the data lets one infer it. Two choices follow. A church choir counts as faith
//! and a health association («helselag») as health, though many sing or bake there for other
//! reasons. Pensioners', women's and temperance associations do not count: age, sex and sobriety
//! are not in the article. The words lie in `data/sensitive_words.tsv`.

use std::sync::LazyLock;

use crate::vocabulary::{ClueBook, IcnpoCode, normalise, table};

/// What taking part would reveal.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Reason {
    /// Illness, disability, addiction.
    Health,
    /// Poverty, violence, prison, crisis.
    Social,
    /// Religion or life stance.
    Faith,
    /// Political opinion.
    Politics,
    /// Ethnic or national origin.
    Origin,
    /// Trade union membership.
    Union,
    /// Sexual orientation or gender identity.
    Orientation,
}

/// Whether stricter defaults apply to an association, and why.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Sensitivity {
    /// The ordinary defaults.
    Ordinary,
    /// No person is shown without express consent, and none in any list or file.
    Stricter(Reason),
}

impl Reason {
    /// All reasons.
    pub const ALL: [Self; 7] = [
        Self::Health,
        Self::Social,
        Self::Faith,
        Self::Politics,
        Self::Origin,
        Self::Union,
        Self::Orientation,
    ];

    /// The key used in our lists, in text ids and in storage.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Health => "health",
            Self::Social => "social",
            Self::Faith => "faith",
            Self::Politics => "politics",
            Self::Origin => "origin",
            Self::Union => "union",
            Self::Orientation => "orientation",
        }
    }

    /// The reason with this key.
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|reason| reason.key() == key)
    }

    /// What an ICNPO code reveals: groups 3, 4, 10 and 14, and 7300 and 11300.
    pub fn of_code(code: IcnpoCode) -> Option<Self> {
        match (code.group().number(), code.number()) {
            (3, _) => Some(Self::Health),
            (4, _) => Some(Self::Social),
            (10, _) => Some(Self::Faith),
            (14, _) => Some(Self::Origin),
            (_, 7300) => Some(Self::Politics),
            (_, 11300) => Some(Self::Union),
            _ => None,
        }
    }

    /// What a name reveals, in bokmål or nynorsk and any letter case.
    pub fn of_name(name: &str) -> Option<Self> {
        WORDS.find(&normalise(name)).first().map(|hit| hit.target)
    }
}

impl Sensitivity {
    /// Judges an association by its name first, which says most exactly what it reveals, and by
    /// every ICNPO code it holds, whatever the rank.
    pub fn of(name: &str, codes: &[IcnpoCode]) -> Self {
        Reason::of_name(name)
            .or_else(|| codes.iter().find_map(|&code| Reason::of_code(code)))
            .map_or(Self::Ordinary, Self::Stricter)
    }

    /// Why stricter defaults apply; `None` when they do not.
    pub fn reason(self) -> Option<Reason> {
        match self {
            Self::Ordinary => None,
            Self::Stricter(reason) => Some(reason),
        }
    }
}

static WORDS: LazyLock<ClueBook<Reason>> = LazyLock::new(|| {
    let rows = table::rows(include_str!("../../data/sensitive_words.tsv"));
    ClueBook::new(rows.flat_map(|[reason, clues]| {
        table::parts(clues).map(move |clue| (clue, Reason::from_key(reason)))
    }))
});
