//! Roles as stored: given, found, ended. What they let people do is `access::Role`'s business.

use access::{Of, PersonId, Role, RoleKind, Scope, Source};
use db::{Conn, Error};
use diesel::{
    BoolExpressionMethods as _, ExpressionMethods, Insertable, QueryDsl, Queryable, RunQueryDsl,
    Selectable, SelectableHelper as _,
};
use jiff::civil::Date;
use kernel::{Clock, Day, Ids, Instant};

use crate::table::role;

/// A role with whose it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Held {
    /// Whose.
    pub person: PersonId,
    /// The role.
    pub role: Role,
    /// Who gave or approved it.
    pub given_by: Option<PersonId>,
    /// When the source was last asked.
    pub checked_at: Option<Instant>,
    /// When it ended, and the word for why.
    pub ended: Option<(Instant, String)>,
    /// Counts changes.
    pub version: i64,
}

/// A role to be given.
#[derive(Clone, Debug)]
pub struct NewRole {
    /// To whom.
    pub person: PersonId,
    /// What.
    pub kind: RoleKind,
    /// Where.
    pub of: Of,
    /// What it lets her do; for most kinds [`RoleKind::usual_scopes`].
    pub scopes: Vec<Scope>,
    /// For the municipality's own people: the capabilities; empty means all.
    pub capabilities: Vec<String>,
    /// By whose word.
    pub source: Source,
    /// Who gave or approved it.
    pub given_by: Option<PersonId>,
    /// To and with this day.
    pub until: Option<Date>,
}

/// Why a role ended, as stored.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ending {
    /// Handed over to new officers.
    HandedOver,
    /// Taken back by whoever may give it.
    Withdrawn,
    /// She stepped down herself.
    SteppedDown,
    /// Its last day has passed.
    Expired,
    /// The national register no longer knows it, and the grace is over.
    National,
    /// Others objected to the claim.
    Objected,
    /// The association is no more.
    Dissolved,
    /// The association is in another municipality now.
    MovedAway,
    /// She asked to be erased.
    Erased,
}

impl Ending {
    /// As it is stored.
    pub const fn word(self) -> &'static str {
        match self {
            Self::HandedOver => "handed_over",
            Self::Withdrawn => "withdrawn",
            Self::SteppedDown => "stepped_down",
            Self::Expired => "expired",
            Self::National => "national",
            Self::Objected => "objected",
            Self::Dissolved => "dissolved",
            Self::MovedAway => "moved_away",
            Self::Erased => "erased",
        }
    }
}

#[derive(Queryable, Selectable, Insertable)]
#[diesel(table_name = role)]
struct Row {
    id: String,
    person_id: PersonId,
    kind: String,
    association_id: Option<String>,
    unit: Option<String>,
    scopes: String,
    capabilities: String,
    source: String,
    given_by: Option<PersonId>,
    since_day: Day,
    until_day: Option<Day>,
    grace_until: Option<Day>,
    checked_at: Option<Instant>,
    made_at: Instant,
    ended_at: Option<Instant>,
    ended_because: Option<String>,
    version: i64,
}

/// Gives a role from today.
pub fn give(
    conn: &mut Conn,
    clock: &dyn Clock,
    ids: &dyn Ids,
    new: &NewRole,
) -> Result<Role, Error> {
    let now = clock.now();
    let row = Row {
        id: ids.next(),
        person_id: new.person.clone(),
        kind: new.kind.word().to_owned(),
        association_id: new.of.association().map(str::to_owned),
        unit: new.of.unit().map(str::to_owned),
        scopes: joined(new.scopes.iter().map(|scope| scope.word())),
        capabilities: joined(new.capabilities.iter().map(String::as_str)),
        source: new.source.word().to_owned(),
        given_by: new.given_by.clone(),
        since_day: Day::from(kernel::today(clock)),
        until_day: new.until.map(Day::from),
        grace_until: None,
        checked_at: (new.source == Source::National).then_some(now),
        made_at: now,
        ended_at: None,
        ended_because: None,
        version: 1,
    };
    diesel::insert_into(role::table)
        .values(&row)
        .execute(conn)?;
    Ok(row.into_held().role)
}

/// The roles of a person that are in force today.
pub fn of_person(conn: &mut Conn, clock: &dyn Clock, id: &PersonId) -> Result<Vec<Role>, Error> {
    let today = Day::from(kernel::today(clock));
    let rows: Vec<Row> = role::table
        .filter(role::person_id.eq(id))
        .filter(role::ended_at.is_null())
        .filter(role::until_day.is_null().or(role::until_day.ge(today)))
        .filter(role::grace_until.is_null().or(role::grace_until.ge(today)))
        .order((role::made_at.asc(), role::id.asc()))
        .select(Row::as_select())
        .load(conn)?;
    Ok(rows.into_iter().map(|row| row.into_held().role).collect())
}

/// The roles in an association that are in force today, in the order of [`RoleKind`].
pub fn in_association(
    conn: &mut Conn,
    clock: &dyn Clock,
    association: &str,
) -> Result<Vec<Held>, Error> {
    let today = Day::from(kernel::today(clock));
    let rows: Vec<Row> = role::table
        .filter(role::association_id.eq(association))
        .filter(role::ended_at.is_null())
        .filter(role::until_day.is_null().or(role::until_day.ge(today)))
        .filter(role::grace_until.is_null().or(role::grace_until.ge(today)))
        .select(Row::as_select())
        .load(conn)?;
    Ok(ordered(rows))
}

/// Every role there ever was in an association, for its history; newest first.
pub fn history_of(conn: &mut Conn, association: &str) -> Result<Vec<Held>, Error> {
    let rows: Vec<Row> = role::table
        .filter(role::association_id.eq(association))
        .order((role::made_at.desc(), role::id.desc()))
        .select(Row::as_select())
        .load(conn)?;
    Ok(rows.into_iter().map(Row::into_held).collect())
}

/// Every role a person ever had, newest first.
pub fn history_of_person(conn: &mut Conn, id: &PersonId) -> Result<Vec<Held>, Error> {
    let rows: Vec<Row> = role::table
        .filter(role::person_id.eq(id))
        .order((role::made_at.desc(), role::id.desc()))
        .select(Row::as_select())
        .load(conn)?;
    Ok(rows.into_iter().map(Row::into_held).collect())
}

/// Every role in force in any association, for lists of whom one reaches; in no order.
pub fn in_all_associations(conn: &mut Conn, clock: &dyn Clock) -> Result<Vec<Held>, Error> {
    let today = Day::from(kernel::today(clock));
    let rows: Vec<Row> = role::table
        .filter(role::association_id.is_not_null())
        .filter(role::ended_at.is_null())
        .filter(role::until_day.is_null().or(role::until_day.ge(today)))
        .filter(role::grace_until.is_null().or(role::grace_until.ge(today)))
        .select(Row::as_select())
        .load(conn)?;
    Ok(rows.into_iter().map(Row::into_held).collect())
}

/// The municipality's own people, in the order of [`RoleKind`].
pub fn of_municipality(conn: &mut Conn, clock: &dyn Clock) -> Result<Vec<Held>, Error> {
    let today = Day::from(kernel::today(clock));
    let rows: Vec<Row> = role::table
        .filter(role::association_id.is_null())
        .filter(role::ended_at.is_null())
        .filter(role::until_day.is_null().or(role::until_day.ge(today)))
        .select(Row::as_select())
        .load(conn)?;
    Ok(ordered(rows))
}

/// The role with this id, in force or not.
pub fn one(conn: &mut Conn, id: &str) -> Result<Option<Held>, Error> {
    use diesel::OptionalExtension as _;
    let row: Option<Row> = role::table
        .find(id)
        .select(Row::as_select())
        .first(conn)
        .optional()?;
    Ok(row.map(Row::into_held))
}

/// Ends a role now. Gives back whether it was in force.
pub fn end(conn: &mut Conn, clock: &dyn Clock, id: &str, why: Ending) -> Result<bool, Error> {
    let open = role::table.find(id).filter(role::ended_at.is_null());
    let ended = diesel::update(open)
        .set((
            role::ended_at.eq(clock.now()),
            role::ended_because.eq(why.word()),
            role::version.eq(role::version + 1),
        ))
        .execute(conn)?;
    Ok(ended > 0)
}

/// Changes what a role lets her do, and until when.
pub fn change(
    conn: &mut Conn,
    id: &str,
    scopes: &[Scope],
    until: Option<Date>,
) -> Result<bool, Error> {
    let open = role::table.find(id).filter(role::ended_at.is_null());
    let changed = diesel::update(open)
        .set((
            role::scopes.eq(joined(scopes.iter().map(|scope| scope.word()))),
            role::until_day.eq(until.map(Day::from)),
            role::version.eq(role::version + 1),
        ))
        .execute(conn)?;
    Ok(changed > 0)
}

/// Writes what the national register said: still so, or running on until `grace_until`.
pub fn checked(
    conn: &mut Conn,
    clock: &dyn Clock,
    id: &str,
    grace_until: Option<Date>,
) -> Result<(), Error> {
    diesel::update(role::table.find(id))
        .set((
            role::checked_at.eq(clock.now()),
            role::grace_until.eq(grace_until.map(Day::from)),
            role::version.eq(role::version + 1),
        ))
        .execute(conn)?;
    Ok(())
}

/// Ids of the roles in an association that have not ended, for when it becomes part of another.
pub fn of_one_association(conn: &mut Conn, association: &str) -> Result<Vec<String>, Error> {
    Ok(role::table
        .filter(role::association_id.eq(association))
        .filter(role::ended_at.is_null())
        .select(role::id)
        .load(conn)?)
}

/// The same roles, in another association from now on.
pub fn move_to_association(conn: &mut Conn, ids: &[String], into: &str) -> Result<(), Error> {
    diesel::update(role::table.filter(role::id.eq_any(ids)))
        .set((
            role::association_id.eq(into),
            role::version.eq(role::version + 1),
        ))
        .execute(conn)?;
    Ok(())
}

/// Roles that are over by their own date and not yet marked as ended.
pub fn run_out(conn: &mut Conn, clock: &dyn Clock) -> Result<Vec<Held>, Error> {
    let today = Day::from(kernel::today(clock));
    let rows: Vec<Row> = role::table
        .filter(role::ended_at.is_null())
        .filter(role::until_day.lt(today).or(role::grace_until.lt(today)))
        .select(Row::as_select())
        .load(conn)?;
    Ok(rows.into_iter().map(Row::into_held).collect())
}

impl Row {
    fn into_held(self) -> Held {
        let of = match self.association_id {
            Some(id) => Of::Association(id),
            None => Of::Municipality { unit: self.unit },
        };
        Held {
            person: self.person_id,
            given_by: self.given_by,
            checked_at: self.checked_at,
            ended: self.ended_at.zip(self.ended_because),
            version: self.version,
            role: Role {
                id: self.id,
                // The table's own rule lets no other words in.
                kind: RoleKind::from_word(&self.kind).unwrap_or(RoleKind::Delegate),
                of,
                scopes: self
                    .scopes
                    .split(' ')
                    .filter_map(Scope::from_word)
                    .collect(),
                capabilities: self
                    .capabilities
                    .split_whitespace()
                    .map(str::to_owned)
                    .collect(),
                source: Source::from_word(&self.source).unwrap_or(Source::Officer),
                since: self.since_day.date(),
                until: self.until_day.map(Day::date),
                grace_until: self.grace_until.map(Day::date),
            },
        }
    }
}

fn ordered(rows: Vec<Row>) -> Vec<Held> {
    let mut held: Vec<Held> = rows.into_iter().map(Row::into_held).collect();
    held.sort_by(|one, other| {
        (one.role.kind, &one.role.id).cmp(&(other.role.kind, &other.role.id))
    });
    held
}

fn joined<'a>(words: impl Iterator<Item = &'a str>) -> String {
    words.collect::<Vec<_>>().join(" ")
}
