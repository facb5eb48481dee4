//! The PDF of a strategy of forty pages, as it is asked for; beside it one of a few pages, whose time is that
//! of fonts and tags and little else.
//!
//! `cargo run --profile bench -p benches --bin strategy_pdf`
#![allow(clippy::print_stdout, reason = "a measurement is printed")]

use anyhow::Result;
use benches::{
    strategies::{Size, decided},
    timed::{asked, line},
};
use testkit::{Fresh, TestHouse, TestTown, on_sqlite};

const ROUNDS: usize = 10;

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
        is_revised: false,
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
        ("forty pages", "/nb/strategi/stor/1/pdf"),
        ("a few pages", "/nb/strategi/liten/1/pdf"),
    ] {
        println!("{}", line(name, &asked(&browser, path, ROUNDS)?));
    }
    Ok(())
}
