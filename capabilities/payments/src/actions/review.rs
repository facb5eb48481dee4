//! Reviewing reports. A person approves; a report nobody looks at stays delivered.

use db::Conn;
use jiff::civil::Date;
use kernel::Day;

use super::{Hand, NotDone, end, lay::ask_for, report::put};
use crate::{
    ATTEST_TASK, DELIVERED_TASK, REPORT_TASK,
    attesting::must_be_attested,
    letters,
    model::{FollowUp, Report, ReportState},
};

/// What a reviewer says of a report.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// It is good.
    Approve,
    /// Something is missing, to come by a day.
    Lack(Date),
    /// It is not good, and nothing more is wanted.
    Refuse,
    /// It need not come.
    Remit,
    /// It may come later.
    Postpone(Date),
}

/// Says it, with reasons for everything but a yes.
pub fn review(
    conn: &mut Conn,
    hand: &Hand<'_>,
    (follow_up, before): (&FollowUp, &Report),
    (verdict, words): (Verdict, &str),
) -> Result<Report, NotDone> {
    hand.unbarred(conn, &follow_up.application_id)?;
    let is_delivered = before.state == ReportState::Delivered;
    let (state, due_on) = match verdict {
        Verdict::Approve if is_delivered => {
            if must_be_attested(conn, follow_up)? && before.attested_at.is_none() {
                return Err(NotDone::Held);
            }
            (ReportState::Approved, before.due_on)
        }
        Verdict::Lack(day) if is_delivered => (ReportState::Lacking, Day::from(day)),
        Verdict::Refuse if is_delivered => (ReportState::Refused, before.due_on),
        Verdict::Remit if !before.state.is_settled() => (ReportState::Remitted, before.due_on),
        Verdict::Postpone(day) if before.state.is_written() => (before.state, Day::from(day)),
        _ => return Err(NotDone::NotNow),
    };
    let reviewed = Report {
        state,
        due_on,
        answer: words.to_owned(),
        reviewed_at: Some(hand.now()),
        reviewed_by: hand.person(),
        ..before.clone()
    };
    let reviewed = put(conn, hand, follow_up, reviewed)?;
    for kind in [DELIVERED_TASK, ATTEST_TASK, REPORT_TASK] {
        hand.done(conn, kind, &reviewed.id)?;
    }
    if state.is_written() {
        grants::missing::clear(conn, &follow_up.application_id)?;
        ask_for(conn, hand, follow_up, &reviewed)?;
    }
    if state == ReportState::Remitted {
        grants::missing::clear(conn, &follow_up.application_id)?;
    }
    letters::reviewed(conn, hand.town, &reviewed)?;
    end::complete(conn, hand, &follow_up.application_id)?;
    Ok(reviewed)
}
