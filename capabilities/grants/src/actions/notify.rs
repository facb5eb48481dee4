//! Giving notice: every decision of a round is told at one moment.
//!
//! All of it is one transaction: each applicant's letter, the last day to complain, and the mail that
//! waits to be sent are written together or not at all, so a program that is stopped in the middle
//! tells nobody twice and forgets nobody.

use db::Conn;
use kernel::{Day, Instant};

use super::{Hand, NotDone};
use crate::{
    letters,
    model::{Application, Decision, Guidelines, Round, State, complaint},
    store,
};

/// Decisions of a round that nobody has been told of.
pub fn ready(conn: &mut Conn, round: &Round) -> Result<Vec<(Application, Decision)>, db::Error> {
    let all = store::applications::of_round(conn, &round.id)?;
    let decided: Vec<Application> = all
        .into_iter()
        .filter(|it| it.state == State::Decided)
        .collect();
    let ids: Vec<String> = decided.iter().map(|it| it.id.clone()).collect();
    let decisions = store::decisions::of_several(conn, &ids)?;
    Ok(decided
        .into_iter()
        .filter_map(|it| {
            let decision = decisions.iter().find(|one| one.application_id == it.id)?;
            Some((it, decision.clone()))
        })
        .collect())
}

/// Tells all of them now. Gives back how many.
pub fn notify(
    conn: &mut Conn,
    hand: &Hand<'_>,
    round: &Round,
    ids: &[String],
) -> Result<usize, NotDone> {
    let now = hand.now();
    let mut told = 0;
    for (application, decision) in ready(conn, round)? {
        if !ids.contains(&application.id) {
            continue;
        }
        let guidelines = store::schemes::guidelines_of(conn, &application.guidelines_id)?
            .ok_or(db::Error::NotFound)?;
        tell(
            conn,
            hand,
            (&application, &decision),
            (&guidelines, round),
            now,
        )?;
        told += 1;
    }
    Ok(told)
}

fn tell(
    conn: &mut Conn,
    hand: &Hand<'_>,
    (application, decision): (&Application, &Decision),
    (guidelines, round): (&Guidelines, &Round),
    now: Instant,
) -> Result<(), NotDone> {
    let is_decision = guidelines.terms.is_decision;
    let complain_by = is_decision.then(|| Day::from(complaint::last_day(now)));
    let decision = Decision {
        notified_at: Some(now),
        complain_by,
        ..decision.clone()
    };
    let which = (application, &decision);
    let letter = letters::decision(conn, hand.town, which, (guidelines, round))?;
    if !store::decisions::notified(conn, &decision.id, now, complain_by, &letter)? {
        return Err(NotDone::Changed);
    }
    let notified = Application {
        state: State::Notified,
        ..application.clone()
    };
    hand.save(conn, notified)?;
    hand.tell(conn, &application.id, ("notified", ""), false)?;
    Ok(())
}
