//! Councils that recommend in a round, and their rows.

use access::PersonId;
use db::{Conn, Error, for_engine};
use diesel::{
    AsChangeset, ExpressionMethods, Insertable, OptionalExtension as _, QueryDsl, Queryable,
    RunQueryDsl, Selectable, SelectableHelper as _, insert_into, update,
};
use kernel::{Day, Instant, Money};

use super::{
    council_tables::{grant_council_row, grant_recommending},
    read, stored,
};
use crate::model::{CouncilRow, Minutes, Recommending};

#[derive(Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = grant_recommending, treat_none_as_null = true)]
struct Row {
    id: String,
    round_id: String,
    council_id: String,
    kinds: String,
    fields: String,
    frame: Option<Money>,
    key_id: String,
    due_on: Option<Day>,
    text: String,
    meeting: String,
    minutes: String,
    hash: String,
    handed_at: Option<Instant>,
    handed_by: Option<PersonId>,
    version: i64,
}

/// Those of a round.
pub fn of_round(conn: &mut Conn, round: &str) -> Result<Vec<Recommending>, Error> {
    let rows: Vec<Row> = grant_recommending::table
        .filter(grant_recommending::round_id.eq(round))
        .order(grant_recommending::id)
        .select(Row::as_select())
        .load(conn)?;
    rows.into_iter().map(from_row).collect()
}

/// Those of several councils, newest first.
pub fn of_councils(conn: &mut Conn, councils: &[String]) -> Result<Vec<Recommending>, Error> {
    let rows: Vec<Row> = grant_recommending::table
        .filter(grant_recommending::council_id.eq_any(councils))
        .order(grant_recommending::id.desc())
        .select(Row::as_select())
        .load(conn)?;
    rows.into_iter().map(from_row).collect()
}

/// The one with this id.
pub fn one(conn: &mut Conn, id: &str) -> Result<Option<Recommending>, Error> {
    let row: Option<Row> = grant_recommending::table
        .find(id)
        .select(Row::as_select())
        .first(conn)
        .optional()?;
    row.map(from_row).transpose()
}

/// The applications councils have handed over their advice on since then, or ever.
pub fn advised_since(conn: &mut Conn, since: Option<Instant>) -> Result<Vec<String>, Error> {
    let mut handed = grant_recommending::table
        .filter(grant_recommending::handed_at.is_not_null())
        .into_boxed();
    if let Some(since) = since {
        handed = handed.filter(grant_recommending::handed_at.ge(since));
    }
    let all: Vec<String> = handed.select(grant_recommending::minutes).load(conn)?;
    let mut ids = Vec::new();
    for minutes in all.iter().filter(|minutes| !minutes.is_empty()) {
        let minutes: Minutes = read(minutes)?;
        ids.extend(minutes.rows.into_iter().map(|row| row.application));
    }
    Ok(ids)
}

/// Stores a new one.
pub fn insert(conn: &mut Conn, it: &Recommending) -> Result<(), Error> {
    insert_into(grant_recommending::table)
        .values(&to_row(it)?)
        .execute(conn)?;
    Ok(())
}

/// Stores a change, when nobody else changed it since `it.version`. The version rises.
pub fn save(conn: &mut Conn, it: &Recommending) -> Result<bool, Error> {
    let unchanged = grant_recommending::table
        .filter(grant_recommending::id.eq(&it.id))
        .filter(grant_recommending::version.eq(it.version));
    let next = Row {
        version: it.version + 1,
        ..to_row(it)?
    };
    Ok(update(unchanged).set(&next).execute(conn)? == 1)
}

fn to_row(it: &Recommending) -> Result<Row, Error> {
    Ok(Row {
        id: it.id.clone(),
        round_id: it.round.clone(),
        council_id: it.council.clone(),
        kinds: it.kinds.join(" "),
        fields: it.fields.join(" "),
        frame: it.frame,
        key_id: it.key.clone(),
        due_on: it.due_on.map(Day::from),
        text: it.text.clone(),
        meeting: stored(&it.meeting)?,
        minutes: match &it.minutes {
            Some(minutes) => stored(minutes)?,
            None => String::new(),
        },
        hash: it.hash.clone(),
        handed_at: it.handed_at,
        handed_by: it.handed_by.clone(),
        version: it.version,
    })
}

fn from_row(row: Row) -> Result<Recommending, Error> {
    let words = |joined: &str| joined.split_whitespace().map(str::to_owned).collect();
    Ok(Recommending {
        kinds: words(&row.kinds),
        fields: words(&row.fields),
        meeting: read(&row.meeting)?,
        minutes: if row.minutes.is_empty() {
            None
        } else {
            Some(read(&row.minutes)?)
        },
        id: row.id,
        round: row.round_id,
        council: row.council_id,
        frame: row.frame,
        key: row.key_id,
        due_on: row.due_on.map(Day::date),
        text: row.text,
        hash: row.hash,
        handed_at: row.handed_at,
        handed_by: row.handed_by,
        version: row.version,
    })
}

type StoredRow = (String, Option<Money>, String, String);

/// The rows of one.
pub fn rows(conn: &mut Conn, id: &str) -> Result<Vec<CouncilRow>, Error> {
    let rows: Vec<StoredRow> = grant_council_row::table
        .filter(grant_council_row::recommending_id.eq(id))
        .order(grant_council_row::application_id)
        .select((
            grant_council_row::application_id,
            grant_council_row::amount,
            grant_council_row::text,
            grant_council_row::deviation,
        ))
        .load(conn)?;
    let rows = rows
        .into_iter()
        .map(|(application, amount, text, deviation)| CouncilRow {
            application,
            amount,
            text,
            deviation,
        });
    Ok(rows.collect())
}

/// Keeps what a council recommends for an applicant.
pub fn keep(conn: &mut Conn, id: &str, row: &CouncilRow) -> Result<(), Error> {
    for_engine!(conn, |conn| insert_into(grant_council_row::table)
        .values((
            grant_council_row::recommending_id.eq(id),
            grant_council_row::application_id.eq(&row.application),
            grant_council_row::amount.eq(row.amount),
            grant_council_row::text.eq(&row.text),
            grant_council_row::deviation.eq(""),
        ))
        .on_conflict((
            grant_council_row::recommending_id,
            grant_council_row::application_id,
        ))
        .do_update()
        .set((
            grant_council_row::amount.eq(row.amount),
            grant_council_row::text.eq(&row.text),
        ))
        .execute(conn))?;
    Ok(())
}

/// Keeps why staff decided otherwise. Gives back whether there is such a row.
pub fn deviate(
    conn: &mut Conn,
    (id, application): (&str, &str),
    why: &str,
    (now, by): (Instant, Option<&PersonId>),
) -> Result<bool, Error> {
    let row = grant_council_row::table.find((id, application));
    let changed = update(row)
        .set((
            grant_council_row::deviation.eq(why),
            grant_council_row::deviation_at.eq(now),
            grant_council_row::deviation_by.eq(by),
        ))
        .execute(conn)?;
    Ok(changed == 1)
}
