//! What must be filled in, by the rules of whoever is chosen to borrow. The same rules are asked again when
//! it is sent ([`crate::actions::lacks`]); here they say which fields there are.

use db::Conn;

use super::Written;
use crate::{
    actions::least_age,
    basket::Basket,
    borrower::Borrower,
    model::Terms,
    stage::{Refused, Stage},
};

/// What must be filled in, by the rules of whoever is chosen.
pub struct Needs {
    /// An adult who answers for it.
    pub responsible: bool,
    /// The age that whoever books must have reached.
    pub least_age: Option<i32>,
    /// Versions of terms that must be accepted.
    pub terms: Vec<String>,
    /// As many people fit.
    pub most_people: Option<i32>,
    /// What the place is called in a sentence.
    pub place: String,
}

impl Needs {
    /// Reads them.
    pub fn of(
        stage: &Stage<'_>,
        conn: &mut Conn,
        basket: &Basket,
        written: &Written,
        all: &[Borrower],
    ) -> Result<Self, Refused> {
        let borrower = Borrower::chosen(all, &written.who);
        let asker = stage.asker(conn, &borrower)?;
        let rules = basket.rules(stage.venues, &asker);
        let terms = basket.terms(conn, &rules, stage.now().in_oslo().date())?;
        let place = basket.place(stage.venues);
        Ok(Self {
            responsible: rules.iter().any(|rule| rule.needs_responsible),
            least_age: least_age(&rules),
            terms: terms.iter().map(Terms::key).collect(),
            most_people: place.and_then(|(_, set)| set.most_people),
            place: place.map(|(_, set)| set.name.clone()).unwrap_or_default(),
        })
    }
}
