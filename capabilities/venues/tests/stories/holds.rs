//! A hold keeps a time while a form is filled in, and is in nobody's way a second longer.

use testkit::on_each_engine;
use venues::{
    access::{Action, For, may},
    actions::{self, Refused, Wish, give_time, hold, hold_times, let_go, prolong, settle},
    availability::{Refusal, free_hours},
    model::{Occurrence, State},
    store,
    time::Period,
};

use crate::stage::{MONDAY, Stage, asker, hours, permit};

fn held(stage: &Stage, who: &str, minutes: i64) -> Result<Occurrence, Refused> {
    let (until, wish) = (stage.in_minutes(minutes), evening());
    let permit = permit(Action::GiveTime);
    stage.write(|conn, parts| {
        hold(
            conn,
            parts,
            &permit,
            &stage.venues,
            &asker(who),
            &wish,
            until,
        )
    })
}

fn evening() -> Wish<'static> {
    Wish::once("a", hours(MONDAY, 18, 20), "Øving")
}

fn is_free(stage: &Stage) -> bool {
    let set = stage.set_of("a");
    let now = stage.in_minutes(0);
    let days = Period::days(MONDAY, MONDAY);
    let diary = stage.read(|conn| store::diary(conn, &set.atoms, days, now));
    let (premises, set) = stage.venues.with_set("a").expect("the hall");
    let free = free_hours(premises, set, &asker("other"), (MONDAY, MONDAY), &diary);
    free.len() == 1
}

#[test]
fn a_hold_is_in_the_way_until_it_runs_out_and_not_a_second_longer() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let first = held(&stage, "band", 15).expect("it is free");
        assert_eq!(first.state, State::Held);
        assert!(!is_free(&stage));
        stage.wait(14);
        let refused = held(&stage, "choir", 15).expect_err("it is held");
        assert!(matches!(
            refused,
            Refused::Cannot {
                refusal: Refusal::Taken(_),
                ..
            }
        ));
        stage.wait(1);
        assert!(is_free(&stage), "nobody has swept it yet");
        let second = held(&stage, "choir", 15).expect("it has run out");
        assert_eq!(stage.now(&first.id).state, State::Expired);
        let permit = permit(Action::GiveTime);
        let late = stage.write(|conn, parts| settle(conn, parts, &permit, &first, State::Granted));
        assert!(matches!(late, Err(Refused::ChangedMeanwhile)), "{late:?}");
        let granted =
            stage.write(|conn, parts| settle(conn, parts, &permit, &second, State::Granted));
        let granted = granted.expect("it is theirs");
        assert_eq!((granted.state, granted.held_until), (State::Granted, None));
        assert_eq!(stage.now(&second.id), granted);
    });
}

#[test]
fn a_hold_can_be_prolonged_let_go_and_settled_late_when_nobody_asked() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let permit = permit(Action::GiveTime);
        let first = held(&stage, "band", 15).expect("it is free");
        let ids = [first.id.clone()];
        let until = stage.in_minutes(30);
        stage
            .write(|conn, parts| prolong(conn, parts, &permit, &ids, until))
            .expect("it is theirs");
        stage.wait(20);
        assert!(held(&stage, "choir", 15).is_err());
        let before = stage.now(&first.id);
        assert_eq!((before.held_until, before.version), (Some(until), 2));
        stage
            .write(|conn, parts| let_go(conn, parts, &permit, &ids))
            .expect("it is theirs");
        assert_eq!(stage.now(&first.id).state, State::Expired);
        let gone = stage.write(|conn, parts| prolong(conn, parts, &permit, &ids, until));
        assert!(matches!(gone, Err(Refused::ChangedMeanwhile)));
        let second = held(&stage, "choir", 15).expect("it was let go");
        stage.wait(16);
        stage
            .write(|conn, parts| settle(conn, parts, &permit, &second, State::Requested))
            .expect("nobody else asked for it");
        assert!(!is_free(&stage));
    });
}

#[test]
fn several_times_are_held_all_or_none() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let permit = permit(Action::GiveTime);
        give(&stage, "choir", "b");
        let until = stage.in_minutes(15);
        let basket = |sets: &[&'static str]| {
            let wishes: Vec<Wish<'_>> = sets.iter().map(|set| Wish { set, ..evening() }).collect();
            stage.write(|conn, parts| {
                let asker = asker("band");
                hold_times(conn, parts, &permit, &stage.venues, &asker, &wishes, until)
            })
        };
        let before = stage.kept();
        assert!(basket(&["a", "c", "b"]).is_err());
        assert_eq!(stage.kept(), before);
        // The first of the basket is in the way of the second, too.
        assert!(basket(&["a", "a"]).is_err());
        assert_eq!(stage.kept(), before);
        assert_eq!(basket(&["a", "c"]).expect("both are free").len(), 2);
    });
}

fn give(stage: &Stage, who: &str, set: &str) -> Occurrence {
    let wish = Wish { set, ..evening() };
    let permit = permit(Action::GiveTime);
    let given = stage
        .write(|conn, parts| give_time(conn, parts, &permit, &stage.venues, &asker(who), &wish));
    given.expect("it is free")
}

#[test]
fn the_job_sweeps_what_nobody_came_upon_and_the_trail_says_that_the_program_did() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let first = held(&stage, "band", 15).expect("it is free");
        let sweep = || {
            let swept = stage.write(|conn, parts| actions::sweep(conn, parts));
            swept.expect("holds can be swept")
        };
        assert_eq!(sweep(), 0);
        let work = jobs::Work {
            kinds: (venues::capability().jobs)(),
            ..jobs::Work::default()
        };
        let (db, clock) = (stage.town.db.clone(), stage.town.clock.clone());
        let ids = stage.town.ids.clone();
        let worker = jobs::Worker::new(
            db,
            clock,
            ids,
            work,
            std::sync::Arc::new(jobs::mail::NoMailer),
        );
        stage.wait(16);
        worker.run_due_once().expect("the job runs");
        assert_eq!(stage.now(&first.id).state, State::Expired);
        assert!(stage.kept().is_empty());
        assert_eq!(sweep(), 0);
        let trail = stage.read(|conn| access::about(conn, &first.id, 10));
        let swept = trail
            .iter()
            .find(|line| line.action == "venues.let_run_out");
        let swept = swept.expect("a line about the sweep");
        assert_eq!(
            (swept.actor.as_str(), swept.person_id.clone()),
            ("program", None)
        );
    });
}

#[test]
fn only_those_who_may_book_take_time() {
    let person = access::PersonId("oda".into());
    let nobody = access::Actor::Nobody;
    for whom in [For::association("band"), For::person(&person)] {
        assert!(may(&nobody, Action::TakeTime, &whom).is_err());
        assert!(may(&access::Actor::Program, Action::TakeTime, &whom).is_ok());
    }
    assert!(may(&nobody, Action::LetRunOut, &For::NOBODY).is_err());
    let who = access::Who {
        person: person.clone(),
        name: "Oda".into(),
        language: kernel::Language::Nb,
        verified_recently: false,
        roles: Vec::new(),
    };
    let oda = access::Actor::Person(std::sync::Arc::new(who));
    assert!(may(&oda, Action::TakeTime, &For::person(&person)).is_ok());
    let other = access::PersonId("per".into());
    assert!(may(&oda, Action::TakeTime, &For::person(&other)).is_err());
    assert!(may(&oda, Action::TakeTime, &For::association("band")).is_err());
    assert!(may(&oda, Action::TakeTime, &For::NOBODY).is_err());
    assert!(may(&oda, Action::GiveTime, &For::person(&person)).is_err());
}
