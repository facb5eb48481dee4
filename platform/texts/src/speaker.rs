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
use crate::catalog::Words;

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
    use crate::Catalog;

    /// One who speaks formats alone.
    pub fn speaker(language: Language) -> Speaker {
        let catalog = Catalog::new(&[]).expect("no texts, no problems");
        Arc::new(catalog).speaker(language)
    }
}
