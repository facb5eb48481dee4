//! A conversation as both sides see it: the message to many it may have begun with, and what was
//! written since, each with who, when and files.

use db::Conn;
use documents::FileId;
use kernel::{Instant, Language};
use web::{PageError, Town, Visit};

use crate::{
    model::{Side, Thread},
    pages::{
        files::{self, Listed},
        words::{person_name, unit_name, when},
    },
    reach::Desk,
    store,
};

/// Something written.
pub struct Said {
    /// Who.
    pub from: String,
    /// When, for machines.
    pub at: Instant,
    /// When, in words.
    pub when: String,
    /// The language, where it is known.
    pub language: Option<Language>,
    /// What, by paragraphs.
    pub paragraphs: Vec<String>,
    /// Its files.
    pub files: Vec<Listed>,
}

/// All that was written in a thread, in order.
pub fn said(
    visit: &Visit,
    town: &Town,
    conn: &mut Conn,
    thread: &Thread,
    association: &str,
) -> Result<Vec<Said>, PageError> {
    let say = visit.say();
    let unit = unit_name(visit, conn, &thread.unit)?;
    let mut all = Vec::new();
    if let Some(id) = &thread.mailing
        && let Some(mailing) = store::mailing(conn, id)?
    {
        let desk = Desk::of(town, conn, "")?;
        let (language, _, body) = desk.words(&mailing, thread.language, &[association], "");
        let ids = store::files_of(conn, id)?;
        all.push(Said {
            from: unit.clone(),
            at: thread.begun_at,
            when: when(say, town, thread.begun_at),
            language: Some(language),
            paragraphs: paragraphs(&body),
            files: files::listed(conn, say, &ids)?,
        });
    }
    let with_files = store::post_files(conn, &thread.id)?;
    for post in store::posts(conn, &thread.id)? {
        let name = person_name(conn, say, post.person.as_ref())?;
        let whose = match post.side {
            Side::Municipality => unit.as_str(),
            Side::Association => association,
        };
        let ids: Vec<FileId> = with_files
            .iter()
            .filter(|(of, _)| *of == post.id)
            .map(|(_, file)| file.clone())
            .collect();
        all.push(Said {
            from: format!("{name}, {whose}"),
            at: post.posted_at,
            when: when(say, town, post.posted_at),
            language: None,
            paragraphs: paragraphs(&post.body),
            files: files::listed(conn, say, &ids)?,
        });
    }
    Ok(all)
}

/// Whether the file lies with something in the thread.
pub fn holds(conn: &mut Conn, thread: &Thread, file: &FileId) -> Result<bool, PageError> {
    if store::file_in_thread(conn, &thread.id, file)? {
        return Ok(true);
    }
    match &thread.mailing {
        Some(mailing) => Ok(store::file_of(conn, mailing, file)?),
        None => Ok(false),
    }
}

fn paragraphs(text: &str) -> Vec<String> {
    let all = text.split("\n\n").map(str::trim);
    all.filter(|it| !it.is_empty()).map(str::to_owned).collect()
}
