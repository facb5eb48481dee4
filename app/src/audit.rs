//! `samspill audit`: who did what, as JSON lines for a log system.
//!
//! Oldest first, read piece by piece, so that a long trail fits in little memory. Give the last line's
//! `at` and `id` the next time, and nothing is handed over twice.

use std::path::Path;

use access::{Actor, PersonId};
use clap::Args;
use kernel::Instant;
use people::{
    access::{Action, may},
    actions::json_line,
};

use crate::{
    capabilities,
    config::Config,
    opening::open,
    refusal::Refusal,
    terminal::{self, Log, say},
};

const AT_ONCE: i64 = 1000;

/// Writes the trail of who did what, one JSON object a line.
#[derive(Args)]
#[command(after_help = "Example:\n  samspill audit --since 2026-01-31T23:00:00Z > audit.jsonl")]
pub struct Audit {
    /// The municipality; may be left out where only one is configured.
    #[arg(long, value_name = "NUMBER")]
    municipality: Option<String>,
    /// Only lines after this instant.
    #[arg(long, value_name = "INSTANT", default_value = "1970-01-01T00:00:00Z")]
    since: jiff::Timestamp,
    /// And after the line with this id, at that very instant.
    #[arg(long, value_name = "ID", default_value = "")]
    after: String,
}

impl Audit {
    /// Does it.
    pub fn run(&self, path: &Path) -> Result<(), Refusal> {
        terminal::log(terminal::QUIET, Log::Plain);
        let config = Config::read(path)?;
        let entry = config.pick(self.municipality.as_deref())?;
        let db = open(entry, &capabilities::migrations(&capabilities::all()))?;
        may(&Actor::Operator, Action::ReadTrail)
            .map_err(|denied| Refusal::Fault(denied.to_string()))?;
        let mut last = (Instant::from(self.since), self.after.clone());
        loop {
            let (entries, persons) = db.read_now(|conn| {
                let entries = access::after(conn, (last.0, &last.1), AT_ONCE)?;
                let mut ids: Vec<PersonId> = entries
                    .iter()
                    .filter_map(|entry| entry.person_id.clone())
                    .collect();
                ids.sort();
                ids.dedup();
                let persons = identity::people::several(conn, &ids)?;
                Ok::<_, db::Error>((entries, persons))
            })?;
            for entry in &entries {
                let name = persons
                    .iter()
                    .find(|person| Some(&person.id) == entry.person_id.as_ref())
                    .map(|person| person.name.as_str());
                say(&json_line(entry, name));
            }
            match entries.last() {
                Some(entry) => last = (entry.at, entry.id.clone()),
                None => return Ok(()),
            }
        }
    }
}
