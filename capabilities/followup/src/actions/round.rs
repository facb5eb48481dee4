//! Opening rounds and answering.
//!
//! A round asks about the measures of the year's plan that are not over. An answer is kept here and said
//! to the strategy in the same transaction, so that status and progress follow.

use access::{Actor, Permit};
use db::Conn;
use jiff::civil::Date;
use strategy::{
    access as of_strategy,
    model::{Measure, Status},
    store::measures,
};

use super::{Parts, Refused, record};
use crate::{
    access::Action,
    model::{AnswerWay, RoundAnswer, StatusRound},
    store::rounds,
};

/// An answer as it was given.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    /// How it stands.
    pub status: Status,
    /// How far it has come, in per cent.
    pub progress: u8,
    /// Why, for all to see.
    pub reason: String,
    /// A note among the municipality's own.
    pub inside: String,
    /// The version of the measure that was answered about.
    pub version: i64,
}

/// The measures a round of a day asks about.
pub fn measures_of(conn: &mut Conn, document: &str, on: Date) -> Result<Vec<Measure>, Refused> {
    let mut all = measures::of_document(conn, document)?;
    all.retain(|it| {
        let is_planned = it.told.years.is_empty() || it.told.years.contains(&on.year());
        is_planned && it.told.status.goes_on()
    });
    Ok(all)
}

/// Opens a round. Letters are written by whoever opens it (`crate::letters`).
pub fn open_round(
    conn: &mut Conn,
    parts: Parts<'_>,
    permit: &Permit<Action>,
    document: &str,
    (opens_on, due_on): (Date, Date),
) -> Result<StatusRound, Refused> {
    let asked = measures_of(conn, document, opens_on)?;
    if asked.is_empty() {
        return Err(Refused::Nothing);
    }
    let round = StatusRound {
        id: parts.1.next(),
        document: document.to_owned(),
        opens_on,
        due_on,
        asked: asked.into_iter().map(|it| (it.id, it.told.role)).collect(),
        version: 1,
    };
    if !rounds::insert(conn, &round)? {
        return Err(Refused::There);
    }
    record(conn, parts, permit, &round.id)?;
    Ok(round)
}

/// Moves the last day of a round.
pub fn move_due(
    conn: &mut Conn,
    parts: Parts<'_>,
    permit: &Permit<Action>,
    round: &StatusRound,
) -> Result<(), Refused> {
    if !rounds::save_due(conn, round)? {
        return Err(Refused::Changed);
    }
    Ok(record(conn, parts, permit, &round.id)?)
}

/// Answers about a measure of a round.
pub fn answer(
    conn: &mut Conn,
    parts: Parts<'_>,
    permit: &Permit<Action>,
    (round, measure): (&StatusRound, &str),
    (said, way): (&Said, AnswerWay),
) -> Result<(), Refused> {
    let today = kernel::today(parts.0);
    if !round.is_open(today) {
        return Err(Refused::Over);
    }
    let is_asked = round.asked.iter().any(|(asked, _)| asked == measure);
    let measure = measures::one(conn, measure)?.filter(|_| is_asked);
    let measure = measure.ok_or(Refused::NotThere)?;
    let progress = if said.status == Status::Done {
        100
    } else {
        said.progress.min(100)
    };
    let line = RoundAnswer {
        id: parts.1.next(),
        round: round.id.clone(),
        measure: measure.id.clone(),
        status: said.status,
        progress,
        reason: said.reason.clone(),
        inside: said.inside.clone(),
        at: parts.0.now(),
        by: permit.actor().who().map(|who| who.person.clone()),
        way,
    };
    rounds::answer(conn, &line)?;
    let id = measure.id.clone();
    let measure = Measure {
        version: said.version,
        ..measure
    };
    say(conn, parts, permit.actor(), (measure, said, progress))?;
    Ok(record(conn, parts, permit, &id)?)
}

/// Hands the answer on. Who may answer here was asked before, with a permit of this room: a role or the
/// link of its holder. The strategy's rule asks the same, whether she holds the role.
fn say(
    conn: &mut Conn,
    parts: Parts<'_>,
    actor: &Actor,
    (measure, said, progress): (Measure, &Said, u8),
) -> Result<(), Refused> {
    let facts = of_strategy::Facts { owns: true };
    let action = of_strategy::Action::SayStatus;
    let permit = access::decide(of_strategy::RULES, actor, action, &facts);
    let permit = permit.map_err(|denied| db::Error::Failed(denied.to_string()))?;
    let told = (said.status, progress, said.reason.as_str());
    strategy::actions::say_status(conn, parts, &permit, measure, told).map_err(|refused| {
        match refused {
            strategy::actions::Refused::Database(fault) => Refused::Database(fault),
            strategy::actions::Refused::NotThere => Refused::NotThere,
            _ => Refused::Changed,
        }
    })
}
