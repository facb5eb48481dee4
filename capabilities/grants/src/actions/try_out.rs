//! A council tries keys beside each other and beside what it recommends by hand: a trial is kept and writes
//! over nothing. When the council takes one over, its sums become what is recommended, in the rows of
//! whoever takes it over, and the reasons stay.

use db::{Conn, Error};
use kernel::Money;

use super::{
    Hand, MADE, NotDone,
    advise::{hers, save},
};
use crate::{
    model::{CouncilRow, CouncilTrial},
    recommending::Part,
    store,
};

/// More than these nobody compares; a round has few keys.
const MOST: usize = 12;

/// Reckons what a key in force gives of a sum, and keeps it. `None` when the key cannot be used.
pub fn try_key(
    conn: &mut Conn,
    hand: &Hand<'_>,
    part: &Part,
    (key, frame): (&str, Money),
) -> Result<Option<CouncilTrial>, NotDone> {
    let it = &part.recommending;
    if it.is_handed_over() {
        return Err(NotDone::Changed);
    }
    // Whoever has not declared sees no row, and tries nothing.
    hers(conn, hand, part)?;
    let before = store::trials::of(conn, &it.id)?;
    if frame <= Money::ZERO || before.len() >= MOST {
        return Ok(None);
    }
    let versions: Vec<_> = allocation::versions(conn)?
        .into_iter()
        .filter(|one| one.of.id == key)
        .collect();
    let Some(version) = allocation::model::KeyVersion::in_force(&versions, hand.today()) else {
        return Ok(None);
    };
    let among = part.waiting().filter_map(|it| it.held_by.clone());
    let wanted = allocation::Wanted {
        year: hand.today().year() - 1,
        among: Some(among.collect()),
        ..allocation::Wanted::default()
    };
    let (_, profile) = hand.town.profile(conn).map_err(Error::from)?;
    let snapshot = allocation::take(conn, &profile.municipality, &wanted)?;
    let plan = allocation::engine::Plan::of(version.key.clone(), frame);
    let Ok(outcome) = allocation::engine::run(&plan, &snapshot) else {
        return Ok(None);
    };
    let sums = part.waiting().map(|it| {
        let held_by = it.held_by.as_deref().unwrap_or_default();
        (it.id.clone(), outcome.amount(held_by).ore())
    });
    let trial = CouncilTrial {
        id: hand.town.ids.next(),
        recommending: it.id.clone(),
        number: before.last().map_or(0, |one| one.number) + 1,
        key: version.id.clone(),
        key_name: version.of.name.clone(),
        frame,
        sums: sums.collect(),
        made_at: hand.now(),
        made_by: hand.person(),
    };
    store::trials::insert(conn, &trial)?;
    hand.record(conn, &trial.id, MADE, None)?;
    Ok(Some(trial))
}

/// Takes a trial over: its sums become what is recommended, in the rows she may recommend on.
pub fn take_over(
    conn: &mut Conn,
    hand: &Hand<'_>,
    part: &Part,
    (trial, version): (&str, i64),
) -> Result<(), NotDone> {
    let it = &part.recommending;
    if it.is_handed_over() || it.version != version {
        return Err(NotDone::Changed);
    }
    let trials = store::trials::of(conn, &it.id)?;
    let trial = trials.iter().find(|one| one.id == trial);
    let trial = trial.ok_or(NotDone::NotNow)?;
    for application in hers(conn, hand, part)? {
        let Some(amount) = trial.sum(&application.id) else {
            continue;
        };
        let text = part.rows.get(&application.id).map(|row| row.text.clone());
        let row = CouncilRow {
            application: application.id.clone(),
            amount: Some(amount),
            text: text.unwrap_or_default(),
            deviation: String::new(),
        };
        store::recommending::keep(conn, &it.id, &row)?;
    }
    save(conn, hand, it)
}
