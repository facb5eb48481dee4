//! The languages Samspill speaks.
//!
//! Bokmål and nynorsk are equal and both complete (språklova § 4); English is there for newcomers.
//! The municipality sets its default, the address or a person's choice decides for a page.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// A language that every text is written in.
#[derive(
    Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default, Serialize, Deserialize,
)]
#[serde(rename_all = "lowercase")]
pub enum Language {
    /// Norwegian bokmål.
    #[default]
    Nb,
    /// Norwegian nynorsk.
    Nn,
    /// British English.
    En,
}

/// Somebody named a language that no text is written in.
#[derive(Clone, PartialEq, Eq, Debug, thiserror::Error)]
#[error("\"{0}\" is not a language here: use nb, nn or en")]
pub struct UnknownLanguage(pub String);

impl Language {
    /// Every language, in the order a language switch shows them.
    pub const ALL: [Self; 3] = [Self::Nb, Self::Nn, Self::En];

    /// The BCP 47 tag, as used in addresses, in `lang` attributes and in stored rows.
    pub const fn tag(self) -> &'static str {
        match self {
            Self::Nb => "nb",
            Self::Nn => "nn",
            Self::En => "en",
        }
    }

    /// The language's name in that language.
    pub const fn own_name(self) -> &'static str {
        match self {
            Self::Nb => "Bokmål",
            Self::Nn => "Nynorsk",
            Self::En => "English",
        }
    }
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.tag())
    }
}

impl FromStr for Language {
    type Err = UnknownLanguage;

    fn from_str(tag: &str) -> Result<Self, Self::Err> {
        Self::ALL
            .into_iter()
            .find(|language| language.tag() == tag)
            .ok_or_else(|| UnknownLanguage(tag.to_owned()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_language_is_written_and_read_by_its_tag() {
        for language in Language::ALL {
            assert_eq!(language.to_string().parse(), Ok(language));
            let json = serde_json::to_string(&language).expect("a tag is JSON");
            assert_eq!(json, format!("\"{}\"", language.tag()));
            assert_eq!(serde_json::from_str::<Language>(&json).ok(), Some(language));
        }
    }

    #[test]
    fn an_unknown_language_is_refused_with_the_known_ones() {
        let refusal = "se".parse::<Language>().expect_err("no Sami texts yet");
        assert_eq!(
            refusal.to_string(),
            "\"se\" is not a language here: use nb, nn or en"
        );
    }

    #[test]
    fn languages_call_themselves_by_their_own_name() {
        let names = Language::ALL.map(Language::own_name);
        assert_eq!(names, ["Bokmål", "Nynorsk", "English"]);
    }
}
