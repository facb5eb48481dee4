//! Damage, what was done about it, and its pictures, as stored.

use access::PersonId;
use db::{Conn, Error};
use diesel::{
    ExpressionMethods as _, Insertable, OptionalExtension as _, QueryDsl as _, Queryable,
    RunQueryDsl as _, Selectable, SelectableHelper as _, insert_into, update,
};
use kernel::Instant;

use super::table::{damage, damage_picture, damage_step};
use crate::model::{Damage, DamageState};

#[derive(Queryable, Selectable, Insertable)]
#[diesel(table_name = damage)]
struct Row {
    id: String,
    premises_id: String,
    occurrence_id: Option<String>,
    reported_by: Option<PersonId>,
    words: String,
    state: String,
    made_at: Instant,
    version: i64,
}

/// Something said or done about damage.
#[derive(Clone, Debug, PartialEq, Eq, Queryable, Selectable, Insertable)]
#[diesel(table_name = damage_step)]
pub struct Step {
    /// Its id.
    pub id: String,
    /// The damage.
    pub damage_id: String,
    /// When.
    pub at: Instant,
    /// Who; none when she is erased.
    pub person_id: Option<PersonId>,
    /// The state it got.
    pub state: String,
    /// What was said.
    pub words: String,
}

/// A picture of it.
#[derive(Clone, Debug, PartialEq, Eq, Queryable, Selectable, Insertable)]
#[diesel(table_name = damage_picture)]
pub struct Picture {
    /// The damage.
    pub damage_id: String,
    /// Its order, from 1.
    pub rank: i32,
    /// The stored file.
    pub file_id: String,
    /// What it shows.
    pub alternative: String,
}

/// Writes down damage.
pub fn insert(conn: &mut Conn, it: &Damage) -> Result<(), Error> {
    let row = Row {
        id: it.id.clone(),
        premises_id: it.premises.clone(),
        occurrence_id: it.occurrence.clone(),
        reported_by: it.reported_by.clone(),
        words: it.words.clone(),
        state: it.state.word().to_owned(),
        made_at: it.made_at,
        version: it.version,
    };
    insert_into(damage::table).values(&row).execute(conn)?;
    Ok(())
}

/// Adds a picture.
pub fn add_picture(conn: &mut Conn, picture: &Picture) -> Result<(), Error> {
    insert_into(damage_picture::table)
        .values(picture)
        .execute(conn)?;
    Ok(())
}

/// Its pictures, in order.
pub fn pictures(conn: &mut Conn, id: &str) -> Result<Vec<Picture>, Error> {
    Ok(damage_picture::table
        .filter(damage_picture::damage_id.eq(id))
        .order(damage_picture::rank)
        .select(Picture::as_select())
        .load(conn)?)
}

/// The damage with this id.
pub fn one(conn: &mut Conn, id: &str) -> Result<Option<Damage>, Error> {
    let row: Option<Row> = damage::table
        .find(id)
        .select(Row::as_select())
        .first(conn)
        .optional()?;
    Ok(row.and_then(of_row))
}

/// All damage in some of the states, newest first.
pub fn in_states(conn: &mut Conn, states: &[DamageState]) -> Result<Vec<Damage>, Error> {
    let words: Vec<&str> = states.iter().map(|state| state.word()).collect();
    let rows: Vec<Row> = damage::table
        .filter(damage::state.eq_any(words))
        .order((damage::made_at.desc(), damage::id))
        .select(Row::as_select())
        .load(conn)?;
    Ok(rows.into_iter().filter_map(of_row).collect())
}

/// One of its pictures.
pub fn picture(conn: &mut Conn, id: &str, rank: i32) -> Result<Option<Picture>, Error> {
    Ok(damage_picture::table
        .find((id, rank))
        .select(Picture::as_select())
        .first(conn)
        .optional()?)
}

/// What was said and done about it, oldest first.
pub fn steps(conn: &mut Conn, id: &str) -> Result<Vec<Step>, Error> {
    Ok(damage_step::table
        .filter(damage_step::damage_id.eq(id))
        .order((damage_step::at, damage_step::id))
        .select(Step::as_select())
        .load(conn)?)
}

/// Gives damage another state; false when somebody changed it first.
pub fn follow(
    conn: &mut Conn,
    (id, version): (&str, i64),
    state: DamageState,
    step: &Step,
) -> Result<bool, Error> {
    let same = damage::table
        .filter(damage::id.eq(id))
        .filter(damage::version.eq(version));
    let changed = update(same)
        .set((
            damage::state.eq(state.word()),
            damage::version.eq(version + 1),
        ))
        .execute(conn)?;
    if changed == 1 {
        insert_into(damage_step::table).values(step).execute(conn)?;
    }
    Ok(changed == 1)
}

/// What a person told.
pub fn told_by(conn: &mut Conn, person: &PersonId) -> Result<Vec<Damage>, Error> {
    let rows: Vec<Row> = damage::table
        .filter(damage::reported_by.eq(Some(&person.0)))
        .order(damage::made_at)
        .select(Row::as_select())
        .load(conn)?;
    Ok(rows.into_iter().filter_map(of_row).collect())
}

/// Forgets who told; the damage stays.
pub fn forget_person(conn: &mut Conn, person: &PersonId) -> Result<usize, Error> {
    let told = update(damage::table.filter(damage::reported_by.eq(Some(&person.0))))
        .set(damage::reported_by.eq(None::<String>))
        .execute(conn)?;
    let done = update(damage_step::table.filter(damage_step::person_id.eq(Some(&person.0))))
        .set(damage_step::person_id.eq(None::<String>))
        .execute(conn)?;
    Ok(told + done)
}

fn of_row(row: Row) -> Option<Damage> {
    Some(Damage {
        id: row.id,
        premises: row.premises_id,
        occurrence: row.occurrence_id,
        reported_by: row.reported_by,
        words: row.words,
        state: DamageState::from_word(&row.state)?,
        made_at: row.made_at,
        version: row.version,
    })
}
