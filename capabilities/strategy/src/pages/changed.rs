//! Two versions of a document compared, section by section and word by word.

use kernel::Language;
use prose::Change;

use super::shown::nearest;
use crate::model::{Content, ContentSection};

/// A section that is not as it was.
pub struct Changed {
    pub heading: String,
    kind: What,
    /// Empty when the title is the same.
    pub title: Vec<Change>,
    pub text: Vec<Change>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum What {
    New,
    Gone,
    Other,
}

/// The sections that came, went or say something else, in the order of the new version.
pub fn changed(old: &Content, new: &Content, language: Language) -> Vec<Changed> {
    let said = |it: &ContentSection| {
        (
            nearest(&it.title, language).0,
            nearest(&it.text, language).0,
        )
    };
    let headed = |it: &ContentSection| {
        let title = nearest(&it.title, language).0;
        format!("{} {title}", it.number).trim().to_owned()
    };
    let mut all = Vec::new();
    for it in &new.sections {
        let (title, text) = said(it);
        let (before, kind) = match old.section(&it.node) {
            Some(before) => (said(before), What::Other),
            None => (<(String, String)>::default(), What::New),
        };
        if before.0 != title || before.1 != text {
            all.push(Changed {
                heading: headed(it),
                kind,
                title: if before.0 == title || kind == What::New {
                    Vec::new()
                } else {
                    prose::compare(&before.0, &title)
                },
                text: prose::compare(&before.1, &text),
            });
        }
    }
    for it in &old.sections {
        if new.section(&it.node).is_none() {
            all.push(Changed {
                heading: headed(it),
                kind: What::Gone,
                title: Vec::new(),
                text: prose::compare(&said(it).1, ""),
            });
        }
    }
    all
}

impl Changed {
    /// It was not there.
    pub fn is_new(&self) -> bool {
        self.kind == What::New
    }

    /// It is there no more.
    pub fn is_gone(&self) -> bool {
        self.kind == What::Gone
    }
}
