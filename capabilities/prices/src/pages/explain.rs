//! «Explain this price»: each rule and sum, for every page that shows a price.
//!
//! The same part stands where somebody looks for premises, books, reads an invoice or tries a price, so
//! that the same use is told in the same words everywhere.

use askama::Template;
use kernel::Money;
use texts::Speaker;

use crate::quote::Quote;

#[derive(Template)]
#[template(path = "explain.html")]
struct Explained<'a> {
    say: &'a Speaker,
    lines: Vec<Line>,
    sum: String,
    /// What the list price is, when it is another.
    listed: String,
    decided: String,
    path: String,
}

struct Line {
    words: String,
    why: String,
    sum: String,
}

/// The lines of a price as a list of facts, what the list price is, and the way to the price list.
pub fn explain(say: &Speaker, quote: &Quote) -> String {
    let line = |line: &crate::QuoteLine| Line {
        words: line.words(say),
        why: line.why(say),
        sum: say.money(line.amount),
    };
    let listed = if quote.value() > Money::ZERO {
        let sums = [
            ("listed", say.money(quote.listed)),
            ("value", say.money(quote.value())),
        ];
        let sums = sums.each_ref().map(|(name, sum)| (*name, sum.as_str()));
        say.ta("price-listed", &sums)
    } else {
        String::new()
    };
    let part = Explained {
        say,
        lines: quote.lines.iter().map(line).collect(),
        sum: say.money(quote.charged),
        listed,
        decided: decided(say, quote),
        path: match quote.let_by.as_str() {
            "" => format!("/{}/lokaler/priser", say.language().tag()),
            lessor => format!("/{}/lokaler/priser?utleier={lessor}", say.language().tag()),
        },
    };
    // Nothing in the part can fail to be written.
    part.render().unwrap_or_default()
}

/// «Prisliste vedtatt 11. desember 2025, punkt 4.2 og 7.1.»
fn decided(say: &Speaker, quote: &Quote) -> String {
    let Some(day) = quote.decided_on else {
        return String::new();
    };
    let day = say.date(day);
    let mut points: Vec<&str> = Vec::new();
    for line in &quote.lines {
        if !line.point.is_empty() && !points.contains(&line.point.as_str()) {
            points.push(&line.point);
        }
    }
    if points.is_empty() {
        return say.ta("price-decided", &[("day", &day)]);
    }
    let points = say.list(&points);
    say.ta("price-decided-point", &[("day", &day), ("points", &points)])
}
