//! What the applicant of a case had before: what it applied for, was given and has reported, in every
//! scheme; what else it applies for that may be the same project; and how many hours it had of
//! premises and what was free of it was worth, three years back. For whoever handles the case.

use db::Conn;
use kernel::Money;
use web::{PageError, Visit};

use super::cockpit_sums::{free_use, minutes};
use crate::{
    ground::Ground,
    model::{Round, State, titles_alike},
    reported, store,
};

/// So long one application is sent before or after another that may be about the same, in seconds.
const A_YEAR: i64 = 365 * 86_400;
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

/// Applications of the same association that may be about the same project: in the same round, or in another
/// scheme within a year. What each is called, and where it is.
pub fn alike(
    visit: &Visit,
    conn: &mut Conn,
    ground: &Ground,
) -> Result<Vec<(String, String)>, PageError> {
    let own = &ground.application;
    let (Some(association), Some(sent)) = (&own.held_by, own.sent_at) else {
        return Ok(Vec::new());
    };
    if own.state == State::Withdrawn {
        return Ok(Vec::new());
    }
    let (from, until) = (sent.plus_seconds(-A_YEAR), sent.plus_seconds(A_YEAR));
    let mut all = Vec::new();
    for it in store::applications::of_association(conn, association)? {
        let is_near = it.sent_at.is_some_and(|at| from <= at && at <= until);
        let counts = it.state.is_sent() && it.state != State::Withdrawn;
        if it.id == own.id || !is_near || !counts || !titles_alike(&own.title, &it.title) {
            continue;
        }
        let round = store::rounds::one(conn, &it.round_id)?;
        // What comes back every year in its own scheme is another project.
        let counts = |round: &Round| round.scheme != ground.scheme.id || round.id == own.round_id;
        let Some(round) = round.filter(counts) else {
            continue;
        };
        let title = format!("{}, {}", it.title, round.titled(visit.language()));
        let path = visit.to(&format!("/saker/tilskudd/sak/{}", it.id));
        all.push((title, path));
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
