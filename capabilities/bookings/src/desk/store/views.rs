//! Choices of requests that a case officer comes back to, and what was granted at once.

use access::PersonId;
use db::{Conn, Error};
use diesel::{
    BoolExpressionMethods as _, ExpressionMethods, Insertable, OptionalExtension as _, QueryDsl,
    Queryable, RunQueryDsl, Selectable, SelectableHelper as _, delete, insert_into, update,
};
use kernel::{Clock, Ids, Instant};

use super::table::{booking_bulk, booking_view};

/// A kept choice.
#[derive(Clone, Debug, PartialEq, Eq, Queryable, Selectable, Insertable)]
#[diesel(table_name = booking_view)]
pub struct Kept {
    /// Its id.
    pub id: String,
    /// Who keeps it.
    pub person_id: PersonId,
    /// What it is called.
    pub name: String,
    /// The query of its address.
    pub query: String,
    /// Whether colleagues see it too.
    pub shared: bool,
    /// When it was kept.
    pub made_at: Instant,
}

/// Requests that were granted at once.
#[derive(Clone, Debug, PartialEq, Eq, Queryable, Selectable, Insertable)]
#[diesel(table_name = booking_bulk)]
pub struct Bulk {
    /// Its id.
    pub id: String,
    /// Who did it.
    pub person_id: PersonId,
    /// Ids of the reservations, parted by space.
    pub bookings: String,
    /// When.
    pub made_at: Instant,
    /// When it was undone.
    pub undone_at: Option<Instant>,
}

/// Those a person keeps, and those her colleagues share, in the order they were made.
pub fn all(conn: &mut Conn, person: &PersonId) -> Result<Vec<Kept>, Error> {
    Ok(booking_view::table
        .filter(
            booking_view::person_id
                .eq(person)
                .or(booking_view::shared.eq(true)),
        )
        .order((booking_view::made_at, booking_view::id))
        .select(Kept::as_select())
        .load(conn)?)
}

/// Keeps a choice.
pub fn keep(conn: &mut Conn, it: &Kept) -> Result<(), Error> {
    insert_into(booking_view::table).values(it).execute(conn)?;
    Ok(())
}

/// Lets go of one's own; false when there was none.
pub fn let_go(conn: &mut Conn, person: &PersonId, id: &str) -> Result<bool, Error> {
    let own = booking_view::table
        .filter(booking_view::id.eq(id))
        .filter(booking_view::person_id.eq(person));
    Ok(delete(own).execute(conn)? == 1)
}

/// Remembers what was granted at once, and gives back its id.
pub fn remember(
    conn: &mut Conn,
    (clock, ids): (&dyn Clock, &dyn Ids),
    person: &PersonId,
    bookings: &[String],
) -> Result<String, Error> {
    let it = Bulk {
        id: ids.next(),
        person_id: person.clone(),
        bookings: bookings.join(" "),
        made_at: clock.now(),
        undone_at: None,
    };
    insert_into(booking_bulk::table).values(&it).execute(conn)?;
    Ok(it.id)
}

/// What was granted at once under this id.
pub fn bulk(conn: &mut Conn, id: &str) -> Result<Option<Bulk>, Error> {
    Ok(booking_bulk::table
        .find(id)
        .select(Bulk::as_select())
        .first(conn)
        .optional()?)
}

/// Notes that it was undone; false when it was already.
pub fn undone(conn: &mut Conn, clock: &dyn Clock, id: &str) -> Result<bool, Error> {
    let not_yet = booking_bulk::table
        .filter(booking_bulk::id.eq(id))
        .filter(booking_bulk::undone_at.is_null());
    let changed = update(not_yet)
        .set(booking_bulk::undone_at.eq(clock.now()))
        .execute(conn)?;
    Ok(changed == 1)
}
