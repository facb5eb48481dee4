//! Whether anything is charged, or said to be free, for premises.

use jiff::civil::Date;
use prices::{PriceLists, Question, UserCategory};

use crate::model::Premises;

/// Whether the price lists have a word about an hour one evening in some part of the premises.
pub fn has_any(lists: &PriceLists, (premises, let_by): (&Premises, &str), date: Date) -> bool {
    let categories = [UserCategory::AdultAssociation, UserCategory::Private];
    premises.sets.iter().any(|set| {
        categories.iter().any(|category| {
            let question = Question {
                premises: &premises.id,
                let_by,
                kind: premises.kind.word(),
                set: &set.id,
                category: *category,
                date,
                opens: 18 * 60,
                closes: 19 * 60,
                minutes: 60,
                ..Question::default()
            };
            lists.quote(&question).is_ok()
        })
    })
}
