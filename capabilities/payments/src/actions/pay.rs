//! Payment runs: made of what can be paid, released by two different people, paid by the bank.
//!
//! Each step is one transaction: a program that is stopped in the middle has done all of it or nothing.
//! The second release makes the file and takes the run out of everybody's reach in the same breath; a
//! release that is repeated finds it released. That a line is in one run only is kept by the table.

use db::{Conn, Error};
use documents::{Clean, Kind};
use grants::impartiality::Standings;
use jiff::civil::Date;
use kernel::{Day, Money};

use super::{Hand, MADE, NotDone, end, risen};
use crate::{
    letters,
    model::{Hold, Run, RunLine, RunState},
    paying, payment_file, store,
};

/// Makes a run of the chosen lines that can be paid by a day.
pub fn make_run(
    conn: &mut Conn,
    hand: &Hand<'_>,
    until: Date,
    chosen: &[String],
) -> Result<Run, NotDone> {
    let until = Day::from(until);
    let mut standings = Standings::of(&*hand.town.clock, hand.permit.actor());
    let mut lines = Vec::new();
    for it in paying::payables(conn, until)? {
        let is_chosen = it.hold.is_none() && chosen.contains(&it.line.id);
        if is_chosen && !standings.steps_aside(conn, &it.application)? {
            lines.push(it);
        }
    }
    if lines.is_empty() {
        return Err(NotDone::Nothing);
    }
    let run = Run {
        id: hand.town.ids.next(),
        number: store::runs::next_number(conn)?,
        until,
        state: RunState::Made,
        lines: i64::try_from(lines.len()).unwrap_or(i64::MAX),
        total: lines.iter().map(|it| it.line.amount).sum(),
        made_at: hand.now(),
        made_by: hand.person(),
        first_at: None,
        first_by: None,
        second_at: None,
        second_by: None,
        undone_at: None,
        paid_on: None,
        csv_file: String::new(),
        csv_hash: String::new(),
        json_file: String::new(),
        json_hash: String::new(),
        version: 1,
    };
    let rows: Vec<RunLine> = lines
        .into_iter()
        .map(|it| RunLine {
            reference: format!(
                "{}-{}",
                it.application.number.as_deref().unwrap_or_default(),
                it.line.rank
            ),
            line_id: it.line.id,
            run_id: run.id.clone(),
            payee: it.payee.name,
            organisation_number: it.payee.organisation_number,
            account: it.payee.account,
            amount: it.line.amount,
        })
        .collect();
    store::runs::insert(conn, &run, &rows)?;
    hand.record(conn, &run.id, MADE, None)?;
    Ok(run)
}

/// Releases a run: the first person looks it over, the second makes the file.
pub fn release(conn: &mut Conn, hand: &Hand<'_>, before: &Run) -> Result<Run, NotDone> {
    let Some(person) = hand.person() else {
        return Err(NotDone::SamePerson);
    };
    match before.state {
        RunState::Made => {
            check(conn, hand, before)?;
            let first = Run {
                state: RunState::First,
                first_at: Some(hand.now()),
                first_by: Some(person),
                ..before.clone()
            };
            save(conn, hand, first)
        }
        RunState::First if before.first_by.as_ref() == Some(&person) => Err(NotDone::SamePerson),
        RunState::First => {
            check(conn, hand, before)?;
            let lines = store::runs::lines(conn, &before.id)?;
            let released = Run {
                state: RunState::Released,
                second_at: Some(hand.now()),
                second_by: Some(person),
                ..before.clone()
            };
            let name = |ending: &str| format!("utbetaling-{}.{ending}", before.number);
            let csv = payment_file::csv(&released, &lines)?;
            let json = payment_file::json(&released, &lines)?;
            let (csv_file, csv_hash) = keep(conn, hand, &name("csv"), csv)?;
            let (json_file, json_hash) = keep(conn, hand, &name("json"), json)?;
            let released = Run {
                csv_file,
                csv_hash,
                json_file,
                json_hash,
                ..released
            };
            save(conn, hand, released)
        }
        _ => Err(NotDone::NotNow),
    }
}

/// What was so when the run was made must be so when it is released: an account that was changed
/// meanwhile, or a decision, stops it. Whoever steps aside for one of the recipients releases none.
fn check(conn: &mut Conn, hand: &Hand<'_>, run: &Run) -> Result<(), NotDone> {
    for row in store::runs::lines(conn, &run.id)? {
        let line = store::lines::one(conn, &row.line_id)?.ok_or(Error::NotFound)?;
        hand.unbarred(conn, &line.application_id)?;
        let follow_up = store::follow_ups::one(conn, &line.application_id)?;
        let follow_up = follow_up.ok_or(Error::NotFound)?;
        let application = grants::store::applications::one(conn, &line.application_id)?;
        let payee = paying::payee(conn, &follow_up, &application.ok_or(Error::NotFound)?)?;
        let held: Option<Hold> = payee.hold;
        if held.is_some() || payee.account != row.account || !line.is_open() {
            return Err(NotDone::Held);
        }
    }
    Ok(())
}

/// Keeps a file that was made here. Gives back where, and its SHA-256.
pub(super) fn keep(
    conn: &mut Conn,
    hand: &Hand<'_>,
    name: &str,
    text: String,
) -> Result<(String, String), Error> {
    let file = Clean::made_here(name, Kind::Text, text.into_bytes());
    let by = hand
        .person()
        .map_or_else(|| "program".to_owned(), |it| it.0);
    let id = documents::keep(conn, &*hand.town.clock, &*hand.town.ids, &file, &by)?;
    Ok((id.0, file.sha256().to_owned()))
}

fn save(conn: &mut Conn, hand: &Hand<'_>, changed: Run) -> Result<Run, NotDone> {
    if !store::runs::save(conn, &changed)? {
        return Err(NotDone::Changed);
    }
    hand.record(conn, &changed.id, risen(changed.version), None)?;
    Ok(Run {
        version: changed.version + 1,
        ..changed
    })
}

/// Takes a run back before the second release; its lines can be in another.
pub fn undo_run(conn: &mut Conn, hand: &Hand<'_>, before: &Run) -> Result<(), NotDone> {
    if !matches!(before.state, RunState::Made | RunState::First) {
        return Err(NotDone::NotNow);
    }
    store::runs::give_back(conn, &before.id)?;
    let undone = Run {
        state: RunState::Undone,
        undone_at: Some(hand.now()),
        ..before.clone()
    };
    save(conn, hand, undone)?;
    Ok(())
}

/// Says that the bank has paid a released run, and tells every recipient.
pub fn mark_paid(conn: &mut Conn, hand: &Hand<'_>, before: &Run, on: Date) -> Result<(), NotDone> {
    enter_paid(conn, hand, before, on)?;
    for row in store::runs::lines(conn, &before.id)? {
        let line = store::lines::one(conn, &row.line_id)?.ok_or(Error::NotFound)?;
        letters::paid(conn, hand.town, &line.application_id, (row.amount, on))?;
    }
    Ok(())
}

/// Says that the bank has paid a released run, and tells nobody: it was long ago.
pub fn enter_paid(conn: &mut Conn, hand: &Hand<'_>, before: &Run, on: Date) -> Result<(), NotDone> {
    if before.state != RunState::Released {
        return Err(NotDone::NotNow);
    }
    let rows = store::runs::lines(conn, &before.id)?;
    let ids: Vec<String> = rows.iter().map(|row| row.line_id.clone()).collect();
    if store::lines::paid(conn, &ids, Day::from(on))? != ids.len() {
        return Err(NotDone::Changed);
    }
    let paid = Run {
        state: RunState::Paid,
        paid_on: Some(Day::from(on)),
        ..before.clone()
    };
    save(conn, hand, paid)?;
    for row in rows {
        let line = store::lines::one(conn, &row.line_id)?.ok_or(Error::NotFound)?;
        let so_far = paid_of(conn, &line.application_id)?;
        grants::store::paid::put(conn, &line.application_id, so_far)?;
        end::complete(conn, hand, &line.application_id)?;
    }
    Ok(())
}

/// What was paid of a grant so far.
pub fn paid_of(conn: &mut Conn, application: &str) -> Result<Money, Error> {
    let lines = store::lines::of(conn, application)?;
    let paid = lines.iter().filter(|line| line.paid_on.is_some());
    Ok(paid.map(|line| line.amount).sum())
}
