//! Contact persons, as stored.

use access::PersonId;
use db::{Conn, Error, changes};
use diesel::{BoolExpressionMethods as _, ExpressionMethods, QueryDsl, RunQueryDsl};
use kernel::{Clock, Ids, Instant};

use super::{
    TOPIC,
    table::{association_contact, internal_record},
};
use crate::model::{AssociationId, Contact, Purpose};

type Row = (
    String,
    AssociationId,
    String,
    Option<PersonId>,
    (String, String, String),
    (Option<Instant>, Option<PersonId>),
    i64,
);
type Columns = (
    association_contact::id,
    association_contact::association_id,
    association_contact::purpose,
    association_contact::person_id,
    (
        association_contact::name,
        association_contact::email,
        association_contact::phone,
    ),
    (
        association_contact::consent_at,
        association_contact::consent_told_by,
    ),
    association_contact::version,
);

const COLUMNS: Columns = (
    association_contact::id,
    association_contact::association_id,
    association_contact::purpose,
    association_contact::person_id,
    (
        association_contact::name,
        association_contact::email,
        association_contact::phone,
    ),
    (
        association_contact::consent_at,
        association_contact::consent_told_by,
    ),
    association_contact::version,
);

/// The contact persons of an association, in the order of purposes.
pub fn contacts_of(conn: &mut Conn, id: &AssociationId) -> Result<Vec<Contact>, Error> {
    let rows: Vec<Row> = association_contact::table
        .filter(association_contact::association_id.eq(id))
        .select(COLUMNS)
        .load(conn)?;
    let mut contacts: Vec<Contact> = rows.into_iter().map(contact).collect();
    contacts.sort_by_key(|contact| contact.purpose);
    Ok(contacts)
}

/// The contact person of an association for a purpose.
pub fn contacts(
    conn: &mut Conn,
    id: &AssociationId,
    purpose: Purpose,
) -> Result<Option<Contact>, Error> {
    let mut of_purpose = contacts_of(conn, id)?;
    of_purpose.retain(|contact| contact.purpose == purpose);
    Ok(of_purpose.pop())
}

/// The contact persons for a purpose, of all associations, in no order.
pub fn contacts_for(conn: &mut Conn, purpose: Purpose) -> Result<Vec<Contact>, Error> {
    let rows: Vec<Row> = association_contact::table
        .filter(association_contact::purpose.eq(purpose.word()))
        .select(COLUMNS)
        .load(conn)?;
    Ok(rows.into_iter().map(contact).collect())
}

/// What is held about a person: by her id, or by her e-mail when she never signed in.
pub fn contacts_of_person(
    conn: &mut Conn,
    person: &PersonId,
    email: &str,
) -> Result<Vec<Contact>, Error> {
    let mut query = association_contact::table.select(COLUMNS).into_boxed();
    query = if email.is_empty() {
        query.filter(association_contact::person_id.eq(person))
    } else {
        let hers = association_contact::person_id.eq(person);
        query.filter(hers.or(association_contact::email.eq(email)))
    };
    let rows: Vec<Row> = query.load(conn)?;
    Ok(rows.into_iter().map(contact).collect())
}

/// Puts a contact person in place of whoever was there for the purpose.
pub fn set_contact(
    conn: &mut Conn,
    clock: &dyn Clock,
    ids: &dyn Ids,
    new: &Contact,
) -> Result<(), Error> {
    forget_contact(conn, &new.association, new.purpose)?;
    diesel::insert_into(association_contact::table)
        .values((
            association_contact::id.eq(ids.next()),
            association_contact::association_id.eq(&new.association),
            association_contact::purpose.eq(new.purpose.word()),
            association_contact::person_id.eq(&new.person),
            association_contact::name.eq(&new.name),
            association_contact::email.eq(&new.email),
            association_contact::phone.eq(&new.phone),
            association_contact::consent_at.eq(new.consent.as_ref().map(|(at, _)| *at)),
            association_contact::consent_told_by
                .eq(new.consent.as_ref().and_then(|(_, by)| by.clone())),
            association_contact::changed_at.eq(clock.now()),
            association_contact::version.eq(new.version + 1),
        ))
        .execute(conn)?;
    changes::bump(conn, TOPIC)?;
    Ok(())
}

/// Takes the contact person for a purpose away.
pub fn forget_contact(
    conn: &mut Conn,
    id: &AssociationId,
    purpose: Purpose,
) -> Result<bool, Error> {
    let named = association_contact::table
        .filter(association_contact::association_id.eq(id))
        .filter(association_contact::purpose.eq(purpose.word()));
    let gone = diesel::delete(named).execute(conn)? > 0;
    if gone {
        changes::bump(conn, TOPIC)?;
    }
    Ok(gone)
}

/// Takes away the contact persons of associations that were put out of use before this instant.
pub fn forget_contacts_of_archived(conn: &mut Conn, before: Instant) -> Result<usize, Error> {
    let archived: Vec<AssociationId> = internal_record::table
        .filter(internal_record::archived_at.lt(before))
        .select(internal_record::association_id)
        .load(conn)?;
    let theirs =
        association_contact::table.filter(association_contact::association_id.eq_any(archived));
    Ok(diesel::delete(theirs).execute(conn)?)
}

fn contact(row: Row) -> Contact {
    let (id, association, purpose, person, (name, email, phone), consent, version) = row;
    Contact {
        id,
        association,
        // The table's own rule lets no other words in.
        purpose: Purpose::from_word(&purpose).unwrap_or(Purpose::Public),
        person,
        name,
        email,
        phone,
        consent: consent.0.map(|at| (at, consent.1)),
        version,
    }
}
