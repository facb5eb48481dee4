//! Which associations belong to the circles that a message asks for.
//!
//! A circle is another room's: who has borrowed a hall, who has an application open. It is asked each
//! time, so that a message sent tomorrow reaches those who belong tomorrow. A circle nobody offers any
//! more has nobody in it, so that a kept choice never reaches more than was meant.

use std::collections::{BTreeMap, BTreeSet};

use db::{Conn, Error};
use web::Town;

use crate::model::{Condition, Segment};

/// Who belongs, for each condition about a circle.
#[derive(Clone, Debug, Default)]
pub struct Belonging(BTreeMap<Condition, BTreeSet<String>>);

/// Asks the rooms.
pub fn belonging(town: &Town, conn: &mut Conn, segment: &Segment) -> Result<Belonging, Error> {
    let mut all = BTreeMap::new();
    for condition in &segment.conditions {
        let Condition::Circle { code, value } = condition else {
            continue;
        };
        let who = match town.circle(code) {
            Some(circle) => (circle.belonging)(town, conn, value)?,
            None => BTreeSet::new(),
        };
        all.insert(condition.clone(), who);
    }
    Ok(Belonging(all))
}

impl Belonging {
    /// The conditions about circles that hold for an association.
    pub fn of(&self, association: &str) -> BTreeSet<Condition> {
        let held = self.0.iter().filter(|(_, who)| who.contains(association));
        held.map(|(condition, _)| condition.clone()).collect()
    }
}
