//! What was reported as wrong, as stored.

use access::PersonId;
use db::{Conn, Error};
use diesel::{ExpressionMethods, OptionalExtension as _, QueryDsl, RunQueryDsl};
use kernel::{Clock, Ids, Instant};

use super::table::fault_report;
use crate::model::{AssociationId, FaultAbout, FaultReport};

type Row = (
    String,
    AssociationId,
    (String, String, String, String),
    Instant,
    String,
    (Option<Instant>, Option<PersonId>),
);
type Columns = (
    fault_report::id,
    fault_report::association_id,
    (
        fault_report::about,
        fault_report::body,
        fault_report::email,
        fault_report::language,
    ),
    fault_report::made_at,
    fault_report::answer,
    (fault_report::closed_at, fault_report::closed_by),
);

const COLUMNS: Columns = (
    fault_report::id,
    fault_report::association_id,
    (
        fault_report::about,
        fault_report::body,
        fault_report::email,
        fault_report::language,
    ),
    fault_report::made_at,
    fault_report::answer,
    (fault_report::closed_at, fault_report::closed_by),
);

/// Keeps a new one, and gives back its id.
pub fn add_fault(
    conn: &mut Conn,
    clock: &dyn Clock,
    ids: &dyn Ids,
    new: &FaultReport,
) -> Result<String, Error> {
    let id = ids.next();
    diesel::insert_into(fault_report::table)
        .values((
            fault_report::id.eq(&id),
            fault_report::association_id.eq(&new.association),
            fault_report::about.eq(new.about.word()),
            fault_report::body.eq(&new.body),
            fault_report::email.eq(&new.email),
            fault_report::language.eq(new.language.tag()),
            fault_report::made_at.eq(clock.now()),
            fault_report::answer.eq(""),
        ))
        .execute(conn)?;
    Ok(id)
}

/// The one with this id.
pub fn fault(conn: &mut Conn, id: &str) -> Result<Option<FaultReport>, Error> {
    let row: Option<Row> = fault_report::table
        .find(id)
        .select(COLUMNS)
        .first(conn)
        .optional()?;
    Ok(row.map(report))
}

/// Those about an association, newest first.
pub fn faults_of(conn: &mut Conn, id: &AssociationId) -> Result<Vec<FaultReport>, Error> {
    let rows: Vec<Row> = fault_report::table
        .filter(fault_report::association_id.eq(id))
        .order((fault_report::made_at.desc(), fault_report::id.desc()))
        .select(COLUMNS)
        .load(conn)?;
    Ok(rows.into_iter().map(report).collect())
}

/// Closes one with an answer, unless it is closed. Gives back whether it was open.
pub fn close_fault(
    conn: &mut Conn,
    clock: &dyn Clock,
    id: &str,
    answer: &str,
    by: Option<&PersonId>,
) -> Result<bool, Error> {
    let open = fault_report::table
        .find(id)
        .filter(fault_report::closed_at.is_null());
    let closed = diesel::update(open)
        .set((
            fault_report::answer.eq(answer),
            fault_report::closed_at.eq(clock.now()),
            fault_report::closed_by.eq(by),
        ))
        .execute(conn)?;
    Ok(closed > 0)
}

/// Empties what people wrote in those that were closed before `before`.
pub fn forget_faults(conn: &mut Conn, before: Instant) -> Result<usize, Error> {
    let old = fault_report::table.filter(fault_report::closed_at.lt(before));
    let filled = old.filter(fault_report::body.ne(""));
    Ok(diesel::update(filled)
        .set((
            fault_report::body.eq(""),
            fault_report::email.eq(""),
            fault_report::answer.eq(""),
        ))
        .execute(conn)?)
}

fn report(row: Row) -> FaultReport {
    let (id, association, (about, body, email, language), made_at, answer, closed) = row;
    FaultReport {
        id,
        association,
        // The table's own rule lets no other words in.
        about: FaultAbout::from_word(&about).unwrap_or(FaultAbout::Other),
        body,
        email,
        language: language.parse().unwrap_or_default(),
        made_at,
        answer,
        closed: closed.0.map(|at| (at, closed.1)),
    }
}
