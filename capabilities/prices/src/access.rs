//! Who may do what with prices and fees.
//!
//! Anybody may see what premises cost. Those of the municipality's own people who work with premises
//! decide its price lists and invoice. Whoever answers for a lessor does the same for what she lets, and
//! neither sees nor touches what is the other's. Whoever books for an association, or for herself, is the
//! one who comes to owe, and may see it.

use access::{Action as Named, Actor, Condition, Denied, PROVED, Permit, PersonId, Rule, Scope};

use crate::model::Debtor;

/// What can be done.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Action {
    /// Come to owe for a booking, or no longer owe.
    Owe,
    /// See what an association, or a person, owes.
    SeeFees,
    /// Write a price list and publish it.
    SetPrices,
    /// See what waits to be invoiced and what has been.
    SeeInvoices,
    /// Make batches, hand them over, and mark who has not paid.
    Invoice,
    /// Let somebody off, for a reason.
    Waive,
    /// Give back what was invoiced, for a reason.
    Credit,
    /// Decide how invoices are made.
    SetInvoicing,
    /// Fill the demonstration town.
    FillDemo,
}

impl Named for Action {
    fn name(self) -> &'static str {
        match self {
            Self::Owe => "prices.owe",
            Self::SeeFees => "prices.see_fees",
            Self::SetPrices => "prices.set_prices",
            Self::SeeInvoices => "prices.see_invoices",
            Self::Invoice => "prices.invoice",
            Self::Waive => "prices.waive",
            Self::Credit => "prices.credit",
            Self::SetInvoicing => "prices.set_invoicing",
            Self::FillDemo => "prices.fill_demo",
        }
    }
}

/// What a decision looks at: who owes, and who lets.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Facts {
    association: String,
    person: Option<PersonId>,
    /// Empty: the municipality.
    let_by: String,
    /// Whoever lets is no association, and has no account in the register.
    is_lessor: bool,
}

impl Facts {
    /// About nobody in particular, and what the municipality lets.
    pub fn none() -> Self {
        Self::default()
    }

    /// About what somebody lets; empty for the municipality.
    pub fn let_by(let_by: &str) -> Self {
        Self {
            let_by: let_by.to_owned(),
            ..Self::default()
        }
    }

    /// The same, of whoever is no association.
    #[must_use]
    pub fn of_lessor(mut self, is_lessor: bool) -> Self {
        self.is_lessor = is_lessor;
        self
    }

    /// About an association.
    pub fn of(association: &str) -> Self {
        Self {
            association: association.to_owned(),
            ..Self::default()
        }
    }

    /// About somebody who owes.
    pub fn owed_by(debtor: &Debtor) -> Self {
        match debtor {
            Debtor::Association(id) => Self::of(id),
            Debtor::Payer(_) => Self::none(),
            Debtor::Person(person) => Self {
                person: Some(person.clone()),
                ..Self::default()
            },
        }
    }
}

type When = Condition<Facts>;

const BOOKS: When = Condition {
    name: "she books for the association (scope booking)",
    holds: |actor, it| actor.may_for(&it.association, Scope::Booking),
};
const KEEPS_ACCOUNT: When = Condition {
    name: "she sees to the association's account (scope account)",
    holds: |actor, it| actor.may_for(&it.association, Scope::Account),
};
const HERSELF: When = Condition {
    name: "it is she who owes",
    holds: |actor, it| {
        let who = actor.who().map(|who| &who.person);
        who.is_some() && it.person.as_ref() == who
    },
};
const STAFF: When = Condition {
    name: "she works with premises",
    holds: |actor, _| actor.is_staff_for("venues"),
};
const OURS: When = Condition {
    name: "the municipality lets it",
    holds: |_, it| it.let_by.is_empty(),
};
const LETS_IT: When = Condition {
    name: "she may book for whoever lets it (scope booking)",
    holds: |actor, it| !it.let_by.is_empty() && actor.may_for(&it.let_by, Scope::Booking),
};
const KEEPS_ITS_ACCOUNT: When = Condition {
    name: "she sees to the account of the association that lets it (scope account)",
    holds: |actor, it| !it.let_by.is_empty() && actor.may_for(&it.let_by, Scope::Account),
};
const IS_NO_ASSOCIATION: When = Condition {
    name: "whoever lets it is no association",
    holds: |_, it| it.is_lessor,
};
const JUST_PROVED: When = Condition {
    name: PROVED,
    holds: |actor, _| actor.verified_recently(),
};
const CARETAKER: When = Condition {
    name: "she looks after premises",
    holds: |actor, _| actor.is_staff_for("caretaking"),
};
const READER: When = Condition {
    name: "she works for the municipality, and may look",
    holds: |actor, _| actor.is_staff(),
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
    rule(Action::Owe, &[BOOKS]),
    rule(Action::Owe, &[HERSELF]),
    rule(Action::Owe, &[STAFF]),
    rule(Action::Owe, &[CARETAKER]),
    rule(Action::Owe, &[PROGRAM]),
    rule(Action::Owe, &[OPERATOR]),
    rule(Action::SeeFees, &[BOOKS]),
    rule(Action::SeeFees, &[KEEPS_ACCOUNT]),
    rule(Action::SeeFees, &[HERSELF]),
    rule(Action::SeeFees, &[READER]),
    rule(Action::SetPrices, &[OURS, STAFF]),
    rule(Action::SetPrices, &[LETS_IT]),
    rule(Action::SetPrices, &[OPERATOR]),
    rule(Action::SeeInvoices, &[OURS, READER]),
    rule(Action::SeeInvoices, &[LETS_IT]),
    rule(Action::Invoice, &[OURS, STAFF]),
    rule(Action::Invoice, &[LETS_IT]),
    rule(Action::Invoice, &[OPERATOR]),
    rule(Action::Waive, &[OURS, STAFF]),
    rule(Action::Waive, &[LETS_IT]),
    rule(Action::Waive, &[OPERATOR]),
    rule(Action::Credit, &[OURS, STAFF]),
    rule(Action::Credit, &[LETS_IT]),
    rule(Action::Credit, &[OPERATOR]),
    rule(Action::SetInvoicing, &[OURS, ADMINISTRATOR]),
    rule(Action::SetInvoicing, &[KEEPS_ITS_ACCOUNT, JUST_PROVED]),
    rule(
        Action::SetInvoicing,
        &[LETS_IT, IS_NO_ASSOCIATION, JUST_PROVED],
    ),
    rule(Action::FillDemo, &[OPERATOR]),
];

/// Asks the rules.
pub fn may(actor: &Actor, action: Action, facts: &Facts) -> Result<Permit<Action>, Denied> {
    access::decide(RULES, actor, action, facts)
}
