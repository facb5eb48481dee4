//! Every night the national registers are read from the addresses the municipality has named; a
//! reading that fails is tried again later, and changes nothing meanwhile.

use std::sync::{
    Arc,
    atomic::{AtomicBool, Ordering},
};

use jobs::{Work, Worker, mail::NoMailer};
use kernel::Clock;
use serde_json::Value;
use stories::capabilities;
use testkit::{Answer, Server, TestTown, national::Entity, on_each_engine};

use crate::notes::{HOST, house_of, listed};

const A_MINUTE: i64 = 60;
const A_DAY: i64 = 24 * 60 * A_MINUTE;

fn register(is_up: Arc<AtomicBool>) -> Server {
    let two = ["BLÅFJELL MANNSKOR", "BLÅFJELL IL"];
    let records: Vec<Value> = two
        .iter()
        .zip(1..)
        .map(|(name, nth)| Entity::new(nth, name).0)
        .collect();
    Server::start(move |_| {
        if is_up.load(Ordering::Relaxed) {
            Answer::json(&Value::from(records.clone()))
        } else {
            Answer::bare(503)
        }
    })
}

fn worker(town: &TestTown) -> Worker {
    let capability = associations::capability();
    let work = Work {
        kinds: (capability.jobs)(),
        subscribers: (capability.subscribers)(),
        schedule: capability.schedule.to_vec(),
    };
    Worker::new(
        town.db.clone(),
        town.clock.clone(),
        town.ids.clone(),
        work,
        Arc::new(NoMailer),
    )
}

fn names(town: &TestTown) -> Vec<String> {
    listed(&house_of(town).browser(HOST).get("/api/v1/associations"))
}

#[test]
fn the_registers_are_read_at_night_and_again_after_a_failure() {
    on_each_engine(|fresh| {
        let is_up = Arc::new(AtomicBool::new(false));
        let server = register(Arc::clone(&is_up));
        let town = TestTown::fjordvik(fresh, &capabilities());
        town.db
            .write_now(|conn| {
                let mut profile = db::municipality::load(conn)?.expect("Fjordvik");
                profile.national.entities = server.at("/api/enheter/lastned");
                db::municipality::save(conn, &profile)
            })
            .expect("an address");
        let worker = worker(&town);
        let later = |seconds| town.clock.set(town.clock.now().plus_seconds(seconds));

        worker.run_due_once().expect("the night is planned");
        assert!(names(&town).is_empty(), "read in the middle of the day");
        later(A_DAY);
        let night = worker.run_due_once().expect("a night");
        assert_eq!(night.failed, 1, "the register is down");
        assert!(names(&town).is_empty());

        is_up.store(true, Ordering::Relaxed);
        assert_eq!(worker.run_due_once().expect("too soon").done, 0);
        later(2 * A_MINUTE);
        assert!(worker.run_due_once().expect("another try").done >= 1);
        assert_eq!(names(&town).len(), 2);
    });
}
