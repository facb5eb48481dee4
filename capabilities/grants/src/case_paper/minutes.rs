//! The minutes of a meeting about a round, whole: of a council that recommends, and of a body that
//! decides. Who met, who stepped aside for what by which paragraph, each row with what was proposed, and
//! what was done with the pots. The page of a round's sittings says them in the same words.

// texts: grantdesk-sittings-*

use db::{Conn, Error};
use pdf::{Block, Span};
use texts::Speaker;

use super::councils::part;
use crate::{
    letters::paper::heading,
    model::{Application, MovedRow, Pot, Recommending, SatRow, Sitting},
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
    let rows = rows.map(|row| vec![row.name.clone(), say.money(row.amount), row.text.clone()]);
    let column = [texts::id("grantpaper-advised")];
    blocks.extend(table(say, &column, rows.collect()));
    blocks
}

/// The minutes of a body, with every row it decided in the sitting: also one that another decision took
/// the place of later.
pub fn of_sitting(conn: &mut Conn, say: &Speaker, it: &Sitting) -> Result<Vec<Block>, Error> {
    let said = |id: &str| say.t(id).into_owned();
    let all = store::applications::of_round(conn, &it.round_id)?;
    let mut blocks = vec![met(say, it)];
    let columns = [
        texts::id("grantpaper-proposed"),
        texts::id("grantdesk-column-decided"),
    ];
    blocks.extend(table(say, &columns, decided(conn, say, it, &all)?));
    blocks.push(heading(said("grantdesk-sittings-aside")));
    let aside = stepped_aside(say, it.minutes.rows.iter());
    blocks.push(if aside.is_empty() {
        Block::paragraph(said("grantdesk-sittings-aside-none"))
    } else {
        items(&aside)
    });
    let pots = pots(conn, say, it)?;
    if !pots.is_empty() {
        blocks.push(heading(said("grantdesk-pots")));
        blocks.push(items(&pots));
    }
    Ok(blocks)
}

/// Who met, how they voted, and where more money came from.
fn met(say: &Speaker, it: &Sitting) -> Block {
    let said = |id: &str| say.t(id).into_owned();
    let present = it.minutes.present.iter();
    let present: Vec<&str> = present.map(|one| one.name.as_str()).collect();
    let present = if present.is_empty() {
        said("grantdesk-sittings-unknown")
    } else {
        say.list(&present)
    };
    let mut rows = vec![(said("advise-present"), present)];
    if !it.vote.is_empty() {
        rows.push((said("grantdesk-sittings-vote"), it.vote.clone()));
    }
    if !it.minutes.other_line.is_empty() {
        let words = said("grantdesk-sittings-other-line");
        rows.push((words, it.minutes.other_line.clone()));
    }
    Block::Facts { rows }
}

/// What was proposed for each applicant, what was decided, and why: where the sums differ the body gave
/// its own reasons.
fn decided(
    conn: &mut Conn,
    say: &Speaker,
    it: &Sitting,
    all: &[Application],
) -> Result<Vec<Vec<String>>, Error> {
    let decisions = store::decisions::of_sitting(conn, &it.id)?;
    let mut rows = Vec::new();
    for row in &it.minutes.rows {
        let own = decisions
            .iter()
            .find(|one| one.application_id == row.application);
        let Some(own) = own else {
            continue;
        };
        let proposed = all.iter().find(|one| one.id == row.application);
        let proposed = proposed.and_then(|one| one.recommended);
        rows.push(vec![
            row.name.clone(),
            proposed.map_or_else(|| "–".to_owned(), |sum| say.money(sum)),
            say.money(own.amount),
            own.reasons.clone(),
        ]);
    }
    Ok(rows)
}

/// What was done with the pots, and which rows were moved from one to another.
fn pots(conn: &mut Conn, say: &Speaker, it: &Sitting) -> Result<Vec<String>, Error> {
    let minutes = &it.minutes;
    let changed = minutes.after.iter();
    let mut all: Vec<String> = changed
        .map(|pot| pot_words(say, &minutes.before, pot))
        .collect();
    if minutes.moved.is_empty() {
        return Ok(all);
    }
    // Those the sitting knew, and the round's own where it left them as they were.
    let round = store::rounds::one(conn, &it.round_id)?;
    let mut pots: Vec<Pot> = minutes.after.clone();
    pots.extend(minutes.before.iter().cloned());
    pots.extend(round.into_iter().flat_map(|round| round.pots));
    for moved in &minutes.moved {
        let row = minutes
            .rows
            .iter()
            .find(|row| row.application == moved.application);
        all.extend(row.map(|row| moved_words(say, &pots, (row, moved))));
    }
    Ok(all)
}

/// «Aasen IL: flyttet fra Drift til Prosjekter».
fn moved_words(say: &Speaker, pots: &[Pot], (row, moved): (&SatRow, &MovedRow)) -> String {
    let named = |rank: i32| {
        let pot = pots.iter().find(|it| it.rank == rank);
        let purpose = pot.and_then(|it| it.purpose.nearest(say.language()));
        match purpose {
            Some((_, text)) if !text.is_empty() => text.to_owned(),
            _ => say.ta("grantdesk-pot-number", &[("number", &rank.to_string())]),
        }
    };
    let (from, to) = (named(moved.from), named(moved.to));
    let words = [
        ("who", row.name.as_str()),
        ("from", from.as_str()),
        ("to", to.as_str()),
    ];
    say.ta("grantdesk-sittings-moved", &words)
}

fn items(lines: &[String]) -> Block {
    Block::List {
        ordered: false,
        items: lines.iter().map(Span::plain).collect(),
    }
}

/// A row for each applicant: its name, the sums of these columns, and why. Nothing when there is none.
fn table(say: &Speaker, columns: &[&'static str], rows: Vec<Vec<String>>) -> Option<Block> {
    if rows.is_empty() {
        return None;
    }
    let said = |id: &str| say.t(id).into_owned();
    let mut head = vec![said("grantpaper-applicant")];
    head.extend(columns.iter().map(|column| said(column)));
    head.push(said("grantpaper-why"));
    Some(Block::Table {
        caption: said("grantpaper-table"),
        figures: (0..head.len())
            .map(|place| (1..=columns.len()).contains(&place))
            .collect(),
        head,
        rows,
    })
}
