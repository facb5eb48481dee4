//! How to reach the municipality: telephone, e-mail, a door to walk in by.
//!
//! For every page where somebody may want to talk to a person instead. What the municipality has
//! not given is not shown.

use askama::{Template, filters::HtmlSafe};
use kernel::Contact;
use web::Visit;

/// The ways, as a list with icons; nothing when none is given.
#[derive(Template)]
#[template(path = "contact_ways.html")]
pub struct ContactWays<'a> {
    visit: &'a Visit,
    contact: &'a Contact,
}

impl HtmlSafe for ContactWays<'_> {}

impl<'a> ContactWays<'a> {
    /// The ways to the municipality in service.
    pub fn of(visit: &'a Visit) -> Self {
        let contact = &visit.profile().municipality.contact;
        Self { visit, contact }
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
