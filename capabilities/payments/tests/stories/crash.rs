//! The program is killed outright while recipients are told and money is released: nobody is told or paid
//! twice, nobody is forgotten, and nothing is left half done.
//!
//! Whoever tells and releases is a process of its own: this very test program, started again with the
//! address of the database. It says of each that it is done, and is killed in the middle of the next.

use std::{
    env,
    io::{BufRead as _, BufReader, Write as _},
    process::{Command, Stdio},
    sync::Arc,
};

use access::{Actor, PersonId, Who};
use db::Location;
use grants::actions::Hand as GrantsHand;
use kernel::RandomIds;
use payments::{
    access::{Action, may_as_staff},
    actions::{self, Hand},
    paying, store,
};
use testkit::on_each_engine;
use texts::Catalog;
use web::Town;

use super::stage::{Stage, at, capabilities};

const DATABASE: &str = "SAMSPILL_TEST_GRANTS_DATABASE";
const WORK: &str = "SAMSPILL_TEST_GRANTS_WORK";
const PEOPLE: &str = "SAMSPILL_TEST_GRANTS_PEOPLE";
const MANY: usize = 8;
const TOLD: &str = "2026-03-12T09:00:00Z";
const PAID: &str = "2026-05-04T08:00:00Z";

/// Not a story: what the process that is killed does. Does nothing in an ordinary run.
#[test]
fn a_process_that_tells_and_releases_until_it_is_killed() {
    let (Ok(database), Ok(work), Ok(people)) =
        (env::var(DATABASE), env::var(WORK), env::var(PEOPLE))
    else {
        return;
    };
    let location: Location = database.parse().expect("an address of the story");
    let people: Vec<PersonId> = people
        .split(' ')
        .map(|id| PersonId(id.to_owned()))
        .collect();
    let clock = testkit::frozen_clock();
    clock.set(at(if work == "notice" { TOLD } else { PAID }));
    let sources: Vec<texts::Source> = std::iter::once(web::TEXTS)
        .chain(capabilities().iter().map(|it| it.texts))
        .collect();
    let town = Town::open(
        &location,
        &"9999".parse().expect("four digits"),
        &testkit::migrations(&capabilities()),
        Arc::new(Catalog::new(&sources).expect("texts that can be spoken")),
        Arc::new(clock),
        Arc::new(RandomIds),
    );
    let town = town.expect("the story's municipality");
    let said = &mut std::io::stderr().lock();
    if work == "notice" {
        tell(&town, &people[0], said);
    } else {
        release(&town, &people, said);
    }
    writeln!(said, "finished").expect("somebody listens");
}

fn actor(town: &Town, person: &PersonId) -> Actor {
    let roles = town
        .db
        .read_now(|conn| identity::roles::of_person(conn, &*town.clock, person));
    Actor::Person(Arc::new(Who {
        person: person.clone(),
        name: "Marit Lunde".to_owned(),
        language: kernel::Language::Nb,
        verified_recently: true,
        roles: roles.expect("her roles"),
    }))
}

/// Tells every applicant whose case is decided, each in a change of its own.
fn tell(town: &Town, person: &PersonId, said: &mut impl std::io::Write) {
    let actor = actor(town, person);
    let permit = grants::access::may_as_staff(&actor, grants::access::Action::Notify);
    let permit = permit.expect("she is a case officer");
    let ids = town.db.read_now(|conn| {
        let round = grants::store::rounds::all(conn)?.remove(0);
        let ready = grants::actions::ready(conn, &round)?;
        Ok::<_, db::Error>(ready.into_iter().map(|(it, _)| it.id).collect::<Vec<_>>())
    });
    for id in ids.expect("cases") {
        let told = town.db.write_now(|conn| {
            let round = grants::store::rounds::all(conn)?.remove(0);
            let hand = GrantsHand::new(town, &permit);
            let told = grants::actions::notify(conn, &hand, &round, std::slice::from_ref(&id));
            told.map_err(|why| db::Error::Failed(why.to_string()))
        });
        if told.expect("a notice") == 1 {
            writeln!(said, "done {id}").expect("somebody listens");
        }
    }
}

/// Makes a run of each part that can be paid, and releases it by two.
fn release(town: &Town, people: &[PersonId], said: &mut impl std::io::Write) {
    let actors: Vec<Actor> = people.iter().map(|person| actor(town, person)).collect();
    let permits: Vec<_> = actors
        .iter()
        .map(|actor| may_as_staff(actor, Action::Release).expect("a case officer"))
        .collect();
    let today = kernel::today(&*town.clock);
    let failed = |why: actions::NotDone| db::Error::Failed(why.to_string());
    let open = town
        .db
        .read_now(|conn| paying::payables(conn, today.into()));
    for part in open.expect("parts") {
        let made = town.db.write_now(|conn| {
            let hand = Hand::new(town, &permits[0]);
            actions::make_run(conn, &hand, today, std::slice::from_ref(&part.line.id))
                .map_err(failed)
        });
        let mut run = made.expect("a run");
        for permit in &permits {
            let next = town.db.write_now(|conn| {
                actions::release(conn, &Hand::new(town, permit), &run).map_err(failed)
            });
            run = next.expect("a release");
        }
        writeln!(said, "done {}", part.application.id).expect("somebody listens");
    }
}

/// Starts a process, waits until it has said so many times that something is done, and kills it. Gives
/// back what it said.
fn killed_after(stage: &Stage, work: &str, times: usize) -> Vec<String> {
    let mut process = Command::new(env::current_exe().expect("this program"))
        .args([
            "--exact",
            "crash::a_process_that_tells_and_releases_until_it_is_killed",
            "--nocapture",
        ])
        .env(DATABASE, stage.town.db.location().written())
        .env(WORK, work)
        .env(PEOPLE, format!("{} {}", stage.staff, stage.colleague))
        .stdout(Stdio::null())
        .stderr(Stdio::piped())
        .spawn()
        .expect("a second process");
    let told = BufReader::new(process.stderr.take().expect("its words"));
    let mut lines = told.lines().map_while(Result::ok);
    let mut said = |most: usize| -> Vec<String> {
        let done = lines.by_ref().filter_map(|line| {
            let id = line.strip_prefix("done ")?;
            Some(id.to_owned())
        });
        done.take(most).collect()
    };
    let mut done = said(times);
    process.kill().expect("it is ours");
    process.wait().expect("its end");
    assert_eq!(done.len(), times, "it did nothing more");
    // What it said before its end, and we had not read yet.
    done.extend(said(usize::MAX));
    done
}

/// Cases that are decided and nobody is told of.
fn decided(stage: &Stage) -> Vec<String> {
    let staff = stage.as_person(&stage.staff);
    let one = |_| {
        let case = stage.sent();
        let page = staff.post(&format!("{case}/vedtak"), &[("amount", "20000")]);
        assert_eq!(page.status, 200, "{}", page.text());
        case.rsplit('/').next().expect("an id").to_owned()
    };
    (0..MANY).map(one).collect()
}

#[test]
fn who_was_being_told_when_the_power_went_is_told_once() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let cases = decided(&stage);
        let before = stage.letters().len();
        let told = |id: &str| {
            stage.told(&format!(
                "SELECT id AS it FROM grant_letter WHERE application_id = '{id}'"
            ))
        };
        let mut done = Vec::new();
        for times in [1, 2, 1] {
            done.extend(killed_after(&stage, "notice", times));
            for id in &cases {
                let state = stage.told(&format!(
                    "SELECT state AS it FROM grant_application WHERE id = '{id}'"
                ));
                let letters = usize::from(state == ["notified"]);
                assert_eq!(told(id).len(), letters, "{id} is half told: {state:?}");
            }
        }
        for id in &done {
            assert_eq!(told(id).len(), 1, "{id} is lost");
        }
        assert!(done.len() < MANY, "it was stopped before the last");
        let staff = stage.as_person(&stage.staff);
        let fields: Vec<(&str, &str)> = cases.iter().map(|id| ("case", id.as_str())).collect();
        staff.post(&format!("{}/varsle", stage.cockpit()), &fields);
        assert_eq!(stage.states(), ["notified"; MANY]);
        for id in &cases {
            assert_eq!(told(id).len(), 1, "{id} is told twice or never");
        }
        assert_eq!(
            stage.letters().len() - before,
            2 * MANY,
            "the sender and the association, once each"
        );
    });
}

#[test]
fn what_was_being_released_when_the_power_went_is_paid_once() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        stage.account("a1", "18136445320", "2026-01-10");
        let cases = decided(&stage);
        let staff = stage.as_person(&stage.staff);
        let fields: Vec<(&str, &str)> = cases.iter().map(|id| ("case", id.as_str())).collect();
        staff.post(&format!("{}/varsle", stage.cockpit()), &fields);
        stage.morning();
        stage.now(PAID);
        let runs = |what: &str| {
            stage.told(&format!(
                "SELECT r.id AS it FROM payment_run r JOIN payment_run_line l ON l.run_id = r.id \
                 JOIN payment_line p ON p.id = l.line_id WHERE {what}"
            ))
        };
        let files = "SELECT name AS it FROM stored_file WHERE name LIKE 'utbetaling%'";
        let mut done = Vec::new();
        for times in [1, 2, 1] {
            done.extend(killed_after(&stage, "payment", times));
            let released = runs("r.state = 'released'");
            assert_eq!(
                stage.told(files).len(),
                2 * released.len(),
                "a file is half made"
            );
            assert!(
                runs("r.state = 'released' AND (r.csv_hash = '' OR r.json_hash = '')").is_empty(),
                "a run is released without its file"
            );
            assert!(
                runs("r.state <> 'released' AND r.csv_file <> ''").is_empty(),
                "a file went out before the second release"
            );
        }
        for id in &done {
            let those = runs(&format!(
                "p.application_id = '{id}' AND r.state = 'released'"
            ));
            assert_eq!(those.len(), 1, "{id} is lost");
        }
        assert!(done.len() < MANY, "it was stopped before the last");
        // Runs nobody finished are taken back, and everything that is left is released.
        let town = stage.served();
        let actors = [&stage.staff, &stage.colleague].map(|person| actor(&town, person));
        let permits = actors
            .each_ref()
            .map(|actor| may_as_staff(actor, Action::Release).expect("a case officer"));
        let undone = stage.town.db.write_now(|conn| {
            let hand = Hand::new(&town, &permits[0]);
            for run in store::runs::all(conn)? {
                let is_open = run.csv_file.is_empty();
                if is_open {
                    actions::undo_run(conn, &hand, &run).expect("it can be undone");
                }
            }
            Ok::<_, db::Error>(())
        });
        undone.expect("a database");
        release(
            &town,
            &[stage.staff.clone(), stage.colleague.clone()],
            &mut Vec::<u8>::new(),
        );
        for id in &cases {
            let those = runs(&format!("p.application_id = '{id}'"));
            assert_eq!(those.len(), 1, "{id} is paid twice or never");
        }
        assert_eq!(stage.told(files).len(), 2 * MANY);
    });
}
