//! Who may do what with premises.
//!
//! Anybody may find them and see when they are free. Those of the municipality's own people who work
//! with premises describe them and give out time; so may the operator at the command line.

use access::{Action as Named, Actor, Condition, Denied, Permit, Rule};

/// What can be done.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Action {
    /// Add and describe sites, premises and calendars.
    Describe,
    /// Give out time, and take it back.
    GiveTime,
}

impl Named for Action {
    fn name(self) -> &'static str {
        match self {
            Self::Describe => "venues.describe",
            Self::GiveTime => "venues.give_time",
        }
    }
}

const WORKS_WITH_IT: Condition<()> = Condition {
    name: "she works with premises, or it is done by the operator",
    holds: |actor, ()| actor.is_staff_for("venues") || *actor == Actor::Operator,
};

/// The rules.
pub const RULES: &[Rule<Action, ()>] = &[
    Rule {
        action: Action::Describe,
        when: &[WORKS_WITH_IT],
    },
    Rule {
        action: Action::GiveTime,
        when: &[WORKS_WITH_IT],
    },
];

/// Asks the rules.
pub fn may(actor: &Actor, action: Action) -> Result<Permit<Action>, Denied> {
    access::decide(RULES, actor, action, &())
}
