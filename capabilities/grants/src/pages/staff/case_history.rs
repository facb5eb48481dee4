//! What the applicant of a case had before: what it applied for, was given and has reported, in every
//! scheme; and what free use of premises was worth, three years back. For whoever handles the case.

use db::Conn;
use kernel::Money;
use web::{PageError, Visit};

use super::cockpit_sums::free_use;
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

/// What free use of premises was worth, the newest year first; nothing where no room lends any.
pub fn premises(
    visit: &Visit,
    conn: &mut Conn,
    ground: &Ground,
) -> Result<Vec<(String, String)>, PageError> {
    let name = match &ground.application.held_by {
        Some(id) => associations::name(conn, id)?.unwrap_or_default(),
        None => return Ok(Vec::new()),
    };
    let (say, this_year) = (visit.say(), ground.round.opens_on.year());
    let mut all = Vec::new();
    let mut any = false;
    for year in (this_year - YEARS..this_year).rev() {
        let told = free_use(visit, conn, year)?.get(&name).copied();
        any |= told.is_some();
        let words = match told {
            Some((value, times)) => {
                let sum = say.money(value);
                say.tna("grantdesk-premises-year", times, &[("sum", &sum)])
            }
            None => say.t("grantdesk-premises-none").into_owned(),
        };
        all.push((year.to_string(), words));
    }
    Ok(if any { all } else { Vec::new() })
}
