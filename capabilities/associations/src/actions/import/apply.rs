//! Writing what was read, in the one transaction of a reading.

use std::collections::{BTreeSet, HashMap};

use db::{Conn, Error};
use kernel::{Clock, Ids, Municipality, OrganisationNumber};

use super::{
    ImportReport, Read,
    compare::{self, Difference},
};
use crate::{
    actions::watch,
    happened::{self, CHANGED},
    model::{Activity, ActivityStanding, Association, AssociationId, ChangeKind, Standing},
    names::display_name,
    national::{Belonging, Entity, Lookup, VoluntaryRecord},
    store,
    vocabulary::{Because, Choices, Clues, IcnpoCode, Vocabulary, propose},
};

/// Where the lines of one reading go.
struct Writer<'a> {
    conn: &'a mut Conn,
    clock: &'a dyn Clock,
    ids: &'a dyn Ids,
    import: &'a str,
    vocabulary: Vocabulary,
    /// The register was empty: everything is new, and nothing is news.
    is_first: bool,
}

/// Writes what was read and completes its report.
pub(super) fn apply(
    conn: &mut Conn,
    clock: &dyn Clock,
    ids: &dyn Ids,
    import: &str,
    municipality: &Municipality,
    read: Read,
) -> Result<ImportReport, Error> {
    let mut known: HashMap<OrganisationNumber, Association> = store::all(conn)?
        .into_iter()
        .filter_map(|association| Some((association.organisation_number.clone()?, association)))
        .collect();
    let off: BTreeSet<String> = municipality.activities_off.iter().cloned().collect();
    let vocabulary = Vocabulary::with_choices(&Choices {
        off,
        aliases: Vec::new(),
    });
    let mut writer = Writer {
        conn,
        clock,
        ids,
        import,
        vocabulary,
        is_first: known.is_empty(),
    };
    let Read {
        entities,
        mut voluntary,
        voluntary_whole,
        mut lookups,
        boards,
        whole,
        mut report,
    } = read;
    // In the order of numbers, so that the same file makes the same history.
    let mut entities: Vec<_> = entities.into_values().collect();
    entities.sort_by(|(one, _), (other, _)| one.number.cmp(&other.number));
    for (entity, belonging) in entities {
        // `None`: not known; `Some(None)`: known to have none.
        let record = match voluntary.remove(&entity.number) {
            None if !voluntary_whole => None,
            record => Some(record),
        };
        match (known.remove(&entity.number), belonging == Belonging::Here) {
            (None, true) => {
                writer.add(&entity, record.flatten().as_ref())?;
                report.new += 1;
            }
            (Some(association), true) => {
                let mut changed = writer.renew(&association, &entity, record.as_ref())?;
                if boards.contains(&entity.number) {
                    writer.tell(
                        (&association.id, &association.name),
                        ChangeKind::BoardChanged,
                        None,
                    )?;
                    changed = true;
                }
                *if changed {
                    &mut report.changed
                } else {
                    &mut report.unchanged
                } += 1;
            }
            (Some(association), false) => {
                report.gone += u64::from(writer.left(&association, &entity)?);
            }
            (None, false) => {}
        }
    }
    if whole {
        let mut missing: Vec<_> = known.into_iter().collect();
        missing.sort_by(|(one, _), (other, _)| one.cmp(other));
        for (number, association) in missing {
            report.gone += u64::from(match lookups.remove(&number) {
                Some(Lookup::Found(entity)) if entity.belongs_to(&municipality.number) => {
                    // Only the filter of the address left it out, such as the register's flag.
                    writer.renew(&association, &entity, None)?;
                    false
                }
                Some(Lookup::Found(entity)) => writer.left(&association, &entity)?,
                Some(Lookup::Deleted { on }) => writer.dissolve(&association, on)?,
                Some(Lookup::Erased) => {
                    store::erase(writer.conn, clock, &association.id)?;
                    true
                }
                Some(Lookup::Unknown) | None => writer.missing(&association)?,
            });
        }
    }
    Ok(report)
}

impl Writer<'_> {
    /// An association that is new to us.
    fn add(&mut self, entity: &Entity, record: Option<&VoluntaryRecord>) -> Result<(), Error> {
        let name = display_name(&entity.name);
        let standing = standing(entity);
        let id = store::insert(
            self.conn,
            self.clock,
            self.ids,
            Some(&entity.number),
            &name,
            standing,
        )?;
        let now = self.clock.now();
        store::set_entity(self.conn, &id, Some(entity), now)?;
        let mut codes = Vec::new();
        if let Some(record) = record {
            store::set_voluntary(self.conn, &id, Some(record), now)?;
            codes = categories(record);
            store::set_categories(self.conn, &id, &codes)?;
        }
        self.propose(&id, &name, entity, &codes, &[])?;
        self.tell((&id, &name), ChangeKind::New, None)
    }

    /// One we have, read again. Tells whether anything was new.
    fn renew(
        &mut self,
        association: &Association,
        entity: &Entity,
        record: Option<&Option<VoluntaryRecord>>,
    ) -> Result<bool, Error> {
        let id = &association.id;
        let mut differences = Vec::new();
        let mut back = None;
        if let Some(before) = &association.entity {
            differences.extend(compare::entities(&before.facts, entity));
            back = (!before.in_latest_file).then_some(ChangeKind::BackInFile);
        }
        if association.standing == Standing::MovedAway {
            back = Some(ChangeKind::MovedHere);
        }
        let read_before = association.voluntary.as_ref();
        let voluntary_changed = match record {
            None => false,
            Some(None) => read_before.is_some_and(|before| before.in_latest_file),
            Some(Some(record)) => {
                if let Some(before) = read_before {
                    differences.extend(compare::fields(&before.facts, record, "voluntary."));
                }
                read_before.is_none_or(|before| before.facts != *record || !before.in_latest_file)
            }
        };
        let fresh = association.entity.is_none() || back.is_some() || voluntary_changed;
        let now = self.clock.now();
        if differences.is_empty() && !fresh {
            // Nothing new but the date: it was looked at today.
            store::set_entity(self.conn, id, Some(entity), now)?;
            return Ok(false);
        }
        let name = display_name(&entity.name);
        store::set_entity(self.conn, id, Some(entity), now)?;
        if let Some(record) = record {
            store::set_voluntary(self.conn, id, record.as_ref(), now)?;
        }
        let mut codes = association.categories.clone();
        if let Some(Some(record)) = record {
            codes = categories(record);
            store::set_categories(self.conn, id, &codes)?;
        }
        store::set_standing(self.conn, id, standing(entity))?;
        self.propose(id, &name, entity, &codes, &association.activities)?;
        self.touch(id, &name)?;
        if let Some(kind) = back {
            self.tell((id, &name), kind, None)?;
        }
        for difference in &differences {
            self.tell((id, &name), difference.kind, Some(difference))?;
        }
        Ok(true)
    }

    /// One we have whose address is elsewhere now, or that was deleted. Tells whether that is new.
    fn left(&mut self, association: &Association, entity: &Entity) -> Result<bool, Error> {
        if entity.deleted_on.is_some() {
            return self.dissolve(association, entity.deleted_on);
        }
        if association.standing == Standing::MovedAway {
            return Ok(false);
        }
        let id = &association.id;
        let before = association
            .entity
            .as_ref()
            .and_then(|dated| dated.facts.municipality_number());
        let told = Difference {
            kind: ChangeKind::MovedAway,
            field: "municipality_number".into(),
            before: before.map(str::to_owned),
            after: entity.municipality_number().map(str::to_owned),
        };
        store::set_entity(self.conn, id, Some(entity), self.clock.now())?;
        store::set_standing(self.conn, id, Standing::MovedAway)?;
        self.touch(id, &association.name)?;
        self.tell((id, &association.name), ChangeKind::MovedAway, Some(&told))?;
        Ok(true)
    }

    /// One we have that the register has deleted. Tells whether that is new.
    fn dissolve(
        &mut self,
        association: &Association,
        on: Option<jiff::civil::Date>,
    ) -> Result<bool, Error> {
        if association.standing == Standing::Dissolved {
            return Ok(false);
        }
        let id = &association.id;
        let told = Difference {
            kind: ChangeKind::Dissolved,
            field: "deleted_on".into(),
            before: None,
            after: on.map(|date| date.to_string()),
        };
        store::set_standing(self.conn, id, Standing::Dissolved)?;
        self.touch(id, &association.name)?;
        self.tell((id, &association.name), ChangeKind::Dissolved, Some(&told))?;
        Ok(true)
    }

    /// One we have that this file does not, and nobody could say why. Tells whether that is new.
    fn missing(&mut self, association: &Association) -> Result<bool, Error> {
        let had = association
            .entity
            .as_ref()
            .is_some_and(|dated| dated.in_latest_file);
        let lives_here = !matches!(
            association.standing,
            Standing::Dissolved | Standing::MovedAway
        );
        if !had || !lives_here {
            return Ok(false);
        }
        store::set_entity(self.conn, &association.id, None, self.clock.now())?;
        self.touch(&association.id, &association.name)?;
        self.tell(
            (&association.id, &association.name),
            ChangeKind::NotInLatestFile,
            None,
        )?;
        Ok(true)
    }

    fn propose(
        &mut self,
        id: &AssociationId,
        name: &str,
        entity: &Entity,
        codes: &[IcnpoCode],
        had: &[Activity],
    ) -> Result<(), Error> {
        let clues = Clues {
            name,
            activity: entity.activity.as_deref().unwrap_or_default(),
            statutes: entity.purpose.as_deref().unwrap_or_default(),
            icnpo: codes,
        };
        let settled = |key: &str| {
            had.iter()
                .any(|had| had.key == key && had.standing != ActivityStanding::Proposed)
        };
        let proposals: Vec<Activity> = propose(&clues, &self.vocabulary)
            .into_iter()
            .filter(|proposal| !settled(proposal.activity))
            .map(|proposal| Activity {
                key: proposal.activity.to_owned(),
                standing: ActivityStanding::Proposed,
                because: match proposal.because {
                    Because::Name(word) => format!("name:{word}"),
                    Because::Activity(word) => format!("activity:{word}"),
                    Because::Statutes(word) => format!("statutes:{word}"),
                    Because::Category(code) => format!("category:{code}"),
                },
            })
            .collect();
        store::set_proposals(self.conn, id, &proposals)
    }

    fn tell(
        &mut self,
        (id, name): (&AssociationId, &str),
        kind: ChangeKind,
        difference: Option<&Difference>,
    ) -> Result<(), Error> {
        let field = difference.map_or("", |told| told.field.as_str());
        let before = difference.and_then(|told| told.before.as_deref());
        let after = difference.and_then(|told| told.after.as_deref());
        store::record_change(
            self.conn,
            self.clock,
            self.ids,
            self.import,
            id,
            kind,
            field,
            (before, after),
        )?;
        if let Some(event) = happened::of_change(kind) {
            happened::tell(self.conn, self.clock, self.ids, event, id)?;
        }
        if self.is_first {
            return Ok(());
        }
        watch::national_change(self.conn, self.clock, self.ids, (id, name), kind, field)
    }

    /// Says that it is another than it was.
    fn touch(&mut self, id: &AssociationId, name: &str) -> Result<(), Error> {
        store::touch(self.conn, self.clock, id, name)?;
        happened::tell(self.conn, self.clock, self.ids, CHANGED, id)
    }
}

fn standing(entity: &Entity) -> Standing {
    if entity.deleted_on.is_some() {
        Standing::Dissolved
    } else if entity.ending.bankrupt {
        Standing::Bankrupt
    } else if entity.ending.winding_up || entity.ending.forced {
        Standing::WindingUp
    } else {
        Standing::Active
    }
}

fn categories(record: &VoluntaryRecord) -> Vec<IcnpoCode> {
    let codes = record
        .categories
        .iter()
        .filter_map(|ranked| IcnpoCode::parse(&ranked.code).ok());
    let mut seen = Vec::new();
    codes.for_each(|code| {
        if !seen.contains(&code) {
            seen.push(code);
        }
    });
    seen
}
