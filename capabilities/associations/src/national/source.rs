//! Where national data comes from: a file somebody saved, or an address of the registers.
//!
//! A file is read as it is. From an address every page is read to the last; a page that fails
//! fails the whole, since a half-read register looks like dissolved associations. Single entities
//! are looked up beside an address that has a part named `enheter`.

use std::{collections::HashSet, fs::File, io::Read, path::PathBuf};

use jiff::civil::Date;
use kernel::OrganisationNumber;
use serde::Deserialize;

use super::{
    Belonging, Entity, EntityReading, Records, SourceProblem, VoluntaryReading, VoluntaryRecord,
    Wanted, Wire,
    address::WebAddress,
    wire::{refusal, while_reading},
};

/// The largest answer about one entity.
const LARGEST_ENTITY: u64 = 1 << 20;

/// A place national data is read from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Source {
    /// A file on this machine, gzipped or not.
    File(PathBuf),
    /// An address of the register, or of a copy of it.
    Web(WebAddress),
}

/// What the register knows about one number.
#[derive(Clone, Debug, PartialEq)]
pub enum Lookup {
    /// It is there; perhaps in another municipality now.
    Found(Box<Entity>),
    /// It has been deleted from the register.
    Deleted {
        /// When, where the register says so readably.
        on: Option<Date>,
    },
    /// Removed by law (410): every copy must be erased, history included.
    Erased,
    /// The register has never heard of it (404).
    Unknown,
}

impl std::fmt::Display for Source {
    /// As a person would write it.
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::File(path) => write!(formatter, "{}", path.display()),
            Self::Web(address) => write!(formatter, "{address}"),
        }
    }
}

impl Source {
    /// Reads what a person wrote: a path, or an http(s) address.
    pub fn parse(written: &str) -> Result<Self, SourceProblem> {
        let written = written.trim();
        if written.contains("://") {
            WebAddress::parse(written).map(Self::Web)
        } else if written.is_empty() {
            Err(SourceProblem::NotASource(written.to_owned()))
        } else {
            Ok(Self::File(PathBuf::from(written)))
        }
    }

    /// Whether single entities can be looked up here.
    pub fn can_look_up(&self) -> bool {
        matches!(self, Self::Web(address) if address.entities_path().is_some())
    }

    /// Reads all entities; see [`super::read_entities`].
    pub fn read_entities(
        &self,
        wire: &Wire,
        wanted: &Wanted<'_>,
        keep: &mut dyn FnMut(Entity, Belonging),
        progress: &mut dyn FnMut(u64),
    ) -> Result<EntityReading, SourceProblem> {
        let mut reading = EntityReading::default();
        reading.more_pages = self.each_page(wire, &mut |page| {
            reading.take_from(page, wanted, keep, progress)
        })?;
        Ok(reading)
    }

    /// Reads the voluntary register; see [`super::read_voluntary`].
    pub fn read_voluntary(
        &self,
        wire: &Wire,
        wanted: &dyn Fn(&OrganisationNumber) -> bool,
        keep: &mut dyn FnMut(VoluntaryRecord),
        progress: &mut dyn FnMut(u64),
    ) -> Result<VoluntaryReading, SourceProblem> {
        let mut reading = VoluntaryReading::default();
        reading.more_pages = self.each_page(wire, &mut |page| {
            reading.take_from(page, wanted, keep, progress)
        })?;
        Ok(reading)
    }

    /// Asks the register about one entity that a reading did not show.
    pub fn look_up(
        &self,
        wire: &Wire,
        number: &OrganisationNumber,
    ) -> Result<Lookup, SourceProblem> {
        let Self::Web(address) = self else {
            return Err(SourceProblem::NoLookup);
        };
        let address = address.of_entity(number).ok_or(SourceProblem::NoLookup)?;
        let reply = wire.ask(&address)?;
        match reply.status {
            200 => {
                let mut raw = Vec::new();
                let mut body = reply.body.take(LARGEST_ENTITY);
                body.read_to_end(&mut raw)
                    .map_err(|cause| while_reading(cause, &address))?;
                judge(&raw, number)
            }
            404 => Ok(Lookup::Unknown),
            410 => Ok(Lookup::Erased),
            _ => Err(refusal(reply, &address)),
        }
    }

    /// Reads page by page; whether there is more than could be read.
    fn each_page(
        &self,
        wire: &Wire,
        take: &mut dyn FnMut(&mut Records<'_>) -> Result<(), SourceProblem>,
    ) -> Result<bool, SourceProblem> {
        let start = match self {
            Self::Web(address) => address,
            Self::File(path) => {
                let name = path.display().to_string();
                let named = |cause| SourceProblem::Unreadable {
                    name: name.clone(),
                    cause,
                };
                let file = File::open(path).map_err(named)?;
                let read = Records::open(file).and_then(|mut records| {
                    take(&mut records)?;
                    Ok(records.next_page().is_some())
                });
                return read.map_err(|problem| match problem {
                    SourceProblem::Unreadable { cause, .. } => named(cause),
                    other => other,
                });
            }
        };
        let mut at = start.clone();
        let mut seen = HashSet::new();
        let mut rows = 0;
        loop {
            if !seen.insert(at.as_uri().to_string()) {
                return Err(SourceProblem::Circle);
            }
            let (next, total) = read_page(wire, &at, &mut rows, take)?;
            match (next, total) {
                (Some(next), _) => at = at.link(&next)?,
                (None, Some(promised)) if promised > rows => {
                    return Err(SourceProblem::Incomplete {
                        read: rows,
                        promised,
                    });
                }
                (None, _) => return Ok(false),
            }
        }
    }
}

fn read_page(
    wire: &Wire,
    at: &WebAddress,
    rows: &mut u64,
    take: &mut dyn FnMut(&mut Records<'_>) -> Result<(), SourceProblem>,
) -> Result<(Option<String>, Option<u64>), SourceProblem> {
    let named = |problem| match problem {
        SourceProblem::Unreadable { cause, .. } => while_reading(cause, at),
        other => other,
    };
    let mut records = Records::open(wire.get(at)?)
        .map_err(named)?
        .counting_from(*rows);
    take(&mut records).map_err(named)?;
    *rows = records.rows();
    Ok((records.next_page().map(str::to_owned), records.total()))
}

/// A deleted entity answers with number, name, form and `slettedato` alone.
fn judge(raw: &[u8], asked: &OrganisationNumber) -> Result<Lookup, SourceProblem> {
    #[derive(Deserialize)]
    struct Deleted {
        organisasjonsnummer: String,
        slettedato: Option<String>,
    }
    let foreign = |_| SourceProblem::NotARegisterAnswer;
    let seen: Deleted = serde_json::from_slice(raw).map_err(foreign)?;
    if seen.organisasjonsnummer.parse().ok().as_ref() != Some(asked) {
        return Err(SourceProblem::NotARegisterAnswer);
    }
    if let Some(day) = seen.slettedato {
        return Ok(Lookup::Deleted {
            on: day.get(..10).and_then(|day| day.parse().ok()),
        });
    }
    let entity = Entity::parse(raw).map_err(|_| SourceProblem::NotARegisterAnswer)?;
    Ok(Lookup::Found(Box::new(entity)))
}
