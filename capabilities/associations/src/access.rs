//! Who may do what with the register.
//!
//! Finding and reading is for everybody: the register is there to be found in. An association that
//! staff have taken off the list, or that no longer lives here, is as if it were not there. One
//! condition, [`is_public`], serves page, list, search, feed and file alike. An association's own
//! layer is kept by those who act for it and have the scope for it, or by the municipality on its
//! behalf; what is internal is for the municipality's own people alone.

use access::{Action as Named, Actor, Condition, Denied, Permit, Rule, Scope};

use crate::model::{Association, Standing};

/// What can be done with the register.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Action {
    /// See an association: on its page, in lists, in open data.
    See,
    /// Write to an association without learning its address.
    Contact,
    /// Tell the municipality that something about an association is wrong.
    ReportFault,
    /// Change what an association says about itself.
    EditProfile,
    /// See and change its contact persons.
    EditContacts,
    /// Say that all of it is right.
    Confirm,
    /// Found an association that has no organisation number.
    Found,
    /// Say yes or no to one that was founded.
    Approve,
    /// Give one that was founded its organisation number.
    JoinNumber,
    /// See the register as the municipality's own people see it.
    SeeInternal,
    /// Mend it: list and unlist, archive, answer what was reported, write notes.
    Mend,
    /// Make one of two.
    Merge,
    /// Mark it, or leave it out of lists, since it has not confirmed.
    MarkUnconfirmed,
    /// Read the national registers into ours.
    ImportNational,
    /// Forget what has been kept long enough.
    Forget,
    /// Fill the demonstration town.
    FillDemo,
}

impl Named for Action {
    fn name(self) -> &'static str {
        match self {
            Self::See => "associations.see",
            Self::Contact => "associations.contact",
            Self::ReportFault => "associations.report_fault",
            Self::EditProfile => "associations.edit_profile",
            Self::EditContacts => "associations.edit_contacts",
            Self::Confirm => "associations.confirm",
            Self::Found => "associations.found",
            Self::Approve => "associations.approve",
            Self::JoinNumber => "associations.join_number",
            Self::SeeInternal => "associations.see_internal",
            Self::Mend => "associations.mend",
            Self::Merge => "associations.merge",
            Self::MarkUnconfirmed => "associations.mark_unconfirmed",
            Self::ImportNational => "associations.import_national",
            Self::Forget => "associations.forget",
            Self::FillDemo => "associations.fill_demo",
        }
    }
}

/// What a decision looks at: what is so about the association asked for, if one was.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Facts {
    id: String,
    is_public: bool,
    is_reachable: bool,
    is_open: bool,
    has_number: bool,
}

impl Facts {
    fn of(association: &Association) -> Self {
        let internal = &association.internal;
        Self {
            id: association.id.0.clone(),
            is_public: is_public(association),
            is_reachable: association.email().is_some(),
            is_open: internal.archived_at.is_none() && association.standing != Standing::Erased,
            has_number: association.organisation_number.is_some(),
        }
    }
}

const PUBLIC: Condition<Facts> = Condition {
    name: "the association is listed and lives here",
    holds: |_, it| it.is_public,
};
const REACHABLE: Condition<Facts> = Condition {
    name: "the association has an e-mail address to send to",
    holds: |_, it| it.is_reachable,
};
const IN_USE: Condition<Facts> = Condition {
    name: "the association is not archived",
    holds: |_, it| it.is_open,
};
const WITHOUT_NUMBER: Condition<Facts> = Condition {
    name: "the association has no organisation number yet",
    holds: |_, it| !it.has_number,
};
const SIGNED_IN: Condition<Facts> = Condition {
    name: "it is a person who has signed in",
    holds: |actor, _| actor.who().is_some(),
};
const KEEPS_PROFILE: Condition<Facts> = Condition {
    name: "they act for the association and may keep its page true",
    holds: |actor, it| actor.may_for(&it.id, Scope::Profile),
};
const OFFICER: Condition<Facts> = Condition {
    name: "they answer for the association",
    holds: |actor, it| actor.is_officer_of(&it.id),
};
const CASE_OFFICER: Condition<Facts> = Condition {
    name: "they are a case officer for the register",
    holds: |actor, _| actor.is_staff_for("associations"),
};
const STAFF: Condition<Facts> = Condition {
    name: "they work for the municipality",
    holds: |actor, _| actor.is_staff(),
};
const OPERATOR: Condition<Facts> = Condition {
    name: "it is the operator, at the command line",
    holds: |actor, _| *actor == Actor::Operator,
};
const PROGRAM: Condition<Facts> = Condition {
    name: "it is Samspill itself, on schedule",
    holds: |actor, _| *actor == Actor::Program,
};
const BY_LINK: Condition<Facts> = Condition {
    name: "it is Samspill itself, for somebody who holds the link it signed",
    holds: |actor, _| *actor == Actor::Program,
};

const fn rule(action: Action, when: &'static [Condition<Facts>]) -> Rule<Action, Facts> {
    Rule { action, when }
}

/// The rules.
pub const RULES: &[Rule<Action, Facts>] = &[
    rule(Action::See, &[PUBLIC]),
    rule(Action::Contact, &[PUBLIC, REACHABLE]),
    rule(Action::ReportFault, &[PUBLIC]),
    rule(Action::EditProfile, &[KEEPS_PROFILE, IN_USE]),
    rule(Action::EditProfile, &[CASE_OFFICER, IN_USE]),
    rule(Action::EditContacts, &[KEEPS_PROFILE, IN_USE]),
    rule(Action::EditContacts, &[CASE_OFFICER, IN_USE]),
    rule(Action::Confirm, &[KEEPS_PROFILE, IN_USE]),
    rule(Action::Confirm, &[CASE_OFFICER, IN_USE]),
    rule(Action::Confirm, &[BY_LINK, IN_USE]),
    rule(Action::Found, &[SIGNED_IN]),
    rule(Action::Approve, &[CASE_OFFICER]),
    rule(Action::JoinNumber, &[OFFICER, IN_USE, WITHOUT_NUMBER]),
    rule(Action::JoinNumber, &[CASE_OFFICER, IN_USE, WITHOUT_NUMBER]),
    rule(Action::SeeInternal, &[STAFF]),
    rule(Action::Mend, &[CASE_OFFICER]),
    rule(Action::Merge, &[CASE_OFFICER]),
    rule(Action::MarkUnconfirmed, &[PROGRAM]),
    rule(Action::ImportNational, &[OPERATOR]),
    rule(Action::ImportNational, &[PROGRAM]),
    rule(Action::Forget, &[PROGRAM]),
    rule(Action::FillDemo, &[OPERATOR]),
];

/// Asks the rules.
pub fn may(
    actor: &Actor,
    action: Action,
    association: Option<&Association>,
) -> Result<Permit<Action>, Denied> {
    access::decide(
        RULES,
        actor,
        action,
        &association.map(Facts::of).unwrap_or_default(),
    )
}

/// The one condition of visibility.
pub fn is_public(association: &Association) -> bool {
    let lives_here = matches!(
        association.standing,
        Standing::Active | Standing::Bankrupt | Standing::WindingUp
    );
    association.internal.listed && association.internal.archived_at.is_none() && lives_here
}
