//! `samspill move`: a municipality from one database to another, of either engine.
//!
//! Everything is copied in one snapshot and read back; only when both sides are equal, table by
//! table, does the configuration point to the new place. The old database is left as it was.

use std::path::Path;

use clap::Args;
use db::{Db, copy};

use crate::{
    capabilities,
    config::{self, Config},
    opening::{compared, open},
    refusal::Refusal,
    terminal::{self, Log, Progress, say},
};

/// Moves a municipality to another database, and counts and sums every table on both sides.
#[derive(Args)]
pub struct Move {
    /// The municipality; may be left out where only one is configured.
    #[arg(long, value_name = "NUMBER")]
    municipality: Option<String>,
    /// The new place, where no municipality is yet: sqlite:FILE, counted from the folder of the
    /// configuration, or `postgres://user:password@host/name`.
    #[arg(long, value_name = "ADDRESS")]
    to: String,
}

impl Move {
    /// Does it.
    pub fn run(&self, path: &Path) -> Result<(), Refusal> {
        terminal::log(terminal::QUIET, Log::Plain);
        let config = Config::read(path)?;
        let entry = config.pick(self.municipality.as_deref())?;
        let target = config::database(path, &self.to)?;
        let migrations = capabilities::migrations(&capabilities::all());
        let from = open(entry, &migrations)?;
        let to = Db::create_empty(&target, &migrations)?;
        let progress = Progress::begin(&format!("Copying {entry} to {target} …"));
        let moved = (|| {
            copy::copy(&from, &to, &migrations)?;
            let (here, there) = (
                copy::sums(&from, &migrations)?,
                copy::sums(&to, &migrations)?,
            );
            if here != there {
                return Err(Refusal::WrittenMeanwhile);
            }
            config::set_database(path, &entry.number, self.to.trim())?;
            Ok(compared(&here, &there))
        })();
        drop(progress);
        match moved {
            Ok(table) => {
                say(&table);
                say(&format!(
                    "\nMoved {entry} from {} to {target}, and {} points there now.\nThe old database \
                     is left as it was; remove it when you are content. A samspill serve that is \
                     running still uses it: start it again now.",
                    from.location(),
                    path.display(),
                ));
                Ok(())
            }
            Err(refusal) => {
                to.discard(&migrations)?;
                Err(refusal)
            }
        }
    }
}
