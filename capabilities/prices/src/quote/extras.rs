//! What may be added to a use: kitchen, guard, cleaning, equipment.

use kernel::{Money, Translated};

use super::{
    NoPrice,
    line::{About, QuoteLine},
    pieces::counted,
};
use crate::model::{PriceList, Question, Rule, Unit};

/// Something that may be added, for a form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Extra {
    /// What it is asked for by.
    pub key: String,
    /// What it is called.
    pub name: Translated,
    /// What the sum is counted by.
    pub unit: Unit,
    /// The sum of one.
    pub amount: Money,
}

/// What may be added to a use, in the list's order, the first rule of each key.
pub fn offered(list: &PriceList, question: &Question<'_>) -> Vec<Extra> {
    let mut extras: Vec<Extra> = Vec::new();
    for rule in holding(list, question) {
        if extras.iter().all(|extra| extra.key != rule.key) {
            extras.push(Extra {
                key: rule.key.clone(),
                name: rule.name.clone(),
                unit: rule.unit,
                amount: rule.amount,
            });
        }
    }
    extras
}

/// The lines of what is asked for.
pub fn of(list: &PriceList, question: &Question<'_>) -> Result<Vec<QuoteLine>, NoPrice> {
    let mut lines = Vec::new();
    for key in question.extras {
        let rule = holding(list, question).find(|rule| rule.key == *key);
        let rule = rule.ok_or_else(|| NoPrice::NoExtra((*key).to_owned()))?;
        let (starts, ends) = (i64::from(question.opens), question.ends());
        let (count, sum) = counted(rule, starts, ends, question)?;
        lines.push(QuoteLine {
            amount: within(rule, sum),
            about: About::Extra {
                name: rule.name.clone(),
                unit: rule.unit,
                count,
                rate: rule.amount,
            },
            point: rule.point.clone(),
            vat_percent: rule.vat_percent,
        });
    }
    Ok(lines)
}

/// Extras take their day and hour from when the use begins.
fn holding<'l>(
    list: &'l PriceList,
    question: &Question<'_>,
) -> impl Iterator<Item = &'l Rule> + use<'l> {
    let asked = Question {
        extras: &[],
        ..*question
    };
    let held: Vec<&Rule> = list
        .extras
        .iter()
        .filter(|rule| {
            let day = asked.date.weekday();
            rule.when.concerns(&asked) && rule.when.holds_at(day, asked.opens)
        })
        .collect();
    held.into_iter()
}

fn within(rule: &Rule, sum: Money) -> Money {
    let sum = rule.lowest.map_or(sum, |lowest| sum.max(lowest));
    rule.highest.map_or(sum, |highest| sum.min(highest))
}
