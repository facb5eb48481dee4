//! No two uses of one floor at one time, whoever writes and however many at once.

use std::{
    collections::HashMap,
    sync::{
        RwLock,
        atomic::{AtomicUsize, Ordering},
    },
    thread::Builder,
};

use access::Versions;
use db::Conn;
use diesel::{QueryableByName, RunQueryDsl as _, sql_query, sql_types};
use testkit::on_each_engine;
use venues::{
    access::Action,
    actions::{Refused, Wish, cancel, give_time},
    availability::{Refusal, Way},
    model::Occurrence,
    time::{Period, civil},
};

use crate::stage::{MONDAY, Stage, asker, hours, permit};

fn take(stage: &Stage, set: &str, period: Period, who: &str) -> Result<Occurrence, Refused> {
    let wish = Wish::once(set, period, "Trening");
    let permit = permit(Action::GiveTime);
    stage.write(|conn, parts| give_time(conn, parts, &permit, &stage.venues, &asker(who), &wish))
}

/// The same of so many that a slow machine lets somebody wait for a connection longer than the pool
/// allows: she is told that the database cannot be reached, and asks again.
fn insist(stage: &Stage, set: &str, period: Period, who: &str) -> Result<Occurrence, Refused> {
    for _ in 0..20 {
        let answer = take(stage, set, period, who);
        if !matches!(
            answer,
            Err(Refused::Database(db::Error::Unreachable { .. }))
        ) {
            return answer;
        }
    }
    take(stage, set, period, who)
}

fn give_back(stage: &Stage, it: &Occurrence) -> Result<(), Refused> {
    stage.write(|conn, parts| cancel(conn, parts, &permit(Action::GiveTime), it))
}

#[test]
fn three_thirds_fill_the_hall_and_the_refusal_names_what_is_free() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        for part in ["a", "b", "c"] {
            take(&stage, part, hours(MONDAY, 18, 20), part).expect("a third is free");
        }
        let refused = take(&stage, "whole", hours(MONDAY, 18, 20), "d").expect_err("it is full");
        let Refused::Cannot {
            refusal: Refusal::Taken(taken),
            instead,
        } = refused
        else {
            panic!("refused for another reason: {refused}");
        };
        assert_eq!(taken.held_by.as_deref(), Some("a"));
        let first = instead.first().expect("another day is free");
        assert_eq!((first.way, &*first.set), (Way::Day(1), "whole"));
        assert_eq!(
            civil(first.period.starts).0,
            MONDAY.tomorrow().expect("a Tuesday")
        );
        // Somebody else is ready after the buffer, and no sooner.
        let close = Period::on(MONDAY, 20 * 60, 21 * 60);
        assert!(take(&stage, "a", close, "d").is_err());
        take(&stage, "a", Period::on(MONDAY, 20 * 60 + 15, 21 * 60), "d").expect("it is cleared");
    });
}

#[test]
fn eight_small_pitches_and_three_middle_ones_lie_on_the_same_grass() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        take(&stage, "eight-2", hours(MONDAY, 17, 18), "young").expect("the grass is free");
        // Atoms 7–9: the first third has 1–8, the second 9–16.
        for (third, free) in [("third-0", false), ("third-1", false), ("third-2", true)] {
            let answer = take(&stage, third, hours(MONDAY, 17, 18), third);
            assert_eq!(answer.is_ok(), free, "{third}");
        }
        let eighths = (0..8).filter(|at| {
            take(
                &stage,
                &format!("eight-{at}"),
                hours(MONDAY, 17, 18),
                "others",
            )
            .is_ok()
        });
        assert_eq!(eighths.collect::<Vec<_>>(), [0, 1, 3, 4]);
    });
}

#[test]
fn one_tenant_shares_the_buffer_and_what_is_given_back_is_as_it_was() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        take(&stage, "a", hours(MONDAY, 17, 18), "band").expect("free");
        let before = stage.kept();
        assert_eq!(before[0].ends, Period::on(MONDAY, 0, 18 * 60 + 15).ends);
        let second = take(&stage, "a", hours(MONDAY, 18, 19), "band").expect("back to back");
        let both = stage.kept();
        assert_eq!(both[0].ends, both[1].starts);
        give_back(&stage, &second).expect("it is theirs");
        assert_eq!(stage.kept(), before);
        assert!(matches!(
            give_back(&stage, &second),
            Err(Refused::ChangedMeanwhile)
        ));
    });
}

#[test]
fn the_tables_refuse_what_no_rule_of_ours_was_asked_about() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let first = take(&stage, "a", hours(MONDAY, 18, 20), "band").expect("free");
        let second = take(&stage, "b", hours(MONDAY, 18, 20), "choir").expect("free");
        let atom = stage.kept()[0].atom;
        let write = |text: String| -> Result<usize, db::Error> {
            stage
                .town
                .db
                .write_now(|conn: &mut Conn| Ok(sql_query(text).execute(conn)?))
        };
        let (one, other) = (&first.id, &second.id);
        let inside = format!(
            "INSERT INTO occupancy (occurrence_id, atom, starts, ends) \
             VALUES ('{other}', {atom}, '2026-03-16 18:30:00', '2026-03-16 18:45:00')"
        );
        let moved = format!("UPDATE occupancy SET atom = {atom} WHERE occurrence_id = '{other}'");
        for text in [inside, moved] {
            let refused = write(text.clone()).expect_err("it is taken");
            assert!(refused.is_violation_of(venues::TAKEN), "{text}: {refused}");
        }
        let longer = format!(
            "UPDATE occupancy SET ends = '2026-03-16 20:00:00' WHERE occurrence_id = '{one}'"
        );
        assert_eq!(write(longer).expect("its own range is no obstacle"), 1);
        let backwards = format!("UPDATE occupancy SET ends = starts WHERE occurrence_id = '{one}'");
        assert!(write(backwards).is_err());
    });
}

#[test]
fn of_a_thousand_who_ask_at_once_one_gets_each_atom_and_time() {
    on_each_engine(|fresh| {
        const ATTEMPTS: usize = 1_000;
        const STACK: usize = 1 << 20;
        let stage = Stage::set(fresh);
        let sets = ["a", "b", "c", "ab", "whole"];
        let (won, lost) = (AtomicUsize::new(0), AtomicUsize::new(0));
        let gate = RwLock::new(());
        std::thread::scope(|threads| {
            let closed = gate.write().expect("nobody has asked yet");
            for number in 0..ATTEMPTS {
                let (stage, gate, won, lost) = (&stage, &gate, &won, &lost);
                let ask = move || {
                    let hour = 15 + i32::try_from(number % 6).expect("small");
                    let set = sets[number % sets.len()];
                    let who = format!("nr-{number}");
                    // All wait here until the last of them is ready.
                    drop(gate.read());
                    match insist(stage, set, hours(MONDAY, hour, hour + 1), &who) {
                        Ok(_) => won.fetch_add(1, Ordering::Relaxed),
                        Err(Refused::Cannot {
                            refusal: Refusal::Taken(_),
                            instead,
                        }) => {
                            assert!(!instead.is_empty(), "the loser is told where to go");
                            lost.fetch_add(1, Ordering::Relaxed)
                        }
                        Err(other) => panic!("refused for another reason: {other}"),
                    };
                };
                Builder::new()
                    .stack_size(STACK)
                    .spawn_scoped(threads, ask)
                    .expect("one thread more");
            }
            drop(closed);
        });
        let (won, lost) = (won.into_inner(), lost.into_inner());
        assert_eq!(won + lost, ATTEMPTS);
        assert!(won > 0);
        never_meet(&stage);
        let trail: Result<i64, db::Error> = stage.town.db.read_now(|conn: &mut Conn| {
            #[derive(QueryableByName)]
            struct Count {
                #[diesel(sql_type = sql_types::BigInt)]
                count: i64,
            }
            let asked = "SELECT COUNT(*) AS count FROM occurrence WHERE state = 'granted'";
            Ok(sql_query(asked).get_result::<Count>(conn)?.count)
        });
        assert_eq!(usize::try_from(trail.expect("a count")), Ok(won));
    });
}

fn never_meet(stage: &Stage) {
    let mut last: HashMap<i64, kernel::Instant> = HashMap::new();
    for row in stage.kept() {
        let before = last.insert(row.atom, row.ends);
        assert!(
            before.is_none_or(|ends| ends <= row.starts),
            "{row:?} meets another"
        );
    }
}

#[test]
fn the_trail_tells_of_each_time_that_was_given_out() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let given = take(&stage, "a", hours(MONDAY, 18, 20), "band").expect("free");
        give_back(&stage, &given).expect("it is theirs");
        let trail = stage
            .town
            .db
            .read_now(|conn: &mut Conn| access::about(conn, &given.id, 10))
            .expect("a trail");
        let steps: Vec<Versions> = trail
            .iter()
            .map(|line| Versions {
                from: line.from_version,
                to: line.to_version,
            })
            .collect();
        assert_eq!(steps.len(), 2);
        assert!(
            trail
                .iter()
                .all(|line| line.association_id.as_deref() == Some("band"))
        );
    });
}
