//! Reading the national registers into ours.
//!
//! For whoever runs Samspill, by hand or every night. Everything is read, and the register asked
//! about what has vanished, before anything is written; then all of it is written in one
//! transaction. A reading that fails, or a program that is killed, leaves the register as it was.
//! The same file read twice changes nothing. What did change is told field by field.
//!
//! Sync rule and its traps: the entity register's own documentation; see also the head of
//! [`crate::national`]. National facts never overwrite what an association says about itself.

mod apply;
mod compare;
mod report;

use std::collections::{HashMap, HashSet};

use access::{Actor, Versions};
use db::Db;
use kernel::{Clock, Ids, OrganisationNumber};

pub use report::{ImportRefusal, ImportReport, Progress, Register, RejectedRow};

use crate::{
    access::{Action, may},
    national::{
        Belonging, Entity, Lookup, Source, SourceProblem, VoluntaryReading, VoluntaryRecord,
        Wanted, Wire,
    },
    store,
};

/// The register removes a unit by law now and then. Many at once is more likely a fault of theirs,
/// and what is erased does not come back.
const FEW_ERASED: usize = 5;

/// What to read.
#[derive(Clone, Debug)]
pub struct ImportSources {
    /// The entity register.
    pub entities: Source,
    /// The voluntary register, when it is to be read too.
    pub voluntary: Option<Source>,
}

/// Everything that was read, before any of it is written.
struct Read {
    entities: HashMap<OrganisationNumber, (Entity, Belonging)>,
    voluntary: HashMap<OrganisationNumber, VoluntaryRecord>,
    /// Whether an association without a record above is known to have none.
    voluntary_whole: bool,
    /// What the register answered about those the file did not have; empty when it cannot be asked.
    lookups: HashMap<OrganisationNumber, Lookup>,
    /// Whose roles the register says have changed since the reading before.
    boards: HashSet<OrganisationNumber>,
    /// Whether something may be concluded from what the file does not have.
    whole: bool,
    report: ImportReport,
}

/// Reads the registers into the municipality's own, over the network where a source is there.
pub fn import_national(
    db: &Db,
    clock: &dyn Clock,
    ids: &dyn Ids,
    actor: &Actor,
    sources: &ImportSources,
    progress: &mut dyn FnMut(Progress),
) -> Result<ImportReport, ImportRefusal> {
    import_national_over(&Wire::polite(), db, clock, ids, actor, sources, progress)
}

/// The same over a wire with other manners, which a test needs.
pub fn import_national_over(
    wire: &Wire,
    db: &Db,
    clock: &dyn Clock,
    ids: &dyn Ids,
    actor: &Actor,
    sources: &ImportSources,
    progress: &mut dyn FnMut(Progress),
) -> Result<ImportReport, ImportRefusal> {
    let permit = may(actor, Action::ImportNational, None)?;
    let started_at = clock.now();
    let municipality = db
        .read_now(db::municipality::load)?
        .ok_or(ImportRefusal::NoMunicipality)?;
    let known = db.read_now(store::numbers)?;
    let wanted = Wanted {
        municipality: &municipality.number,
        known: &known,
    };
    let read_before = db.read_now(store::latest_import)?.map(|(at, _)| at);
    let mut read = read(wire, sources, &wanted, progress)?;
    if let Some(since) = read_before {
        read.boards = sources
            .entities
            .roles_changed(wire, since)
            .map_err(|problem| sources.entities_refused(problem))?
            .unwrap_or_default();
    }
    let source = sources.to_string();
    db.write_now(|conn| {
        let import = store::start_import(conn, ids, &source, started_at)?;
        let report = apply::apply(conn, clock, ids, &import, &municipality, read)?;
        store::finish_import(conn, clock, &import, &report.row())?;
        access::record(
            conn,
            clock,
            ids,
            &permit,
            &import,
            Versions {
                from: None,
                to: Some(1),
            },
        )?;
        Ok(report)
    })
}

fn read(
    wire: &Wire,
    sources: &ImportSources,
    wanted: &Wanted<'_>,
    progress: &mut dyn FnMut(Progress),
) -> Result<Read, ImportRefusal> {
    let mut entities = HashMap::new();
    let mut keep = |entity: Entity, belonging| {
        entities.insert(entity.number.clone(), (entity, belonging));
    };
    let mut count = |read| progress(Progress { read, kept: 0 });
    let reading = sources
        .entities
        .read_entities(wire, wanted, &mut keep, &mut count)
        .map_err(|problem| sources.entities_refused(problem))?;
    let here: HashSet<OrganisationNumber> = entities
        .iter()
        .filter(|(_, (_, belonging))| *belonging == Belonging::Here)
        .map(|(number, _)| number.clone())
        .collect();
    if here.is_empty() && !wanted.known.is_empty() {
        return Err(ImportRefusal::NoneOfOurs(wanted.municipality.clone()));
    }
    progress(Progress {
        read: reading.read,
        kept: here.len() as u64,
    });
    let mut report = ImportReport {
        read: reading.read,
        kept: here.len() as u64,
        elsewhere: reading.elsewhere + reading.not_associations,
        rejected: reading
            .rejected
            .iter()
            .map(RejectedRow::of_entities)
            .collect(),
        ..ImportReport::default()
    };
    let mut voluntary = HashMap::new();
    let mut voluntary_whole = false;
    if let Some(source) = &sources.voluntary {
        let mut keep = |record: VoluntaryRecord| {
            voluntary.insert(record.number.clone(), record);
        };
        let ours =
            |number: &OrganisationNumber| here.contains(number) || wanted.known.contains(number);
        let kept = report.kept;
        let mut count = |read| progress(Progress { read, kept });
        let told = source
            .read_voluntary(wire, &ours, &mut keep, &mut count)
            .and_then(VoluntaryReading::must_be_the_voluntary_register)
            .map_err(|problem| ImportRefusal::of(Register::Voluntary, source, problem))?;
        let rejected = told.rejected.iter().map(RejectedRow::of_voluntary);
        report.rejected.extend(rejected);
        voluntary_whole = !told.more_pages;
    }
    let whole = !reading.more_pages;
    let mut lookups = HashMap::new();
    if whole && sources.entities.can_look_up() {
        for number in wanted
            .known
            .iter()
            .filter(|number| !entities.contains_key(*number))
        {
            let told = sources.entities.look_up(wire, number);
            let told = told.map_err(|problem| sources.entities_refused(problem))?;
            lookups.insert(number.clone(), told);
        }
    }
    let erased = lookups
        .values()
        .filter(|told| **told == Lookup::Erased)
        .count();
    if erased > FEW_ERASED.max(wanted.known.len() / 20) {
        return Err(ImportRefusal::ManyErased(erased));
    }
    Ok(Read {
        entities,
        voluntary,
        voluntary_whole,
        lookups,
        boards: HashSet::new(),
        whole,
        report,
    })
}

impl ImportSources {
    fn entities_refused(&self, problem: SourceProblem) -> ImportRefusal {
        ImportRefusal::of(Register::Entities, &self.entities, problem)
    }
}

impl std::fmt::Display for ImportSources {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.entities.fmt(formatter)?;
        match &self.voluntary {
            Some(voluntary) => write!(formatter, " + {voluntary}"),
            None => Ok(()),
        }
    }
}
