//! Who may do what at the desk of lending, and who may answer it.
//!
//! The municipality's own people with premises as their duty decide; auditors read. Whoever may book
//! for an association answers those who ask for premises that it lets, and holds events there. What the desk asks of a tenant
//! is answered by an officer with the scope for booking, or by the person herself: authority follows
//! the reservation in the address and nothing else.

use access::{Action as Named, Actor, Condition, Denied, Permit, PersonId, RoleKind, Rule, Scope};

/// What can be done.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Action {
    /// See requests and events.
    See,
    /// Grant, refuse, ask, propose another time, move.
    Answer,
    /// Book on behalf of somebody who calls or stands at the counter.
    BookFor,
    /// Hold an event, which may take time from others.
    Arrange,
    /// Take time from others later than the rule allows.
    Override,
    /// Change the standard answers, keep a choice of requests.
    Furnish,
    /// Answer the desk: a question, a proposal, a time that was lost.
    Reply,
    /// Tell those whose time was lost because premises are closed.
    TellClosed,
    /// Fill the demonstration town.
    FillDemo,
}

impl Named for Action {
    fn name(self) -> &'static str {
        match self {
            Self::See => "bookings.desk_see",
            Self::Answer => "bookings.desk_answer",
            Self::BookFor => "bookings.desk_book_for",
            Self::Arrange => "bookings.desk_arrange",
            Self::Override => "bookings.desk_override_notice",
            Self::Furnish => "bookings.desk_furnish",
            Self::Reply => "bookings.desk_reply",
            Self::TellClosed => "bookings.desk_tell_closed",
            Self::FillDemo => "bookings.desk_fill_demo",
        }
    }
}

/// Whose reservation it is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tenant {
    /// The association; a person when there is none.
    pub held_by: Option<String>,
    /// The person.
    pub person: Option<PersonId>,
}

impl Tenant {
    /// Whether `actor` may answer for this tenant.
    pub fn is_answered_by(&self, actor: &Actor) -> bool {
        match &self.held_by {
            Some(id) => actor.may_for(id, Scope::Booking),
            None => {
                self.person.is_some() && actor.who().map(|who| &who.person) == self.person.as_ref()
            }
        }
    }
}

/// What the rules look at.
#[derive(Clone, Copy, Debug, Default)]
pub struct Facts {
    /// She answers for the tenant.
    is_tenant: bool,
    /// She may book for the association that lets the premises.
    lets_it: bool,
}

type When = Condition<Facts>;

const STAFF: When = Condition {
    name: "she works with premises",
    holds: |actor, _| actor.is_staff_for("venues"),
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
const TENANT: When = Condition {
    name: "she books for the tenant (scope booking), or is the tenant",
    holds: |_, facts| facts.is_tenant,
};
const LETS_IT: When = Condition {
    name: "she may book for the association that lets the premises",
    holds: |_, facts| facts.lets_it,
};
const PROGRAM: When = Condition {
    name: "the program does it on its own",
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
    rule(Action::See, &[STAFF]),
    rule(Action::See, &[READS]),
    rule(Action::See, &[LETS_IT]),
    rule(Action::Answer, &[STAFF]),
    rule(Action::Answer, &[LETS_IT]),
    rule(Action::BookFor, &[STAFF]),
    rule(Action::Arrange, &[STAFF]),
    rule(Action::Arrange, &[LETS_IT]),
    rule(Action::Override, &[STAFF]),
    rule(Action::Override, &[LETS_IT]),
    rule(Action::Furnish, &[STAFF]),
    rule(Action::Reply, &[TENANT]),
    rule(Action::TellClosed, &[PROGRAM]),
    rule(Action::FillDemo, &[OPERATOR]),
];

/// Asks the rules about something of the desk's own.
pub fn may(actor: &Actor, action: Action) -> Result<Permit<Action>, Denied> {
    access::decide(RULES, actor, action, &Facts::default())
}

/// Asks the rules about premises that an association lets.
pub fn may_let(actor: &Actor, action: Action, owner: &str) -> Result<Permit<Action>, Denied> {
    let facts = Facts {
        lets_it: actor.may_for(owner, Scope::Booking),
        ..Facts::default()
    };
    access::decide(RULES, actor, action, &facts)
}

/// Asks whether `actor` may answer for a tenant.
pub fn may_reply(actor: &Actor, tenant: &Tenant) -> Result<Permit<Action>, Denied> {
    let facts = Facts {
        is_tenant: tenant.is_answered_by(actor),
        ..Facts::default()
    };
    access::decide(RULES, actor, Action::Reply, &facts)
}
