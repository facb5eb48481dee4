//! How the public page will be, before anything is saved: the very page, made from what is written.
//!
//! Above it stands what is different, and what looks like somebody's own telephone, e-mail or address
//! (personvernforordningen art. 5 no. 1 c). What is written travels along in hidden fields.

use web::{PageResult, Visit};

use super::{Section, form::Pairs, opened::Opened};
use crate::{model::OwnLayer, pages, privacy::seems_private};

use super::said::{Difference, differences};

/// What stands above a page that is shown before it is saved.
pub struct Preview {
    /// Where the form goes.
    pub action: String,
    /// The version that is changed.
    pub version: i64,
    /// How it came, when the municipality enters it.
    pub way: String,
    /// What is written.
    pub pairs: Vec<(String, String)>,
    /// What is different.
    pub changes: Vec<Difference>,
    /// The names of facts that look like somebody's own.
    pub private: Vec<String>,
    /// The association is not listed, so nobody sees the page yet.
    pub unseen: bool,
}

impl Preview {
    /// Compares `layer` with what was said before.
    pub fn of(
        visit: &Visit,
        opened: &Opened,
        section: Section,
        before: &OwnLayer,
        layer: &OwnLayer,
    ) -> Self {
        let changes = differences(visit.say(), &opened.register, before, layer);
        let private = changes
            .iter()
            // The address of the contact form is never shown.
            .filter(|change| change.id != texts::id("said-email") && seems_private(&change.after))
            .map(|change| change.term.clone());
        Self {
            action: opened.path(visit, &format!("/{}", section.slug())),
            version: opened.association.own_version,
            way: String::new(),
            pairs: Vec::new(),
            private: private.collect(),
            changes,
            unseen: !crate::access::is_public(&opened.association),
        }
    }

    /// A new logo: the picture itself is on the page below.
    pub fn of_logo(visit: &Visit, opened: &Opened, file: &str, way: &str) -> Self {
        let say = visit.say();
        let has = opened.association.own.as_ref();
        let before = match has.and_then(|own| own.logo.as_ref()) {
            Some(_) => say.t("logo-now"),
            None => say.t("said-nothing"),
        };
        Self {
            action: opened.path(visit, "/logo/lagre"),
            version: opened.association.own_version,
            way: way.to_owned(),
            pairs: vec![("draft".into(), file.to_owned())],
            changes: vec![Difference {
                section: None,
                id: texts::id("said-logo"),
                term: say.t("said-logo").into_owned(),
                before: before.into_owned(),
                after: say.t("logo-new").into_owned(),
            }],
            private: Vec::new(),
            unseen: !crate::access::is_public(&opened.association),
        }
    }

    /// The same, with what is written.
    pub fn carrying(self, pairs: &Pairs, way: &str) -> Self {
        Self {
            pairs: pairs.all().to_vec(),
            way: way.to_owned(),
            ..self
        }
    }

    /// Whether this part of the page has something new: `start` is how one begins, the others are
    /// sections.
    pub fn is_new(&self, part: &str) -> bool {
        self.changes.iter().any(|change| {
            let starts = change.id.starts_with("said-start");
            match part {
                "start" => starts,
                "about" => change.section == Some(Section::About) && !starts,
                part => change.section.is_some_and(|section| section.word() == part),
            }
        })
    }
}

/// The page.
pub fn answer(visit: &Visit, opened: &Opened, layer: &OwnLayer, preview: Preview) -> PageResult {
    let listing = opened.listing(layer);
    pages::preview_of(visit, &opened.register, &listing, opened.today, preview)
}
