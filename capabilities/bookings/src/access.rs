//! Who may do what with reservations.
//!
//! A reservation belongs to its tenant: an association, whoever may book for it today, or a person
//! who borrows for herself. Authority follows the reservation in the address and nothing else, so an
//! officer who leaves takes nothing along, and her right ends with her role. What staff do is ruled
//! at their desk.

use access::{Action as Named, Actor, Condition, Denied, Permit, PersonId, Rule, Scope};

use crate::model::{Alert, Booking, Release};

/// What can be done.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Action {
    /// Hold times, for oneself or an association one books for.
    Start,
    /// See a reservation, and those of an association.
    See,
    /// See what one has reserved for oneself, and make a private calendar of it.
    SeeOwn,
    /// Fill in, send, change, cancel, give to a group.
    Manage,
    /// Give back a time one will not use.
    Release,
    /// Be told when a time is free; take what is offered.
    Wait,
    /// End an alert by the link of a letter.
    EndByLink,
    /// Read a private calendar by its address.
    ReadCalendar,
    /// Let drafts lapse and offers go on.
    Tend,
    /// Fill the demonstration town.
    FillDemo,
}

impl Named for Action {
    fn name(self) -> &'static str {
        match self {
            Self::Start => "bookings.start",
            Self::See => "bookings.see",
            Self::SeeOwn => "bookings.see_own",
            Self::Manage => "bookings.manage",
            Self::Release => "bookings.release",
            Self::Wait => "bookings.wait",
            Self::EndByLink => "bookings.end_alert_by_link",
            Self::ReadCalendar => "bookings.read_calendar",
            Self::Tend => "bookings.tend",
            Self::FillDemo => "bookings.fill_demo",
        }
    }
}

/// Whose it is, and what the asker knows.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Facts {
    /// The association; a person when there is none.
    pub held_by: Option<String>,
    /// The person, for herself.
    pub person: Option<PersonId>,
    /// She has the secret of a link.
    pub knows_secret: bool,
}

impl Facts {
    /// Those of an association.
    pub fn association(id: &str) -> Self {
        Self {
            held_by: Some(id.to_owned()),
            ..Self::default()
        }
    }

    /// Those of a person, for herself.
    pub fn person(id: &PersonId) -> Self {
        Self {
            person: Some(id.clone()),
            ..Self::default()
        }
    }

    /// Those of an association, or of the person when there is none.
    pub fn tenant(held_by: Option<&str>, person: Option<&PersonId>) -> Self {
        Self {
            held_by: held_by.map(str::to_owned),
            person: person.filter(|_| held_by.is_none()).cloned(),
            knows_secret: false,
        }
    }

    /// A reservation's. Whoever staff booked for has no account.
    pub fn of(booking: &Booking) -> Self {
        let person = booking.person_id.as_ref().filter(|_| !booking.by_staff);
        Self::tenant(booking.held_by.as_deref(), person)
    }

    /// An alert's.
    pub fn of_alert(alert: &Alert) -> Self {
        Self::tenant(alert.association_id.as_deref(), Some(&alert.person_id))
    }

    /// A released time's.
    pub fn of_release(release: &Release) -> Self {
        Self::tenant(release.held_by.as_deref(), release.released_by.as_ref())
    }

    /// The secret of a link, and nothing else.
    pub fn secret(knows_secret: bool) -> Self {
        Self {
            knows_secret,
            ..Self::default()
        }
    }
}

const BOOKS_FOR_IT: Condition<Facts> = Condition {
    name: "she may book for the association it belongs to",
    holds: |actor, facts| {
        let association = facts.held_by.as_deref();
        association.is_some_and(|id| actor.may_for(id, Scope::Booking))
    },
};
const IS_HERS: Condition<Facts> = Condition {
    name: "it is hers, for herself",
    holds: |actor, facts| {
        let herself = actor.who().map(|who| &who.person);
        facts.held_by.is_none() && facts.person.is_some() && facts.person.as_ref() == herself
    },
};
const WORKS_WITH_PREMISES: Condition<Facts> = Condition {
    name: "she works with premises",
    holds: |actor, _| actor.is_staff_for("venues"),
};
const KNOWS_SECRET: Condition<Facts> = Condition {
    name: "she has the link",
    holds: |_, facts| facts.knows_secret,
};
const IS_PROGRAM: Condition<Facts> = Condition {
    name: "Samspill does it on its own",
    holds: |actor, _| *actor == Actor::Program,
};
const IS_OPERATOR: Condition<Facts> = Condition {
    name: "the operator does it",
    holds: |actor, _| *actor == Actor::Operator,
};

/// The rules.
pub const RULES: &[Rule<Action, Facts>] = &[
    rule(Action::Start, &[BOOKS_FOR_IT]),
    rule(Action::Start, &[IS_HERS]),
    rule(Action::See, &[BOOKS_FOR_IT]),
    rule(Action::See, &[IS_HERS]),
    rule(Action::See, &[WORKS_WITH_PREMISES]),
    rule(Action::SeeOwn, &[IS_HERS]),
    rule(Action::Manage, &[BOOKS_FOR_IT]),
    rule(Action::Manage, &[IS_HERS]),
    rule(Action::Release, &[BOOKS_FOR_IT]),
    rule(Action::Release, &[IS_HERS]),
    rule(Action::Wait, &[BOOKS_FOR_IT]),
    rule(Action::Wait, &[IS_HERS]),
    rule(Action::EndByLink, &[KNOWS_SECRET]),
    rule(Action::ReadCalendar, &[KNOWS_SECRET]),
    rule(Action::Tend, &[IS_PROGRAM]),
    rule(Action::FillDemo, &[IS_OPERATOR]),
];

const fn rule(action: Action, when: &'static [Condition<Facts>]) -> Rule<Action, Facts> {
    Rule { action, when }
}

/// Asks the rules.
pub fn may(actor: &Actor, action: Action, facts: &Facts) -> Result<Permit<Action>, Denied> {
    access::decide(RULES, actor, action, facts)
}
