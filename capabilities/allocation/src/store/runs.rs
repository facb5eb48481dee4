//! Runs as rows. The bytes of an outcome are kept, and asked for their hash when they are read.

use access::PersonId;
use db::{Conn, Error};
use diesel::{
    ExpressionMethods, Insertable, OptionalExtension as _, QueryDsl, Queryable, RunQueryDsl,
    Selectable, SelectableHelper as _,
};
use kernel::Instant;

use super::{read_json, table::allocation_run};
use crate::{
    engine::{Outcome, canonical},
    model::{AllocationRun, RunPurpose},
};

#[derive(Queryable, Selectable, Insertable)]
#[diesel(table_name = allocation_run)]
struct Row {
    id: String,
    title: String,
    purpose: String,
    round_id: Option<String>,
    snapshot_id: String,
    key_version_id: Option<String>,
    against_id: Option<String>,
    plan: String,
    outcome: String,
    hash: String,
    made_at: Instant,
    made_by: Option<PersonId>,
}

/// The latest runs, without those that others are only compared with; newest first.
pub fn latest(conn: &mut Conn, most: i64) -> Result<Vec<AllocationRun>, Error> {
    let compared: Vec<Option<String>> = allocation_run::table
        .filter(allocation_run::against_id.is_not_null())
        .select(allocation_run::against_id)
        .load(conn)?;
    let compared: Vec<String> = compared.into_iter().flatten().collect();
    let rows: Vec<Row> = allocation_run::table
        .filter(allocation_run::id.ne_all(compared))
        .order((allocation_run::made_at.desc(), allocation_run::id.desc()))
        .limit(most)
        .select(Row::as_select())
        .load(conn)?;
    rows.into_iter().map(Row::whole).collect()
}

/// One run, when it is there; a fault when its bytes are not those that were kept.
pub fn one(conn: &mut Conn, id: &str) -> Result<Option<AllocationRun>, Error> {
    let row: Option<Row> = allocation_run::table
        .find(id)
        .select(Row::as_select())
        .first(conn)
        .optional()?;
    row.map(Row::whole).transpose()
}

/// The latest run that what is decided in a round of grants builds on.
pub fn final_of(conn: &mut Conn, round: &str) -> Result<Option<AllocationRun>, Error> {
    let row: Option<Row> = allocation_run::table
        .filter(allocation_run::round_id.eq(round))
        .filter(allocation_run::purpose.eq(RunPurpose::Final.word()))
        .order((allocation_run::made_at.desc(), allocation_run::id.desc()))
        .select(Row::as_select())
        .first(conn)
        .optional()?;
    row.map(Row::whole).transpose()
}

/// Stores a new run.
pub fn add(conn: &mut Conn, run: &AllocationRun) -> Result<(), Error> {
    let row = Row {
        id: run.id.clone(),
        title: run.title.clone(),
        purpose: run.purpose.word().to_owned(),
        round_id: run.round.clone(),
        snapshot_id: run.snapshot.clone(),
        key_version_id: run.key_version.clone(),
        against_id: run.against.clone(),
        plan: canonical(&run.plan).0,
        outcome: canonical(&run.outcome).0,
        hash: run.hash.clone(),
        made_at: run.made_at,
        made_by: run.made_by.clone(),
    };
    diesel::insert_into(allocation_run::table)
        .values(&row)
        .execute(conn)?;
    Ok(())
}

/// What a person ran: what it was called, and when.
pub fn made_by(conn: &mut Conn, person: &PersonId) -> Result<Vec<(String, Instant)>, Error> {
    Ok(allocation_run::table
        .filter(allocation_run::made_by.eq(person))
        .order(allocation_run::made_at.asc())
        .select((allocation_run::title, allocation_run::made_at))
        .load(conn)?)
}

impl Row {
    fn whole(self) -> Result<AllocationRun, Error> {
        let outcome: Outcome = read_json(&self.outcome)?;
        let (text, hash) = canonical(&outcome);
        if text != self.outcome || hash != self.hash {
            let why = format!("the run {} is not the one that was kept", self.id);
            return Err(Error::Failed(why));
        }
        Ok(AllocationRun {
            id: self.id,
            title: self.title,
            // The table's own rule lets no other words in.
            purpose: RunPurpose::from_word(&self.purpose).unwrap_or_default(),
            round: self.round_id,
            snapshot: self.snapshot_id,
            key_version: self.key_version_id,
            against: self.against_id,
            plan: read_json(&self.plan)?,
            outcome,
            hash: self.hash,
            made_at: self.made_at,
            made_by: self.made_by,
        })
    }
}
