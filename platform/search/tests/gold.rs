//! The gold set: is what people look for found, with few strangers beside it?
//!
//! `gold/` holds fictional associations, a small vocabulary and queries by class with what each
//! must find; `gold/blind_*` a second set written apart, without looking at the word lists.
//! A query is answered when everything expected is found and the first hit is one of it. Anything
//! else found is an extra hit. Beside two baselines: `cargo run --profile bench -p benches --bin
//! search_quality`.

#![allow(
    clippy::print_stdout,
    reason = "the table is for the reader of a failed run"
)]

mod set;

use std::fmt::Write;

use set::{Score, Set};

const GOLD: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/gold");

fn score(set: &Set) -> Vec<(String, Score)> {
    let index = set.index();
    set.score(|query| {
        index
            .search(query)
            .hits
            .iter()
            .map(|hit| hit.document as usize)
            .collect()
    })
}

fn report(title: &str, scores: &[(String, Score)], set: &Set) -> Score {
    let total = Score::total(scores);
    let index = set.index();
    let mut text = format!(
        "{title}: {} of {}, {} extra\n",
        total.answered, total.queries, total.extra
    );
    for (class, score) in scores {
        let _ = writeln!(
            text,
            "  {class:<18} {:>3} of {:>3}, {:>3} extra",
            score.answered, score.queries, score.extra
        );
    }
    for query in &set.queries {
        let answer = index.search(&query.text);
        let found: Vec<usize> = answer
            .hits
            .iter()
            .map(|hit| hit.document as usize)
            .collect();
        let names = |list: &[usize]| -> Vec<String> {
            list.iter()
                .take(8)
                .map(|at| set.documents[*at].key.clone())
                .collect()
        };
        let missing: Vec<usize> = query
            .expected
            .iter()
            .copied()
            .filter(|at| !found.contains(at))
            .collect();
        let extra: Vec<usize> = found
            .iter()
            .copied()
            .filter(|at| !query.expected.contains(at))
            .collect();
        let first = found
            .first()
            .is_none_or(|first| query.expected.contains(first));
        if !missing.is_empty() || !extra.is_empty() || !first {
            let _ = writeln!(
                text,
                "  {:?} ({}): missing {:?} extra {} {:?}{}",
                query.text,
                query.class,
                names(&missing),
                extra.len(),
                names(&extra),
                if first { "" } else { " FIRST" }
            );
        }
    }
    println!("{text}");
    total
}

#[test]
fn the_gold_set_is_answered_with_few_strangers() {
    let set = Set::read(GOLD, "");
    let total = report("Gold set", &score(&set), &set);
    assert!(set.documents.len() >= 250 && set.queries.len() >= 150);
    assert!(total.answered * 100 >= total.queries * 95, "{total:?}");
    // What is reached, and one. A quarter of tantivy's extra hits (37) would be 9; see decision 0004.
    assert!(total.extra <= 15, "{total:?}");
}

#[test]
fn a_set_written_apart_is_answered_too() {
    let set = Set::read(GOLD, "blind_");
    let total = report("Blind set", &score(&set), &set);
    assert!(total.answered * 100 >= total.queries * 90, "{total:?}");
    assert!(total.extra * 20 <= total.queries, "{total:?}");
}
