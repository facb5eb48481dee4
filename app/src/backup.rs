//! `samspill backup` and `samspill restore`: one municipality, one file.
//!
//! A backup is a SQLite file whichever engine the municipality runs on, as it was at one instant,
//! summed before it gets its name. Serving goes on meanwhile. A restore makes the database that the
//! configuration names, and never overwrites one.

use std::path::{Path, PathBuf};

use clap::Args;
use db::{Db, Location, Migration, copy};

use crate::{
    capabilities,
    config::{Config, Entry},
    opening::{compared, open},
    refusal::Refusal,
    terminal::{self, Log, Progress, say},
};

/// Writes a municipality to a file, consistent while serving.
#[derive(Args)]
pub struct Backup {
    /// The municipality; may be left out where only one is configured.
    #[arg(long, value_name = "NUMBER")]
    municipality: Option<String>,
    /// The file to write; one that exists is left as it is.
    #[arg(long, value_name = "FILE")]
    to: PathBuf,
}

/// Makes a municipality's database from a backup; refuses to overwrite.
#[derive(Args)]
pub struct Restore {
    /// The municipality; may be left out where only one is configured.
    #[arg(long, value_name = "NUMBER")]
    municipality: Option<String>,
    /// The backup.
    #[arg(long, value_name = "FILE")]
    from: PathBuf,
}

impl Backup {
    /// Does it.
    pub fn run(&self, path: &Path) -> Result<(), Refusal> {
        terminal::log(terminal::QUIET, Log::Plain);
        let config = Config::read(path)?;
        let entry = config.pick(self.municipality.as_deref())?;
        if self.to.exists() {
            return Err(Refusal::BackupOver(self.to.clone()));
        }
        let migrations = capabilities::migrations(&capabilities::all());
        let db = open(entry, &migrations)?;
        let progress = Progress::begin(&format!("Writing {entry} to {} …", self.to.display()));
        let sums = db
            .backup_to(&self.to, &migrations)
            .map_err(|fault| match fault {
                db::Error::Unreachable { reason, .. } => Refusal::File {
                    path: self.to.clone(),
                    done: "written",
                    fault: std::io::Error::other(reason),
                },
                other => other.into(),
            })?;
        drop(progress);
        let rows: u64 = sums.iter().map(|sum| sum.rows).sum();
        say(&format!(
            "Wrote {entry} to {}: {} tables, {rows} rows, read back and equal.\nIt holds personal \
             data: keep it where only those who need it can read it.",
            self.to.display(),
            sums.len()
        ));
        Ok(())
    }
}

impl Restore {
    /// Does it.
    pub fn run(&self, path: &Path) -> Result<(), Refusal> {
        terminal::log(terminal::QUIET, Log::Plain);
        let config = Config::read(path)?;
        let entry = config.pick(self.municipality.as_deref())?;
        if let Location::Sqlite(file) = &entry.database
            && file.exists()
        {
            return Err(Refusal::RestoreOver {
                place: entry.database.to_string(),
                config: path.to_owned(),
            });
        }
        let migrations = capabilities::migrations(&capabilities::all());
        let progress = Progress::begin(&format!("Reading {} …", self.from.display()));
        // On a copy, so that bringing an old backup's tables up to date leaves the backup as it is.
        let bench = tempfile::tempdir().map_err(|fault| self.unreadable(fault))?;
        let backup = self.copied_to(bench.path(), &migrations)?;
        self.refuse_another(&backup, entry)?;
        let db = Db::create_empty(&entry.database, &migrations)?;
        let restored = copy::copy(&backup, &db, &migrations)
            .and_then(|here| Ok((here, copy::sums(&db, &migrations)?)));
        drop(progress);
        match restored {
            Ok((here, there)) => {
                say(&compared(&here, &there));
                say(&format!(
                    "\nRestored {entry} from {} to {}.",
                    self.from.display(),
                    entry.database
                ));
                Ok(())
            }
            Err(fault) => {
                db.discard(&migrations)?;
                Err(fault.into())
            }
        }
    }

    fn copied_to(&self, bench: &Path, migrations: &[Migration]) -> Result<Db, Refusal> {
        let copy = bench.join("backup.db");
        std::fs::copy(&self.from, &copy).map_err(|fault| self.unreadable(fault))?;
        // What SQLite has not yet put into a file that was copied by other means.
        let log = PathBuf::from(format!("{}-wal", self.from.display()));
        if log.is_file() {
            std::fs::copy(&log, bench.join("backup.db-wal"))
                .map_err(|fault| self.unreadable(fault))?;
        }
        Db::open(&Location::Sqlite(copy), migrations).map_err(|fault| match fault {
            db::Error::Unreachable { reason, .. } => Refusal::File {
                path: self.from.clone(),
                done: "read",
                fault: std::io::Error::other(reason),
            },
            other => other.into(),
        })
    }

    fn refuse_another(&self, backup: &Db, entry: &Entry) -> Result<(), Refusal> {
        let found = backup.read_now(db::municipality::load)?;
        if found
            .as_ref()
            .is_some_and(|found| found.number == entry.number)
        {
            return Ok(());
        }
        let found = found.map_or_else(
            || "no municipality".to_owned(),
            |found| format!("{} {}", found.number, found.name(kernel::Language::Nb)),
        );
        Err(Refusal::AnotherBackup {
            path: self.from.clone(),
            found,
            wanted: entry.number.clone(),
        })
    }

    fn unreadable(&self, fault: std::io::Error) -> Refusal {
        Refusal::File {
            path: self.from.clone(),
            done: "read",
            fault,
        }
    }
}
