//! A report as it is written in its form: raw words, what is wrong with them, and what to keep.
//!
//! Everything is kept as it was written, also when it is not whole; to be delivered it must say what was
//! done, every amount must be readable, and what is far from the budget must be explained.

use texts::Speaker;
use web::{Fields, FormErrors};

use crate::{
    actions::Reporting,
    model::{AccountLine, Report},
    pages::words,
};

/// The numbers a report asks for, as fields and texts know them.
pub const NUMBERS: [&str; 4] = ["participants", "young", "events", "hours"];

/// What was written.
#[derive(Clone, Debug, Default)]
pub struct Written {
    /// What was done.
    pub done: String,
    /// Accounts.
    pub lines: Vec<AccountLine>,
    /// Numbers, as written, in the order of [`NUMBERS`].
    pub numbers: [String; 4],
    /// The version it was written on.
    pub version: i64,
}

impl Written {
    /// As it is stored; for one nobody has begun, with the lines of the budget.
    pub fn of(report: &Report, budget: Vec<AccountLine>) -> Self {
        let stored = report.lines();
        let numbers = [
            report.participants,
            report.young,
            report.events,
            report.hours,
        ];
        Self {
            done: report.done.clone(),
            lines: if stored.is_empty() { budget } else { stored },
            numbers: numbers.map(|it| it.map(|it| it.to_string()).unwrap_or_default()),
            version: report.version,
        }
    }

    /// From the form.
    pub fn read(fields: &Fields) -> Self {
        let mut lines: Vec<AccountLine> = fields
            .rows("line")
            .into_iter()
            .map(|row| {
                let one = |part: &str| fields.one(&format!("line-{row}-{part}")).to_owned();
                AccountLine {
                    is_income: one("side") == "income",
                    words: one("words"),
                    budget: one("budget").parse().unwrap_or_default(),
                    actual: one("actual"),
                    comment: one("comment"),
                }
            })
            .collect();
        lines.retain(|line| !line.words.is_empty() || !line.actual.is_empty());
        Self {
            done: words::text(fields, "done"),
            lines,
            numbers: NUMBERS.map(|name| fields.one(name).to_owned()),
            version: fields.version().unwrap_or_default(),
        }
    }

    /// What to keep. What cannot be read of numbers is an error; amounts are kept as they are.
    pub fn parse(&self, say: &Speaker, errors: &mut FormErrors) -> Reporting {
        let mut numbers = [None; 4];
        for ((name, written), number) in NUMBERS.iter().zip(&self.numbers).zip(&mut numbers) {
            *number = web::kroner(written);
            if number.is_none() && !written.is_empty() {
                errors.add(*name, say.t("payments-error-number"));
            }
        }
        Reporting {
            done: self.done.clone(),
            lines: self.lines.clone(),
            numbers,
        }
    }

    /// What is missing before it can be delivered.
    pub fn check(&self, say: &Speaker, errors: &mut FormErrors) {
        if self.done.is_empty() {
            errors.add("done", say.t("payments-error-done"));
        }
        if self.numbers[0].is_empty() {
            errors.add(NUMBERS[0], say.t("payments-error-participants"));
        }
        for (row, line) in (1..).zip(&self.lines) {
            let field = |part: &str| format!("line-{row}-{part}");
            if line.kroner().is_none() {
                errors.add(field("actual"), say.t("payments-error-kroner"));
            } else if line.words.is_empty() {
                errors.add(field("words"), say.t("payments-error-words"));
            } else if line.is_far() && line.comment.is_empty() {
                errors.add(field("comment"), say.t("payments-error-far"));
            }
        }
    }
}
