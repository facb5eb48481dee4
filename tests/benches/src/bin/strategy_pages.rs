//! A large strategy as people ask for it, in server time: the page with 60 goals and 300 measures, the PDF of
//! forty pages, and what changed between two editions of forty pages. Beside each the same of a small one,
//! whose time is that of the page, of fonts and tags, and little else.
//!
//! `cargo run --profile bench -p benches --bin strategy_pages`
#![allow(clippy::print_stdout, reason = "a measurement is printed")]

use anyhow::Result;
use benches::{
    strategies::{Size, decided},
    timed::{HEADING, asked, line},
};
use testkit::{Fresh, TestHouse, TestTown, on_sqlite};

/// Sixty goals in each; what they hold besides differs.
const SIZES: [Size; 4] = [
    Size {
        slug: "mange",
        words: 60,
        measures: 300,
        is_revised: false,
    },
    Size {
        slug: "ingen",
        words: 60,
        measures: 0,
        is_revised: false,
    },
    Size {
        slug: "lang",
        words: 260,
        measures: 0,
        is_revised: true,
    },
    Size {
        slug: "kort",
        words: 5,
        measures: 0,
        is_revised: true,
    },
];

/// What is asked for, where, and how many times.
const ASKED: [(&str, &str, usize); 6] = [
    ("page, 300 measures", "/nb/strategi/mange", 300),
    ("page, no measures", "/nb/strategi/ingen", 300),
    ("PDF, forty pages", "/nb/strategi/lang/1/pdf", 20),
    ("PDF, a few pages", "/nb/strategi/kort/1/pdf", 20),
    (
        "compared, forty pages",
        "/nb/strategi/lang/2/endringer",
        100,
    ),
    (
        "compared, a few pages",
        "/nb/strategi/kort/2/endringer",
        100,
    ),
];

fn main() -> Result<()> {
    let mut measured = Ok(());
    on_sqlite(|fresh| measured = measure(fresh));
    measured
}

fn measure(fresh: &Fresh) -> Result<()> {
    let town = TestTown::fjordvik(fresh, &stories::capabilities());
    for size in SIZES {
        decided(&town, size)?;
    }
    let house = TestHouse::of(&town, stories::capabilities);
    let browser = house.browser("fjordvik.example");
    println!("{HEADING}");
    for (name, path, rounds) in ASKED {
        println!("{}", line(name, &asked(&browser, path, rounds)?));
    }
    Ok(())
}
