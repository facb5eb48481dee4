//! A round as a case of its own in the archive: what each council handed over, the minutes of each
//! sitting of a political body, and the case paper it decided by, one step each. They name everybody in
//! the round, who met, and who stepped aside for what.
//!
//! A council's stand when they are handed over. A body's stand when everybody it decided for is told:
//! until then the sitting can be undone, and one that is undone is no step.

use db::{Conn, Error};
use grants::{
    case_paper,
    model::{Decision, Recommending, Round, Sitting},
    store::{decisions, recommending, sittings},
};
use jiff::civil::Date;
use kernel::Instant;
use pdf::{Block, Head, Paper};

use super::{
    archive::Case,
    document::{Document, alone},
    steps::{Step, What, in_order},
};

/// The steps of a round, oldest first.
pub fn steps(conn: &mut Conn, round: &Round) -> Result<Vec<Step>, Error> {
    let mut all = Vec::new();
    for one in recommending::of_round(conn, &round.id)? {
        all.extend(advice(&one));
    }
    // The newest is first there.
    for sitting in sittings::of_round(conn, &round.id)?.iter().rev() {
        if let Some(at) = told_at(conn, sitting)? {
            all.extend(sat(sitting, at));
        }
    }
    Ok(in_order(all))
}

/// What a council handed over.
fn advice(one: &Recommending) -> Option<Step> {
    let (minutes, at) = (one.minutes.as_ref()?, one.handed_at?);
    let step = Step::new(What::Minutes, &one.id, at);
    let step = step.keyed(format!("{}-minutes", one.id));
    Some(Step {
        body: minutes.council.clone(),
        ..step.about(&minutes.council)
    })
}

/// The case paper of a sitting, and its minutes.
fn sat(sitting: &Sitting, at: Instant) -> [Step; 2] {
    let about = format!("{} {}", sitting.body, sitting.case_number);
    let paper = Step::new(What::CasePaper, &sitting.id, at);
    let paper = paper.keyed(format!("{}-paper", sitting.id));
    let minutes = Step::new(What::Minutes, &sitting.id, at);
    let minutes = minutes.keyed(format!("{}-minutes", sitting.id));
    [
        paper.about(&about),
        Step {
            body: sitting.body.clone(),
            ..minutes.about(&about)
        },
    ]
}

/// When the last of those a sitting decided for was told; none while somebody waits, or when all of it
/// was undone.
fn told_at(conn: &mut Conn, sitting: &Sitting) -> Result<Option<Instant>, Error> {
    let decided = decisions::of_sitting(conn, &sitting.id)?;
    let waits = |it: &Decision| it.notified_at.is_none() && it.replaced_at.is_none();
    if decided.iter().any(waits) {
        return Ok(None);
    }
    Ok(decided.iter().filter_map(|it| it.notified_at).max())
}

/// The document of a step, as PDF/A.
pub fn paper(conn: &mut Conn, case: &Case, round: &Round, step: &Step) -> Result<Document, Error> {
    let paper = match sittings::one(conn, &step.of)? {
        Some(sitting) if step.what == What::CasePaper => {
            let by = (sitting.met_on.date(), case.author.clone());
            case_paper::paper(conn, &case.say, round, by)?
        }
        Some(sitting) => {
            let day = sitting.met_on.date();
            let lead = case_paper::heading_of(&case.say, &sitting);
            let blocks = case_paper::of_sitting(conn, &case.say, &sitting)?;
            minutes(case, step, (day, lead), blocks)
        }
        None => {
            let one = recommending::one(conn, &step.of)?.ok_or(Error::NotFound)?;
            let met = one.minutes.as_ref().and_then(|it| it.met_on);
            let day = met.unwrap_or_else(|| step.at.in_oslo().date());
            let lead = case.say.date(day);
            minutes(
                case,
                step,
                (day, lead),
                case_paper::of_council(&case.say, &one),
            )
        }
    };
    let bytes = pdf::pdf(&paper).map_err(|refusal| Error::Failed(refusal.to_string()))?;
    Ok(alone(paper.title, bytes))
}

fn minutes(case: &Case, step: &Step, (day, lead): (Date, String), blocks: Vec<Block>) -> Paper {
    let body = [("body", step.body.as_str())];
    Paper {
        language: case.say.language(),
        title: case.say.ta("complaint-archive-minutes", &body),
        author: case.author.clone(),
        date: day,
        head: Head::Report { lead },
        contents: None,
        blocks,
    }
}
