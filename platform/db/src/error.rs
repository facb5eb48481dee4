//! What can go wrong between a room and its database.
//!
//! A violated constraint is told by its name, the same on both engines, so that a room can turn
//! «this number is taken» into a refusal. All else is a fault and is passed on whole; a database
//! error is never swallowed.

use diesel::result::{DatabaseErrorKind, Error as DieselError};

/// Something the database would not, or could not, do.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// A rule of the tables was broken; nothing was changed.
    #[error("the rule «{name}» of the tables was broken")]
    Violated {
        /// What kind of rule.
        violation: Violation,
        /// The rule's name: `{table}_{columns}_unique`, or as written in the schema. Empty for a
        /// foreign key on SQLite, which does not tell.
        name: String,
    },
    /// The row asked for is not there.
    #[error("the row is not there")]
    NotFound,
    /// The database is being written to by others and stayed busy.
    #[error("the database stayed busy: {0}")]
    Busy(String),
    /// The database cannot be reached or opened.
    #[error("the database {location} cannot be opened: {reason}")]
    Unreachable {
        /// Its address, without password.
        location: String,
        /// What the engine said.
        reason: String,
    },
    /// A table's definition is not the one this program was built with.
    #[error(
        "the tables of «{room}» were made by a different program (step {step}); run the version \
         that made them, or restore a backup"
    )]
    ForeignSchema {
        /// The room whose tables differ.
        room: String,
        /// The first step that differs.
        step: String,
    },
    /// Everything else; a fault.
    #[error("the database failed: {0}")]
    Failed(String),
}

/// Kinds of rules a table can hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Violation {
    /// Two rows may not agree.
    Unique,
    /// A row must point at one that exists.
    ForeignKey,
    /// A value is outside what is allowed.
    Check,
    /// A value is missing.
    NotNull,
    /// Two rows meet that may not, such as two uses of one floor at one time.
    Exclusion,
}

impl Error {
    /// Whether it is the named rule that was broken.
    pub fn is_violation_of(&self, rule: &str) -> bool {
        matches!(self, Self::Violated { name, .. } if name == rule)
    }
}

impl From<DieselError> for Error {
    fn from(error: DieselError) -> Self {
        let DieselError::DatabaseError(kind, info) = &error else {
            return match error {
                DieselError::NotFound => Self::NotFound,
                other => Self::Failed(other.to_string()),
            };
        };
        let violation = match kind {
            DatabaseErrorKind::UniqueViolation => Violation::Unique,
            DatabaseErrorKind::ForeignKeyViolation => Violation::ForeignKey,
            DatabaseErrorKind::CheckViolation => Violation::Check,
            DatabaseErrorKind::NotNullViolation => Violation::NotNull,
            DatabaseErrorKind::ExclusionViolation => Violation::Exclusion,
            // SQLite has no such rule; a trigger says it in these words.
            _ if info.message().starts_with("exclusion constraint failed: ") => {
                Violation::Exclusion
            }
            DatabaseErrorKind::SerializationFailure => {
                return Self::Busy(info.message().to_owned());
            }
            _ if info.message().contains("database is locked") => {
                return Self::Busy(info.message().to_owned());
            }
            _ => return Self::Failed(info.message().to_owned()),
        };
        let name = info
            .constraint_name()
            .map_or_else(|| name_in_message(violation, info.message()), str::to_owned);
        Self::Violated { violation, name }
    }
}

/// SQLite names columns, not rules: `UNIQUE constraint failed: association.organisation_number`.
/// Rules are therefore named after table and columns, and that name is put together here.
fn name_in_message(violation: Violation, message: &str) -> String {
    let Some((_, told)) = message.split_once("constraint failed: ") else {
        return String::new();
    };
    let told = told.trim();
    match violation {
        Violation::Check | Violation::Exclusion => told.to_owned(),
        Violation::Unique | Violation::NotNull | Violation::ForeignKey => {
            if let Some(index) = told.strip_prefix("index '") {
                return index.trim_end_matches('\'').to_owned();
            }
            let table = told.split('.').next().unwrap_or_default();
            let columns: Vec<&str> = told
                .split(", ")
                .filter_map(|column| column.split_once('.').map(|(_, name)| name))
                .collect();
            let ending = if violation == Violation::Unique {
                "unique"
            } else {
                "required"
            };
            format!("{table}_{}_{ending}", columns.join("_"))
        }
    }
}
