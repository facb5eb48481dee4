//! Who may do what with complaints.
//!
//! Whoever may apply for an association complains for it. Case officers enter what came on paper; those
//! who had a hand in the decision, or have a tie to the applicant, may not treat the complaint of it
//! (forvaltningsloven § 6; rundskriv H-1294), whatever they else may do. Auditors read.

use access::{Action as Named, Actor, Condition, Denied, Permit, PersonId, RoleKind, Rule, Scope};
use grants::model::Application;

/// What can be done.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Action {
    /// Complain, add to it, take it back; and see it as whoever complains.
    Complain,
    /// See complaints as staff do.
    Read,
    /// Enter one that came on paper.
    Enter,
    /// Admit, dismiss, change the decision, send on.
    Treat,
    /// Enter the appeal body's answer.
    Answer,
    /// Take out everything of a case.
    Pack,
    /// Give steps of cases to the archive.
    Archive,
    /// Fill the demonstration town.
    FillDemo,
}

impl Named for Action {
    fn name(self) -> &'static str {
        match self {
            Self::Complain => "complaints.complain",
            Self::Read => "complaints.read",
            Self::Enter => "complaints.enter",
            Self::Treat => "complaints.treat",
            Self::Answer => "complaints.answer",
            Self::Pack => "complaints.pack",
            Self::Archive => "complaints.archive",
            Self::FillDemo => "complaints.fill_demo",
        }
    }
}

/// What a decision about access looks at.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Facts {
    held_by: Option<String>,
    person: Option<PersonId>,
    /// She had a hand in the decision, or a tie to the applicant.
    is_barred: bool,
}

impl Facts {
    /// An application's.
    pub fn of(it: &Application) -> Self {
        Self {
            held_by: it.held_by.clone(),
            person: it.person_id.clone().filter(|_| it.held_by.is_none()),
            is_barred: false,
        }
    }

    /// The same, for somebody who may be barred ([`grants::impartiality::barred`]).
    #[must_use]
    pub fn barred(self, is_barred: bool) -> Self {
        Self { is_barred, ..self }
    }
}

type When = Condition<Facts>;

const APPLIES: When = Condition {
    name: "she applies for the association (scope grants)",
    holds: |actor, facts| {
        let association = facts.held_by.as_deref();
        association.is_some_and(|id| actor.may_for(id, Scope::Grants))
    },
};
const HERS: When = Condition {
    name: "the application is hers, for herself or for a group without number",
    holds: |actor, facts| {
        let herself = actor.who().map(|who| &who.person);
        facts.held_by.is_none() && facts.person.is_some() && facts.person.as_ref() == herself
    },
};
const STAFF: When = Condition {
    name: "she is a case officer for grants",
    holds: |actor, _| actor.is_staff_for("grants"),
};
const ANOTHER: When = Condition {
    name: "she had no hand in the decision, and no tie to the applicant",
    holds: |_, facts| !facts.is_barred,
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
const PROGRAM: When = Condition {
    name: "it is Samspill itself, on schedule",
    holds: |actor, _| *actor == Actor::Program,
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
    rule(Action::Complain, &[APPLIES]),
    rule(Action::Complain, &[HERS]),
    rule(Action::Read, &[STAFF]),
    rule(Action::Read, &[READS]),
    rule(Action::Enter, &[STAFF]),
    rule(Action::Treat, &[STAFF, ANOTHER]),
    rule(Action::Answer, &[STAFF, ANOTHER]),
    rule(Action::Pack, &[STAFF]),
    rule(Action::Pack, &[READS]),
    rule(Action::Archive, &[PROGRAM]),
    rule(Action::FillDemo, &[OPERATOR]),
];

/// Asks the rules.
pub fn may(actor: &Actor, action: Action, facts: &Facts) -> Result<Permit<Action>, Denied> {
    access::decide(RULES, actor, action, facts)
}

/// Asks the rules about something that is no applicant's.
pub fn may_as_staff(actor: &Actor, action: Action) -> Result<Permit<Action>, Denied> {
    may(actor, action, &Facts::default())
}
