//! Every route that asks for a right, tried by those who do not have it: somebody who has not signed
//! in, a stranger, the chair of the neighbour association, and a delegate whose time is over.
//!
//! What is open to whoever asks, or to whoever has signed in, is written here; a new route is either
//! on one of these lists, because somebody has thought about it, or closed to all four.

use std::collections::BTreeSet;

use access::{Of, PersonId, RoleKind, Scope, Source};
use identity::roles::{self, Ending, NewRole};
use stories::capabilities;
use testkit::{Browser, Fresh, TestHouse, TestTown, on_each_engine};
use web::{Reach, RouteLine};

/// Actions that anybody may do: what they lead to is decided by what is sent.
const OPEN_TO_ANYBODY: &[&str] = &[
    "associations.contact",
    "associations.report_fault",
    "people.sign_in",
];

/// Actions that anybody who has signed in may do, for herself.
const OPEN_TO_PERSONS: &[&str] = &[
    "people.see_oneself",
    "people.change_oneself",
    "people.erase_oneself",
    "bookings.see_own",
    "bookings.wait",
    "councils.see_own",
    "grants.see_own",
    "openings.take_part",
    "payments.see_own",
    "caretaking.tell_damage",
];

/// Refused: must prove who one is, may not, or is told of nothing; a form for files that is none.
const REFUSED: [u16; 5] = [400, 401, 403, 404, 415];

struct Fixture {
    town: TestTown,
    house: TestHouse,
    association: String,
    neighbour: PersonId,
    stranger: PersonId,
    ended: PersonId,
    chair: PersonId,
}

impl Fixture {
    fn new(fresh: &Fresh) -> Self {
        let town = TestTown::fjordvik(fresh, &capabilities());
        let file = fresh.folder().join("entities.json");
        let units = [(1, "SANDVIK BLANDAKOR"), (2, "NORDSTRANDA IL")]
            .map(|(number, name)| testkit::national::Entity::new(number, name).0);
        testkit::national::write(&file, &units);
        stories::import(&town, file.to_str().expect("a path of letters"), None).expect("a reading");
        let names = town.db.read_now(associations::names).expect("names");
        let id_of = |start: &str| {
            let found = names.iter().find(|(_, name)| name.starts_with(start));
            found.expect("it was read").0.clone()
        };
        let (association, other) = (id_of("Sandvik"), id_of("Nordstranda"));
        let person = |name: &str| town.person(name, &format!("{}@fjordvik.example", name.len()));
        let (stranger, neighbour, ended, chair) = (
            person("Kari Moe"),
            person("Per Nordstrand"),
            person("Samir Haddad"),
            person("Ingrid Solbakken"),
        );
        town.give_role(&neighbour, &other, RoleKind::Chair);
        town.give_role(&chair, &association, RoleKind::Chair);
        delegate_for_a_day(&town, &ended, &association);
        let house = TestHouse::of(&town, capabilities);
        Self {
            town,
            house,
            association,
            neighbour,
            stranger,
            ended,
            chair,
        }
    }

    fn as_(&self, person: &PersonId) -> Browser<'_> {
        self.house
            .browser("fjordvik.example")
            .sign_in(&self.town, person)
    }

    fn path(&self, line: &RouteLine) -> String {
        line.path
            .replace("{language}", "nb")
            .replace("{id}", &self.association)
            .split('/')
            .map(|part| if part.starts_with('{') { "x" } else { part })
            .collect::<Vec<_>>()
            .join("/")
    }
}

fn delegate_for_a_day(town: &TestTown, person: &PersonId, association: &str) {
    let (clock, ids) = (&*town.clock, &*town.ids);
    let new = NewRole {
        person: person.clone(),
        kind: RoleKind::Delegate,
        of: Of::Association(association.to_owned()),
        scopes: Scope::ALL.to_vec(),
        capabilities: Vec::new(),
        source: Source::Officer,
        given_by: None,
        until: None,
    };
    town.db
        .write_now(|conn| {
            let role = roles::give(conn, clock, ids, &new)?;
            roles::end(conn, clock, &role.id, Ending::Withdrawn)
        })
        .expect("a role that is over");
}

fn guarded() -> Vec<(RouteLine, &'static str)> {
    capabilities()
        .iter()
        .flat_map(|capability| capability.routes)
        .filter_map(|line| match line.reach {
            Reach::Action(action) => Some((*line, action)),
            Reach::Public => None,
        })
        .collect()
}

/// What came back, in short: the status, and whether it leads to signing in.
fn asked(browser: &Browser<'_>, line: &RouteLine, path: &str) -> (u16, bool) {
    let answer = match line.method {
        "POST" => browser.send_form(path, &[]),
        method => browser.send(method, path, &[], ""),
    };
    let to = answer
        .headers()
        .get("location")
        .and_then(|to| to.to_str().ok());
    let signs_in = to.is_some_and(|to| to.contains("/logg-inn"));
    (answer.status().as_u16(), signs_in)
}

#[test]
fn who_has_no_right_gets_no_further_than_the_door() {
    on_each_engine(|fresh| {
        let town = Fixture::new(fresh);
        let nobody = town.house.browser("fjordvik.example");
        let signed_in = [
            ("a stranger", &town.stranger),
            ("the neighbour's chair", &town.neighbour),
            ("a delegate whose time is over", &town.ended),
        ];
        let mut open = Vec::new();
        for (line, action) in guarded() {
            let path = town.path(&line);
            let (status, signs_in) = asked(&nobody, &line, &path);
            let stopped = signs_in || REFUSED.contains(&status);
            if !stopped && !OPEN_TO_ANYBODY.contains(&action) {
                open.push(format!(
                    "nobody: {} {path} → {status} ({action})",
                    line.method
                ));
            }
            for (who, person) in signed_in {
                // Signed in anew each time, since one of the routes signs out.
                let (status, signs_in) = asked(&town.as_(person), &line, &path);
                let stopped = signs_in || REFUSED.contains(&status);
                let is_open =
                    OPEN_TO_ANYBODY.contains(&action) || OPEN_TO_PERSONS.contains(&action);
                if !stopped && !is_open {
                    open.push(format!(
                        "{who}: {} {path} → {status} ({action})",
                        line.method
                    ));
                }
            }
        }
        assert!(
            open.is_empty(),
            "open to the wrong people:\n{}",
            open.join("\n")
        );
    });
}

#[test]
fn who_has_the_right_gets_past_the_door() {
    on_each_engine(|fresh| {
        let town = Fixture::new(fresh);
        let chair = town.as_(&town.chair);
        let mut shut = Vec::new();
        let mine = guarded()
            .into_iter()
            .filter(|(line, _)| line.method == "GET" && line.path.ends_with("/min-forening/{id}"));
        for (line, action) in mine {
            let path = town.path(&line);
            let (status, _) = asked(&chair, &line, &path);
            if status != 200 {
                shut.push(format!("{path} → {status} ({action})"));
            }
        }
        assert!(shut.is_empty(), "shut to the chair:\n{}", shut.join("\n"));
    });
}

#[test]
fn what_is_open_is_open_for_an_action_there_is() {
    let actions: BTreeSet<&str> = guarded().into_iter().map(|(_, action)| action).collect();
    for action in OPEN_TO_ANYBODY.iter().chain(OPEN_TO_PERSONS) {
        assert!(actions.contains(action), "no route asks for {action}");
    }
}
