//! Who may do what with people, their sign-in and their roles.
//!
//! Everybody may try to sign in; how often is limited where it is done. What is a person's own is
//! hers alone. Staff roles are given by administrators who have just proved who they are, and the
//! last administrator cannot be taken away (docs/decisions/0012-roles.md).

use access::{Action as Named, Actor, Condition, Denied, PROVED, Permit, Rule};

/// What can be done with people.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Action {
    /// Ask for a code, type it in, go to a provider and come back, sign out.
    SignIn,
    /// Come into the demonstration as somebody made up.
    SignInDemo,
    /// Make a link for an administrator.
    MakeLink,
    /// Use such a link, or an invitation.
    TakeLink,
    /// See what is hers: her page, her sessions, what is known of her.
    SeeOneself,
    /// Change what is hers.
    ChangeOneself,
    /// Choose which association the header shows.
    ActFor,
    /// Have all about herself erased.
    EraseOneself,
    /// See who works here with Samspill.
    SeeStaff,
    /// Invite staff.
    Invite,
    /// Give or change a staff role.
    GiveStaffRole,
    /// End a staff role.
    EndStaffRole,
    /// Give and end staff roles as the municipality's own sign-in says.
    FollowToken,
    /// Make, rename and close units.
    ChangeUnits,
    /// Read the trail of who did what.
    ReadTrail,
    /// Forget what has had its time: codes, sessions, people who come no more.
    Forget,
    /// Fill the demonstration.
    FillDemo,
}

impl Named for Action {
    fn name(self) -> &'static str {
        match self {
            Self::SignIn => "people.sign_in",
            Self::SignInDemo => "people.sign_in_demo",
            Self::MakeLink => "people.make_link",
            Self::TakeLink => "people.take_link",
            Self::SeeOneself => "people.see_oneself",
            Self::ChangeOneself => "people.change_oneself",
            Self::ActFor => "people.act_for",
            Self::EraseOneself => "people.erase_oneself",
            Self::SeeStaff => "people.see_staff",
            Self::Invite => "people.invite",
            Self::GiveStaffRole => "people.give_staff_role",
            Self::EndStaffRole => "people.end_staff_role",
            Self::FollowToken => "people.follow_token",
            Self::ChangeUnits => "people.change_units",
            Self::ReadTrail => "people.read_trail",
            Self::Forget => "people.forget",
            Self::FillDemo => "people.fill_demo",
        }
    }
}

/// What a decision looks at besides who asks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Facts {
    /// It is the demonstration.
    pub is_demo: bool,
    /// The link in her hand is one of ours, not used and not too old.
    pub link_is_good: bool,
    /// She acts for the association in question.
    pub acts_for_it: bool,
    /// Somebody would still be administrator afterwards.
    pub administrator_is_left: bool,
}

const ANYBODY: Condition<Facts> = Condition {
    name: "it is anybody; how often is limited",
    holds: |_, _| true,
};
const DEMO: Condition<Facts> = Condition {
    name: "it is the demonstration",
    holds: |_, it| it.is_demo,
};
const LINK: Condition<Facts> = Condition {
    name: "the link is good",
    holds: |_, it| it.link_is_good,
};
const SIGNED_IN: Condition<Facts> = Condition {
    name: "she has signed in, and it is about herself",
    holds: |actor, _| actor.who().is_some(),
};
const ACTS_FOR_IT: Condition<Facts> = Condition {
    name: "she has a role in the association",
    holds: |_, it| it.acts_for_it,
};
const ADMINISTRATOR: Condition<Facts> = Condition {
    name: "she is an administrator",
    holds: |actor, _| actor.is_administrator(),
};
const JUST_PROVED: Condition<Facts> = Condition {
    name: PROVED,
    holds: |actor, _| actor.verified_recently(),
};
const ONE_IS_LEFT: Condition<Facts> = Condition {
    name: "an administrator is left",
    holds: |_, it| it.administrator_is_left,
};
const OPERATOR: Condition<Facts> = Condition {
    name: "it is the operator, at the command line",
    holds: |actor, _| *actor == Actor::Operator,
};
const PROGRAM: Condition<Facts> = Condition {
    name: "it is Samspill itself",
    holds: |actor, _| *actor == Actor::Program,
};

const fn rule(action: Action, when: &'static [Condition<Facts>]) -> Rule<Action, Facts> {
    Rule { action, when }
}

/// The rules.
pub const RULES: &[Rule<Action, Facts>] = &[
    rule(Action::SignIn, &[ANYBODY]),
    rule(Action::SignInDemo, &[DEMO]),
    rule(Action::MakeLink, &[OPERATOR]),
    rule(Action::TakeLink, &[LINK]),
    rule(Action::SeeOneself, &[SIGNED_IN]),
    rule(Action::ChangeOneself, &[SIGNED_IN]),
    rule(Action::ActFor, &[SIGNED_IN, ACTS_FOR_IT]),
    rule(Action::EraseOneself, &[SIGNED_IN, ONE_IS_LEFT, JUST_PROVED]),
    rule(Action::EraseOneself, &[PROGRAM, ONE_IS_LEFT]),
    rule(Action::SeeStaff, &[ADMINISTRATOR]),
    rule(Action::Invite, &[ADMINISTRATOR, JUST_PROVED]),
    rule(Action::GiveStaffRole, &[ADMINISTRATOR, JUST_PROVED]),
    rule(
        Action::EndStaffRole,
        &[ADMINISTRATOR, ONE_IS_LEFT, JUST_PROVED],
    ),
    rule(Action::FollowToken, &[PROGRAM]),
    rule(Action::ChangeUnits, &[ADMINISTRATOR]),
    rule(Action::ReadTrail, &[ADMINISTRATOR]),
    rule(Action::ReadTrail, &[OPERATOR]),
    rule(Action::Forget, &[PROGRAM]),
    rule(Action::FillDemo, &[OPERATOR]),
];

/// Asks the rules about something that depends on nothing but who asks.
pub fn may(actor: &Actor, action: Action) -> Result<Permit<Action>, Denied> {
    may_given(actor, action, Facts::default())
}

/// Asks the rules, given what is so.
pub fn may_given(actor: &Actor, action: Action, facts: Facts) -> Result<Permit<Action>, Denied> {
    access::decide(RULES, actor, action, &facts)
}
