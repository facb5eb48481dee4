//! Letters from the desk: granted, refused, asked, another time proposed, moved, lost to an event.
//!
//! They go to those who book for the association, each in her own language, or to the person. A letter
//! says what is decided first, then why, then what one can do. A refusal tells how to complain: the
//! municipality gives out scarce time by rules, which may be a decision in the sense of
//! forvaltningsloven (§§ 27, 28 and 29: three weeks from when the letter came).

use std::sync::Arc;

use access::{PersonId, Scope};
use db::{Conn, Error};
use identity::{Person, roles};
use jobs::mail::{self, Content, NewMail};
use texts::Speaker;
use web::{Profile, Town};

use super::access::Tenant;

/// What a letter says, made in the receiver's language.
pub struct Said {
    /// The heading, which is the subject too.
    pub heading: String,
    /// Paragraphs in order.
    pub paragraphs: Vec<String>,
    /// The button's words, and its path without language.
    pub button: Option<(String, String)>,
}

/// Why a letter is sent, for the log of mail.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// A request was answered.
    Answered,
    /// Staff ask, or propose another time.
    Asked,
    /// A time was moved.
    Moved,
    /// An event took a time, or gave it back.
    Event,
}

impl Purpose {
    const fn word(self) -> &'static str {
        match self {
            Self::Answered => "bookings.answered",
            Self::Asked => "bookings.asked",
            Self::Moved => "bookings.moved",
            Self::Event => "bookings.event",
        }
    }
}

/// Writes to everybody who answers for the tenant. Gives back how many letters.
pub fn tell(
    conn: &mut Conn,
    town: &Town,
    tenant: &Tenant,
    purpose: Purpose,
    make: &dyn Fn(&Speaker) -> Said,
) -> Result<i32, Error> {
    let profile = profile(conn, town)?;
    let mut letters = Vec::new();
    for person in receivers(conn, town, tenant)? {
        let Ok(to) = person.email.parse() else {
            continue;
        };
        let language = person.language();
        let say = profile.catalog.speaker(language);
        let name = profile.municipality.name(language);
        let sender = say.ta("municipality-named", &[("name", name)]);
        let said = make(&say);
        let mut content = Content::new(language, &sender, &said.heading);
        for paragraph in &said.paragraphs {
            content = content.paragraphs(paragraph);
        }
        if let Some((label, path)) = &said.button
            && !town.outside.address.is_empty()
        {
            let address = format!("{}/{}{path}", town.outside.address, language.tag());
            content = content.button(label, &address);
        }
        let content = content.small(&say.t("bookdesk-letter-why"));
        letters.push(NewMail::letter(purpose.word(), to, content));
    }
    let made = mail::queue_all(conn, &*town.clock, &*town.ids, &letters)?;
    Ok(i32::try_from(made.len()).unwrap_or(i32::MAX))
}

/// The paragraph on how to complain about a decision.
pub fn complaint(say: &Speaker) -> String {
    say.t("bookdesk-letter-complain").into_owned()
}

/// Persons who answer for a tenant, each once.
fn receivers(conn: &mut Conn, town: &Town, tenant: &Tenant) -> Result<Vec<Person>, Error> {
    let mut ids: Vec<PersonId> = Vec::new();
    match &tenant.held_by {
        Some(association) => {
            for held in roles::in_association(conn, &*town.clock, association)? {
                if held.role.scopes.contains(&Scope::Booking) && !ids.contains(&held.person) {
                    ids.push(held.person);
                }
            }
        }
        None => ids.extend(tenant.person.clone()),
    }
    let known = identity::people::several(conn, &ids)?;
    Ok(known
        .into_iter()
        .filter(|person| person.anonymised_at.is_none() && !person.email.is_empty())
        .collect())
}

/// The language of the first who answers for a tenant; the municipality's own when nobody does.
pub fn language_of(
    conn: &mut Conn,
    town: &Town,
    tenant: &Tenant,
) -> Result<kernel::Language, Error> {
    let first = receivers(conn, town, tenant)?.into_iter().next();
    match first {
        Some(person) => Ok(person.language()),
        None => Ok(profile(conn, town)?.municipality.default_language),
    }
}

fn profile(conn: &mut Conn, town: &Town) -> Result<Arc<Profile>, Error> {
    let (_, profile) = town.profile(conn)?;
    Ok(profile)
}
