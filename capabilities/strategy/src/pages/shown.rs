//! A document in one language, in the pieces that a page and a paper are made from.
//!
//! Where a section is not written in the language asked for, the nearest is shown and marked up as
//! what it is (WCAG 3.1.2).

use kernel::{Language, Translated};
use prose::Piece;

use crate::model::{Content, ContentSection, Shape};

/// A section as it is shown.
#[derive(Clone, Debug)]
pub struct Shown {
    /// Its anchor.
    pub node: String,
    /// 1 for the outermost.
    pub depth: usize,
    /// Such as `2.1`.
    pub number: String,
    /// What the level is called, such as «Mål».
    pub level: String,
    /// Its title.
    pub title: String,
    /// The language of the title, when it is another than the page's.
    pub title_tag: Option<&'static str>,
    /// Its text.
    pub pieces: Vec<Piece>,
    /// The language of the text, when it is another than the page's.
    pub text_tag: Option<&'static str>,
    /// The role that answers for it.
    pub owner: String,
}

/// The sections of a document in a language.
pub fn shown(content: &Content, language: Language) -> Vec<Shown> {
    let each = content.sections.iter();
    each.map(|it| Shown::of(&content.shape, it, language))
        .collect()
}

/// A text in the nearest language, and its tag when that is another.
pub fn nearest(text: &Translated, language: Language) -> (String, Option<&'static str>) {
    let Some((found, text)) = text.nearest(language) else {
        return (String::new(), None);
    };
    (text.to_owned(), (found != language).then(|| found.tag()))
}

impl Shown {
    fn of(shape: &Shape, it: &ContentSection, language: Language) -> Self {
        let (title, title_tag) = nearest(&it.title, language);
        let (text, text_tag) = nearest(&it.text, language);
        let level = shape.level(it.depth);
        Self {
            node: it.node.clone(),
            depth: it.depth,
            number: it.number.clone(),
            level: level.map_or_else(String::new, |level| nearest(&level.name, language).0),
            title,
            title_tag,
            pieces: prose::pieces(&text),
            text_tag,
            owner: it.owner.clone(),
        }
    }

    /// Its heading, such as «Mål 2.1: Barn låner gratis»; an outermost one is «2 Rom for alle».
    pub fn heading(&self) -> String {
        match (self.number.is_empty(), self.depth) {
            (true, _) => self.title.clone(),
            (false, 1) => format!("{} {}", self.number, self.title),
            (false, _) => format!("{} {}: {}", self.level, self.number, self.title),
        }
    }

    /// The level of its heading on a page whose title is level 1.
    pub fn heading_level(&self) -> usize {
        self.depth + 1
    }

    /// Its text for a page.
    pub fn html(&self) -> String {
        let first = u8::try_from(self.depth + 2).unwrap_or(6);
        prose::html(&self.pieces, first)
    }
}
