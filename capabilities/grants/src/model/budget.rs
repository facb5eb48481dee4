//! A budget: costs, incomes, what is applied for, and whether it adds up.
//!
//! Everything is kept as it was written, so that a half-finished budget can be saved. Sums leave out
//! lines that cannot be read and say which. A municipality may set the most one can apply for, the
//! most of the costs it covers, and that incomes equal costs.

use kernel::Money;
use serde::{Deserialize, Serialize};

/// A budget as it was written.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Budget {
    /// What it costs.
    pub costs: Vec<Line>,
    /// Where the rest comes from.
    pub incomes: Vec<Line>,
    /// What is applied for.
    pub applied: String,
    /// What was given last year, in kroner.
    pub applied_before: Option<i64>,
}

/// A line.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Line {
    /// What for.
    pub words: String,
    /// The amount as written.
    pub amount: String,
    /// The same line last year, in kroner.
    pub before: Option<i64>,
}

/// A side of a budget.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// Costs.
    Costs,
    /// Incomes.
    Incomes,
}

/// A sum, with the numbers of the lines it leaves out because they cannot be read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sum {
    /// In kroner.
    pub kroner: i64,
    /// Numbers of lines, from 1.
    pub without: Vec<usize>,
}

/// What guidelines say about budgets.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Limits {
    /// The most one can apply for, in kroner.
    pub ceiling: Option<i64>,
    /// The most of the costs that is covered, in per cent.
    pub share_percent: Option<i64>,
    /// Whether incomes must equal costs.
    pub must_balance: bool,
}

/// What is wrong with a budget.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// A line's amount is no whole number of kroner.
    NotKroner(Side, usize),
    /// A line has an amount and no words.
    NoWords(Side, usize),
    /// No costs.
    NoCosts,
    /// What is applied for is no whole number of kroner above zero.
    AppliedNotKroner,
    /// More than one can apply for.
    OverCeiling(i64),
    /// More than the share that is covered: per cent, and the most in kroner.
    OverShare(i64, i64),
    /// Incomes differ from costs, by so much: more when above zero.
    Unbalanced(i64),
}

impl Side {
    /// The list of fields on the page.
    pub const fn list(self) -> &'static str {
        match self {
            Self::Costs => "cost",
            Self::Incomes => "income",
        }
    }
}

impl Line {
    /// Whether nothing is written.
    pub fn is_empty(&self) -> bool {
        self.words.is_empty() && self.amount.is_empty()
    }

    /// In kroner; `None` when it cannot be read.
    pub fn kroner(&self) -> Option<i64> {
        if self.amount.is_empty() {
            return Some(0);
        }
        web::kroner(&self.amount)
    }
}

impl Budget {
    /// One with these lines and no amounts.
    pub fn begun(costs: &[String], incomes: &[String]) -> Self {
        let lines = |words: &[String]| -> Vec<Line> {
            words
                .iter()
                .map(|words| Line {
                    words: words.clone(),
                    ..Line::default()
                })
                .collect()
        };
        Self {
            costs: lines(costs),
            incomes: lines(incomes),
            ..Self::default()
        }
    }

    /// Reads one that was stored.
    pub fn read(stored: &str) -> Option<Self> {
        serde_json::from_str(stored).ok()
    }

    /// As it is stored.
    pub fn written(&self) -> String {
        serde_json::to_string(self).unwrap_or_default()
    }

    /// The lines of a side.
    pub fn lines(&self, side: Side) -> &[Line] {
        match side {
            Side::Costs => &self.costs,
            Side::Incomes => &self.incomes,
        }
    }

    /// What is applied for.
    pub fn applied_for(&self) -> Option<Money> {
        web::kroner(&self.applied).map(Money::from_kroner)
    }

    /// The sum of costs.
    pub fn cost(&self) -> Sum {
        sum(&self.costs)
    }

    /// The sum of incomes, with what is applied for.
    pub fn income(&self) -> Sum {
        let mut all = sum(&self.incomes);
        match web::kroner(&self.applied) {
            Some(kroner) => all.kroner = all.kroner.saturating_add(kroner),
            None if self.applied.is_empty() => {}
            None => all.without.push(self.incomes.len() + 1),
        }
        all
    }

    /// The same as the next year begins with: what was written is what stood before.
    #[must_use]
    pub fn next_year(&self, given: Option<Money>) -> Self {
        let lines = |all: &[Line]| -> Vec<Line> {
            all.iter()
                .filter(|line| !line.is_empty())
                .map(|line| Line {
                    words: line.words.clone(),
                    amount: line.amount.clone(),
                    before: line.kroner(),
                })
                .collect()
        };
        Self {
            costs: lines(&self.costs),
            incomes: lines(&self.incomes),
            applied: self.applied.clone(),
            applied_before: given.map(|given| given.ore() / 100),
        }
    }

    /// Everything that is wrong, in the order of the page.
    pub fn faults(&self, limits: Limits) -> Vec<Fault> {
        let mut faults = Vec::new();
        for side in [Side::Costs, Side::Incomes] {
            for (number, line) in (1..).zip(self.lines(side)) {
                if line.kroner().is_none() {
                    faults.push(Fault::NotKroner(side, number));
                } else if line.words.is_empty() && !line.amount.is_empty() {
                    faults.push(Fault::NoWords(side, number));
                }
            }
        }
        let (cost, income) = (self.cost(), self.income());
        if cost.kroner == 0 && cost.without.is_empty() {
            faults.push(Fault::NoCosts);
        }
        let applied = web::kroner(&self.applied).filter(|kroner| *kroner > 0);
        let Some(applied) = applied else {
            faults.push(Fault::AppliedNotKroner);
            return faults;
        };
        let most = limits.share_percent.map(|percent| {
            (
                percent,
                cost.kroner / 100 * percent + cost.kroner % 100 * percent / 100,
            )
        });
        match (limits.ceiling, most) {
            (Some(ceiling), _) if applied > ceiling => faults.push(Fault::OverCeiling(ceiling)),
            (_, Some((percent, most))) if cost.without.is_empty() && applied > most => {
                faults.push(Fault::OverShare(percent, most));
            }
            _ => {}
        }
        let is_read = cost.without.is_empty() && income.without.is_empty();
        if limits.must_balance && is_read && cost.kroner != income.kroner {
            faults.push(Fault::Unbalanced(income.kroner - cost.kroner));
        }
        faults
    }
}

fn sum(lines: &[Line]) -> Sum {
    let mut all = Sum::default();
    for (number, line) in (1..).zip(lines) {
        match line.kroner() {
            Some(kroner) => all.kroner = all.kroner.saturating_add(kroner),
            None => all.without.push(number),
        }
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(words: &str, amount: &str) -> Line {
        Line {
            words: words.into(),
            amount: amount.into(),
            before: None,
        }
    }

    fn budget(costs: &[(&str, &str)], incomes: &[(&str, &str)], applied: &str) -> Budget {
        let lines = |all: &[(&str, &str)]| all.iter().map(|(w, a)| line(w, a)).collect();
        Budget {
            costs: lines(costs),
            incomes: lines(incomes),
            applied: applied.into(),
            applied_before: None,
        }
    }

    #[test]
    fn a_sum_says_which_lines_it_leaves_out() {
        let it = budget(
            &[("Dirigent", "224 000"), ("Noter", "ca 18")],
            &[],
            "55 000",
        );
        assert_eq!(
            it.cost(),
            Sum {
                kroner: 224_000,
                without: vec![2]
            }
        );
        assert_eq!(
            it.income(),
            Sum {
                kroner: 55_000,
                without: vec![]
            }
        );
    }

    #[test]
    fn every_fault_names_its_line() {
        let limits = Limits {
            ceiling: Some(50_000),
            share_percent: None,
            must_balance: true,
        };
        let it = budget(
            &[("Dirigent", "60000"), ("", "5"), ("Noter", "x")],
            &[],
            "55000",
        );
        assert_eq!(
            it.faults(limits),
            [
                Fault::NoWords(Side::Costs, 2),
                Fault::NotKroner(Side::Costs, 3),
                Fault::OverCeiling(50_000)
            ]
        );
        let it = budget(
            &[("Dirigent", "60000")],
            &[("Egne midler", "20000")],
            "50000",
        );
        assert_eq!(it.faults(limits), [Fault::Unbalanced(10_000)]);
        let it = budget(
            &[("Dirigent", "60000")],
            &[("Egne midler", "10000")],
            "50000",
        );
        assert_eq!(it.faults(limits), []);
    }

    #[test]
    fn a_share_of_the_costs_is_the_most() {
        let half = Limits {
            share_percent: Some(50),
            ..Limits::default()
        };
        let it = budget(&[("Scene", "33333")], &[], "16666");
        assert_eq!(it.faults(half), []);
        let it = budget(&[("Scene", "33333")], &[], "16667");
        assert_eq!(it.faults(half), [Fault::OverShare(50, 16_666)]);
    }

    #[test]
    fn nothing_at_all_is_said_to_be_nothing() {
        let faults = Budget::default().faults(Limits::default());
        assert_eq!(faults, [Fault::NoCosts, Fault::AppliedNotKroner]);
    }

    #[test]
    fn next_year_begins_with_this_year() {
        let it = budget(&[("Dirigent", "212 000"), ("", "")], &[], "44000");
        let next = it.next_year(Some(Money::from_kroner(40_000)));
        assert_eq!(next.costs.len(), 1);
        assert_eq!(next.costs[0].before, Some(212_000));
        assert_eq!(next.applied_before, Some(40_000));
    }
}
