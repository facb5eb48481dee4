//! The public page of a strategy with 60 goals and 300 measures, in server time; beside it the same page
//! without measures, which is what the measures are to be told from.
//!
//! `cargo run --profile bench -p benches --bin strategy_page`
#![allow(clippy::print_stdout, reason = "a measurement is printed")]

use anyhow::Result;
use benches::{
    strategies::{Size, decided},
    timed::{asked, line},
};
use testkit::{Fresh, TestHouse, TestTown, on_sqlite};

const ROUNDS: usize = 300;

fn main() -> Result<()> {
    let mut measured = Ok(());
    on_sqlite(|fresh| measured = measure(fresh));
    measured
}

fn measure(fresh: &Fresh) -> Result<()> {
    let town = TestTown::fjordvik(fresh, &stories::capabilities());
    let size = Size {
        slug: "stor",
        words: 60,
        measures: 300,
        is_revised: false,
    };
    decided(&town, size)?;
    let small = Size {
        slug: "liten",
        words: 60,
        measures: 0,
        ..size
    };
    decided(&town, small)?;
    let house = TestHouse::of(&town, stories::capabilities);
    let browser = house.browser("fjordvik.example");
    println!("{:<44} {:>9} {:>9}", "what", "p50 ms", "p95 ms");
    for (name, path) in [
        ("60 goals, 300 measures", "/nb/strategi/stor"),
        ("60 goals, no measures", "/nb/strategi/liten"),
    ] {
        println!("{}", line(name, &asked(&browser, path, ROUNDS)?));
    }
    Ok(())
}
