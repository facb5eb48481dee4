//! Claims and objections as stored.

use access::{PersonId, RoleKind};
use db::{Conn, Error};
use diesel::{
    ExpressionMethods, Insertable, OptionalExtension as _, QueryDsl, Queryable, RunQueryDsl,
    Selectable, SelectableHelper as _,
};
use kernel::{Clock, Day, Instant};

use super::table::{role_claim, role_objection};
use crate::model::{Claim, ClaimState, Objection, Way};

#[derive(Queryable, Selectable, Insertable)]
#[diesel(table_name = role_claim)]
struct Row {
    id: String,
    association_id: String,
    person_id: PersonId,
    kind: String,
    way: String,
    evidence: String,
    file: Option<String>,
    state: String,
    answer: String,
    due_on: Option<Day>,
    object_until: Option<Day>,
    made_at: Instant,
    version: i64,
}

type ObjectionRow = (String, String, PersonId, String, Instant, Option<bool>);

/// Stores a new claim.
pub fn insert(conn: &mut Conn, claim: &Claim) -> Result<(), Error> {
    let row = Row {
        id: claim.id.clone(),
        association_id: claim.association.clone(),
        person_id: claim.person.clone(),
        kind: claim.kind.word().to_owned(),
        way: claim.way.word().to_owned(),
        evidence: claim.evidence.clone(),
        file: claim.file.clone(),
        state: claim.state.word().to_owned(),
        answer: claim.answer.clone(),
        due_on: claim.due_on.map(Day::from),
        object_until: claim.object_until.map(Day::from),
        made_at: claim.made_at,
        version: 1,
    };
    diesel::insert_into(role_claim::table)
        .values(&row)
        .execute(conn)?;
    Ok(())
}

/// The claim with this id.
pub fn one(conn: &mut Conn, id: &str) -> Result<Option<Claim>, Error> {
    let row: Option<Row> = role_claim::table
        .find(id)
        .select(Row::as_select())
        .first(conn)
        .optional()?;
    Ok(row.map(Claim::from))
}

/// The claims on an association, newest first.
pub fn of_association(conn: &mut Conn, association: &str) -> Result<Vec<Claim>, Error> {
    let rows: Vec<Row> = role_claim::table
        .filter(role_claim::association_id.eq(association))
        .order((role_claim::made_at.desc(), role_claim::id.desc()))
        .select(Row::as_select())
        .load(conn)?;
    Ok(rows.into_iter().map(Claim::from).collect())
}

/// The claims of a person, newest first.
pub fn of_person(conn: &mut Conn, person: &PersonId) -> Result<Vec<Claim>, Error> {
    let rows: Vec<Row> = role_claim::table
        .filter(role_claim::person_id.eq(person))
        .order((role_claim::made_at.desc(), role_claim::id.desc()))
        .select(Row::as_select())
        .load(conn)?;
    Ok(rows.into_iter().map(Claim::from).collect())
}

/// Decides a claim that has this state and version; gives back whether it still had them.
pub fn decide(
    conn: &mut Conn,
    clock: &dyn Clock,
    claim: &Claim,
    (state, answer): (ClaimState, &str),
    object_until: Option<jiff::civil::Date>,
    by: Option<&PersonId>,
) -> Result<bool, Error> {
    let same = role_claim::table
        .find(&claim.id)
        .filter(role_claim::version.eq(claim.version))
        .filter(role_claim::state.eq(claim.state.word()));
    Ok(diesel::update(same)
        .set((
            role_claim::state.eq(state.word()),
            role_claim::answer.eq(answer),
            role_claim::object_until.eq(object_until.map(Day::from)),
            role_claim::decided_at.eq(clock.now()),
            role_claim::decided_by.eq(by),
            role_claim::version.eq(role_claim::version + 1),
        ))
        .execute(conn)?
        > 0)
}

/// Empties what she wrote in claims that were answered before `before`.
pub fn empty_evidence(conn: &mut Conn, before: Instant) -> Result<usize, Error> {
    let old = role_claim::table
        .filter(role_claim::decided_at.lt(before))
        .filter(role_claim::evidence.ne(""));
    Ok(diesel::update(old)
        .set(role_claim::evidence.eq(""))
        .execute(conn)?)
}

/// Stores an objection; an officer has one a claim.
pub fn object(conn: &mut Conn, objection: &Objection) -> Result<(), Error> {
    diesel::insert_into(role_objection::table)
        .values((
            role_objection::id.eq(&objection.id),
            role_objection::claim_id.eq(&objection.claim),
            role_objection::person_id.eq(&objection.person),
            role_objection::reason.eq(&objection.reason),
            role_objection::made_at.eq(objection.made_at),
        ))
        .execute(conn)?;
    Ok(())
}

/// The objections to a claim, oldest first.
pub fn objections(conn: &mut Conn, claim: &str) -> Result<Vec<Objection>, Error> {
    let rows: Vec<ObjectionRow> = role_objection::table
        .filter(role_objection::claim_id.eq(claim))
        .order((role_objection::made_at.asc(), role_objection::id.asc()))
        .select(COLUMNS)
        .load(conn)?;
    Ok(rows.into_iter().map(objection).collect())
}

/// The objections a person made.
pub fn objections_of(conn: &mut Conn, person: &PersonId) -> Result<Vec<Objection>, Error> {
    let rows: Vec<ObjectionRow> = role_objection::table
        .filter(role_objection::person_id.eq(person))
        .select(COLUMNS)
        .load(conn)?;
    Ok(rows.into_iter().map(objection).collect())
}

/// Settles every open objection to a claim.
pub fn settle(
    conn: &mut Conn,
    clock: &dyn Clock,
    claim: &str,
    kept: bool,
    by: Option<&PersonId>,
) -> Result<(), Error> {
    let open = role_objection::table
        .filter(role_objection::claim_id.eq(claim))
        .filter(role_objection::settled_at.is_null());
    diesel::update(open)
        .set((
            role_objection::settled_at.eq(clock.now()),
            role_objection::settled_by.eq(by),
            role_objection::kept.eq(kept),
        ))
        .execute(conn)?;
    Ok(())
}

/// Empties what a person wrote: she asked to be erased.
pub fn erase(conn: &mut Conn, person: &PersonId) -> Result<(), Error> {
    let claims = role_claim::table.filter(role_claim::person_id.eq(person));
    diesel::update(claims)
        .set(role_claim::evidence.eq(""))
        .execute(conn)?;
    let waiting = role_claim::table
        .filter(role_claim::person_id.eq(person))
        .filter(role_claim::state.eq(ClaimState::Waiting.word()));
    diesel::update(waiting)
        .set(role_claim::state.eq(ClaimState::Withdrawn.word()))
        .execute(conn)?;
    let own = role_objection::table.filter(role_objection::person_id.eq(person));
    diesel::update(own)
        .set(role_objection::reason.eq(""))
        .execute(conn)?;
    Ok(())
}

const COLUMNS: (
    role_objection::id,
    role_objection::claim_id,
    role_objection::person_id,
    role_objection::reason,
    role_objection::made_at,
    role_objection::kept,
) = (
    role_objection::id,
    role_objection::claim_id,
    role_objection::person_id,
    role_objection::reason,
    role_objection::made_at,
    role_objection::kept,
);

fn objection((id, claim, person, reason, made_at, kept): ObjectionRow) -> Objection {
    Objection {
        id,
        claim,
        person,
        reason,
        made_at,
        kept,
    }
}

impl From<Row> for Claim {
    fn from(row: Row) -> Self {
        Self {
            id: row.id,
            association: row.association_id,
            person: row.person_id,
            kind: RoleKind::from_word(&row.kind).unwrap_or(RoleKind::BoardMember),
            way: Way::from_word(&row.way).unwrap_or(Way::Request),
            evidence: row.evidence,
            file: row.file,
            state: ClaimState::from_word(&row.state).unwrap_or(ClaimState::Refused),
            answer: row.answer,
            due_on: row.due_on.map(Day::date),
            object_until: row.object_until.map(Day::date),
            made_at: row.made_at,
            version: row.version,
        }
    }
}
