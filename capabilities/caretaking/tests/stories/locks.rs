//! Lock systems are told of codes from the outbox, once each; what is given up or moved is taken back.

use std::sync::Arc;

use access::{Actor, RoleKind};
use caretaking::{
    access::{Action, Facts, may},
    actions::describe_way_in,
    let_in,
    locks::{FileLocks, Grant, Locks as _},
    model::{Way, WayIn},
};
use jiff::civil::date;
use jobs::{Work, Worker, mail::NoMailer};
use testkit::on_each_engine;
use venues::{actions as time, model::State, time::Period};

use super::stage::{Stage, TODAY, permit};

impl Stage {
    pub fn has_codes(&self) {
        let permit = may(&Actor::Operator, Action::DescribeWayIn, &Facts::default());
        let way = WayIn {
            id: "way".into(),
            premises: "hall".into(),
            from_on: date(2026, 1, 1),
            way: Way::Code,
            words: ["Tast koden.".into(), String::new(), String::new()],
            hours_before: 24,
        };
        let parts = (&*self.town.clock as _, &*self.town.ids as _);
        let permit = permit.expect("the operator may");
        let made = self
            .town
            .db
            .write_now(|conn| describe_way_in(conn, parts, &permit, &way));
        made.expect("it is described");
        let caretaker = self.town.person("Per Vakt", "per@example.no");
        self.town.employ(&caretaker, RoleKind::CaseOfficer, None);
        let only = format!(
            "UPDATE role SET capabilities = 'caretaking' WHERE person_id = '{}'",
            caretaker.0
        );
        self.run(&only);
    }

    /// People are told, and lock systems; twice, as after a crash.
    pub fn tells(&self) {
        let town = self.served();
        let told = self.town.db.write_now(|conn| {
            let_in::tell_all(conn, &town)?;
            caretaking::locks::take_back_given_up(conn, &town)
        });
        told.expect("they are told");
        let work = Work {
            kinds: caretaking::locks::jobs(),
            ..Work::default()
        };
        let (db, clock, ids) = (
            self.town.db.clone(),
            self.town.clock.clone(),
            self.town.ids.clone(),
        );
        let worker = Worker::new(db, clock, ids, work, Arc::new(NoMailer)).beside(town as _);
        worker.run_due_once().expect("a pass");
        worker.run_due_once().expect("another pass");
    }

    fn letters_to_caretaker(&self) -> Vec<String> {
        self.told("SELECT subject AS it FROM mail WHERE to_address = 'per@example.no' ORDER BY id")
    }
}

#[test]
fn a_code_is_given_once_and_taken_back_when_the_time_is_given_up() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        stage.has_codes();
        let it = stage.choir_has("a", 18, 20);
        stage.tells();
        stage.tells();
        let place = "Sandvikhallen, Storhallen, Bane A";
        let given = format!("Ny kode til døra: {place}");
        assert_eq!(stage.letters_to_caretaker(), [given.as_str()]);
        assert_eq!(
            stage.told("SELECT lock_system AS it FROM let_in"),
            ["letter"]
        );
        let town = stage.served();
        let ended = stage.town.db.write_now(|conn| {
            let parts = (&*town.clock as _, &*town.ids as _);
            Ok::<_, db::Error>(time::end(conn, parts, &permit(), &it, State::Cancelled, ""))
        });
        ended.expect("a database").expect("it was had");
        stage.tells();
        stage.tells();
        let removed = format!("Fjern en kode: {place}");
        assert_eq!(stage.letters_to_caretaker(), [given, removed]);
    });
}

#[test]
fn a_time_that_is_moved_has_its_code_moved() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        stage.has_codes();
        let it = stage.choir_has("a", 18, 20);
        stage.tells();
        let town = stage.served();
        let moved = stage.town.db.write_now(|conn| {
            let venues = town.kept::<venues::Venues>(conn).expect("premises");
            let parts = (&*town.clock as _, &*town.ids as _);
            let asker = super::stage::staff_for(Some(&stage.choir));
            let to = ("a", Period::on(TODAY, 19 * 60, 21 * 60));
            let moved = time::move_to(conn, parts, &permit(), &venues, &asker, &it, to);
            Ok::<_, db::Error>(moved)
        });
        moved.expect("a database").expect("it is free");
        stage.tells();
        let codes = stage.told("SELECT DISTINCT code AS it FROM let_in");
        assert_eq!(codes.len(), 1, "the code is the same: {codes:?}");
        let back =
            stage.told("SELECT id AS it FROM let_in WHERE taken_back_at IS NOT NULL ORDER BY id");
        assert_eq!(back.len(), 1, "the first period is over");
        let given = stage.told("SELECT id AS it FROM let_in WHERE lock_system <> ''");
        assert_eq!(given.len(), 2);
    });
}

#[test]
fn a_lock_system_reads_a_line_for_each_act() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let path = fresh.folder().join("locks.jsonl");
        let locks = FileLocks { path: &path };
        let grant = Grant {
            id: "g".into(),
            place: "Storhallen".into(),
            premises: "hall".into(),
            code: "123456".into(),
            period: Period::on(TODAY, 18 * 60, 20 * 60),
            is_alone: false,
        };
        let done: Result<(), caretaking::locks::LockFault> = stage.town.db.write_now(|conn| {
            locks.give(conn, &grant)?;
            locks.take_back(conn, &grant)
        });
        done.expect("the folder is there");
        let text = std::fs::read_to_string(&path).expect("a file");
        let lines: Vec<serde_json::Value> = text
            .lines()
            .map(|line| serde_json::from_str(line).expect("JSON"))
            .collect();
        assert_eq!(lines[0]["code"], "123456");
        assert_eq!(lines[0]["from"], "2026-03-12T17:00:00Z");
        let back = serde_json::json!({ "act": "take_back", "id": "g" });
        assert_eq!(lines[1..], [back]);
    });
}

#[test]
fn a_code_follows_when_two_associations_become_one_and_comes_back_when_they_part() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        stage.has_codes();
        stage.choir_has("a", 18, 20);
        stage.tells();
        let (time, care) = (venues::capability(), caretaking::capability());
        let (from, into) = (stage.choir.as_str(), "the club");
        let holder = || stage.told("SELECT held_by AS it FROM let_in");
        let joined = stage.town.db.write_now(|conn| {
            let times = (time.merge)(conn, from, into)?;
            Ok::<_, db::Error>((times, (care.merge)(conn, from, into)?))
        });
        let (times, codes) = joined.expect("they join");
        stage.tells();
        assert_eq!(holder(), [into], "the code they were told is theirs");
        let parted = stage.town.db.write_now(|conn| {
            (time.unmerge)(conn, from, into, &times)?;
            (care.unmerge)(conn, from, into, &codes)
        });
        parted.expect("they part");
        stage.tells();
        assert_eq!(holder(), [from]);
        assert_eq!(
            stage.letters_to_caretaker().len(),
            1,
            "one code, all the way"
        );
    });
}
