//! Who may do what with openings.
//!
//! Anybody may see that times will be given out, and how the draw went. Whoever has signed in may
//! stand in line or wish, for herself; whom the time is for is asked when the booking is filled in.
//! Those who work with premises plan openings. The program draws lots.

use access::{Action as Named, Actor, Condition, Denied, Permit, Rule};

/// What can be done.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Action {
    /// Plan an opening, or call it off.
    Plan,
    /// See how the line goes.
    Watch,
    /// Stand in line, choose, or wish.
    TakePart,
    /// Let the next in, and draw lots.
    MoveOn,
}

impl Named for Action {
    fn name(self) -> &'static str {
        match self {
            Self::Plan => "openings.plan",
            Self::Watch => "openings.watch",
            Self::TakePart => "openings.take_part",
            Self::MoveOn => "openings.move_on",
        }
    }
}

const WORKS_WITH_PREMISES: Condition<()> = Condition {
    name: "she works with premises, or it is done by the operator",
    holds: |actor, ()| actor.is_staff_for("venues") || *actor == Actor::Operator,
};
const SIGNED_IN: Condition<()> = Condition {
    name: "she has signed in",
    holds: |actor, ()| actor.who().is_some(),
};
const BY_ITSELF: Condition<()> = Condition {
    name: "the program does it by itself",
    holds: |actor, ()| *actor == Actor::Program,
};

/// The rules.
pub const RULES: &[Rule<Action, ()>] = &[
    Rule {
        action: Action::Plan,
        when: &[WORKS_WITH_PREMISES],
    },
    Rule {
        action: Action::Watch,
        when: &[WORKS_WITH_PREMISES],
    },
    Rule {
        action: Action::TakePart,
        when: &[SIGNED_IN],
    },
    Rule {
        action: Action::MoveOn,
        when: &[BY_ITSELF],
    },
];

/// Asks the rules.
pub fn may(actor: &Actor, action: Action) -> Result<Permit<Action>, Denied> {
    access::decide(RULES, actor, action, &())
}
