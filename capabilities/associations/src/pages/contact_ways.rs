//! How to reach the municipality: telephone, e-mail, a door to walk in by.
//!
//! For every page where somebody may want to talk to a person instead. What the municipality has
//! not given is not shown.

use askama::{Template, filters::HtmlSafe};
use form_urlencoded::byte_serialize;
use kernel::Contact;
use web::Visit;

/// The ways, as a list with icons; nothing when none is given.
#[derive(Template)]
#[template(path = "contact_ways.html")]
pub struct ContactWays<'a> {
    visit: &'a Visit,
    contact: &'a Contact,
    /// What a letter is about, when it is known beforehand.
    subject: String,
}

impl HtmlSafe for ContactWays<'_> {}

impl<'a> ContactWays<'a> {
    /// The ways to the municipality in service.
    pub fn of(visit: &'a Visit) -> Self {
        let contact = &visit.profile().municipality.contact;
        Self {
            visit,
            contact,
            subject: String::new(),
        }
    }

    /// The same, with letters that say what they are about.
    pub fn about(visit: &'a Visit, subject: String) -> Self {
        Self {
            subject,
            ..Self::of(visit)
        }
    }

    /// The address of a letter to the municipality, when it takes e-mail.
    pub fn letter(&self) -> Option<String> {
        let email = &self.contact.email;
        let subject: String = byte_serialize(self.subject.as_bytes()).collect();
        // A letter's address writes a space as %20; a plus there is a plus.
        let subject = subject.replace('+', "%20");
        (!email.is_empty()).then(|| format!("mailto:{email}?subject={subject}"))
    }

    /// Whether there is any.
    pub fn exist(&self) -> bool {
        let Contact {
            phone,
            email,
            visit,
            ..
        } = self.contact;
        !(phone.is_empty() && email.is_empty() && visit.is_empty())
    }
}
