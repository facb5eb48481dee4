//! A day at the desk of the demonstration: what the night's reading brought, what residents say is
//! wrong, a group that was founded yesterday, one that stands there twice, and contact persons.

use std::{fs, path::Path};

use access::{Actor, Permit, Versions};
use db::Conn;
use kernel::Language;
use web::Town;

use super::{ImportSources, import_national, told};
use crate::{
    access::{Action, may},
    actions::report_fault,
    demo,
    model::{
        Approval, Association, AssociationId, Contact, FaultAbout, FaultReport, InternalRecord,
        Purpose, Standing,
    },
    national::Source,
    staff, store,
};

const FOUNDED: &str = "Aasen strikkekafé";
const TWICE: &str = "Fjordvik skolekorpset";

/// Association, part of the page, what is wrong, and where the answer goes.
const FAULTS: [(&str, FaultAbout, &str, &str); 2] = [
    (
        "Fjordvik FK",
        FaultAbout::TimePlace,
        "Jentene på 11 år trener på onsdager nå, ikke tirsdager. Det står feil på siden.",
        "nina.myhre@post.example",
    ),
    (
        "Aasen Ballklubb",
        FaultAbout::Contact,
        "Lenken til nettsiden virker ikke lenger.",
        "",
    ),
];

/// Association, for what, name, e-mail, telephone, and whether she has agreed to be shown.
const CONTACTS: [(&str, Purpose, &str, &str, &str, bool); 4] = [
    (
        "Fjordvik skolekorps",
        Purpose::Public,
        "Jon Aasheim",
        "leder@fjordvikskolekorps.example",
        "92200417",
        true,
    ),
    (
        "Fjordvik skolekorps",
        Purpose::Booking,
        "Samir Haddad",
        "lokaler@fjordvikskolekorps.example",
        "92200418",
        false,
    ),
    (
        "Fjordvik skolekorps",
        Purpose::Invoices,
        "Ingrid Solbakken",
        "kasserer@fjordvikskolekorps.example",
        "",
        false,
    ),
    (
        "Fjordvik FK",
        Purpose::Public,
        "Tone Brekke",
        "post@fjordvikfk.example",
        "70000505",
        true,
    ),
];

/// Fills it.
pub fn fill(town: &Town, permit: &Permit<Action>, folder: &Path) -> Result<(), String> {
    read_the_night(town, folder)?;
    let (clock, ids) = (&*town.clock, &*town.ids);
    town.db
        .write_now(|conn| {
            let all = store::all(conn)?;
            let named = |name: &str| all.iter().find(|association| association.name == name);
            for (name, about, body, email) in FAULTS {
                if let Some(association) = named(name) {
                    report(town, conn, association, (about, body, email))?;
                }
            }
            for (name, purpose, who, email, phone, agreed) in CONTACTS {
                if let Some(association) = named(name) {
                    let contact = Contact {
                        id: String::new(),
                        association: association.id.clone(),
                        purpose,
                        person: None,
                        name: who.into(),
                        email: email.into(),
                        phone: phone.into(),
                        consent: agreed.then(|| (clock.now(), None)),
                        version: 0,
                    };
                    store::set_contact(conn, clock, ids, &contact)?;
                }
            }
            let waiting = InternalRecord {
                listed: false,
                approval: Approval::Waiting,
                ..InternalRecord::default()
            };
            let founded = store::insert(conn, clock, ids, None, FOUNDED, Standing::Active)?;
            store::set_internal(conn, clock, &founded, &waiting)?;
            let twice = store::insert(conn, clock, ids, None, TWICE, Standing::Active)?;
            let unlisted = InternalRecord {
                listed: false,
                because: "Skrevet inn fra en papirliste".into(),
                ..InternalRecord::default()
            };
            store::set_internal(conn, clock, &twice, &unlisted)?;
            for id in [founded, twice] {
                record(town, conn, permit, &id)?;
            }
            staff::open_twin_tasks(conn, clock, ids)
        })
        .map_err(told)
}

/// The registers are read once more, with a few changes: the first reading is no news.
fn read_the_night(town: &Town, folder: &Path) -> Result<(), String> {
    let path = folder.join("latest.json");
    let text = serde_json::to_string(&demo::latest_file()).map_err(told)?;
    fs::write(&path, text).map_err(told)?;
    let sources = ImportSources {
        entities: Source::File(path),
        voluntary: None,
    };
    let (clock, ids) = (&*town.clock, &*town.ids);
    import_national(
        &town.db,
        clock,
        ids,
        &Actor::Operator,
        &sources,
        &mut |_| {},
    )
    .map_err(told)?;
    Ok(())
}

fn report(
    town: &Town,
    conn: &mut Conn,
    association: &Association,
    (about, body, email): (FaultAbout, &str, &str),
) -> Result<(), db::Error> {
    let (clock, ids) = (&*town.clock, &*town.ids);
    let Ok(permit) = may(&Actor::Nobody, Action::ReportFault, Some(association)) else {
        return Ok(());
    };
    let new = FaultReport {
        id: String::new(),
        association: association.id.clone(),
        about,
        body: body.into(),
        email: email.into(),
        language: Language::Nb,
        made_at: clock.now(),
        answer: String::new(),
        closed: None,
    };
    report_fault(conn, clock, ids, &permit, association, &new)
}

fn record(
    town: &Town,
    conn: &mut Conn,
    permit: &Permit<Action>,
    id: &AssociationId,
) -> Result<(), db::Error> {
    let versions = Versions {
        from: None,
        to: Some(1),
    };
    access::record(conn, &*town.clock, &*town.ids, permit, &id.0, versions)
}
