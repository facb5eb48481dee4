//! What has been done to a site, premises or a calendar, and by whom, in words.

use std::collections::HashMap;

use db::Conn;
use web::{PageError, Visit};

/// As many lines are shown.
const MOST: i64 = 20;

/// A line of the history.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// When, in words.
    pub when: String,
    /// The same for machines.
    pub at: String,
    /// Who.
    pub who: String,
    /// What.
    pub what: String,
}

// texts: venuedesk-did-* venuedesk-actor-*
/// The history of the thing with this id, newest first.
pub fn about(visit: &Visit, conn: &mut Conn, id: &str) -> Result<Vec<Line>, PageError> {
    let say = visit.say();
    let entries = ::access::about(conn, id, MOST)?;
    let people: Vec<_> = entries
        .iter()
        .filter_map(|entry| entry.person_id.clone())
        .collect();
    let names: HashMap<_, _> = identity::people::several(conn, &people)?
        .into_iter()
        .map(|person| (person.id, person.name))
        .collect();
    let line = |entry: ::access::Entry| {
        let person = entry.person_id.as_ref().and_then(|id| names.get(id));
        let other = || {
            say.t(&format!("venuedesk-actor-{}", entry.actor))
                .into_owned()
        };
        let did = match (entry.remark.as_deref(), entry.from_version) {
            (Some(remark), _) if !remark.is_empty() => remark,
            (_, None) => "made",
            _ => "changed",
        };
        let what = say.text_if_any(&format!("venuedesk-did-{did}"));
        Line {
            when: say.date_and_time(entry.at.in_oslo()),
            at: entry.at.to_string(),
            who: person.cloned().unwrap_or_else(other),
            what: what.map_or_else(
                || say.t("venuedesk-did-changed").into_owned(),
                str::to_owned,
            ),
        }
    };
    Ok(entries.into_iter().map(line).collect())
}
