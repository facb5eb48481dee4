//! A budget as a page shows it: costs, incomes and what is applied for, with last year's beside, sums
//! that say which lines they leave out, and whether it adds up.

use texts::Speaker;

use super::blocks::Showing;
use crate::{
    check,
    model::{Budget, Line, Round, Side},
};

/// A budget as the page shows it.
pub struct BudgetShown {
    /// Costs and incomes.
    pub sides: Vec<SideShown>,
    /// What is applied for, as written.
    pub applied: String,
    /// The same last year.
    pub applied_before: String,
    /// The year of the budget, and the one before.
    pub years: (String, String),
    /// Whether anything stands for last year.
    pub has_before: bool,
    /// Sums of costs and incomes.
    pub sums: (String, String),
    /// Whether it adds up, in words.
    pub balance: (web::State, String),
}

/// A side of a budget.
pub struct SideShown {
    /// Its list of fields.
    pub list: &'static str,
    /// Its heading.
    pub heading: String,
    /// Its lines, with last year's in words.
    pub lines: Vec<(Line, String)>,
    /// The sum, with what it leaves out.
    pub sum: String,
    /// Last year's sum.
    pub sum_before: String,
    /// Which lines the sum leaves out; empty when none.
    pub without: String,
    /// The words of the button that adds a line.
    pub add: String,
}

impl Showing<'_> {
    // texts: grants-costs grants-incomes grants-add-cost grants-add-income
    /// A budget with its sums, and whether it adds up.
    pub fn budget(&self, budget: &Budget) -> BudgetShown {
        let say = self.visit.say();
        let today = kernel::today(&*self.visit.town().clock);
        // A rolling round goes on from year to year.
        let round = Round {
            closes_on: self.ground.round.closes_on.or(Some(today)),
            ..self.ground.round.clone()
        };
        let year = round.year();
        let (cost, income) = (budget.cost(), budget.income());
        let has_before = budget.applied_before.is_some()
            || budget
                .costs
                .iter()
                .chain(&budget.incomes)
                .any(|line| line.before.is_some());
        let sides = [Side::Costs, Side::Incomes].map(|side| {
            let sum = match side {
                Side::Costs => &cost,
                Side::Incomes => &income,
            };
            let lines = budget.lines(side);
            let mut before: i64 = lines.iter().filter_map(|line| line.before).sum();
            if side == Side::Incomes {
                before += budget.applied_before.unwrap_or_default();
            }
            let numbers: Vec<String> = sum.without.iter().map(ToString::to_string).collect();
            SideShown {
                list: side.list(),
                heading: say
                    .t(match side {
                        Side::Costs => "grants-costs",
                        Side::Incomes => "grants-incomes",
                    })
                    .into_owned(),
                add: say
                    .t(match side {
                        Side::Costs => "grants-add-cost",
                        Side::Incomes => "grants-add-income",
                    })
                    .into_owned(),
                lines: lines
                    .iter()
                    .map(|line| {
                        let before = line.before.map(|kroner| say.number(kroner));
                        (line.clone(), before.unwrap_or_default())
                    })
                    .collect(),
                sum: check::kr(say, sum.kroner),
                sum_before: say.number(before),
                without: if numbers.is_empty() {
                    String::new()
                } else {
                    let count = i64::try_from(numbers.len()).unwrap_or_default();
                    say.tna("grants-without", count, &[("lines", &say.list(&numbers))])
                },
            }
        });
        let is_read = cost.without.is_empty() && income.without.is_empty();
        let differs = income.kroner - cost.kroner;
        let sum = check::kr(say, differs.abs());
        let balance = if cost.kroner == 0 && income.kroner == 0 && is_read {
            (web::State::Open, say.t("grants-balance-empty").into_owned())
        } else if !is_read {
            let words = say.t("grants-balance-unread").into_owned();
            (web::State::Lacking, words)
        } else if differs == 0 {
            (web::State::Good, say.t("grants-balance-even").into_owned())
        } else if differs > 0 {
            let words = say.ta("grants-balance-more-income", &[("sum", &sum)]);
            (web::State::Lacking, words)
        } else {
            let words = say.ta("grants-balance-more-cost", &[("sum", &sum)]);
            (web::State::Lacking, words)
        };
        BudgetShown {
            sides: sides.into(),
            applied: budget.applied.clone(),
            applied_before: budget
                .applied_before
                .map(|kroner| say.number(kroner))
                .unwrap_or_default(),
            years: (year.to_string(), (year - 1).to_string()),
            has_before,
            sums: (check::kr(say, cost.kroner), check::kr(say, income.kroner)),
            balance,
        }
    }
}

/// A budget in a line.
pub fn budget_words(say: &Speaker, answer: &str) -> Vec<String> {
    let Some(budget) = Budget::read(answer) else {
        return Vec::new();
    };
    let costs = check::kr(say, budget.cost().kroner);
    let incomes = check::kr(say, budget.income().kroner);
    let words = [("costs", costs.as_str()), ("incomes", incomes.as_str())];
    vec![say.ta("grants-budget-sums", &words)]
}
