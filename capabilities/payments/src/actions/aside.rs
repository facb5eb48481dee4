//! Requests to change what was granted for, and claims to get money back.

use db::Conn;
use jiff::civil::Date;
use kernel::{Day, Money};

use super::{Hand, MADE, NotDone, end, lay::ask_for, number, pay::paid_of, report::put, risen};
use crate::{
    CHANGE_TASK, CLAIM_TASK, letters,
    model::{Change, ChangeState, Claim, ClaimState, Ending, FollowUp, Report},
    store,
};

/// Whoever has got it asks to change what was granted for.
pub fn ask_change(
    conn: &mut Conn,
    hand: &Hand<'_>,
    follow_up: &FollowUp,
    (text, report_on): (&str, Option<Date>),
) -> Result<Change, NotDone> {
    if follow_up.ending != Ending::Open {
        return Err(NotDone::NotNow);
    }
    let change = Change {
        id: hand.town.ids.next(),
        application_id: follow_up.application_id.clone(),
        text: text.to_owned(),
        report_on: report_on.map(Day::from),
        state: ChangeState::Asked,
        asked_at: hand.now(),
        asked_by: hand.person(),
        answer: String::new(),
        answered_at: None,
        answered_by: None,
    };
    store::asides::ask(conn, &change)?;
    let number = number(conn, &follow_up.application_id)?;
    let path = format!("/saker/utbetalinger/sak/{}", follow_up.application_id);
    hand.ask_staff(
        conn,
        (CHANGE_TASK, texts::id("payments-task-change")),
        (&change.id, follow_up),
        (&path, &[("number", number.as_str())]),
    )?;
    hand.record(conn, &change.id, MADE, follow_up.held_by.as_deref())?;
    Ok(change)
}

/// Staff answer it. A yes to a new date moves the reports that have not come.
pub fn answer_change(
    conn: &mut Conn,
    hand: &Hand<'_>,
    (follow_up, change): (&FollowUp, &Change),
    (is_yes, words): (bool, &str),
) -> Result<(), NotDone> {
    hand.unbarred(conn, &follow_up.application_id)?;
    let state = if is_yes {
        ChangeState::Approved
    } else {
        ChangeState::Refused
    };
    let at = (hand.now(), hand.person());
    if !store::asides::answer(conn, &change.id, (state, words), at)? {
        return Err(NotDone::Changed);
    }
    hand.done(conn, CHANGE_TASK, &change.id)?;
    hand.record(conn, &change.id, risen(1), follow_up.held_by.as_deref())?;
    if let Some(day) = change.report_on.filter(|_| is_yes) {
        for report in store::reports::of(conn, &follow_up.application_id)? {
            if report.state.is_written() {
                let later = Report {
                    due_on: day,
                    ..report
                };
                let later = put(conn, hand, follow_up, later)?;
                ask_for(conn, hand, follow_up, &later)?;
            }
        }
        grants::missing::clear(conn, &follow_up.application_id)?;
    }
    letters::change_answered(conn, hand.town, (change, state, words))?;
    end::complete(conn, hand, &follow_up.application_id)
}

/// Claims money back: never more than was paid and has not been claimed before.
pub fn claim(
    conn: &mut Conn,
    hand: &Hand<'_>,
    follow_up: &FollowUp,
    (amount, reason, due_on): (Money, &str, Date),
) -> Result<Claim, NotDone> {
    hand.unbarred(conn, &follow_up.application_id)?;
    if amount <= Money::ZERO || amount > claimable(conn, &follow_up.application_id)? {
        return Err(NotDone::WrongSum);
    }
    let claim = Claim {
        id: hand.town.ids.next(),
        application_id: follow_up.application_id.clone(),
        amount,
        reason: reason.to_owned(),
        due_on: Day::from(due_on),
        repaid: Money::ZERO,
        state: ClaimState::Claimed,
        claimed_at: hand.now(),
        claimed_by: hand.person(),
        settled_at: None,
        settled_by: None,
        remark: String::new(),
        version: 1,
        basis_id: None,
    };
    store::asides::claim(conn, &claim)?;
    if follow_up.ending == Ending::Completed {
        let again = FollowUp {
            ending: Ending::Open,
            ended_at: None,
            ended_by: None,
            ..follow_up.clone()
        };
        hand.save(conn, again)?;
    }
    let path = crate::grant_path(follow_up.held_by.as_deref(), &follow_up.application_id);
    hand.ask(
        conn,
        (CLAIM_TASK, texts::id("payments-task-claim")),
        (&claim.id, follow_up),
        &path,
        Some(due_on),
    )?;
    letters::claimed(conn, hand.town, &claim)?;
    hand.record(conn, &claim.id, MADE, follow_up.held_by.as_deref())?;
    Ok(claim)
}

/// What was paid and has not been claimed back.
pub fn claimable(conn: &mut Conn, application: &str) -> Result<Money, db::Error> {
    let paid = paid_of(conn, application)?;
    let claims = store::asides::claims(conn, application)?;
    Ok(paid - claims.iter().map(|it| it.amount).sum())
}

/// Money came back: some of a claim, or all of it.
pub fn repay(
    conn: &mut Conn,
    hand: &Hand<'_>,
    (follow_up, before): (&FollowUp, &Claim),
    amount: Money,
) -> Result<(), NotDone> {
    if !before.state.is_open() {
        return Err(NotDone::NotNow);
    }
    let repaid = before.repaid + amount;
    if amount <= Money::ZERO || repaid > before.amount {
        return Err(NotDone::WrongSum);
    }
    let is_all = repaid == before.amount;
    let claim = Claim {
        repaid,
        state: if is_all {
            ClaimState::Paid
        } else {
            ClaimState::Partly
        },
        ..before.clone()
    };
    settle(conn, hand, follow_up, claim)
}

/// Gives up what has not come of a claim, with the reason.
pub fn write_off(
    conn: &mut Conn,
    hand: &Hand<'_>,
    (follow_up, before): (&FollowUp, &Claim),
    why: &str,
) -> Result<(), NotDone> {
    if !before.state.is_open() {
        return Err(NotDone::NotNow);
    }
    let claim = Claim {
        state: ClaimState::WrittenOff,
        remark: why.to_owned(),
        ..before.clone()
    };
    settle(conn, hand, follow_up, claim)
}

fn settle(
    conn: &mut Conn,
    hand: &Hand<'_>,
    follow_up: &FollowUp,
    changed: Claim,
) -> Result<(), NotDone> {
    hand.unbarred(conn, &follow_up.application_id)?;
    let is_open = changed.state.is_open();
    let settled = Claim {
        settled_at: (!is_open).then(|| hand.now()),
        settled_by: hand.person().filter(|_| !is_open),
        ..changed
    };
    if !store::asides::save_claim(conn, &settled)? {
        return Err(NotDone::Changed);
    }
    let about = follow_up.held_by.as_deref();
    hand.record(conn, &settled.id, risen(settled.version), about)?;
    if !is_open {
        hand.done(conn, CLAIM_TASK, &settled.id)?;
    }
    end::complete(conn, hand, &follow_up.application_id)
}
