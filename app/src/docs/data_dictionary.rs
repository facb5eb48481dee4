//! docs/generated/data-dictionary.md: every table and column, read from the schema files.
//!
//! The comments of the schema are the dictionary: those above a table say what a row is, the one
//! behind a column says what a value means.

use std::fmt::Write as _;

use db::Migration;
use web::Capability;

const HEADING: &str = "\
# Data dictionary

Made by `samspill docs` from the schema files; do not edit. Times are UTC, money is in øre, ids are
time-ordered UUIDs, and words are English in small letters. Beside these tables there is `migration`,
which remembers what steps have made them.
";

/// A table as its schema file tells it.
#[derive(Debug, Default)]
struct Table {
    name: String,
    comment: Vec<String>,
    columns: Vec<Column>,
}

#[derive(Debug)]
struct Column {
    name: String,
    kind: String,
    may_be_missing: bool,
    comment: String,
}

/// The page.
pub fn page(capabilities: &[Capability], migrations: &[Migration]) -> String {
    let mut page = HEADING.to_owned();
    let mut room = "";
    for migration in migrations {
        if migration.room != room {
            room = migration.room;
            let _ = write!(page, "\n## {room}\n");
        }
        for mut table in tables(migration.sqlite) {
            alter(&mut table, migrations);
            describe(&mut page, &table);
        }
    }
    personal_data(&mut page, capabilities);
    page
}

/// What later steps add to a table, or take from it.
fn alter(table: &mut Table, migrations: &[Migration]) {
    let start = format!("ALTER TABLE {} ", table.name);
    let lines = migrations.iter().flat_map(|step| step.sqlite.lines());
    for change in lines.filter_map(|line| line.strip_prefix(&start)) {
        if let Some(added) = change.strip_prefix("ADD COLUMN ") {
            read_line(table, added);
        } else if let Some(gone) = change.strip_prefix("DROP COLUMN ") {
            let gone = gone.trim_end_matches(';');
            table.columns.retain(|column| column.name != gone);
        }
    }
}

fn describe(page: &mut String, table: &Table) {
    let _ = write!(page, "\n### {}\n\n", table.name);
    for line in &table.comment {
        let _ = writeln!(page, "{line}");
    }
    let _ = write!(page, "\n| Column | Type | | Meaning |\n|---|---|---|---|\n");
    for column in &table.columns {
        let missing = if column.may_be_missing {
            "may be missing"
        } else {
            ""
        };
        let _ = writeln!(
            page,
            "| `{}` | {} | {missing} | {} |",
            column.name, column.kind, column.comment
        );
    }
}

fn personal_data(page: &mut String, capabilities: &[Capability]) {
    let _ = write!(
        page,
        "\n## Personal data\n\n| Where | For what | Legal basis | Kept | Handed out and erased \
         |\n|---|---|---|---|---|\n"
    );
    for data in capabilities
        .iter()
        .flat_map(|capability| capability.personal_data)
    {
        let _ = writeln!(
            page,
            "| `{}` | {} | {} | {} | {} |",
            data.place, data.purpose, data.basis, data.retention, data.erasure
        );
    }
}

fn tables(schema: &str) -> Vec<Table> {
    let mut tables = Vec::new();
    let mut above: Vec<String> = Vec::new();
    let mut open: Option<Table> = None;
    for line in schema.lines() {
        let trimmed = line.trim();
        if let Some(table) = &mut open {
            if trimmed.starts_with(");") {
                tables.extend(open.take());
            } else {
                read_line(table, line);
            }
        } else if let Some(comment) = trimmed.strip_prefix("--") {
            above.push(comment.trim().to_owned());
        } else if let Some(rest) = trimmed.strip_prefix("CREATE TABLE ") {
            open = Some(Table {
                name: rest.trim_end_matches('(').trim().to_owned(),
                comment: std::mem::take(&mut above),
                ..Table::default()
            });
        } else {
            above.clear();
        }
    }
    tables
}

/// A column; or a comment going on; or a rule, which begins with a word in capitals.
fn read_line(table: &mut Table, line: &str) {
    let (code, comment) = line.split_once("--").unwrap_or((line, ""));
    let comment = comment.trim();
    let mut words = code.split_whitespace();
    match (words.next(), words.next(), table.columns.last_mut()) {
        (None, _, Some(column)) if !comment.is_empty() => {
            column.comment.push(' ');
            column.comment.push_str(comment);
        }
        (Some(name), Some(kind), _) if name.starts_with(|c: char| c.is_ascii_lowercase()) => {
            table.columns.push(Column {
                name: name.to_owned(),
                kind: kind.trim_end_matches([',', ';']).to_owned(),
                may_be_missing: !code.contains("NOT NULL"),
                comment: comment.to_owned(),
            });
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_schema_tells_its_tables() {
        let found = tables(
            "-- The overview,\n--   in two lines.\n\n-- A door.\nCREATE TABLE door (\n    id TEXT NOT NULL CONSTRAINT door_pk\n\
             \x20       PRIMARY KEY,\n    seen_at TIMESTAMP,  -- when somebody\n                        -- last saw it\n\
             \x20   CONSTRAINT door_open CHECK (open IN\n        ('yes', 'no'))\n);\nCREATE INDEX x ON door (id);\n",
        );
        let [door] = found.as_slice() else {
            panic!("{found:?}")
        };
        assert_eq!(
            (door.name.as_str(), door.comment.as_slice()),
            ("door", &["A door.".to_owned()][..])
        );
        let columns: Vec<_> = door
            .columns
            .iter()
            .map(|column| {
                (
                    column.name.as_str(),
                    column.may_be_missing,
                    column.comment.as_str(),
                )
            })
            .collect();
        assert_eq!(
            columns,
            [
                ("id", false, ""),
                ("seen_at", true, "when somebody last saw it")
            ]
        );
    }
}
