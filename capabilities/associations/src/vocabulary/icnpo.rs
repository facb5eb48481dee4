//! The national classification of voluntary organisations: 14 groups, 32 sub-groups, 46 codes.
//!
//! For the register, its facets and the import. The Norwegian names are the national list as
//! Frivillighetsregisteret gives it; the nynorsk names are ours; the English ones are the
//! terms of the International Classification of Non-profit Organizations (Johns Hopkins, United
//! Nations) wherever Norway has not changed the meaning. Groups 13 and 14 are a Norwegian
//! addition of 2008. An association may hold up to three ranked codes: keep all of them.

use std::{cmp::Ordering, fmt, sync::LazyLock};

use kernel::Language;

/// One of the 46 codes. Sorted as the national list: 1, 1100, 1200, 1300, 2, … 10, 10100, ….
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct IcnpoCode(u32);

/// The text is not one of the 46 codes.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("“{0}” is not an ICNPO code")]
pub struct UnknownCode(pub String);

impl IcnpoCode {
    /// Reads a code as people and older sources write it: "1100", "1 100", " 10100".
    pub fn parse(text: &str) -> Result<Self, UnknownCode> {
        let digits: String = text.chars().filter(|c| !c.is_whitespace()).collect();
        let unknown = || UnknownCode(text.to_owned());
        if !digits.bytes().all(|byte| byte.is_ascii_digit()) {
            return Err(unknown());
        }
        digits
            .parse()
            .ok()
            .and_then(Self::from_number)
            .ok_or_else(unknown)
    }

    /// The code with this number, if the list has it.
    pub fn from_number(number: u32) -> Option<Self> {
        entry(Self(number)).map(|entry| entry.code)
    }

    /// The code as a number.
    pub fn number(self) -> u32 {
        self.0
    }

    /// True for the 14 groups, false for the 32 sub-groups.
    pub fn is_group(self) -> bool {
        self.0 < 1000
    }

    /// The group a sub-group belongs to: the code without its last three digits.
    /// Taking the first digit instead would lose groups 10–14. `None` for a group.
    pub fn parent(self) -> Option<Self> {
        (!self.is_group()).then_some(Self(self.0 / 1000))
    }

    /// The group: the code itself, or its parent.
    #[must_use]
    pub fn group(self) -> Self {
        self.parent().unwrap_or(self)
    }

    /// The name to show.
    pub fn name(self, language: Language) -> &'static str {
        entry(self).map_or("", |entry| match language {
            Language::Nb => entry.nb,
            Language::Nn => entry.nn,
            Language::En => entry.en,
        })
    }

    /// All 46 codes in the order of the national list.
    pub fn all() -> impl Iterator<Item = Self> {
        LIST.iter().map(|entry| entry.code)
    }
}

impl Ord for IcnpoCode {
    fn cmp(&self, other: &Self) -> Ordering {
        (self.group().0, self.0).cmp(&(other.group().0, other.0))
    }
}

impl PartialOrd for IcnpoCode {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl fmt::Display for IcnpoCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

struct Entry {
    code: IcnpoCode,
    nb: &'static str,
    nn: &'static str,
    en: &'static str,
}

static LIST: LazyLock<Vec<Entry>> = LazyLock::new(|| {
    super::table::rows(include_str!("../../data/icnpo.tsv"))
        .map(|[code, nb, nn, en]| Entry {
            code: IcnpoCode(
                code.parse()
                    .expect("data/icnpo.tsv holds numbers in column one"),
            ),
            nb,
            nn,
            en,
        })
        .collect()
});

fn entry(code: IcnpoCode) -> Option<&'static Entry> {
    LIST.iter().find(|entry| entry.code == code)
}
