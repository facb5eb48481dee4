//! Finding premises and looking at their weeks, in Fjordvik: 40 sites, 120 premises, a year of use.
//!
//! Server time alone: requests go into the house as values, on one thread, over SQLite. Free hours of
//! every part of 120 premises through four weeks are reckoned over what is kept in memory, as the
//! find page does; the pages are asked for as somebody without an account, each address once in turn,
//! so that nothing but what the program keeps is ready.
//!
//! `cargo run --profile bench -p benches --bin week_page`
#![allow(clippy::print_stdout, reason = "a measurement is printed")]

use std::{
    sync::Arc,
    time::{Duration, Instant},
};

use anyhow::{Context, Result, anyhow, ensure};
use jiff::ToSpan as _;
use kernel::Clock as _;
use prices::UserCategory;
use testkit::{Fresh, TestHouse, TestTown, on_sqlite};
use venues::{
    Venues,
    availability::{Asker, Diary, free_hours_of_all},
    time::Period,
};

const ROUNDS: usize = 300;
/// As the demonstration has them.
const PREMISES: usize = 120;
const WEEKS: i64 = 4;

fn main() -> Result<()> {
    let mut measured = Ok(());
    on_sqlite(|fresh| measured = measure(fresh));
    measured
}

fn measure(fresh: &Fresh) -> Result<()> {
    let town = TestTown::new(
        fresh,
        associations::demo::profile(),
        &stories::capabilities(),
    )
    .as_demo();
    fill(&town)?;
    let (venues, diary) = known(&town)?;
    ensure!(
        venues.all().len() == PREMISES,
        "{} premises",
        venues.all().len()
    );
    println!(
        "{:<44} {:>9} {:>9} {:>9}",
        "what", "p50 ms", "p95 ms", "p99 ms"
    );
    tell(
        "free hours, 120 premises x 4 weeks",
        &free_hours(&town, &venues, &diary),
    );
    let house = TestHouse::of(&town, stories::capabilities);
    let browser = house.browser("fjordvik.example");
    let today = kernel::today(&*town.clock);
    let ids: Vec<&str> = venues.all().iter().map(|it| it.id.as_str()).collect();
    let weeks: Vec<String> = (0..ROUNDS)
        .map(|at| {
            let later = i64::try_from(at / ids.len()).unwrap_or_default() * 7;
            let week = today.saturating_add(later.days()).iso_week_date();
            let id = ids[at % ids.len()];
            format!(
                "/nb/lokale/{id}/uke?uke={}-W{:02}",
                week.year(),
                week.week()
            )
        })
        .collect();
    let found: Vec<String> = (0..ROUNDS)
        .map(|at| {
            let words = [
                "h%C3%A5ndballtrening",
                "m%C3%B8te+for+20",
                "bursdag",
                "%C3%B8ve+med+korps",
                "",
            ][at % 5];
            let day = today.saturating_add((i64::try_from(at % 21).unwrap_or_default() + 1).days());
            match at % 3 {
                0 => format!("/nb/lokaler?q={words}"),
                1 => format!("/nb/lokaler?q={words}&date={day}&from=18:00&to=20:00"),
                _ => format!(
                    "/nb/lokaler?q={words}&weekday={}&from=18:00&to=20:00",
                    at % 7 + 1
                ),
            }
        })
        .collect();
    for (name, paths) in [("a week of premises, page", &weeks), ("find, page", &found)] {
        // What the house keeps is made by whoever comes first.
        browser.send("GET", &paths[0], &[], "");
        let mut took = Vec::with_capacity(paths.len());
        for path in paths {
            let began = Instant::now();
            let answer = browser.send("GET", path, &[], "");
            took.push(began.elapsed());
            ensure!(answer.status() == 200, "{path}: {}", answer.status());
        }
        tell(name, &sorted(took));
    }
    Ok(())
}

/// The demonstration, as it is.
fn fill(town: &TestTown) -> Result<()> {
    let capabilities = stories::capabilities();
    let sources: Vec<texts::Source> = std::iter::once(web::TEXTS)
        .chain(capabilities.iter().map(|capability| capability.texts))
        .collect();
    let words = texts::Catalog::new(&sources).map_err(|fault| anyhow!("{fault:?}"))?;
    let opened = town
        .open(Arc::new(words))
        .map_err(|fault| anyhow!("{fault}"))?;
    for capability in stories::capabilities() {
        (capability.demo)(&opened).map_err(|fault| anyhow!("{}: {fault}", capability.name))?;
    }
    Ok(())
}

fn known(town: &TestTown) -> Result<(Venues, Diary)> {
    let now = town.clock.now();
    let today = kernel::today(&*town.clock);
    let within = Period::days(
        today.saturating_sub(8.days()),
        today.saturating_add(366.days()),
    );
    let read = town.db.read_now(|conn| {
        let (sites, premises) = venues::all(conn)?;
        let diary = venues::diary_of_all(conn, within, now)?;
        Ok::<_, db::Error>((Venues::of(sites, premises), diary))
    });
    read.context("the demonstration can be read")
}

fn free_hours(town: &TestTown, venues: &Venues, diary: &Diary) -> Vec<Duration> {
    let asker = Asker::looking(UserCategory::YouthAssociation, town.clock.now());
    let today = kernel::today(&*town.clock);
    let took = (0..ROUNDS).map(|at| {
        let first = today.saturating_add(i64::try_from(at % 14).unwrap_or_default().days());
        let last = first.saturating_add((WEEKS * 7 - 1).days());
        let began = Instant::now();
        let free: usize = venues
            .all()
            .iter()
            .flat_map(|premises| free_hours_of_all(premises, &asker, (first, last), diary))
            .map(|(_, free)| free.len())
            .sum();
        let took = began.elapsed();
        // Nobody may leave the reckoning out.
        assert!(free > PREMISES, "only {free} free times");
        took
    });
    sorted(took.collect())
}

fn sorted(mut took: Vec<Duration>) -> Vec<Duration> {
    took.sort_unstable();
    took
}

fn tell(name: &str, took: &[Duration]) {
    let (p50, p95, p99) = (at(took, 50), at(took, 95), at(took, 99));
    println!("{name:<44} {p50:>9.2} {p95:>9.2} {p99:>9.2}");
}

#[expect(clippy::cast_precision_loss, reason = "milliseconds are few")]
fn at(took: &[Duration], percent: usize) -> f64 {
    let index = (took.len() * percent / 100).min(took.len() - 1);
    took[index].as_micros() as f64 / 1000.0
}
