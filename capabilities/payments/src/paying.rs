//! What can be paid, to whom and where, and what holds the rest back.
//!
//! The account is the one in force in the register when the run is made. When it was given after the
//! application was sent, an officer who did not give it says that it is right before money goes out:
//! a changed account is how grants are stolen.

use std::collections::BTreeMap;

use associations::model::AssociationId;
use db::{Conn, Error};
use grants::model::Application;
use kernel::Day;
use upkeep::model::BankAccount;

use crate::{
    model::{FollowUp, Hold, Line, ReportState, held},
    store,
};

/// A line with whoever is to have it.
#[derive(Clone, Debug)]
pub struct Payable {
    /// The line.
    pub line: Line,
    /// The application it is of.
    pub application: Application,
    /// Who is paid.
    pub payee: Payee,
    /// What holds it back; none: it can be paid.
    pub hold: Option<Hold>,
}

/// Who is paid.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Payee {
    /// Their name.
    pub name: String,
    /// Their number; may be empty.
    pub organisation_number: String,
    /// Their account; empty when there is none.
    pub account: String,
    /// What holds everything to them back.
    pub hold: Option<Hold>,
}

/// Every line that money may still go out by and that no run has.
pub fn payables(conn: &mut Conn, until: Day) -> Result<Vec<Payable>, Error> {
    let taken = store::runs::taken(conn)?;
    let open: BTreeMap<String, FollowUp> = store::follow_ups::open(conn)?
        .into_iter()
        .map(|it| (it.application_id.clone(), it))
        .collect();
    let mut payees: BTreeMap<String, (Application, Payee, bool)> = BTreeMap::new();
    let mut all = Vec::new();
    for line in store::lines::open(conn)? {
        let Some(follow_up) = open.get(&line.application_id) else {
            continue;
        };
        if taken.contains(&line.id) {
            continue;
        }
        if !payees.contains_key(&line.application_id) {
            let application = grants::store::applications::one(conn, &line.application_id)?
                .ok_or(Error::NotFound)?;
            let payee = payee(conn, follow_up, &application)?;
            let approved = reports_approved(conn, &line.application_id)?;
            payees.insert(line.application_id.clone(), (application, payee, approved));
        }
        let Some((application, payee, approved)) = payees.get(&line.application_id) else {
            continue;
        };
        all.push(Payable {
            hold: held(&line, *approved, until).or(payee.hold),
            application: application.clone(),
            payee: payee.clone(),
            line,
        });
    }
    Ok(all)
}

/// Whether a grant is money: of free use of premises nothing is paid, and no account is asked for.
pub fn is_money(conn: &mut Conn, it: &Application) -> Result<bool, Error> {
    Ok(grants::store::schemes::kind_of(conn, &it.guidelines_id)?.is_money())
}

/// Who is paid, where to, and what holds everything to them back.
pub fn payee(
    conn: &mut Conn,
    follow_up: &FollowUp,
    application: &Application,
) -> Result<Payee, Error> {
    let decision = grants::store::decisions::of(conn, &application.id)?;
    let is_other = decision.is_none_or(|it| it.id != follow_up.decision_id);
    let mut payee = match &application.held_by {
        Some(id) => of_association(conn, follow_up, application, id)?,
        None => of_person(conn, follow_up, application)?,
    };
    if is_other {
        payee.hold = Some(Hold::OtherDecision);
    }
    Ok(payee)
}

fn of_association(
    conn: &mut Conn,
    follow_up: &FollowUp,
    application: &Application,
    id: &str,
) -> Result<Payee, Error> {
    let association = associations::one(conn, &AssociationId(id.to_owned()))?;
    let number = association.and_then(|it| it.organisation_number);
    let account = upkeep::account_in_force(conn, id)?;
    let hold = match &account {
        None => Some(Hold::NoAccount),
        Some(account) if is_unconfirmed(follow_up, application, account) => {
            Some(Hold::ChangedAccount)
        }
        Some(_) => None,
    };
    Ok(Payee {
        name: associations::name(conn, id)?.unwrap_or_default(),
        organisation_number: number.map(|it| it.as_str().to_owned()).unwrap_or_default(),
        account: account
            .map(|it| it.number.as_str().to_owned())
            .unwrap_or_default(),
        hold,
    })
}

fn of_person(
    conn: &mut Conn,
    follow_up: &FollowUp,
    application: &Application,
) -> Result<Payee, Error> {
    let person = match &application.person_id {
        Some(id) => identity::people::one(conn, id)?.map(|it| it.name),
        None => None,
    };
    let name = if application.group_name.is_empty() {
        person.unwrap_or_default()
    } else {
        application.group_name.clone()
    };
    Ok(Payee {
        name,
        organisation_number: String::new(),
        account: follow_up.account.clone(),
        hold: if follow_up.account.is_empty() {
            Some(Hold::NoAccount)
        } else {
            (follow_up.confirmed != follow_up.account).then_some(Hold::ChangedAccount)
        },
    })
}

/// Whether an account was given after the application was sent, and no other officer has said since
/// that it is right.
pub fn is_unconfirmed(
    follow_up: &FollowUp,
    application: &Application,
    account: &BankAccount,
) -> bool {
    let sent = application.sent_at.unwrap_or(application.began_at);
    account.proposed_at > sent && follow_up.confirmed != account.id
}

/// Whether every report of a grant is approved, or need not come.
pub fn reports_approved(conn: &mut Conn, application: &str) -> Result<bool, Error> {
    let reports = store::reports::of(conn, application)?;
    Ok(reports
        .iter()
        .all(|report| ReportState::is_settled(report.state)))
}
