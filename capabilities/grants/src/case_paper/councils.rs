//! What councils recommended, in the case paper of a round: who met, who stepped aside for what by
//! which paragraph, what they say about all of it, and what they gave in all.

use std::collections::HashMap;

use db::{Conn, Error};
use kernel::Money;
use pdf::{Block, Span};
use texts::Speaker;

use crate::{
    letters::paper::{heading, lines},
    model::{Minutes, Recommending},
    pages::aside_words,
    store,
};

/// What a council recommended for an applicant, and why the municipality wants something else.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Advised {
    /// How much; none when no council recommended for it.
    pub amount: Option<Money>,
    /// The municipality's reason; empty when none is written.
    pub deviation: String,
}

/// What was recommended for each applicant of a round, by application.
pub fn advised(conn: &mut Conn, all: &[Recommending]) -> Result<HashMap<String, Advised>, Error> {
    let mut rows = HashMap::new();
    for one in all.iter().filter(|one| one.is_handed_over()) {
        for row in store::recommending::rows(conn, &one.id)? {
            let advised = Advised {
                amount: row.amount,
                deviation: row.deviation,
            };
            rows.insert(row.application, advised);
        }
    }
    Ok(rows)
}

/// The part of each council.
pub fn parts(conn: &mut Conn, say: &Speaker, all: &[Recommending]) -> Result<Vec<Block>, Error> {
    let mut blocks = Vec::new();
    for one in all {
        let council = councils::one(conn, &one.council)?.ok_or(Error::NotFound)?;
        let name = council.name(say.language());
        blocks.push(heading(
            say.ta("grantpaper-council-of", &[("council", &name)]),
        ));
        match &one.minutes {
            Some(minutes) => blocks.extend(part(say, one, minutes)),
            None => blocks.push(Block::paragraph(say.t("grantpaper-council-waits"))),
        }
    }
    Ok(blocks)
}

/// What a council handed over: who met, what it gave in all, what it says, who stepped aside.
pub fn part(say: &Speaker, one: &Recommending, minutes: &Minutes) -> Vec<Block> {
    let day = minutes.met_on.map(|day| say.date(day)).unwrap_or_default();
    let names: Vec<&str> = minutes.present.iter().map(|it| it.name.as_str()).collect();
    let met = [("day", day.as_str()), ("names", &say.list(&names))];
    let mut blocks = vec![Block::paragraph(say.ta("grantpaper-council-met", &met))];
    let count = i64::try_from(minutes.rows.len()).unwrap_or_default();
    let sum = say.money(minutes.rows.iter().map(|row| row.amount).sum());
    let words = match one.frame {
        Some(frame) => {
            let words = [("sum", sum.as_str()), ("frame", &say.money(frame))];
            say.tna("grantpaper-council-sum-of", count, &words)
        }
        None => say.tna("grantpaper-council-sum", count, &[("sum", &sum)]),
    };
    blocks.push(Block::paragraph(words));
    blocks.extend(lines(&minutes.text));
    let aside = aside_words::stepped(say, minutes);
    if aside.is_empty() {
        blocks.push(Block::paragraph(say.t("grantpaper-council-nobody-aside")));
    } else {
        blocks.push(Block::List {
            ordered: false,
            items: aside.iter().map(Span::plain).collect(),
        });
    }
    blocks
}
