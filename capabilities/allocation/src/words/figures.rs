//! What is counted, in words: as a heading, for each of them, and so many of them.

use texts::Speaker;

use crate::engine::Figure;

// texts: alloc-figure-* alloc-per-* alloc-count-*

/// «Medlemmer fra 6 til 12 år».
pub fn figure_name(say: &Speaker, figure: &Figure) -> String {
    told(say, "alloc-figure", figure)
}

/// «per medlem fra 6 til 12 år».
pub fn per_words(say: &Speaker, figure: &Figure) -> String {
    told(say, "alloc-per", figure)
}

/// «40 medlemmer fra 6 til 12 år».
pub fn counted_words(say: &Speaker, figure: &Figure, count: i64) -> String {
    match figure {
        Figure::Aged(from, to) => {
            let to = to.map(|to| to.to_string());
            let from = from.to_string();
            match &to {
                Some(to) => say.tna("alloc-count-aged", count, &[("from", &from), ("to", to)]),
                None => say.tna("alloc-count-aged-from", count, &[("from", &from)]),
            }
        }
        Figure::Own(word) => say.tna("alloc-count-own", count, &[("word", word)]),
        plain => say.tn(&format!("alloc-count-{plain}"), count),
    }
}

fn told(say: &Speaker, prefix: &str, figure: &Figure) -> String {
    match figure {
        Figure::Aged(from, Some(to)) => {
            let ages = [("from", from.to_string()), ("to", to.to_string())];
            let ages = ages.each_ref().map(|(name, age)| (*name, age.as_str()));
            say.ta(&format!("{prefix}-aged"), &ages)
        }
        Figure::Aged(from, None) => say.ta(
            &format!("{prefix}-aged-from"),
            &[("from", &from.to_string())],
        ),
        Figure::Own(word) => say.ta(&format!("{prefix}-own"), &[("word", word)]),
        plain => say.t(&format!("{prefix}-{plain}")).into_owned(),
    }
}
