//! Reports, their attachments, and reminders of them.

use access::PersonId;
use db::{Conn, Error};
use diesel::{
    ExpressionMethods, Insertable, OptionalExtension as _, QueryDsl, Queryable, RunQueryDsl,
    Selectable, SelectableHelper as _, delete, insert_into, update,
};
use documents::FileId;
use kernel::Instant;

use super::table::{payment_reminder, payment_report, payment_report_file};
use crate::model::{Report, ReportState};

/// An attachment.
#[derive(Clone, Debug, PartialEq, Eq, Queryable, Selectable, Insertable)]
#[diesel(table_name = payment_report_file)]
pub struct Attachment {
    /// Its id.
    pub id: String,
    /// The report.
    pub report_id: String,
    /// The file.
    pub file_id: FileId,
    /// When it came.
    pub given_at: Instant,
    /// From whom.
    pub given_by: Option<PersonId>,
}

/// Stores a new report.
pub fn insert(conn: &mut Conn, it: &Report) -> Result<(), Error> {
    insert_into(payment_report::table)
        .values(it.clone())
        .execute(conn)?;
    tell(conn, &it.application_id)
}

/// Tells whoever handles applications how far the reports of a grant have come.
fn tell(conn: &mut Conn, application: &str) -> Result<(), Error> {
    let all = of(conn, application)?;
    let has = |fits: fn(ReportState) -> bool| all.iter().any(|it| fits(it.state));
    let word = if has(|it| it == ReportState::Refused) {
        "refused"
    } else if has(ReportState::is_written) {
        "awaited"
    } else if has(|it| it == ReportState::Delivered) {
        "delivered"
    } else {
        "approved"
    };
    grants::reported::put(conn, application, word)
}

/// Stores a change, when nobody else changed it since. The version rises.
pub fn save(conn: &mut Conn, it: &Report) -> Result<bool, Error> {
    let unchanged = payment_report::table
        .filter(payment_report::id.eq(&it.id))
        .filter(payment_report::version.eq(it.version));
    let next = Report {
        version: it.version + 1,
        ..it.clone()
    };
    let changed = update(unchanged).set(next).execute(conn)? == 1;
    if changed {
        tell(conn, &it.application_id)?;
    }
    Ok(changed)
}

/// The report with this id.
pub fn one(conn: &mut Conn, id: &str) -> Result<Option<Report>, Error> {
    Ok(payment_report::table
        .find(id)
        .select(Report::as_select())
        .first(conn)
        .optional()?)
}

/// Those of a grant, in order.
pub fn of(conn: &mut Conn, application: &str) -> Result<Vec<Report>, Error> {
    Ok(payment_report::table
        .filter(payment_report::application_id.eq(application))
        .order((payment_report::rank, payment_report::id))
        .select(Report::as_select())
        .load(conn)?)
}

/// Every report, those that are to come first first.
pub fn all(conn: &mut Conn) -> Result<Vec<Report>, Error> {
    Ok(payment_report::table
        .order((payment_report::due_on, payment_report::id))
        .select(Report::as_select())
        .load(conn)?)
}

/// The grants a report came of since then, or ever; some may be twice.
pub fn delivered_since(conn: &mut Conn, since: Option<Instant>) -> Result<Vec<String>, Error> {
    let mut all = payment_report::table
        .filter(payment_report::delivered_at.is_not_null())
        .into_boxed();
    if let Some(since) = since {
        all = all.filter(payment_report::delivered_at.ge(since));
    }
    Ok(all.select(payment_report::application_id).load(conn)?)
}

/// Adds an attachment.
pub fn attach(conn: &mut Conn, it: &Attachment) -> Result<(), Error> {
    insert_into(payment_report_file::table)
        .values(it)
        .execute(conn)?;
    Ok(())
}

/// Takes an attachment out again, with its file.
pub fn detach(conn: &mut Conn, it: &Attachment) -> Result<(), Error> {
    delete(payment_report_file::table.find(&it.id)).execute(conn)?;
    documents::forget(conn, &it.file_id)
}

/// Attachments of a report, as they came.
pub fn files(conn: &mut Conn, report: &str) -> Result<Vec<Attachment>, Error> {
    Ok(payment_report_file::table
        .filter(payment_report_file::report_id.eq(report))
        .order((payment_report_file::given_at, payment_report_file::id))
        .select(Attachment::as_select())
        .load(conn)?)
}

/// Notes that a reminder is sent. Gives back whether it is the first time.
pub fn remind(conn: &mut Conn, (report, kind): (&str, &str), now: Instant) -> Result<bool, Error> {
    let known: Option<String> = payment_reminder::table
        .find((report, kind))
        .select(payment_reminder::kind)
        .first(conn)
        .optional()?;
    if known.is_some() {
        return Ok(false);
    }
    insert_into(payment_reminder::table)
        .values((
            payment_reminder::report_id.eq(report),
            payment_reminder::kind.eq(kind),
            payment_reminder::sent_at.eq(now),
        ))
        .execute(conn)?;
    Ok(true)
}
