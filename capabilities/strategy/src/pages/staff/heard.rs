//! What was said about a section or a measure, for whoever writes it or answers for it.
//!
//! The note inside is not among it: it belongs to those who take the input in.

use web::{State, Visit};

use crate::{
    access::{Action, may},
    model::Input,
    pages::public::{from_words, outcome_words},
};

/// Something that was said, and what became of it.
pub struct Heard {
    pub title: String,
    pub text: String,
    pub from: String,
    pub answer: String,
    pub state: (State, String),
    /// Where it is tended; empty for those who may not.
    pub path: String,
}

/// What was said about what stands at an anchor.
pub fn heard(visit: &Visit, all: &[Input], anchor: &str) -> Vec<Heard> {
    let may_tend = may(&visit.actor(), Action::TendInput).is_ok();
    let own = all.iter();
    let own = own.filter(|it| it.told.about.iter().any(|about| about == anchor));
    let each = own.map(|it| Heard {
        title: it.told.title.clone(),
        text: it.told.text.clone(),
        from: from_words(visit, &it.told),
        answer: it.told.answer.clone(),
        state: outcome_words(visit, it.told.outcome),
        path: if may_tend {
            visit.to(&format!("/saker/strategi/innspill/{}", it.id))
        } else {
            String::new()
        },
    });
    each.collect()
}
