//! Sections, what they say, and what they have said.

use access::PersonId;
use db::{Conn, Error};
use diesel::{
    ExpressionMethods as _, JoinOnDsl as _, OptionalExtension as _, QueryDsl as _,
    RunQueryDsl as _, delete, dsl::max, insert_into, update,
};
use kernel::{Instant, Language};

use super::table::{strategy_comment, strategy_section, strategy_text, strategy_text_past};
use crate::model::{PastText, Section, SectionText};

/// A sitting: what one person saves within it is one line of history.
const SITTING_SECONDS: i64 = 15 * 60;

type Row = (
    String,
    String,
    String,
    Option<String>,
    i32,
    bool,
    Option<String>,
    String,
    i64,
);
type TextRow = (
    String,
    String,
    String,
    String,
    i64,
    Instant,
    Option<PersonId>,
);

/// The sections of an edition with their texts, in no order; see [`crate::model::placed`].
pub fn of_edition(conn: &mut Conn, edition: &str) -> Result<Vec<Section>, Error> {
    let rows: Vec<Row> = strategy_section::table
        .filter(strategy_section::edition_id.eq(edition))
        .order((strategy_section::place, strategy_section::id))
        .load(conn)?;
    let texts: Vec<TextRow> = strategy_text::table
        .inner_join(strategy_section::table.on(strategy_section::id.eq(strategy_text::section_id)))
        .filter(strategy_section::edition_id.eq(edition))
        .select(strategy_text::all_columns)
        .load(conn)?;
    Ok(rows.into_iter().map(|row| of_row(row, &texts)).collect())
}

/// One section.
pub fn one(conn: &mut Conn, id: &str) -> Result<Option<Section>, Error> {
    let row: Option<Row> = strategy_section::table.find(id).first(conn).optional()?;
    let Some(row) = row else { return Ok(None) };
    let texts: Vec<TextRow> = strategy_text::table
        .filter(strategy_text::section_id.eq(id))
        .load(conn)?;
    Ok(Some(of_row(row, &texts)))
}

/// A new one, without texts.
pub fn insert(conn: &mut Conn, it: &Section) -> Result<(), Error> {
    insert_into(strategy_section::table)
        .values((
            strategy_section::id.eq(&it.id),
            strategy_section::edition_id.eq(&it.edition),
            strategy_section::node.eq(&it.node),
            strategy_section::parent.eq(&it.parent),
            strategy_section::place.eq(it.place),
            strategy_section::is_numbered.eq(it.is_numbered),
            strategy_section::role_id.eq(&it.role),
            strategy_section::inside.eq(&it.inside),
            strategy_section::version.eq(it.version),
        ))
        .execute(conn)?;
    Ok(())
}

/// Changes all but its texts, when it has the version it was read with; false when it has not.
pub fn save(conn: &mut Conn, it: &Section) -> Result<bool, Error> {
    let same = strategy_section::table
        .filter(strategy_section::id.eq(&it.id))
        .filter(strategy_section::version.eq(it.version));
    let changed = update(same)
        .set((
            strategy_section::parent.eq(&it.parent),
            strategy_section::place.eq(it.place),
            strategy_section::is_numbered.eq(it.is_numbered),
            strategy_section::role_id.eq(&it.role),
            strategy_section::inside.eq(&it.inside),
            strategy_section::version.eq(it.version + 1),
        ))
        .execute(conn)?;
    Ok(changed == 1)
}

/// Takes a section away with all it has said.
pub fn remove(conn: &mut Conn, id: &str) -> Result<(), Error> {
    delete(strategy_comment::table.filter(strategy_comment::section_id.eq(id))).execute(conn)?;
    delete(strategy_text_past::table.filter(strategy_text_past::section_id.eq(id)))
        .execute(conn)?;
    delete(strategy_text::table.filter(strategy_text::section_id.eq(id))).execute(conn)?;
    delete(strategy_section::table.find(id)).execute(conn)?;
    Ok(())
}

/// Saves what a section says, when it has the version it was read with (0: nothing yet). Gives back
/// the new version; `None` when somebody was first.
pub fn write(
    conn: &mut Conn,
    section: &str,
    it: &SectionText,
    by: Option<&PersonId>,
) -> Result<Option<i64>, Error> {
    let key = (section, it.language.tag());
    let version: Option<i64> = strategy_text::table
        .find(key)
        .select(strategy_text::version)
        .first(conn)
        .optional()?;
    if version.unwrap_or(0) != it.version {
        return Ok(None);
    }
    let new = it.version + 1;
    if version.is_some() {
        update(strategy_text::table.find(key))
            .set((
                strategy_text::title.eq(&it.title),
                strategy_text::text.eq(&it.text),
                strategy_text::version.eq(new),
                strategy_text::saved_at.eq(it.saved_at),
                strategy_text::saved_by.eq(by),
            ))
            .execute(conn)?;
    } else {
        insert_into(strategy_text::table)
            .values((
                strategy_text::section_id.eq(section),
                strategy_text::language.eq(it.language.tag()),
                strategy_text::title.eq(&it.title),
                strategy_text::text.eq(&it.text),
                strategy_text::version.eq(new),
                strategy_text::saved_at.eq(it.saved_at),
                strategy_text::saved_by.eq(by),
            ))
            .execute(conn)?;
    }
    remember(conn, section, it, by)?;
    Ok(Some(new))
}

/// The next line of history, or the last one again while the same person sits and writes.
fn remember(
    conn: &mut Conn,
    section: &str,
    it: &SectionText,
    by: Option<&PersonId>,
) -> Result<(), Error> {
    let own = || {
        strategy_text_past::table
            .filter(strategy_text_past::section_id.eq(section.to_owned()))
            .filter(strategy_text_past::language.eq(it.language.tag()))
    };
    let last: Option<i32> = own().select(max(strategy_text_past::number)).first(conn)?;
    let last = last.unwrap_or(0);
    let sat: Option<(Instant, Option<PersonId>)> = own()
        .filter(strategy_text_past::number.eq(last))
        .select((strategy_text_past::saved_at, strategy_text_past::saved_by))
        .first(conn)
        .optional()?;
    let goes_on = sat.is_some_and(|(at, who)| {
        by.is_some() && who.as_ref() == by && it.saved_at.seconds_since(at) < SITTING_SECONDS
    });
    if goes_on {
        update(own().filter(strategy_text_past::number.eq(last)))
            .set((
                strategy_text_past::title.eq(&it.title),
                strategy_text_past::text.eq(&it.text),
            ))
            .execute(conn)?;
        return Ok(());
    }
    insert_into(strategy_text_past::table)
        .values((
            strategy_text_past::section_id.eq(section),
            strategy_text_past::language.eq(it.language.tag()),
            strategy_text_past::number.eq(last + 1),
            strategy_text_past::title.eq(&it.title),
            strategy_text_past::text.eq(&it.text),
            strategy_text_past::saved_at.eq(it.saved_at),
            strategy_text_past::saved_by.eq(by),
        ))
        .execute(conn)?;
    Ok(())
}

/// What a section has said in a language, the newest first.
pub fn past(conn: &mut Conn, section: &str, language: Language) -> Result<Vec<PastText>, Error> {
    let rows: Vec<(i32, String, String, Instant, Option<PersonId>)> = strategy_text_past::table
        .filter(strategy_text_past::section_id.eq(section))
        .filter(strategy_text_past::language.eq(language.tag()))
        .order(strategy_text_past::number.desc())
        .select((
            strategy_text_past::number,
            strategy_text_past::title,
            strategy_text_past::text,
            strategy_text_past::saved_at,
            strategy_text_past::saved_by,
        ))
        .load(conn)?;
    let past = rows.into_iter();
    let past = past.map(|(number, title, text, saved_at, saved_by)| PastText {
        number,
        title,
        text,
        saved_at,
        saved_by,
    });
    Ok(past.collect())
}

/// Forgets that a person wrote.
pub fn forget_person(conn: &mut Conn, person: &PersonId) -> Result<(), Error> {
    update(strategy_text::table.filter(strategy_text::saved_by.eq(person)))
        .set(strategy_text::saved_by.eq(None::<PersonId>))
        .execute(conn)?;
    update(strategy_text_past::table.filter(strategy_text_past::saved_by.eq(person)))
        .set(strategy_text_past::saved_by.eq(None::<PersonId>))
        .execute(conn)?;
    Ok(())
}

fn of_row(row: Row, texts: &[TextRow]) -> Section {
    let (id, edition, node, parent, place, is_numbered, role, inside, version) = row;
    let own = texts.iter().filter(|text| text.0 == id);
    let texts = own.filter_map(|(_, language, title, text, version, saved_at, _)| {
        Some(SectionText {
            language: language.parse().ok()?,
            title: title.clone(),
            text: text.clone(),
            version: *version,
            saved_at: *saved_at,
        })
    });
    Section {
        texts: texts.collect(),
        id,
        edition,
        node,
        parent,
        place,
        is_numbered,
        role,
        inside,
        version,
    }
}
