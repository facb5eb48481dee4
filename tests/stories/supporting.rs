//! Across rooms: a grant for its operation makes an association another class of tenant, from the day it
//! was told and for as long as is decided; staff can undo it, and a grant that is declined takes it along.
//! The room of grants and the room of prices do not know each other: an event goes between them.

use std::sync::Arc;

use db::settings;
use jiff::civil::{Date, date};
use jobs::{Work, Worker, mail::NoMailer};
use prices::{UserCategory, model::ClassRules};
use testkit::on_each_engine;

use crate::stage::Stage;

const CLASSES: &str = "/nb/saker/priser/klasser";
const TOLD: Date = date(2026, 3, 12);

/// Whoever listens is told of what has happened, and asked once more.
fn listened(stage: &Stage) {
    let all = crate::capabilities();
    let work = Work {
        kinds: Vec::new(),
        subscribers: all.iter().flat_map(|one| (one.subscribers)()).collect(),
        schedule: Vec::new(),
    };
    let town = &stage.town;
    let (db, clock, ids) = (town.db.clone(), town.clock.clone(), town.ids.clone());
    let worker = Worker::new(db, clock, ids, work, Arc::new(NoMailer)).beside(stage.served());
    for _ in 0..2 {
        let pass = worker.run_due_once().expect("what is due");
        assert_eq!(pass.failed, 0, "nobody fails to listen");
    }
}

fn counts_as(stage: &Stage, on: Date) -> UserCategory {
    let read = stage
        .town
        .db
        .read_now(|conn| prices::category_of(conn, &stage.choir, on));
    read.expect("a category")
}

#[test]
fn support_sets_a_class_of_price_for_a_time_and_there_is_a_way_back() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        stage.sql("UPDATE grant_scheme SET kind = 'operating'");
        stage.account("a1", "18136445320", "2026-01-10");
        let fields = [("amount", "20000")];
        stage.granted(&fields);
        listened(&stage);
        let none = UserCategory::AdultAssociation;
        assert_eq!(
            counts_as(&stage, TOLD),
            none,
            "nobody has decided that it counts"
        );
        let rules = ClassRules {
            counts_as: "youth".to_owned(),
            months: 12,
        };
        let kept = stage
            .town
            .db
            .write_now(|conn| settings::put(conn, &*stage.town.clock, 0, &rules, None));
        assert_eq!(kept.expect("a setting"), Some(1));
        stage.granted(&fields);
        listened(&stage);
        let set = UserCategory::YouthAssociation;
        for (on, expected) in [
            (date(2026, 3, 11), none),
            (TOLD, set),
            (date(2027, 3, 11), set),
            (date(2027, 3, 12), none),
        ] {
            assert_eq!(counts_as(&stage, on), expected, "{on}");
        }
        assert_eq!(stage.told("SELECT id AS it FROM price_class").len(), 1);
        for person in [&stage.stranger, &stage.neighbour, &stage.chair] {
            let page = stage.as_person(person).get(CLASSES);
            assert!(
                [403, 404].contains(&page.status.as_u16()),
                "{}",
                page.status
            );
        }
        let staff = stage.as_person(&stage.staff);
        let page = staff.get(CLASSES);
        let text = page.text();
        assert!(
            text.contains("Sandvik blandakor") && text.contains("Gjelder nå"),
            "{text}"
        );
        assert!(text.contains("barne- og ungdomsforening"), "{text}");
        let (_, undo) = page
            .forms()
            .into_iter()
            .find(|(_, to)| to.ends_with("/angre"))
            .expect("a way back");
        let page = staff.post(&undo, &[]);
        assert!(
            page.text().contains("Angret 12. mars 2026"),
            "{}",
            page.text()
        );
        assert_eq!(counts_as(&stage, TOLD), none);
        assert_eq!(staff.post(&undo, &[]).status, 409);
        listened(&stage);
        assert_eq!(counts_as(&stage, TOLD), none, "what was undone stays so");
        // A grant that is declined takes its class along.
        let id = stage.granted(&fields);
        listened(&stage);
        assert_eq!(counts_as(&stage, TOLD), set);
        let chair = stage.as_person(&stage.chair);
        let mine = format!("/nb/min-forening/{}/tilskudd/{id}", stage.choir);
        stage.press(
            &chair,
            &chair.get(&mine),
            "/takk-nei",
            &[("why", "Vi er for få")],
        );
        listened(&stage);
        assert_eq!(counts_as(&stage, TOLD), none);
    });
}
