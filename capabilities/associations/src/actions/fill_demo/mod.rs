//! Filling the demonstration town: through the same doors as a real municipality's data.
//!
//! The national facts are written to files in their true shape and imported; then each association
//! says about itself what it would have said on its own page.

mod day;

use std::{fs, path::Path};

use access::{Actor, Versions};
use jiff::civil::{Date, date};
use kernel::OrganisationNumber;
use serde_json::Value;
use web::Town;

use super::{ImportSources, import_national};
use crate::{
    access::{Action, may},
    demo::{self, DemoAssociation},
    model::{Activity, ActivityStanding, InternalRecord, Standing},
    national::Source,
    store,
};

/// The day as the demonstration's own dates have it.
const WRITTEN_ON: Date = date(2026, 3, 12);

/// Fills a town that has no associations yet; leaves another as it is.
pub fn fill_demo(town: &Town) -> Result<(), String> {
    let (db, clock, ids) = (&town.db, &*town.clock, &*town.ids);
    let known = db.read_now(store::numbers).map_err(told)?;
    if !known.is_empty() {
        return Ok(());
    }
    let permit = may(&Actor::Operator, Action::FillDemo, None).map_err(told)?;
    // Confirmed last month stays last month, whenever the demonstration is shown.
    let since_written = kernel::today(clock).since(WRITTEN_ON).map_err(told)?;
    let associations = demo::associations();
    let folder = std::env::temp_dir().join(format!("samspill-demo-{}", ids.next()));
    fs::create_dir_all(&folder).map_err(told)?;
    let imported = write_files(&folder, &associations).and_then(|sources| {
        import_national(db, clock, ids, &Actor::Operator, &sources, &mut |_| {}).map_err(told)
    });
    imported?;
    db.write_now(|conn| {
        let imported = store::all(conn)?;
        for association in &associations {
            let number = number_of(association);
            let known = imported
                .iter()
                .find(|it| number.is_some() && it.organisation_number == number);
            let id = match (known, &number) {
                (Some(known), _) => known.id.clone(),
                // It belongs to another municipality; nothing of it is ours.
                (None, Some(_)) => continue,
                (None, None) => {
                    store::insert(conn, clock, ids, None, &association.name, Standing::Active)?
                }
            };
            if let Some(mut own) = association.own.clone() {
                own.confirmed_on = own.confirmed_on.map(|on| on.saturating_add(since_written));
                store::set_own(conn, clock, ids, &id, &own)?;
            }
            let chosen = association.activities.iter().map(|key| Activity {
                key: key.clone(),
                standing: ActivityStanding::Chosen,
                because: String::new(),
            });
            if !association.activities.is_empty() {
                store::set_proposals(conn, &id, &chosen.collect::<Vec<_>>())?;
            }
            if !association.listed {
                let internal = InternalRecord {
                    listed: false,
                    ..InternalRecord::default()
                };
                store::set_internal(conn, clock, &id, &internal)?;
            }
            if !association.internal_note.is_empty() {
                store::add_note(conn, clock, ids, &id, &association.internal_note, None)?;
            }
            access::record(
                conn,
                clock,
                ids,
                &permit,
                &id.0,
                Versions {
                    from: None,
                    to: Some(1),
                },
            )?;
        }
        Ok::<_, db::Error>(())
    })
    .map_err(told)?;
    let filled = day::fill(town, &permit, &folder);
    fs::remove_dir_all(&folder).map_err(told)?;
    filled
}

fn write_files(folder: &Path, associations: &[DemoAssociation]) -> Result<ImportSources, String> {
    let national = || {
        associations
            .iter()
            .filter_map(|association| association.national.as_ref())
    };
    let entities: Vec<&Value> = national().map(|national| &national.entity).collect();
    let voluntary: Vec<&Value> = national().filter_map(|it| it.voluntary.as_ref()).collect();
    let write = |name: &str, records: &[&Value]| {
        let path = folder.join(name);
        let text = serde_json::to_string(records).map_err(told)?;
        fs::write(&path, text).map_err(told)?;
        Ok::<_, String>(Source::File(path))
    };
    Ok(ImportSources {
        entities: write("entities.json", &entities)?,
        voluntary: Some(write("voluntary.json", &voluntary)?),
    })
}

fn number_of(association: &DemoAssociation) -> Option<OrganisationNumber> {
    let national = association.national.as_ref()?;
    national.entity["organisasjonsnummer"]
        .as_str()?
        .parse()
        .ok()
}

fn told(fault: impl std::fmt::Display) -> String {
    fault.to_string()
}
