//! Member numbers as rows.

use std::collections::HashMap;

use access::PersonId;
use db::{Conn, Error, for_engine};
use diesel::{
    ExpressionMethods, Insertable, QueryDsl, Queryable, RunQueryDsl, Selectable,
    SelectableHelper as _,
};
use kernel::{Ids, Instant};

use super::table::{member_count, member_group, member_report};
use crate::model::{Band, CountSource, Counts, Gender, MemberNumbers};

#[derive(Queryable, Selectable, Insertable)]
#[diesel(table_name = member_report)]
struct Row {
    id: String,
    association_id: String,
    year: i32,
    version: i64,
    source: String,
    remark: String,
    residents: Option<i64>,
    with_disability: Option<i64>,
    paying: Option<i64>,
    entered_at: Instant,
    entered_by: Option<PersonId>,
}

/// The numbers of one year.
pub fn of_year(
    conn: &mut Conn,
    association: &str,
    year: i16,
) -> Result<Option<MemberNumbers>, Error> {
    use diesel::OptionalExtension as _;
    let row: Option<Row> = member_report::table
        .filter(member_report::association_id.eq(association))
        .filter(member_report::year.eq(i32::from(year)))
        .order(member_report::version.desc())
        .select(Row::as_select())
        .first(conn)
        .optional()?;
    row.map(|row| whole(conn, row)).transpose()
}

/// Stores a new version.
pub fn put(
    conn: &mut Conn,
    ids: &dyn Ids,
    association: &str,
    numbers: &MemberNumbers,
) -> Result<(), Error> {
    let row = Row {
        id: ids.next(),
        association_id: association.to_owned(),
        year: i32::from(numbers.year),
        version: numbers.version,
        source: numbers.source.word().to_owned(),
        remark: numbers.remark.clone(),
        residents: numbers.residents,
        with_disability: numbers.with_disability,
        paying: numbers.paying,
        entered_at: numbers.entered_at,
        entered_by: numbers.entered_by.clone(),
    };
    diesel::insert_into(member_report::table)
        .values(&row)
        .execute(conn)?;
    let mut counts = Vec::new();
    for band in Band::ALL {
        for gender in Gender::ALL {
            counts.push((
                member_count::report_id.eq(row.id.clone()),
                member_count::band.eq(band.word()),
                member_count::gender.eq(gender.word()),
                member_count::members.eq(numbers.counts.of(band, gender)),
            ));
        }
    }
    for_engine!(conn, |conn| diesel::insert_into(member_count::table)
        .values(&counts)
        .execute(conn))?;
    for (rank, (name, members)) in (1..).zip(&numbers.groups) {
        diesel::insert_into(member_group::table)
            .values((
                member_group::report_id.eq(&row.id),
                member_group::rank.eq(rank),
                member_group::name.eq(name),
                member_group::members.eq(members),
            ))
            .execute(conn)?;
    }
    Ok(())
}

fn whole(conn: &mut Conn, row: Row) -> Result<MemberNumbers, Error> {
    let cells: Vec<(String, String, i64)> = member_count::table
        .filter(member_count::report_id.eq(&row.id))
        .select((
            member_count::band,
            member_count::gender,
            member_count::members,
        ))
        .load(conn)?;
    let groups = member_group::table
        .filter(member_group::report_id.eq(&row.id))
        .order(member_group::rank.asc())
        .select((member_group::name, member_group::members))
        .load(conn)?;
    let mut numbers = MemberNumbers {
        year: i16::try_from(row.year).unwrap_or_default(),
        counts: Counts::default(),
        residents: row.residents,
        with_disability: row.with_disability,
        paying: row.paying,
        groups,
        // The table's own rule lets no other words in.
        source: CountSource::from_word(&row.source).unwrap_or(CountSource::Typed),
        remark: row.remark,
        version: row.version,
        entered_at: row.entered_at,
        entered_by: row.entered_by,
    };
    for (band, gender, members) in cells {
        if let (Some(band), Some(gender)) = (Band::from_word(&band), Gender::from_word(&gender)) {
            numbers.counts.put(band, gender, members);
        }
    }
    Ok(numbers)
}

/// What a person entered: association, year and when.
pub fn given_by(conn: &mut Conn, person: &PersonId) -> Result<Vec<(String, i32, Instant)>, Error> {
    Ok(member_report::table
        .filter(member_report::entered_by.eq(person))
        .order(member_report::entered_at.asc())
        .select((
            member_report::association_id,
            member_report::year,
            member_report::entered_at,
        ))
        .load(conn)?)
}

/// The counts of every association that has told them for a year, the newest version of each.
pub fn all_of_year(conn: &mut Conn, year: i16) -> Result<Vec<Counts>, Error> {
    let rows: Vec<(String, String, i64)> = member_report::table
        .filter(member_report::year.eq(i32::from(year)))
        .order((member_report::association_id, member_report::version.desc()))
        .select((
            member_report::id,
            member_report::association_id,
            member_report::version,
        ))
        .load(conn)?;
    let mut newest: Vec<(String, String)> = Vec::new();
    for (id, association, _) in rows {
        if newest.last().is_none_or(|last| last.1 != association) {
            newest.push((id, association));
        }
    }
    let cells: Vec<(String, String, String, i64)> = member_count::table
        .filter(member_count::report_id.eq_any(newest.iter().map(|(id, _)| id)))
        .load(conn)?;
    let mut counted: HashMap<String, Counts> = HashMap::new();
    for (report, band, gender, members) in cells {
        if let (Some(band), Some(gender)) = (Band::from_word(&band), Gender::from_word(&gender)) {
            counted
                .entry(report)
                .or_default()
                .put(band, gender, members);
        }
    }
    let counts = newest.into_iter();
    Ok(counts
        .map(|(id, _)| counted.remove(&id).unwrap_or_default())
        .collect())
}
