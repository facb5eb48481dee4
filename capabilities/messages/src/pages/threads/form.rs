//! Something to be written in a thread: subject, text, unit and files.

use texts::Speaker;
use web::{Fields, FormErrors};

const LONGEST_SUBJECT: usize = 120;
const LONGEST_BODY: usize = 10_000;

/// The form as it was filled in.
#[derive(Clone, Debug, Default)]
pub struct Written {
    /// What it is about; not asked for in a reply.
    pub subject: String,
    /// The text.
    pub body: String,
    /// The key of the unit it is for.
    pub unit: String,
}

impl Written {
    /// Reads a form.
    pub fn read(fields: &Fields) -> Self {
        Self {
            subject: fields.one("subject").to_owned(),
            body: fields.one("body").to_owned(),
            unit: fields.one("unit").to_owned(),
        }
    }

    /// What is wrong with it.
    pub fn check(&self, say: &Speaker, with_subject: bool) -> FormErrors {
        let mut errors = FormErrors::new();
        let long = |most: usize| {
            let most = say.number(i64::try_from(most).unwrap_or(i64::MAX));
            say.ta("mailing-error-long", &[("most", &most)])
        };
        if with_subject {
            if self.subject.is_empty() {
                errors.add("subject", say.t("mailing-error-subject"));
            } else if self.subject.chars().count() > LONGEST_SUBJECT {
                errors.add("subject", long(LONGEST_SUBJECT));
            }
        }
        if self.body.is_empty() {
            errors.add("body", say.t("mailing-error-body"));
        } else if self.body.chars().count() > LONGEST_BODY {
            errors.add("body", long(LONGEST_BODY));
        }
        errors
    }
}
