//! Attempts: back-off, panics, workers that die, and workers that share.

use std::sync::{
    Arc, Mutex,
    atomic::{AtomicBool, Ordering},
};

use diesel::connection::SimpleConnection;
use jobs::{BACK_OFF_SECONDS, JobError, LEASE_SECONDS, MAXIMUM_ATTEMPTS};
use testkit::on_each_engine;

use crate::town::{Town, doing, pass};

#[test]
fn a_failed_job_is_tried_again_with_growing_waits_and_then_given_up_visibly() {
    on_each_engine(|fresh| {
        let town = Town::new(fresh);
        let worker = town.worker(doing(|_, _| {
            Err(JobError::TryAgain("the register does not answer".into()))
        }));
        town.ask(Some("nightly"), "");
        assert_eq!(pass(&worker), (0, 1));
        for wait in BACK_OFF_SECONDS {
            assert_eq!(town.status().failed, []);
            town.wait(wait - 1);
            assert_eq!(pass(&worker), (0, 0), "too early, before {wait} s");
            town.wait(1);
            assert_eq!(pass(&worker), (0, 1), "due after {wait} s");
        }
        let failed = town.status().failed;
        assert_eq!(failed.len(), 1);
        assert_eq!(failed[0].last_error, "the register does not answer");
        assert_eq!(failed[0].last_failed_at, town.now());
        town.wait(14 * 3600);
        assert_eq!(pass(&worker).1, 0, "given up is given up");
    });
}

#[test]
fn a_job_that_fails_and_then_goes_well_has_not_failed() {
    on_each_engine(|fresh| {
        let town = Town::new(fresh);
        let once = AtomicBool::new(true);
        let worker = town.worker(doing(move |_, _| {
            if once.swap(false, Ordering::SeqCst) {
                return Err(JobError::TryAgain("not yet".into()));
            }
            Ok(())
        }));
        town.ask(None, "");
        assert_eq!(pass(&worker), (0, 1));
        town.wait(60);
        assert_eq!(pass(&worker), (1, 0));
        let status = town.status();
        assert_eq!((status.waiting, status.failed.len()), (0, 0));
    });
}

#[test]
fn a_panic_is_a_failure_like_any_other_and_the_next_job_is_done() {
    on_each_engine(|fresh| {
        let town = Town::new(fresh);
        let notes = town.notes.clone();
        let worker = town.worker(doing(move |context, payload| {
            let note: String = payload.read()?;
            if note == "bad" {
                context
                    .db
                    .write_now(|_| -> Result<(), db::Error> { panic!("on purpose") })?;
            }
            notes.write(note);
            Ok(())
        }));
        town.ask(None, "bad");
        town.ask(None, "good");
        assert_eq!(pass(&worker), (1, 1));
        assert_eq!(town.notes.all(), ["good"]);
        assert_eq!(town.status().planned, 2, "the bad one and the daily round");
    });
}

#[test]
fn a_crash_between_the_work_and_its_note_does_the_work_again_when_the_lease_is_out() {
    on_each_engine(|fresh| {
        let town = Town::new(fresh);
        let (notes, first) = (town.notes.clone(), AtomicBool::new(true));
        let worker = town.worker(doing(move |context, _| {
            notes.write("done");
            if first.swap(false, Ordering::SeqCst) {
                // From here on nothing can be noted, as if the machine had stopped.
                context.db.write_now(|conn| {
                    let away = "ALTER TABLE job RENAME TO job_away";
                    conn.batch_execute(away).map_err(db::Error::from)
                })?;
            }
            Ok(())
        }));
        town.ask(Some("a"), "");
        assert!(worker.run_due_once().is_err());
        town.write(|conn| Ok(conn.batch_execute("ALTER TABLE job_away RENAME TO job")?));
        assert_eq!(town.status().running, 1);
        town.at(LEASE_SECONDS - 1);
        assert_eq!(pass(&worker), (0, 0), "the lease holds");
        town.at(LEASE_SECONDS);
        assert_eq!(town.status().waiting, 1);
        assert_eq!(pass(&worker), (1, 0));
        assert_eq!(town.notes.all(), ["done", "done"]);
        assert_eq!(pass(&worker), (0, 0));
    });
}

#[test]
fn a_worker_that_was_overtaken_notes_nothing() {
    on_each_engine(|fresh| {
        let town = Arc::new(Town::new(fresh));
        let second = town.worker(town.noting());
        let inside = Arc::downgrade(&town);
        let slow = town.worker(doing(move |_, _| {
            let town = inside.upgrade().expect("the town");
            town.wait(LEASE_SECONDS);
            assert_eq!(pass(&second), (1, 0), "taken over");
            Err(JobError::GiveUp("too late to say so".into()))
        }));
        town.ask(Some("a"), "by the second");
        pass(&slow);
        assert_eq!(town.notes.all(), ["by the second"]);
        assert_eq!(town.status().failed, []);
    });
}

#[test]
fn a_job_that_always_kills_its_worker_is_given_up() {
    on_each_engine(|fresh| {
        let town = Arc::new(Town::new(fresh));
        town.ask(None, "");
        attempt_and_die(&town, 1);
        let attempts = usize::try_from(MAXIMUM_ATTEMPTS).expect("a few");
        assert_eq!(town.notes.all().len(), attempts);
        let failed = town.status().failed;
        assert_eq!(failed[0].last_error, "it stopped in the middle, every time");
    });
}

#[test]
fn several_workers_share_the_jobs_and_never_do_one_at_the_same_time() {
    on_each_engine(|fresh| {
        let town = Town::new(fresh);
        for number in 0..24 {
            town.ask(Some(&format!("{number}")), &format!("{number:02}"));
        }
        let at_hand = Arc::new(Mutex::new(Vec::<String>::new()));
        let notes = town.notes.clone();
        let worker = town.worker(doing(move |_, payload| {
            let note: String = payload.read()?;
            {
                let mut at_hand = at_hand.lock().expect("the list");
                assert!(!at_hand.contains(&note), "{note} twice at once");
                at_hand.push(note.clone());
            }
            std::thread::yield_now();
            notes.write(&note);
            at_hand
                .lock()
                .expect("the list")
                .retain(|other| *other != note);
            Ok(())
        }));
        let done: usize = std::thread::scope(|scope| {
            let workers: Vec<_> = (0..4)
                .map(|_| {
                    let other = worker.clone();
                    scope.spawn(move || pass(&other))
                })
                .collect();
            workers
                .into_iter()
                .map(|worker| {
                    let (done, failed) = worker.join().expect("a worker");
                    assert_eq!(failed, 0);
                    done
                })
                .sum()
        });
        assert_eq!(done, 24);
        let mut notes = town.notes.all();
        notes.sort_unstable();
        let each_once: Vec<String> = (0..24).map(|number| format!("{number:02}")).collect();
        assert_eq!(notes, each_once);
    });
}

/// An attempt that ends with its lease running out, and the next worker taking over.
fn attempt_and_die(town: &Arc<Town>, number: i32) {
    let inside = Arc::downgrade(town);
    let worker = town.worker(doing(move |_, _| {
        let town = inside.upgrade().expect("the town");
        town.notes.write(number.to_string());
        town.wait(LEASE_SECONDS);
        attempt_and_die(&town, number + 1);
        Ok(())
    }));
    pass(&worker);
}
