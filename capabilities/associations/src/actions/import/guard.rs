//! How much one reading may take away before a person is asked.
//!
//! A wrong file looks just like a register that has emptied: half a download, another
//! municipality's, a list that was filtered. Associations do leave, but a few at a time; when more
//! than a fifth of what we hold would go at once, nothing is written unless the operator has said
//! that it is meant. The nightly reading never says so.

use kernel::MunicipalityNumber;

use super::{ImportRefusal, ImportSources, Read, report::Register};
use crate::{
    model::{Association, Standing},
    national::{Belonging, Lookup},
};

/// So many may always leave: a small register has small numbers.
const FEW: usize = 10;
/// One of so many may leave at once.
const SHARE: usize = 5;

/// Refuses a reading that would take away more than is believable.
pub(super) fn refuse_many_lost(
    held: &[Association],
    sources: &ImportSources,
    read: &Read,
    municipality: &MunicipalityNumber,
) -> Result<(), ImportRefusal> {
    let living: Vec<(&Association, bool)> = held
        .iter()
        .filter(|association| lives_here(association))
        .map(|association| (association, stays(association, read, municipality)))
        .collect();
    let gone = living.iter().filter(|(_, stays)| !stays).count();
    refuse(
        Register::Entities,
        sources.entities.to_string(),
        gone,
        living.len(),
    )?;
    let Some(source) = &sources.voluntary else {
        return Ok(());
    };
    let recorded: Vec<&Association> = living
        .iter()
        .filter(|(association, stays)| {
            let record = association.voluntary.as_ref();
            *stays && record.is_some_and(|record| record.in_latest_file)
        })
        .map(|(association, _)| *association)
        .collect();
    let lost = recorded
        .iter()
        .filter(|association| {
            let number = association.organisation_number.as_ref();
            read.voluntary_whole && number.is_some_and(|it| !read.voluntary.contains_key(it))
        })
        .count();
    refuse(
        Register::Voluntary,
        source.to_string(),
        lost,
        recorded.len(),
    )
}

fn refuse(
    register: Register,
    place: String,
    lost: usize,
    held: usize,
) -> Result<(), ImportRefusal> {
    if lost <= FEW || lost * SHARE <= held {
        return Ok(());
    }
    Err(ImportRefusal::ManyLost {
        register,
        place,
        lost,
        held,
    })
}

/// Whether the reading before showed it, alive and here.
fn lives_here(association: &Association) -> bool {
    let entity = association.entity.as_ref();
    entity.is_some_and(|dated| dated.in_latest_file)
        && !matches!(
            association.standing,
            Standing::Dissolved | Standing::MovedAway | Standing::Erased
        )
}

fn stays(association: &Association, read: &Read, municipality: &MunicipalityNumber) -> bool {
    let Some(number) = &association.organisation_number else {
        return true;
    };
    match (read.entities.get(number), read.lookups.get(number)) {
        (Some((_, belonging)), _) => *belonging == Belonging::Here,
        (None, Some(Lookup::Found(entity))) => entity.belongs_to(municipality),
        (None, _) => !read.whole,
    }
}
