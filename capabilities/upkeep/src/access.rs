//! Who may keep what true.
//!
//! An association's own people need the scope for it, in that association; authority follows the
//! association in the address and nothing else. Case officers for the register enter on behalf of
//! those who write or call. An account takes two persons (four eyes; OWASP on account-change fraud),
//! each of whom has just proved who she is.

use access::{Action as Named, Actor, Condition, Denied, PROVED, Permit, PersonId, Rule, Scope};
use jiff::civil::Date;

use crate::model::{BankAccount, ShelfDocument};

/// What can be done.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Action {
    /// See how far an association has come: numbers, what is on the shelf, whether it has confirmed.
    See,
    /// Say how many members there are.
    CountMembers,
    /// Read a document.
    ReadDocument,
    /// Put a document on the shelf.
    KeepDocument,
    /// Take a document away again.
    RemoveDocument,
    /// See that there is an account, without its digits.
    SeeAccount,
    /// Read the whole account number.
    ReadAccount,
    /// Give a new account.
    ProposeAccount,
    /// Confirm, or refuse, an account that somebody else gave.
    DecideAccount,
    /// Take back an account that has not been confirmed.
    TakeBackAccount,
    /// Say that all is right, for this year.
    Confirm,
    /// Say so by the link in a letter, without signing in.
    ConfirmByLink,
    /// Decide when one confirms, and what follows.
    SetRules,
    /// Send reminders and tidy up.
    Remind,
    /// Fill the demonstration town.
    FillDemo,
}

impl Named for Action {
    fn name(self) -> &'static str {
        match self {
            Self::See => "upkeep.see",
            Self::CountMembers => "upkeep.count_members",
            Self::ReadDocument => "upkeep.read_document",
            Self::KeepDocument => "upkeep.keep_document",
            Self::RemoveDocument => "upkeep.remove_document",
            Self::SeeAccount => "upkeep.see_account",
            Self::ReadAccount => "upkeep.read_account",
            Self::ProposeAccount => "upkeep.propose_account",
            Self::DecideAccount => "upkeep.decide_account",
            Self::TakeBackAccount => "upkeep.take_back_account",
            Self::Confirm => "upkeep.confirm",
            Self::ConfirmByLink => "upkeep.confirm_by_link",
            Self::SetRules => "upkeep.set_rules",
            Self::Remind => "upkeep.remind",
            Self::FillDemo => "upkeep.fill_demo",
        }
    }
}

/// What a decision looks at.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Facts {
    /// The association in the address.
    association: String,
    /// Who gave the account that waits.
    proposed_by: Option<PersonId>,
    /// Whether somebody else in the association could confirm it.
    has_second_officer: bool,
    /// The document was given today, by this person.
    given_today_by: Option<PersonId>,
    /// A sealed link for this association and round was shown, and whoever got it still may.
    holds_link: bool,
}

impl Facts {
    /// About one association.
    pub fn of(association: &str) -> Self {
        Self {
            association: association.to_owned(),
            ..Self::default()
        }
    }

    /// The same, with the account that waits and who else could confirm it.
    #[must_use]
    pub fn waiting(mut self, account: &BankAccount, has_second_officer: bool) -> Self {
        self.proposed_by.clone_from(&account.proposed_by);
        self.has_second_officer = has_second_officer;
        self
    }

    /// The same, with the document to be taken away.
    #[must_use]
    pub fn document(mut self, document: &ShelfDocument, today: Date) -> Self {
        let giver = document.kept_by.clone();
        self.given_today_by = giver.filter(|_| document.is_of_today(today));
        self
    }

    /// The same, with a link that was shown.
    #[must_use]
    pub fn with_link(mut self) -> Self {
        self.holds_link = true;
        self
    }
}

type When = Condition<Facts>;

const PROFILE: When = Condition {
    name: "she keeps the association's page (scope profile)",
    holds: |actor, it| actor.may_for(&it.association, Scope::Profile),
};
const GRANTS: When = Condition {
    name: "she applies for the association (scope grants)",
    holds: |actor, it| actor.may_for(&it.association, Scope::Grants),
};
const ACCOUNT: When = Condition {
    name: "she sees to the association's account (scope account)",
    holds: |actor, it| actor.may_for(&it.association, Scope::Account),
};
const STAFF: When = Condition {
    name: "she is a case officer for the register",
    holds: |actor, _| actor.is_staff_for("associations"),
};
const GRANTS_STAFF: When = Condition {
    name: "she is a case officer for grants",
    holds: |actor, _| actor.is_staff_for("grants"),
};
const JUST_PROVED: When = Condition {
    name: PROVED,
    holds: |actor, _| actor.verified_recently(),
};
const BY_ANOTHER: When = Condition {
    name: "somebody else gave the account",
    holds: |actor, it| {
        let who = actor.who().map(|who| &who.person);
        who.is_some() && it.proposed_by.as_ref() != who
    },
};
const NO_SECOND: When = Condition {
    name: "nobody else in the association can confirm it",
    holds: |_, it| !it.has_second_officer,
};
const OWN_TODAY: When = Condition {
    name: "she gave it herself, today",
    holds: |actor, it| {
        let who = actor.who().map(|who| &who.person);
        who.is_some() && it.given_today_by.as_ref() == who
    },
};
const LINK: When = Condition {
    name: "she has the link of a letter to the association, for this year",
    holds: |_, it| it.holds_link,
};
const ADMINISTRATOR: When = Condition {
    name: "she is an administrator",
    holds: |actor, _| actor.is_administrator(),
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
    rule(Action::See, &[PROFILE]),
    rule(Action::See, &[STAFF]),
    rule(Action::See, &[GRANTS_STAFF]),
    rule(Action::CountMembers, &[PROFILE]),
    rule(Action::CountMembers, &[STAFF]),
    rule(Action::ReadDocument, &[PROFILE]),
    rule(Action::ReadDocument, &[GRANTS]),
    rule(Action::ReadDocument, &[STAFF]),
    rule(Action::ReadDocument, &[GRANTS_STAFF]),
    rule(Action::KeepDocument, &[PROFILE]),
    rule(Action::KeepDocument, &[GRANTS]),
    rule(Action::KeepDocument, &[STAFF]),
    rule(Action::RemoveDocument, &[PROFILE, OWN_TODAY]),
    rule(Action::RemoveDocument, &[GRANTS, OWN_TODAY]),
    rule(Action::RemoveDocument, &[STAFF, OWN_TODAY]),
    rule(Action::SeeAccount, &[ACCOUNT]),
    rule(Action::SeeAccount, &[PROFILE]),
    rule(Action::SeeAccount, &[STAFF]),
    rule(Action::SeeAccount, &[GRANTS_STAFF]),
    rule(Action::ReadAccount, &[ACCOUNT]),
    rule(Action::ReadAccount, &[STAFF]),
    rule(Action::ReadAccount, &[GRANTS_STAFF]),
    rule(Action::ProposeAccount, &[ACCOUNT, JUST_PROVED]),
    rule(Action::ProposeAccount, &[STAFF, JUST_PROVED]),
    rule(Action::DecideAccount, &[ACCOUNT, BY_ANOTHER, JUST_PROVED]),
    rule(
        Action::DecideAccount,
        &[STAFF, NO_SECOND, BY_ANOTHER, JUST_PROVED],
    ),
    rule(Action::TakeBackAccount, &[ACCOUNT]),
    rule(Action::TakeBackAccount, &[STAFF]),
    rule(Action::Confirm, &[PROFILE]),
    rule(Action::Confirm, &[STAFF]),
    rule(Action::ConfirmByLink, &[LINK]),
    rule(Action::SetRules, &[ADMINISTRATOR]),
    rule(Action::Remind, &[PROGRAM]),
    rule(Action::FillDemo, &[OPERATOR]),
];

/// Asks the rules.
pub fn may(actor: &Actor, action: Action, facts: &Facts) -> Result<Permit<Action>, Denied> {
    access::decide(RULES, actor, action, facts)
}

/// Whether what she does for this association is done as staff: then it is marked so.
pub fn is_on_behalf(actor: &Actor, association: &str) -> bool {
    !actor.has_role_in(association) && actor.is_staff_for("associations")
}
