//! The program is killed in the middle of sending, and everybody gets what was written once.
//!
//! The sender is a process of its own: this very test program, started again with the address of
//! the database and of the mail server. It is killed outright, at a moment the mail server chooses.

use std::{
    collections::BTreeMap,
    env,
    process::{Command, Stdio},
    sync::Arc,
};

use db::Db;
use jobs::{LEASE_SECONDS, Work, Worker, mail::NewMail};
use kernel::RandomIds;
use testkit::{MailAnswer, SmtpServer, on_each_engine};

use crate::{
    mail_is_sent::{a_mail, post, smtp},
    town::{Town, pass},
};

const DATABASE: &str = "SAMSPILL_TEST_CRASH_DATABASE";
const SERVER: &str = "SAMSPILL_TEST_CRASH_SERVER";
const MAILS: usize = 12;

/// Not a story: what the process that is killed does. Does nothing in an ordinary run.
#[test]
fn a_process_that_sends_until_it_is_killed() {
    let (Ok(database), Ok(server)) = (env::var(DATABASE), env::var(SERVER)) else {
        return;
    };
    let migrations = [db::MIGRATIONS, jobs::MIGRATIONS].concat();
    let location = database.parse().expect("an address of the story");
    let db = Db::open(&location, &migrations).expect("the story's database");
    let clock = Arc::new(testkit::frozen_clock());
    let ids = Arc::new(RandomIds);
    let worker = Worker::new(db, clock, ids, Work::default(), smtp(&server));
    pass(&worker);
    unreachable!("the mail server never answers, and the process is killed");
}

/// Kills a sender at the fifth mail, lets another go on, and tells how often each mail came.
fn killed_at(fresh: &testkit::Fresh, moment: MailAnswer) -> BTreeMap<String, usize> {
    let town = Town::new(fresh);
    for number in 0..MAILS {
        let subject = format!("Brev {number:02}");
        post(
            &town,
            &NewMail {
                subject,
                ..a_mail()
            },
        );
    }
    let script = [MailAnswer::Take; 4].into_iter().chain([moment]);
    let server = SmtpServer::start(script);
    let mut sender = Command::new(env::current_exe().expect("this program"))
        .args(["--exact", "crash::a_process_that_sends_until_it_is_killed"])
        .env(DATABASE, town.db.location().written())
        .env(SERVER, server.open())
        .stdout(Stdio::null())
        .spawn()
        .expect("a second process");
    server.wait_until_stalled();
    sender.kill().expect("it is ours");
    sender.wait().expect("its end");

    let worker = town.worker_with_mail(Work::default(), smtp(&server.open()));
    assert_eq!(pass(&worker), (MAILS - 5, 0), "the fifth rests");
    town.wait(LEASE_SECONDS);
    assert_eq!(pass(&worker), (1, 0));
    assert_eq!(town.status().mail_waiting, 0);
    let mut came = BTreeMap::new();
    for mail in server.taken() {
        let id = mail.said("Message-ID").expect("an id");
        *came.entry(id).or_default() += 1;
    }
    came
}

#[test]
fn a_sender_killed_before_the_server_took_the_mail_sends_nothing_twice_and_forgets_nothing() {
    on_each_engine(|fresh| {
        let came = killed_at(fresh, MailAnswer::StallAtAddress);
        assert_eq!(came.len(), MAILS);
        assert!(came.values().all(|times| *times == 1), "{came:?}");
    });
}

#[test]
fn a_sender_killed_while_the_server_says_yes_sends_that_one_mail_again_under_its_id() {
    on_each_engine(|fresh| {
        let came = killed_at(fresh, MailAnswer::StallAtText);
        assert_eq!(came.len(), MAILS);
        let twice = came.values().filter(|times| **times == 2).count();
        let once = came.values().filter(|times| **times == 1).count();
        assert_eq!((twice, once), (1, MAILS - 1));
    });
}
