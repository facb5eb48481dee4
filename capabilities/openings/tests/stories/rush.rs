//! Many at once, each on a thread of her own, through the pool the program uses.

use openings::{actions::Refused, model::Way};
use testkit::on_each_engine;

use crate::stage::{EARLY, Stage};

#[test]
fn forty_who_choose_at_the_same_time_get_eight_times_and_no_time_twice() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let opening = stage.plan(Way::Line, 8, 50);
        let people = stage.people(40);
        for person in &people {
            stage.join(&opening, person).expect("she joins");
        }
        stage.wait(EARLY);
        let got: Vec<String> = std::thread::scope(|scope| {
            let lives: Vec<_> = people
                .iter()
                .enumerate()
                .map(|(at, person)| {
                    let (stage, opening) = (&stage, &opening);
                    scope.spawn(move || {
                        // She tries until she has one, or nothing is left.
                        for attempt in 0..400 {
                            stage.move_on(opening);
                            let slots = stage.slots(opening);
                            let free: Vec<i32> = slots
                                .iter()
                                .filter(|slot| slot.kept_by.is_some())
                                .map(|slot| slot.number)
                                .collect();
                            if free.is_empty() {
                                return None;
                            }
                            let slot = free[(at + attempt) % free.len()];
                            match stage.choose(opening, person, slot) {
                                Ok(chosen) => return Some(chosen.booking),
                                Err(
                                    Refused::NotYourTurn
                                    | Refused::Taken
                                    | Refused::NotOpen
                                    | Refused::Venues(venues::actions::Refused::ChangedMeanwhile),
                                ) => {}
                                Err(fault) => panic!("{fault}"),
                            }
                        }
                        panic!("never an answer")
                    })
                })
                .collect();
            let ends = lives.into_iter().map(|life| life.join().expect("a life"));
            ends.flatten().collect()
        });
        let mut bookings = got.clone();
        bookings.sort();
        bookings.dedup();
        assert_eq!((got.len(), bookings.len()), (8, 8));
        let mut starts: Vec<_> = stage.uses().iter().map(|it| it.period.starts).collect();
        starts.sort();
        starts.dedup();
        assert_eq!(starts.len(), 8);
    });
}
