//! What is known here of a person: what she applied for, wrote, answered and decided.
//!
//! All of it is handed out. Her own drafts stay with the association, or are forgotten when they are
//! hers alone; what was sent is the municipality's case and is kept (arkivlova). What stays of her is
//! her id, which leads to nobody once she is emptied.

use access::PersonId;
use db::{Conn, Error};
use kernel::Clock;
use serde_json::{Value, json};

use crate::{
    model::{Application, State},
    store,
};

/// All of it.
pub fn export(conn: &mut Conn, person: &PersonId) -> Result<Value, Error> {
    let begun = store::applications::begun_by(conn, person)?;
    let scores: Vec<Value> = store::scores::by(conn, person)?
        .into_iter()
        .map(|it| {
            json!({
                "application": it.application_id, "criterion": it.criterion,
                "points": it.points, "why": it.why, "at": it.scored_at,
            })
        })
        .collect();
    let opened: Vec<Value> = store::letters::opened_by(conn, person)?
        .into_iter()
        .map(|it| json!({ "letter": it.letter_id, "at": it.opened_at }))
        .collect();
    let declared: Vec<Value> = store::impartiality::of_person(conn, person)?
        .into_iter()
        .map(|it| json!({ "round": it.round, "at": it.said_at, "ties": it.additions, "shown": it.shown }))
        .collect();
    let waived: Vec<Value> = store::waivers::of_person(conn, person)?
        .into_iter()
        .map(|it| {
            json!({
                "round": it.round_id, "of_her": it.person_id == *person, "why": it.why,
                "at": it.found_at, "taken_back_at": it.taken_back_at,
            })
        })
        .collect();
    let stand_ins: Vec<Value> = store::stand_ins::about(conn, person)?
        .into_iter()
        .map(|it| {
            json!({
                "away": it.person_id == *person, "stands_in": it.stand_in_id == *person,
                "from": it.from_on.date().to_string(), "to": it.to_on.date().to_string(),
                "named_at": it.named_at, "ended_at": it.ended_at,
            })
        })
        .collect();
    let merged: Vec<Value> = store::duplicates::by(conn, person)?
        .into_iter()
        .map(|it| {
            json!({
                "application": it.application_id, "into": it.into_id, "why": it.why,
                "merged_by_her": it.merged_by == *person, "merged_at": it.merged_at,
                "parted_by_her": it.parted_by.as_ref() == Some(person), "parted_at": it.parted_at,
            })
        })
        .collect();
    if begun.is_empty()
        && merged.is_empty()
        && stand_ins.is_empty()
        && waived.is_empty()
        && declared.is_empty()
        && scores.is_empty()
        && opened.is_empty()
    {
        return Ok(Value::Null);
    }
    let mut all = Vec::new();
    for it in begun {
        let answers: Vec<Value> = store::answers::all(conn, &it.id)?
            .into_iter()
            .filter(|saved| it.held_by.is_none() || saved.by.as_ref() == Some(person))
            .map(|saved| json!({ "question": saved.block, "answer": saved.value, "at": saved.at }))
            .collect();
        all.push(json!({
            "number": it.number, "title": it.title, "association": it.held_by,
            "state": it.state.word(), "began_at": it.began_at, "sent_at": it.sent_at,
            "answers": answers,
        }));
    }
    Ok(
        json!({ "grant_applications": all, "grant_declarations": declared, "grant_points_given": scores, "grant_letters_opened": opened, "grant_waivers": waived, "grant_stand_ins": stand_ins, "grant_applications_merged": merged }),
    )
}

/// Withdraws her own drafts and forgets where she is; names what is kept.
pub fn erase(
    conn: &mut Conn,
    _: &dyn Clock,
    person: &PersonId,
) -> Result<Vec<&'static str>, Error> {
    store::answers::forget_presence_of(conn, person)?;
    let begun = store::applications::begun_by(conn, person)?;
    store::impartiality::forget_leader(conn, person)?;
    let mut keeps = !store::impartiality::of_person(conn, person)?.is_empty()
        || !store::waivers::of_person(conn, person)?.is_empty()
        || !store::stand_ins::about(conn, person)?.is_empty();
    for it in begun {
        if it.held_by.is_none() && it.state == State::Draft {
            store::answers::keep_only(conn, &it.id, &[])?;
            for file in store::files::of(conn, &it.id)? {
                store::files::remove(conn, &file, false, it.began_at)?;
            }
            let emptied = Application {
                person_id: None,
                group_name: String::new(),
                state: State::Lapsed,
                ..it
            };
            store::applications::save(conn, &emptied)?;
        } else {
            keeps = true;
        }
    }
    Ok(if keeps {
        vec![texts::id("grants-kept-by-law")]
    } else {
        Vec::new()
    })
}
