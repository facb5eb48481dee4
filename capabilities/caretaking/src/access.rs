//! Who may do what on the day.
//!
//! Caretakers, and those who work with premises, see who comes, mark who came and follow damage; those
//! who work with premises also say how one gets in, settle answers and read figures. Whoever lets premises
//! does all of it at her own. Whoever has a time, as officer with the scope or as herself, sees how to get in, checks in, and answers when
//! somebody says she did not come. Anybody who has signed in may tell of damage: it is the building
//! that matters. Nobody settles an answer of her own.

use access::{Action as Named, Actor, Condition, Denied, Permit, PersonId, Rule, Scope};

/// What can be done.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Action {
    /// See who comes today, with the telephone of whoever answers for it.
    SeeDay,
    /// Mark that somebody came, or did not.
    Mark,
    /// See how to get in, for a time of one's own.
    SeeWayIn,
    /// Check in to a time of one's own.
    CheckIn,
    /// Answer to «did not come».
    Reply,
    /// Settle such an answer.
    Settle,
    /// Ask staff about a series whose tenant does not come.
    ProposeLapse,
    /// Decide about it.
    DecideLapse,
    /// Tell of damage.
    TellDamage,
    /// See damage, and follow it up.
    FollowDamage,
    /// Say how one gets in.
    DescribeWayIn,
    /// See figures of use.
    SeeFigures,
    /// Fill the demonstration town.
    FillDemo,
    /// Tell people how to get in, and erase what was told, when it is time.
    LetIn,
}

impl Named for Action {
    fn name(self) -> &'static str {
        match self {
            Self::SeeDay => "caretaking.see_day",
            Self::Mark => "caretaking.mark",
            Self::SeeWayIn => "caretaking.see_way_in",
            Self::CheckIn => "caretaking.check_in",
            Self::Reply => "caretaking.reply",
            Self::Settle => "caretaking.settle",
            Self::ProposeLapse => "caretaking.propose_lapse",
            Self::DecideLapse => "caretaking.decide_lapse",
            Self::TellDamage => "caretaking.tell_damage",
            Self::FollowDamage => "caretaking.follow_damage",
            Self::DescribeWayIn => "caretaking.describe_way_in",
            Self::SeeFigures => "caretaking.see_figures",
            Self::FillDemo => "caretaking.fill_demo",
            Self::LetIn => "caretaking.let_in",
        }
    }
}

/// Whose time it is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Facts {
    /// The association that has it.
    pub held_by: Option<String>,
    /// The person who has it, when no association does.
    pub person: Option<PersonId>,
    /// Who lets the premises, when it is not the municipality.
    pub let_by: Option<String>,
}

const CARES: Condition<Facts> = Condition {
    name: "she is caretaker, or works with premises",
    holds: |actor, _| actor.is_staff_for("caretaking") || actor.is_staff_for("venues"),
};
const WORKS_WITH_PREMISES: Condition<Facts> = Condition {
    name: "she works with premises, or it is done by the operator",
    holds: |actor, _| actor.is_staff_for("venues") || *actor == Actor::Operator,
};
const HAS_THE_TIME: Condition<Facts> = Condition {
    name: "she has the time, or books for the association that has it",
    holds: |actor, facts| {
        if let Some(association) = &facts.held_by {
            actor.may_for(association, Scope::Booking)
        } else {
            let who = actor.who().map(|who| &who.person);
            who.is_some() && who == facts.person.as_ref()
        }
    },
};
const LETS_IT: Condition<Facts> = Condition {
    name: "she may book for whoever lets the premises",
    holds: |actor, facts| {
        let owner = facts.let_by.as_deref();
        owner.is_some_and(|owner| actor.may_for(owner, Scope::Booking))
    },
};
const SIGNED_IN: Condition<Facts> = Condition {
    name: "she has signed in",
    holds: |actor, _| actor.who().is_some(),
};
const IS_THE_PROGRAM: Condition<Facts> = Condition {
    name: "the program does it on its own",
    holds: |actor, _| *actor == Actor::Program,
};

const IS_THE_OPERATOR: Condition<Facts> = Condition {
    name: "it is done by the operator",
    holds: |actor, _| *actor == Actor::Operator,
};

const fn rule(action: Action, when: &'static [Condition<Facts>]) -> Rule<Action, Facts> {
    Rule { action, when }
}

/// The rules.
pub const RULES: &[Rule<Action, Facts>] = &[
    rule(Action::SeeDay, &[CARES]),
    rule(Action::SeeDay, &[LETS_IT]),
    rule(Action::Mark, &[CARES]),
    rule(Action::Mark, &[LETS_IT]),
    rule(Action::SeeWayIn, &[HAS_THE_TIME]),
    rule(Action::CheckIn, &[HAS_THE_TIME]),
    rule(Action::Reply, &[HAS_THE_TIME]),
    rule(Action::Settle, &[WORKS_WITH_PREMISES]),
    rule(Action::Settle, &[LETS_IT]),
    rule(Action::ProposeLapse, &[IS_THE_PROGRAM]),
    rule(Action::DecideLapse, &[WORKS_WITH_PREMISES]),
    rule(Action::TellDamage, &[SIGNED_IN]),
    rule(Action::FollowDamage, &[CARES]),
    rule(Action::FollowDamage, &[LETS_IT]),
    rule(Action::DescribeWayIn, &[WORKS_WITH_PREMISES]),
    rule(Action::DescribeWayIn, &[LETS_IT]),
    rule(Action::SeeFigures, &[WORKS_WITH_PREMISES]),
    rule(Action::SeeFigures, &[LETS_IT]),
    rule(Action::FillDemo, &[IS_THE_OPERATOR]),
    rule(Action::LetIn, &[IS_THE_PROGRAM]),
];

/// Asks the rules.
pub fn may(actor: &Actor, action: Action, facts: &Facts) -> Result<Permit<Action>, Denied> {
    access::decide(RULES, actor, action, facts)
}

/// Whose a time is, from the time and what it was reserved by.
pub fn facts(it: &venues::model::Occurrence, booking: Option<&bookings::model::Booking>) -> Facts {
    let made = booking.filter(|it| !it.by_staff);
    Facts {
        held_by: it.held_by.clone(),
        person: made
            .filter(|_| it.held_by.is_none())
            .and_then(|it| it.person_id.clone()),
        let_by: None,
    }
}
