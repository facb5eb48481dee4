//! How a case was weighed: the points it was given, what councils recommended and why it was decided
//! otherwise, and who declared which ties and stepped aside.
//!
//! Of a council's minutes the row of this case is told, and not the other applicants'. A reader who is
//! to know no persons is told how many declared, and by which paragraph somebody stepped aside.

use std::collections::BTreeSet;

use access::PersonId;
use db::{Conn, Error};
use grants::{
    impartiality::{Standing, Tie, applicant},
    model::{Application, Declaration, MOST_POINTS, Recommending, spread},
    store,
};
use kernel::{Clock, Money};
use serde_json::{Value, json};

use super::file::{person, person_unless};

/// The points of each handler by criterion, with the mean and how far apart they are.
pub fn points(conn: &mut Conn, it: &Application, is_open: bool) -> Result<Value, Error> {
    let all = store::scores::of(conn, &it.id)?;
    let criteria: BTreeSet<&str> = all.iter().map(|one| one.criterion.as_str()).collect();
    let mut told = Vec::new();
    for criterion in criteria {
        let Some(apart) = spread(&all, criterion) else {
            continue;
        };
        let mut one = json!({
            "criterion": criterion, "of": MOST_POINTS, "count": apart.count,
            "mean_tenths": apart.mean_tenths, "least": apart.least, "most": apart.most,
        });
        if !is_open {
            let mut given = Vec::new();
            for score in all.iter().filter(|score| score.criterion == criterion) {
                given.push(json!({
                    "by": person(conn, Some(&score.scored_by))?, "points": score.points,
                    "why": score.why, "at": score.scored_at,
                }));
            }
            one["given"] = given.into();
        }
        told.push(one);
    }
    Ok(told.into())
}

/// What each council that handed over its advice said of this case.
pub fn advice(conn: &mut Conn, it: &Application, is_open: bool) -> Result<Value, Error> {
    let mut told = Vec::new();
    for one in store::recommending::of_round(conn, &it.round_id)? {
        let Some(minutes) = &one.minutes else {
            continue;
        };
        let Some(row) = minutes.rows.iter().find(|row| row.application == it.id) else {
            continue;
        };
        let rows = store::recommending::rows(conn, &one.id)?;
        let kept = rows.into_iter().find(|row| row.application == it.id);
        let mut said = json!({
            "council": minutes.council, "met_on": minutes.met_on.map(|day| day.to_string()),
            "frame_ore": one.frame.map(Money::ore), "key": one.key,
            "about_all": minutes.text, "amount_ore": row.amount.ore(), "text": row.text,
            "handed_at": one.handed_at, "sha256_of_minutes": one.hash,
            "decided_otherwise_because": kept.map(|row| row.deviation).unwrap_or_default(),
            "stepped_aside": row.aside.iter().map(|one| one.paragraph.word()).collect::<Vec<_>>(),
        });
        if !is_open {
            said["handed_by"] = person(conn, one.handed_by.as_ref())?;
            said["present"] = present(&one).into();
            let aside = row.aside.iter();
            let aside =
                aside.map(|it| json!({ "name": it.name, "paragraph": it.paragraph.word() }));
            said["stepped_aside"] = aside.collect::<Vec<_>>().into();
        }
        told.push(said);
    }
    Ok(told.into())
}

fn present(it: &Recommending) -> Vec<Value> {
    let minutes = it.minutes.iter();
    let present = minutes.flat_map(|minutes| &minutes.present);
    let told = present.map(|one| {
        json!({
            "name": one.name, "id": one.person.as_ref().map(|person| &person.0),
            "took_part_in_the_principle": one.principle,
        })
    });
    told.collect()
}

/// What everybody declared about this applicant before she saw the round's rows, whom a leader found
/// impartial in spite of a tie, and who steps aside for it now.
pub fn impartiality(
    conn: &mut Conn,
    clock: &dyn Clock,
    (it, is_open): (&Application, bool),
) -> Result<Value, Error> {
    let about = applicant(it);
    let (mut declared, mut aside) = (Vec::new(), Vec::new());
    let said = store::impartiality::of_round(conn, &it.round_id)?;
    for one in &said {
        declared.push(declaration(conn, one, about)?);
    }
    let mut people: Vec<&PersonId> = said.iter().map(|one| &one.person).collect();
    people.dedup();
    let count = people.len();
    for one in people {
        let why = Standing::alone(conn, clock, one, &it.round_id)?.why(it);
        let Some(tie) = why.first() else {
            continue;
        };
        aside.push(json!({
            "who": person_unless(is_open, conn, Some(one))?, "paragraph": tie.paragraph.word(),
        }));
    }
    let mut told = json!({ "people_who_declared": count, "step_aside": aside });
    if !is_open {
        told["declarations"] = declared.into();
        told["found_impartial"] = found_impartial(conn, it)?;
    }
    Ok(told)
}

fn declaration(conn: &mut Conn, it: &Declaration, about: &str) -> Result<Value, Error> {
    let own = it.additions.iter().filter(|one| one.applicant == about);
    let own: Vec<&str> = own.map(|one| one.why.as_str()).collect();
    let shown: Vec<&Tie> = it
        .shown
        .iter()
        .filter(|tie| tie.applicant == about)
        .collect();
    Ok(json!({
        "who": person(conn, Some(&it.person))?, "number": it.number, "said_at": it.said_at,
        "register_said_of_this_applicant": shown, "she_said_of_this_applicant": own,
        "ties_to_others": it.shown.len() + it.additions.len() - shown.len() - own.len(),
    }))
}

fn found_impartial(conn: &mut Conn, it: &Application) -> Result<Value, Error> {
    let mut told = Vec::new();
    for one in store::waivers::of_round(conn, &it.round_id)? {
        if one.applicant != applicant(it) {
            continue;
        }
        told.push(json!({
            "who": person(conn, Some(&one.person_id))?, "why": one.why,
            "found_at": one.found_at, "found_by": person(conn, Some(&one.found_by))?,
            "taken_back_at": one.taken_back_at,
            "taken_back_by": person(conn, one.taken_back_by.as_ref())?,
        }));
    }
    Ok(told.into())
}
