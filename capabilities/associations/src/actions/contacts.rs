//! Naming contact persons, and the rights of those who are named (personvernforordningen art. 15, 17).

use access::{Permit, PersonId, Versions};
use db::{Conn, Error};
use kernel::{Clock, Ids};
use serde_json::{Value, json};

use super::OnBehalf;
use crate::{
    access::Action,
    happened::{self, CHANGED},
    model::{Association, Contact},
    store,
};

/// Puts these in place of the contact persons there were. Only those that are different are touched.
pub fn name_contacts(
    conn: &mut Conn,
    clock: &dyn Clock,
    ids: &dyn Ids,
    permit: &Permit<Action>,
    association: &Association,
    contacts: &[Contact],
    on_behalf: OnBehalf,
) -> Result<(), Error> {
    let id = &association.id;
    let before = store::contacts_of(conn, id)?;
    for old in &before {
        if !contacts
            .iter()
            .any(|contact| contact.purpose == old.purpose)
        {
            store::forget_contact(conn, id, old.purpose)?;
        }
    }
    for contact in contacts {
        if !before.contains(contact) {
            store::set_contact(conn, clock, ids, contact)?;
        }
    }
    store::touch(conn, clock, id, &association.name)?;
    happened::tell(conn, clock, ids, CHANGED, id)?;
    let versions = Versions {
        from: Some(association.version),
        to: Some(association.version + 1),
    };
    let remark = on_behalf.word();
    access::record_with(
        conn,
        clock,
        ids,
        permit,
        &id.0,
        versions,
        Some(&id.0),
        remark,
    )
}

/// Writes that the municipality looked at the contact persons, for those who can be told.
pub fn look_at_contacts(
    conn: &mut Conn,
    clock: &dyn Clock,
    ids: &dyn Ids,
    permit: &Permit<Action>,
    association: &Association,
) -> Result<(), Error> {
    for contact in store::contacts_of(conn, &association.id)? {
        if let Some(person) = &contact.person {
            access::record_reading(conn, clock, ids, permit, &association.id.0, person)?;
        }
    }
    Ok(())
}

/// All that the register holds about a person.
pub fn export_person(conn: &mut Conn, person: &PersonId) -> Result<Value, Error> {
    let contacts = of_person(conn, person)?;
    if contacts.is_empty() {
        return Ok(Value::Null);
    }
    let told = contacts.iter().map(|contact| {
        json!({
            "association": contact.association.0,
            "purpose": contact.purpose.word(),
            "name": contact.name,
            "email": contact.email,
            "phone": contact.phone,
            "agreed_to_be_shown_at": contact.consent.as_ref().map(|(at, _)| at.to_string()),
        })
    });
    Ok(json!({ "contact_person": told.collect::<Vec<_>>() }))
}

/// Erases it. Nothing has to be kept.
pub fn erase_person(
    conn: &mut Conn,
    _: &dyn Clock,
    person: &PersonId,
) -> Result<Vec<&'static str>, Error> {
    for contact in of_person(conn, person)? {
        store::forget_contact(conn, &contact.association, contact.purpose)?;
    }
    Ok(Vec::new())
}

fn of_person(conn: &mut Conn, person: &PersonId) -> Result<Vec<Contact>, Error> {
    let email = identity::people::one(conn, person)?.map(|it| it.email);
    store::contacts_of_person(conn, person, &email.unwrap_or_default())
}
