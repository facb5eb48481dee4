//! Copying a municipality from one database to another, of the same or the other engine.
//!
//! Every table the rooms have made is read in one snapshot, row by row in one canonical text form,
//! and written in one transaction. One table is held in memory at a time, of stored files a few rows. Then each table is read back, counted and summed on both sides.
//! The sum does not depend on the order of rows. Backup, restore and move are all this.

use diesel::{QueryableByName, RunQueryDsl, sql_query, sql_types};
use sha2::{Digest, Sha256};

use crate::{Conn, Db, Engine, Error, Migration};

/// A table, counted and summed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TableSum {
    /// The table's name.
    pub table: String,
    /// How many rows it holds.
    pub rows: u64,
    /// A sum over the contents of all rows, in hexadecimal; equal contents have equal sums.
    pub sum: String,
}

/// Copies everything from `from` into `to`, which has the same tables and nothing in them, and
/// returns the sums, which are the same on both sides. When they are not, nothing is kept.
pub fn copy(from: &Db, to: &Db, migrations: &[Migration]) -> Result<Vec<TableSum>, Error> {
    let tables = tables(migrations);
    from.read_now(|source| {
        to.write_now(|target| {
            let mut sums = Vec::new();
            for table in &tables {
                // A bumped change number or the like that the new database made for itself.
                sql_query(format!("DELETE FROM {table}")).execute(target)?;
                let columns = columns(source, table)?;
                let mut sum = Summing::default();
                each_batch(source, table, &columns, |rows| {
                    sum.add(rows);
                    write(target, table, &columns, rows)
                })?;
                sums.push(sum.of(table));
            }
            if sums_in(target, &tables)? == sums {
                Ok(sums)
            } else {
                Err(Error::Failed(
                    "what arrived is not what was sent; nothing was kept".into(),
                ))
            }
        })
    })
}

/// Counts and sums every table of the rooms.
pub fn sums(db: &Db, migrations: &[Migration]) -> Result<Vec<TableSum>, Error> {
    let tables = tables(migrations);
    db.read_now(|conn| sums_in(conn, &tables))
}

/// So many rows with bytes in them are held at once.
const BATCH: usize = 4;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Text,
    Integer,
    Boolean,
    Timestamp,
    Date,
    Binary,
}

#[derive(Clone, Debug)]
struct Column {
    name: String,
    kind: Kind,
}

type Row = Vec<Option<String>>;

#[derive(QueryableByName)]
struct Described {
    #[diesel(sql_type = sql_types::Text)]
    name: String,
    #[diesel(sql_type = sql_types::Text)]
    kind: String,
}

#[derive(QueryableByName)]
struct Line {
    #[diesel(sql_type = sql_types::Text)]
    line: String,
}

/// The tables in the order they were made, so that a row comes after those it points at.
pub(crate) fn tables(migrations: &[Migration]) -> Vec<String> {
    let mut tables: Vec<String> = Vec::new();
    for migration in migrations {
        for line in migration.sqlite.lines() {
            if let Some(rest) = line.trim_start().strip_prefix("CREATE TABLE ") {
                let name = rest.split([' ', '(']).next().unwrap_or_default();
                tables.push(name.to_owned());
            }
            if let Some(rest) = line.trim_start().strip_prefix("DROP TABLE ") {
                tables.retain(|table| *table != rest.trim_end_matches(';').trim());
            }
        }
    }
    tables
}

fn columns(conn: &mut Conn, table: &str) -> Result<Vec<Column>, Error> {
    let question = match conn.engine() {
        Engine::Sqlite => "SELECT name, type AS kind FROM pragma_table_info($1) ORDER BY name",
        Engine::Postgres => {
            "SELECT column_name::text AS name, data_type::text AS kind \
             FROM information_schema.columns \
             WHERE table_schema = current_schema() AND table_name = $1 ORDER BY column_name COLLATE \"C\""
        }
    };
    let described: Vec<Described> = sql_query(question)
        .bind::<sql_types::Text, _>(table)
        .load(conn)?;
    if described.is_empty() {
        return Err(Error::Failed(format!("the table «{table}» is missing")));
    }
    described
        .into_iter()
        .map(|column| {
            let kind = match column.kind.to_ascii_lowercase().as_str() {
                "text" => Kind::Text,
                "bigint" | "integer" => Kind::Integer,
                "boolean" => Kind::Boolean,
                "timestamp" | "timestamp without time zone" => Kind::Timestamp,
                "date" => Kind::Date,
                "blob" | "bytea" => Kind::Binary,
                other => {
                    return Err(Error::Failed(format!(
                        "{table}.{} has the type {other}, which the engines do not share",
                        column.name
                    )));
                }
            };
            Ok(Column {
                name: column.name,
                kind,
            })
        })
        .collect()
}

/// Reads all rows of a table and hands them on. Those with bytes in them come a few at a time, since
/// the files of a municipality are more than fits in memory.
fn each_batch(
    conn: &mut Conn,
    table: &str,
    columns: &[Column],
    mut each: impl FnMut(&[Row]) -> Result<(), Error>,
) -> Result<(), Error> {
    if columns.iter().all(|column| column.kind != Kind::Binary) {
        return each(&rows(conn, table, columns, "")?);
    }
    let key = key_of(conn, table)?;
    let mut read = 0;
    loop {
        let part = format!(" ORDER BY {key} LIMIT {BATCH} OFFSET {read}");
        let batch = rows(conn, table, columns, &part)?;
        if batch.is_empty() {
            return Ok(());
        }
        read += batch.len();
        each(&batch)?;
    }
}

/// The columns of a table's primary key.
fn key_of(conn: &mut Conn, table: &str) -> Result<String, Error> {
    let question = match conn.engine() {
        Engine::Sqlite => "SELECT name AS line FROM pragma_table_info($1) WHERE pk > 0 ORDER BY pk",
        Engine::Postgres => {
            "SELECT column_name::text AS line FROM information_schema.key_column_usage \
             WHERE table_schema = current_schema() AND table_name = $1 \
             AND constraint_name = $1 || '_pk' ORDER BY ordinal_position"
        }
    };
    let columns: Vec<Line> = sql_query(question)
        .bind::<sql_types::Text, _>(table)
        .load(conn)?;
    if columns.is_empty() {
        return Err(Error::Failed(format!("{table} has no primary key")));
    }
    let names: Vec<String> = columns
        .iter()
        .map(|column| format!("\"{}\"", column.line))
        .collect();
    Ok(names.join(", "))
}

fn rows(conn: &mut Conn, table: &str, columns: &[Column], part: &str) -> Result<Vec<Row>, Error> {
    let engine = conn.engine();
    let list: Vec<String> = columns
        .iter()
        .map(|column| as_text(engine, column))
        .collect();
    let list = list.join(", ");
    let question = match engine {
        Engine::Sqlite => format!("SELECT json_array({list}) AS line FROM {table}{part}"),
        Engine::Postgres => {
            format!("SELECT json_build_array({list})::text AS line FROM {table}{part}")
        }
    };
    let lines: Vec<Line> = sql_query(question).load(conn)?;
    lines
        .into_iter()
        .map(|line| {
            let row: Row = serde_json::from_str(&line.line)
                .map_err(|fault| Error::Failed(format!("{table}: {fault}")))?;
            Ok(row
                .into_iter()
                .zip(columns)
                .map(|(value, column)| canonical(value, column))
                .collect())
        })
        .collect()
}

fn as_text(engine: Engine, column: &Column) -> String {
    let name = format!("\"{}\"", column.name);
    match (engine, column.kind) {
        (Engine::Sqlite, Kind::Boolean) => {
            format!("CASE {name} WHEN 1 THEN 'true' WHEN 0 THEN 'false' END")
        }
        (Engine::Sqlite, Kind::Binary) => format!("lower(hex({name}))"),
        (Engine::Sqlite, _) => format!("CAST({name} AS TEXT)"),
        (Engine::Postgres, Kind::Binary) => format!("encode({name}, 'hex')"),
        (Engine::Postgres, Kind::Timestamp) => {
            format!("to_char({name}, 'YYYY-MM-DD HH24:MI:SS.US')")
        }
        (Engine::Postgres, _) => format!("{name}::text"),
    }
}

/// SQLite keeps a timestamp with the decimals it needs; six are written here, as PostgreSQL does.
fn canonical(value: Option<String>, column: &Column) -> Option<String> {
    let value = value?;
    if column.kind != Kind::Timestamp {
        return Some(value);
    }
    let (seconds, decimals) = value.split_once('.').unwrap_or((&value, ""));
    Some(format!("{}.{decimals:0<6}", seconds.replace('T', " ")))
}

fn write(conn: &mut Conn, table: &str, columns: &[Column], rows: &[Row]) -> Result<(), Error> {
    let engine = conn.engine();
    let names: Vec<String> = columns
        .iter()
        .map(|column| format!("\"{}\"", column.name))
        .collect();
    let values: Vec<String> = columns
        .iter()
        .enumerate()
        .map(|(at, column)| from_text(engine, column.kind, at + 1))
        .collect();
    let statement = format!(
        "INSERT INTO {table} ({}) VALUES ({})",
        names.join(", "),
        values.join(", ")
    );
    for row in rows {
        let row: Vec<Option<String>> = row
            .iter()
            .zip(columns)
            .map(|(value, column)| {
                value
                    .as_deref()
                    .map(|text| stored(engine, column.kind, text))
            })
            .collect();
        crate::for_engine!(conn, |conn| {
            let mut insert = sql_query(&statement).into_boxed();
            for value in row {
                insert = insert.bind::<sql_types::Nullable<sql_types::Text>, _>(value);
            }
            insert.execute(conn)
        })?;
    }
    Ok(())
}

fn from_text(engine: Engine, kind: Kind, place: usize) -> String {
    match (engine, kind) {
        (_, Kind::Text) | (Engine::Sqlite, Kind::Timestamp | Kind::Date) => format!("${place}"),
        (Engine::Sqlite, Kind::Integer) => format!("CAST(${place} AS INTEGER)"),
        (Engine::Sqlite, Kind::Boolean) => {
            format!("CASE ${place} WHEN 'true' THEN 1 WHEN 'false' THEN 0 END")
        }
        (Engine::Sqlite, Kind::Binary) => format!("unhex(${place})"),
        (Engine::Postgres, Kind::Integer) => format!("${place}::bigint"),
        (Engine::Postgres, Kind::Boolean) => format!("${place}::boolean"),
        (Engine::Postgres, Kind::Timestamp) => format!("${place}::timestamp"),
        (Engine::Postgres, Kind::Date) => format!("${place}::date"),
        (Engine::Postgres, Kind::Binary) => format!("decode(${place}, 'hex')"),
    }
}

/// A timestamp goes into SQLite exactly as Diesel writes it, or comparing two would go wrong: no
/// decimals, three or six.
fn stored(engine: Engine, kind: Kind, text: &str) -> String {
    if engine != Engine::Sqlite || kind != Kind::Timestamp {
        return text.to_owned();
    }
    let Some((seconds, decimals)) = text.split_once('.') else {
        return text.to_owned();
    };
    match decimals {
        "000000" => seconds.to_owned(),
        milliseconds if milliseconds.ends_with("000") => {
            format!("{seconds}.{}", &milliseconds[..3])
        }
        microseconds => format!("{seconds}.{microseconds}"),
    }
}

pub(crate) fn sums_in(conn: &mut Conn, tables: &[String]) -> Result<Vec<TableSum>, Error> {
    tables
        .iter()
        .map(|table| {
            let columns = columns(conn, table)?;
            let mut sum = Summing::default();
            each_batch(conn, table, &columns, |rows| {
                sum.add(rows);
                Ok(())
            })?;
            Ok(sum.of(table))
        })
        .collect()
}

/// A sum that does not depend on the order of rows.
#[derive(Default)]
struct Summing {
    rows: u64,
    total: u128,
}

impl Summing {
    fn add(&mut self, rows: &[Row]) {
        for row in rows {
            let mut hash = Sha256::new();
            for value in row {
                match value {
                    Some(text) => {
                        hash.update([1]);
                        hash.update(text.len().to_le_bytes());
                        hash.update(text.as_bytes());
                    }
                    None => hash.update([0]),
                }
            }
            let digest = hash.finalize();
            let half: [u8; 16] = std::array::from_fn(|at| digest[at]);
            self.total = self.total.wrapping_add(u128::from_le_bytes(half));
        }
        self.rows += rows.len() as u64;
    }

    fn of(&self, table: &str) -> TableSum {
        TableSum {
            table: table.to_owned(),
            rows: self.rows,
            sum: format!("{:032x}", self.total),
        }
    }
}
