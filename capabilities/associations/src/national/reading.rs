//! Going through one source: which rows are ours, which are not, which could not be used.
//!
//! Rows are handed on one by one, so the caller holds a municipality's hundreds and never the
//! nation's million. Nothing may be applied before the reading has ended well.

use std::{collections::HashSet, io::Read};

use kernel::{MunicipalityNumber, OrganisationNumber};

use super::{
    Belonging, Entity, Glance, RejectReason, Rejected, Row, SourceProblem, VoluntaryRecord,
    reader::Records,
    rejected::{holds_several, number_in},
};

/// How many rows pass between two words of progress.
const PROGRESS_EVERY: u64 = 10_000;

/// Which entities are handed on.
pub struct Wanted<'a> {
    /// Associations of this municipality are.
    pub municipality: &'a MunicipalityNumber,
    /// So is any entity known already, wherever it belongs now: it may have moved or been deleted.
    pub known: &'a HashSet<OrganisationNumber>,
}

/// What a reading of entities came to.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct EntityReading {
    /// Rows met, rejected ones included.
    pub read: u64,
    /// Associations of the municipality.
    pub here: u64,
    /// Associations of other municipalities, or of none.
    pub elsewhere: u64,
    /// Entities that are no associations.
    pub not_associations: u64,
    /// Rows left out.
    pub rejected: Vec<Rejected>,
    /// The file is one page of several: nothing may be concluded from what is missing in it.
    pub more_pages: bool,
}

/// What a reading of the voluntary register came to.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct VoluntaryReading {
    /// Rows met, rejected ones included.
    pub read: u64,
    /// Records handed on.
    pub wanted: u64,
    /// Whether any record had a field that the voluntary register alone has.
    pub recognised: bool,
    /// Rows left out.
    pub rejected: Vec<Rejected>,
    /// The file is one page of several: nothing may be concluded from what is missing in it.
    pub more_pages: bool,
}

/// Reads entities from one source. `keep` gets the wanted ones in the order of the source,
/// `progress` the number of rows so far.
pub fn read_entities(
    input: impl Read,
    wanted: &Wanted<'_>,
    keep: &mut dyn FnMut(Entity, Belonging),
    progress: &mut dyn FnMut(u64),
) -> Result<EntityReading, SourceProblem> {
    let mut reading = EntityReading::default();
    let mut records = Records::open(input)?;
    reading.take_from(&mut records, wanted, keep, progress)?;
    reading.more_pages = records.next_page().is_some();
    Ok(reading)
}

/// Reads records of the voluntary register from one source, whole ones for wanted numbers alone.
pub fn read_voluntary(
    input: impl Read,
    wanted: &dyn Fn(&OrganisationNumber) -> bool,
    keep: &mut dyn FnMut(VoluntaryRecord),
    progress: &mut dyn FnMut(u64),
) -> Result<VoluntaryReading, SourceProblem> {
    let mut reading = VoluntaryReading::default();
    let mut records = Records::open(input)?;
    reading.take_from(&mut records, wanted, keep, progress)?;
    reading.more_pages = records.next_page().is_some();
    Ok(reading)
}

impl EntityReading {
    pub(super) fn take_from(
        &mut self,
        records: &mut Records<'_>,
        wanted: &Wanted<'_>,
        keep: &mut dyn FnMut(Entity, Belonging),
        progress: &mut dyn FnMut(u64),
    ) -> Result<(), SourceProblem> {
        each_record(records, &mut self.rejected, progress, &mut |raw| {
            let glance = Glance::at(raw)?;
            let belonging = glance.belonging(wanted.municipality);
            if belonging == Belonging::Here || wanted.known.contains(&glance.number) {
                keep(Entity::parse(raw)?, belonging);
            }
            *match belonging {
                Belonging::Here => &mut self.here,
                Belonging::Elsewhere => &mut self.elsewhere,
                Belonging::NotAnAssociation => &mut self.not_associations,
            } += 1;
            Ok(())
        })?;
        self.read = records.rows();
        Ok(())
    }
}

impl VoluntaryReading {
    /// Itself, unless what was read is something else: the entity register by mistake, an empty
    /// list.
    pub fn must_be_the_voluntary_register(self) -> Result<Self, SourceProblem> {
        if self.recognised {
            Ok(self)
        } else {
            Err(SourceProblem::NotVoluntary)
        }
    }

    pub(super) fn take_from(
        &mut self,
        records: &mut Records<'_>,
        wanted: &dyn Fn(&OrganisationNumber) -> bool,
        keep: &mut dyn FnMut(VoluntaryRecord),
        progress: &mut dyn FnMut(u64),
    ) -> Result<(), SourceProblem> {
        each_record(records, &mut self.rejected, progress, &mut |raw| {
            self.recognised = self.recognised || VoluntaryRecord::is_recognised(raw);
            if wanted(&VoluntaryRecord::number_at(raw)?) {
                keep(VoluntaryRecord::parse(raw)?);
                self.wanted += 1;
            }
            Ok(())
        })?;
        self.read = records.rows();
        Ok(())
    }
}

fn each_record(
    records: &mut Records<'_>,
    rejected: &mut Vec<Rejected>,
    progress: &mut dyn FnMut(u64),
    look: &mut dyn FnMut(&[u8]) -> Result<(), RejectReason>,
) -> Result<(), SourceProblem> {
    while let Some(found) = records.next_row()? {
        match found {
            Row::Rejected(row) => rejected.push(row),
            Row::Record { row, raw } => {
                if let Err(reason) = look(raw) {
                    if reason == RejectReason::Malformed && holds_several(raw) {
                        return Err(SourceProblem::BrokenStructure { row });
                    }
                    if reason == RejectReason::Malformed && std::str::from_utf8(raw).is_err() {
                        return Err(SourceProblem::NotUtf8 { row });
                    }
                    rejected.push(Rejected {
                        row,
                        organisation_number: number_in(raw),
                        reason,
                    });
                }
                if row % PROGRESS_EVERY == 0 {
                    progress(row);
                }
            }
        }
    }
    progress(records.rows());
    Ok(())
}
