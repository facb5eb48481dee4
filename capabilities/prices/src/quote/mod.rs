//! What a use costs, and why.
//!
//! The price is the sum of its lines and nothing else, so the explanation is the calculation. Time is
//! walked through from beginning to end; where another rate or relief begins to hold, a new piece
//! begins (`pieces`). Each piece is priced by the first rate that holds, each part of it lessened by
//! the first relief that does.

mod extras;
mod line;
mod pieces;
mod words;

use jiff::civil::Date;
use kernel::Money;
use serde::{Deserialize, Serialize};

pub use extras::Extra;
pub(crate) use extras::{of as extras_of, offered};
pub use line::{About, QuoteLine, Why};
pub(crate) use words::{clock_words, rate_words, written};

use crate::model::{PriceList, Question, UserCategory};

/// A price with its explanation. `charged` is the sum of `lines`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Quote {
    /// What is to be paid.
    pub charged: Money,
    /// What the list price is: what it costs those who get nothing off.
    pub listed: Money,
    /// Rules and sums, in the order they are told.
    pub lines: Vec<QuoteLine>,
    /// The id of the price list; empty when somebody has set the sum.
    pub price_list: String,
    /// When the price list was decided.
    pub decided_on: Option<Date>,
    /// By whom.
    pub decided_by: String,
    /// The id of whoever lets; empty when the municipality does.
    #[serde(default)]
    pub let_by: String,
}

/// Why there is no price.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NoPrice {
    /// No price list holds on the date.
    #[error("no price list holds on {0}")]
    NoList(Date),
    /// No rate of the list holds for some of the time.
    #[error("the price list has no rate for this")]
    NoRate,
    /// The list has no such extra.
    #[error("the price list has no extra called {0}")]
    NoExtra(String),
    /// A sum is too large to count.
    #[error("the sum is too large")]
    TooLarge,
}

/// What a use costs by a list.
pub fn quote(list: &PriceList, question: &Question<'_>) -> Result<Quote, NoPrice> {
    let mut lines = pieces::rent(list, question)?;
    let rent = gross(&lines);
    let extras = extras_of(list, question)?;
    let besides = gross(&extras);
    lines.extend(extras);
    Ok(Quote {
        charged: lines.iter().map(|line| line.amount).sum(),
        listed: rent.max(ordinary(list, question).unwrap_or_default()) + besides,
        lines,
        price_list: list.id.clone(),
        decided_on: list.decided_on,
        decided_by: list.decided_by.clone(),
        let_by: list.let_by.clone(),
    })
}

impl Quote {
    /// A sum that somebody has set, such as for what was broken.
    pub fn of_sum(name: &str, sum: Money) -> Self {
        Self {
            charged: sum,
            listed: sum,
            lines: vec![QuoteLine {
                amount: sum,
                about: About::Sum {
                    name: name.to_owned(),
                },
                point: String::new(),
                vat_percent: 0,
            }],
            ..Self::default()
        }
    }

    /// What is given away: the list price less what is to be paid.
    pub fn value(&self) -> Money {
        self.listed - self.charged
    }

    /// Whether there is nothing to pay.
    pub fn is_free(&self) -> bool {
        self.charged == Money::ZERO
    }
}

/// What the time costs before any relief.
fn gross(lines: &[QuoteLine]) -> Money {
    let before = lines.iter().filter(|line| !line.is_relief());
    before.map(|line| line.amount).sum()
}

/// What the time costs whoever pays the list price; `None` when they cannot have it.
fn ordinary(list: &PriceList, question: &Question<'_>) -> Option<Money> {
    let others = Question {
        category: list.list_category,
        ..*question
    };
    let business = question.category == UserCategory::Commercial;
    let lines = (!business).then(|| pieces::rent(list, &others).ok())?;
    lines.map(|lines| gross(&lines))
}
