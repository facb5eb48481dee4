//! The table as Diesel sees it, and the row between it and [`Task`].

use access::{PersonId, Scope};
use diesel::{Insertable, Queryable, Selectable};
use kernel::{Day, Instant};

use crate::{Addressee, State, Task};

diesel::table! {
    task (id) {
        id -> Text,
        number -> BigInt,
        kind -> Text,
        subject -> Text,
        addressee -> Text,
        addressee_id -> Text,
        scope -> Text,
        association_id -> Nullable<Text>,
        title -> Text,
        remark -> Text,
        words -> Text,
        path -> Text,
        due_on -> Nullable<Date>,
        assigned_to -> Nullable<Text>,
        state -> Text,
        opened_at -> Timestamp,
        closed_at -> Nullable<Timestamp>,
        closed_by -> Nullable<Text>,
        version -> BigInt,
    }
}

#[derive(Queryable, Selectable, Insertable)]
#[diesel(table_name = task)]
pub(crate) struct Row {
    pub id: String,
    pub number: i64,
    pub kind: String,
    pub subject: String,
    pub addressee: String,
    pub addressee_id: String,
    pub scope: String,
    pub association_id: Option<String>,
    pub title: String,
    pub remark: String,
    pub words: String,
    pub path: String,
    pub due_on: Option<Day>,
    pub assigned_to: Option<PersonId>,
    pub state: String,
    pub opened_at: Instant,
    pub closed_at: Option<Instant>,
    pub closed_by: Option<PersonId>,
    pub version: i64,
}

impl From<Row> for Task {
    fn from(row: Row) -> Self {
        let addressee = match row.addressee.as_str() {
            "association" => Addressee::Association {
                id: row.addressee_id,
                scope: Scope::from_word(&row.scope).unwrap_or(Scope::Officers),
            },
            "person" => Addressee::Person(PersonId(row.addressee_id)),
            _ => Addressee::Staff {
                capability: row.scope,
                unit: row.addressee_id,
            },
        };
        Self {
            id: row.id,
            number: row.number,
            kind: row.kind,
            subject: row.subject,
            addressee,
            association: row.association_id,
            title: row.title,
            remark: row.remark,
            words: serde_json::from_str(&row.words).unwrap_or_default(),
            path: row.path,
            due_on: row.due_on.map(Day::date),
            assigned_to: row.assigned_to,
            state: match row.state.as_str() {
                "done" => State::Done,
                "withdrawn" => State::Withdrawn,
                _ => State::Open,
            },
            opened_at: row.opened_at,
            closed_at: row.closed_at,
            version: row.version,
        }
    }
}

impl Addressee {
    /// The three columns: kind, id, scope.
    pub(crate) fn columns(&self) -> (&'static str, &str, &str) {
        match self {
            Self::Association { id, scope } => ("association", id, scope.word()),
            Self::Staff { capability, unit } => ("staff", unit, capability),
            Self::Person(person) => ("person", &person.0, ""),
        }
    }
}
