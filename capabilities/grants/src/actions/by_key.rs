//! Recommending what the key gives: every application of a round that has no recommendation yet gets
//! the sum of the run the round is divided by.

use db::Conn;

use super::{Hand, NotDone, recommend};
use crate::{
    impartiality, letters,
    model::{Round, State},
};

/// Recommends what the key gives where nothing is recommended; what somebody wrote stays. Rows she
/// steps aside for, and those the key is not about, are left to others. Gives back how many.
pub fn recommend_by_key(conn: &mut Conn, hand: &Hand<'_>, round: &Round) -> Result<usize, NotDone> {
    let Some(run) = allocation::final_run(conn, &round.id)? else {
        return Err(NotDone::NotNow);
    };
    let say = letters::speaking(conn, hand.town, None)?;
    let why = say.ta("grantdesk-by-key-why", &[("run", &run.title)]);
    let (clock, actor) = (&*hand.town.clock, hand.permit.actor());
    let (all, _) = impartiality::of_round(conn, clock, actor, &round.id)?;
    let mut count = 0;
    for it in all {
        let is_open = it.state.is_handled() && it.state != State::Lacking;
        let held_by = it.held_by.clone().unwrap_or_default();
        if !is_open || it.recommended.is_some() || run.outcome.of(&held_by).is_none() {
            continue;
        }
        let sum = run.outcome.amount(&held_by);
        recommend(conn, hand, &it, (sum, &why))?;
        count += 1;
    }
    Ok(count)
}
