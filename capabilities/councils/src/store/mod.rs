//! The room's rows.

pub(crate) mod table;

use access::PersonId;
use db::{Conn, Error};
use diesel::{
    ExpressionMethods, OptionalExtension as _, QueryDsl, RunQueryDsl, SelectableHelper as _,
    insert_into, update,
};
use jiff::civil::Date;
use kernel::Day;
use table::{council, council_member, council_seat};

use crate::model::{Council, EndReason, Member, Seat};

/// Every council, those that are no more last.
pub fn all(conn: &mut Conn) -> Result<Vec<Council>, Error> {
    Ok(council::table
        .order((council::closed, council::name_nb, council::id))
        .select(Council::as_select())
        .load(conn)?)
}

/// The council with this id.
pub fn one(conn: &mut Conn, id: &str) -> Result<Option<Council>, Error> {
    Ok(council::table
        .find(id)
        .select(Council::as_select())
        .first(conn)
        .optional()?)
}

/// Stores a new council.
pub fn insert(conn: &mut Conn, it: &Council) -> Result<(), Error> {
    insert_into(council::table)
        .values(it.clone())
        .execute(conn)?;
    Ok(())
}

/// Stores a change, when nobody else changed it since `it.version`. The version rises.
pub fn save(conn: &mut Conn, it: &Council) -> Result<bool, Error> {
    let unchanged = council::table
        .filter(council::id.eq(&it.id))
        .filter(council::version.eq(it.version));
    let next = Council {
        version: it.version + 1,
        ..it.clone()
    };
    Ok(update(unchanged).set(next).execute(conn)? == 1)
}

/// The seats of a council, in order.
pub fn seats_of(conn: &mut Conn, council: &str) -> Result<Vec<Seat>, Error> {
    Ok(council_seat::table
        .filter(council_seat::council_id.eq(council))
        .order((council_seat::rank, council_seat::id))
        .select(Seat::as_select())
        .load(conn)?)
}

/// Stores a new seat.
pub fn insert_seat(conn: &mut Conn, it: &Seat) -> Result<(), Error> {
    insert_into(council_seat::table)
        .values(it.clone())
        .execute(conn)?;
    Ok(())
}

/// Everybody who has sat in a council, oldest first.
pub fn members_of(conn: &mut Conn, council: &str) -> Result<Vec<Member>, Error> {
    Ok(council_member::table
        .filter(council_member::council_id.eq(council))
        .order((council_member::since_on, council_member::id))
        .select(Member::as_select())
        .load(conn)?)
}

/// Who sits in a council on a day.
pub fn members_on(conn: &mut Conn, council: &str, day: Date) -> Result<Vec<Member>, Error> {
    let mut all = members_of(conn, council)?;
    all.retain(|member| member.sits_on(day));
    Ok(all)
}

/// Every place a person has had.
pub fn places_of(conn: &mut Conn, person: &PersonId) -> Result<Vec<Member>, Error> {
    Ok(council_member::table
        .filter(council_member::person_id.eq(person))
        .order((council_member::since_on, council_member::id))
        .select(Member::as_select())
        .load(conn)?)
}

/// The councils a person sits in on a day.
pub fn sits_in(conn: &mut Conn, person: &PersonId, day: Date) -> Result<Vec<Council>, Error> {
    let mut ids: Vec<String> = places_of(conn, person)?
        .into_iter()
        .filter(|place| place.sits_on(day))
        .map(|place| place.council_id)
        .collect();
    ids.dedup();
    Ok(council::table
        .filter(council::id.eq_any(ids))
        .filter(council::closed.eq(false))
        .order((council::name_nb, council::id))
        .select(Council::as_select())
        .load(conn)?)
}

/// Stores a new member.
pub fn insert_member(conn: &mut Conn, it: &Member) -> Result<(), Error> {
    insert_into(council_member::table)
        .values(it.clone())
        .execute(conn)?;
    Ok(())
}

/// The member a link is for.
pub fn of_token(conn: &mut Conn, token: &str) -> Result<Option<Member>, Error> {
    Ok(council_member::table
        .filter(council_member::token_hash.eq(identity::key::hash(token)))
        .select(Member::as_select())
        .first(conn)
        .optional()?)
}

/// The member is this person; the link is good no more. Gives back whether it still was.
pub fn joined(conn: &mut Conn, id: &str, person: &PersonId) -> Result<bool, Error> {
    let open = council_member::table
        .find(id)
        .filter(council_member::token_hash.is_not_null())
        .filter(council_member::person_id.is_null());
    let changed = update(open)
        .set((
            council_member::person_id.eq(person),
            council_member::email.eq(""),
            council_member::token_hash.eq(None::<String>),
        ))
        .execute(conn)?;
    Ok(changed == 1)
}

/// She sits no more after a day. Gives back whether she did.
pub fn end(
    conn: &mut Conn,
    (council, id): (&str, &str),
    until: Date,
    why: EndReason,
) -> Result<bool, Error> {
    let open = council_member::table
        .find(id)
        .filter(council_member::council_id.eq(council))
        .filter(council_member::ended_because.eq(""));
    let changed = update(open)
        .set((
            council_member::until_on.eq(Some(Day::from(until))),
            council_member::ended_because.eq(why.word()),
            council_member::email.eq(""),
            council_member::token_hash.eq(None::<String>),
        ))
        .execute(conn)?;
    Ok(changed == 1)
}

/// Forgets the name of a person in every place she has had.
pub fn forget(conn: &mut Conn, person: &PersonId) -> Result<usize, Error> {
    Ok(
        update(council_member::table.filter(council_member::person_id.eq(person)))
            .set((council_member::name.eq(""), council_member::email.eq("")))
            .execute(conn)?,
    )
}
