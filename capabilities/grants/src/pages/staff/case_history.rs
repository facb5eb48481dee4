//! What the applicant of a case had before: what it applied for, was given and has reported, in every
//! scheme; and how many hours it had of premises and what was free of it was worth, three years back. For whoever handles the case.

use db::Conn;
use kernel::Money;
use web::{PageError, Visit};

use super::cockpit_sums::{free_use, minutes};
use crate::{ground::Ground, reported, store};

/// Years of use of premises.
const YEARS: i16 = 3;

// texts: grantdesk-reported-*
/// What the association applied for, was told and has reported before, in every scheme, newest first.
pub fn before(
    visit: &Visit,
    conn: &mut Conn,
    ground: &Ground,
) -> Result<Vec<(String, String)>, PageError> {
    let Some(association) = &ground.application.held_by else {
        return Ok(Vec::new());
    };
    let say = visit.say();
    let earlier = store::applications::of_association(conn, association)?;
    let ids: Vec<String> = earlier.iter().map(|it| it.id.clone()).collect();
    let reported = reported::of_several(conn, &ids)?;
    let mut all = Vec::new();
    for it in earlier {
        if it.id == ground.application.id {
            continue;
        }
        let Some(decision) = store::decisions::of(conn, &it.id)? else {
            continue;
        };
        if decision.notified_at.is_none() {
            continue;
        }
        let round = store::rounds::one(conn, &it.round_id)?;
        let title = round.map(|round| round.titled(visit.language()).to_owned());
        let (applied, amount) = (say.money(it.applied), say.money(decision.amount));
        let words = [("applied", applied.as_str()), ("amount", amount.as_str())];
        let mut told = if it.applied == Money::ZERO {
            say.ta("grantdesk-got", &words)
        } else {
            say.ta("grantdesk-applied-and-got", &words)
        };
        if let Some(state) = reported.get(&it.id) {
            let report = say.t(&format!("grantdesk-reported-{state}"));
            told = format!("{told}. {report}");
        }
        all.push((title.unwrap_or_default(), told));
    }
    Ok(all)
}

/// Hours of use of premises and what was free of it was worth, the newest year first; nothing where no room
/// lends any.
pub fn premises(
    visit: &Visit,
    conn: &mut Conn,
    ground: &Ground,
) -> Result<Vec<(String, String)>, PageError> {
    let Some(association) = &ground.application.held_by else {
        return Ok(Vec::new());
    };
    let (say, this_year) = (visit.say(), ground.round.opens_on.year());
    let mut all = Vec::new();
    let mut any = false;
    for year in (this_year - YEARS..this_year).rev() {
        let free = free_use(visit, conn, (year, year))?
            .get(association)
            .copied();
        let had = minutes(visit, conn, year)?.get(association).copied();
        any |= free.is_some() || had.is_some();
        let mut told = Vec::new();
        if let Some(minutes) = had {
            let hours = say.number((minutes + 30) / 60);
            told.push(say.ta("grantdesk-premises-hours", &[("hours", &hours)]));
        }
        if let Some((value, times)) = free {
            let sum = say.money(value);
            told.push(say.tna("grantdesk-premises-year", times, &[("sum", &sum)]));
        }
        let words = if told.is_empty() {
            say.t("grantdesk-premises-none").into_owned()
        } else {
            told.join(". ")
        };
        all.push((year.to_string(), words));
    }
    Ok(if any { all } else { Vec::new() })
}
