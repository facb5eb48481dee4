//! The opening rush: ten thousand people come within a minute for two hundred times.
//!
//! The real program, built for release, serves alone; this one plays the people on the same machine,
//! over the loopback only, each with a connection and a session of her own. Afterwards the database
//! is asked what is true: exactly as many bookings as times, none twice, and everybody else told so.
//! As a baseline, the same number of the plainest page is read from the program when nothing else
//! goes on.
//!
//! `cargo build --release -p samspill && cargo run --profile bench -p benches --bin opening_rush`; with
//! `SAMSPILL_TEST_POSTGRES` on PostgreSQL too. `-- 2000 40` plays a smaller one.
#![allow(clippy::print_stdout, reason = "a measurement is printed")]

mod booking;
mod http;
mod town;
mod visitor;

use std::{
    collections::BTreeSet,
    net::SocketAddr,
    time::{Duration, Instant},
};

use anyhow::{Context, Result, ensure};
use benches::program::{Program, binary};
use testkit::{Fresh, on_each_engine};

use self::{
    http::Connection,
    visitor::{End, Visit},
};

/// The time in which all come.
const ARRIVAL: Duration = Duration::from_mins(1);
/// How long into it the opening opens.
const EARLY: Duration = Duration::from_secs(20);
/// When whoever still waits gives up.
const PATIENCE: Duration = Duration::from_mins(4);

fn main() -> Result<()> {
    let mut sizes = std::env::args().skip(1);
    let mut size = |name: &str, usual: usize| -> Result<usize> {
        let given = sizes.next().map(|it| it.parse());
        Ok(given
            .transpose()
            .with_context(|| format!("{name} is a number"))?
            .unwrap_or(usual))
    };
    let (people, slots) = (
        size("the number of people", 10_000)?,
        size("the number of times", 200)?,
    );
    on_each_engine(|fresh| {
        let engine = format!("{:?}", fresh.location());
        println!(
            "{}: {people} people, {slots} times",
            engine.split(['(', ':']).next().unwrap_or("")
        );
        if let Err(fault) = measure(fresh, people, slots) {
            println!("  {fault:#}");
            std::process::exit(1);
        }
    });
    Ok(())
}

fn measure(fresh: &Fresh, people: usize, slots: usize) -> Result<()> {
    let town = town::prepare(fresh, &binary()?, people, slots, EARLY)?;
    let (program, _) = Program::start(fresh.folder(), &["serve"])?;
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build()?;
    let alone = runtime.block_on(plain(program.address, &town.tokens[0]))?;
    let opened = town.open(slots)?;
    let before = program.resident_kib()?;
    let began = Instant::now();
    let visits = runtime.block_on(rush(program.address, &opened, &town.tokens));
    let took = began.elapsed();
    let after = program.resident_kib()?;
    let visits: Vec<Visit> = visits.into_iter().collect::<Result<_>>()?;
    told(&visits, took, alone);
    println!(
        "  resident memory        {} MB before, {} MB after",
        before / 1024,
        after / 1024
    );
    town.check(&visits, slots)
}

/// The plainest page, one after the other, when nothing else goes on: what a read costs here.
async fn plain(address: SocketAddr, token: &str) -> Result<Duration> {
    let mut connection = Connection::new(address, token);
    let mut took = Vec::new();
    for _ in 0..200 {
        let began = Instant::now();
        connection.ask("GET", "/nb/slipp", "", "").await?;
        took.push(began.elapsed());
    }
    took.sort_unstable();
    Ok(took[100])
}

async fn rush(address: SocketAddr, path: &str, tokens: &[String]) -> Vec<Result<Visit>> {
    let until = Instant::now() + PATIENCE;
    let many = u32::try_from(tokens.len()).unwrap_or(u32::MAX);
    let people: Vec<_> = tokens
        .iter()
        .enumerate()
        .map(|(at, token)| {
            let connection = Connection::new(address, token);
            let path = path.to_owned();
            let arrives = ARRIVAL / many * u32::try_from(at).unwrap_or(0);
            tokio::spawn(async move {
                tokio::time::sleep(arrives).await;
                visitor::live(connection, path, at, until).await
            })
        })
        .collect();
    let mut visits = Vec::new();
    for person in people {
        visits.push(person.await.context("she came to an end").and_then(|it| it));
    }
    visits
}

fn told(visits: &[Visit], took: Duration, alone: Duration) {
    let mut reads: Vec<Duration> = visits.iter().flat_map(|it| it.reads.clone()).collect();
    let mut writes: Vec<Duration> = visits.iter().flat_map(|it| it.writes.clone()).collect();
    reads.sort_unstable();
    writes.sort_unstable();
    let percent = |took: &[Duration], part: usize| -> u128 {
        let at = (took.len() * part / 1000).min(took.len().saturating_sub(1));
        took.get(at).map_or(0, Duration::as_millis)
    };
    println!("  all done after         {} s", took.as_secs());
    println!(
        "  pages read             {} (median {} ms, p99 {} ms, worst {} ms; alone {} ms)",
        reads.len(),
        percent(&reads, 500),
        percent(&reads, 990),
        percent(&reads, 1000),
        alone.as_millis(),
    );
    println!(
        "  forms sent             {} (median {} ms, p99 {} ms, worst {} ms)",
        writes.len(),
        percent(&writes, 500),
        percent(&writes, 990),
        percent(&writes, 1000),
    );
    let count = |end: &dyn Fn(&Visit) -> bool| visits.iter().filter(|it| end(it)).count();
    println!(
        "  got a booking          {}",
        count(&|it| matches!(it.end, End::Booked(_)))
    );
    println!(
        "  told that all is taken {}",
        count(&|it| it.end == End::Taken)
    );
    println!(
        "  left without an answer {}",
        count(&|it| it.end == End::Over)
    );
    println!("  were told their place  {}", count(&|it| it.had_place));
    println!(
        "  came a moment too late {}",
        visits.iter().map(|it| it.too_late).sum::<u32>()
    );
    println!(
        "  the program failed     {}",
        visits.iter().map(|it| it.failures).sum::<u32>()
    );
}

/// What the people were told must be what is true.
pub fn agrees(visits: &[Visit], booked: &BTreeSet<String>, slots: usize) -> Result<()> {
    let told: BTreeSet<String> = visits
        .iter()
        .filter_map(|it| match &it.end {
            End::Booked(path) => path.rsplit('/').next().map(str::to_owned),
            End::Taken | End::Over => None,
        })
        .collect();
    ensure!(
        booked.len() == slots,
        "{} bookings for {slots} times",
        booked.len()
    );
    ensure!(told == *booked, "somebody was told what is not so");
    ensure!(
        visits.iter().all(|it| it.failures == 0),
        "the program failed"
    );
    ensure!(
        visits.iter().all(|it| it.end != End::Over),
        "somebody was left without an answer"
    );
    Ok(())
}
