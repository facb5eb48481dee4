//! How staff got to know what they enter for an association, as answers to choose from.

use texts::Speaker;
use web::Choice;

use crate::actions::OnBehalf;

// texts: editing-way-*
/// The ways, with the one that is chosen.
pub fn choices(say: &Speaker, chosen: &str) -> Vec<Choice> {
    let choice = |way: OnBehalf| {
        let words = say.t(&format!("editing-way-{}", way.word()));
        Choice::new(way.word(), words).chosen(way.word() == chosen)
    };
    OnBehalf::WAYS.into_iter().map(choice).collect()
}
