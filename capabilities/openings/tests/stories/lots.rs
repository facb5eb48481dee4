//! Lots: wishes until a deadline, a draw anybody can do again, and what each gets.

use std::collections::BTreeSet;

use access::{Actor, PersonId};
use openings::{
    access::{Action, may},
    actions::{self, Refused},
    model::{OpeningState, Way, draw},
    store::{openings as stored, wishes},
};
use testkit::on_each_engine;

use crate::stage::{EARLY, Stage, actor};

fn wish(stage: &Stage, opening: &str, person: &PersonId, slots: &[i32]) -> Result<(), Refused> {
    let permit = may(&actor(person), Action::TakePart).expect("she has signed in");
    stage
        .town
        .db
        .write_now(|conn| actions::wish(conn, stage.parts(), &permit, opening, slots))
}

fn draw_lots(stage: &Stage, opening: &str) -> Result<bool, Refused> {
    let permit = may(&Actor::Program, Action::MoveOn).expect("the program draws");
    stage
        .town
        .db
        .write_now(|conn| actions::draw_lots(conn, stage.parts(), &permit, &stage.venues, opening))
}

#[test]
fn each_gets_what_anybody_can_work_out_afterwards_and_the_rest_is_free() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let opening = stage.plan(Way::Lots, 4, 1);
        let people = stage.people(3);
        assert!(matches!(
            wish(&stage, &opening, &people[0], &[1]),
            Err(Refused::NotOpen)
        ));
        stage.wait(EARLY);
        wish(&stage, &opening, &people[0], &[1, 1, 99, 2]).expect("a wish");
        wish(&stage, &opening, &people[1], &[1]).expect("a wish");
        wish(&stage, &opening, &people[2], &[3]).expect("a wish");
        wish(&stage, &opening, &people[2], &[1, 3]).expect("another mind");
        assert!(matches!(draw_lots(&stage, &opening), Err(Refused::NotOpen)));
        stage.wait(3 * 60);
        assert!(matches!(
            wish(&stage, &opening, &people[0], &[4]),
            Err(Refused::NotOpen)
        ));

        let it = stage.town.db.read_now(|conn| stored::one(conn, &opening));
        let it = it.expect("a reading").expect("an opening");
        assert_eq!(identity::key::hash(&it.seed), it.seed_hash);
        assert!(draw_lots(&stage, &opening).expect("a draw"));
        assert!(
            !draw_lots(&stage, &opening).expect("once"),
            "a second time changes nothing"
        );
        let all = stage.town.db.read_now(|conn| wishes::all(conn, &opening));
        let all = all.expect("a reading");
        let asked: Vec<_> = all.iter().map(|one| one.wishes.clone()).collect();
        assert_eq!(
            asked[0].slots,
            [1, 2],
            "twice is once, and what is not there is nothing"
        );
        assert_eq!(asked[2].slots, [1, 3], "the last word counts");
        for given in draw(&it.seed, &asked, &BTreeSet::from([1, 2, 3, 4]), 1) {
            let told = all.iter().find(|one| one.wishes.number == given.number);
            let told = told.expect("everybody is told");
            assert_eq!((told.turn, &told.got), (Some(given.turn), &given.slots));
        }
        let got: usize = all.iter().map(|one| one.got.len()).sum();
        assert!((2..=3).contains(&got));
        assert_eq!(
            stage.uses().len(),
            got,
            "held for those who won, the rest is free"
        );
        let slots = stage.slots(&opening);
        let booked = slots.iter().filter(|slot| slot.booking.is_some()).count();
        assert_eq!(
            (
                booked,
                slots.iter().filter(|it| it.kept_by.is_some()).count()
            ),
            (got, 0)
        );
        let after = stage.town.db.read_now(|conn| stored::one(conn, &opening));
        let after = after.expect("a reading").expect("an opening");
        assert_eq!(after.state, OpeningState::Drawn);
        assert_eq!(after.list_hash, openings::model::digest(&asked));
    });
}
