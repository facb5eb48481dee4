//! Whom a message reaches, and why: decided in one place, for the page that shows it beforehand
//! and for the sending itself.
//!
//! In each association the message goes to the officers asked for, at their own addresses; where
//! none of them has one, to those who read messages for the association; and else to the address
//! of the association. Everybody in the segment gets it on the site, with or without a mail.

mod circles;
mod facts;
mod letters;

use std::collections::{BTreeMap, HashMap};

use access::{PersonId, RoleKind, Scope};
use associations::{
    model::{Approval, Association, Contact, Purpose, Standing},
    public::Register,
};
use db::{Conn, Error};
use identity::{
    people::{self, Person},
    roles::{self, Held},
};
use jobs::mail::MailAddress;
use kernel::Language;
use web::{PageError, Town};

pub use circles::{Belonging, belonging};
pub use facts::facts;
pub use letters::{DECLINE, Desk, Letter, letters};

use crate::{
    model::{ByMail, Condition, Facts, Mailing, MailingKind},
    store,
};

/// Persons in one query.
const AT_ONCE: usize = 500;

/// All that a message concerns.
#[derive(Clone, Debug, Default)]
pub struct Audience {
    /// Associations that get it, by name.
    pub reached: Vec<Reached>,
    /// Associations in the segment that do not get it, by name.
    pub excluded: Vec<Excluded>,
}

/// An association that gets a message.
#[derive(Clone, Debug)]
pub struct Reached {
    /// Its id.
    pub association: String,
    /// Its name.
    pub name: String,
    /// The conditions that hold.
    pub why: Vec<Condition>,
    /// The language it is written to in.
    pub language: Language,
    /// Who gets a mail.
    pub to: Vec<Addressee>,
    /// When nobody gets one: why.
    pub without_mail: Option<ByMail>,
}

/// Where a mail to an association goes.
#[derive(Clone, Debug)]
pub struct Addressee {
    /// The officer; `None`: the association's own address.
    pub person: Option<PersonId>,
    /// Her name; empty for the association's own address.
    pub name: String,
    /// What she is in the association.
    pub role: Option<RoleKind>,
    /// What she is a contact person for, when that is why.
    pub purpose: Option<Purpose>,
    /// The address. Not for pages.
    pub address: MailAddress,
    /// The language she wants.
    pub language: Language,
}

/// An association in the segment that does not get a message.
#[derive(Clone, Debug)]
pub struct Excluded {
    /// Its id.
    pub association: String,
    /// Its name.
    pub name: String,
    /// Why not.
    pub because: Because,
}

/// Why an association in the segment does not get a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Because {
    /// Staff took it out.
    LeftOut,
    /// It is dissolved.
    Dissolved,
    /// It belongs to another municipality now.
    MovedAway,
    /// Staff have put it out of use.
    Archived,
}

impl Audience {
    /// How many associations get a mail.
    pub fn with_mail(&self) -> usize {
        self.reached.iter().filter(|it| !it.to.is_empty()).count()
    }

    /// Those that get the message on the site alone.
    pub fn without_mail(&self) -> impl Iterator<Item = &Reached> {
        self.reached.iter().filter(|it| it.to.is_empty())
    }
}

/// What is known of officers and their wishes, read once for all associations.
struct People {
    held: HashMap<String, Vec<Held>>,
    persons: HashMap<PersonId, Person>,
    declined: Vec<String>,
    /// The contact persons asked for, by association.
    contacts: HashMap<String, Vec<Contact>>,
}

/// Finds whom `mailing` reaches, as things are now.
pub fn audience(town: &Town, conn: &mut Conn, mailing: &Mailing) -> Result<Audience, PageError> {
    let (_, profile) = town.profile(conn)?;
    let municipality = &profile.municipality;
    let register = town.kept::<Register>(conn)?;
    let today = kernel::today(&*town.clock);
    let people = People::read(town, conn, mailing)?;
    let circles = belonging(town, conn, &mailing.segment)?;
    let mut audience = Audience::default();
    for association in associations::all(conn)? {
        let facts = Facts {
            circles: circles.of(&association.id.0),
            ..facts(&association, municipality, register.vocabulary(), today)
        };
        let Some(why) = mailing.segment.why(&facts) else {
            continue;
        };
        let (id, name) = (association.id.0.clone(), association.name.clone());
        let internal = &association.internal;
        let is_ours = !matches!(internal.approval, Approval::Waiting | Approval::Refused);
        if !is_ours || internal.merged_into.is_some() {
            continue;
        }
        let because = match association.standing {
            Standing::Erased => continue,
            _ if internal.archived_at.is_some() => Some(Because::Archived),
            Standing::Dissolved => Some(Because::Dissolved),
            Standing::MovedAway => Some(Because::MovedAway),
            _ if mailing.left_out.contains(&id) => Some(Because::LeftOut),
            Standing::Active | Standing::Bankrupt | Standing::WindingUp => None,
        };
        if let Some(because) = because {
            audience.excluded.push(Excluded {
                association: id,
                name,
                because,
            });
            continue;
        }
        let language = language_of(&association, municipality.default_language);
        let (to, without_mail) = people.addressees(mailing, &association, language);
        audience.reached.push(Reached {
            association: id,
            why: why.into_iter().cloned().collect(),
            language,
            to,
            without_mail,
            name,
        });
    }
    let key = |name: &str, id: &str| (texts::collation_key(name), id.to_owned());
    audience
        .reached
        .sort_by_cached_key(|it| key(&it.name, &it.association));
    audience
        .excluded
        .sort_by_cached_key(|it| key(&it.name, &it.association));
    Ok(audience)
}

/// The language the national register says the association writes; else the municipality's.
pub fn language_of(association: &Association, usual: Language) -> Language {
    let written = association
        .entity
        .as_ref()
        .and_then(|entity| entity.facts.written_language.as_deref());
    match written.map(str::to_lowercase).as_deref() {
        Some("nynorsk" | "nn" | "nno") => Language::Nn,
        Some("bokmål" | "bokmal" | "nb" | "nob") => Language::Nb,
        _ => usual,
    }
}

impl People {
    fn read(town: &Town, conn: &mut Conn, mailing: &Mailing) -> Result<Self, Error> {
        let mut held: HashMap<String, Vec<Held>> = HashMap::new();
        let mut ids: Vec<PersonId> = Vec::new();
        for one in roles::in_all_associations(conn, &*town.clock)? {
            ids.push(one.person.clone());
            if let Some(association) = one.role.of.association() {
                held.entry(association.to_owned()).or_default().push(one);
            }
        }
        ids.sort_unstable();
        ids.dedup();
        let mut persons = HashMap::new();
        for some in ids.chunks(AT_ONCE) {
            let found = people::several(conn, some)?;
            persons.extend(found.into_iter().map(|person| (person.id.clone(), person)));
        }
        let mut contacts: HashMap<String, Vec<Contact>> = HashMap::new();
        for purpose in &mailing.segment.purposes {
            for contact in associations::contacts_for(conn, *purpose)? {
                let of = contact.association.0.clone();
                contacts.entry(of).or_default().push(contact);
            }
        }
        Ok(Self {
            held,
            persons,
            declined: store::declined(conn)?,
            contacts,
        })
    }

    /// Who of an association gets a mail; when nobody does, why.
    fn addressees(
        &self,
        mailing: &Mailing,
        association: &Association,
        language: Language,
    ) -> (Vec<Addressee>, Option<ByMail>) {
        let wanted = &mailing.segment.roles;
        let asked_for = |held: &Held| wanted.contains(&held.role.kind);
        let reads = |held: &Held| held.role.scopes.contains(&Scope::Messages);
        let id = &association.id.0;
        let mut found = self.officers(id, asked_for);
        found.extend(self.contact_persons(id, language));
        if found.is_empty() {
            found = self.officers(id, reads);
        }
        let is_news = mailing.kind == MailingKind::News;
        if !found.is_empty() {
            let wants = |to: &Addressee| match &to.person {
                Some(person) => self.persons.get(person).is_none_or(|it| it.wants_news),
                None => !self.declined.contains(id),
            };
            if is_news {
                found.retain(wants);
            }
            let declined = found.is_empty().then_some(ByMail::Declined);
            return (found, declined);
        }
        let own = association.email().and_then(|email| email.parse().ok());
        match own {
            None => (Vec::new(), Some(ByMail::NoAddress)),
            Some(_) if is_news && self.declined.contains(id) => {
                (Vec::new(), Some(ByMail::Declined))
            }
            Some(address) => {
                let to = Addressee {
                    person: None,
                    name: String::new(),
                    role: None,
                    purpose: None,
                    address,
                    language,
                };
                (vec![to], None)
            }
        }
    }

    /// The contact persons asked for who have an address, and are none of the officers above.
    fn contact_persons(&self, association: &str, language: Language) -> Vec<Addressee> {
        let all = self.contacts.get(association).into_iter().flatten();
        let mut found: Vec<Addressee> = all
            .filter_map(|contact| {
                Some(Addressee {
                    person: contact.person.clone(),
                    name: contact.name.clone(),
                    role: None,
                    purpose: Some(contact.purpose),
                    address: contact.email.parse().ok()?,
                    language,
                })
            })
            .collect();
        found.sort_by(|one, other| one.address.as_str().cmp(other.address.as_str()));
        found.dedup_by(|one, other| one.address == other.address);
        found
    }

    /// The officers who fit and have an address, each once, with the first of their roles.
    fn officers(&self, association: &str, fits: impl Fn(&Held) -> bool) -> Vec<Addressee> {
        let mut found: BTreeMap<&PersonId, Addressee> = BTreeMap::new();
        let held = self.held.get(association).into_iter().flatten();
        let mut fitting: Vec<&Held> = held.filter(|held| fits(held)).collect();
        fitting.sort_by_key(|held| held.role.kind);
        for held in fitting {
            let Some(person) = self.persons.get(&held.person) else {
                continue;
            };
            let Ok(address) = person.email.parse() else {
                continue;
            };
            found.entry(&held.person).or_insert_with(|| Addressee {
                person: Some(person.id.clone()),
                name: person.name.clone(),
                role: Some(held.role.kind),
                purpose: None,
                address,
                language: person.language(),
            });
        }
        let mut officers: Vec<Addressee> = found.into_values().collect();
        officers.sort_by(|one, other| one.role.cmp(&other.role).then(one.name.cmp(&other.name)));
        officers
    }
}
