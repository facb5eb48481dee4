//! Who may do what with prices and fees.
//!
//! Anybody may see what premises cost. Those of the municipality's own people who work with premises
//! decide price lists and invoice. Whoever books for an association, or for herself, is the one who
//! comes to owe, and may see it.

use access::{Action as Named, Actor, Condition, Denied, Permit, PersonId, Rule, Scope};

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

/// What a decision looks at: who owes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Facts {
    association: String,
    person: Option<PersonId>,
}

impl Facts {
    /// About nobody in particular.
    pub fn none() -> Self {
        Self::default()
    }

    /// About an association.
    pub fn of(association: &str) -> Self {
        Self {
            association: association.to_owned(),
            person: None,
        }
    }

    /// About somebody who owes.
    pub fn owed_by(debtor: &Debtor) -> Self {
        match debtor {
            Debtor::Association(id) => Self::of(id),
            Debtor::Payer(_) => Self::none(),
            Debtor::Person(person) => Self {
                association: String::new(),
                person: Some(person.clone()),
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
    rule(Action::SetPrices, &[STAFF]),
    rule(Action::SetPrices, &[OPERATOR]),
    rule(Action::SeeInvoices, &[READER]),
    rule(Action::Invoice, &[STAFF]),
    rule(Action::Invoice, &[OPERATOR]),
    rule(Action::Waive, &[STAFF]),
    rule(Action::Waive, &[OPERATOR]),
    rule(Action::Credit, &[STAFF]),
    rule(Action::Credit, &[OPERATOR]),
    rule(Action::SetInvoicing, &[ADMINISTRATOR]),
    rule(Action::FillDemo, &[OPERATOR]),
];

/// Asks the rules.
pub fn may(actor: &Actor, action: Action, facts: &Facts) -> Result<Permit<Action>, Denied> {
    access::decide(RULES, actor, action, facts)
}
