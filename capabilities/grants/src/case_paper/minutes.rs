//! The minutes of a meeting about a round, whole: of a council that recommends, and of a body that
//! decides. Who met, who stepped aside for what by which paragraph, each row, and what was done with the
//! pots. The page of a round's sittings says them in the same words.

// texts: grantdesk-sittings-*

use db::{Conn, Error};
use kernel::Money;
use pdf::{Block, Span};
use texts::Speaker;

use super::councils::part;
use crate::{
    letters::paper::heading,
    model::{Pot, Recommending, SatRow, Sitting},
    pages::aside_words,
    store,
};

/// Which meeting it was: «Kulturutvalget, 4. desember 2025, sak 9/25».
pub fn heading_of(say: &Speaker, it: &Sitting) -> String {
    let day = say.date(it.met_on.date());
    let words = [
        ("body", it.body.as_str()),
        ("day", day.as_str()),
        ("case", it.case_number.as_str()),
    ];
    say.ta("grantdesk-sittings-heading", &words)
}

/// Who stepped aside for these rows of a sitting, each with her paragraph.
pub fn stepped_aside<'a>(say: &Speaker, rows: impl Iterator<Item = &'a SatRow>) -> Vec<String> {
    let mut all = Vec::new();
    for row in rows {
        for one in &row.aside {
            let law = aside_words::paragraph(say, one.paragraph);
            let words = [
                ("who", one.name.as_str()),
                ("applicant", row.name.as_str()),
                ("law", law.as_str()),
            ];
            all.push(say.ta("advise-stepped", &words));
        }
    }
    all
}

/// What a body did with a pot: «Andre prosjekter: 150 000 kr, før 130 000 kr».
pub fn pot_words(say: &Speaker, before: &[Pot], pot: &Pot) -> String {
    let purpose = pot.purpose.nearest(say.language());
    let purpose = match purpose {
        Some((_, text)) if !text.is_empty() => text.to_owned(),
        _ => say.t("grantdesk-column-pot").into_owned(),
    };
    let now = say.money(pot.amount);
    let old = before.iter().find(|it| it.rank == pot.rank);
    let old = say.money(old.map(|it| it.amount).unwrap_or_default());
    let words = [
        ("purpose", purpose.as_str()),
        ("now", now.as_str()),
        ("before", old.as_str()),
    ];
    say.ta("grantdesk-sittings-pot", &words)
}

/// The minutes of a council; nothing until they are handed over.
pub fn of_council(say: &Speaker, it: &Recommending) -> Vec<Block> {
    let Some(minutes) = it.minutes.as_ref().filter(|_| it.is_handed_over()) else {
        return Vec::new();
    };
    let mut blocks = part(say, it, minutes);
    let rows = minutes.rows.iter();
    let rows = rows.map(|row| (row.name.as_str(), row.amount, row.text.as_str()));
    blocks.extend(table(say, texts::id("grantpaper-advised"), rows));
    blocks
}

/// The minutes of a body, with every row it decided in the sitting: also one that another decision took
/// the place of later.
pub fn of_sitting(conn: &mut Conn, say: &Speaker, it: &Sitting) -> Result<Vec<Block>, Error> {
    let said = |id: &str| say.t(id).into_owned();
    let minutes = &it.minutes;
    let present: Vec<&str> = minutes
        .present
        .iter()
        .map(|one| one.name.as_str())
        .collect();
    let present = if present.is_empty() {
        said("grantdesk-sittings-unknown")
    } else {
        say.list(&present)
    };
    let mut facts = vec![(said("advise-present"), present)];
    if !it.vote.is_empty() {
        facts.push((said("grantdesk-sittings-vote"), it.vote.clone()));
    }
    if !minutes.other_line.is_empty() {
        let words = said("grantdesk-sittings-other-line");
        facts.push((words, minutes.other_line.clone()));
    }
    let mut blocks = vec![Block::Facts { rows: facts }];
    let decisions = store::decisions::of_sitting(conn, &it.id)?;
    let rows = minutes.rows.iter().filter_map(|row| {
        let own = |one: &&crate::model::Decision| one.application_id == row.application;
        let one = decisions.iter().find(own)?;
        Some((row.name.as_str(), one.amount, one.reasons.as_str()))
    });
    blocks.extend(table(say, texts::id("grantdesk-column-decided"), rows));
    blocks.push(heading(said("grantdesk-sittings-aside")));
    let aside = stepped_aside(say, minutes.rows.iter());
    blocks.push(if aside.is_empty() {
        Block::paragraph(said("grantdesk-sittings-aside-none"))
    } else {
        items(&aside)
    });
    if !minutes.after.is_empty() {
        let pots = minutes.after.iter();
        let pots: Vec<String> = pots
            .map(|pot| pot_words(say, &minutes.before, pot))
            .collect();
        blocks.push(heading(said("grantdesk-pots")));
        blocks.push(items(&pots));
    }
    Ok(blocks)
}

fn items(lines: &[String]) -> Block {
    Block::List {
        ordered: false,
        items: lines.iter().map(Span::plain).collect(),
    }
}

/// Each applicant with its sum and why; nothing when there is none.
fn table<'a>(
    say: &Speaker,
    column: &'static str,
    rows: impl Iterator<Item = (&'a str, Money, &'a str)>,
) -> Option<Block> {
    let row = |(name, sum, why): (&str, Money, &str)| {
        vec![name.to_owned(), say.money(sum), why.to_owned()]
    };
    let rows: Vec<Vec<String>> = rows.map(row).collect();
    let said = |id: &str| say.t(id).into_owned();
    (!rows.is_empty()).then(|| Block::Table {
        caption: said("grantpaper-table"),
        figures: vec![false, true, false],
        head: vec![
            said("grantpaper-applicant"),
            said(column),
            said("grantpaper-why"),
        ],
        rows,
    })
}
