//! What is done daily is planned once a date, done once, and survives both changes of the clock.

use jiff::{Timestamp, civil::time};
use jobs::{Daily, JobKind, Work, Worker};
use kernel::Instant;
use testkit::on_each_engine;

use crate::town::{Town, pass};

fn nightly(town: &Town) -> Worker {
    let notes = town.notes.clone();
    town.worker(Work {
        kinds: vec![JobKind::new("tests.sync", move |context, _| {
            notes.write(context.clock.now().in_oslo().to_string());
            Ok(())
        })],
        schedule: vec![Daily {
            kind: "tests.sync",
            at: time(2, 30, 0, 0),
            jitter_minutes: 0,
        }],
        ..Work::default()
    })
}

fn set(town: &Town, written: &str) {
    let at: Timestamp = written.parse().expect("a timestamp");
    town.clock.set(Instant::from(at));
}

/// Lets every half hour pass, as a program that is always running would.
fn live(town: &Town, worker: &Worker, from: &str, hours: i64) {
    set(town, from);
    for _ in 0..hours * 2 {
        pass(worker);
        town.wait(30 * 60);
    }
}

#[test]
fn over_29_march_it_is_done_once_a_night() {
    on_each_engine(|fresh| {
        let town = Town::new(fresh);
        live(&town, &nightly(&town), "2026-03-27T12:00:00Z", 72);
        assert_eq!(
            town.notes.all(),
            [
                "2026-03-28T02:30:00",
                "2026-03-29T03:30:00",
                "2026-03-30T02:30:00"
            ]
        );
    });
}

#[test]
fn over_25_october_it_is_done_once_a_night() {
    on_each_engine(|fresh| {
        let town = Town::new(fresh);
        live(&town, &nightly(&town), "2026-10-23T12:00:00Z", 72);
        assert_eq!(
            town.notes.all(),
            [
                "2026-10-24T02:30:00",
                "2026-10-25T02:30:00",
                "2026-10-26T02:30:00"
            ]
        );
    });
}

#[test]
fn two_nodes_plan_one_run() {
    on_each_engine(|fresh| {
        let town = Town::new(fresh);
        let (first, second) = (nightly(&town), nightly(&town));
        set(&town, "2026-06-01T12:00:00Z");
        pass(&first);
        pass(&second);
        set(&town, "2026-06-02T06:00:00Z");
        pass(&first);
        pass(&second);
        assert_eq!(town.notes.all(), ["2026-06-02T08:00:00"]);
    });
}

#[test]
fn a_run_missed_while_the_program_stood_still_is_done_when_it_starts_and_only_once() {
    on_each_engine(|fresh| {
        let town = Town::new(fresh);
        set(&town, "2026-06-01T12:00:00Z");
        pass(&nightly(&town));
        set(&town, "2026-06-05T12:00:00Z");
        pass(&nightly(&town));
        assert_eq!(town.notes.all(), ["2026-06-05T14:00:00"]);
        set(&town, "2026-06-06T00:30:00Z");
        pass(&nightly(&town));
        assert_eq!(town.notes.all().len(), 2);
    });
}
