//! `samspill import brreg`: the national registers, read into the municipality's own.
//!
//! The work is done in `associations::actions::import_national`; it happens whole or not at all.

use std::path::Path;

use access::Actor;
use associations::{
    actions::{ImportReport, ImportSources, Progress as Read, import_national},
    national::Source,
};
use clap::{Args, Subcommand};
use kernel::{RandomIds, SystemClock};

use crate::{
    capabilities,
    config::Config,
    opening::open,
    refusal::Refusal,
    terminal::{self, Log, Progress, complain, say},
};

/// Associations leave a few at a time. More than these, and more than one for so many that stay,
/// look like half a file.
const FEW: u64 = 10;
const SHARE: u64 = 5;

/// Reads registers of others into the municipality's own.
#[derive(Args)]
pub struct Import {
    #[command(subcommand)]
    from: From,
}

#[derive(Subcommand)]
enum From {
    Brreg(Brreg),
}

/// The entity register and the voluntary register (Brønnøysundregistrene).
#[derive(Args)]
struct Brreg {
    /// The municipality; may be left out where only one is configured.
    #[arg(long, value_name = "NUMBER")]
    municipality: Option<String>,
    /// The entity register (Enhetsregisteret): a file, gzipped or not, or an address.
    #[arg(long, value_name = "FILE|URL")]
    entities: String,
    /// The voluntary register (Frivillighetsregisteret).
    #[arg(long, value_name = "FILE|URL")]
    voluntary: Option<String>,
    /// Write nothing but one JSON object to standard output.
    #[arg(long)]
    json: bool,
}

impl Import {
    /// Does it.
    pub fn run(&self, config: &Path) -> Result<(), Refusal> {
        let From::Brreg(brreg) = &self.from;
        terminal::log(terminal::QUIET, Log::Plain);
        brreg.run(config)
    }
}

impl Brreg {
    fn run(&self, config: &Path) -> Result<(), Refusal> {
        let source = |written: &str| Source::parse(written).map_err(Refusal::Source);
        let sources = ImportSources {
            entities: source(&self.entities)?,
            voluntary: self.voluntary.as_deref().map(source).transpose()?,
        };
        let config = Config::read(config)?;
        let entry = config.pick(self.municipality.as_deref())?;
        let db = open(entry, &capabilities::migrations(&capabilities::all()))?;
        let mut progress =
            Progress::begin(&format!("Reading the national registers for {entry} …"));
        let report = import_national(
            &db,
            &SystemClock,
            &RandomIds,
            &Actor::Operator,
            &sources,
            &mut |read: Read| {
                progress.tell(|| format!("{} rows read, {} kept", read.read, read.kept));
            },
        )?;
        drop(progress);
        if self.json {
            let json = serde_json::to_string(&report);
            say(&json.map_err(|fault| Refusal::Fault(fault.to_string()))?);
        } else {
            say(&in_words(&report));
        }
        if report.gone > FEW && report.gone * SHARE > report.kept {
            complain(&format!(
                "{} associations are gone at once, and {} are left; is it a whole file? Nothing \
                 is deleted: read a whole one, and they are back.",
                report.gone, report.kept
            ));
        }
        if report.kept == 0 {
            complain(&format!(
                "None of the {} rows is an association of {}; is it a file for another \
                 municipality?",
                report.read, entry.number
            ));
        }
        Ok(())
    }
}

fn in_words(report: &ImportReport) -> String {
    let mut lines = vec![format!(
        "Read {} rows and kept {}: {} new, {} changed, {} unchanged. {} belong elsewhere, {} are \
         gone, {} could not be used.",
        report.read,
        report.kept,
        report.new,
        report.changed,
        report.unchanged,
        report.elsewhere,
        report.gone,
        report.rejected.len()
    )];
    lines.extend(report.rejected.iter().map(|rejected| {
        let number = rejected
            .organisation_number
            .as_deref()
            .unwrap_or("no number");
        format!("  row {} ({number}): {}", rejected.row, rejected.reason)
    }));
    lines.join("\n")
}
