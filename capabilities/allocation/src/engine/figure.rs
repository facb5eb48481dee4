//! What is counted: members by band of age and gender, groups, own effort, or the association itself.
//!
//! A figure is written as a short code in keys and snapshots, such as `members`, `6-12` or
//! `own:dugnad`, so that both can be read by people and by other programs. Bands of age are data: a
//! band is counted when the snapshot has it, and is never put together by guessing.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};

/// Something that can be counted of an association.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub enum Figure {
    /// The association itself: always one.
    Association,
    /// All members.
    Members,
    /// Members from one age to and with another, or to any age.
    Aged(i64, Option<i64>),
    /// Girls and women.
    Women,
    /// Boys and men.
    Men,
    /// Members who live in the municipality.
    Residents,
    /// Members with a disability.
    WithDisability,
    /// Members who pay a fee.
    Paying,
    /// Groups, teams, bands, sections.
    Groups,
    /// Activities a year.
    Activities,
    /// Hours of own effort.
    OwnEffort,
    /// Something of the municipality's own: a short word in small letters.
    Own(String),
}

/// A code that is no figure.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("«{0}» is no figure")]
pub struct UnknownFigure(pub String);

const PLAIN: [(Figure, &str); 10] = [
    (Figure::Association, "association"),
    (Figure::Members, "members"),
    (Figure::Women, "women"),
    (Figure::Men, "men"),
    (Figure::Residents, "residents"),
    (Figure::WithDisability, "disability"),
    (Figure::Paying, "paying"),
    (Figure::Groups, "groups"),
    (Figure::Activities, "activities"),
    (Figure::OwnEffort, "own_effort"),
];
const OWN: &str = "own:";
const LONGEST: usize = 30;

impl Figure {
    /// Those that have a word of their own, in the order of forms.
    pub fn plain() -> impl Iterator<Item = Self> {
        PLAIN.into_iter().map(|(figure, _)| figure)
    }

    /// Whether more of it means a larger association.
    pub fn is_members(&self) -> bool {
        matches!(
            self,
            Self::Members | Self::Aged(..) | Self::Women | Self::Men | Self::Residents
        ) || matches!(self, Self::WithDisability | Self::Paying)
    }
}

impl fmt::Display for Figure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Aged(from, Some(to)) => write!(f, "{from}-{to}"),
            Self::Aged(from, None) => write!(f, "{from}-"),
            Self::Own(word) => write!(f, "{OWN}{word}"),
            plain => {
                let found = PLAIN.iter().find(|(figure, _)| figure == plain);
                f.write_str(found.map_or("", |(_, word)| word))
            }
        }
    }
}

impl FromStr for Figure {
    type Err = UnknownFigure;

    fn from_str(code: &str) -> Result<Self, UnknownFigure> {
        if let Some((figure, _)) = PLAIN.iter().find(|(_, word)| *word == code) {
            return Ok(figure.clone());
        }
        let unknown = || UnknownFigure(code.to_owned());
        if let Some(word) = code.strip_prefix(OWN) {
            let plain = |letter: char| letter.is_lowercase() || letter.is_ascii_digit();
            let fits = !word.is_empty()
                && word.chars().count() <= LONGEST
                && word.chars().all(|letter| plain(letter) || letter == '_');
            return fits.then(|| Self::Own(word.to_owned())).ok_or_else(unknown);
        }
        let (from, to) = code.split_once('-').ok_or_else(unknown)?;
        let age = |text: &str| -> Option<i64> {
            let written = (1..=3).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_digit());
            // «06» would be another code for the same band.
            let age: i64 = text.parse().ok().filter(|_| written)?;
            (age.to_string() == text).then_some(age)
        };
        let from = age(from).ok_or_else(unknown)?;
        if to.is_empty() {
            return Ok(Self::Aged(from, None));
        }
        let to = age(to).filter(|to| *to >= from).ok_or_else(unknown)?;
        Ok(Self::Aged(from, Some(to)))
    }
}

impl TryFrom<String> for Figure {
    type Error = UnknownFigure;

    fn try_from(code: String) -> Result<Self, UnknownFigure> {
        code.parse()
    }
}

impl From<Figure> for String {
    fn from(figure: Figure) -> Self {
        figure.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_and_its_figure_find_each_other() {
        for figure in Figure::plain() {
            assert_eq!(figure.to_string().parse(), Ok(figure));
        }
        for (code, figure) in [
            ("6-12", Figure::Aged(6, Some(12))),
            ("26-", Figure::Aged(26, None)),
            ("own:dugnad", Figure::Own("dugnad".into())),
        ] {
            assert_eq!(code.parse(), Ok(figure.clone()));
            assert_eq!(figure.to_string(), code);
        }
        for wrong in [
            "",
            "12-6",
            "own:",
            "own:To ord",
            "-5",
            "06-12",
            "x-",
            "everything",
        ] {
            assert!(wrong.parse::<Figure>().is_err(), "{wrong}");
        }
    }
}
