//! What a file of input would make: each row as it was read, and every fault with its line. Then somebody
//! says yes, and all of it is kept, or nothing.
//!
//! What comes many at once is shown to nobody outside until somebody has looked through it.

use askama::Template;
use axum::http::StatusCode;
use db::Conn;
use web::{InPath, PageError, PageResult, Visit, page, see_done};

use super::input_table::{self, FromFile};
use crate::{
    access::{Action, may},
    actions,
    model::InputTold,
    pages::{ground::Ground, public::from_words},
    store::input_files,
};

/// As many faults are written out.
const MOST_FAULTS: usize = 50;

#[derive(Template)]
#[template(path = "staff/inputs_file.html")]
struct FilePage<'a> {
    visit: &'a Visit,
    back: String,
    path: String,
    name: String,
    rows: Vec<Row>,
    faults: Vec<String>,
    more_faults: i64,
}

struct Row {
    title: String,
    small: String,
    text: String,
    about: Vec<String>,
}

/// What was read from a file that waits.
struct Read {
    ground: Ground,
    name: String,
    found: FromFile,
    targets: Vec<(String, String)>,
}

pub async fn show(visit: Visit, InPath((id, file)): InPath<(String, String)>) -> PageResult {
    may(&visit.actor(), Action::TendInput)?;
    let seen = visit.clone();
    let asked = file.clone();
    let read = visit
        .read(move |_, conn| read(&seen, conn, (&id, &asked)))
        .await?;
    answered(&visit, &read, &file, StatusCode::OK)
}

/// Keeps all of it, or says again what is wrong.
pub async fn keep(visit: Visit, InPath((id, file)): InPath<(String, String)>) -> PageResult {
    let permit = may(&visit.actor(), Action::TendInput)?;
    let there = visit.to(&format!("/saker/strategi/{id}/innspill"));
    let (seen, asked) = (visit.clone(), file.clone());
    let refused = visit
        .write(move |town, conn| {
            let read = read(&seen, conn, (&id, &asked))?;
            if !read.found.faults.is_empty() {
                return Ok(Some(read));
            }
            let parts = (&*town.clock as _, &*town.ids as _);
            for told in read.found.rows {
                actions::make_input(conn, parts, &permit, &id, (told, false, ""))?;
            }
            input_files::forget(conn, &asked)?;
            Ok::<_, PageError>(None)
        })
        .await?;
    match refused {
        Some(read) => answered(&visit, &read, &file, StatusCode::UNPROCESSABLE_ENTITY),
        None => Ok(see_done(&there, texts::id("strategy-done-inputs"))),
    }
}

fn read(visit: &Visit, conn: &mut Conn, (id, file): (&str, &str)) -> Result<Read, PageError> {
    let ground = Ground::of(conn, id)?;
    let waiting = input_files::waiting(conn, &*visit.town().clock, (id, file))?;
    let (name, bytes) = waiting.ok_or(PageError::NotFound)?;
    let targets = ground.targets(conn, visit.language())?;
    // It was a table when it came.
    let found = input_table::read(&bytes, &targets).map_err(|_| PageError::NotFound)?;
    Ok(Read {
        ground,
        name,
        found,
        targets,
    })
}

fn answered(visit: &Visit, read: &Read, file: &str, status: StatusCode) -> PageResult {
    let say = visit.say();
    let faults = &read.found.faults;
    let more = faults.len().saturating_sub(MOST_FAULTS);
    let back = format!("{}/innspill", read.ground.bench(visit));
    let shown = FilePage {
        path: format!("{back}/fil/{file}"),
        name: read.name.clone(),
        rows: read
            .found
            .rows
            .iter()
            .map(|it| row(visit, it, &read.targets))
            .collect(),
        faults: faults
            .iter()
            .take(MOST_FAULTS)
            .map(|it| it.words(say))
            .collect(),
        more_faults: i64::try_from(more).unwrap_or(i64::MAX),
        visit,
        back,
    };
    page(&shown, status)
}

fn row(visit: &Visit, it: &InputTold, targets: &[(String, String)]) -> Row {
    let about = it.about.iter().filter_map(|anchor| {
        let own = targets.iter().find(|(known, _)| known == anchor);
        own.map(|(_, words)| words.clone())
    });
    Row {
        title: it.title.clone(),
        small: from_words(visit, it),
        text: it.text.clone(),
        about: about.collect(),
    }
}

impl FilePage<'_> {
    fn count(&self) -> i64 {
        i64::try_from(self.rows.len()).unwrap_or(i64::MAX)
    }

    fn fault_count(&self) -> i64 {
        i64::try_from(self.faults.len()).unwrap_or(i64::MAX) + self.more_faults
    }
}
