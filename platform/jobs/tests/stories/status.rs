//! What operators see, and what they can do.

use jobs::{JobError, try_again};
use testkit::{a_thursday, on_each_engine};

use crate::town::{Town, doing, pass};

#[test]
fn the_status_tells_waiting_planned_and_given_up() {
    on_each_engine(|fresh| {
        let town = Town::new(fresh);
        town.ask(None, "now");
        town.ask(None, "now too");
        town.ask_in(600, None, "later");
        town.wait(5);
        let status = town.status();
        assert_eq!((status.waiting, status.planned, status.running), (2, 1, 0));
        assert_eq!(status.oldest_due_at, Some(a_thursday()));
        let worker = town.worker(doing(|_, _| Err(JobError::GiveUp("no use".into()))));
        assert_eq!(pass(&worker), (0, 2));
        let status = town.status();
        assert_eq!((status.waiting, status.oldest_due_at), (0, None));
        assert_eq!((status.failed.len(), status.failed[0].count), (1, 2));
        assert_eq!(status.failed[0].last_error, "no use");
    });
}

#[test]
fn what_was_given_up_can_be_tried_again() {
    on_each_engine(|fresh| {
        let town = Town::new(fresh);
        let worker = town.worker(doing(|_, _| Err(JobError::GiveUp("no use".into()))));
        town.ask(Some("a"), "a");
        town.ask(Some("b"), "old b");
        assert_eq!(pass(&worker), (0, 2));
        town.ask(Some("b"), "new b");
        let freed = town.write(|conn| try_again(conn, &*town.clock, Some("other.kind")));
        assert_eq!(freed, 0);
        let freed = town.write(|conn| try_again(conn, &*town.clock, None));
        assert_eq!(freed, 1, "b has been asked for since");
        assert_eq!(pass(&town.worker(town.noting())), (2, 0));
        let mut notes = town.notes.all();
        notes.sort_unstable();
        assert_eq!(notes, ["a", "new b"]);
    });
}
