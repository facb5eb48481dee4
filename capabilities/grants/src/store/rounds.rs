//! Rounds with their pots.

use db::{Conn, Error};
use diesel::{
    AsChangeset, ExpressionMethods, Insertable, OptionalExtension as _, QueryDsl, Queryable,
    RunQueryDsl, Selectable, SelectableHelper as _, delete, insert_into, update,
};
use kernel::{Day, Instant, Money};

use super::{
    read, stored,
    table::{grant_pot, grant_round},
};
use crate::model::{Pot, Round, RoundState};

#[derive(Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = grant_round, treat_none_as_null = true)]
struct Row {
    id: String,
    scheme_id: String,
    guidelines_id: String,
    form_id: String,
    title: String,
    opens_on: Day,
    closes_on: Option<Day>,
    papers_on: Option<Day>,
    answer_on: Option<Day>,
    report_on: Option<Day>,
    officer_up_to: Money,
    recommended_by: String,
    decided_by: String,
    state: String,
    changed_at: Instant,
    version: i64,
    budget_year: Option<i32>,
}

#[derive(Queryable, Selectable, Insertable)]
#[diesel(table_name = grant_pot)]
struct PotRow {
    round_id: String,
    rank: i32,
    purpose: String,
    amount: Money,
}

/// Every round, the one that opened last first.
pub fn all(conn: &mut Conn) -> Result<Vec<Round>, Error> {
    let rows: Vec<Row> = grant_round::table
        .order((grant_round::opens_on.desc(), grant_round::id))
        .select(Row::as_select())
        .load(conn)?;
    let pots: Vec<PotRow> = grant_pot::table
        .order((grant_pot::round_id, grant_pot::rank))
        .select(PotRow::as_select())
        .load(conn)?;
    rows.into_iter()
        .map(|row| {
            let own = pots.iter().filter(|pot| pot.round_id == row.id);
            let own = own.map(pot).collect::<Result<_, _>>()?;
            round(row, own)
        })
        .collect()
}

/// One round.
pub fn one(conn: &mut Conn, id: &str) -> Result<Option<Round>, Error> {
    let row: Option<Row> = grant_round::table
        .find(id)
        .select(Row::as_select())
        .first(conn)
        .optional()?;
    let Some(row) = row else {
        return Ok(None);
    };
    let pots: Vec<PotRow> = grant_pot::table
        .filter(grant_pot::round_id.eq(id))
        .order(grant_pot::rank)
        .select(PotRow::as_select())
        .load(conn)?;
    let pots = pots.iter().map(pot).collect::<Result<_, _>>()?;
    round(row, pots).map(Some)
}

/// Stores a new round.
pub fn insert(conn: &mut Conn, it: &Round) -> Result<(), Error> {
    insert_into(grant_round::table)
        .values(row(it)?)
        .execute(conn)?;
    put_pots(conn, it)
}

/// Stores a change, when nobody else changed it since `it.version`. The version rises.
pub fn save(conn: &mut Conn, it: &Round) -> Result<bool, Error> {
    let unchanged = grant_round::table
        .filter(grant_round::id.eq(&it.id))
        .filter(grant_round::version.eq(it.version));
    let next = Row {
        version: it.version + 1,
        ..row(it)?
    };
    let changed = update(unchanged).set(next).execute(conn)?;
    if changed == 1 {
        delete(grant_pot::table.filter(grant_pot::round_id.eq(&it.id))).execute(conn)?;
        put_pots(conn, it)?;
    }
    Ok(changed == 1)
}

fn put_pots(conn: &mut Conn, it: &Round) -> Result<(), Error> {
    for pot in &it.pots {
        let row = PotRow {
            round_id: it.id.clone(),
            rank: pot.rank,
            purpose: stored(&pot.purpose)?,
            amount: pot.amount,
        };
        insert_into(grant_pot::table).values(&row).execute(conn)?;
    }
    Ok(())
}

fn row(it: &Round) -> Result<Row, Error> {
    Ok(Row {
        id: it.id.clone(),
        scheme_id: it.scheme.clone(),
        guidelines_id: it.guidelines.clone(),
        form_id: it.form.clone(),
        title: stored(&it.title)?,
        opens_on: it.opens_on.into(),
        closes_on: it.closes_on.map(Day::from),
        papers_on: it.papers_on.map(Day::from),
        answer_on: it.answer_on.map(Day::from),
        report_on: it.report_on.map(Day::from),
        officer_up_to: it.officer_up_to,
        recommended_by: it.recommended_by.clone(),
        decided_by: it.decided_by.clone(),
        state: it.state.word().to_owned(),
        changed_at: it.changed_at,
        version: it.version,
        budget_year: it.budget_year,
    })
}

fn pot(row: &PotRow) -> Result<Pot, Error> {
    Ok(Pot {
        rank: row.rank,
        purpose: read(&row.purpose)?,
        amount: row.amount,
    })
}

fn round(row: Row, pots: Vec<Pot>) -> Result<Round, Error> {
    Ok(Round {
        title: read(&row.title)?,
        id: row.id,
        scheme: row.scheme_id,
        guidelines: row.guidelines_id,
        form: row.form_id,
        opens_on: row.opens_on.date(),
        closes_on: row.closes_on.map(Day::date),
        papers_on: row.papers_on.map(Day::date),
        answer_on: row.answer_on.map(Day::date),
        report_on: row.report_on.map(Day::date),
        officer_up_to: row.officer_up_to,
        recommended_by: row.recommended_by,
        decided_by: row.decided_by,
        state: RoundState::from_word(&row.state).unwrap_or(RoundState::Draft),
        changed_at: row.changed_at,
        version: row.version,
        budget_year: row.budget_year,
        pots,
    })
}
