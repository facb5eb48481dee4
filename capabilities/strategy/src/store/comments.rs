//! Comments of a read-through.

use access::PersonId;
use db::{Conn, Error};
use diesel::{
    ExpressionMethods as _, JoinOnDsl as _, OptionalExtension as _, QueryDsl as _,
    RunQueryDsl as _, insert_into, update,
};
use kernel::{Instant, Language};

use super::table::{strategy_comment, strategy_section};
use crate::model::Comment;

type Row = (
    String,
    String,
    String,
    i32,
    String,
    String,
    Instant,
    PersonId,
    Option<Instant>,
    Option<PersonId>,
);

/// The comments on an edition, in the order they were said.
pub fn of_edition(conn: &mut Conn, edition: &str) -> Result<Vec<Comment>, Error> {
    let rows: Vec<Row> = strategy_comment::table
        .inner_join(
            strategy_section::table.on(strategy_section::id.eq(strategy_comment::section_id)),
        )
        .filter(strategy_section::edition_id.eq(edition))
        .order((strategy_comment::said_at, strategy_comment::id))
        .select(strategy_comment::all_columns)
        .load(conn)?;
    Ok(rows.into_iter().filter_map(of_row).collect())
}

/// One comment.
pub fn one(conn: &mut Conn, id: &str) -> Result<Option<Comment>, Error> {
    let row: Option<Row> = strategy_comment::table.find(id).first(conn).optional()?;
    Ok(row.and_then(of_row))
}

/// What a person has said.
pub fn of_person(conn: &mut Conn, person: &PersonId) -> Result<Vec<Comment>, Error> {
    let rows: Vec<Row> = strategy_comment::table
        .filter(strategy_comment::said_by.eq(person))
        .order(strategy_comment::said_at)
        .load(conn)?;
    Ok(rows.into_iter().filter_map(of_row).collect())
}

/// A new one.
pub fn insert(conn: &mut Conn, it: &Comment) -> Result<(), Error> {
    insert_into(strategy_comment::table)
        .values((
            strategy_comment::id.eq(&it.id),
            strategy_comment::section_id.eq(&it.section),
            strategy_comment::language.eq(it.language.tag()),
            strategy_comment::paragraph.eq(it.paragraph),
            strategy_comment::quote.eq(&it.quote),
            strategy_comment::text.eq(&it.text),
            strategy_comment::said_at.eq(it.said_at),
            strategy_comment::said_by.eq(&it.said_by),
        ))
        .execute(conn)?;
    Ok(())
}

/// Says that a comment is dealt with, or that it is not after all.
pub fn resolve(
    conn: &mut Conn,
    id: &str,
    at: Option<Instant>,
    by: Option<&PersonId>,
) -> Result<(), Error> {
    update(strategy_comment::table.find(id))
        .set((
            strategy_comment::resolved_at.eq(at),
            strategy_comment::resolved_by.eq(by),
        ))
        .execute(conn)?;
    Ok(())
}

fn of_row(row: Row) -> Option<Comment> {
    let (id, section, language, paragraph, quote, text, said_at, said_by, resolved_at, _) = row;
    Some(Comment {
        language: language.parse::<Language>().ok()?,
        id,
        section,
        paragraph,
        quote,
        text,
        said_at,
        said_by,
        resolved_at,
    })
}
