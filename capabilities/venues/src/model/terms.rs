//! What a tenant agrees to, as it was worded once.
//!
//! A wording is never changed: another takes over from its date. So what somebody accepted can always
//! be read again (avtaleloven: one is bound by what one has seen).

use jiff::civil::Date;
use kernel::Translated;
use texts::Language;

/// A wording of terms.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TermsVersion {
    /// Which terms.
    pub id: String,
    /// 1 is the first.
    pub version: i32,
    /// In force from.
    pub from_on: Date,
    /// What they are called.
    pub title: Translated,
    /// What they say.
    pub text: Translated,
}

impl TermsVersion {
    /// As it is kept that they were accepted: `house/2`.
    pub fn key(&self) -> String {
        format!("{}/{}", self.id, self.version)
    }

    /// What they are called, and what they say.
    pub fn said(&self, language: Language) -> (&str, &str) {
        match language {
            Language::Nb => (&self.title.nb, &self.text.nb),
            Language::Nn => (&self.title.nn, &self.text.nn),
            Language::En => (&self.title.en, &self.text.en),
        }
    }

    /// The wording of each terms that is in force on a day, of all there are: the latest that has begun.
    pub fn in_force(all: &[Self], on: Date) -> Vec<&Self> {
        let mut found: Vec<&Self> = Vec::new();
        for it in all.iter().filter(|it| it.from_on <= on) {
            match found.iter_mut().find(|known| known.id == it.id) {
                Some(known) if known.version < it.version => *known = it,
                Some(_) => {}
                None => found.push(it),
            }
        }
        found
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn the_latest_that_has_begun_is_in_force() {
        let wording = |id: &str, version, from_on| TermsVersion {
            id: id.into(),
            version,
            from_on,
            ..TermsVersion::default()
        };
        let all = [
            wording("house", 3, date(2027, 1, 1)),
            wording("house", 2, date(2026, 3, 1)),
            wording("house", 1, date(2025, 1, 1)),
            wording("fire", 1, date(2026, 6, 1)),
        ];
        let keys = |on| -> Vec<String> {
            let found = TermsVersion::in_force(&all, on);
            found.into_iter().map(TermsVersion::key).collect()
        };
        assert_eq!(keys(date(2024, 12, 31)), [""; 0]);
        assert_eq!(keys(date(2026, 2, 28)), ["house/1"]);
        assert_eq!(keys(date(2026, 12, 31)), ["house/2", "fire/1"]);
        assert_eq!(keys(date(2027, 1, 1)), ["house/3", "fire/1"]);
    }
}
