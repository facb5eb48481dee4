//! The form of the shelf as it was written.

use texts::Speaker;
use web::{Fields, FormErrors};

use crate::model::DocumentKind;

const LONGEST_TITLE: usize = 80;
const OLDEST: i16 = 1850;

/// The fields as they were written.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Written {
    /// A word of [`DocumentKind`].
    pub kind: String,
    /// The year it is about.
    pub year: String,
    /// A name of its own.
    pub title: String,
    /// The file of an earlier try.
    pub draft: String,
    /// What that file is called.
    pub draft_name: String,
    /// How staff got it.
    pub way: String,
}

impl Written {
    /// A form that begins with what the address says.
    pub fn begun(kind: String, year: String, title: String, last_year: i16) -> Self {
        let year = if year.is_empty() {
            last_year.to_string()
        } else {
            year
        };
        Self {
            kind,
            year,
            title,
            ..Self::default()
        }
    }

    /// A form that was sent.
    pub fn read(fields: &Fields) -> Self {
        let one = |name: &str| fields.one(name).to_owned();
        Self {
            kind: one("kind"),
            year: one("year"),
            title: one("title")
                .split_whitespace()
                .collect::<Vec<_>>()
                .join(" "),
            draft: one("draft"),
            draft_name: one("draft_name"),
            way: one("way"),
        }
    }

    /// What it means, or what is wrong with it.
    pub fn parse(
        &self,
        say: &Speaker,
        latest: i16,
        errors: &mut FormErrors,
    ) -> Option<(DocumentKind, i16, String)> {
        let kind = DocumentKind::from_word(&self.kind);
        if kind.is_none() {
            errors.add("kind", say.t("upkeep-error-kind"));
        }
        let year = self
            .year
            .parse()
            .ok()
            .filter(|year| (OLDEST..=latest).contains(year));
        if year.is_none() {
            errors.add("year", say.t("upkeep-error-year"));
        }
        if self.title.chars().count() > LONGEST_TITLE {
            errors.add("title", say.t("upkeep-error-title-long"));
        } else if self.title.is_empty() && kind == Some(DocumentKind::Other) {
            errors.add("title", say.t("upkeep-error-title"));
        }
        Some((kind?, year?, self.title.clone()))
    }
}
