//! What goes with a step that was about a whole round: the minutes of the council or the body, with who
//! met and who stepped aside, and the case paper a body decided by. They tell of other applicants too.

use db::{Conn, Error};
use grants::{
    case_paper,
    model::{Recommending, Sitting},
    store::{decisions, recommending, rounds, sittings},
};
use jiff::civil::Date;
use pdf::{Block, Head, Paper};

use super::{
    archive::Case,
    steps::{Step, What},
};

/// The papers of the meeting a step came of, each with its title, as PDF/A.
pub fn of(conn: &mut Conn, case: &Case, step: &Step) -> Result<Vec<(String, Vec<u8>)>, Error> {
    let papers = match step.what {
        What::Advice => match recommending::one(conn, &step.of)? {
            Some(one) => vec![council(case, step, &one)],
            None => Vec::new(),
        },
        What::Decision => match decisions::one(conn, &step.of)? {
            Some(one) => match sittings::one(conn, &one.bulk)? {
                Some(sitting) => body(conn, case, &sitting)?,
                None => Vec::new(),
            },
            None => Vec::new(),
        },
        _ => Vec::new(),
    };
    let mut all = Vec::new();
    for paper in papers {
        let bytes = pdf::pdf(&paper).map_err(|refusal| Error::Failed(refusal.to_string()))?;
        all.push((paper.title, bytes));
    }
    Ok(all)
}

fn council(case: &Case, step: &Step, one: &Recommending) -> Paper {
    let minutes = one.minutes.as_ref();
    let day = minutes.and_then(|it| it.met_on);
    let day = day.unwrap_or_else(|| step.at.in_oslo().date());
    let lead = case.say.date(day);
    minutes_of(
        case,
        &step.body,
        (day, lead),
        case_paper::of_council(&case.say, one),
    )
}

fn body(conn: &mut Conn, case: &Case, sitting: &Sitting) -> Result<Vec<Paper>, Error> {
    let say = &case.say;
    let day = sitting.met_on.date();
    let blocks = case_paper::of_sitting(conn, say, sitting)?;
    let lead = case_paper::heading_of(say, sitting);
    let minutes = minutes_of(case, &sitting.body, (day, lead), blocks);
    let round = rounds::one(conn, &sitting.round_id)?.ok_or(Error::NotFound)?;
    let by = (day, case.author.clone());
    Ok(vec![minutes, case_paper::paper(conn, say, &round, by)?])
}

fn minutes_of(case: &Case, body: &str, (day, lead): (Date, String), blocks: Vec<Block>) -> Paper {
    Paper {
        language: case.say.language(),
        title: case.say.ta("complaint-archive-minutes", &[("body", body)]),
        author: case.author.clone(),
        date: day,
        head: Head::Report { lead },
        contents: None,
        blocks,
    }
}
