//! Writing in an application: answers, kept as they are written, and attachments.
//!
//! Each save is a row. What one page did not touch leaves what others wrote alone; what both touched
//! is not saved, but shown to whoever came last, who chooses.

use db::{Conn, Error};
use documents::Clean;
use web::Fields;

use super::Hand;
use crate::{
    ground::{Ground, LATER, YES},
    model::{Block, BlockKind, Budget, Line, Merged, Saved, SentFile, Side, Submission, merged},
    store::{self, files::Attachment},
};

/// An answer as a page sends it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Written {
    /// Code of the question.
    pub block: String,
    /// What was written.
    pub value: String,
}

/// An answer two have written at once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Clash {
    /// What was written and not saved.
    pub mine: Written,
    /// What stands.
    pub theirs: Saved,
}

/// The longest a single answer may be, in bytes.
const MOST: usize = 60_000;
/// Lines on a side of a budget.
const MOST_LINES: usize = 60;

/// Reads what a page sent for the questions it showed.
pub fn read(ground: &Ground, language: kernel::Language, fields: &Fields) -> Vec<Written> {
    let shown = fields.all("block");
    let blocks = ground.form.blocks();
    blocks
        .filter(|block| shown.contains(&block.code.as_str()))
        .map(|block| {
            let mut value = value(ground, language, block, fields);
            if value.len() > MOST {
                let end = value.floor_char_boundary(MOST);
                value.truncate(end);
            }
            Written {
                block: block.code.clone(),
                value,
            }
        })
        .collect()
}

fn value(ground: &Ground, language: kernel::Language, block: &Block, fields: &Fields) -> String {
    let name = format!("a-{}", block.code);
    match &block.kind {
        BlockKind::Date => {
            let date = fields.date(&name);
            if date.is_empty() {
                return String::new();
            }
            format!("{}.{}.{}", date.day, date.month, date.year)
        }
        BlockKind::Budget { .. } => {
            let before = ground.budget(language).unwrap_or_default();
            budget(fields, &before).written()
        }
        BlockKind::Attachment { .. } => ticked(fields, &name, LATER),
        BlockKind::Register | BlockKind::MemberNumbers | BlockKind::Declaration => {
            ticked(fields, &name, YES)
        }
        _ => fields.one(&name).to_owned(),
    }
}

fn ticked(fields: &Fields, name: &str, word: &str) -> String {
    if fields.one(name) == word {
        word.to_owned()
    } else {
        String::new()
    }
}

/// A budget as a page sends it: with a line more, or less, when a button asks for that.
fn budget(fields: &Fields, before: &Budget) -> Budget {
    let lines = |side: Side| -> Vec<Line> {
        let list = side.list();
        let known = before.lines(side);
        let mut lines: Vec<Line> = Vec::new();
        for row in fields.rows(list).into_iter().take(MOST_LINES) {
            if fields.one("remove") == format!("{list}-{row}") {
                continue;
            }
            let words = fields.one(&format!("{list}-{row}-words"));
            let same = known
                .iter()
                .find(|line| line.words == words && !words.is_empty());
            lines.push(Line {
                words: words.to_owned(),
                amount: fields.one(&format!("{list}-{row}-amount")).to_owned(),
                before: same.and_then(|line| line.before),
            });
        }
        if fields.one("add") == list && lines.len() < MOST_LINES {
            lines.push(Line::default());
        }
        lines
    };
    Budget {
        costs: lines(Side::Costs),
        incomes: lines(Side::Incomes),
        applied: fields.one("applied").to_owned(),
        applied_before: before.applied_before,
    }
}

/// Saves what was written on a page that was shown when `seen` saves had been made. Gives back what
/// two have written at once, which is not saved. `theirs` are questions where she lets the other's
/// answer stand.
pub fn save(
    conn: &mut Conn,
    hand: &Hand<'_>,
    ground: &Ground,
    (seen, page): (i64, &str),
    written: &[Written],
    theirs: &[&str],
) -> Result<Vec<Clash>, Error> {
    let (now, person) = (hand.now(), hand.person());
    let mut version = ground.application.answers_version;
    let (mut saves, mut clashes) = (Vec::new(), Vec::new());
    for one in written {
        if theirs.contains(&one.block.as_str()) {
            continue;
        }
        let history: Vec<Saved> = ground
            .saves
            .iter()
            .filter(|saved| saved.block == one.block)
            .cloned()
            .collect();
        let begun = first(ground, hand, &one.block);
        if history.is_empty() && one.value == begun {
            continue;
        }
        match merged(&history, &one.value, seen, page) {
            Merged::Keep => {}
            Merged::Save => {
                version += 1;
                saves.push(Saved {
                    block: one.block.clone(),
                    version,
                    value: one.value.clone(),
                    page: page.to_owned(),
                    at: now,
                    by: person.clone(),
                });
            }
            Merged::Conflict(stands) => clashes.push(Clash {
                mine: one.clone(),
                theirs: stands.clone(),
            }),
        }
    }
    let id = &ground.application.id;
    store::answers::add(conn, id, &saves)?;
    if let Some(person) = &person {
        store::answers::be_present(conn, id, person, now)?;
    }
    if !saves.is_empty() {
        let versions = access::Versions {
            from: Some(ground.application.answers_version),
            to: Some(version),
        };
        hand.record(conn, id, versions, ground.application.held_by.as_deref())?;
    }
    Ok(clashes)
}

/// What a page shows of a question nobody has answered.
fn first(ground: &Ground, hand: &Hand<'_>, block: &str) -> String {
    let language = hand
        .permit
        .actor()
        .who()
        .map(|who| who.language)
        .unwrap_or_default();
    let block = ground.form.block(block);
    block
        .filter(|block| matches!(block.kind, BlockKind::Budget { .. }))
        .map(|block| block.first_budget(language).written())
        .unwrap_or_default()
}

/// Keeps a file as an attachment.
pub fn attach(
    conn: &mut Conn,
    hand: &Hand<'_>,
    ground: &Ground,
    block: &str,
    file: &Clean,
) -> Result<(), Error> {
    let by = hand.person();
    let word = by.as_ref().map_or("staff", |person| person.0.as_str());
    let (clock, ids) = (&*hand.town.clock, &*hand.town.ids);
    let file_id = documents::keep(conn, clock, ids, file, word)?;
    put(conn, hand, ground, (block, file_id, false))
}

/// Takes a document of the association's shelf as an attachment. Gives back whether it lies there.
pub fn take_from_shelf(
    conn: &mut Conn,
    hand: &Hand<'_>,
    ground: &Ground,
    (block, document): (&str, &str),
) -> Result<bool, Error> {
    let Some(association) = &ground.application.held_by else {
        return Ok(false);
    };
    let shelf = upkeep::documents_of(conn, association)?;
    let Some(document) = shelf.into_iter().find(|one| one.id == document) else {
        return Ok(false);
    };
    let there = ground
        .attached(block)
        .any(|(it, _)| it.file_id == document.file);
    if !there {
        put(conn, hand, ground, (block, document.file, true))?;
    }
    Ok(true)
}

fn put(
    conn: &mut Conn,
    hand: &Hand<'_>,
    ground: &Ground,
    (block, file_id, from_shelf): (&str, documents::FileId, bool),
) -> Result<(), Error> {
    let application = &ground.application;
    let attachment = Attachment {
        id: hand.town.ids.next(),
        application_id: application.id.clone(),
        block: block.to_owned(),
        file_id,
        from_shelf,
        given_at: hand.now(),
        given_by: hand.person(),
        removed_at: None,
    };
    store::files::add(conn, &attachment)?;
    let is_late = !ground.can_be_written(hand.now());
    match ground.sent(conn)?.filter(|_| is_late) {
        Some(sent) => add_to_sent(conn, hand, ground, (sent, &attachment))?,
        None => touch(conn, hand, ground, block)?,
    }
    hand.record(
        conn,
        &attachment.id,
        super::MADE,
        application.held_by.as_deref(),
    )
}

/// What was promised for later has come after the application can be changed: it goes to staff at
/// once, in a copy that else is the one that was sent.
fn add_to_sent(
    conn: &mut Conn,
    hand: &Hand<'_>,
    ground: &Ground,
    (mut sent, attachment): (Submission, &Attachment),
) -> Result<(), Error> {
    let file = documents::find(conn, &attachment.file_id)?.ok_or(Error::NotFound)?;
    let name = file.name.clone();
    sent.files.push(SentFile {
        id: attachment.id.clone(),
        block: attachment.block.clone(),
        sha256: file.sha256,
        name: file.name,
    });
    let id = &ground.application.id;
    let copy = Submission {
        number: sent.number + 1,
        sent_at: Some(hand.now()),
        sent_by: hand.person(),
        ..sent
    };
    store::applications::submit(conn, id, copy)?;
    hand.tell(conn, id, ("paper", &name), false)
}

/// Takes an attachment out again.
pub fn detach(
    conn: &mut Conn,
    hand: &Hand<'_>,
    ground: &Ground,
    attachment: &Attachment,
) -> Result<(), Error> {
    let sent = ground.sent(conn)?;
    let was_sent = sent.is_some_and(|copy| copy.files.iter().any(|it| it.id == attachment.id));
    store::files::remove(conn, attachment, was_sent, hand.now())?;
    touch(conn, hand, ground, &attachment.block)?;
    let gone = access::Versions {
        from: Some(1),
        to: None,
    };
    hand.record(
        conn,
        &attachment.id,
        gone,
        ground.application.held_by.as_deref(),
    )
}

/// A changed attachment is a change that has not been sent.
fn touch(conn: &mut Conn, hand: &Hand<'_>, ground: &Ground, block: &str) -> Result<(), Error> {
    let saved = Saved {
        block: block.to_owned(),
        version: ground.application.answers_version + 1,
        value: ground.answer(block).to_owned(),
        page: "file".to_owned(),
        at: hand.now(),
        by: hand.person(),
    };
    store::answers::add(conn, &ground.application.id, &[saved])
}
