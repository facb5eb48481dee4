//! Who may do what with strategies.
//!
//! What is decided is for all to see. A draft is seen by the municipality's own, who also read it
//! through and comment. Those who work with the strategy arrange, write and bring to decision; whoever
//! holds the role that owns a section writes in it, and in what lies below it.

use access::{Action as Named, Actor, Condition, Denied, Permit, Rule};
use jiff::civil::Date;

use crate::model::Role;

/// What can be done.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Action {
    /// See drafts, owners and what is missing.
    See,
    /// Make documents, kinds and roles; build and move sections.
    Arrange,
    /// Take in a document from elsewhere.
    TakeIn,
    /// Write in a section.
    Write,
    /// Say something of a paragraph.
    Comment,
    /// Say that a comment is dealt with.
    Resolve,
    /// Say how a measure stands.
    SayStatus,
    /// Change a phase of the work: what it says, its days, what is to be done, that it is done.
    TendPhase,
    /// Enter what people said, and what became of it.
    TendInput,
    /// Enter a decision, which freezes an edition.
    Decide,
}

impl Named for Action {
    fn name(self) -> &'static str {
        match self {
            Self::See => "strategy.see",
            Self::Arrange => "strategy.arrange",
            Self::TakeIn => "strategy.take_in",
            Self::Write => "strategy.write",
            Self::Comment => "strategy.comment",
            Self::Resolve => "strategy.resolve",
            Self::SayStatus => "strategy.say_status",
            Self::TendPhase => "strategy.tend_phase",
            Self::TendInput => "strategy.tend_input",
            Self::Decide => "strategy.decide",
        }
    }
}

/// What the rules ask about.
#[derive(Clone, Copy, Debug, Default)]
pub struct Facts {
    /// Whether she holds the role that owns what it is about.
    pub owns: bool,
}

const IS_STAFF: Condition<Facts> = Condition {
    name: "she works for the municipality",
    holds: |actor, _| actor.is_staff(),
};
const IS_STAFF_OR_OPERATOR: Condition<Facts> = Condition {
    name: "she works for the municipality, or it is done by the operator",
    holds: |actor, _| actor.is_staff() || *actor == Actor::Operator,
};
const WORKS_WITH_STRATEGY: Condition<Facts> = Condition {
    name: "she works with the strategy, or it is done by the operator",
    holds: |actor, _| works(actor),
};
const OWNS_OR_WORKS: Condition<Facts> = Condition {
    name: "she holds the role that owns it, or works with the strategy, or it is done by the operator",
    holds: |actor, facts| facts.owns || works(actor),
};

fn works(actor: &Actor) -> bool {
    actor.is_staff_for("strategy") || *actor == Actor::Operator
}

/// The rules.
pub const RULES: &[Rule<Action, Facts>] = &[
    Rule {
        action: Action::See,
        when: &[IS_STAFF],
    },
    Rule {
        action: Action::Arrange,
        when: &[WORKS_WITH_STRATEGY],
    },
    Rule {
        action: Action::TakeIn,
        when: &[WORKS_WITH_STRATEGY],
    },
    Rule {
        action: Action::Write,
        when: &[OWNS_OR_WORKS],
    },
    Rule {
        action: Action::Comment,
        when: &[IS_STAFF_OR_OPERATOR],
    },
    Rule {
        action: Action::Resolve,
        when: &[OWNS_OR_WORKS],
    },
    Rule {
        action: Action::SayStatus,
        when: &[OWNS_OR_WORKS],
    },
    Rule {
        action: Action::TendPhase,
        when: &[OWNS_OR_WORKS],
    },
    Rule {
        action: Action::TendInput,
        when: &[WORKS_WITH_STRATEGY],
    },
    Rule {
        action: Action::Decide,
        when: &[WORKS_WITH_STRATEGY],
    },
];

/// Asks the rules.
pub fn may(actor: &Actor, action: Action) -> Result<Permit<Action>, Denied> {
    access::decide(RULES, actor, action, &Facts::default())
}

/// Asks the rules about something that a role owns, on a day.
pub fn may_for(
    actor: &Actor,
    action: Action,
    role: Option<&Role>,
    today: Date,
) -> Result<Permit<Action>, Denied> {
    let holder = role.and_then(|role| role.holder(today));
    let holder = holder.and_then(|holder| holder.person.as_ref());
    // She still works here: a role in the strategy outlives nobody's employment.
    let who = actor.who().filter(|who| who.is_staff());
    let facts = Facts {
        owns: holder.is_some() && who.map(|who| &who.person) == holder,
    };
    access::decide(RULES, actor, action, &facts)
}
