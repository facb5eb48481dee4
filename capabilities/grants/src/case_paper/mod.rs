//! The case paper of a round (saksframlegg): one document for the body that decides. What is
//! recommended to each, what it got last year and applied for; the key; who recommends; where the
//! proposal deviates, and why; and what follows of it. When everything is decided it says what was
//! decided, and when.

// texts: grantpaper-*

mod councils;
mod deviations;
mod minutes;
mod rows;

use db::{Conn, Error};
use jiff::civil::Date;
use kernel::Money;
use pdf::{Block, Head, Paper};
use texts::Speaker;

use crate::{
    committed,
    letters::paper::heading,
    model::{Guidelines, Round},
    store,
};
pub use minutes::{heading_of, of_council, of_sitting, pot_words, stepped_aside};

use councils::parts;
use deviations::{consequences, deviations};
use rows::{Row, rows};

/// The whole paper, as of `today` and by `author`.
///
/// # Errors
///
/// The tables fail, or the round's guidelines are gone.
pub fn paper(
    conn: &mut Conn,
    say: &Speaker,
    round: &Round,
    (today, author): (Date, String),
) -> Result<Paper, Error> {
    let guidelines =
        store::schemes::guidelines_of(conn, &round.guidelines)?.ok_or(Error::NotFound)?;
    let (rows, decided_on) = rows(conn, round)?;
    let purse = Purse::of(conn, round, &rows)?;
    let is_over = decided_on.is_some();
    let title = round.titled(say.language());
    let mut blocks = background(say, round, &guidelines, &rows);
    blocks.extend(proposal(say, &purse, (&rows, is_over)));
    if let Some(run) = allocation::final_run(conn, &round.id)? {
        let sum = say.money(run.outcome.given());
        let left = say.money(run.outcome.left());
        let words = [
            ("title", run.title.as_str()),
            ("sum", &sum),
            ("left", &left),
        ];
        blocks.push(heading(say.t("grantpaper-key")));
        blocks.push(Block::paragraph(say.ta("grantpaper-key-words", &words)));
    }
    let councils = store::recommending::of_round(conn, &round.id)?;
    if councils.is_empty() && !round.recommended_by.is_empty() {
        let words = [("who", round.recommended_by.as_str())];
        blocks.push(heading(say.t("grantpaper-council")));
        blocks.push(Block::paragraph(say.ta("grantpaper-council-words", &words)));
    }
    blocks.extend(parts(conn, say, &councils)?);
    blocks.extend(deviations(say, (&rows, is_over)));
    blocks.extend(consequences(say, &purse, &rows));
    let lead = match decided_on {
        Some(day) => decided(conn, say, round, day)?,
        None if round.decided_by.is_empty() => say.date(today),
        None => {
            let words = [
                ("body", round.decided_by.as_str()),
                ("day", &say.date(today)),
            ];
            say.ta("grantpaper-lead", &words)
        }
    };
    Ok(Paper {
        language: say.language(),
        title: say.ta("grantpaper-title", &[("round", title)]),
        author,
        date: decided_on.unwrap_or(today),
        head: Head::Report { lead },
        contents: None,
        blocks,
    })
}

/// A round's money, and what becomes of it by the proposal.
struct Purse {
    /// What is proposed in all.
    proposed: Money,
    /// What later years carry of that.
    later: Money,
    /// What earlier grants of several years bind.
    bound: Money,
    /// What is left, in øre.
    left: i64,
}

impl Purse {
    fn of(conn: &mut Conn, round: &Round, rows: &[Row]) -> Result<Self, Error> {
        let proposed: Money = rows.iter().filter_map(|row| row.proposed).sum();
        let later: Money = rows.iter().map(|row| row.later).sum();
        let bound = committed::bound(conn, round)?
            .iter()
            .map(|it| it.amount)
            .sum();
        let left = round.money() - bound - (proposed - later);
        Ok(Self {
            proposed,
            later,
            bound,
            left: left.ore(),
        })
    }
}

/// Who decided and when: «Kulturutvalget, 4. desember 2025, sak 9/25», or the day alone.
fn decided(conn: &mut Conn, say: &Speaker, round: &Round, day: Date) -> Result<String, Error> {
    let sittings = store::sittings::of_round(conn, &round.id)?;
    let Some(it) = sittings.into_iter().find(|it| it.undone_at.is_none()) else {
        return Ok(say.ta("grantpaper-decided-on", &[("day", &say.date(day))]));
    };
    Ok(heading_of(say, &it))
}

fn background(say: &Speaker, round: &Round, guidelines: &Guidelines, rows: &[Row]) -> Vec<Block> {
    let count = i64::try_from(rows.len()).unwrap_or_default();
    let applied = say.money(rows.iter().map(|row| row.applied).sum());
    let number = guidelines.number.to_string();
    let words = [
        ("scheme", guidelines.terms.named(say.language())),
        ("number", number.as_str()),
        ("from", &say.date(guidelines.from_on)),
    ];
    let mut facts = vec![
        (
            say.t("grantpaper-pot").into_owned(),
            say.money(round.money()),
        ),
        (
            say.t("grantpaper-applications").into_owned(),
            say.number(count),
        ),
        (say.t("grantpaper-applied").into_owned(), applied),
    ];
    if let Some(day) = round.closes_on {
        facts.push((say.t("grantpaper-closed").into_owned(), say.date(day)));
    }
    vec![
        heading(say.t("grantpaper-background")),
        Block::paragraph(say.ta("grantpaper-background-words", &words)),
        Block::Facts { rows: facts },
    ]
}

fn proposal(say: &Speaker, purse: &Purse, (rows, is_over): (&[Row], bool)) -> Vec<Block> {
    let (title, lead, column) = if is_over {
        (
            texts::id("grantpaper-decision"),
            texts::id("grantpaper-decision-words"),
            texts::id("grantdesk-column-decided"),
        )
    } else {
        (
            texts::id("grantpaper-proposal"),
            texts::id("grantpaper-proposal-words"),
            texts::id("grantpaper-proposed"),
        )
    };
    let said = |id: &str| say.t(id).into_owned();
    let sum = |sum: Option<Money>| sum.map_or_else(|| "–".to_owned(), |sum| say.money(sum));
    let total = |of: fn(&Row) -> Option<Money>| {
        let sum: Money = rows.iter().filter_map(of).sum();
        say.money(sum)
    };
    let has_council = rows.iter().any(|row| row.advised.amount.is_some());
    let mut head = vec![
        said("grantpaper-applicant"),
        said("grantpaper-last"),
        said("grantpaper-applied"),
        said(column),
    ];
    let mut table: Vec<Vec<String>> = rows
        .iter()
        .map(|row| {
            let applied = Some(row.applied).filter(|sum| *sum > Money::ZERO);
            vec![
                row.name.clone(),
                sum(row.last),
                sum(applied),
                sum(row.proposed),
            ]
        })
        .collect();
    table.push(vec![
        said("grantpaper-sum"),
        total(|row| row.last),
        total(|row| Some(row.applied)),
        total(|row| row.proposed),
    ]);
    if has_council {
        let own = rows.iter().map(|row| sum(row.advised.amount));
        let own: Vec<String> = own.chain([total(|row| row.advised.amount)]).collect();
        head.insert(3, said("grantpaper-advised"));
        for (row, own) in table.iter_mut().zip(own) {
            row.insert(3, own);
        }
    }
    let left = say.money_ore(purse.left);
    let words = [("sum", say.money(purse.proposed)), ("left", left)];
    let words = words.each_ref().map(|(name, text)| (*name, text.as_str()));
    vec![
        heading(said(title)),
        Block::paragraph(say.ta(lead, &words)),
        Block::Table {
            caption: said("grantpaper-table"),
            figures: (0..head.len()).map(|place| place > 0).collect(),
            head,
            rows: table,
        },
    ]
}
