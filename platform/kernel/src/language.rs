//! The languages people meet Samspill in.
//!
//! Bokmål, nynorsk and English are complete, and a test fails when a text is missing in one. The
//! municipality chooses which one meets a visitor who has not chosen (språklova § 9: clear and
//! suited to those who read).

use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};

/// A language of the interface.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
#[serde(rename_all = "lowercase")]
pub enum Language {
    /// Norwegian bokmål.
    #[default]
    Nb,
    /// Norwegian nynorsk.
    Nn,
    /// English.
    En,
}

/// The tag is none of ours.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("«{0}» is not a language here; choose nb, nn or en")]
pub struct UnknownLanguage(pub String);

impl Language {
    /// Every language, in the order they are offered.
    pub const ALL: [Self; 3] = [Self::Nb, Self::Nn, Self::En];

    /// The tag of BCP 47, as in an address or a `lang` attribute.
    pub const fn tag(self) -> &'static str {
        match self {
            Self::Nb => "nb",
            Self::Nn => "nn",
            Self::En => "en",
        }
    }

    /// What the language calls itself.
    pub const fn own_name(self) -> &'static str {
        match self {
            Self::Nb => "Bokmål",
            Self::Nn => "Nynorsk",
            Self::En => "English",
        }
    }
}

impl fmt::Display for Language {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.tag())
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

/// A text somebody wrote in one or more of the languages.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Translated {
    /// In bokmål.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub nb: String,
    /// In nynorsk.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub nn: String,
    /// In English.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub en: String,
}

impl Translated {
    /// The text in `language`, else in the nearest language it was written in, with that language
    /// so that a page can mark it up. `None` when nothing was written.
    pub fn nearest(&self, language: Language) -> Option<(Language, &str)> {
        let order = match language {
            Language::Nb => [Language::Nb, Language::Nn, Language::En],
            Language::Nn => [Language::Nn, Language::Nb, Language::En],
            Language::En => [Language::En, Language::Nb, Language::Nn],
        };
        order
            .into_iter()
            .map(|candidate| (candidate, self.get(candidate)))
            .find(|(_, text)| !text.is_empty())
    }

    /// The text in exactly `language`; empty when it was not written.
    pub fn get(&self, language: Language) -> &str {
        match language {
            Language::Nb => &self.nb,
            Language::Nn => &self.nn,
            Language::En => &self.en,
        }
    }

    /// Whether nothing is written in any language.
    pub fn is_empty(&self) -> bool {
        self.nearest(Language::Nb).is_none()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tag_reads_back() {
        for language in Language::ALL {
            assert_eq!(language.tag().parse(), Ok(language));
        }
        assert!("sv".parse::<Language>().is_err());
    }

    #[test]
    fn the_nearest_text_is_in_the_other_norwegian_before_english() {
        let text = Translated {
            nb: "kor".into(),
            nn: String::new(),
            en: "choir".into(),
        };
        assert_eq!(text.nearest(Language::Nn), Some((Language::Nb, "kor")));
        assert_eq!(text.nearest(Language::En), Some((Language::En, "choir")));
        assert_eq!(Translated::default().nearest(Language::En), None);
    }
}
