//! A page asked for many times, and how long the server took.

use std::time::{Duration, Instant};

use anyhow::{Result, ensure};
use testkit::Browser;

/// How long each asking took, the quickest first. What the house keeps is made by a first one that is
/// not counted.
pub fn asked(browser: &Browser<'_>, path: &str, rounds: usize) -> Result<Vec<Duration>> {
    let first = browser.send("GET", path, &[], "");
    ensure!(first.status() == 200, "{path}: {}", first.status());
    let mut took = Vec::with_capacity(rounds);
    for _ in 0..rounds {
        let began = Instant::now();
        let answer = browser.send("GET", path, &[], "");
        took.push(began.elapsed());
        ensure!(answer.status() == 200, "{path}: {}", answer.status());
    }
    took.sort_unstable();
    Ok(took)
}

/// A line of what was measured, in milliseconds.
#[must_use]
pub fn line(name: &str, took: &[Duration]) -> String {
    let (p50, p95) = (at(took, 50), at(took, 95));
    format!("{name:<44} {p50:>9.2} {p95:>9.2}")
}

#[expect(clippy::cast_precision_loss, reason = "milliseconds are few")]
fn at(took: &[Duration], percent: usize) -> f64 {
    let index = (took.len() * percent / 100).min(took.len() - 1);
    took[index].as_micros() as f64 / 1000.0
}
