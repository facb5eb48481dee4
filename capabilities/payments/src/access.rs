//! Who may do what with payments, reports and money that is to come back.
//!
//! Officers act for the association a grant belongs to; an account and the accounts of a report need
//! the chair or the treasurer. A person acts for herself and for the group she applied for. Case officers for grants plan, release, review and claim; that two
//! different people release a file is kept by the actions and by the table of runs.

use access::{Action as Named, Actor, Condition, Denied, Permit, PersonId, RoleKind, Rule, Scope};
use grants::model::Application;

/// What can be done.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Action {
    /// See a grant's follow-up as its recipient does.
    See,
    /// See one's own grants.
    SeeOwn,
    /// Report, ask to change, decline.
    Follow,
    /// Say that a changed account is the right one; as a person, write one's own.
    ConfirmAccount,
    /// Attest the accounts of a report.
    Attest,
    /// See it as staff do.
    Read,
    /// Lay plans, meet conditions, end a follow-up.
    Plan,
    /// Make and undo a run, and say that it was paid.
    Run,
    /// Release a run, as the first or the second.
    Release,
    /// Fetch a payment file.
    OpenFile,
    /// Review reports and answer requests.
    Review,
    /// Claim money back, and settle claims.
    Claim,
    /// Lay plans of new grants and remind of reports.
    Tend,
    /// Fill the demonstration town.
    FillDemo,
}

impl Named for Action {
    fn name(self) -> &'static str {
        match self {
            Self::See => "payments.see",
            Self::SeeOwn => "payments.see_own",
            Self::Follow => "payments.follow",
            Self::ConfirmAccount => "payments.confirm_account",
            Self::Attest => "payments.attest",
            Self::Read => "payments.read",
            Self::Plan => "payments.plan",
            Self::Run => "payments.run",
            Self::Release => "payments.release",
            Self::OpenFile => "payments.open_file",
            Self::Review => "payments.review",
            Self::Claim => "payments.claim",
            Self::Tend => "payments.tend",
            Self::FillDemo => "payments.fill_demo",
        }
    }
}

/// What a decision about access looks at: the association a grant belongs to, or the person.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Facts {
    held_by: Option<String>,
    person: Option<PersonId>,
}

impl Facts {
    /// For an association.
    pub fn association(id: &str) -> Self {
        Self {
            held_by: Some(id.to_owned()),
            person: None,
        }
    }

    /// For a person, or the group without number that she answers for.
    pub fn person(id: &PersonId) -> Self {
        Self {
            held_by: None,
            person: Some(id.clone()),
        }
    }

    /// For whoever applied; nobody when staff entered it for somebody without an association.
    pub fn of(it: &Application) -> Self {
        let is_hers = it.held_by.is_none() && it.way.is_empty();
        Self {
            held_by: it.held_by.clone(),
            person: it.person_id.clone().filter(|_| is_hers),
        }
    }
}

type When = Condition<Facts>;

const APPLIES: When = Condition {
    name: "she applies for the association it belongs to (scope grants)",
    holds: |actor, facts| {
        let association = facts.held_by.as_deref();
        association.is_some_and(|id| actor.may_for(id, Scope::Grants))
    },
};
const ANSWERS: When = Condition {
    name: "she is chair or treasurer of the association",
    holds: |actor, facts| {
        let association = facts.held_by.as_deref().unwrap_or_default();
        actor.who().is_some_and(|who| {
            who.roles_in(association)
                .any(|role| matches!(role.kind, RoleKind::Chair | RoleKind::Treasurer))
        })
    },
};
const HERS: When = Condition {
    name: "it is hers, for herself or for a group without number",
    holds: |actor, facts| {
        let herself = actor.who().map(|who| &who.person);
        facts.held_by.is_none() && facts.person.is_some() && facts.person.as_ref() == herself
    },
};
const STAFF: When = Condition {
    name: "she is a case officer for grants",
    holds: |actor, _| actor.is_staff_for("grants"),
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
    rule(Action::See, &[APPLIES]),
    rule(Action::See, &[ANSWERS]),
    rule(Action::See, &[HERS]),
    rule(Action::SeeOwn, &[HERS]),
    rule(Action::Follow, &[APPLIES]),
    rule(Action::Follow, &[HERS]),
    rule(Action::ConfirmAccount, &[ANSWERS]),
    rule(Action::ConfirmAccount, &[HERS]),
    rule(Action::Attest, &[ANSWERS]),
    rule(Action::Read, &[STAFF]),
    rule(Action::Read, &[READS]),
    rule(Action::Plan, &[STAFF]),
    rule(Action::Run, &[STAFF]),
    rule(Action::Release, &[STAFF]),
    rule(Action::OpenFile, &[STAFF]),
    rule(Action::Review, &[STAFF]),
    rule(Action::Claim, &[STAFF]),
    rule(Action::Tend, &[PROGRAM]),
    rule(Action::FillDemo, &[OPERATOR]),
];

/// Asks the rules.
pub fn may(actor: &Actor, action: Action, facts: &Facts) -> Result<Permit<Action>, Denied> {
    access::decide(RULES, actor, action, facts)
}

/// Asks the rules about something that is no recipient's.
pub fn may_as_staff(actor: &Actor, action: Action) -> Result<Permit<Action>, Denied> {
    may(actor, action, &Facts::default())
}
