//! Treating a complaint: admitting or dismissing a late one, changing the decision, sending it on with
//! the first body's view, and entering what the appeal body answered.
//!
//! A new decision takes the place of the first and both are kept. More money comes from what is left of
//! the pot, or from where it is said to; no other applicant's decision is touched, also where a formula
//! divided the round.

use db::Conn;
use grants::{
    actions::{Hand as GrantsHand, NewDecision},
    committed,
    model::{Decision, complaint::last_day},
};
use kernel::{Day, Money};
use pdf::Block;

use super::{Case, Hand, NotDone};
use crate::{
    COMPLAINT_TASK, letters,
    model::{Complaint, ComplaintState, MoneyFrom, can_be_admitted},
};

/// A new sum, why, and where more money comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewSum {
    /// How much in all.
    pub amount: Money,
    /// Why.
    pub reasons: String,
    /// Where more money comes from.
    pub money_from: Option<MoneyFrom>,
    /// The same in words.
    pub money_words: String,
}

/// What the appeal body answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answered {
    /// The appeal body.
    pub body: String,
    /// Its case number.
    pub case_number: String,
    /// The new sum; none when the decision stands.
    pub new_sum: Option<NewSum>,
    /// Why.
    pub reasons: String,
}

/// Admits a late one.
pub fn admit(conn: &mut Conn, hand: &Hand<'_>, case: &Case, why: &str) -> Result<(), NotDone> {
    let complaint = in_state(case, ComplaintState::Late)?;
    let decided_on = case.decision.decided_at.in_oslo().date();
    if !can_be_admitted(decided_on, complaint.received_on.date()) {
        return Err(NotDone::TooOld);
    }
    let admitted = Complaint {
        state: ComplaintState::Received,
        admitted_why: why.to_owned(),
        ..complaint.clone()
    };
    hand.save(conn, admitted, ("admitted", why))?;
    Ok(())
}

/// Dismisses a late one. That is a decision too, and can be complained of.
pub fn dismiss(conn: &mut Conn, hand: &Hand<'_>, case: &Case, why: &str) -> Result<(), NotDone> {
    let complaint = in_state(case, ComplaintState::Late)?;
    let dismissed = Complaint {
        state: ComplaintState::Dismissed,
        reasons: why.to_owned(),
        answered_at: Some(hand.now()),
        answered_by: hand.person(),
        ..complaint.clone()
    };
    let dismissed = hand.save(conn, dismissed, ("dismissed", ""))?;
    let day = Day::from(last_day(hand.now()));
    let blocks = letters::dismissed;
    letters::answer(conn, hand.town, (case, &dismissed), Some(day), &blocks)?;
    close(conn, hand, &dismissed.id)
}

/// The first body changes its decision (forvaltningsloven § 33 second paragraph).
pub fn change(
    conn: &mut Conn,
    hand: &Hand<'_>,
    case: &Case,
    sum: &NewSum,
) -> Result<Decision, NotDone> {
    let complaint = in_state(case, ComplaintState::Received)?;
    let changed = Complaint {
        state: ComplaintState::Changed,
        reasons: sum.reasons.clone(),
        ..complaint.clone()
    };
    let day = Day::from(last_day(hand.now()));
    new_decision(conn, hand, case, changed, (sum, Some(day)))
}

/// Lets the decision stand and sends the complaint to the appeal body with a view. Whoever complained
/// gets the view too (§ 33 fourth paragraph).
pub fn send_on(
    conn: &mut Conn,
    hand: &Hand<'_>,
    case: &Case,
    (body, view): (&str, &str),
) -> Result<(), NotDone> {
    let complaint = in_state(case, ComplaintState::Received)?;
    let sent_on = Complaint {
        state: ComplaintState::Forwarded,
        body: body.to_owned(),
        view: view.to_owned(),
        sent_on_at: Some(hand.now()),
        sent_on_by: hand.person(),
        ..complaint.clone()
    };
    let sent_on = hand.save(conn, sent_on, ("forwarded", body))?;
    letters::forwarded(conn, hand.town, case, &sent_on)?;
    Ok(())
}

/// Enters what the appeal body answered. Its answer is final.
pub fn answer(conn: &mut Conn, hand: &Hand<'_>, case: &Case, it: &Answered) -> Result<(), NotDone> {
    let complaint = in_state(case, ComplaintState::Forwarded)?;
    let answered = Complaint {
        body: it.body.clone(),
        case_number: it.case_number.clone(),
        reasons: it.reasons.clone(),
        ..complaint.clone()
    };
    if let Some(sum) = &it.new_sum {
        let won = Complaint {
            state: ComplaintState::Won,
            ..answered
        };
        new_decision(conn, hand, case, won, (sum, None))?;
        return Ok(());
    }
    let upheld = Complaint {
        state: ComplaintState::Upheld,
        answered_at: Some(hand.now()),
        answered_by: hand.person(),
        ..answered
    };
    let upheld = hand.save(conn, upheld, ("upheld", ""))?;
    let blocks = letters::upheld;
    letters::answer(conn, hand.town, (case, &upheld), None, &blocks)?;
    close(conn, hand, &upheld.id)
}

fn in_state(case: &Case, state: ComplaintState) -> Result<&Complaint, NotDone> {
    if case.complaint.state == state {
        Ok(&case.complaint)
    } else {
        Err(NotDone::Changed)
    }
}

fn new_decision(
    conn: &mut Conn,
    hand: &Hand<'_>,
    case: &Case,
    complaint: Complaint,
    (sum, complain_by): (&NewSum, Option<Day>),
) -> Result<Decision, NotDone> {
    if sum.amount == case.decision.amount {
        return Err(NotDone::SameSum);
    }
    let more = sum.amount.ore() - case.decision.amount.ore();
    if more > 0 {
        let is_there = match sum.money_from {
            Some(MoneyFrom::Pot) => committed::left(conn, &case.round)? >= more,
            Some(MoneyFrom::Other) => !sum.money_words.is_empty(),
            None => false,
        };
        if !is_there {
            return Err(NotDone::NoMoney);
        }
    }
    let actor = hand.permit.actor();
    let permit = grants::access::may_as_staff(actor, grants::access::Action::Decide)
        .map_err(|denied| db::Error::Failed(denied.to_string()))?;
    let new = NewDecision {
        amount: sum.amount,
        reasons: sum.reasons.clone(),
        conditions: case.decision.conditions.clone(),
        body: complaint.body.clone(),
        case_number: complaint.case_number.clone(),
        complain_by,
    };
    let which = (&case.application, &case.decision);
    let grants_hand = GrantsHand::new(hand.town, &permit);
    let decision = grants::actions::replace(conn, &grants_hand, which, &new)?;
    let kind = complaint.state.word();
    let answered = Complaint {
        money_from: if more > 0 {
            sum.money_from
                .map(MoneyFrom::word)
                .unwrap_or_default()
                .to_owned()
        } else {
            String::new()
        },
        money_words: sum.money_words.clone(),
        new_decision_id: Some(decision.id.clone()),
        answered_at: Some(hand.now()),
        answered_by: hand.person(),
        ..complaint
    };
    let answered = hand.save(conn, answered, (kind, ""))?;
    let amount = sum.amount;
    let blocks = move |say: &texts::Speaker, case: &Case, complaint: &Complaint| -> Vec<Block> {
        letters::changed(say, (case, complaint), amount)
    };
    letters::answer(conn, hand.town, (case, &answered), complain_by, &blocks)?;
    close(conn, hand, &answered.id)?;
    Ok(decision)
}

/// The task of staff is done.
pub(super) fn close(conn: &mut Conn, hand: &Hand<'_>, id: &str) -> Result<(), NotDone> {
    let person = hand.person();
    tasks::close(
        conn,
        &*hand.town.clock,
        (COMPLAINT_TASK, id),
        tasks::State::Done,
        person.as_ref(),
    )?;
    Ok(())
}
