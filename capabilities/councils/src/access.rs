//! Who may do what with councils.
//!
//! Case officers write them; auditors read them. That somebody is a member follows from her place, from
//! its first day to its last, and from nothing else: it gives her no right as the municipality's own.

use access::{Action as Named, Actor, Condition, Denied, Permit, RoleKind, Rule};

/// What can be done.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Action {
    /// See councils as staff do.
    Read,
    /// Write councils, seats and members.
    Arrange,
    /// See one's own places.
    SeeOwn,
    /// Say yes to a place.
    Join,
    /// Fill the demonstration town.
    FillDemo,
}

impl Named for Action {
    fn name(self) -> &'static str {
        match self {
            Self::Read => "councils.read",
            Self::Arrange => "councils.arrange",
            Self::SeeOwn => "councils.see_own",
            Self::Join => "councils.join",
            Self::FillDemo => "councils.fill_demo",
        }
    }
}

/// What a decision about access looks at.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Facts {
    /// She has the link that was sent to the member.
    pub knows_secret: bool,
}

type When = Condition<Facts>;

const STAFF: When = Condition {
    name: "she is a case officer for councils",
    holds: |actor, _| actor.is_staff_for("councils"),
};
const READS: When = Condition {
    name: "she reads everything, such as an auditor",
    holds: |actor, _| {
        let is_reader = |role: &access::Role| role.kind == RoleKind::Reader;
        actor
            .who()
            .is_some_and(|who| who.roles.iter().any(is_reader))
    },
};
const SIGNED_IN: When = Condition {
    name: "she has signed in",
    holds: |actor, _| actor.who().is_some(),
};
const INVITED: When = Condition {
    name: "she has the link that was sent to the member",
    holds: |_, facts| facts.knows_secret,
};
const OPERATOR: When = Condition {
    name: "it is the operator, at the command line",
    holds: |actor, _| *actor == Actor::Operator,
};

const fn rule(action: Action, when: &'static [When]) -> Rule<Action, Facts> {
    Rule { action, when }
}

/// The rules.
pub const RULES: &[Rule<Action, Facts>] = &[
    rule(Action::Read, &[STAFF]),
    rule(Action::Read, &[READS]),
    rule(Action::Arrange, &[STAFF]),
    rule(Action::Arrange, &[OPERATOR]),
    rule(Action::SeeOwn, &[SIGNED_IN]),
    rule(Action::Join, &[SIGNED_IN, INVITED]),
    rule(Action::FillDemo, &[OPERATOR]),
];

/// Asks the rules.
pub fn may(actor: &Actor, action: Action) -> Result<Permit<Action>, Denied> {
    access::decide(RULES, actor, action, &Facts::default())
}

/// Asks whether she may say yes to a place.
pub fn may_join(actor: &Actor, facts: Facts) -> Result<Permit<Action>, Denied> {
    access::decide(RULES, actor, Action::Join, &facts)
}
