//! What is missing or wrong in an application, said at the field it is about.

use texts::Speaker;
use web::{FormErrors, WrittenDate};

use crate::{
    ground::{Ground, LATER, YES},
    known::Known,
    model::{Block, BlockKind, Budget, Fault, Side},
};

/// The longest answer of a line, and of several paragraphs.
const LONGEST: [usize; 2] = [300, 20_000];

/// Checks the questions of one step.
pub fn step(say: &Speaker, ground: &Ground, known: Option<&Known>, number: usize) -> FormErrors {
    let mut errors = FormErrors::new();
    let Some(step) = ground.form.steps.get(number) else {
        return errors;
    };
    for block in step.blocks.iter().filter(|block| ground.is_asked(block)) {
        check(say, ground, known, block, &mut errors);
    }
    errors
}

/// Whether nothing is missing in any step.
pub fn is_complete(say: &Speaker, ground: &Ground, known: Option<&Known>) -> bool {
    (0..ground.form.steps.len()).all(|number| step(say, ground, known, number).is_empty())
}

/// The name, and id, of the field of a question.
pub fn field(block: &Block) -> String {
    match block.kind {
        BlockKind::Budget { .. } => "cost-1-amount".to_owned(),
        _ => format!("a-{}", block.code),
    }
}

fn check(
    say: &Speaker,
    ground: &Ground,
    known: Option<&Known>,
    block: &Block,
    errors: &mut FormErrors,
) {
    let answer = ground.answer(&block.code);
    let is_needed = ground.is_needed(block);
    let question = block.asked(say.language());
    let mut wrong = |id: &str| {
        let words = say.ta(id, &[("question", question)]);
        errors.add(field(block), words);
    };
    match &block.kind {
        BlockKind::Budget { .. } => {
            let budget = Budget::read(answer).unwrap_or_else(|| block.first_budget(say.language()));
            let is_begun = !budget.applied.is_empty() || budget.cost().kroner > 0;
            if is_needed || is_begun {
                for fault in budget.faults(ground.limits()) {
                    let (at, words) = told(say, &budget, &fault);
                    errors.add(at, words);
                }
            }
        }
        BlockKind::Attachment { later, .. } => {
            let has = ground.attached(&block.code).next().is_some();
            if is_needed && !has && !(*later && answer == LATER) {
                wrong(texts::id("grants-error-file"));
            }
        }
        BlockKind::Register | BlockKind::Declaration if is_needed && answer != YES => {
            wrong(texts::id("grants-error-tick"));
        }
        BlockKind::MemberNumbers => {
            if known.is_some_and(|known| known.members().is_none()) {
                wrong(texts::id("grants-error-no-members"));
            } else if is_needed && answer != YES {
                wrong(texts::id("grants-error-tick"));
            }
        }
        _ if answer.is_empty() && is_needed => {
            wrong(texts::id("grants-error-empty"));
        }
        BlockKind::Number if answer.replace(' ', "").parse::<u32>().is_err() => {
            wrong(texts::id("grants-error-number"));
        }
        BlockKind::Money => match web::kroner(answer) {
            None => wrong(texts::id("grants-error-kroner")),
            Some(kroner) => {
                let ceiling = ground.terms().ceiling;
                let is_sum = block.code == crate::model::AMOUNT;
                if let Some(most) = ceiling.filter(|most| is_sum && kroner > *most) {
                    let words = say.ta("grants-error-ceiling", &[("most", &kr(say, most))]);
                    errors.add(field(block), words);
                }
            }
        },
        BlockKind::Date if written_date(answer).date().is_none() => {
            errors.add(field(block), say.t("form-date-wrong"));
        }
        BlockKind::Choice { choices } if choices.iter().all(|(code, _)| code != answer) => {
            wrong(texts::id("grants-error-empty"));
        }
        BlockKind::Text if answer.chars().count() > LONGEST[0] => {
            wrong(texts::id("grants-error-long"));
        }
        BlockKind::LongText if answer.chars().count() > LONGEST[1] => {
            wrong(texts::id("grants-error-long"));
        }
        _ => {}
    }
}

/// The three numbers of a date as they were written.
pub fn written_date(answer: &str) -> WrittenDate {
    let mut parts = answer.split('.').map(str::to_owned);
    let mut next = || parts.next().unwrap_or_default();
    WrittenDate {
        day: next(),
        month: next(),
        year: next(),
    }
}

/// Kroner in words.
pub fn kr(say: &Speaker, kroner: i64) -> String {
    say.money(kernel::Money::from_kroner(kroner))
}

/// Where a fault of a budget is, and what to do about it.
fn told(say: &Speaker, budget: &Budget, fault: &Fault) -> (String, String) {
    let at = |side: Side, number: usize, part: &str| format!("{}-{number}-{part}", side.list());
    let applied = || "applied".to_owned();
    match fault {
        Fault::NotKroner(side, number) => {
            let words = budget.lines(*side)[number - 1].words.to_lowercase();
            let number_words = number.to_string();
            let named = [("number", number_words.as_str()), ("line", words.as_str())];
            let said = if words.is_empty() {
                say.t("grants-error-kroner-line").into_owned()
            } else {
                say.ta("grants-error-kroner-named", &named)
            };
            (at(*side, *number, "amount"), said)
        }
        Fault::NoWords(side, number) => (
            at(*side, *number, "words"),
            say.t("grants-error-line-words").into_owned(),
        ),
        Fault::NoCosts => (
            at(Side::Costs, 1, "amount"),
            say.t("grants-error-no-costs").into_owned(),
        ),
        Fault::AppliedNotKroner => (applied(), say.t("grants-error-applied").into_owned()),
        Fault::OverCeiling(most) => (
            applied(),
            say.ta("grants-error-ceiling", &[("most", &kr(say, *most))]),
        ),
        Fault::OverShare(percent, most) => {
            let percent = percent.to_string();
            let words = [("percent", percent.as_str()), ("most", &kr(say, *most))];
            (applied(), say.ta("grants-error-share", &words))
        }
        Fault::Unbalanced(more) => {
            let sum = kr(say, more.abs());
            let id = if *more > 0 {
                texts::id("grants-error-more-income")
            } else {
                texts::id("grants-error-more-cost")
            };
            (applied(), say.ta(id, &[("sum", &sum)]))
        }
    }
}
