//! Weighing and tending cases: points on criteria, a sample for control, moving to another round, and
//! words to the applicant that ask for no answer.

use db::{Conn, Error};

use super::{Hand, MADE, NotDone};
use crate::{
    letters,
    model::{Application, Round, Sample, Score, State, draw},
    store,
};

/// Keeps somebody's points. They are hers: nobody changes another's.
pub fn give_points(
    conn: &mut Conn,
    hand: &Hand<'_>,
    application: &Application,
    points: &[(String, i32, String)],
) -> Result<(), NotDone> {
    let person = hand.person().ok_or(NotDone::NotNow)?;
    if !application.state.is_handled() {
        return Err(NotDone::NotNow);
    }
    for (criterion, points, why) in points {
        let score = Score {
            application_id: application.id.clone(),
            criterion: criterion.clone(),
            scored_by: person.clone(),
            points: *points,
            why: why.clone(),
            scored_at: hand.now(),
        };
        store::scores::put(conn, &score)?;
    }
    let subject = format!("{}/points", application.id);
    hand.record(conn, &subject, MADE, application.held_by.as_deref())?;
    hand.tell(conn, &application.id, ("points", ""), true)?;
    Ok(())
}

/// Draws a sample among the cases of a round in which money was given. Without a seed one is made
/// that nobody can have chosen.
pub fn draw_sample(
    conn: &mut Conn,
    hand: &Hand<'_>,
    round: &Round,
    (size, seed): (usize, &str),
) -> Result<Sample, NotDone> {
    let given = store::applications::of_round(conn, &round.id)?;
    let given: Vec<Application> = given
        .into_iter()
        .filter(|it| it.state == State::Notified)
        .collect();
    let ids: Vec<String> = given.iter().map(|it| it.id.clone()).collect();
    let decisions = store::decisions::of_several(conn, &ids)?;
    let mut among: Vec<String> = given
        .into_iter()
        .filter(|it| {
            let own = decisions.iter().find(|one| one.application_id == it.id);
            own.is_some_and(|one| one.outcome.gives())
        })
        .filter_map(|it| it.number)
        .collect();
    among.sort();
    if among.is_empty() {
        return Err(NotDone::NotNow);
    }
    let id = hand.town.ids.next();
    let seed = if seed.is_empty() {
        identity::key::hash(&format!("{id} {:?}", hand.now()))[..16].to_owned()
    } else {
        seed.to_owned()
    };
    let sample = Sample {
        drawn: draw(&seed, &among, size),
        round: round.id.clone(),
        drawn_at: hand.now(),
        drawn_by: hand.person(),
        id,
        seed,
        among,
    };
    store::samples::insert(conn, &sample)?;
    hand.record(conn, &sample.id, MADE, None)?;
    Ok(sample)
}

/// Moves a case to another round, as it was sent; the applicant is told. From there it is decided by
/// the other round's guidelines and money. It can be moved back the same way.
pub fn move_to(
    conn: &mut Conn,
    hand: &Hand<'_>,
    (before, from): (&Application, &Round),
    to: &Round,
    why: &str,
) -> Result<Application, NotDone> {
    if !before.state.is_handled() || from.id == to.id {
        return Err(NotDone::NotNow);
    }
    let moved = Application {
        round_id: to.id.clone(),
        guidelines_id: to.guidelines.clone(),
        pot: to.pots.first().map_or(1, |pot| pot.rank),
        state: State::Handling,
        handled_by: before.handled_by.clone().or_else(|| hand.person()),
        recommended: None,
        recommended_why: String::new(),
        lacking_until: None,
        ..before.clone()
    };
    let moved = hand.save(conn, moved)?;
    // What later years carry was reckoned from the other round's year.
    store::commitments::put(conn, &moved.id, &[])?;
    let language = kernel::Language::Nb;
    let words = format!("{} → {}. {why}", from.titled(language), to.titled(language));
    hand.tell(conn, &moved.id, ("moved", &words), false)?;
    letters::moved(conn, hand.town, &moved, (from, to, why))?;
    Ok(moved)
}

/// Writes to the applicant: it stands in the case for both to read, and goes by mail.
pub fn write_to_applicant(
    conn: &mut Conn,
    hand: &Hand<'_>,
    (application, round): (&Application, &Round),
    text: &str,
) -> Result<(), Error> {
    hand.tell(conn, &application.id, ("message", text), false)?;
    let subject = format!("{}/message", application.id);
    hand.record(conn, &subject, MADE, application.held_by.as_deref())?;
    letters::message(conn, hand.town, application, round, text)
}
