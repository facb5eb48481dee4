//! The people of the demonstration: officers of some thirty associations, and the municipality's own.
//!
//! Their ids do not change from one filling to the next (`demo-ingrid-solbakken`), so that other
//! rooms can let them do things. Who they are lies in `data/demo/`. All are invented; e-mail
//! addresses end in `.example` (RFC 2606) and no letter leaves the demonstration.

use std::collections::HashMap;

use access::{Actor, Of, PersonId, RoleKind, Scope, Source, Versions};
use associations::demo::Known;
use db::Conn;
use identity::{
    Key,
    national::{NationalNumber, RolesFile},
    people::{self, BY_EMAIL, Identity},
    roles::{self, NewRole},
    units::{self, Unit},
};
use jiff::ToSpan as _;
use kernel::{Clock, FrozenClock, Ids, OrganisationNumber, Translated};
use serde_json::{Map, Value, json};
use web::{PageError, Town};

use crate::access::{Action, may};

const PERSONS: &str = include_str!("../data/demo/persons.tsv");
const ROLES: &str = include_str!("../data/demo/roles.tsv");
/// Who leads what by the entity register, and has not been here yet. The numbers are synthetic: 80 is
/// added to the month, so they are nobody's (Skatteetaten, Tenor testdata).
const NATIONAL: &str = include_str!("../data/demo/national_roles.tsv");
const STAFF: &str = include_str!("../data/demo/staff.tsv");
const UNITS: &str = include_str!("../data/demo/units.tsv");

const DAY: i64 = 24 * 3600;

/// Kasserer i Fjordvik skolekorps, with leave to act for a sports club as well.
pub const OFFICER: &str = "ingrid-solbakken";
/// Saksbehandler at Kulturkontoret.
pub const CASE_OFFICER: &str = "marit-lunde";
/// Runs Samspill in Fjordvik.
pub const ADMINISTRATOR: &str = "jon-erik-haaland";
/// Lives here, and has no role.
pub const RESIDENT: &str = "oda-nygard";

/// Leads a choir by the entity register, and has not taken it on here.
pub const NEWCOMER: &str = "turid-hagen";

/// Runs a community house that lets its rooms through Samspill.
pub const LESSOR: &str = "malfrid-dale";

/// Leads the music council, which recommends on grants, and a band that applies.
pub const COUNCIL_MEMBER: &str = "kari-brekke";

/// Reads everything and changes nothing.
pub const AUDITOR: &str = "rune-stordal";

/// Those one can come in as with one click.
pub const FACES: [&str; 8] = [
    OFFICER,
    NEWCOMER,
    LESSOR,
    COUNCIL_MEMBER,
    CASE_OFFICER,
    ADMINISTRATOR,
    AUDITOR,
    RESIDENT,
];

/// The id of somebody in `data/demo/persons.tsv`, by her key.
pub fn person(key: &str) -> PersonId {
    PersonId(format!("demo-{key}"))
}

/// What the authorised service of the entity register would answer about the demonstration.
pub fn national_roles() -> RolesFile {
    let numbers = numbers();
    let told = rows(NATIONAL).filter_map(|row| {
        let [_, code, association, digits] = row[..] else {
            return None;
        };
        let role = json!({ "type": { "kode": code }, "person": { "fodselsnummer": digits } });
        let roles = json!({ "rollegrupper": [{ "roller": [role] }] });
        Some((numbers.get(association)?.to_string(), roles))
    });
    RolesFile::holding(Value::Object(told.collect::<Map<_, _>>()).to_string())
}

/// Fills a town that has nobody in it yet; leaves another as it is.
pub fn fill(town: &Town) -> Result<(), String> {
    let permit = may(&Actor::Operator, Action::FillDemo).map_err(|denied| denied.to_string())?;
    let (clock, ids) = (&*town.clock, &*town.ids);
    let known = town.db.read_now(Known::read).and_then(|known| {
        known.check(rows(ROLES).map(|row| row[2]))?;
        Ok(known)
    });
    let known = known.map_err(|fault: db::Error| fault.to_string())?;
    town.db
        .write_now(|conn| {
            if people::one(conn, &person(OFFICER))?.is_some() {
                return Ok(());
            }
            make_persons(conn, clock, &town.outside.key)?;
            make_units(conn)?;
            for row in rows(ROLES) {
                if let Some(id) = known.find(row[2])? {
                    give(conn, clock, ids, &row, id)?;
                }
            }
            for row in rows(STAFF) {
                employ(conn, clock, ids, &row)?;
            }
            let made = Versions {
                from: None,
                to: Some(1),
            };
            access::record(conn, clock, ids, &permit, "demo", made)?;
            Ok(())
        })
        .map_err(|fault: PageError| format!("the people of the demonstration: {fault:?}"))
}

/// Everybody signs in by e-mail, as in a municipality without a provider.
fn make_persons(conn: &mut Conn, clock: &dyn Clock, key: &Key) -> Result<(), db::Error> {
    for row in rows(PERSONS) {
        let [short, name, email, phone, language] = row[..] else {
            continue;
        };
        let mac = number_mac(key, short);
        let identity = Identity {
            issuer: BY_EMAIL,
            subject: &crate::actions::subject_of(key, email),
            number_mac: mac.as_deref(),
        };
        let language = language.parse().unwrap_or_default();
        let ids = Named::new(short);
        let mut made = people::welcome(conn, clock, &ids, identity, (name, email), language)?;
        phone.clone_into(&mut made.phone);
        people::save(conn, &mut made)?;
    }
    Ok(())
}

/// As if she had signed in where her identity number is told; kept as the keyed hash alone.
fn number_mac(key: &Key, short: &str) -> Option<String> {
    let row = rows(NATIONAL).find(|row| row.first() == Some(&short))?;
    let number = NationalNumber::parse(row.get(3)?).ok()?;
    Some(number.mac(|digits| key.mac("national_number", digits)))
}

fn make_units(conn: &mut Conn) -> Result<(), db::Error> {
    for (rank, row) in (1..).zip(rows(UNITS)) {
        let [key, nb, nn, en, email] = row[..] else {
            continue;
        };
        let name = Translated {
            nb: nb.to_owned(),
            nn: nn.to_owned(),
            en: en.to_owned(),
        };
        units::make(conn, &Unit::new(key, &name, email, rank))?;
    }
    Ok(())
}

/// A role as if it was given some time ago.
fn give(
    conn: &mut Conn,
    clock: &dyn Clock,
    ids: &dyn Ids,
    row: &[&str],
    association: &str,
) -> Result<(), db::Error> {
    let [short, kind, _, ago, left, scopes, grace] = *row else {
        return Ok(());
    };
    let Some(kind) = RoleKind::from_word(kind) else {
        return Ok(());
    };
    let days = |written: &str| written.parse::<i64>().ok();
    let on = |days: i64| kernel::today(clock).saturating_add(days.days());
    let then = FrozenClock::at(
        clock
            .now()
            .plus_seconds(-DAY * days(ago).unwrap_or_default()),
    );
    let new = NewRole {
        person: person(short),
        kind,
        of: Of::Association(association.to_owned()),
        scopes: match scopes {
            "-" => kind.usual_scopes().to_vec(),
            given => given.split(' ').filter_map(Scope::from_word).collect(),
        },
        capabilities: Vec::new(),
        source: match kind {
            RoleKind::Treasurer | RoleKind::Accountant | RoleKind::Delegate => Source::Officer,
            _ => Source::National,
        },
        given_by: None,
        until: days(left).map(on),
    };
    let given = roles::give(conn, &then, ids, &new)?;
    if let Some(left) = days(grace) {
        roles::checked(conn, clock, &given.id, Some(on(left)))?;
    }
    Ok(())
}

fn employ(
    conn: &mut Conn,
    clock: &dyn Clock,
    ids: &dyn Ids,
    row: &[&str],
) -> Result<(), db::Error> {
    let [short, kind, unit, capabilities] = *row else {
        return Ok(());
    };
    let Some(kind) = RoleKind::from_word(kind) else {
        return Ok(());
    };
    let words = capabilities.split(' ').filter(|word| *word != "-");
    let new = NewRole {
        person: person(short),
        kind,
        of: Of::Municipality {
            unit: (unit != "-").then(|| unit.to_owned()),
        },
        scopes: Vec::new(),
        capabilities: words.map(str::to_owned).collect(),
        source: Source::Operator,
        given_by: None,
        until: None,
    };
    roles::give(conn, clock, ids, &new)?;
    Ok(())
}

/// Organisation numbers by the names in the demonstration's lists.
fn numbers() -> HashMap<String, OrganisationNumber> {
    let all = associations::demo::associations().into_iter();
    all.filter_map(|it| {
        let number = it.national?.entity["organisasjonsnummer"].as_str()?.parse();
        Some((it.name, number.ok()?))
    })
    .collect()
}

fn rows(table: &'static str) -> impl Iterator<Item = Vec<&'static str>> {
    let lines = table.lines().skip(1);
    lines.map(|line| line.split('\t').collect())
}

/// The first id is that of a person of the demonstration; the others follow from it.
struct Named {
    short: String,
    given: std::sync::atomic::AtomicU32,
}

impl Named {
    fn new(short: &str) -> Self {
        Self {
            short: short.to_owned(),
            given: std::sync::atomic::AtomicU32::new(0),
        }
    }
}

impl Ids for Named {
    fn next(&self) -> String {
        let before = self
            .given
            .fetch_add(1, std::sync::atomic::Ordering::Relaxed);
        match before {
            0 => person(&self.short).0,
            _ => format!("demo-{}-{before}", self.short),
        }
    }
}
