//! How a follow-up ends: by itself when everything is paid, approved and settled; because the recipient
//! says no thank you; because what it was granted for did not happen.

use db::Conn;
use kernel::Money;

use super::{Hand, NotDone, pay::paid_of};
use crate::{
    REPORT_TASK, happened,
    model::{ChangeState, ClaimState, Ending, FollowUp, Line, Report, ReportState},
    store,
};

/// Ends a follow-up in which nothing is left to do.
pub fn complete(conn: &mut Conn, hand: &Hand<'_>, application: &str) -> Result<(), NotDone> {
    let Some(known) = store::follow_ups::one(conn, application)? else {
        return Ok(());
    };
    let lines = store::lines::of(conn, application)?;
    let reports = store::reports::of(conn, application)?;
    let claims = store::asides::claims(conn, application)?;
    let changes = store::asides::changes(conn, application)?;
    let is_left = lines.iter().any(Line::is_open)
        || reports.iter().any(|it| !it.state.is_settled())
        || claims.iter().any(|it| it.state.is_open())
        || changes.iter().any(|it| it.state == ChangeState::Asked);
    if known.ending != Ending::Open || is_left {
        return Ok(());
    }
    let paid = paid_of(conn, application)?;
    let back: Money = claims.iter().map(|claim| claim.repaid).sum();
    let given_up = claims.iter().any(|it| it.state == ClaimState::WrittenOff);
    let ending = if given_up {
        Ending::WrittenOff
    } else if back >= paid && paid > Money::ZERO {
        Ending::Repaid
    } else {
        Ending::Completed
    };
    finish(conn, hand, known, (ending, ""))
}

/// The recipient says no thank you, before anything is paid.
pub fn decline(
    conn: &mut Conn,
    hand: &Hand<'_>,
    before: &FollowUp,
    why: &str,
) -> Result<(), NotDone> {
    give_up(conn, hand, before, (Ending::Declined, why))
}

/// What it was granted for did not happen in time.
pub fn lapse(
    conn: &mut Conn,
    hand: &Hand<'_>,
    before: &FollowUp,
    why: &str,
) -> Result<(), NotDone> {
    hand.unbarred(conn, &before.application_id)?;
    give_up(conn, hand, before, (Ending::Lapsed, why))
}

/// Nothing that is paid, or on its way in a run, can be given up: it is claimed back instead.
fn give_up(
    conn: &mut Conn,
    hand: &Hand<'_>,
    before: &FollowUp,
    (ending, why): (Ending, &str),
) -> Result<(), NotDone> {
    let taken = store::runs::taken(conn)?;
    let lines = store::lines::of(conn, &before.application_id)?;
    let is_out = |line: &Line| line.paid_on.is_some() || taken.contains(&line.id);
    if before.ending != Ending::Open || lines.iter().any(is_out) {
        return Err(NotDone::NotNow);
    }
    for line in lines.into_iter().filter(Line::is_open) {
        let dropped = Line {
            dropped_at: Some(hand.now()),
            ..line
        };
        store::lines::save(conn, &dropped)?;
    }
    for report in store::reports::of(conn, &before.application_id)? {
        if report.state.is_settled() {
            continue;
        }
        hand.done(conn, REPORT_TASK, &report.id)?;
        let remitted = Report {
            state: ReportState::Remitted,
            ..report
        };
        if !store::reports::save(conn, &remitted)? {
            return Err(NotDone::Changed);
        }
    }
    grants::missing::clear(conn, &before.application_id)?;
    finish(conn, hand, before.clone(), (ending, why))
}

fn finish(
    conn: &mut Conn,
    hand: &Hand<'_>,
    known: FollowUp,
    (ending, why): (Ending, &str),
) -> Result<(), NotDone> {
    let ended = FollowUp {
        ending,
        ended_at: Some(hand.now()),
        ended_by: hand.person(),
        end_reason: why.to_owned(),
        ..known
    };
    let is_support = matches!(
        ending,
        Ending::Completed | Ending::Open | Ending::WrittenOff
    );
    if !is_support {
        grants::committed::release(conn, &ended.application_id, hand.now())?;
        happened::ended(conn, hand.town, &ended.application_id)?;
    }
    hand.save(conn, ended)?;
    Ok(())
}
