//! Speaks the texts of one language.
//!
//! Every page and letter holds a speaker. Short names, because a template calls them in every
//! line: `t` a text, `tn` with a count, `ta` with named arguments, `tna` with both. Dates, numbers
//! and lists are spoken by the same value; see the files of those names.

use std::borrow::Cow;
use std::fmt;
use std::sync::{Arc, PoisonError};

use fluent_bundle::FluentArgs;

use crate::Language;
use crate::words::Words;

/// One who speaks a language. Cheap to clone, and shared freely between threads.
#[derive(Clone)]
pub struct Speaker {
    words: Arc<Words>,
}

/// Beyond this many, further missing texts are not logged: something bigger is wrong.
const COMPLAINTS_AT_MOST: usize = 1000;

impl Speaker {
    pub(crate) const fn new(words: Arc<Words>) -> Self {
        Self { words }
    }

    /// The language spoken.
    pub fn language(&self) -> Language {
        self.words.language
    }

    /// The text with this id. A missing text is a fault: shown as its id and logged once, and a
    /// panic in debug builds so that tests see it.
    pub fn t(&self, id: &str) -> Cow<'_, str> {
        match self.words.plain.get(id) {
            Some(text) => Cow::Borrowed(text),
            None => Cow::Owned(self.put_together(id, &FluentArgs::new())),
        }
    }

    /// The text with this id, if there is one and it takes no arguments: for ids made from what is
    /// stored, where a municipality may have entries that no text is written for.
    pub fn text_if_any(&self, id: &str) -> Option<&str> {
        self.words.plain.get(id).map(AsRef::as_ref)
    }

    /// The text for a count, in singular or plural; `$count` is written as numbers are.
    pub fn tn(&self, id: &str, count: i64) -> String {
        self.tna(id, count, &[])
    }

    /// The text with named arguments put in.
    pub fn ta(&self, id: &str, arguments: &[(&str, &str)]) -> String {
        self.put_together(id, &named(arguments))
    }

    /// The text for a count, with named arguments put in.
    pub fn tna(&self, id: &str, count: i64, arguments: &[(&str, &str)]) -> String {
        let mut arguments = named(arguments);
        arguments.set("count", count);
        self.put_together(id, &arguments)
    }

    fn put_together(&self, id: &str, arguments: &FluentArgs<'_>) -> String {
        let message = self.words.bundle.get_message(id);
        let Some(pattern) = message.and_then(|message| message.value()) else {
            self.complain(id, "it is missing");
            return id.to_owned();
        };
        let mut errors = Vec::new();
        let bundle = &self.words.bundle;
        let text = bundle.format_pattern(pattern, Some(arguments), &mut errors);
        if let Some(error) = errors.first() {
            self.complain(id, &error.to_string());
        }
        text.into_owned()
    }

    fn complain(&self, id: &str, why: &str) {
        let language = self.language();
        debug_assert!(false, "the text {id} cannot be spoken in {language}: {why}");
        let complaints = &self.words.complained_of;
        let mut complained_of = complaints.lock().unwrap_or_else(PoisonError::into_inner);
        if complained_of.len() < COMPLAINTS_AT_MOST && complained_of.insert(id.to_owned()) {
            tracing::error!(text = id, %language, why, "a text cannot be spoken");
        }
    }
}

fn named<'a>(arguments: &[(&'a str, &'a str)]) -> FluentArgs<'a> {
    arguments.iter().copied().collect()
}

impl fmt::Debug for Speaker {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Speaker").field(&self.language()).finish()
    }
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;
    use crate::{Catalog, Source};

    /// One who speaks formats alone.
    pub fn speaker(language: Language) -> Speaker {
        let catalog = Catalog::new(&[]).expect("no texts, no problems");
        Arc::new(catalog).speaker(language)
    }

    const NB: &str = "\
title = Finn forening
hits = { $count ->
    [one] Ett treff
   *[other] { $count } treff
}
hits-for = { hits } for «{ $query }»
shown = Viser { $shown } av { $total }
";

    fn speaking() -> Speaker {
        speaking_in(Language::Nb)
    }

    fn speaking_in(language: Language) -> Speaker {
        let source = Source {
            room: "room",
            nb: NB,
            nn: NB,
            en: NB,
        };
        let catalog = Catalog::new(&[source]).expect("the texts are right");
        Arc::new(catalog).speaker(language)
    }

    #[test]
    fn a_plain_text_is_spoken_without_allocating() {
        assert!(matches!(
            speaking().t("title"),
            Cow::Borrowed("Finn forening")
        ));
    }

    #[test]
    fn a_count_is_spoken_in_singular_or_plural_with_the_number_as_written_here() {
        let hits = |count| speaking().tn("hits", count);
        assert_eq!(hits(1), "Ett treff");
        assert_eq!(hits(0), "0 treff");
        assert_eq!(hits(12_500), "12\u{a0}500 treff");
        assert_eq!(hits(-3), "\u{2212}3 treff");
        assert_eq!(speaking_in(Language::Nn).tn("hits", 1), "Ett treff");
        assert_eq!(speaking_in(Language::En).tn("hits", 12_500), "12,500 treff");
    }

    #[test]
    fn named_arguments_are_put_in_as_they_are() {
        let arguments = [("shown", "10"), ("total", "<b>497</b>")];
        assert_eq!(speaking().ta("shown", &arguments), "Viser 10 av <b>497</b>");
        let spoken = speaking().tna("hits-for", 2, &[("query", "kor")]);
        assert_eq!(spoken, "2 treff for «kor»");
    }

    #[test]
    fn a_text_for_a_stored_id_may_be_missing() {
        assert_eq!(speaking().text_if_any("title"), Some("Finn forening"));
        assert_eq!(speaking().text_if_any("activity-own"), None);
    }

    #[test]
    #[cfg(debug_assertions)]
    #[should_panic(expected = "the text gone cannot be spoken in nb: it is missing")]
    fn a_missing_text_is_seen_by_tests() {
        let _ = speaking().t("gone");
    }

    #[test]
    #[cfg(debug_assertions)]
    #[should_panic(expected = "the text shown cannot be spoken in nb")]
    fn a_missing_argument_is_seen_by_tests() {
        let _ = speaking().t("shown");
    }

    #[test]
    #[cfg(not(debug_assertions))]
    fn a_missing_text_is_shown_as_its_id_and_remembered() {
        let speaker = speaking();
        assert_eq!(speaker.t("gone"), "gone");
        assert_eq!(speaker.t("shown"), "Viser {$shown} av {$total}");
        let complained_of = speaker.words.complained_of.lock().expect("no panic here");
        assert_eq!(complained_of.len(), 2);
    }
}
