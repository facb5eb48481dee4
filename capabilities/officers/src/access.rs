//! Who may do what with roles in an association.
//!
//! Authority follows the association in the address. Whoever answers for it (may give others
//! access) decides who does; everybody with a role sees who they are. What changes who has power
//! asks for fresh proof of who she is (ASVS 5.0 V7.5.1). Nobody judges her own claim.

use access::{Action as Named, Actor, Condition, Denied, PROVED, Permit, Rule};

/// What can be done.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Action {
    /// See the association's own place: Min forening.
    SeeOwn,
    /// Have a private calendar of what waits.
    Subscribe,
    /// Read such a calendar with a program.
    ReadCalendar,
    /// See who can do what.
    SeeAccess,
    /// See one access, an invitation or a claim, with what can be done about it.
    LookInto,
    /// Give somebody access.
    GiveAccess,
    /// Change or end somebody's access, or an invitation.
    ChangeAccess,
    /// Give up one's own role.
    StepDown,
    /// Write down what an annual meeting decided.
    HandOver,
    /// Say yes to an invitation.
    Accept,
    /// Say that one acts for an association.
    Claim,
    /// Say that another's claim is wrong.
    Object,
    /// Judge a claim.
    DecideClaim,
    /// Judge an objection.
    SettleObjection,
    /// Found an association.
    Found,
    /// Judge a founding.
    DecideFounding,
    /// Ask to be joined with an organisation number.
    AskForNumber,
    /// See people and roles with their history, as the municipality's own.
    SeeHistory,
    /// Compare roles with the national register, and end what has run out.
    Recheck,
    /// Fill the demonstration town.
    FillDemo,
}

impl Named for Action {
    fn name(self) -> &'static str {
        match self {
            Self::SeeOwn => "officers.see_own",
            Self::Subscribe => "officers.subscribe",
            Self::ReadCalendar => "officers.read_calendar",
            Self::SeeAccess => "officers.see_access",
            Self::LookInto => "officers.look_into",
            Self::GiveAccess => "officers.give_access",
            Self::ChangeAccess => "officers.change_access",
            Self::StepDown => "officers.step_down",
            Self::HandOver => "officers.hand_over",
            Self::Accept => "officers.accept",
            Self::Claim => "officers.claim",
            Self::Object => "officers.object",
            Self::DecideClaim => "officers.decide_claim",
            Self::SettleObjection => "officers.settle_objection",
            Self::Found => "officers.found",
            Self::DecideFounding => "officers.decide_founding",
            Self::AskForNumber => "officers.ask_for_number",
            Self::SeeHistory => "officers.see_history",
            Self::Recheck => "officers.recheck",
            Self::FillDemo => "officers.fill_demo",
        }
    }
}

/// What a decision looks at.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Facts {
    /// The association's id; empty when none is asked about.
    pub association: String,
    /// Whether the public may see it.
    pub is_public: bool,
    /// Whether the role or the claim is her own.
    pub is_own: bool,
    /// Whether she showed the secret of the link or the address.
    pub knows_secret: bool,
}

impl Facts {
    /// About an association, and nothing else known.
    pub fn about(association: &str) -> Self {
        Self {
            association: association.to_owned(),
            ..Self::default()
        }
    }

    /// The same, where the thing asked about is, or is not, her own.
    #[must_use]
    pub fn own(self, is_own: bool) -> Self {
        Self { is_own, ..self }
    }
}

type Met = Condition<Facts>;

const SIGNED_IN: Met = Condition {
    name: "she has signed in",
    holds: |actor, _| actor.who().is_some(),
};
const ACTS: Met = Condition {
    name: "she has a role in the association",
    holds: |actor, it| actor.has_role_in(&it.association),
};
const OFFICER: Met = Condition {
    name: "she may give others access to the association",
    holds: |actor, it| actor.is_officer_of(&it.association),
};
const PUBLIC: Met = Condition {
    name: "the association is listed and lives here",
    holds: |_, it| it.is_public,
};
const OWN: Met = Condition {
    name: "it is her own",
    holds: |_, it| it.is_own,
};
const NOT_OWN: Met = Condition {
    name: "it is not her own",
    holds: |_, it| !it.is_own,
};
const SECRET: Met = Condition {
    name: "she has the secret link, which is still good",
    holds: |_, it| it.knows_secret,
};
const STAFF: Met = Condition {
    name: "she is a case officer for roles in associations",
    holds: |actor, _| actor.is_staff_for("officers"),
};
const READER: Met = Condition {
    name: "she works for the municipality here",
    holds: |actor, _| actor.is_staff(),
};
const JUST_PROVED: Met = Condition {
    name: PROVED,
    holds: |actor, _| actor.verified_recently(),
};
const PROGRAM: Met = Condition {
    name: "it is Samspill itself, on schedule",
    holds: |actor, _| *actor == Actor::Program,
};
const OPERATOR: Met = Condition {
    name: "it is the operator, at the command line",
    holds: |actor, _| *actor == Actor::Operator,
};

const fn rule(action: Action, when: &'static [Met]) -> Rule<Action, Facts> {
    Rule { action, when }
}

/// The rules.
pub const RULES: &[Rule<Action, Facts>] = &[
    rule(Action::SeeOwn, &[ACTS]),
    rule(Action::Subscribe, &[ACTS]),
    rule(Action::ReadCalendar, &[SECRET]),
    rule(Action::SeeAccess, &[ACTS]),
    rule(Action::LookInto, &[OFFICER]),
    rule(Action::GiveAccess, &[OFFICER, JUST_PROVED]),
    rule(Action::ChangeAccess, &[OFFICER, NOT_OWN, JUST_PROVED]),
    rule(Action::StepDown, &[ACTS, OWN, JUST_PROVED]),
    rule(Action::HandOver, &[OFFICER, JUST_PROVED]),
    rule(Action::Accept, &[SIGNED_IN, SECRET]),
    rule(Action::Claim, &[SIGNED_IN, PUBLIC]),
    rule(Action::Object, &[OFFICER, NOT_OWN]),
    rule(Action::DecideClaim, &[OFFICER, NOT_OWN, JUST_PROVED]),
    rule(Action::DecideClaim, &[STAFF, NOT_OWN, JUST_PROVED]),
    rule(Action::SettleObjection, &[STAFF, NOT_OWN, JUST_PROVED]),
    rule(Action::Found, &[SIGNED_IN]),
    rule(Action::DecideFounding, &[STAFF, NOT_OWN]),
    rule(Action::AskForNumber, &[OFFICER]),
    rule(Action::SeeHistory, &[READER]),
    rule(Action::Recheck, &[PROGRAM]),
    rule(Action::FillDemo, &[OPERATOR]),
];

/// Asks the rules.
pub fn may(actor: &Actor, action: Action, facts: &Facts) -> Result<Permit<Action>, Denied> {
    access::decide(RULES, actor, action, facts)
}
