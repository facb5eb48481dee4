//! Keys, reasons, checks and refusals in words: the engine's facts in the reader's language.

mod checks;
mod figures;
mod reasons;
mod steps;

pub use checks::{check_words, fault_words, refusal_words, warning_words};
pub use figures::{counted_words, figure_name, per_words};
pub use reasons::{Explained, ExplainedLine, explained};
pub use steps::{step_title, step_words, who_words};

use kernel::{Municipality, Translated};
use texts::Speaker;

/// Speaks, and knows what districts are called.
#[derive(Clone, Copy)]
pub struct Teller<'a> {
    /// The language.
    pub say: &'a Speaker,
    /// Whose districts.
    pub municipality: &'a Municipality,
}

/// What was written, in the reader's language or the nearest.
pub fn written<'a>(say: &Speaker, text: &'a Translated) -> &'a str {
    text.nearest(say.language()).map_or("", |(_, text)| text)
}

/// Hundredths as people write them: `150` → «1,5».
pub fn hundredths(say: &Speaker, number: i64) -> String {
    let mut places = 2;
    let mut shown = number;
    while places > 0 && shown % 10 == 0 {
        shown /= 10;
        places -= 1;
    }
    #[expect(
        clippy::cast_precision_loss,
        reason = "weights and percentages are small"
    )]
    let value = number as f64 / 100.0;
    say.decimal(value, places)
}

/// A number as the engine tells it, such as `1234.5`, as people write it.
pub fn points(say: &Speaker, text: &str) -> String {
    let places = text
        .split_once('.')
        .map_or(0, |(_, rest)| rest.len().min(2));
    say.decimal(text.parse().unwrap_or(0.0), places)
}
