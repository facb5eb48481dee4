//! Prints build time, memory and query times at the size of a municipality and of the country.

#![allow(clippy::print_stdout, reason = "a command that prints a table")]
#![allow(clippy::disallowed_methods, reason = "measuring needs a clock")]

use std::time::{Duration, Instant};

use benches::register::{Dice, queries, register};
use search::Index;

fn main() {
    println!(
        "| associations | tag entries | build | resident | queries | p50 | p99 | max | goal p99 |"
    );
    println!("|--:|--:|--:|--:|--:|--:|--:|--:|--:|");
    // The first index also loads the word lists.
    let start = Instant::now();
    let _ = Index::build(Vec::new(), &[]).search("kor");
    let words = start.elapsed();
    for (size, many, goal) in [(1_000, 20_000, "1 ms"), (72_800, 4_000, "10 ms")] {
        let mut dice = Dice::new(42);
        let (documents, tags) = register(size, &mut dice);
        let queries = queries(many, &documents, &tags, &mut dice);
        let entries: usize = documents.iter().map(|document| document.tags.len()).sum();
        let before = resident();
        let start = Instant::now();
        let index = Index::build(documents, &tags);
        let built = start.elapsed();
        let grown = resident().saturating_sub(before);
        let mut found = 0;
        let mut times: Vec<(Duration, &str)> = queries
            .iter()
            .map(|query| {
                // The better of two, to leave out what other processes of the machine do.
                let time = (0..2).map(|_| {
                    let start = Instant::now();
                    found += index.search(query).hits.len();
                    start.elapsed()
                });
                (time.min().unwrap_or_default(), query.as_str())
            })
            .collect();
        times.sort();
        let at = |percent: usize| micros(times[(times.len() - 1) * percent / 100].0);
        println!(
            "| {size} | {entries} | {built:.0?} | {grown} MB | {many} | {} | {} | {} | {goal} |",
            at(50),
            at(99),
            at(100)
        );
        if std::env::args().any(|argument| argument == "--slowest") {
            for (time, query) in times.iter().rev().take(10) {
                println!("    {time:?} {query:?}");
            }
        }
        assert!(found > many, "most queries find something");
    }
    println!("\nLoading the word lists, once: {words:.1?}.");
}

fn micros(time: Duration) -> String {
    format!("{:.3} ms", time.as_secs_f64() * 1000.0)
}

/// Resident memory in megabytes, where the system says it.
fn resident() -> usize {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
    line.and_then(|line| line.split_whitespace().next()?.parse::<usize>().ok())
        .unwrap_or_default()
        / 1024
}
