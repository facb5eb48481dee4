//! Foundings, and requests for an organisation number, as stored.

use access::PersonId;
use db::{Conn, Error};
use diesel::{
    ExpressionMethods, Insertable, OptionalExtension as _, QueryDsl, Queryable, RunQueryDsl,
    Selectable, SelectableHelper as _,
};
use kernel::{Clock, Day, Ids, Instant};

use super::table::{founding, number_request};
use crate::model::{Founding, FoundingState, NumberRequest};

#[derive(Queryable, Selectable, Insertable)]
#[diesel(table_name = founding)]
struct Row {
    association_id: String,
    person_id: PersonId,
    purpose: String,
    activity: String,
    place: String,
    file: Option<String>,
    state: String,
    answer: String,
    made_at: Instant,
    due_on: Day,
}

/// Stores a new founding.
pub fn insert(conn: &mut Conn, made: &Founding) -> Result<(), Error> {
    let row = Row {
        association_id: made.association.clone(),
        person_id: made.person.clone(),
        purpose: made.purpose.clone(),
        activity: made.activity.clone(),
        place: made.place.clone(),
        file: made.file.clone(),
        state: made.state.word().to_owned(),
        answer: made.answer.clone(),
        made_at: made.made_at,
        due_on: Day::from(made.due_on),
    };
    diesel::insert_into(founding::table)
        .values(&row)
        .execute(conn)?;
    Ok(())
}

/// How this association was founded.
pub fn one(conn: &mut Conn, association: &str) -> Result<Option<Founding>, Error> {
    let row: Option<Row> = founding::table
        .find(association)
        .select(Row::as_select())
        .first(conn)
        .optional()?;
    Ok(row.map(Founding::from))
}

/// What a person founded, newest first.
pub fn of_person(conn: &mut Conn, person: &PersonId) -> Result<Vec<Founding>, Error> {
    let rows: Vec<Row> = founding::table
        .filter(founding::person_id.eq(person))
        .order(founding::made_at.desc())
        .select(Row::as_select())
        .load(conn)?;
    Ok(rows.into_iter().map(Founding::from).collect())
}

/// Decides a founding that waits; gives back whether it did.
pub fn decide(
    conn: &mut Conn,
    clock: &dyn Clock,
    association: &str,
    (state, answer): (FoundingState, &str),
    by: Option<&PersonId>,
) -> Result<bool, Error> {
    let waiting = founding::table
        .find(association)
        .filter(founding::state.eq(FoundingState::Waiting.word()));
    Ok(diesel::update(waiting)
        .set((
            founding::state.eq(state.word()),
            founding::answer.eq(answer),
            founding::decided_at.eq(clock.now()),
            founding::decided_by.eq(by),
        ))
        .execute(conn)?
        > 0)
}

/// Asks to be joined with a number, in place of what was asked before.
pub fn ask_for_number(
    conn: &mut Conn,
    clock: &dyn Clock,
    ids: &dyn Ids,
    (association, number): (&str, &str),
    by: &PersonId,
) -> Result<String, Error> {
    end_request(conn, clock, association)?;
    let id = ids.next();
    diesel::insert_into(number_request::table)
        .values((
            number_request::id.eq(&id),
            number_request::association_id.eq(association),
            number_request::organisation_number.eq(number),
            number_request::asked_by.eq(by),
            number_request::made_at.eq(clock.now()),
        ))
        .execute(conn)?;
    Ok(id)
}

/// What an association asks for now.
pub fn request_of(conn: &mut Conn, association: &str) -> Result<Option<NumberRequest>, Error> {
    let row: Option<(String, String, String, Instant)> = number_request::table
        .filter(number_request::association_id.eq(association))
        .filter(number_request::ended_at.is_null())
        .select((
            number_request::id,
            number_request::association_id,
            number_request::organisation_number,
            number_request::made_at,
        ))
        .first(conn)
        .optional()?;
    Ok(row.map(|(id, association, number, made_at)| NumberRequest {
        id,
        association,
        number,
        made_at,
    }))
}

/// It has been joined, or asks no more.
pub fn end_request(conn: &mut Conn, clock: &dyn Clock, association: &str) -> Result<bool, Error> {
    let open = number_request::table
        .filter(number_request::association_id.eq(association))
        .filter(number_request::ended_at.is_null());
    Ok(diesel::update(open)
        .set(number_request::ended_at.eq(clock.now()))
        .execute(conn)?
        > 0)
}

impl From<Row> for Founding {
    fn from(row: Row) -> Self {
        Self {
            association: row.association_id,
            person: row.person_id,
            purpose: row.purpose,
            activity: row.activity,
            place: row.place,
            file: row.file,
            state: FoundingState::from_word(&row.state).unwrap_or(FoundingState::Refused),
            answer: row.answer,
            made_at: row.made_at,
            due_on: row.due_on.date(),
        }
    }
}
