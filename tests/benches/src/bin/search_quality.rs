//! Prints answered queries and extra hits by class, ours beside the baselines.

#![allow(clippy::print_stdout, reason = "a command that prints a table")]

use benches::GOLD;
use benches::baselines::{FullText, Substring};
use benches::gold::{Score, Set};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    for (title, beginning) in [("The gold set", ""), ("The set written apart", "blind_")] {
        let set = Set::read(GOLD, beginning);
        let index = set.index();
        let ours = set.score(|query| {
            index
                .search(query)
                .hits
                .iter()
                .map(|hit| hit.document as usize)
                .collect()
        });
        let substring = Substring::new(&set.documents, &set.tags);
        let whole = set.score(|query| substring.whole(query));
        let words = set.score(|query| substring.words(query));
        let tantivy = FullText::new(&set.documents, &set.tags)?;
        let mut failed = None;
        let full = set.score(|query| {
            tantivy.search(query).unwrap_or_else(|error| {
                failed = Some(error);
                Vec::new()
            })
        });
        if let Some(error) = failed {
            return Err(error.into());
        }
        println!(
            "{title}: {} associations, {} queries\n",
            set.documents.len(),
            set.queries.len()
        );
        println!(
            "| class | queries | ours | extra | substring | extra | each word | extra | tantivy | extra |"
        );
        println!("|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|");
        for at in 0..ours.len() {
            print_row(
                &ours[at].0,
                &[ours[at].1, whole[at].1, words[at].1, full[at].1],
            );
        }
        let totals = [&ours, &whole, &words, &full].map(|scores| Score::total(scores));
        print_row("**all**", &totals);
        println!();
    }
    Ok(())
}

fn print_row(class: &str, scores: &[Score]) {
    let cells: Vec<String> = scores
        .iter()
        .map(|score| format!("{} | {}", score.answered, score.extra))
        .collect();
    println!(
        "| {class} | {} | {} |",
        scores[0].queries,
        cells.join(" | ")
    );
}
