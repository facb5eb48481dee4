//! What every page of settings shares: where it is, the preview, what is wrong, and its history.

use web::{Crumb, Fields, FormErrors, PageError, Visit};

use super::{
    past::Past,
    section::{Change, Section},
};

/// Around the fields of a page of settings.
pub struct Frame {
    /// Its address, with language.
    pub path: String,
    /// What it is called.
    pub heading: String,
    /// What is decided here.
    pub intro: String,
    /// What the form is made from.
    pub version: i64,
    /// What is wrong with the form.
    pub errors: FormErrors,
    /// What saving would do, when that was asked for.
    pub preview: Option<Preview>,
    /// What was decided before.
    pub past: Vec<Past>,
    /// The page above, when it is not the list of settings.
    pub above: Option<Crumb>,
    /// Whether the form takes a file.
    pub takes_file: bool,
}

/// What saving would do.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Preview {
    /// What becomes what.
    pub changes: Vec<Change>,
    /// What one should know before it is saved.
    pub warnings: Vec<String>,
}

/// The path of the list of settings.
pub const SETTINGS: &str = "/saker/innstillinger";

impl Section {
    /// The path of its page, without language.
    pub fn address(&self) -> String {
        format!("{SETTINGS}/{}", self.path)
    }
}

impl Frame {
    /// Around the page of a section as it is now.
    pub fn of(visit: &Visit, section: &Section, version: i64, past: Vec<Past>) -> Self {
        Self {
            path: visit.to(&section.address()),
            heading: visit.say().t(section.title).into_owned(),
            intro: visit.say().t(section.intro).into_owned(),
            version,
            errors: FormErrors::new(),
            preview: None,
            past,
            above: None,
            takes_file: false,
        }
    }

    /// The way here.
    pub fn crumbs(&self, visit: &Visit) -> Vec<Crumb> {
        let settings = Crumb {
            words: visit.say().t("settings-heading").into_owned(),
            path: visit.to(SETTINGS),
        };
        let here = Crumb {
            words: self.heading.clone(),
            path: self.path.clone(),
        };
        [settings]
            .into_iter()
            .chain(self.above.clone())
            .chain([here])
            .collect()
    }
}

/// Saving what was made from another version than `now` is refused, also when it says the same.
pub fn same_version(fields: &Fields, now: i64) -> Result<(), PageError> {
    if fields.one("do") == "save" && fields.version() != Some(now) {
        return Err(PageError::Changed);
    }
    Ok(())
}

impl Preview {
    /// The warnings as the form sends them back, so that nothing unseen is saved.
    pub fn warned(&self) -> String {
        self.warnings.join("\n")
    }

    /// Whether the form may be saved now: that was asked for, and all warnings were seen.
    pub fn may_save(&self, fields: &Fields) -> bool {
        fields.one("do") == "save"
            && (self.warnings.is_empty() || fields.one("warned") == self.warned())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_one_was_not_warned_of_is_not_saved() {
        let preview = Preview {
            warnings: vec!["3 foreninger flyttes".to_owned()],
            ..Preview::default()
        };
        let sent = |form: &str| Fields::read(form.as_bytes());
        assert!(!preview.may_save(&sent("do=save")));
        assert!(!preview.may_save(&sent("do=save&warned=2+foreninger+flyttes")));
        assert!(!preview.may_save(&sent("do=preview&warned=3+foreninger+flyttes")));
        assert!(preview.may_save(&sent("do=save&warned=3+foreninger+flyttes")));
    }
}
