//! The rows of a case paper: each applicant that is handled or decided, with what it got the year before,
//! applied for, is proposed or was given, and what the key and a council say.

use std::collections::BTreeMap;

use db::{Conn, Error};
use jiff::civil::Date;
use kernel::Money;

use super::councils::{Advised, advised};
use crate::{
    committed,
    model::{Application, Round, State},
    store,
};

/// A row of the table.
pub struct Row {
    /// Who applies.
    pub name: String,
    /// Why, as staff or the body wrote it; may be empty.
    pub why: String,
    /// What it got in the round before.
    pub last: Option<Money>,
    /// What it applies for.
    pub applied: Money,
    /// What is proposed; what was decided, when everything is.
    pub proposed: Option<Money>,
    /// What later years carry of that.
    pub later: Money,
    /// What the key gives.
    pub keyed: Option<Money>,
    /// What a council recommended.
    pub advised: Advised,
}

/// The rows by name; and the day the last of them was decided, when nothing waits.
pub fn rows(conn: &mut Conn, round: &Round) -> Result<(Vec<Row>, Option<Date>), Error> {
    let names: BTreeMap<String, String> = associations::names(conn)?.into_iter().collect();
    let last = last_year(conn, round)?;
    let run = allocation::final_run(conn, &round.id)?;
    let councils = store::recommending::of_round(conn, &round.id)?;
    let mut advised = advised(conn, &councils)?;
    let all = store::applications::of_round(conn, &round.id)?;
    let all: Vec<Application> = all
        .into_iter()
        .filter(|it| it.state.is_handled() || matches!(it.state, State::Decided | State::Notified))
        .collect();
    let ids: Vec<String> = all.iter().map(|it| it.id.clone()).collect();
    let decisions = store::decisions::of_several(conn, &ids)?;
    let later = committed::later(conn, &ids)?;
    let last_day = decisions.iter().map(|it| it.decided_at).max();
    let is_over = |it: &Application| !it.state.is_handled();
    let decided_on = last_day
        .filter(|_| all.iter().all(is_over))
        .map(|at| at.in_oslo().date());
    let mut rows: Vec<Row> = all
        .into_iter()
        .map(|it| {
            let decided = decisions.iter().find(|one| one.application_id == it.id);
            let given = decided.map(|one| one.amount);
            let reasons = decided.map(|one| one.reasons.as_str());
            let mut why = [it.recommended_why.as_str(), reasons.unwrap_or_default()];
            if decided_on.is_some() {
                why.reverse();
            }
            let why = why.into_iter().find(|why| !why.is_empty());
            let why = why.unwrap_or_default().to_owned();
            let held_by = it.held_by.as_deref().unwrap_or_default();
            let proposed = if decided_on.is_some() {
                given
            } else {
                it.recommended.or(given)
            };
            let sum = proposed.unwrap_or_default();
            Row {
                later: sum - committed::own_share(&later, &it.id, sum),
                name: names.get(held_by).cloned().unwrap_or(it.group_name),
                last: last.get(held_by).copied(),
                applied: it.applied,
                proposed,
                keyed: run
                    .as_ref()
                    .filter(|run| run.outcome.of(held_by).is_some())
                    .map(|run| run.outcome.amount(held_by)),
                advised: advised.remove(&it.id).unwrap_or_default(),
                why,
            }
        })
        .collect();
    rows.sort_by(|one, other| one.name.cmp(&other.name));
    Ok((rows, decided_on))
}

/// What each association got in the scheme's round before this one.
fn last_year(conn: &mut Conn, round: &Round) -> Result<BTreeMap<String, Money>, Error> {
    let rounds = store::rounds::all(conn)?;
    let before = rounds
        .iter()
        .find(|it| it.scheme == round.scheme && it.opens_on < round.opens_on);
    let Some(before) = before else {
        return Ok(BTreeMap::new());
    };
    let applications = store::applications::of_round(conn, &before.id)?;
    let ids: Vec<String> = applications.iter().map(|it| it.id.clone()).collect();
    let mut last = BTreeMap::new();
    for decision in store::decisions::of_several(conn, &ids)? {
        let application = applications
            .iter()
            .find(|it| it.id == decision.application_id);
        if let Some(held_by) = application.and_then(|it| it.held_by.clone())
            && decision.notified_at.is_some()
        {
            *last.entry(held_by).or_default() += decision.amount;
        }
    }
    Ok(last)
}
