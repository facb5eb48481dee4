//! Who may do what with premises.
//!
//! Anybody may find them and see when they are free. Those of the municipality's own people who work
//! with premises describe them and give out time; so may the operator at the command line. Whoever
//! may book for an association takes time for it, and describes what it lets and gives out its time;
//! a person takes time for herself. What the program does on its own is to let holds run out.

use access::{Action as Named, Actor, Condition, Denied, Permit, PersonId, Rule, Scope};

/// What can be done.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Action {
    /// Add and describe sites, premises and calendars.
    Describe,
    /// Give out time, and take it back.
    GiveTime,
    /// Take time for oneself or an association one books for, and give it back.
    TakeTime,
    /// Let holds run out.
    LetRunOut,
    /// Say yes to answering for a lessor.
    AnswerFor,
}

impl Named for Action {
    fn name(self) -> &'static str {
        match self {
            Self::Describe => "venues.describe",
            Self::GiveTime => "venues.give_time",
            Self::TakeTime => "venues.take_time",
            Self::LetRunOut => "venues.let_run_out",
            Self::AnswerFor => "venues.answer_for",
        }
    }
}

/// For whom time is taken.
#[derive(Clone, Copy, Debug, Default)]
pub struct For<'a> {
    /// The association that is to have it.
    pub held_by: Option<&'a str>,
    /// The person who is to have it, when no association is.
    pub person: Option<&'a PersonId>,
    /// The association that lets it, when it is not the municipality.
    pub let_by: Option<&'a str>,
    /// She has the link that was sent to whoever is asked to answer for a lessor.
    pub has_link: bool,
}

impl<'a> For<'a> {
    /// Nobody in particular: describing, and what the municipality gives out.
    pub const NOBODY: Self = Self {
        held_by: None,
        person: None,
        let_by: None,
        has_link: false,
    };

    /// An association.
    pub fn association(id: &'a str) -> Self {
        Self {
            held_by: Some(id),
            ..Self::NOBODY
        }
    }

    /// A person, for herself.
    pub fn person(id: &'a PersonId) -> Self {
        Self {
            person: Some(id),
            ..Self::NOBODY
        }
    }

    /// Whoever asks for premises that an association lets.
    pub fn let_by(id: &'a str) -> Self {
        Self {
            let_by: Some(id),
            ..Self::NOBODY
        }
    }
}

/// What the rules look at.
#[derive(Clone, Copy, Debug)]
pub struct Facts {
    /// She may book for the association that is to have it.
    books_for_them: bool,
    /// She is the person who is to have it.
    is_herself: bool,
    /// She may book for the association that lets it.
    lets_it: bool,
    /// She has the link.
    has_link: bool,
}

const WORKS_WITH_IT: Condition<Facts> = Condition {
    name: "she works with premises, or it is done by the operator",
    holds: |actor, _| actor.is_staff_for("venues") || *actor == Actor::Operator,
};
const BOOKS_FOR_THEM: Condition<Facts> = Condition {
    name: "it is for an association she may book for",
    holds: |_, facts| facts.books_for_them,
};
const IS_HERSELF: Condition<Facts> = Condition {
    name: "it is for herself",
    holds: |_, facts| facts.is_herself,
};
const LETS_IT: Condition<Facts> = Condition {
    name: "an association lets it that she may book for",
    holds: |_, facts| facts.lets_it,
};
const SIGNED_IN: Condition<Facts> = Condition {
    name: "she has signed in",
    holds: |actor, _| actor.who().is_some(),
};
const HAS_LINK: Condition<Facts> = Condition {
    name: "she has the link that was sent to whoever is asked to answer for a lessor",
    holds: |_, facts| facts.has_link,
};
const IS_THE_PROGRAM: Condition<Facts> = Condition {
    name: "the program does it on its own",
    holds: |actor, _| *actor == Actor::Program,
};

const fn rule(action: Action, when: &'static [Condition<Facts>]) -> Rule<Action, Facts> {
    Rule { action, when }
}

/// The rules.
pub const RULES: &[Rule<Action, Facts>] = &[
    rule(Action::Describe, &[WORKS_WITH_IT]),
    rule(Action::Describe, &[BOOKS_FOR_THEM]),
    rule(Action::GiveTime, &[WORKS_WITH_IT]),
    rule(Action::GiveTime, &[LETS_IT]),
    rule(Action::TakeTime, &[BOOKS_FOR_THEM]),
    rule(Action::TakeTime, &[IS_HERSELF]),
    rule(Action::TakeTime, &[WORKS_WITH_IT]),
    rule(Action::TakeTime, &[IS_THE_PROGRAM]),
    rule(Action::LetRunOut, &[IS_THE_PROGRAM]),
    rule(Action::AnswerFor, &[SIGNED_IN, HAS_LINK]),
];

/// Asks the rules.
pub fn may(actor: &Actor, action: Action, whom: &For<'_>) -> Result<Permit<Action>, Denied> {
    let facts = Facts {
        books_for_them: whom
            .held_by
            .is_some_and(|association| actor.may_for(association, Scope::Booking)),
        is_herself: whom.held_by.is_none()
            && actor
                .who()
                .is_some_and(|who| whom.person == Some(&who.person)),
        lets_it: whom
            .let_by
            .is_some_and(|association| actor.may_for(association, Scope::Booking)),
        has_link: whom.has_link,
    };
    access::decide(RULES, actor, action, &facts)
}
