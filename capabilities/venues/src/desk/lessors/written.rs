//! A lessor as it is written in its form, and what is wrong with it.

use kernel::OrganisationNumber;
use web::{Fields, FormErrors, Visit};

use crate::model::Lessor;

const LONGEST: usize = 100;

/// Raw.
#[derive(Clone, Debug, Default)]
pub struct Written {
    pub name: String,
    pub number: String,
    pub contact_name: String,
    pub contact_email: String,
    pub contact_phone: String,
}

impl Written {
    /// A lessor as it is.
    pub fn of(it: &Lessor) -> Self {
        Self {
            name: it.name.clone(),
            number: it.organisation_number.clone(),
            contact_name: it.contact_name.clone(),
            contact_email: it.contact_email.clone(),
            contact_phone: it.contact_phone.clone(),
        }
    }

    /// What was sent.
    pub fn read(fields: &Fields) -> Self {
        let one = |name: &str| fields.one(name).to_owned();
        Self {
            name: one("name"),
            number: one("number"),
            contact_name: one("contact_name"),
            contact_email: one("contact_email"),
            contact_phone: one("contact_phone"),
        }
    }

    /// The lessor, or what is wrong. `taken` are the names of others, in lower case.
    pub fn parse(
        &self,
        visit: &Visit,
        (id, version): (&str, i64),
        taken: &[String],
        errors: &mut FormErrors,
    ) -> Option<Lessor> {
        let say = visit.say();
        let name = self.name.as_str();
        if name.is_empty() || name.chars().count() > LONGEST {
            errors.add("name", say.t("venuedesk-error-name"));
        } else if taken.contains(&name.to_lowercase()) {
            errors.add("name", say.t("lessor-error-taken"));
        }
        let digits: String = self.number.chars().filter(|c| !c.is_whitespace()).collect();
        if !digits.is_empty() && digits.parse::<OrganisationNumber>().is_err() {
            errors.add("number", say.t("lessor-error-number"));
        }
        if self.contact_name.is_empty() || self.contact_name.chars().count() > LONGEST {
            errors.add("contact_name", say.t("lessor-error-contact"));
        }
        if self
            .contact_email
            .parse::<jobs::mail::MailAddress>()
            .is_err()
        {
            errors.add("contact_email", say.t("lessor-error-email"));
        }
        errors.is_empty().then(|| Lessor {
            id: id.to_owned(),
            name: name.to_owned(),
            organisation_number: digits,
            contact_name: self.contact_name.clone(),
            contact_email: self.contact_email.clone(),
            contact_phone: self.contact_phone.clone(),
            version,
        })
    }
}
