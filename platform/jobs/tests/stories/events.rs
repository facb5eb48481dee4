//! Events reach each subscriber, in order, and one that fails holds up nobody else.

use std::sync::{
    Arc,
    atomic::{AtomicBool, Ordering},
};

use jobs::{BACK_OFF_SECONDS, Event, JobError, NewEvent, Payload, Subscriber, Work, emit};
use serde_json::json;
use testkit::on_each_engine;

use crate::town::{Notes, Town, pass};

fn tell(town: &Town, kind: &'static str, subject: &str) {
    let happened = NewEvent {
        kind,
        subject: subject.into(),
        payload: Payload::from(json!({"field": "name"})),
    };
    town.write(|conn| emit(conn, &*town.clock, &*town.ids, &happened));
}

fn listening(subscribers: Vec<Subscriber>) -> Work {
    Work {
        subscribers,
        ..Work::default()
    }
}

fn noting(name: &'static str, notes: &Notes) -> Subscriber {
    let notes = notes.clone();
    let kinds = &["associations.new", "associations.changed"];
    Subscriber::new(name, kinds, move |_, event| {
        notes.write(format!("{name} {} {}", event.kind, event.subject));
        Ok(())
    })
}

#[test]
fn a_subscriber_is_told_in_the_order_things_happened_of_what_it_listens_for() {
    on_each_engine(|fresh| {
        let town = Town::new(fresh);
        let worker = town.worker(listening(vec![noting("inbox", &town.notes)]));
        tell(&town, "associations.new", "a");
        tell(&town, "venues.new", "b");
        tell(&town, "associations.changed", "a");
        tell(&town, "associations.new", "c");
        assert_eq!(pass(&worker), (3, 0));
        assert_eq!(
            town.notes.all(),
            [
                "inbox associations.new a",
                "inbox associations.changed a",
                "inbox associations.new c"
            ]
        );
        assert_eq!(pass(&worker), (0, 0), "and only once");
    });
}

#[test]
fn an_event_carries_what_the_room_told() {
    on_each_engine(|fresh| {
        let town = Town::new(fresh);
        let notes = town.notes.clone();
        let inbox = Subscriber::new("inbox", &["associations.new"], move |_, event: &Event| {
            let told: serde_json::Value = event.payload.read()?;
            notes.write(format!(
                "{} {} {}",
                event.number, event.made_at, told["field"]
            ));
            Ok(())
        });
        tell(&town, "associations.new", "a");
        town.wait(3600);
        pass(&town.worker(listening(vec![inbox])));
        assert_eq!(town.notes.all(), ["1 2026-03-12T09:00:00Z \"name\""]);
    });
}

#[test]
fn a_failing_subscriber_keeps_its_order_and_holds_up_nobody_else() {
    on_each_engine(|fresh| {
        let town = Town::new(fresh);
        let (notes, broken) = (town.notes.clone(), Arc::new(AtomicBool::new(true)));
        let is_broken = Arc::clone(&broken);
        let fragile = Subscriber::new("fragile", &["associations.new"], move |_, event| {
            if is_broken.load(Ordering::SeqCst) {
                return Err(JobError::TryAgain("out of order".into()));
            }
            notes.write(format!("fragile {}", event.subject));
            Ok(())
        });
        let worker = town.worker(listening(vec![fragile, noting("sound", &town.notes)]));
        tell(&town, "associations.new", "a");
        tell(&town, "associations.new", "b");
        assert_eq!(pass(&worker), (2, 1));
        broken.store(false, Ordering::SeqCst);
        town.wait(BACK_OFF_SECONDS[0]);
        assert_eq!(pass(&worker), (2, 0));
        assert_eq!(
            town.notes.all(),
            [
                "sound associations.new a",
                "sound associations.new b",
                "fragile a",
                "fragile b"
            ]
        );
    });
}

#[test]
fn an_event_that_is_given_up_is_visible_and_lets_the_next_pass() {
    on_each_engine(|fresh| {
        let town = Town::new(fresh);
        let notes = town.notes.clone();
        let picky = Subscriber::new("picky", &["associations.new"], move |_, event| {
            if event.subject == "a" {
                return Err(JobError::GiveUp("not a".into()));
            }
            notes.write(&event.subject);
            Ok(())
        });
        let worker = town.worker(listening(vec![picky]));
        tell(&town, "associations.new", "a");
        tell(&town, "associations.new", "b");
        assert_eq!(pass(&worker), (1, 1));
        assert_eq!(town.notes.all(), ["b"]);
        assert_eq!(town.status().failed[0].kind, "picky");
    });
}

#[test]
fn events_of_a_large_import_are_all_told() {
    on_each_engine(|fresh| {
        let town = Town::new(fresh);
        town.write(|conn| {
            for number in 0..210 {
                let happened = NewEvent {
                    kind: "associations.new",
                    subject: format!("{number}"),
                    payload: Payload::default(),
                };
                emit(conn, &*town.clock, &*town.ids, &happened)?;
            }
            Ok(())
        });
        let worker = town.worker(listening(vec![noting("inbox", &town.notes)]));
        assert_eq!(pass(&worker), (210, 0));
        let expected: Vec<String> = (0..210)
            .map(|number| format!("inbox associations.new {number}"))
            .collect();
        assert_eq!(town.notes.all(), expected);
    });
}
