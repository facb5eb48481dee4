//! Finding somebody impartial in spite of a tie, and taking it back.
//!
//! A leader does it for those she leads, never for herself, and only where the tie is judged and not
//! settled by the act. Whoever steps aside for the applicant herself finds nobody impartial for it.

use access::PersonId;
use db::Conn;

use super::{Hand, MADE, NotDone, send::CHANGED};
use crate::{
    impartiality::{Paragraph, Standing, applicant},
    model::{Application, Round, Waiver},
    store,
};

/// Finds her impartial for an applicant.
pub fn waive(
    conn: &mut Conn,
    hand: &Hand<'_>,
    round: &Round,
    (person, applicant, why): (&PersonId, &str, &str),
) -> Result<Waiver, NotDone> {
    let its = its_applications(conn, round, applicant)?;
    let clock = &*hand.town.clock;
    let own = Standing::of(conn, clock, hand.permit.actor(), &round.id)?;
    let hers = Standing::alone(conn, clock, person, &round.id)?;
    let Some(first) = its.first() else {
        return Err(NotDone::NotNow);
    };
    if !own.why(first).is_empty() {
        return Err(NotDone::Barred);
    }
    let ties = hers.why(first);
    let is_judged = |it: &crate::impartiality::Tie| it.paragraph == Paragraph::Circumstance;
    if ties.is_empty() || !ties.iter().all(is_judged) {
        return Err(NotDone::NotNow);
    }
    let found_by = hand.person().ok_or(NotDone::NotNow)?;
    let waiver = Waiver {
        id: hand.town.ids.next(),
        round_id: round.id.clone(),
        person_id: person.clone(),
        applicant: applicant.to_owned(),
        why: why.to_owned(),
        found_at: hand.now(),
        found_by,
        taken_back_at: None,
        taken_back_by: None,
    };
    store::waivers::insert(conn, &waiver)?;
    hand.record(conn, &waiver.id, MADE, None)?;
    for it in its {
        hand.tell(conn, &it.id, ("waived", why), true)?;
    }
    Ok(waiver)
}

/// Takes it back: she steps aside again. What she did meanwhile stays in the history.
pub fn take_waiver_back(
    conn: &mut Conn,
    hand: &Hand<'_>,
    round: &Round,
    waiver: &Waiver,
) -> Result<(), NotDone> {
    let by = hand.person();
    if !store::waivers::take_back(conn, &waiver.id, (hand.now(), by.as_ref()))? {
        return Err(NotDone::Changed);
    }
    hand.record(conn, &waiver.id, CHANGED, None)?;
    for it in its_applications(conn, round, &waiver.applicant)? {
        hand.tell(conn, &it.id, ("waiver-ended", &waiver.why), true)?;
    }
    Ok(())
}

fn its_applications(
    conn: &mut Conn,
    round: &Round,
    of: &str,
) -> Result<Vec<Application>, db::Error> {
    let mut all = store::applications::of_round(conn, &round.id)?;
    all.retain(|it| it.state.is_sent() && applicant(it) == of);
    Ok(all)
}
