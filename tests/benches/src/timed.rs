//! A page asked for many times, and how long the server took.

use std::time::{Duration, Instant};

use anyhow::{Result, ensure};
use testkit::Browser;

/// How long it took once.
pub fn once(browser: &Browser<'_>, path: &str) -> Result<Duration> {
    let began = Instant::now();
    let answer = browser.send("GET", path, &[], "");
    let took = began.elapsed();
    ensure!(answer.status() == 200, "{path}: {}", answer.status());
    Ok(took)
}

/// How long the first asking took, when nothing was ready, and how long each after it, the quickest first.
pub fn asked(
    browser: &Browser<'_>,
    path: &str,
    rounds: usize,
) -> Result<(Duration, Vec<Duration>)> {
    let first = once(browser, path)?;
    let mut took = Vec::with_capacity(rounds);
    for _ in 0..rounds {
        took.push(once(browser, path)?);
    }
    took.sort_unstable();
    Ok((first, took))
}

/// The heading over [`line`].
pub const HEADING: &str =
    "what                                          first ms    p50 ms    p95 ms";

/// A line of what was measured, in milliseconds.
#[must_use]
pub fn line(name: &str, (first, took): &(Duration, Vec<Duration>)) -> String {
    let (first, p50, p95) = (millis(*first), at(took, 50), at(took, 95));
    format!("{name:<44} {first:>9.2} {p50:>9.2} {p95:>9.2}")
}

fn at(took: &[Duration], percent: usize) -> f64 {
    let index = (took.len() * percent / 100).min(took.len() - 1);
    millis(took[index])
}

#[expect(clippy::cast_precision_loss, reason = "milliseconds are few")]
fn millis(took: Duration) -> f64 {
    took.as_micros() as f64 / 1000.0
}
