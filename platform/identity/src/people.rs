//! Persons and the identities they are known by.

use access::PersonId;
use db::{Conn, Error};
use diesel::{
    AsChangeset, ExpressionMethods, Insertable, JoinOnDsl as _, OptionalExtension as _, QueryDsl,
    Queryable, RunQueryDsl, Selectable, SelectableHelper as _,
};
use jiff::civil::Date;
use kernel::{Clock, Day, Ids, Instant, Language};

use crate::table::{identity_link, person, session};

/// The issuer of the embedded sign-in by e-mail code.
pub const BY_EMAIL: &str = "email";

/// A person as stored.
#[derive(Clone, Debug, PartialEq, Eq, Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = person)]
pub struct Person {
    /// Her id.
    pub id: PersonId,
    /// What she is called; empty until she has said so.
    pub name: String,
    /// Where her mail goes. Never a key to anything.
    pub email: String,
    /// Telephone; may be empty.
    pub phone: String,
    language: String,
    /// Whether she wants news besides what she must be told.
    pub wants_news: bool,
    /// When she first came.
    pub made_at: Instant,
    /// The day she was last here.
    pub last_seen_on: Day,
    /// When everything personal was emptied.
    pub anonymised_at: Option<Instant>,
    /// Counts changes.
    pub version: i64,
}

/// How a provider knows somebody.
#[derive(Clone, Copy, Debug)]
pub struct Identity<'a> {
    /// The provider.
    pub issuer: &'a str,
    /// Its own name for the person.
    pub subject: &'a str,
    /// Keyed hash of the identity number, when the provider told it.
    pub number_mac: Option<&'a str>,
}

impl Person {
    /// The language of pages and letters to her.
    pub fn language(&self) -> Language {
        self.language.parse().unwrap_or_default()
    }

    /// Sets the language.
    pub fn speak(&mut self, language: Language) {
        language.tag().clone_into(&mut self.language);
    }
}

/// The person with this id.
pub fn one(conn: &mut Conn, id: &PersonId) -> Result<Option<Person>, Error> {
    Ok(person::table
        .find(id)
        .select(Person::as_select())
        .first(conn)
        .optional()?)
}

/// The persons with these ids, in no order.
pub fn several(conn: &mut Conn, ids: &[PersonId]) -> Result<Vec<Person>, Error> {
    Ok(person::table
        .filter(person::id.eq_any(ids))
        .select(Person::as_select())
        .load(conn)?)
}

/// The person known by (issuer, subject).
pub fn known_by(conn: &mut Conn, issuer: &str, subject: &str) -> Result<Option<Person>, Error> {
    Ok(identity_link::table
        .inner_join(person::table.on(person::id.eq(identity_link::person_id)))
        .filter(identity_link::issuer.eq(issuer))
        .filter(identity_link::subject.eq(subject))
        .select(Person::as_select())
        .first(conn)
        .optional()?)
}

/// The person a provider has proved, made when she comes for the first time. What is known of her
/// already is hers and is not overwritten; an empty name or address is filled in.
pub fn welcome(
    conn: &mut Conn,
    clock: &dyn Clock,
    ids: &dyn Ids,
    identity: Identity<'_>,
    (name, email): (&str, &str),
    language: Language,
) -> Result<Person, Error> {
    let now = clock.now();
    let today = Day::from(kernel::today(clock));
    if let Some(mut known) = known_by(conn, identity.issuer, identity.subject)? {
        let link = identity_link::table
            .filter(identity_link::issuer.eq(identity.issuer))
            .filter(identity_link::subject.eq(identity.subject));
        diesel::update(link)
            .set((
                identity_link::last_used_at.eq(now),
                identity_link::number_mac.eq(identity.number_mac),
            ))
            .execute(conn)?;
        known.last_seen_on = today;
        if known.name.is_empty() {
            name.clone_into(&mut known.name);
        }
        if known.email.is_empty() {
            email.clone_into(&mut known.email);
        }
        save(conn, &mut known)?;
        return Ok(known);
    }
    let made = make(conn, clock, ids, (name, email), language)?;
    diesel::insert_into(identity_link::table)
        .values((
            identity_link::id.eq(ids.next()),
            identity_link::person_id.eq(&made.id),
            identity_link::issuer.eq(identity.issuer),
            identity_link::subject.eq(identity.subject),
            identity_link::number_mac.eq(identity.number_mac),
            identity_link::made_at.eq(now),
            identity_link::last_used_at.eq(now),
        ))
        .execute(conn)?;
    Ok(made)
}

/// A person who has never signed in, such as one named on a paper form, or in a demonstration.
pub fn make(
    conn: &mut Conn,
    clock: &dyn Clock,
    ids: &dyn Ids,
    (name, email): (&str, &str),
    language: Language,
) -> Result<Person, Error> {
    let made = Person {
        id: PersonId(ids.next()),
        name: name.to_owned(),
        email: email.to_owned(),
        phone: String::new(),
        language: language.tag().to_owned(),
        wants_news: true,
        made_at: clock.now(),
        last_seen_on: Day::from(kernel::today(clock)),
        anonymised_at: None,
        version: 1,
    };
    diesel::insert_into(person::table)
        .values(&made)
        .execute(conn)?;
    Ok(made)
}

/// Stores what was changed, and counts the version up.
pub fn save(conn: &mut Conn, changed: &mut Person) -> Result<(), Error> {
    changed.version += 1;
    diesel::update(person::table.find(&changed.id))
        .set(&*changed)
        .execute(conn)?;
    Ok(())
}

/// An identity she signs in with, as stored.
#[derive(Clone, Debug, PartialEq, Eq, Queryable)]
pub struct KnownAs {
    /// The provider.
    pub issuer: String,
    /// The provider's own name for her.
    pub subject: String,
    /// Since when.
    pub made_at: Instant,
    /// When it was last used.
    pub last_used_at: Instant,
}

/// What she signs in with, oldest first.
pub fn known_as(conn: &mut Conn, id: &PersonId) -> Result<Vec<KnownAs>, Error> {
    Ok(identity_link::table
        .filter(identity_link::person_id.eq(id))
        .order((identity_link::made_at.asc(), identity_link::id.asc()))
        .select((
            identity_link::issuer,
            identity_link::subject,
            identity_link::made_at,
            identity_link::last_used_at,
        ))
        .load(conn)?)
}

/// Lets her sign in with a new e-mail address, and with no other, once she has shown that it is
/// hers. False when somebody else signs in with it; nothing is changed then.
pub fn move_email(
    conn: &mut Conn,
    clock: &dyn Clock,
    ids: &dyn Ids,
    id: &PersonId,
    subject: &str,
) -> Result<bool, Error> {
    if let Some(known) = known_by(conn, BY_EMAIL, subject)? {
        return Ok(known.id == *id);
    }
    let own = identity_link::table
        .filter(identity_link::person_id.eq(id))
        .filter(identity_link::issuer.eq(BY_EMAIL));
    diesel::delete(own).execute(conn)?;
    let now = clock.now();
    diesel::insert_into(identity_link::table)
        .values((
            identity_link::id.eq(ids.next()),
            identity_link::person_id.eq(id),
            identity_link::issuer.eq(BY_EMAIL),
            identity_link::subject.eq(subject),
            identity_link::made_at.eq(now),
            identity_link::last_used_at.eq(now),
        ))
        .execute(conn)?;
    Ok(true)
}

/// Persons who were last here on `day` or before, and have not been emptied.
pub fn last_seen_by(conn: &mut Conn, day: Date, most: i64) -> Result<Vec<Person>, Error> {
    Ok(person::table
        .filter(person::anonymised_at.is_null())
        .filter(person::last_seen_on.le(Day::from(day)))
        .order((person::last_seen_on.asc(), person::id.asc()))
        .limit(most)
        .select(Person::as_select())
        .load(conn)?)
}

/// Empties everything personal: she is nobody we know any more. Her id stays, so that history still
/// tells that one person did this and that.
pub fn anonymise(conn: &mut Conn, clock: &dyn Clock, id: &PersonId) -> Result<(), Error> {
    diesel::delete(identity_link::table.filter(identity_link::person_id.eq(id))).execute(conn)?;
    diesel::delete(session::table.filter(session::person_id.eq(id))).execute(conn)?;
    diesel::update(person::table.find(id))
        .set((
            person::name.eq(""),
            person::email.eq(""),
            person::phone.eq(""),
            person::wants_news.eq(false),
            person::anonymised_at.eq(clock.now()),
            person::version.eq(person::version + 1),
        ))
        .execute(conn)?;
    Ok(())
}

/// The keyed hashes of her identity number, one for each provider that told it.
pub fn number_macs(conn: &mut Conn, id: &PersonId) -> Result<Vec<String>, Error> {
    let macs: Vec<Option<String>> = identity_link::table
        .filter(identity_link::person_id.eq(id))
        .filter(identity_link::number_mac.is_not_null())
        .select(identity_link::number_mac)
        .load(conn)?;
    Ok(macs.into_iter().flatten().collect())
}
