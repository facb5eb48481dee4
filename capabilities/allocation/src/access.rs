//! Who may do what with keys and runs.
//!
//! Those of the municipality's own people who work with grants write keys, enter what was decided and
//! make runs. Nobody else sees a run: what an association got, and why, is told to it by the room that
//! decides, when it has decided.

use access::{Action as Named, Actor, Condition, Denied, Permit, Rule};

/// What can be done.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Action {
    /// See keys, numbers and runs.
    See,
    /// Write drafts of keys.
    WriteKeys,
    /// Enter that a key was decided; it is not changed again.
    DecideKeys,
    /// Freeze numbers and run a key on them.
    Run,
    /// Fill the demonstration town.
    FillDemo,
}

impl Named for Action {
    fn name(self) -> &'static str {
        match self {
            Self::See => "allocation.see",
            Self::WriteKeys => "allocation.write_keys",
            Self::DecideKeys => "allocation.decide_keys",
            Self::Run => "allocation.run",
            Self::FillDemo => "allocation.fill_demo",
        }
    }
}

type When = Condition<()>;

const STAFF: When = Condition {
    name: "she works with grants",
    holds: |actor, ()| actor.is_staff_for("grants"),
};
const OPERATOR: When = Condition {
    name: "it is the operator, at the command line",
    holds: |actor, ()| *actor == Actor::Operator,
};

const fn rule(action: Action, when: &'static [When]) -> Rule<Action, ()> {
    Rule { action, when }
}

/// The rules.
pub const RULES: &[Rule<Action, ()>] = &[
    rule(Action::See, &[STAFF]),
    rule(Action::WriteKeys, &[STAFF]),
    rule(Action::WriteKeys, &[OPERATOR]),
    rule(Action::DecideKeys, &[STAFF]),
    rule(Action::DecideKeys, &[OPERATOR]),
    rule(Action::Run, &[STAFF]),
    rule(Action::Run, &[OPERATOR]),
    rule(Action::FillDemo, &[OPERATOR]),
];

/// Asks the rules.
pub fn may(actor: &Actor, action: Action) -> Result<Permit<Action>, Denied> {
    access::decide(RULES, actor, action, &())
}
