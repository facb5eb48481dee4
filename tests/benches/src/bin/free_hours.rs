//! Free hours of Fjordvik's 120 premises, all parts of them, for four weeks.
//!
//! Three ways to the same answer are measured in turn, in one run, on the demonstration's own
//! calendar in a SQLite file:
//!
//! - **kept**: what a search does; the calendar is in memory and the database is asked whether it
//!   has changed;
//! - **read**: the same reckoning, with the four weeks read from the database each time, as it was
//!   before the calendar was kept;
//! - **asked**: the baseline; `decide` is asked about every half hour of every part. It is asked on
//!   one day of the 28, and counted 28 times.
//!
//! Last comes what one more booking costs the next search.
//!
//! `cargo run --profile bench -p benches --bin free_hours`
#![allow(clippy::print_stdout, reason = "a measurement is printed")]
#![allow(clippy::disallowed_methods, reason = "measuring needs a clock")]

use std::{
    sync::Arc,
    time::{Duration, Instant},
};

use anyhow::{Context, Result, ensure};
use jiff::{ToSpan as _, civil::Date};
use prices::UserCategory;
use testkit::TestTown;
use venues::{
    Venues,
    access::{Action, For, may},
    actions::{self, Refused, Wish},
    availability::{Asker, Diary, decide, free_hours_of_all},
    store::{self, Coming},
    time::Period,
};
use web::Town;

const ROUNDS: usize = 400;
const DAYS: i64 = 28;
const GOAL: Duration = Duration::from_millis(20);

fn main() {
    testkit::on_sqlite(|fresh| {
        let capabilities = [associations::capability(), venues::capability()];
        let town = TestTown::new(fresh, associations::demo::profile(), &capabilities);
        measure(&town, &capabilities).expect("the measurement is taken");
    });
}

fn measure(town: &TestTown, capabilities: &[web::Capability]) -> Result<()> {
    let texts = capabilities.iter().map(|capability| capability.texts);
    let sources: Vec<texts::Source> = std::iter::once(web::TEXTS).chain(texts).collect();
    let opened = town.open(Arc::new(texts::Catalog::new(&sources)?))?;
    for capability in capabilities {
        (capability.demo)(&opened).map_err(anyhow::Error::msg)?;
    }
    let now = opened.clock.now();
    let today = kernel::today(&*opened.clock);
    let days = (today, today.saturating_add((DAYS - 1).days()));
    let asker = Asker::looking(UserCategory::YouthAssociation, now);
    let (sites, premises) = opened.db.read_now(store::all)?;
    let venues = Venues::of(sites, premises);
    let sets: usize = venues.all().iter().map(|it| it.sets.len()).sum();
    println!(
        "{} premises with {sets} parts, {DAYS} days",
        venues.all().len()
    );

    let kept = || -> Result<usize> {
        let coming = kept_calendar(&opened)?;
        Ok(free(&venues, &asker, days, &coming.diary(now)))
    };
    let around = Period::days(
        days.0.saturating_sub(1.day()),
        days.1.saturating_add(1.day()),
    );
    let read = || -> Result<usize> {
        let diary = opened
            .db
            .read_now(|conn| store::diary_of_all(conn, around, now))?;
        Ok(free(&venues, &asker, days, &diary))
    };
    let found = kept()?;
    ensure!(found > 0 && found == read()?, "both find the same");
    let coming = kept_calendar(&opened)?;
    let (mut quick, mut slow, mut baseline) = (Vec::new(), Vec::new(), Vec::new());
    for round in 0..ROUNDS {
        quick.push(timed(kept)?);
        if round % 4 == 0 {
            slow.push(timed(read)?);
            let diary = coming.diary(now);
            let one_day = timed(|| Ok(asked(&venues, &asker, today, &diary)))?;
            baseline.push(one_day * u32::try_from(DAYS)?);
        }
    }
    println!("{:<28} {:>10} {:>10} {:>10}", "", "p50", "p99", "most");
    show("kept", &mut quick);
    show("read", &mut slow);
    show("asked (baseline)", &mut baseline);
    show(
        "kept, after a booking",
        &mut after_bookings(&opened, &venues, days, &kept)?,
    );
    let p99 = quick[(quick.len() - 1) * 99 / 100];
    println!("{found} free stretches; p99 {p99:.1?}, goal {GOAL:?}");
    Ok(())
}

fn kept_calendar(town: &Town) -> Result<Arc<Coming>> {
    Ok(town.db.read_now(|conn| town.kept::<Coming>(conn))?)
}

fn free(venues: &Venues, asker: &Asker, days: (Date, Date), diary: &Diary) -> usize {
    let of_one = |premises| -> usize {
        let all = free_hours_of_all(premises, asker, days, diary);
        all.iter().map(|(_, free)| free.len()).sum()
    };
    venues.all().iter().map(of_one).sum()
}

/// Every half hour of a day that could be booked, asked about one by one.
fn asked(venues: &Venues, asker: &Asker, date: Date, diary: &Diary) -> usize {
    let mut granted = 0;
    for premises in venues.all() {
        for set in &premises.sets {
            let halves = (16..44).map(|half| Period::on(date, half * 30, half * 30 + 30));
            granted += halves
                .filter(|period| decide(premises, set, asker, *period, diary).is_ok())
                .count();
        }
    }
    granted
}

/// Searches that each come after somebody has booked.
fn after_bookings(
    town: &Town,
    venues: &Venues,
    (from, _): (Date, Date),
    search: &dyn Fn() -> Result<usize>,
) -> Result<Vec<Duration>> {
    let permit = may(&access::Actor::Operator, Action::GiveTime, &For::NOBODY);
    let permit = permit.map_err(|denied| anyhow::anyhow!("{denied}"))?;
    let asker = Asker::staff(UserCategory::Municipality, None, None);
    let parts = (&*town.clock, &*town.ids);
    let mut times = Vec::new();
    for premises in venues.all() {
        let set = premises.sets.first().context("premises have parts")?;
        let wish = Wish::once(&set.id, Period::on(from, 21 * 60, 22 * 60), "Møte");
        let given = town.db.write_now(|conn| -> Result<_, Refused> {
            actions::give_time(conn, parts, &permit, venues, &asker, &wish)
        });
        if given.is_ok() {
            times.push(timed(search)?);
        }
    }
    ensure!(times.len() > 20, "only {} could book", times.len());
    Ok(times)
}

fn timed(work: impl Fn() -> Result<usize>) -> Result<Duration> {
    let start = Instant::now();
    std::hint::black_box(work()?);
    Ok(start.elapsed())
}

fn show(name: &str, times: &mut [Duration]) {
    times.sort_unstable();
    let at = |percent: usize| times[(times.len() - 1) * percent / 100];
    println!(
        "{name:<28} {:>10.1?} {:>10.1?} {:>10.1?}",
        at(50),
        at(99),
        at(100)
    );
}
