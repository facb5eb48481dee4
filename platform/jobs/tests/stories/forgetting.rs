//! What has ended is forgotten by the daily round; what has not is kept.

use diesel::{QueryableByName, RunQueryDsl, sql_query, sql_types::BigInt};
use jobs::{JobError, KEPT_DAYS, NewEvent, Payload, Subscriber, Work, emit, forget_finished};
use testkit::on_each_engine;

use crate::town::{Town, pass};

const DAY: i64 = 24 * 3600;

#[derive(QueryableByName)]
struct Count {
    #[diesel(sql_type = BigInt)]
    number: i64,
}

fn count(town: &Town, what: &str) -> i64 {
    let counted: Result<Count, db::Error> = town.db.read_now(|conn| {
        Ok(sql_query(format!("SELECT COUNT(*) AS number FROM {what}")).get_result(conn)?)
    });
    counted.expect("a count").number
}

#[test]
fn jobs_and_events_that_have_ended_are_removed_after_30_days_and_others_are_kept() {
    on_each_engine(|fresh| {
        let town = Town::new(fresh);
        let listener = Subscriber::new("inbox", &["associations.new"], |_, _| Ok(()));
        let work = Work {
            subscribers: vec![listener],
            ..town.noting()
        };
        let worker = town.worker(work);
        let happened = NewEvent {
            kind: "associations.new",
            subject: "a".into(),
            payload: Payload::default(),
        };
        town.write(|conn| emit(conn, &*town.clock, &*town.ids, &happened));
        town.ask(None, "done");
        assert_eq!(pass(&worker), (2, 0));
        town.ask_in(90 * DAY, None, "not yet");
        let ended = "job WHERE kind IN ('tests.note', 'inbox') AND done_at IS NOT NULL";
        for _ in 0..KEPT_DAYS {
            town.wait(DAY);
            pass(&worker);
        }
        assert_eq!((count(&town, ended), count(&town, "event")), (2, 1));
        town.wait(DAY);
        pass(&worker);
        assert_eq!((count(&town, ended), count(&town, "event")), (0, 0));
        assert_eq!(count(&town, "job WHERE kind = 'tests.note'"), 1);
    });
}

#[test]
fn an_event_that_somebody_has_yet_to_be_told_of_is_kept() {
    on_each_engine(|fresh| {
        let town = Town::new(fresh);
        let listening = |run: fn() -> Result<(), JobError>| Work {
            subscribers: vec![Subscriber::new("inbox", &["a.new"], move |_, _| run())],
            ..Work::default()
        };
        let happened = NewEvent {
            kind: "a.new",
            subject: "a".into(),
            payload: Payload::default(),
        };
        town.write(|conn| emit(conn, &*town.clock, &*town.ids, &happened));
        let failing = town.worker(listening(|| Err(JobError::TryAgain("not now".into()))));
        assert_eq!(pass(&failing), (0, 1));
        town.wait(60);
        assert_eq!(town.write(|conn| forget_finished(conn, town.now())), 0);
        assert_eq!(pass(&town.worker(listening(|| Ok(())))), (1, 0));
        town.wait(1);
        let gone = town.write(|conn| forget_finished(conn, town.now()));
        assert_eq!(gone, 2, "the job and its event");
    });
}
