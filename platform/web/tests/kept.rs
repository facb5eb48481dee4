//! What is kept in memory is true: after a change, after a change that came to nothing, and however many ask
//! at once.

use std::{
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    thread,
};

use db::{Conn, Db, Error, MIGRATIONS, changes};
use kernel::{Municipality, SteppedIds};
use testkit::{Fresh, frozen_clock, on_each_engine};
use web::{Kept, Profile, Town};

/// The number of a topic, as if it were made from its table.
struct Seen(i64);

const TOPIC: &str = "greetings";

impl Kept for Seen {
    const TOPICS: &'static [&'static str] = &[TOPIC];

    fn make(conn: &mut Conn, _: &Profile) -> Result<Self, Error> {
        Ok(Self(changes::current(conn, TOPIC)?))
    }
}

/// The same, counting how often it is made.
struct Counted;

const MANY: usize = 4;
static COME: AtomicUsize = AtomicUsize::new(0);
static MADE: AtomicUsize = AtomicUsize::new(0);

impl Kept for Counted {
    const TOPICS: &'static [&'static str] = &[TOPIC];

    fn make(_: &mut Conn, _: &Profile) -> Result<Self, Error> {
        MADE.fetch_add(1, Ordering::SeqCst);
        // The others have come, and have every chance to make one too.
        while COME.load(Ordering::SeqCst) < MANY {
            thread::yield_now();
        }
        for _ in 0..10_000 {
            thread::yield_now();
        }
        Ok(Self)
    }
}

fn town(fresh: &Fresh) -> Town {
    let words = Arc::new(texts::Catalog::new(&[web::TEXTS]).expect("texts"));
    let migrations = [MIGRATIONS, jobs::MIGRATIONS].concat();
    let place = fresh.location();
    let profile = Municipality::new("9999".parse().expect("a number"), "Fjordvik");
    drop(Db::create(&place, &migrations, &profile).expect("a database"));
    let (clock, ids) = (Arc::new(frozen_clock()), Arc::new(SteppedIds::default()));
    Town::open(&place, &profile.number, &migrations, words, clock, ids).expect("a town")
}

fn seen(town: &Town) -> i64 {
    let seen = town.db.read_now(|conn| town.kept::<Seen>(conn));
    seen.expect("a value").0
}

#[test]
fn a_change_that_came_to_nothing_is_seen_by_nobody() {
    on_each_engine(|fresh| {
        let town = town(fresh);
        assert_eq!(seen(&town), 0);
        let undone: Result<(), Error> = town.db.write_now(|conn| {
            changes::bump(conn, TOPIC)?;
            assert_eq!(town.kept::<Seen>(conn)?.0, 1, "the write itself sees it");
            Err(Error::NotFound)
        });
        assert!(undone.is_err());
        assert_eq!(seen(&town), 0);
        let kept = town.db.write_now(|conn| {
            changes::bump(conn, TOPIC)?;
            Ok::<_, Error>(town.kept::<Seen>(conn)?.0)
        });
        assert_eq!(kept.expect("a value"), 1);
        assert_eq!(seen(&town), 1);
    });
}

#[test]
fn one_of_many_makes_it_and_the_others_wait() {
    on_each_engine(|fresh| {
        let town = town(fresh);
        MADE.store(0, Ordering::SeqCst);
        COME.store(0, Ordering::SeqCst);
        thread::scope(|scope| {
            for _ in 0..MANY {
                scope.spawn(|| {
                    COME.fetch_add(1, Ordering::SeqCst);
                    let kept = town.db.read_now(|conn| town.kept::<Counted>(conn));
                    assert!(kept.is_ok());
                });
            }
        });
        assert_eq!(MADE.load(Ordering::SeqCst), 1);
    });
}
