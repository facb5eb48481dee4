//! Grants of several years against the pots of each year: what earlier grants bind of a round, what is
//! decided in it binds of it, and what is left (docs/decisions/0020-grants-of-several-years.md).

use std::collections::HashMap;

use db::{Conn, Error};
use kernel::{Instant, Money};
use texts::Speaker;

use crate::{
    model::{Application, Commitment, Round, RoundState, State, shares},
    store,
};

/// A grant of an earlier round that a round carries a part of.
#[derive(Clone, Debug)]
pub struct Bound {
    /// The application it was given to.
    pub application: Application,
    /// What this round carries of it.
    pub amount: Money,
}

/// What later years carry of each application, by its id.
pub type Later = HashMap<String, Vec<Commitment>>;

/// What earlier grants of the scheme bind of a round. Of several rounds of a year the first carries them.
pub fn bound(conn: &mut Conn, round: &Round) -> Result<Vec<Bound>, Error> {
    let year = round.year();
    let ids = store::commitments::in_year(conn, year)?;
    if ids.is_empty() || !is_first_of_its_year(conn, round)? {
        return Ok(Vec::new());
    }
    let rounds: Vec<String> = store::rounds::all(conn)?
        .into_iter()
        .filter(|it| it.scheme == round.scheme && it.year() < round.year())
        .map(|it| it.id)
        .collect();
    let later = later(conn, &ids)?;
    let mut all = Vec::new();
    for decision in store::decisions::of_several(conn, &ids)? {
        let Some(application) = store::applications::one(conn, &decision.application_id)? else {
            continue;
        };
        if application.state == State::Withdrawn || !rounds.contains(&application.round_id) {
            continue;
        }
        let parted = shares(decision.amount, of(&later, &application.id));
        let here = parted.later.into_iter().find(|(of, _)| *of == year);
        all.extend(here.map(|(_, amount)| Bound {
            application,
            amount,
        }));
    }
    all.sort_by(|one, other| one.application.number.cmp(&other.application.number));
    Ok(all)
}

/// Whether no other round of its scheme opens before it in the same year.
fn is_first_of_its_year(conn: &mut Conn, round: &Round) -> Result<bool, Error> {
    let place = |it: &Round| (it.opens_on, it.id.clone());
    let all = store::rounds::all(conn)?;
    let mut others = all.iter().filter(|it| {
        it.id != round.id
            && it.scheme == round.scheme
            && it.year() == round.year()
            && it.state != RoundState::Cancelled
    });
    Ok(others.all(|it| place(it) > place(round)))
}

/// What later years carry of these applications.
pub fn later(conn: &mut Conn, ids: &[String]) -> Result<Later, Error> {
    let mut all = Later::new();
    for it in store::commitments::of_several(conn, ids)? {
        all.entry(it.application_id.clone()).or_default().push(it);
    }
    Ok(all)
}

/// What later years carry of one.
pub fn of<'a>(later: &'a Later, application: &str) -> &'a [Commitment] {
    later.get(application).map_or(&[], Vec::as_slice)
}

/// What the round itself carries of a sum given to one.
pub fn own_share(later: &Later, application: &str, sum: Money) -> Money {
    shares(sum, of(later, application)).own
}

/// What is left of a round's money, in øre: without what earlier grants bind of it, and without what is decided
/// in it. Below nothing when too much was decided.
pub fn left(conn: &mut Conn, round: &Round) -> Result<i64, Error> {
    let before: Money = bound(conn, round)?.iter().map(|it| it.amount).sum();
    let all = store::applications::of_round(conn, &round.id)?;
    let ids: Vec<String> = all.into_iter().map(|it| it.id).collect();
    let later = later(conn, &ids)?;
    let decided = store::decisions::of_several(conn, &ids)?;
    let decided = decided.iter();
    let decided: Money = decided
        .map(|it| own_share(&later, &it.application_id, it.amount))
        .sum();
    Ok((round.money() - before - decided).ore())
}

/// Nothing of a grant that came to nothing is carried any more.
pub fn release(conn: &mut Conn, application: &str, now: Instant) -> Result<(), Error> {
    store::commitments::release(conn, application, now)
}

/// Each year with its part of a sum, the round's own first; nothing when the round carries all of it.
pub fn by_year(
    conn: &mut Conn,
    (application, round): (&str, &Round),
    sum: Money,
) -> Result<Vec<(i32, Money)>, Error> {
    let parted = shares(sum, &store::commitments::of(conn, application)?);
    if parted.later.is_empty() {
        return Ok(Vec::new());
    }
    let own = (round.year(), parted.own);
    Ok([own].into_iter().chain(parted.later).collect())
}

/// «2026: 100 000 kr, 2027: 80 000 kr og 2028: 80 000 kr».
pub fn said(say: &Speaker, years: &[(i32, Money)]) -> String {
    let all: Vec<String> = years
        .iter()
        .map(|(year, sum)| format!("{year}: {}", say.money(*sum)))
        .collect();
    let all: Vec<&str> = all.iter().map(String::as_str).collect();
    say.list(&all)
}
