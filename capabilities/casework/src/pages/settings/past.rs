//! What was decided before: who changed what, when, and the way back to how it was.

use access::PersonId;
use db::Conn;
use kernel::Instant;
use web::{PageError, Visit};

use super::section::{Change, Fact, changes};
use crate::pages::row::names_of;

/// Changes that are shown.
const MOST: usize = 50;

/// A change.
pub struct Past {
    /// When, for machines.
    pub at: String,
    /// When, for people.
    pub when: String,
    /// Who.
    pub who: String,
    /// What became what.
    pub changes: Vec<Change>,
    /// Where to put back what was before it.
    pub back: String,
}

/// A version, told as facts.
pub struct Told {
    /// Its number.
    pub version: i64,
    /// What was decided.
    pub facts: Vec<Fact>,
    /// When.
    pub made_at: Option<Instant>,
    /// By whom: a person's id.
    pub made_by: Option<String>,
}

/// The changes between versions, newest first; `path` is that of the page.
pub fn of(
    visit: &Visit,
    conn: &mut Conn,
    path: &str,
    versions: &[Told],
) -> Result<Vec<Past>, PageError> {
    let people: Vec<PersonId> = versions
        .iter()
        .filter_map(|told| told.made_by.clone().map(PersonId))
        .collect();
    let people = names_of(conn, people.iter())?;
    let say = visit.say();
    let nothing = say.t("settings-nothing");
    let past = versions.windows(2).filter_map(|pair| {
        let [newer, older] = pair else { return None };
        let changes = changes(&older.facts, &newer.facts, &nothing);
        if changes.is_empty() {
            return None;
        }
        let at = newer.made_at?;
        let who = match &newer.made_by {
            None => say.t("desk-actor-operator").into_owned(),
            Some(person) => people
                .get(&PersonId(person.clone()))
                .map_or_else(|| say.t("desk-actor-person").into_owned(), Clone::clone),
        };
        Some(Past {
            at: at.to_string(),
            when: say.date_and_time(at.in_oslo()),
            who,
            changes,
            back: format!("{}/tilbake/{}", visit.to(path), older.version),
        })
    });
    Ok(past.take(MOST).collect())
}
