//! Giving notice: every decision of a round is told at one moment.
//!
//! All of it is one transaction: each applicant's letter, the last day to complain, the mail that waits
//! to be sent and the job that files the PDF are written together or not at all, so a program that is
//! stopped in the middle tells nobody twice and forgets nobody.

use access::{Actor, Scope};
use db::Conn;
use kernel::{Day, Instant};
use web::Town;

use super::{Hand, NotDone, council_tasks::end_what_came_too_late};
use crate::{
    access::{Action, may_as_staff},
    letters,
    model::{Application, Decision, Guidelines, Letter, LetterOpening, Round, State, complaint},
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
        match hand.unbarred(conn, &application) {
            // Somebody else tells those she steps aside for.
            Err(NotDone::Barred) => continue,
            unbarred => unbarred?,
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
    end_what_came_too_late(conn, hand, round)?;
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
    let words = letters::paper_words(&letter.paper);
    if !store::decisions::notified(conn, &decision.id, now, complain_by, &words)? {
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

/// Tells again of letters nobody has opened after a week, with a line in the history of each.
pub fn remind_of_letters(conn: &mut Conn, town: &Town) -> Result<(), db::Error> {
    let permit = may_as_staff(&Actor::Program, Action::Tend)
        .map_err(|denied| db::Error::Failed(denied.to_string()))?;
    let hand = Hand::new(town, &permit);
    for application in letters::remind(conn, town)? {
        hand.tell(conn, &application, ("reminded", ""), false)?;
        let about = store::applications::one(conn, &application)?.and_then(|it| it.held_by);
        hand.record(conn, &application, super::MADE, about.as_deref())?;
    }
    Ok(())
}

/// Notes that one of the applicant's own has opened a letter. Staff's reading counts for nothing.
pub fn open_letter(
    conn: &mut Conn,
    hand: &Hand<'_>,
    application: &Application,
    letter: &Letter,
) -> Result<(), db::Error> {
    let Some(person_id) = hand.person() else {
        return Ok(());
    };
    let actor = hand.permit.actor();
    let is_hers =
        application.held_by.is_none() && application.person_id.as_ref() == Some(&person_id);
    let is_theirs = application.held_by.as_deref().is_some_and(|id| {
        actor.may_for(id, Scope::Grants)
            || actor
                .who()
                .is_some_and(|who| who.roles_in(id).next().is_some())
    });
    if !is_hers && !is_theirs {
        return Ok(());
    }
    let opening = LetterOpening {
        letter_id: letter.id.clone(),
        person_id,
        opened_at: hand.now(),
    };
    store::letters::open(conn, &opening)
}
