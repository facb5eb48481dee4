//! The program is killed in the middle of a message to many: each of those it is meant for gets it
//! once, nobody else does, and the page tells what has gone and what waits.
//!
//! The sender is a process of its own: this very test program, started again with the address of
//! the database and of a mail server. It is killed outright, at a moment the mail server chooses.

use std::{
    collections::{BTreeMap, BTreeSet},
    env,
    process::{Command, Stdio},
    sync::Arc,
};

use access::RoleKind;
use db::Db;
use jobs::{LEASE_SECONDS, Worker, mail::SmtpMailer};
use kernel::RandomIds;
use testkit::{Fresh, MailAnswer, SmtpServer, TakenMail, frozen_clock, on_each_engine};

use crate::{
    stage::{Stage, capabilities, work},
    whom::{YOUNG_MUSIC_IN_THE_NORTH, text},
};

const DATABASE: &str = "SAMSPILL_TEST_CRASH_DATABASE";
const SERVER: &str = "SAMSPILL_TEST_CRASH_SERVER";

/// The officers of those who are reached, and two who are not: their choir is for grown-ups, their
/// club plays football.
const OFFICERS: [(&str, &str, &str); 8] = [
    ("Nordbygda Skolekorps", "Åse Vik", "ase@example.no"),
    ("Nordbygda Skolekorps", "Per Moe", "per@example.no"),
    ("Nordre Barnekor", "Jon Aas", "jon@example.no"),
    ("Nordre Barnekor", "Liv Dahl", "liv@example.no"),
    ("Nordre Blandakor", "Eva Lie", "eva@example.no"),
    ("Nordre Blandakor", "Ola Berg", "ola@example.no"),
    ("Nordre Mannskor", "Nils Eng", "nils@example.no"),
    ("Nordre Fotballklubb", "Mia Holm", "mia@example.no"),
];
const REACHED: usize = 6;

fn smtp(server: &str) -> Arc<SmtpMailer> {
    let sender = "ikke-svar@fjordvik.example".parse().expect("an address");
    Arc::new(SmtpMailer::new(server, sender).expect("a mailer"))
}

/// Not a story: what the process that is killed does. Does nothing in an ordinary run.
#[test]
fn a_process_that_sends_until_it_is_killed() {
    let (Ok(database), Ok(server)) = (env::var(DATABASE), env::var(SERVER)) else {
        return;
    };
    let location = database.parse().expect("an address of the story");
    let db = Db::open(&location, &testkit::migrations(&capabilities()));
    let db = db.expect("the story's database");
    let clock = Arc::new(frozen_clock());
    let worker = Worker::new(db, clock, Arc::new(RandomIds), work(), smtp(&server));
    worker.run_due_once().expect("a pass");
    unreachable!("the mail server never answers, and the process is killed");
}

/// How often each state stands on the page about the message.
fn states(stage: &Stage, there: &str) -> BTreeMap<&'static str, usize> {
    let rows = stage.as_staff().get(there).texts("tbody tr");
    ["Venter på tur", "Sendt"]
        .map(|state| (state, rows.iter().filter(|row| row.contains(state)).count()))
        .into()
}

/// Sends the message, kills the sender at the third mail, and lets another go on.
fn killed_at(fresh: &Fresh, moment: MailAnswer) -> Vec<TakenMail> {
    let stage = Stage::set(fresh);
    for (association, name, email) in OFFICERS {
        let person = stage.town.person(name, email);
        let id = stage.id(association);
        stage.town.give_role(&person, id, RoleKind::Chair);
    }
    let staff = stage.as_staff();
    let mut whom = YOUNG_MUSIC_IN_THE_NORTH.to_vec();
    whom.push(("to", "chair"));
    let there = stage.write(&staff, &whom, &text());
    stage.send(&staff, &there);
    let waits = |waiting, sent| BTreeMap::from([("Venter på tur", waiting), ("Sendt", sent)]);
    assert_eq!(states(&stage, &there), waits(REACHED, 0));

    let server = SmtpServer::start([MailAnswer::Take, MailAnswer::Take, moment]);
    let mut sender = Command::new(env::current_exe().expect("this program"))
        .args(["--exact", "crash::a_process_that_sends_until_it_is_killed"])
        .env(DATABASE, stage.town.db.location().written())
        .env(SERVER, server.open())
        .stdout(Stdio::null())
        .spawn()
        .expect("a second process");
    server.wait_until_stalled();
    sender.kill().expect("it is ours");
    sender.wait().expect("its end");
    assert_eq!(states(&stage, &there), waits(REACHED - 2, 2));

    let worker = stage.worker(smtp(&server.open()));
    worker.run_due_once().expect("a pass");
    assert_eq!(states(&stage, &there), waits(1, REACHED - 1), "one rests");
    stage.wait(LEASE_SECONDS);
    worker.run_due_once().expect("a pass");
    assert_eq!(states(&stage, &there), waits(0, REACHED));
    worker.run_due_once().expect("a pass");

    let taken = server.taken();
    let to: BTreeSet<&str> = taken
        .iter()
        .flat_map(|mail| &mail.to)
        .map(|to| &**to)
        .collect();
    let wanted = OFFICERS[..REACHED].iter().map(|(.., email)| *email);
    assert_eq!(to, wanted.collect(), "these and nobody else");
    taken
}

fn by_id(taken: &[TakenMail]) -> BTreeMap<String, usize> {
    let mut came = BTreeMap::new();
    for mail in taken {
        let id = mail.said("Message-ID").expect("an id");
        *came.entry(id).or_default() += 1;
    }
    came
}

#[test]
fn a_sender_killed_in_the_middle_sends_nothing_twice_and_forgets_nobody() {
    on_each_engine(|fresh| {
        let taken = killed_at(fresh, MailAnswer::StallAtAddress);
        assert_eq!((taken.len(), by_id(&taken).len()), (REACHED, REACHED));
    });
}

#[test]
fn a_mail_whose_receipt_was_lost_comes_again_under_its_id_so_that_it_is_shown_once() {
    on_each_engine(|fresh| {
        let taken = killed_at(fresh, MailAnswer::StallAtText);
        assert_eq!((taken.len(), by_id(&taken).len()), (REACHED + 1, REACHED));
    });
}
