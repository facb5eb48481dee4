//! The program is killed while people book, a hundred times, and no booking is lost or half made.
//!
//! Whoever books is a process of its own: this very test program, started again with the address of
//! the database. Several in it book at once, evenings of two halves, first held and then granted, and
//! say of each that it is done. It is killed outright in the middle of the next. What was said is
//! there; what was not said is there whole, is a hold that runs out, or is not there at all.

use std::{
    collections::BTreeMap,
    env,
    io::{BufRead as _, BufReader, Write as _},
    process::{Command, Stdio},
    thread,
    time::Duration,
};

use db::Db;
use jiff::{ToSpan as _, civil::Date};
use kernel::{Clock, Ids, RandomIds};
use testkit::on_each_engine;
use venues::{
    Venues,
    access::Action,
    actions::{self, Refused, Wish},
    model::{Occurrence, State},
    store,
    time::Period,
};

use crate::{
    sequences::{demanded, written},
    stage::{Stage, asker, permit},
};

const DATABASE: &str = "SAMSPILL_TEST_BOOKING_DATABASE";
const RUN: &str = "SAMSPILL_TEST_BOOKING_RUN";
const KILLS: i64 = 100;
/// As many book at once in each process, each on days of its own.
const WRITERS: i64 = 3;
const DAYS: i64 = 4;
/// The evenings that are booked come from here on.
const FIRST: Date = jiff::civil::date(2031, 1, 1);

/// Not a story: what the process that is killed does. Does nothing in an ordinary run.
#[test]
fn a_process_that_books_until_it_is_killed() {
    let (Ok(database), Ok(run)) = (env::var(DATABASE), env::var(RUN)) else {
        return;
    };
    let run: i64 = run.parse().expect("a number");
    let location = database.parse().expect("an address of the story");
    let migrations = testkit::migrations(&[venues::capability()]);
    let db = Db::open(&location, &migrations).expect("the story's database");
    let (sites, premises) = db.read_now(store::all).expect("premises");
    let (venues, clock) = (Venues::of(sites, premises), testkit::frozen_clock());
    thread::scope(|threads| {
        for writer in 0..WRITERS {
            let (db, clock, venues) = (&db, &clock, &venues);
            threads.spawn(move || book_on(db, clock, venues, (run, writer)));
        }
    });
}

/// Books evening after evening, and says so of each when the database has it.
fn book_on(db: &Db, clock: &dyn Clock, venues: &Venues, (run, writer): (i64, i64)) {
    for evening in 0.. {
        let name = format!("{run}-{writer}-{evening}");
        if book(db, clock, venues, &name, evening_of(run, writer, evening)).is_ok() {
            // In one piece, so that no half of a line is heard, or two in each other.
            let line = format!("booked {name}\n");
            let told = std::io::stderr().write_all(line.as_bytes());
            told.expect("somebody listens");
        }
        // The others come first now: a database has no queue that remembers who waited.
        thread::sleep(Duration::from_millis(2));
    }
}

/// A stretch of an evening of the hall: two and a half hours, on days of the writer's own. One that
/// uses them all up goes on to the next's, and whoever comes last to an evening is refused.
fn evening_of(run: i64, writer: i64, evening: i64) -> Period {
    let days = (run * WRITERS + writer) * DAYS + evening / 2;
    let date = FIRST.saturating_add(days.days());
    let opens = if evening % 2 == 0 { 15 * 60 } else { 18 * 60 };
    Period::on(date, opens, opens + 150)
}

/// Holds both halves in one change of the database, and grants them in another.
fn book(
    db: &Db,
    clock: &dyn Clock,
    venues: &Venues,
    name: &str,
    period: Period,
) -> Result<(), Refused> {
    let parts = (clock, &RandomIds as &dyn Ids);
    let (permit, asker) = (permit(Action::GiveTime), asker("band"));
    let until = clock.now().plus_seconds(900);
    let held: Vec<Occurrence> = db.write_now(|conn| {
        let wishes = ["ab", "c"].map(|set| Wish::once(set, period, name));
        actions::hold_times(conn, parts, &permit, venues, &asker, &wishes, until)
    })?;
    db.write_now(|conn| {
        for it in &held {
            actions::settle(conn, parts, &permit, it, State::Granted)?;
        }
        Ok(())
    })
}

/// Starts a process, waits until it has said so many times that something is booked, and kills it.
fn killed_after(stage: &Stage, run: i64, times: usize) -> Vec<String> {
    let mut booker = Command::new(env::current_exe().expect("this program"))
        .args([
            "--exact",
            "crash::a_process_that_books_until_it_is_killed",
            "--nocapture",
        ])
        .env(DATABASE, stage.town.db.location().written())
        .env(RUN, run.to_string())
        .stdout(Stdio::null())
        .stderr(Stdio::piped())
        .spawn()
        .expect("a second process");
    let told = BufReader::new(booker.stderr.take().expect("its words"));
    let mut lines = told.lines().map_while(Result::ok);
    let mut said = |most: usize| -> Vec<String> {
        let booked = lines.by_ref().filter_map(|line| {
            let name = line.strip_prefix("booked ")?;
            Some(name.to_owned())
        });
        booked.take(most).collect()
    };
    let mut booked = said(times);
    booker.kill().expect("it is ours");
    booker.wait().expect("its end");
    assert_eq!(booked.len(), times, "it booked nothing more");
    // What it said before its end, and we had not read yet.
    booked.extend(said(usize::MAX));
    booked
}

#[test]
fn a_hundred_kills_lose_no_booking_and_leave_none_half_made() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let mut booked = Vec::new();
        for run in 0..KILLS {
            let times = usize::try_from(run % 4 + 1).expect("small");
            booked.extend(killed_after(&stage, run, times));
        }
        let days = FIRST.saturating_add((KILLS * WRITERS * DAYS + 400).days());
        let whole = Period::days(FIRST, days);
        let all = || stage.read(|conn| store::between(conn, whole));
        let mut by_name: BTreeMap<String, Vec<State>> = BTreeMap::new();
        for it in all() {
            by_name.entry(it.title).or_default().push(it.state);
        }
        for (name, states) in &by_name {
            assert_eq!(states.len(), 2, "{name} is half made");
            assert_eq!(states[0], states[1], "{name} is half granted");
        }
        for name in &booked {
            let states = by_name.get(name).map(Vec::as_slice);
            assert_eq!(states, Some(&[State::Granted; 2][..]), "{name} is lost");
        }
        assert!(booked.len() >= 250, "only {} were booked", booked.len());
        for writer in 0..WRITERS {
            let own = format!("-{writer}-");
            let told = booked.iter().filter(|name| name.contains(&own)).count();
            assert!(told > 10, "of writer {writer} only {told} were told");
        }
        assert_eq!(written(&stage), demanded(&stage));
        // A hold whose process is gone runs out as any other.
        stage.wait(15);
        stage
            .write(|conn, parts| actions::sweep(conn, parts))
            .expect("holds can be swept");
        assert!(all().iter().all(|it| it.state != State::Held));
        assert_eq!(written(&stage), demanded(&stage));
    });
}
