//! What happened after the decision: letters, whom they were told to and when each was opened; money
//! that went out, and came back; reports.
//!
//! A reader who is to know no persons is told dates, sums and numbers, and no account.

use db::{Conn, Error};
use grants::{
    model::{Application, LetterNotice},
    store::letters,
};
use kernel::Day;
use payments::{model::Sums, store};
use serde_json::{Value, json};

use super::file::person;

fn day(day: Day) -> String {
    day.date().to_string()
}

/// Letters, who was told of them, and who opened them.
pub fn letters(conn: &mut Conn, it: &Application, is_open: bool) -> Result<Value, Error> {
    let mut told = Vec::new();
    for letter in letters::of(conn, &it.id)?.into_iter().rev() {
        let openings = letters::openings(conn, &letter.id)?;
        let mut one = json!({
            "id": letter.id, "title": letter.paper.title, "posted_at": letter.posted_at,
            "complain_by": letter.complain_by.map(day),
            "first_opened_at": openings.first().map(|one| one.opened_at),
        });
        if !is_open {
            let mut opened = Vec::new();
            for opening in &openings {
                let by = person(conn, Some(&opening.person_id))?;
                opened.push(json!({ "by": by, "at": opening.opened_at }));
            }
            one["opened"] = opened.into();
            let mut notices = Vec::new();
            for notice in letters::notices(conn, &letter.id)? {
                let to = receiver(conn, &notice)?;
                notices.push(json!({ "to": to, "turn": notice.turn, "at": notice.told_at }));
            }
            one["told"] = notices.into();
        }
        told.push(one);
    }
    Ok(told.into())
}

fn receiver(conn: &mut Conn, it: &LetterNotice) -> Result<Value, Error> {
    if it.receiver == LetterNotice::ASSOCIATION {
        return Ok(it.receiver.as_str().into());
    }
    person(conn, Some(&access::PersonId(it.receiver.clone())))
}

/// The plan, what was paid of it and by which run, requests to change, and claims to get money back.
pub fn money(conn: &mut Conn, it: &Application, is_open: bool) -> Result<Value, Error> {
    let Some(follow_up) = store::follow_ups::one(conn, &it.id)? else {
        return Ok(Value::Null);
    };
    let mut lines = Vec::new();
    for line in store::lines::of(conn, &it.id)? {
        let mut one = json!({
            "number": line.rank, "kind": line.kind.word(), "amount_ore": line.amount.ore(),
            "due_on": day(line.due_on), "needs": line.needs, "met_at": line.met_at,
            "paid_on": line.paid_on.map(day), "dropped_at": line.dropped_at,
        });
        if !is_open && let Some(run) = store::runs::with_line(conn, &line.id)? {
            let paid = store::runs::lines(conn, &run.id)?;
            let paid = paid.into_iter().find(|paid| paid.line_id == line.id);
            one["run"] = json!({
                "number": run.number, "state": run.state.word(), "csv_sha256": run.csv_hash,
                "made_by": person(conn, run.made_by.as_ref())?,
                "released_first_by": person(conn, run.first_by.as_ref())?,
                "released_second_by": person(conn, run.second_by.as_ref())?,
                "line": paid,
            });
        }
        lines.push(one);
    }
    let mut told = json!({
        "decided_ore": follow_up.amount.ore(), "ending": follow_up.ending.word(),
        "ended_at": follow_up.ended_at, "plan": lines,
        "claims": claims(conn, it, is_open)?,
    });
    if !is_open {
        told["ended_by"] = person(conn, follow_up.ended_by.as_ref())?;
        told["end_reason"] = follow_up.end_reason.into();
        told["changes"] = changes(conn, it)?;
    }
    Ok(told)
}

fn claims(conn: &mut Conn, it: &Application, is_open: bool) -> Result<Value, Error> {
    let mut told = Vec::new();
    for claim in store::asides::claims(conn, &it.id)? {
        let mut one = json!({
            "amount_ore": claim.amount.ore(), "repaid_ore": claim.repaid.ore(),
            "state": claim.state.word(), "due_on": day(claim.due_on),
            "claimed_at": claim.claimed_at, "settled_at": claim.settled_at,
            "invoiced": claim.basis_id.is_some(),
        });
        if !is_open {
            one["reason"] = claim.reason.into();
            one["remark"] = claim.remark.into();
            one["claimed_by"] = person(conn, claim.claimed_by.as_ref())?;
            one["settled_by"] = person(conn, claim.settled_by.as_ref())?;
        }
        told.push(one);
    }
    Ok(told.into())
}

fn changes(conn: &mut Conn, it: &Application) -> Result<Value, Error> {
    let mut told = Vec::new();
    for change in store::asides::changes(conn, &it.id)? {
        told.push(json!({
            "text": change.text, "report_on": change.report_on.map(day),
            "state": change.state.word(), "asked_at": change.asked_at,
            "asked_by": person(conn, change.asked_by.as_ref())?, "answer": change.answer,
            "answered_at": change.answered_at,
            "answered_by": person(conn, change.answered_by.as_ref())?,
        }));
    }
    Ok(told.into())
}

/// Reports: dates, numbers and sums; and what was written, by whom, and attested and answered.
pub fn reports(conn: &mut Conn, it: &Application, is_open: bool) -> Result<Value, Error> {
    let mut told = Vec::new();
    for report in store::reports::of(conn, &it.id)? {
        let sums = Sums::of(&report.lines());
        let mut one = json!({
            "number": report.rank, "due_on": day(report.due_on), "state": report.state.word(),
            "delivered_at": report.delivered_at, "reviewed_at": report.reviewed_at,
            "costs_kroner": sums.costs, "incomes_kroner": sums.incomes,
            "participants": report.participants, "young": report.young,
            "events": report.events, "hours": report.hours,
        });
        if !is_open {
            one["done"] = report.done.as_str().into();
            one["accounts"] = json!(report.lines());
            one["answers"] = json!(report.answers());
            one["delivered_by"] = person(conn, report.delivered_by.as_ref())?;
            one["attested_at"] = json!(report.attested_at);
            one["attested_by"] = person(conn, report.attested_by.as_ref())?;
            one["answer"] = report.answer.as_str().into();
            one["reviewed_by"] = person(conn, report.reviewed_by.as_ref())?;
        }
        told.push(one);
    }
    Ok(told.into())
}
