//! A report as it is written in its form: raw words, what is wrong with them, and what to keep.
//!
//! Everything is kept as it was written, also when it is not whole; to be delivered it must say what was
//! done and what else the scheme asks for, every amount must be readable, and what is far from the budget
//! must be explained.

use grants::model::{NUMBERS, Need, ReportForm};
use texts::Speaker;
use web::{Fields, FormErrors};

use crate::{
    actions::Reporting,
    asking::{self, Answers},
    model::{AccountLine, Report},
    pages::words,
};

/// What was written.
#[derive(Clone, Debug, Default)]
pub struct Written {
    /// What was done.
    pub done: String,
    /// Accounts.
    pub lines: Vec<AccountLine>,
    /// Numbers, as written, in the order of [`NUMBERS`].
    pub numbers: [String; 4],
    /// Answers to the scheme's own questions, as written.
    pub answers: Answers,
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
            answers: report.answers(),
            version: report.version,
        }
    }

    /// From the form; what is not asked for is not read.
    pub fn read(fields: &Fields, form: &ReportForm) -> Self {
        let mut lines: Vec<AccountLine> = fields
            .rows("line")
            .into_iter()
            .filter(|_| form.accounts)
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
            numbers: NUMBERS.map(|code| {
                let asked = form.number(code).map(|_| fields.one(code));
                asked.unwrap_or_default().to_owned()
            }),
            answers: asking::read(fields, form),
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
            answers: self.answers.clone(),
        }
    }

    /// What is missing before it can be delivered, with or without a file.
    pub fn check(
        &self,
        say: &Speaker,
        (form, has_file): (&ReportForm, bool),
        errors: &mut FormErrors,
    ) {
        if self.done.is_empty() {
            errors.add("done", say.t("payments-error-done"));
        }
        for (code, written) in NUMBERS.into_iter().zip(&self.numbers) {
            let need = form.number(code).map(|block| block.need);
            if written.is_empty() && need == Some(Need::Always) {
                errors.add(code, say.t("payments-error-number-needed"));
            }
        }
        asking::check(say, form, &self.answers, errors);
        if form.file && !has_file {
            errors.add("file", say.t("payments-error-no-file"));
        }
        for (row, line) in (1..).zip(&self.lines) {
            let field = |part: &str| format!("line-{row}-{part}");
            if line.words.is_empty() {
                errors.add(field("words"), say.t("payments-error-words"));
            } else if line.kroner().is_none() {
                let words = say.ta("payments-error-line", &[("name", &line.words)]);
                errors.add(field("actual"), words);
            } else if line.is_far() && line.comment.is_empty() {
                errors.add(field("comment"), say.t("payments-error-far"));
            }
        }
    }
}
