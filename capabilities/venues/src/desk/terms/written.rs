//! A wording of terms as it is written in its form: in all three languages, from a day.

use jiff::civil::Date;
use kernel::Translated;
use texts::Speaker;
use web::{Fields, FormErrors, WrittenDate};

use crate::model::TermsVersion;

const LONGEST_TITLE: usize = 100;
const LONGEST_TEXT: usize = 10_000;

/// The field of each language, with the words of its label.
pub const LANGUAGES: [(&str, &str); 3] = [
    ("nb", texts::id("venuedesk-terms-nb")),
    ("nn", texts::id("venuedesk-terms-nn")),
    ("en", texts::id("venuedesk-terms-en")),
];

/// Raw.
#[derive(Clone, Debug, Default)]
pub struct Written {
    pub title: Translated,
    pub text: Translated,
    pub from: WrittenDate,
}

impl Written {
    /// The newest wording, to begin from; from tomorrow.
    pub fn from(versions: &[TermsVersion], today: Date) -> Self {
        let newest = versions.first().cloned().unwrap_or_default();
        Self {
            title: newest.title,
            text: newest.text,
            from: today.tomorrow().unwrap_or(today).into(),
        }
    }

    /// What was sent.
    pub fn read(fields: &Fields) -> Self {
        let said = |what: &str| Translated {
            nb: fields.one(&format!("{what}_nb")).to_owned(),
            nn: fields.one(&format!("{what}_nn")).to_owned(),
            en: fields.one(&format!("{what}_en")).to_owned(),
        };
        Self {
            title: said("title"),
            text: said("text"),
            from: fields.date("from"),
        }
    }

    /// Its title and its text in a language.
    pub fn said(&self, tag: &str) -> (&str, &str) {
        match tag {
            "nn" => (&self.title.nn, &self.text.nn),
            "en" => (&self.title.en, &self.text.en),
            _ => (&self.title.nb, &self.text.nb),
        }
    }

    /// The wording, or what is wrong. It begins after every other.
    pub fn parse(
        &self,
        say: &Speaker,
        versions: &[TermsVersion],
        today: Date,
        errors: &mut FormErrors,
    ) -> Option<TermsVersion> {
        for (tag, _) in LANGUAGES {
            let (title, text) = self.said(tag);
            if title.is_empty() || title.chars().count() > LONGEST_TITLE {
                errors.add(format!("title_{tag}"), say.t("venuedesk-error-name"));
            }
            if text.is_empty() || text.chars().count() > LONGEST_TEXT {
                errors.add(format!("text_{tag}"), say.t("venuedesk-error-wording"));
            }
        }
        let from = self.from.checked("from", say, errors);
        let after = versions.iter().map(|it| it.from_on).max();
        let late = |from: &Date| *from >= today && after.is_none_or(|after| after < *from);
        if errors.of("from").is_empty() && !from.as_ref().is_some_and(late) {
            errors.add("from", say.t("venuedesk-error-wording-from"));
        }
        let same = |it: &&TermsVersion| it.title == self.title && it.text == self.text;
        if versions.first().is_some_and(|newest| same(&newest)) {
            errors.add("text_nb", say.t("venuedesk-error-wording-same"));
        }
        let from_on = from.filter(|_| errors.is_empty())?;
        Some(TermsVersion {
            from_on,
            title: self.title.clone(),
            text: self.text.clone(),
            ..TermsVersion::default()
        })
    }
}
