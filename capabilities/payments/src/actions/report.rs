//! Writing, attesting and delivering a report.

use std::collections::BTreeMap;

use db::{Conn, Error};
use documents::Clean;

use super::{Hand, MADE, NotDone, number, risen};
use crate::{
    ATTEST_TASK, DELIVERED_TASK, REPORT_TASK,
    attesting::must_be_attested,
    letters,
    model::{AccountLine, FollowUp, Report, ReportState},
    store::{self, reports::Attachment},
};

/// What is written in a report.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reporting {
    /// What was done.
    pub done: String,
    /// Accounts.
    pub lines: Vec<AccountLine>,
    /// How many took part, of them under 20, events, hours of voluntary work.
    pub numbers: [Option<i64>; 4],
    /// Answers to the scheme's own questions, by code.
    pub answers: BTreeMap<String, String>,
}

/// Keeps what was written.
pub fn save_report(
    conn: &mut Conn,
    hand: &Hand<'_>,
    (follow_up, before): (&FollowUp, &Report),
    it: &Reporting,
) -> Result<Report, NotDone> {
    if !before.state.is_written() {
        return Err(NotDone::NotNow);
    }
    let [participants, young, events, hours] = it.numbers;
    let begun = Report {
        state: if before.state == ReportState::Awaited {
            ReportState::Begun
        } else {
            before.state
        },
        done: it.done.clone(),
        accounts: json(&it.lines)?,
        answers: json(&it.answers)?,
        participants,
        young,
        events,
        hours,
        // Whoever attested, attested other accounts.
        attested_at: None,
        attested_by: None,
        ..before.clone()
    };
    put(conn, hand, follow_up, begun)
}

fn json(it: &impl serde::Serialize) -> Result<String, Error> {
    serde_json::to_string(it).map_err(|fault| Error::Failed(fault.to_string()))
}

/// Delivers a report that is whole. From a sum another officer is asked to attest it.
pub fn deliver(
    conn: &mut Conn,
    hand: &Hand<'_>,
    (follow_up, before): (&FollowUp, &Report),
) -> Result<Report, NotDone> {
    if !before.state.is_written() {
        return Err(NotDone::NotNow);
    }
    let delivered = Report {
        state: ReportState::Delivered,
        delivered_at: Some(hand.now()),
        delivered_by: hand.person(),
        ..before.clone()
    };
    let delivered = put(conn, hand, follow_up, delivered)?;
    hand.done(conn, REPORT_TASK, &delivered.id)?;
    grants::missing::clear(conn, &follow_up.application_id)?;
    let number = number(conn, &follow_up.application_id)?;
    let words = [("number", number.as_str())];
    hand.ask_staff(
        conn,
        (DELIVERED_TASK, texts::id("payments-task-delivered")),
        (&delivered.id, follow_up),
        (&format!("/saker/rapporter/{}", delivered.id), &words),
    )?;
    if must_be_attested(conn, follow_up)? {
        hand.ask(
            conn,
            (ATTEST_TASK, texts::id("payments-task-attest")),
            (&delivered.id, follow_up),
            &crate::report_path(follow_up.held_by.as_deref(), &delivered),
            None,
        )?;
    }
    letters::delivered(conn, hand.town, &follow_up.application_id)?;
    Ok(delivered)
}

/// Another officer says that the accounts are right.
pub fn attest(
    conn: &mut Conn,
    hand: &Hand<'_>,
    (follow_up, before): (&FollowUp, &Report),
) -> Result<Report, NotDone> {
    if before.state != ReportState::Delivered || before.attested_at.is_some() {
        return Err(NotDone::NotNow);
    }
    if before.delivered_by.is_some() && before.delivered_by == hand.person() {
        return Err(NotDone::SamePerson);
    }
    let attested = Report {
        attested_at: Some(hand.now()),
        attested_by: hand.person(),
        ..before.clone()
    };
    hand.done(conn, ATTEST_TASK, &before.id)?;
    put(conn, hand, follow_up, attested)
}

/// Keeps a file with a report.
pub fn attach(
    conn: &mut Conn,
    hand: &Hand<'_>,
    (follow_up, report): (&FollowUp, &Report),
    file: &Clean,
) -> Result<(), NotDone> {
    if !report.state.is_written() {
        return Err(NotDone::NotNow);
    }
    let by = hand.person();
    let word = by.as_ref().map_or("staff", |person| person.0.as_str());
    let (clock, ids) = (&*hand.town.clock, &*hand.town.ids);
    let attachment = Attachment {
        id: ids.next(),
        report_id: report.id.clone(),
        file_id: documents::keep(conn, clock, ids, file, word)?,
        given_at: hand.now(),
        given_by: by.clone(),
    };
    store::reports::attach(conn, &attachment)?;
    hand.record(conn, &attachment.id, MADE, follow_up.held_by.as_deref())?;
    Ok(())
}

/// Takes a file out of a report again.
pub fn detach(
    conn: &mut Conn,
    hand: &Hand<'_>,
    (follow_up, report): (&FollowUp, &Report),
    attachment: &Attachment,
) -> Result<(), NotDone> {
    if !report.state.is_written() {
        return Err(NotDone::NotNow);
    }
    store::reports::detach(conn, attachment)?;
    hand.record(conn, &attachment.id, risen(1), follow_up.held_by.as_deref())?;
    Ok(())
}

/// Stores a changed report and records it.
pub fn put(
    conn: &mut Conn,
    hand: &Hand<'_>,
    follow_up: &FollowUp,
    changed: Report,
) -> Result<Report, NotDone> {
    if !store::reports::save(conn, &changed)? {
        return Err(NotDone::Changed);
    }
    let about = follow_up.held_by.as_deref();
    hand.record(conn, &changed.id, risen(changed.version), about)?;
    Ok(Report {
        version: changed.version + 1,
        ..changed
    })
}
