//! Kontaktpersoner: whom to turn to for what.
//!
//! Only the one for everybody can be shown, and only when she has agreed (personvernforordningen art. 6
//! no. 1 a). That a case officer looked is written down, so that those named can be told.

use access::PersonId;
use askama::Template;
use axum::{Router, body::Bytes, extract::Path, http::StatusCode, routing::get};
use jobs::mail::MailAddress;
use web::{Choice, Crumb, Fields, FormErrors, PageError, PageResult, Visit, page, see_done};

use super::{
    opened::{Opened, permitted},
    ways,
};
use crate::{
    access::Action,
    actions::{look_at_contacts, name_contacts},
    model::{Contact, Purpose},
    privacy::Sensitivity,
    store,
};

const LONGEST: usize = 100;

/// The routes.
pub fn routes() -> Router {
    let path = "/min-forening/{id}/profil/kontaktpersoner";
    Router::new().route(path, get(show).post(send))
}

#[derive(Template)]
#[template(path = "editing/contacts.html")]
struct ContactsPage<'a> {
    visit: &'a Visit,
    opened: &'a Opened,
    fields: Fields,
    errors: FormErrors,
    version: i64,
}

async fn show(visit: Visit, Path(id): Path<String>) -> PageResult {
    let opened = Opened::by(&visit, id, Action::EditContacts).await?;
    let contacts = if opened.on_behalf {
        looked_at(&visit, &opened).await?
    } else {
        let id = opened.association.id.clone();
        visit
            .read(move |_, conn| Ok(store::contacts_of(conn, &id)?))
            .await?
    };
    let mut pairs: Vec<(String, String)> = Vec::new();
    for contact in &contacts {
        let purpose = contact.purpose.word();
        pairs.push((format!("{purpose}-name"), contact.name.clone()));
        pairs.push((format!("{purpose}-email"), contact.email.clone()));
        pairs.push((format!("{purpose}-phone"), contact.phone.clone()));
        if contact.consent.is_some() {
            pairs.push((format!("{purpose}-consent"), "yes".into()));
        }
    }
    let form = ContactsPage {
        visit: &visit,
        version: opened.association.version,
        opened: &opened,
        fields: pairs.into_iter().collect(),
        errors: FormErrors::new(),
    };
    page(&form, StatusCode::OK)
}

/// A case officer's look is written down in the same transaction.
async fn looked_at(visit: &Visit, opened: &Opened) -> Result<Vec<Contact>, PageError> {
    let (asking, association) = (visit.clone(), opened.association.clone());
    visit
        .write(move |town, conn| {
            let permit = permitted(&asking, Action::EditContacts, &association)?;
            let (clock, ids) = (&*town.clock, &*town.ids);
            look_at_contacts(conn, clock, ids, &permit, &association)?;
            Ok(store::contacts_of(conn, &association.id)?)
        })
        .await
}

async fn send(visit: Visit, Path(id): Path<String>, body: Bytes) -> PageResult {
    let opened = Opened::by(&visit, id, Action::EditContacts).await?;
    let fields = Fields::read(&body);
    let mut errors = FormErrors::new();
    let written = written(&visit, &fields, &mut errors);
    let way = opened.way(&visit, &fields, &mut errors);
    let version = fields.version().unwrap_or(-1);
    if !errors.is_empty() {
        let status = errors.status();
        let form = ContactsPage {
            visit: &visit,
            opened: &opened,
            fields,
            errors,
            version,
        };
        return page(&form, status);
    }
    let (asking, id) = (visit.clone(), opened.association.id.clone());
    visit
        .write(move |town, conn| {
            let association = store::one(conn, &id)?.ok_or(PageError::NotFound)?;
            let permit = permitted(&asking, Action::EditContacts, &association)?;
            if association.version != version {
                return Err(PageError::Changed);
            }
            let before = store::contacts_of(conn, &id)?;
            let me = asking.person()?.person.clone();
            let my_email = identity::people::one(conn, &me)?.map(|person| person.email);
            let contacts: Vec<Contact> = written
                .into_iter()
                .map(|written| {
                    let old = before.iter().find(|old| old.purpose == written.purpose);
                    let is_me = my_email.as_deref() == Some(written.email.as_str());
                    written.into_contact(&id, old, &me, is_me, town.clock.now())
                })
                .collect();
            let (clock, ids) = (&*town.clock, &*town.ids);
            name_contacts(conn, clock, ids, &permit, &association, &contacts, way)?;
            Ok::<_, PageError>(())
        })
        .await?;
    Ok(see_done(
        &opened.path(&visit, ""),
        texts::id("editing-done-saved"),
    ))
}

/// A contact person as she was written.
struct Written {
    purpose: Purpose,
    name: String,
    email: String,
    phone: String,
    agrees: bool,
}

impl Written {
    /// What stays the same keeps its consent and its version.
    fn into_contact(
        self,
        association: &crate::model::AssociationId,
        old: Option<&Contact>,
        me: &PersonId,
        is_me: bool,
        now: kernel::Instant,
    ) -> Contact {
        let same = old.filter(|old| {
            (&old.name, &old.email, &old.phone) == (&self.name, &self.email, &self.phone)
        });
        let consent = match same.and_then(|old| old.consent.clone()) {
            _ if !self.agrees => None,
            Some(given) => Some(given),
            None => Some((now, Some(me.clone()))),
        };
        let person = match same {
            Some(same) => same.person.clone(),
            None => is_me.then(|| me.clone()),
        };
        Contact {
            id: old.map(|old| old.id.clone()).unwrap_or_default(),
            association: association.clone(),
            purpose: self.purpose,
            person,
            name: self.name,
            email: self.email,
            phone: self.phone,
            consent,
            version: old.map(|old| old.version).unwrap_or_default(),
        }
    }
}

fn written(visit: &Visit, fields: &Fields, errors: &mut FormErrors) -> Vec<Written> {
    let say = visit.say();
    let mut all = Vec::new();
    for purpose in Purpose::all() {
        let named = |name: &str| format!("{}-{name}", purpose.word());
        let one = |name: &str| fields.one(&named(name)).to_owned();
        let (name, email, phone) = (one("name"), one("email"), one("phone"));
        let agrees = purpose == Purpose::Public && fields.has(&named("consent"));
        if name.is_empty() && email.is_empty() && phone.is_empty() {
            continue;
        }
        if name.is_empty() {
            errors.add(named("name"), say.t("contacts-name-missing"));
        }
        if [&name, &phone]
            .iter()
            .any(|text| text.chars().count() > LONGEST)
        {
            errors.add(named("name"), say.t("contacts-too-long"));
        }
        if email.is_empty() && phone.is_empty() {
            errors.add(named("email"), say.t("contacts-way-missing"));
        }
        if !email.is_empty() && email.parse::<MailAddress>().is_err() {
            errors.add(named("email"), say.t("editing-email-wrong"));
        }
        let digits = phone.chars().filter(char::is_ascii_digit).count();
        let plain = |sign: char| sign.is_ascii_digit() || " +()-".contains(sign);
        if !phone.is_empty() && (digits < 8 || !phone.chars().all(plain)) {
            errors.add(named("phone"), say.t("contacts-phone-wrong"));
        }
        all.push(Written {
            purpose,
            name,
            email,
            phone,
            agrees,
        });
    }
    all
}

impl ContactsPage<'_> {
    fn crumbs(&self) -> Vec<Crumb> {
        let here = self.visit.say().t("contacts-title").into_owned();
        self.opened.crumbs(self.visit, Some((here, self.action())))
    }

    fn action(&self) -> String {
        self.opened.path(self.visit, "/kontaktpersoner")
    }

    fn back(&self) -> String {
        self.opened.path(self.visit, "")
    }

    // texts: contacts-purpose-* contacts-hint-*
    /// Each purpose: its word, its name and what it is for.
    fn purposes(&self) -> Vec<(&'static str, String, String)> {
        let say = self.visit.say();
        let told = |purpose: Purpose| {
            let name = say
                .t(&format!("contacts-purpose-{}", purpose.word()))
                .into_owned();
            let hint = say
                .t(&format!("contacts-hint-{}", purpose.word()))
                .into_owned();
            (purpose.word(), name, hint)
        };
        Purpose::all().map(told).collect()
    }

    fn at(&self, purpose: &str, name: &str) -> &str {
        self.fields.one(&format!("{purpose}-{name}"))
    }

    fn is_sensitive(&self) -> bool {
        let association = &self.opened.association;
        Sensitivity::of(&association.name, &association.categories)
            .reason()
            .is_some()
    }

    fn ways(&self) -> Vec<Choice> {
        ways::choices(self.visit.say(), self.fields.one("on_behalf"))
    }
}
