//! The language of a request is the first part of its path; what people wrote in another is marked with its own.

use std::fmt;

use kernel::{Language, Translated};

use crate::Visit;

/// The attribute of a text somebody wrote: ` lang="nb"` where it is not in the language of the page, so that it
/// is read aloud with the right voice (WCAG 2.2, 3.1.2); nothing where it is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Lang(Option<Language>);

impl Lang {
    /// Of what is shown of `words` on a page in `language`.
    pub fn of(words: &Translated, language: Language) -> Self {
        let written = words.nearest(language).map(|(written, _)| written);
        Self(written.filter(|written| *written != language))
    }
}

impl fmt::Display for Lang {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Some(language) => write!(out, r#" lang="{}""#, language.tag()),
            None => Ok(()),
        }
    }
}

impl askama::filters::HtmlSafe for Lang {}

impl Visit {
    /// The language that `words` are shown in, where it is not the page's.
    pub fn lang_of(&self, words: &Translated) -> Lang {
        Lang::of(words, self.language())
    }
}

/// Splits `/nn/foreninger` into the language and `/foreninger`.
pub fn split(path: &str) -> Option<(Language, &str)> {
    let rest = path.strip_prefix('/')?;
    let (tag, path) = match rest.find('/') {
        Some(at) => rest.split_at(at),
        None => (rest, "/"),
    };
    Some((tag.parse().ok()?, path))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_part_of_a_path_is_its_language() {
        assert_eq!(split("/nn/foreninger"), Some((Language::Nn, "/foreninger")));
        assert_eq!(split("/en"), Some((Language::En, "/")));
        assert_eq!(split("/en/"), Some((Language::En, "/")));
        assert_eq!(split("/foreninger"), None);
        assert_eq!(split("/"), None);
    }

    #[test]
    fn only_what_is_in_another_language_is_marked() {
        let words = Translated {
            nb: "Korps og kor".to_owned(),
            ..Translated::default()
        };
        let marked = |language| Lang::of(&words, language).to_string();
        assert_eq!(marked(Language::En), r#" lang="nb""#);
        assert_eq!(marked(Language::Nb), "");
        assert_eq!(
            Lang::of(&Translated::default(), Language::En).to_string(),
            ""
        );
    }
}
