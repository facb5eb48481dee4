//! A new decision in the place of one that was told, such as after a complaint. Both are kept: the
//! first with the time at which it stopped counting. No other applicant's decision is touched.

use db::Conn;
use kernel::{Day, Money};

use super::{Hand, NotDone};
use crate::{
    model::{Application, Decision, Outcome},
    store,
};

/// What is decided in its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewDecision {
    /// How much.
    pub amount: Money,
    /// Why.
    pub reasons: String,
    /// On what conditions.
    pub conditions: String,
    /// Who decided, when it was no officer.
    pub body: String,
    /// Its case number there.
    pub case_number: String,
    /// The last day to complain of it; none when there is no further complaint.
    pub complain_by: Option<Day>,
}

/// Puts a new decision in the place of one that was told. It is told at once; the letter is for
/// whoever asked for it.
pub fn replace(
    conn: &mut Conn,
    hand: &Hand<'_>,
    (application, before): (&Application, &Decision),
    it: &NewDecision,
) -> Result<Decision, NotDone> {
    if before.notified_at.is_none() {
        return Err(NotDone::NotNow);
    }
    if !store::decisions::replace(conn, &before.id, hand.now())? {
        return Err(NotDone::Changed);
    }
    let outcome = Outcome::of(application.applied, it.amount);
    let decision = Decision {
        id: hand.town.ids.next(),
        outcome,
        amount: it.amount,
        reasons: it.reasons.clone(),
        conditions: it.conditions.clone(),
        body: it.body.clone(),
        case_number: it.case_number.clone(),
        report_on: before.report_on.filter(|_| outcome.gives()),
        bulk: String::new(),
        decided_at: hand.now(),
        decided_by: hand.person(),
        notified_at: Some(hand.now()),
        complain_by: it.complain_by,
        letter: String::new(),
        hash: String::new(),
        standard: String::new(),
        replaced_at: None,
        ..before.clone()
    };
    store::decisions::insert(conn, &decision)?;
    hand.tell(conn, &application.id, ("replaced", ""), false)?;
    hand.record(
        conn,
        &decision.id,
        super::MADE,
        application.held_by.as_deref(),
    )?;
    Ok(decision)
}
