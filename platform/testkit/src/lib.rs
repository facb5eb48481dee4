//! What tests stand on: a fresh database on each engine and a clock that stands still.
//!
//! A story runs on SQLite and on PostgreSQL. `cargo xtask test` starts a throw-away PostgreSQL and
//! names it in `SAMSPILL_TEST_POSTGRES`; without it a plain `cargo test` runs on SQLite alone, and
//! says so. Nothing is shared between tests: each gets databases of its own.

mod engines;

pub use engines::{Fresh, on_each_engine};

/// The instant at which tests play: Thursday 12 March 2026, 10:00 in Norway.
pub fn a_thursday() -> kernel::Instant {
    kernel::Instant::from(jiff_timestamp("2026-03-12T09:00:00Z"))
}

/// A clock that shows [`a_thursday`] until it is set.
pub fn frozen_clock() -> kernel::FrozenClock {
    kernel::FrozenClock::at(a_thursday())
}

fn jiff_timestamp(written: &str) -> jiff::Timestamp {
    written.parse().expect("a timestamp written by us")
}
