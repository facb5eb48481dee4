//! What changed between two editions of forty pages, word by word, as the page tells it; beside it two short
//! ones, whose time is that of the page itself.
//!
//! `cargo run --profile bench -p benches --bin compare_versions`
#![allow(clippy::print_stdout, reason = "a measurement is printed")]

use anyhow::Result;
use benches::{
    strategies::{Size, decided},
    timed::{asked, line},
};
use testkit::{Fresh, TestHouse, TestTown, on_sqlite};

const ROUNDS: usize = 50;

fn main() -> Result<()> {
    let mut measured = Ok(());
    on_sqlite(|fresh| measured = measure(fresh));
    measured
}

fn measure(fresh: &Fresh) -> Result<()> {
    let town = TestTown::fjordvik(fresh, &stories::capabilities());
    let size = Size {
        slug: "stor",
        words: 260,
        measures: 0,
        is_revised: true,
    };
    decided(&town, size)?;
    let small = Size {
        slug: "liten",
        words: 5,
        measures: 0,
        ..size
    };
    decided(&town, small)?;
    let house = TestHouse::of(&town, stories::capabilities);
    let browser = house.browser("fjordvik.example");
    println!("{:<44} {:>9} {:>9}", "what", "p50 ms", "p95 ms");
    for (name, path) in [
        (
            "two editions of forty pages",
            "/nb/strategi/stor/2/endringer",
        ),
        ("two short editions", "/nb/strategi/liten/2/endringer"),
    ] {
        println!("{}", line(name, &asked(&browser, path, ROUNDS)?));
    }
    Ok(())
}
