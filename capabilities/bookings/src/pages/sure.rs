//! What was chosen, shown once more with what it costs, before it is given up or given back.
//!
//! The sum goes along as it was shown, so that nobody pays what she has not seen. It is one part of
//! two pages: `sure.html`.

use kernel::Money;
use texts::Speaker;

use crate::actions::CancelCost;

/// What is asked before it is done.
pub struct Sure {
    /// The field that is wrong when it costs something else by now.
    pub field: &'static str,
    /// What it costs together.
    pub title: String,
    /// When each of them is, and what it costs.
    pub times: Vec<(String, String)>,
    /// What else is to be known; may be empty.
    pub note: String,
    /// What was chosen, and the sum, for the form.
    pub hidden: Vec<(&'static str, String)>,
    /// Where the form goes.
    pub action: String,
    /// Yes.
    pub yes: String,
    /// No.
    pub no: String,
    /// Where no leads.
    pub back: String,
}

/// What one time costs.
pub fn cost_words(say: &Speaker, cost: CancelCost) -> String {
    if cost.sum == Money::ZERO {
        return say.t("booking-cancel-nothing").into_owned();
    }
    let (sum, percent) = (say.money(cost.sum), cost.percent.to_string());
    let words = [("sum", sum.as_str()), ("percent", &percent)];
    say.ta("booking-cancel-sum", &words)
}
