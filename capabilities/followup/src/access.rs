//! Who may do what in follow-up.
//!
//! Figures, plain status and published reports are for all to see. The municipality's own see answers and
//! drafts. Those who work with the strategy arrange it all; whoever holds the role that answers for a
//! measure ties evidence to it and says how it stands, signed in or by the link of a letter.

use access::{Action as Named, Actor, Condition, Denied, Permit, Rule};
use jiff::civil::Date;
use strategy::model::Role;

/// What can be done.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Action {
    /// See answers, drafts and what is late.
    See,
    /// Keep figures, open rounds, write reports, ask other plans.
    Arrange,
    /// Tie evidence to a measure.
    Tie,
    /// Say how a measure stands.
    Answer,
    /// Say so by the link of a letter.
    AnswerByLink,
    /// Enter the decision of a report, which freezes and publishes it.
    Publish,
    /// Open rounds on their dates, and remind.
    Remind,
}

impl Named for Action {
    fn name(self) -> &'static str {
        match self {
            Self::See => "followup.see",
            Self::Arrange => "followup.arrange",
            Self::Tie => "followup.tie",
            Self::Answer => "followup.answer",
            Self::AnswerByLink => "followup.answer_by_link",
            Self::Publish => "followup.publish",
            Self::Remind => "followup.remind",
        }
    }
}

/// What the rules ask about.
#[derive(Clone, Copy, Debug, Default)]
pub struct Facts {
    /// Whether she holds the role that answers for what it is about.
    pub owns: bool,
    /// Whether a sealed link for this round and role was shown, and its holder still holds the role.
    pub holds_link: bool,
}

const IS_STAFF: Condition<Facts> = Condition {
    name: "she works for the municipality",
    holds: |actor, _| actor.is_staff(),
};
const WORKS_WITH_STRATEGY: Condition<Facts> = Condition {
    name: "she works with the strategy, or it is done by the operator",
    holds: |actor, _| works(actor),
};
const OWNS_OR_WORKS: Condition<Facts> = Condition {
    name: "she holds the role that answers for it, or works with the strategy, or it is done by the operator",
    holds: |actor, facts| facts.owns || works(actor),
};
const LINK: Condition<Facts> = Condition {
    name: "she has the link of a letter to whoever holds the role, for this round",
    holds: |_, facts| facts.holds_link,
};
const PROGRAM: Condition<Facts> = Condition {
    name: "it is Samspill itself, on schedule",
    holds: |actor, _| *actor == Actor::Program,
};

fn works(actor: &Actor) -> bool {
    actor.is_staff_for("strategy") || *actor == Actor::Operator
}

const fn rule(action: Action, when: &'static [Condition<Facts>]) -> Rule<Action, Facts> {
    Rule { action, when }
}

/// The rules.
pub const RULES: &[Rule<Action, Facts>] = &[
    rule(Action::See, &[IS_STAFF]),
    rule(Action::Arrange, &[WORKS_WITH_STRATEGY]),
    rule(Action::Tie, &[OWNS_OR_WORKS]),
    rule(Action::Answer, &[OWNS_OR_WORKS]),
    rule(Action::AnswerByLink, &[LINK]),
    rule(Action::Publish, &[WORKS_WITH_STRATEGY]),
    rule(Action::Remind, &[PROGRAM]),
];

/// Asks the rules.
pub fn may(actor: &Actor, action: Action) -> Result<Permit<Action>, Denied> {
    access::decide(RULES, actor, action, &Facts::default())
}

/// Asks the rules about something a role answers for, on a day.
pub fn may_for(
    actor: &Actor,
    action: Action,
    role: Option<&Role>,
    today: Date,
) -> Result<Permit<Action>, Denied> {
    let facts = Facts {
        owns: role.is_some_and(|role| owns(actor, role, today)),
        ..Facts::default()
    };
    access::decide(RULES, actor, action, &facts)
}

/// Asks the rules for whoever showed a good link.
pub fn may_by_link(actor: &Actor) -> Result<Permit<Action>, Denied> {
    let facts = Facts {
        holds_link: true,
        ..Facts::default()
    };
    access::decide(RULES, actor, Action::AnswerByLink, &facts)
}

/// Whether she holds a role on a day, and still works here.
pub fn owns(actor: &Actor, role: &Role, today: Date) -> bool {
    let holder = role.holder(today).and_then(|it| it.person.as_ref());
    let who = actor.who().filter(|who| who.is_staff());
    holder.is_some() && who.map(|who| &who.person) == holder
}
