//! Asking for a job: once for a key, again while it is being done, and never before its time.

use std::sync::Arc;

use jobs::{JobError, NewJob, Payload, enqueue};
use testkit::on_each_engine;

use crate::town::{Town, doing, pass};

#[test]
fn asking_twice_for_a_key_is_asking_once_until_it_is_done() {
    on_each_engine(|fresh| {
        let town = Town::new(fresh);
        let worker = town.worker(town.noting());
        town.ask(Some("nightly"), "first");
        town.ask(Some("nightly"), "second");
        town.ask(Some("other"), "other");
        assert_eq!(pass(&worker), (2, 0));
        assert_eq!(town.notes.all(), ["second", "other"]);
        town.ask(Some("nightly"), "third");
        assert_eq!(pass(&worker), (1, 0));
        assert_eq!(town.notes.all(), ["second", "other", "third"]);
    });
}

#[test]
fn without_a_key_every_asking_counts() {
    on_each_engine(|fresh| {
        let town = Town::new(fresh);
        let worker = town.worker(town.noting());
        town.ask(None, "one");
        town.ask(None, "two");
        assert_eq!(pass(&worker), (2, 0));
        assert_eq!(town.notes.all(), ["one", "two"]);
    });
}

#[test]
fn a_job_is_not_done_before_its_time_and_the_earlier_time_wins() {
    on_each_engine(|fresh| {
        let town = Town::new(fresh);
        let worker = town.worker(town.noting());
        town.ask_in(600, Some("a"), "later");
        town.ask_in(60, Some("a"), "sooner");
        town.ask_in(900, Some("a"), "latest");
        town.wait(59);
        assert_eq!(pass(&worker), (0, 0));
        town.wait(1);
        assert_eq!(pass(&worker), (1, 0));
        assert_eq!(town.notes.all(), ["latest"]);
    });
}

#[test]
fn asking_again_does_not_shorten_the_wait_after_a_failure() {
    on_each_engine(|fresh| {
        let town = Town::new(fresh);
        let worker = town.worker(doing(|_, _| Err(JobError::TryAgain("not now".into()))));
        town.ask(Some("a"), "a");
        assert_eq!(pass(&worker), (0, 1));
        town.ask(Some("a"), "a");
        assert_eq!(pass(&worker), (0, 0));
        town.wait(60);
        assert_eq!(pass(&worker), (0, 1));
    });
}

#[test]
fn what_is_asked_for_while_it_is_being_done_is_done_once_more() {
    on_each_engine(|fresh| {
        let town = Arc::new(Town::new(fresh));
        let (inside, notes) = (Arc::downgrade(&town), town.notes.clone());
        let worker = town.worker(doing(move |_, payload| {
            let note: String = payload.read()?;
            if note == "first" {
                let town = inside.upgrade().expect("the town");
                town.ask(Some("a"), "again");
                town.ask(Some("a"), "and again");
            }
            notes.write(note);
            Ok(())
        }));
        town.ask(Some("a"), "first");
        assert_eq!(pass(&worker), (2, 0));
        assert_eq!(town.notes.all(), ["first", "and again"]);
    });
}

#[test]
fn what_is_asked_for_while_it_fails_for_good_is_tried_anew() {
    on_each_engine(|fresh| {
        let town = Arc::new(Town::new(fresh));
        let (inside, notes) = (Arc::downgrade(&town), town.notes.clone());
        let worker = town.worker(doing(move |_, payload| {
            let note: String = payload.read()?;
            notes.write(&note);
            if note == "sound" {
                return Ok(());
            }
            inside.upgrade().expect("the town").ask(Some("a"), "sound");
            Err(JobError::GiveUp("unsound".into()))
        }));
        town.ask(Some("a"), "unsound");
        assert_eq!(pass(&worker), (1, 1));
        assert_eq!(town.notes.all(), ["unsound", "sound"]);
        assert_eq!(town.status().failed, []);
    });
}

#[test]
fn a_job_is_asked_for_only_if_the_change_that_asks_for_it_happens() {
    on_each_engine(|fresh| {
        let town = Town::new(fresh);
        let worker = town.worker(town.noting());
        let wanted = NewJob {
            kind: "tests.note",
            key: None,
            payload: Payload::from(serde_json::json!("never")),
            due_at: town.now(),
        };
        let undone: Result<(), db::Error> = town.db.write_now(|conn| {
            enqueue(conn, &*town.clock, &*town.ids, &wanted)?;
            Err(db::Error::NotFound)
        });
        assert!(undone.is_err());
        assert_eq!(pass(&worker), (0, 0));
    });
}

#[test]
fn a_job_whose_code_this_program_lacks_is_left_for_one_that_has_it() {
    on_each_engine(|fresh| {
        let town = Town::new(fresh);
        town.ask(None, "newer");
        assert_eq!(pass(&town.worker(jobs::Work::default())), (0, 0));
        assert_eq!(town.status().waiting, 1);
        assert_eq!(pass(&town.worker(town.noting())), (1, 0));
    });
}

#[test]
fn a_payload_that_does_not_fit_is_given_up_at_once() {
    on_each_engine(|fresh| {
        let town = Town::new(fresh);
        let worker = town.worker(doing(|_, payload| {
            payload.read::<u32>()?;
            Ok(())
        }));
        town.ask(None, "not a number");
        assert_eq!(pass(&worker), (0, 1));
        assert_eq!(town.status().failed[0].kind, "tests.note");
    });
}
