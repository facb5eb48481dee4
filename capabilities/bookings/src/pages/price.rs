//! A price with its explanation, as a part of a page: «Slik er prisen regnet ut».

use kernel::Money;
use prices::Quote;
use texts::Speaker;

/// Some prices together, told as one.
#[derive(Clone, Debug, Default)]
pub struct Told {
    /// Each line with its sum.
    pub lines: Vec<(String, String)>,
    /// All of them.
    pub sum: String,
    /// Where the price list was decided.
    pub decided: String,
    /// Whether every time has a price.
    pub is_known: bool,
    /// Whether there is nothing to pay.
    pub is_free: bool,
}

/// Tells what some times cost. Where many cost the same, each kind of line stands once, with how
/// many there are.
pub fn told<'a>(say: &Speaker, quotes: impl Iterator<Item = Option<&'a Quote>>) -> Told {
    let all: Vec<Option<&Quote>> = quotes.collect();
    let known: Vec<&Quote> = all.iter().copied().flatten().collect();
    let sum: Money = known.iter().map(|quote| quote.charged).sum();
    let lines = match known.as_slice() {
        [one] => one
            .lines
            .iter()
            .map(|line| (line.words(say), say.money(line.amount)))
            .collect(),
        many => grouped(say, many),
    };
    let decided = known.first().and_then(|quote| {
        let on = say.date(quote.decided_on?);
        Some(say.ta("booking-price-decided", &[("day", &on)]))
    });
    Told {
        lines,
        sum: say.money(sum),
        decided: decided.unwrap_or_default(),
        is_known: !all.is_empty() && known.len() == all.len(),
        is_free: sum == Money::ZERO,
    }
}

/// One line for each price there is, with how many times it is.
fn grouped(say: &Speaker, quotes: &[&Quote]) -> Vec<(String, String)> {
    let mut kinds: Vec<(Money, i64)> = Vec::new();
    for quote in quotes {
        match kinds.iter_mut().find(|(sum, _)| *sum == quote.charged) {
            Some((_, count)) => *count += 1,
            None => kinds.push((quote.charged, 1)),
        }
    }
    kinds
        .into_iter()
        .map(|(each, count)| {
            let words = say.tna("booking-price-times", count, &[("sum", &say.money(each))]);
            let all: Money = (0..count).map(|_| each).sum();
            (words, say.money(all))
        })
        .collect()
}
