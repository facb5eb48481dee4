//! Threads as staff see them: what waits for an answer, one thread with the form to answer it, and
//! a new one to an association.
//!
//! For case officers for messages. A thread waits when the association wrote last; one that needs
//! no answer is said to be finished, so that the list of what waits stays true.

use askama::Template;
use axum::{extract::Path, http::StatusCode};
use documents::FileId;
use web::{Choice, FormErrors, PageError, PageResult, Upload, Visit, page, see_done};

use super::{
    conversation::{Said, holds, said},
    form::Written,
};
use crate::{
    access::{Action, may},
    actions::{NewLetter, answer as write_answer, begin_thread, finish_thread},
    model::{Side, Thread},
    pages::{
        files,
        words::{own_unit, unit_choices, when},
    },
    store,
};

const MOST: i64 = 200;

#[derive(Template)]
#[template(path = "threads/desk.html")]
struct DeskPage<'a> {
    visit: &'a Visit,
    waiting: Vec<Row>,
    others: Vec<Row>,
}

struct Row {
    path: String,
    subject: String,
    association: String,
    when: String,
}

#[derive(Template)]
#[template(path = "threads/answer.html")]
struct AnswerPage<'a> {
    visit: &'a Visit,
    thread: Thread,
    name: String,
    said: Vec<Said>,
    written: Written,
    errors: FormErrors,
}

#[derive(Template)]
#[template(path = "threads/begin.html")]
struct BeginPage<'a> {
    visit: &'a Visit,
    association: String,
    name: String,
    written: Written,
    errors: FormErrors,
    units: Vec<Choice>,
}

/// What waits, and what was written last.
pub async fn list(visit: Visit) -> PageResult {
    may(&visit.actor(), Action::ReadThreads)?;
    let spoken = visit.clone();
    let (waiting, others) = visit
        .read(move |town, conn| {
            let waiting = store::waiting(conn)?;
            let latest = store::latest(conn, MOST)?;
            let mut rows = |threads: &[Thread]| {
                threads
                    .iter()
                    .map(|thread| {
                        let name = associations::name(conn, &thread.association)?;
                        Ok(Row {
                            path: spoken.to(&format!("/saker/meldinger/{}", thread.id)),
                            subject: thread.subject.clone(),
                            association: name.unwrap_or_default(),
                            when: when(spoken.say(), town, thread.last_at),
                        })
                    })
                    .collect::<Result<Vec<Row>, PageError>>()
            };
            let others: Vec<Thread> = latest
                .into_iter()
                .filter(|thread| thread.last_side == Side::Municipality)
                .collect();
            Ok((rows(&waiting)?, rows(&others)?))
        })
        .await?;
    let page_of = DeskPage {
        visit: &visit,
        waiting,
        others,
    };
    page(&page_of, StatusCode::OK)
}

/// One thread.
pub async fn get(visit: Visit, Path(thread): Path<String>) -> PageResult {
    may(&visit.actor(), Action::ReadThreads)?;
    let thread = find(&visit, thread).await?;
    show(&visit, thread, Written::default(), FormErrors::new()).await
}

/// Answers it.
pub async fn answer(visit: Visit, Path(thread): Path<String>, mut upload: Upload) -> PageResult {
    may(&visit.actor(), Action::Answer)?;
    let thread = find(&visit, thread).await?;
    let written = Written::read(&upload.fields);
    let mut errors = written.check(visit.say(), false);
    let files = files::taken(&visit, &mut upload, &mut errors).await?;
    if !errors.is_empty() {
        return show(&visit, thread, written, errors).await;
    }
    let (actor, here) = (visit.actor(), visit.absolute(""));
    visit
        .write(move |town, conn| {
            let permit = may(&actor, Action::Answer)?;
            let letter = NewLetter {
                subject: String::new(),
                body: written.body,
                files,
                here,
            };
            write_answer(town, conn, &permit, &thread, &letter)
        })
        .await?;
    let there = visit.to("/saker/meldinger");
    Ok(see_done(&there, texts::id("thread-done-answered")))
}

/// Says that it needs no answer.
pub async fn finish(visit: Visit, Path(thread): Path<String>) -> PageResult {
    may(&visit.actor(), Action::Answer)?;
    let thread = find(&visit, thread).await?;
    let actor = visit.actor();
    visit
        .write(move |town, conn| {
            let permit = may(&actor, Action::Answer)?;
            finish_thread(town, conn, &permit, &thread)
        })
        .await?;
    let there = visit.to("/saker/meldinger");
    Ok(see_done(&there, texts::id("thread-done-finished")))
}

/// Hands out a file of it.
pub async fn file(visit: Visit, Path((thread, file)): Path<(String, String)>) -> PageResult {
    may(&visit.actor(), Action::ReadThreads)?;
    let thread = find(&visit, thread).await?;
    visit
        .read(move |_, conn| {
            let file = FileId(file);
            if !holds(conn, &thread, &file)? {
                return Err(PageError::NotFound);
            }
            files::hand_out(conn, &file)
        })
        .await
}

/// The form to write to one association.
pub async fn new(visit: Visit, Path(association): Path<String>) -> PageResult {
    may(&visit.actor(), Action::Answer)?;
    let written = Written {
        unit: own_unit(&visit),
        ..Written::default()
    };
    show_new(&visit, association, written, FormErrors::new()).await
}

/// Writes to one association.
pub async fn begin(
    visit: Visit,
    Path(association): Path<String>,
    mut upload: Upload,
) -> PageResult {
    may(&visit.actor(), Action::Answer)?;
    let written = Written::read(&upload.fields);
    let mut errors = written.check(visit.say(), true);
    let files = files::taken(&visit, &mut upload, &mut errors).await?;
    if !errors.is_empty() {
        return show_new(&visit, association, written, errors).await;
    }
    let (actor, here) = (visit.actor(), visit.absolute(""));
    let thread = visit
        .write(move |town, conn| {
            let permit = may(&actor, Action::Answer)?;
            associations::name(conn, &association)?.ok_or(PageError::NotFound)?;
            let letter = NewLetter {
                subject: written.subject,
                body: written.body,
                files,
                here,
            };
            begin_thread(town, conn, &permit, &association, &written.unit, &letter)
        })
        .await?;
    let there = visit.to(&format!("/saker/meldinger/{thread}"));
    Ok(see_done(&there, texts::id("thread-done-sent-to")))
}

async fn find(visit: &Visit, thread: String) -> Result<Thread, PageError> {
    visit
        .read(move |_, conn| store::thread(conn, &thread)?.ok_or(PageError::NotFound))
        .await
}

async fn show(visit: &Visit, thread: Thread, written: Written, errors: FormErrors) -> PageResult {
    let (spoken, of) = (visit.clone(), thread.clone());
    let (name, said) = visit
        .read(move |town, conn| {
            let name = associations::name(conn, &of.association)?.unwrap_or_default();
            let said = said(&spoken, town, conn, &of, &name)?;
            Ok((name, said))
        })
        .await?;
    let status = errors.status();
    let page_of = AnswerPage {
        visit,
        thread,
        name,
        said,
        written,
        errors,
    };
    page(&page_of, status)
}

async fn show_new(
    visit: &Visit,
    association: String,
    written: Written,
    errors: FormErrors,
) -> PageResult {
    let (of, key, language) = (association.clone(), written.unit.clone(), visit.language());
    let (name, units) = visit
        .read(move |_, conn| {
            let name = associations::name(conn, &of)?.ok_or(PageError::NotFound)?;
            Ok((name, unit_choices(conn, language, &key)?))
        })
        .await?;
    let status = errors.status();
    let page_of = BeginPage {
        visit,
        association,
        name,
        written,
        errors,
        units,
    };
    page(&page_of, status)
}

impl AnswerPage<'_> {
    fn base(&self) -> String {
        self.visit
            .to(&format!("/saker/meldinger/{}", self.thread.id))
    }

    fn about(&self) -> String {
        self.visit
            .to(&format!("/saker/forening/{}", self.thread.association))
    }

    fn waits(&self) -> bool {
        self.thread.last_side == Side::Association
    }
}
