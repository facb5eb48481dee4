//! The trail: who did what to which thing, from which version to which.
//!
//! Lines are written in the transaction of the change and never changed after. That somebody looked
//! at protected personal data is a line as well, so that a person can be told who looked at hers
//! (personvernforordningen art. 15; docs/decisions/0012-roles.md).

use db::{Conn, Error, Migration};
use diesel::{
    EscapeExpressionMethods as _, ExpressionMethods, Insertable, QueryDsl, Queryable, RunQueryDsl,
    Selectable, SelectableHelper as _, TextExpressionMethods as _,
};
use kernel::{Clock, Ids, Instant};

use self::table::audit;
use crate::{Action, Permit, PersonId};

/// The audit table.
pub const MIGRATIONS: &[Migration] = &[
    Migration::shared(
        "access",
        "0001_access",
        include_str!("../schema/0001_access.sql"),
    ),
    Migration::shared(
        "access",
        "0002_persons",
        include_str!("../schema/0002_persons.sql"),
    ),
];

mod table {
    diesel::table! {
        audit (id) {
            id -> Text,
            at -> Timestamp,
            actor -> Text,
            action -> Text,
            subject -> Text,
            from_version -> Nullable<BigInt>,
            to_version -> Nullable<BigInt>,
            person_id -> Nullable<Text>,
            association_id -> Nullable<Text>,
            seen_person_id -> Nullable<Text>,
            remark -> Nullable<Text>,
        }
    }
}

/// The version a thing had and the one it got; `None` where there is none.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Versions {
    /// Before; `None` when the thing was made.
    pub from: Option<i64>,
    /// After; `None` when the thing was removed.
    pub to: Option<i64>,
}

/// One line of the trail.
#[derive(Clone, Debug, PartialEq, Eq, Queryable, Selectable, Insertable)]
#[diesel(table_name = audit)]
pub struct Entry {
    /// Its id.
    pub id: String,
    /// When.
    pub at: Instant,
    /// The kind of actor: nobody, operator, program or person.
    pub actor: String,
    /// What was permitted, such as `associations.import_national`.
    pub action: String,
    /// The id of the thing.
    pub subject: String,
    /// The version before.
    pub from_version: Option<i64>,
    /// The version after.
    pub to_version: Option<i64>,
    /// The person who did it.
    pub person_id: Option<PersonId>,
    /// The association it was done for or to.
    pub association_id: Option<String>,
    /// Whose protected personal data was read.
    pub seen_person_id: Option<PersonId>,
    /// Why or how, such as «paper»; holds no personal data.
    pub remark: Option<String>,
}

/// Writes into the trail what `permit` was used for. Call it in the transaction of the change.
pub fn record<A: Action>(
    conn: &mut Conn,
    clock: &dyn Clock,
    ids: &dyn Ids,
    permit: &Permit<A>,
    subject: &str,
    versions: Versions,
) -> Result<(), Error> {
    write(conn, line(clock, ids, permit, subject, versions))
}

/// The same, with the association it concerns and, when there is more to say, a remark.
#[expect(
    clippy::too_many_arguments,
    reason = "a line of the trail has this much to say"
)]
pub fn record_with<A: Action>(
    conn: &mut Conn,
    clock: &dyn Clock,
    ids: &dyn Ids,
    permit: &Permit<A>,
    subject: &str,
    versions: Versions,
    association: Option<&str>,
    remark: &str,
) -> Result<(), Error> {
    let mut entry = line(clock, ids, permit, subject, versions);
    entry.association_id = association.map(str::to_owned);
    entry.remark = (!remark.is_empty()).then(|| remark.to_owned());
    write(conn, entry)
}

/// Writes that `permit` was used to look at protected personal data of `seen`.
pub fn record_reading<A: Action>(
    conn: &mut Conn,
    clock: &dyn Clock,
    ids: &dyn Ids,
    permit: &Permit<A>,
    subject: &str,
    seen: &PersonId,
) -> Result<(), Error> {
    let mut entry = line(clock, ids, permit, subject, Versions::default());
    entry.seen_person_id = Some(seen.clone());
    write(conn, entry)
}

/// What was done to the thing with this id, newest first.
pub fn about(conn: &mut Conn, subject: &str, most: i64) -> Result<Vec<Entry>, Error> {
    Ok(audit::table
        .filter(audit::subject.eq(subject))
        .order((audit::at.desc(), audit::id.desc()))
        .limit(most)
        .select(Entry::as_select())
        .load(conn)?)
}

/// Who looked at the protected personal data of `person`, newest first.
pub fn seen_of(conn: &mut Conn, person: &PersonId, most: i64) -> Result<Vec<Entry>, Error> {
    Ok(audit::table
        .filter(audit::seen_person_id.eq(person))
        .order((audit::at.desc(), audit::id.desc()))
        .limit(most)
        .select(Entry::as_select())
        .load(conn)?)
}

/// What of the trail is asked for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TrailFilter {
    /// Only what this person did.
    pub person: Option<PersonId>,
    /// Only what was done for or to this association.
    pub association: Option<String>,
    /// Only actions that begin so, such as `people.`
    pub action: String,
    /// Only from this instant on.
    pub from: Option<Instant>,
    /// Only before this instant.
    pub before: Option<Instant>,
}

/// The newest lines that fit, newest first.
pub fn trail(conn: &mut Conn, filter: &TrailFilter, most: i64) -> Result<Vec<Entry>, Error> {
    let mut query = audit::table.into_boxed();
    if let Some(person) = &filter.person {
        query = query.filter(audit::person_id.eq(person));
    }
    if let Some(association) = &filter.association {
        query = query.filter(audit::association_id.eq(association));
    }
    if !filter.action.is_empty() {
        // What is no part of an action's name means something to LIKE.
        let plain = |c: &char| c.is_ascii_alphanumeric() || matches!(c, '.' | '_');
        let begins: String = filter.action.chars().filter(plain).collect();
        let pattern = format!("{}%", begins.replace('_', "!_"));
        query = query.filter(audit::action.like(pattern).escape('!'));
    }
    if let Some(from) = filter.from {
        query = query.filter(audit::at.ge(from));
    }
    if let Some(before) = filter.before {
        query = query.filter(audit::at.lt(before));
    }
    Ok(query
        .order((audit::at.desc(), audit::id.desc()))
        .limit(most)
        .select(Entry::as_select())
        .load(conn)?)
}

/// Lines after the one with `(at, id)`, oldest first: for handing the trail over to a log system
/// piece by piece.
pub fn after(conn: &mut Conn, (at, id): (Instant, &str), most: i64) -> Result<Vec<Entry>, Error> {
    use diesel::BoolExpressionMethods as _;
    Ok(audit::table
        .filter(audit::at.gt(at).or(audit::at.eq(at).and(audit::id.gt(id))))
        .order((audit::at.asc(), audit::id.asc()))
        .limit(most)
        .select(Entry::as_select())
        .load(conn)?)
}

fn line<A: Action>(
    clock: &dyn Clock,
    ids: &dyn Ids,
    permit: &Permit<A>,
    subject: &str,
    versions: Versions,
) -> Entry {
    Entry {
        id: ids.next(),
        at: clock.now(),
        actor: permit.actor().word().to_owned(),
        action: permit.action().name().to_owned(),
        subject: subject.to_owned(),
        from_version: versions.from,
        to_version: versions.to,
        person_id: permit.actor().who().map(|who| who.person.clone()),
        association_id: None,
        seen_person_id: None,
        remark: None,
    }
}

fn write(conn: &mut Conn, entry: Entry) -> Result<(), Error> {
    diesel::insert_into(audit::table)
        .values(entry)
        .execute(conn)?;
    Ok(())
}
