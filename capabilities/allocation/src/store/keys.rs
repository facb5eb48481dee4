//! Keys and their versions as rows.

use access::PersonId;
use db::{Conn, Error};
use diesel::{
    ExpressionMethods, Insertable, OptionalExtension as _, QueryDsl, Queryable, RunQueryDsl,
    Selectable, SelectableHelper as _,
};
use kernel::{Day, Instant, Translated};

use super::{
    read_json,
    table::{allocation_key, allocation_key_version},
};
use crate::{
    engine::canonical,
    model::{AllocationKey, KeyState, KeyVersion},
};

#[derive(Queryable, Selectable, Insertable)]
#[diesel(table_name = allocation_key)]
struct KeyRow {
    id: String,
    name_nb: String,
    name_nn: String,
    name_en: String,
    made_at: Instant,
    made_by: Option<PersonId>,
}

#[derive(Queryable, Selectable, Insertable)]
#[diesel(table_name = allocation_key_version)]
struct Row {
    id: String,
    key_id: String,
    number: i64,
    state: String,
    steps: String,
    from_on: Option<Day>,
    decided_on: Option<Day>,
    decided_by: String,
    case_number: String,
    version: i64,
    made_at: Instant,
    made_by: Option<PersonId>,
    frozen_at: Option<Instant>,
    frozen_by: Option<PersonId>,
}

/// Every version of every key that was not put away, keys in the order they were made, the newest
/// version first.
pub fn all(conn: &mut Conn) -> Result<Vec<KeyVersion>, Error> {
    let rows: Vec<(KeyRow, Row)> = allocation_key::table
        .inner_join(allocation_key_version::table)
        .filter(allocation_key_version::state.ne(KeyState::Discarded.word()))
        .order((
            allocation_key::made_at.asc(),
            allocation_key::id.asc(),
            allocation_key_version::number.desc(),
        ))
        .select((KeyRow::as_select(), Row::as_select()))
        .load(conn)?;
    rows.into_iter().map(whole).collect()
}

/// One version.
pub fn one(conn: &mut Conn, id: &str) -> Result<Option<KeyVersion>, Error> {
    let row: Option<(KeyRow, Row)> = allocation_key::table
        .inner_join(allocation_key_version::table)
        .filter(allocation_key_version::id.eq(id))
        .select((KeyRow::as_select(), Row::as_select()))
        .first(conn)
        .optional()?;
    row.map(whole).transpose()
}

/// The highest number a key's versions have.
pub fn last_number(conn: &mut Conn, key: &str) -> Result<i64, Error> {
    let number: Option<i64> = allocation_key_version::table
        .filter(allocation_key_version::key_id.eq(key))
        .select(diesel::dsl::max(allocation_key_version::number))
        .first(conn)?;
    Ok(number.unwrap_or(0))
}

/// Stores a new key.
pub fn add_key(
    conn: &mut Conn,
    key: &AllocationKey,
    (at, by): (Instant, Option<&PersonId>),
) -> Result<(), Error> {
    let row = KeyRow {
        id: key.id.clone(),
        name_nb: key.name.nb.clone(),
        name_nn: key.name.nn.clone(),
        name_en: key.name.en.clone(),
        made_at: at,
        made_by: by.cloned(),
    };
    diesel::insert_into(allocation_key::table)
        .values(&row)
        .execute(conn)?;
    Ok(())
}

/// What a key is called.
pub fn rename(conn: &mut Conn, key: &AllocationKey) -> Result<(), Error> {
    diesel::update(allocation_key::table.find(&key.id))
        .set((
            allocation_key::name_nb.eq(&key.name.nb),
            allocation_key::name_nn.eq(&key.name.nn),
            allocation_key::name_en.eq(&key.name.en),
        ))
        .execute(conn)?;
    Ok(())
}

/// Stores a new version.
pub fn add(
    conn: &mut Conn,
    version: &KeyVersion,
    (at, by): (Instant, Option<&PersonId>),
) -> Result<(), Error> {
    let row = Row {
        id: version.id.clone(),
        key_id: version.of.id.clone(),
        number: version.number,
        state: version.state.word().to_owned(),
        steps: canonical(&version.key).0,
        from_on: version.from_on.map(Day::from),
        decided_on: version.decided_on.map(Day::from),
        decided_by: version.decided_by.clone(),
        case_number: version.case_number.clone(),
        version: version.version,
        made_at: at,
        made_by: by.cloned(),
        frozen_at: version.frozen_at,
        frozen_by: version.frozen_by.clone(),
    };
    diesel::insert_into(allocation_key_version::table)
        .values(&row)
        .execute(conn)?;
    Ok(())
}

/// Stores a draft that was changed; `false` when somebody else changed it first, or it is no draft.
pub fn change(conn: &mut Conn, version: &KeyVersion) -> Result<bool, Error> {
    let mine = allocation_key_version::table
        .find(&version.id)
        .filter(allocation_key_version::version.eq(version.version))
        .filter(allocation_key_version::state.eq(KeyState::Draft.word()));
    let changed = diesel::update(mine)
        .set((
            allocation_key_version::state.eq(version.state.word()),
            allocation_key_version::steps.eq(canonical(&version.key).0),
            allocation_key_version::from_on.eq(version.from_on.map(Day::from)),
            allocation_key_version::decided_on.eq(version.decided_on.map(Day::from)),
            allocation_key_version::decided_by.eq(&version.decided_by),
            allocation_key_version::case_number.eq(&version.case_number),
            allocation_key_version::version.eq(version.version + 1),
            allocation_key_version::frozen_at.eq(version.frozen_at),
            allocation_key_version::frozen_by.eq(&version.frozen_by),
        ))
        .execute(conn)?;
    Ok(changed == 1)
}

/// What a person made or entered: key, number, when.
pub fn made_by(conn: &mut Conn, person: &PersonId) -> Result<Vec<(String, i64, Instant)>, Error> {
    Ok(allocation_key_version::table
        .filter(diesel::BoolExpressionMethods::or(
            allocation_key_version::made_by.eq(person),
            allocation_key_version::frozen_by.eq(person),
        ))
        .order(allocation_key_version::made_at.asc())
        .select((
            allocation_key_version::key_id,
            allocation_key_version::number,
            allocation_key_version::made_at,
        ))
        .load(conn)?)
}

fn whole((key, row): (KeyRow, Row)) -> Result<KeyVersion, Error> {
    Ok(KeyVersion {
        id: row.id,
        of: AllocationKey {
            id: key.id,
            name: Translated {
                nb: key.name_nb,
                nn: key.name_nn,
                en: key.name_en,
            },
        },
        number: row.number,
        // The table's own rule lets no other words in.
        state: KeyState::from_word(&row.state).unwrap_or_default(),
        key: read_json(&row.steps)?,
        from_on: row.from_on.map(Day::date),
        decided_on: row.decided_on.map(Day::date),
        decided_by: row.decided_by,
        case_number: row.case_number,
        version: row.version,
        frozen_at: row.frozen_at,
        frozen_by: row.frozen_by,
    })
}
