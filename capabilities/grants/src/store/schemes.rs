//! Schemes, versions of their guidelines, and versions of their forms.

use access::PersonId;
use db::{Conn, Error};
use diesel::{
    ExpressionMethods, Insertable, OptionalExtension as _, QueryDsl, Queryable, RunQueryDsl,
    Selectable, SelectableHelper as _, insert_into, update,
};
use kernel::{Day, Instant};

use super::{
    read, stored,
    table::{grant_form, grant_guidelines, grant_scheme},
};
use crate::model::{FormVersion, Guidelines, Kind, Scheme};

#[derive(Queryable, Selectable, Insertable)]
#[diesel(table_name = grant_scheme)]
struct SchemeRow {
    id: String,
    code: String,
    kind: String,
    unit: String,
    closed: bool,
    version: i64,
    goals: String,
}

#[derive(Queryable, Selectable, Insertable)]
#[diesel(table_name = grant_guidelines)]
struct GuidelinesRow {
    id: String,
    scheme_id: String,
    number: i32,
    from_on: Day,
    content: String,
    made_at: Instant,
    made_by: Option<PersonId>,
}

#[derive(Queryable, Selectable, Insertable)]
#[diesel(table_name = grant_form)]
struct FormRow {
    id: String,
    scheme_id: String,
    number: i32,
    content: String,
    version: i64,
    made_at: Instant,
    made_by: Option<PersonId>,
}

impl From<SchemeRow> for Scheme {
    fn from(row: SchemeRow) -> Self {
        Self {
            id: row.id,
            code: row.code,
            kind: Kind::from_word(&row.kind).unwrap_or_default(),
            unit: row.unit,
            closed: row.closed,
            goals: row.goals.split_whitespace().map(str::to_owned).collect(),
            version: row.version,
        }
    }
}

fn guidelines(row: GuidelinesRow) -> Result<Guidelines, Error> {
    Ok(Guidelines {
        terms: read(&row.content)?,
        id: row.id,
        scheme: row.scheme_id,
        number: row.number,
        from_on: row.from_on.date(),
        made_at: row.made_at,
        made_by: row.made_by,
    })
}

fn form(row: FormRow) -> Result<FormVersion, Error> {
    Ok(FormVersion {
        form: read(&row.content)?,
        id: row.id,
        scheme: row.scheme_id,
        number: row.number,
        version: row.version,
        made_at: row.made_at,
        made_by: row.made_by,
    })
}

/// Every scheme.
pub fn all(conn: &mut Conn) -> Result<Vec<Scheme>, Error> {
    let rows: Vec<SchemeRow> = grant_scheme::table
        .order(grant_scheme::code)
        .select(SchemeRow::as_select())
        .load(conn)?;
    Ok(rows.into_iter().map(Scheme::from).collect())
}

/// One scheme.
pub fn one(conn: &mut Conn, id: &str) -> Result<Option<Scheme>, Error> {
    let row: Option<SchemeRow> = grant_scheme::table
        .find(id)
        .select(SchemeRow::as_select())
        .first(conn)
        .optional()?;
    Ok(row.map(Scheme::from))
}

/// Stores a new scheme.
pub fn insert(conn: &mut Conn, it: &Scheme) -> Result<(), Error> {
    let row = SchemeRow {
        id: it.id.clone(),
        code: it.code.clone(),
        kind: it.kind.word().to_owned(),
        unit: it.unit.clone(),
        closed: it.closed,
        version: it.version,
        goals: it.goals.join(" "),
    };
    insert_into(grant_scheme::table)
        .values(&row)
        .execute(conn)?;
    Ok(())
}

/// Changes whose a scheme is, which goals it serves and whether it is closed, when nobody else changed it since.
pub fn save(conn: &mut Conn, it: &Scheme) -> Result<bool, Error> {
    let unchanged = grant_scheme::table
        .filter(grant_scheme::id.eq(&it.id))
        .filter(grant_scheme::version.eq(it.version));
    let changed = update(unchanged)
        .set((
            grant_scheme::unit.eq(&it.unit),
            grant_scheme::closed.eq(it.closed),
            grant_scheme::goals.eq(it.goals.join(" ")),
            grant_scheme::version.eq(it.version + 1),
        ))
        .execute(conn)?;
    Ok(changed == 1)
}

/// Every version of every scheme's guidelines, newest first.
pub fn all_guidelines(conn: &mut Conn) -> Result<Vec<Guidelines>, Error> {
    let rows: Vec<GuidelinesRow> = grant_guidelines::table
        .order(grant_guidelines::number.desc())
        .select(GuidelinesRow::as_select())
        .load(conn)?;
    rows.into_iter().map(guidelines).collect()
}

/// The guidelines with this id.
pub fn guidelines_of(conn: &mut Conn, id: &str) -> Result<Option<Guidelines>, Error> {
    let row: Option<GuidelinesRow> = grant_guidelines::table
        .find(id)
        .select(GuidelinesRow::as_select())
        .first(conn)
        .optional()?;
    row.map(guidelines).transpose()
}

/// The kind of the scheme whose guidelines these are; what is usual when there are none such.
pub fn kind_of(conn: &mut Conn, guidelines: &str) -> Result<Kind, Error> {
    let scheme: Option<String> = grant_guidelines::table
        .find(guidelines)
        .select(grant_guidelines::scheme_id)
        .first(conn)
        .optional()?;
    let scheme = match scheme {
        Some(id) => one(conn, &id)?,
        None => None,
    };
    Ok(scheme.map(|it| it.kind).unwrap_or_default())
}

/// The newest guidelines of a scheme.
pub fn newest_guidelines(conn: &mut Conn, scheme: &str) -> Result<Option<Guidelines>, Error> {
    let row: Option<GuidelinesRow> = grant_guidelines::table
        .filter(grant_guidelines::scheme_id.eq(scheme))
        .order(grant_guidelines::number.desc())
        .select(GuidelinesRow::as_select())
        .first(conn)
        .optional()?;
    row.map(guidelines).transpose()
}

/// Stores a version of guidelines.
pub fn insert_guidelines(conn: &mut Conn, it: &Guidelines) -> Result<(), Error> {
    let row = GuidelinesRow {
        id: it.id.clone(),
        scheme_id: it.scheme.clone(),
        number: it.number,
        from_on: it.from_on.into(),
        content: stored(&it.terms)?,
        made_at: it.made_at,
        made_by: it.made_by.clone(),
    };
    insert_into(grant_guidelines::table)
        .values(&row)
        .execute(conn)?;
    Ok(())
}

/// The form with this id.
pub fn form_of(conn: &mut Conn, id: &str) -> Result<Option<FormVersion>, Error> {
    let row: Option<FormRow> = grant_form::table
        .find(id)
        .select(FormRow::as_select())
        .first(conn)
        .optional()?;
    row.map(form).transpose()
}

/// The newest form of a scheme.
pub fn newest_form(conn: &mut Conn, scheme: &str) -> Result<Option<FormVersion>, Error> {
    let row: Option<FormRow> = grant_form::table
        .filter(grant_form::scheme_id.eq(scheme))
        .order(grant_form::number.desc())
        .select(FormRow::as_select())
        .first(conn)
        .optional()?;
    row.map(form).transpose()
}

/// Stores a version of a form.
pub fn insert_form(conn: &mut Conn, it: &FormVersion) -> Result<(), Error> {
    let row = FormRow {
        id: it.id.clone(),
        scheme_id: it.scheme.clone(),
        number: it.number,
        content: stored(&it.form)?,
        version: it.version,
        made_at: it.made_at,
        made_by: it.made_by.clone(),
    };
    insert_into(grant_form::table).values(&row).execute(conn)?;
    Ok(())
}

/// Changes a form nobody has applied with, when nobody else changed it since `it.version`.
pub fn save_form(conn: &mut Conn, it: &FormVersion) -> Result<bool, Error> {
    let unchanged = grant_form::table
        .filter(grant_form::id.eq(&it.id))
        .filter(grant_form::version.eq(it.version));
    let changed = update(unchanged)
        .set((
            grant_form::content.eq(stored(&it.form)?),
            grant_form::version.eq(it.version + 1),
        ))
        .execute(conn)?;
    Ok(changed == 1)
}
