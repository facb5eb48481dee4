//! Who may do what with the register.
//!
//! Finding and reading is for everybody: the register is there to be found in. An association that
//! staff have taken off the list, or that no longer lives here, is as if it were not there. One
//! condition, [`is_public`], serves page, list, search, feed and file alike.

use access::{Action as Named, Actor, Condition, Denied, Permit, Rule};

use crate::model::{Association, Standing};

/// What can be done with the register.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Action {
    /// See an association: on its page, in lists, in open data.
    See,
    /// Write to an association without learning its address.
    Contact,
    /// Read the national registers into ours.
    ImportNational,
    /// Fill the demonstration town.
    FillDemo,
}

impl Named for Action {
    fn name(self) -> &'static str {
        match self {
            Self::See => "associations.see",
            Self::Contact => "associations.contact",
            Self::ImportNational => "associations.import_national",
            Self::FillDemo => "associations.fill_demo",
        }
    }
}

/// What a decision looks at: what is so about the association asked for, if one was.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Facts {
    is_public: bool,
    is_reachable: bool,
}

impl Facts {
    fn of(association: &Association) -> Self {
        Self {
            is_public: is_public(association),
            is_reachable: association.email().is_some(),
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
const OPERATOR: Condition<Facts> = Condition {
    name: "it is the operator, at the command line",
    holds: |actor, _| *actor == Actor::Operator,
};
const PROGRAM: Condition<Facts> = Condition {
    name: "it is Samspill itself, on schedule",
    holds: |actor, _| *actor == Actor::Program,
};

/// The rules.
pub const RULES: &[Rule<Action, Facts>] = &[
    Rule {
        action: Action::See,
        when: &[PUBLIC],
    },
    Rule {
        action: Action::Contact,
        when: &[PUBLIC, REACHABLE],
    },
    Rule {
        action: Action::ImportNational,
        when: &[OPERATOR],
    },
    Rule {
        action: Action::ImportNational,
        when: &[PROGRAM],
    },
    Rule {
        action: Action::FillDemo,
        when: &[OPERATOR],
    },
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
    association.internal.listed && lives_here
}
