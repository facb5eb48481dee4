//! Who may do what at the desk.
//!
//! The municipality's own people see the tasks of the capabilities they work with; readers, such as
//! auditors, see all and change nothing. Settings are for administrators.

use access::{Action as Named, Actor, Condition, Denied, Permit, Rule};

/// What can be done at the desk.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Action {
    /// See the inbox and a task in it.
    See,
    /// Give a task to somebody, put it off, or mark it as handled.
    Handle,
    /// Keep a choice of tasks.
    SaveView,
    /// See and change what the municipality has decided.
    Settings,
}

impl Named for Action {
    fn name(self) -> &'static str {
        match self {
            Self::See => "casework.see",
            Self::Handle => "casework.handle",
            Self::SaveView => "casework.save_view",
            Self::Settings => "casework.settings",
        }
    }
}

/// What a decision looks at.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Facts {
    /// The capability whose task it is.
    pub capability: String,
}

const STAFF: Condition<Facts> = Condition {
    name: "she works for the municipality",
    holds: |actor, _| actor.is_staff(),
};
const HERS: Condition<Facts> = Condition {
    name: "she works with the capability whose task it is",
    holds: |actor, task| actor.is_staff_for(&task.capability),
};
const DECIDES: Condition<Facts> = Condition {
    name: "she is an administrator, or it is done by the operator",
    holds: |actor, _| actor.is_administrator() || *actor == Actor::Operator,
};

/// The rules.
pub const RULES: &[Rule<Action, Facts>] = &[
    Rule {
        action: Action::See,
        when: &[STAFF],
    },
    Rule {
        action: Action::Handle,
        when: &[STAFF, HERS],
    },
    Rule {
        action: Action::SaveView,
        when: &[STAFF],
    },
    Rule {
        action: Action::Settings,
        when: &[DECIDES],
    },
];

/// Asks the rules; `capability` is that of the task, or empty when none is meant.
pub fn may(actor: &Actor, action: Action, capability: &str) -> Result<Permit<Action>, Denied> {
    let capability = capability.to_owned();
    access::decide(RULES, actor, action, &Facts { capability })
}

/// Whether tasks of this capability are for `actor` to see: hers, or all for those who only read.
pub fn sees(actor: &Actor, capability: &str) -> bool {
    let reads_all = actor.who().is_some_and(|who| {
        who.roles
            .iter()
            .any(|role| role.kind == access::RoleKind::Reader)
    });
    reads_all || actor.is_staff_for(capability)
}
