//! The line: who comes when, who is let in, and what becomes of times that are given up.

use openings::{
    access::{Action, may},
    actions::{self, PlanRefusal, Refused},
    model::{OpeningState, PlaceState, Way},
};
use testkit::on_each_engine;
use venues::{actions::Wish, availability::Asker, time::Period};

use crate::stage::{EARLY, MONDAY, Stage, actor};

#[test]
fn those_who_are_early_are_shuffled_and_those_who_are_late_stand_behind() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let opening = stage.plan(Way::Line, 4, 2);
        let people = stage.people(12);
        for person in &people[..10] {
            stage.join(&opening, person).expect("she can be early");
        }
        stage.move_on(&opening);
        assert!(
            stage.choosing(&opening, &people).is_empty(),
            "nobody before the hour"
        );
        stage.wait(EARLY);
        stage.move_on(&opening);
        for person in &people[10..] {
            stage.join(&opening, person).expect("she can be late");
        }
        let positions: Vec<i64> = people
            .iter()
            .map(|person| stage.place(&opening, person).position.expect("a position"))
            .collect();
        let mut early = positions[..10].to_vec();
        assert_ne!(
            early,
            (1..=10).collect::<Vec<i64>>(),
            "being first is no help"
        );
        early.sort_unstable();
        assert_eq!(early, (1..=10).collect::<Vec<i64>>());
        assert_eq!(positions[10..], [11, 12]);
        // Two choose at a time, and they are those in front.
        let choosing = stage.choosing(&opening, &people);
        assert_eq!(choosing.len(), 2);
        assert!(
            choosing
                .iter()
                .all(|it| stage.place(&opening, it).position <= Some(2))
        );
    });
}

#[test]
fn whoever_has_her_turn_takes_a_time_and_nobody_else_can() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let opening = stage.plan(Way::Line, 2, 1);
        let people = stage.people(3);
        for person in &people {
            stage.join(&opening, person).expect("she joins");
        }
        stage.wait(EARLY);
        stage.move_on(&opening);
        let first = stage.choosing(&opening, &people)[0].clone();
        let others: Vec<_> = people.iter().filter(|it| **it != first).collect();
        let refused = stage.choose(&opening, others[0], 1);
        assert!(
            matches!(refused, Err(Refused::NotYourTurn)),
            "a link is no turn"
        );
        let stranger = stage.town.person("Ingen", "ingen@fjordvik.example");
        assert!(matches!(
            stage.choose(&opening, &stranger, 1),
            Err(Refused::NotYourTurn)
        ));

        let chosen = stage.choose(&opening, &first, 1).expect("her turn");
        assert!(!chosen.may_choose_more);
        assert_eq!(stage.place(&opening, &first).state, PlaceState::Done);
        assert!(matches!(
            stage.choose(&opening, &first, 2),
            Err(Refused::NotYourTurn)
        ));
        stage.move_on(&opening);
        let second = stage.choosing(&opening, &people)[0].clone();
        assert!(matches!(
            stage.choose(&opening, &second, 1),
            Err(Refused::Taken)
        ));
        stage.choose(&opening, &second, 2).expect("the other time");
        stage.move_on(&opening);
        assert!(
            stage.choosing(&opening, &people).is_empty(),
            "nobody is let in to nothing"
        );
        assert_eq!(stage.uses().len(), 2);
    });
}

#[test]
fn a_turn_that_goes_by_lets_the_next_in_and_she_may_join_again_at_the_end() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let opening = stage.plan(Way::Line, 1, 1);
        let people = stage.people(2);
        for person in &people {
            stage.join(&opening, person).expect("she joins");
        }
        stage.wait(EARLY);
        stage.move_on(&opening);
        let first = stage.choosing(&opening, &people)[0].clone();
        stage.wait(5);
        assert!(matches!(
            stage.choose(&opening, &first, 1),
            Err(Refused::NotYourTurn)
        ));
        stage.move_on(&opening);
        assert_eq!(stage.place(&opening, &first).state, PlaceState::Missed);
        let next = stage.choosing(&opening, &people)[0].clone();
        assert_ne!(next, first);
        stage.join(&opening, &first).expect("she joins again");
        assert_eq!(stage.place(&opening, &first).position, Some(3));
    });
}

#[test]
fn a_time_that_is_held_and_given_up_comes_back_to_the_line() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let opening = stage.plan(Way::Line, 1, 1);
        let people = stage.people(2);
        for person in &people {
            stage.join(&opening, person).expect("she joins");
        }
        stage.wait(EARLY);
        stage.move_on(&opening);
        let first = stage.choosing(&opening, &people)[0].clone();
        stage.choose(&opening, &first, 1).expect("her turn");
        stage.wait(14);
        stage.move_on(&opening);
        assert!(
            stage.choosing(&opening, &people).is_empty(),
            "it is held for her still"
        );
        stage.wait(2);
        stage.move_on(&opening);
        let next = stage.choosing(&opening, &people)[0].clone();
        assert_ne!(next, first);
        stage.choose(&opening, &next, 1).expect("it came back");
        let held = stage
            .uses()
            .into_iter()
            .filter(|it| it.held_until > Some(stage.now()));
        assert_eq!(held.count(), 1);
    });
}

#[test]
fn nobody_gets_past_the_line_by_another_way_until_it_is_over() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let opening = stage.plan(Way::Line, 1, 1);
        let book = || {
            let give = venues::access::Action::GiveTime;
            let nobody = venues::access::For::NOBODY;
            let permit = venues::access::may(&access::Actor::Operator, give, &nobody);
            let permit = permit.expect("the operator gives out time");
            let asker = Asker::staff(prices::UserCategory::Private, None, None);
            let wish = Wish::once("set", Period::on(MONDAY, 15 * 60, 16 * 60), "Utenom");
            stage.town.db.write_now(|conn| {
                venues::actions::give_time(
                    conn,
                    stage.parts(),
                    &permit,
                    &stage.venues,
                    &asker,
                    &wish,
                )
            })
        };
        assert!(matches!(
            book(),
            Err(venues::actions::Refused::Cannot { .. })
        ));
        stage.wait(EARLY + 3 * 60 + 1);
        let permit = may(&access::Actor::Program, Action::MoveOn).expect("the program ends it");
        let ended: Result<(), Refused> = stage
            .town
            .db
            .write_now(|conn| actions::end_line(conn, stage.parts(), &permit, &opening));
        ended.expect("it ends");
        book().expect("what is left is free for all");
        let late = stage.join(&opening, &stage.people(1)[0]);
        assert!(matches!(late, Err(Refused::NotOpen)));
    });
}

#[test]
fn an_opening_whose_times_cannot_all_be_kept_is_not_planned_at_all() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        stage.plan(Way::Line, 2, 1);
        let by = access::Actor::Operator;
        let permit = may(&by, Action::Plan).expect("the operator plans");
        let plan = |new| {
            stage.town.db.write_now(|conn| {
                actions::plan(conn, stage.parts(), (&by, &permit), &stage.venues, &new)
            })
        };
        let mut new = stage.opening_of(Way::Line, 4, 1);
        new.slots.reverse();
        let refused = plan(new);
        assert!(
            matches!(refused, Err(PlanRefusal::Slot { number: 3, .. })),
            "{refused:?}"
        );
        assert_eq!(stage.uses().len(), 2, "nothing more is kept");
        let mut new = stage.opening_of(Way::Line, 4, 1);
        new.opens_at = stage.now();
        assert!(matches!(plan(new), Err(PlanRefusal::NotInTime)));
    });
}

#[test]
fn called_off_its_times_are_free_at_once() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let opening = stage.plan(Way::Line, 2, 1);
        let by = access::Actor::Operator;
        let permit = may(&by, Action::Plan).expect("the operator plans");
        let call_off = || -> Result<(), Refused> {
            stage
                .town
                .db
                .write_now(|conn| actions::call_off(conn, stage.parts(), (&by, &permit), &opening))
        };
        call_off().expect("it is called off");
        assert!(stage.uses().is_empty());
        assert!(matches!(call_off(), Err(Refused::NotOpen)), "once");
        let it = stage
            .town
            .db
            .read_now(|conn| openings::store::openings::one(conn, &opening));
        assert_eq!(
            it.expect("a reading").expect("an opening").state,
            OpeningState::CalledOff
        );
        assert!(may(&actor(&stage.people(1)[0]), Action::Plan).is_err());
    });
}
